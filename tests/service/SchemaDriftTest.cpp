#include "service/history/SchemaDrift.h"
#include "run/ImportFixture.h"
#include "service/recipe/Profile.h"

#include <QTest>

using namespace tranche;

/// How the columns of an import differ from those of the one before.
class SchemaDriftTest : public ImportFixture
{
    Q_OBJECT
private Q_SLOTS:
    void columnsAreCompared_data();
    void columnsAreCompared();
    void columnsOfOneField();
    void theLastOfTheProfileCounts();
    void manyColumns();
};

static ColumnMapping mappingOf(const QStringList &columns)
{
    ColumnMapping mapping;
    for (const QString &column : columns) {
        const QString name = column.section(QLatin1Char(':'), 0, 0);
        const QString type = column.section(QLatin1Char(':'), 1);
        mapping.sourceNames.append(name);
        if (type == QLatin1String("-"))
            continue;
        MappedColumn mapped;
        mapped.source = int(mapping.sourceNames.size()) - 1;
        mapped.sourceName = mapped.field = name;
        mapped.type = type.isEmpty() ? ColumnType::Text : *columnTypeFromName(type);
        mapping.columns.append(mapped);
    }
    return mapping;
}

void SchemaDriftTest::columnsAreCompared_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("now");
    QTest::addColumn<QStringList>("sentences");
    const QStringList plain { "id:INTEGER", "name", "price:REAL" };
    QTest::newRow("the same") << plain << plain << QStringList();
    QTest::newRow("nothing") << QStringList() << QStringList() << QStringList();
    QTest::newRow("added") << plain << plain + QStringList { "zip" } << QStringList { "New columns: zip." };
    QTest::newRow("gone") << plain << plain.mid(0, 2) << QStringList { "Columns that are gone: price." };
    QTest::newRow("renamed") << plain << QStringList { "id:INTEGER", "name", "prices:REAL" }
                             << QStringList { "Renamed: price → prices." };
    QTest::newRow("another type") << plain << QStringList { "id", "name", "price:REAL" }
                                  << QStringList { "Other types: id (INTEGER → TEXT)." };
    QTest::newRow("renamed and retyped") << plain << QStringList { "id:INTEGER", "name", "prices" }
                                         << QStringList { "Renamed: price → prices.",
                                                "Other types: prices (REAL → TEXT)." };
    QTest::newRow("moved") << plain << QStringList { "name", "id:INTEGER", "price:REAL" }
                           << QStringList { "The columns are in another order." };
    QTest::newRow("not imported any more")
        << plain << QStringList { "id:INTEGER", "name:-", "price:REAL" } << QStringList();
    QTest::newRow("another file altogether")
        << QStringList { "aaaa" } << QStringList { "zzzzzzzz" }
        << QStringList { "New columns: zzzzzzzz.", "Columns that are gone: aaaa." };
}

void SchemaDriftTest::columnsAreCompared()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, now);
    QFETCH(QStringList, sentences);
    const SchemaDrift drift = driftBetween(mappingOf(before), mappingOf(now));
    QCOMPARE(drift.sentences(), sentences);
    QCOMPARE(drift.isEmpty(), sentences.isEmpty());
}

void SchemaDriftTest::columnsOfOneField()
{
    ColumnMapping now = mappingOf({ "Kundennummer:INTEGER" });
    now.columns[0].field = "ID";
    QCOMPARE(driftBetween(mappingOf({ "id:INTEGER" }), now).renamed,
        QList<SchemaDrift::Renamed>({ { "id", "Kundennummer" } }));
}

void SchemaDriftTest::theLastOfTheProfileCounts()
{
    const auto imported = [this](const QByteArray &csv, const QString &table, const QString &profile = {}) {
        const qint64 id = add(csv, [&](RequestChoices &choices) {
            if (!profile.isEmpty())
                takeRecipe(choices, profileRecipe(*m_store, profile));
            choices.table = table;
            choices.design.addColumns = true;
        });
        run(id);
        return id;
    };
    const qint64 first = imported("a,b\n1,2\n", "one");
    QCOMPARE(driftOfImport(*m_store, first), SchemaDrift());
    saveProfileOf(*m_store, "mine", first, "data*.csv");
    const qint64 second = imported("a,b\n1,2\n", "two", "mine");
    QCOMPARE(driftOfImport(*m_store, second).comparedWith, 0); // the first was by no profile, into another table
    imported("a,b,zip\n1,2,3\n", "one");
    const qint64 last = imported("a,b,zip\n1,2,x\n", "one", "mine");
    const SchemaDrift drift = driftOfImport(*m_store, last);
    QCOMPARE(drift.comparedWith, second);
    QCOMPARE(drift.added, QStringList { "zip" });
    QVERIFY_THROWS_EXCEPTION(Failure, driftOfImport(*m_store, last + 1));
}

void SchemaDriftTest::manyColumns()
{
    QStringList before;
    QStringList now;
    for (int i = 0; i < 5000; ++i) {
        before.append(QStringLiteral("column_%1").arg(i));
        now.append(QStringLiteral("other_%1").arg(i));
    }
    const SchemaDrift drift = driftBetween(mappingOf(before), mappingOf(now));
    QVERIFY(drift.sentences().join(' ').size() < 2000);
    QCOMPARE(drift.added.size() + drift.renamed.size(), 5000);
}

QTEST_GUILESS_MAIN(SchemaDriftTest)
#include "SchemaDriftTest.moc"
