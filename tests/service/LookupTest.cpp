#include "core/Failure.h"
#include "service/options/LookupOption.h"
#include "service/plan/Plan.h"
#include "service/plan/PlannedReferences.h"
#include "target/sqlite/SqliteDatabase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tranche;

/// How a lookup is written, and what is planned of it.
class LookupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void written_data();
    void written();
    void writtenWrong_data();
    void writtenWrong();
    void planned_data();
    void planned();
    void problems_data();
    void problems();
    void namesAreNoMisfits();
    void furtherColumnsAreLeftOut();

private:
    Plan plan(const QStringList &lookups, const QStringList &map = {}, const QString &table = {});

    std::unique_ptr<QTemporaryDir> m_folder;
};

static QString shown(const LookupChoice &choice)
{
    const ColumnReference &reference = choice.reference;
    QStringList sources { choice.source };
    sources += reference.with;
    return QStringLiteral("[%1] [%2] [%3] [%4] %5%6")
        .arg(sources.join('|'), reference.table, reference.names.join('|'), reference.key,
            ifNotFoundName(reference.ifNotFound), reference.folded ? " folded" : "");
}

void LookupTest::written_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("choice");
    QTest::newRow("short") << "city=cities.name"
                           << "[city] [cities] [name] [] error";
    QTest::newRow("with a key") << "city=cities.name->code"
                                << "[city] [cities] [name] [code] error";
    QTest::newRow("with a word") << "city=cities.name:null"
                                 << "[city] [cities] [name] [] null";
    QTest::newRow("all") << "city, land = cities.name, iso -> id : create, folded"
                         << "[city|land] [cities] [name|iso] [id] create folded";
    QTest::newRow("exact skip") << "#2=c.n:exact,skip"
                                << "[#2] [c] [n] [] skip";
    QTest::newRow("odd names") << R"("a=b","c ""d""" = "my.table"."na->me:x"->"k:y":null)"
                               << R"([a=b|c "d"] [my.table] [na->me:x|z] [k:y] null)";
    QTest::newRow("signs in other places") << "a.b:c->d=t.x.y"
                                           << "[a.b:c->d] [t] [x.y] [] error";
    QTest::newRow("a sign within") << "a\"b=t.n"
                                   << "[a\"b] [t] [n] [] error";
}

void LookupTest::written()
{
    QFETCH(QString, text);
    QFETCH(QString, choice);
    if (text.contains("na->me:x")) // two columns are compared with two
        text.replace("\"na->me:x\"", "\"na->me:x\",z");
    QCOMPARE(shown(lookupChoice(text)), choice);
}

void LookupTest::writtenWrong_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "", "city", "city=", "city=cities", "city=cities.", "=cities.name", "city=.name",
             "city=cities.name->", "city=cities.name:", "city=cities.name:nothing", "city=cities.name:null,",
             "city=cities.name,land", "city,land=cities.name", "\"city=cities.name", "\"\"=c.n", "\"a\"b=c.n",
             "city=cities.name:null->id", "a=t.n:Null" })
        QTest::newRow(text) << text;
    QTest::newRow("commas without end") << "a" + QString(100'000, ',') + "=t.n";
}

void LookupTest::writtenWrong()
{
    QFETCH(QString, text);
    QVERIFY_THROWS_EXCEPTION(Failure, lookupChoice(text));
}

void LookupTest::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    SqliteDatabase(m_folder->filePath("shop.db"), SqliteDatabase::Access::CreateWrite)
        .execute(
            "CREATE TABLE Cities(id INTEGER PRIMARY KEY, Name TEXT, iso TEXT UNIQUE);"
            "CREATE TABLE nokey(name TEXT, code INTEGER); CREATE TABLE two(a, b, name, PRIMARY KEY(a, b));"
            "CREATE TABLE existing(item TEXT, city_id INTEGER REFERENCES Cities, name INTEGER REFERENCES Cities(iso));"
            "CREATE TABLE twice(item TEXT, a INTEGER REFERENCES Cities, b INTEGER REFERENCES Cities);"
            "CREATE VIEW v AS SELECT 1 AS id, 'x' AS name");
}

Plan LookupTest::plan(const QStringList &lookups, const QStringList &map, const QString &table)
{
    RequestChoices choices;
    choices.file = "orders.csv";
    choices.folder = m_folder->path();
    choices.target = "shop.db";
    choices.table = table;
    for (const QString &lookup : lookups)
        choices.lookups.append(lookupChoice(lookup));
    for (const QString &one : map)
        choices.map.append({ one.section('=', 0, 0), one.section('=', 1), std::nullopt });
    SourceInspection file;
    file.path = m_folder->filePath("orders.csv");
    file.columnNames = QStringList { "item", "city", "land" };
    file.columns.resize(3);
    file.columns[1].type = ColumnType::Integer;
    file.columns[1].filled = 9;
    file.columns[1].misfits = 2;
    file.columns[1].firstMisfit = "Paris";
    file.sniffed.dialect.headerRows = 1;
    TargetInspection target = surveyTarget("shop.db", m_folder->path(), table.isEmpty() ? "orders" : table);
    const auto columns = columnChoices(choices.map, file.columnNames, choices.lookups);
    target.lookedUp = inspectTables(target.location, lookedUpTables(columns));
    return makePlan(choices, columns, file, target);
}

void LookupTest::planned_data()
{
    QTest::addColumn<QStringList>("lookups");
    QTest::addColumn<QStringList>("map");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("reference"); // field, table, names, key, type of the key
    QTest::newRow("a new table") << QStringList { "city=cities.name" } << QStringList {} << ""
                                 << "city Cities Name id INTEGER";
    QTest::newRow("a key of its own") << QStringList { "CITY=CITIES.NAME->ISO" } << QStringList {} << ""
                                      << "city Cities Name iso TEXT";
    QTest::newRow("the field that refers to it")
        << QStringList { "city=cities.iso" } << QStringList { "land=", "item=name" } << "existing"
        << "city_id Cities iso id INTEGER";
    QTest::newRow("the key that the field refers to")
        << QStringList { "city=cities.name" } << QStringList { "city=name", "land=" } << "existing"
        << "name Cities Name iso TEXT";
    QTest::newRow("a table without a key") << QStringList { "city=nokey.name->code" } << QStringList {} << ""
                                           << "city nokey name code INTEGER";
}

void LookupTest::planned()
{
    QFETCH(QStringList, lookups);
    QFETCH(QStringList, map);
    QFETCH(QString, table);
    QFETCH(QString, reference);
    const Plan plan = this->plan(lookups, map, table);
    QVERIFY2(plan.problems.isEmpty(), qPrintable(plan.problems.value(0).message));
    const MappedColumn *column = plan.mapping.find("city");
    QVERIFY(column != nullptr && column->reference);
    const ColumnReference &found = *column->reference;
    QCOMPARE(QStringLiteral("%1 %2 %3 %4 %5")
                 .arg(column->field, found.table, found.names.join('|'), found.key, columnTypeName(found.keyType)),
        reference);
    QCOMPARE(column->fieldType(), found.keyType);
}

void LookupTest::problems_data()
{
    QTest::addColumn<QString>("lookup");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("code");
    QTest::newRow("no such table") << "city=nosuch.name"
                                   << ""
                                   << "target.table_missing";
    QTest::newRow("no such name") << "city=cities.nosuch"
                                  << ""
                                  << "target.field_missing";
    QTest::newRow("no such key") << "city=cities.name->nosuch"
                                 << ""
                                 << "target.field_missing";
    QTest::newRow("no primary key") << "city=nokey.name"
                                    << ""
                                    << "call.lookup";
    QTest::newRow("a primary key of two columns") << "city=two.name"
                                                  << ""
                                                  << "call.lookup";
    QTest::newRow("its own table") << "city=existing.item->name"
                                   << "existing"
                                   << "call.lookup";
    QTest::newRow("several fields refer to it") << "city=cities.name"
                                                << "twice"
                                                << "target.field_missing";
}

void LookupTest::problems()
{
    QFETCH(QString, lookup);
    QFETCH(QString, table);
    QFETCH(QString, code);
    const Plan plan = this->plan({ lookup }, { "land=" }, table);
    QCOMPARE(plan.problems.value(0).code, code);
    QVERIFY_THROWS_EXCEPTION(Failure, this->plan({ "nosuch=cities.name" }));
    QVERIFY_THROWS_EXCEPTION(Failure, this->plan({ "city,nosuch=cities.name,iso" }));
    QVERIFY_THROWS_EXCEPTION(Failure, this->plan({ "city=v.name->id" }));
    QVERIFY_THROWS_EXCEPTION(Failure, this->plan({ "city=cities.name", "#2=cities.iso" }));
}

/// Though the field is a number, and the sample holds mostly numbers.
void LookupTest::namesAreNoMisfits()
{
    const Plan plan = this->plan({ "city=cities.name" }, { "land=", "item=name" }, "existing");
    const PlannedColumn &city = plan.columns[1];
    QCOMPARE(city.type, ColumnType::Text);
    QVERIFY(city.warning.isEmpty());
    QVERIFY(!city.typeIsGuessed && !city.mayReadNullWords && !city.isUnfit);
    QCOMPARE(city.storage, ColumnStorage::AsBound);
    QCOMPARE(city.reference->storage, ColumnStorage::Number);
}

void LookupTest::furtherColumnsAreLeftOut()
{
    Plan plan = this->plan({ "city,land=cities.name,iso" }, { "item=name" }, "existing");
    QVERIFY(plan.problems.isEmpty());
    QVERIFY(!plan.columns[2].import); // the table has no field for it
    plan = this->plan({ "city,#3=cities.name,iso" });
    QVERIFY(plan.columns[2].import);
    QCOMPARE(plan.columns[1].reference->with, QStringList { "land" });
}

QTEST_GUILESS_MAIN(LookupTest)
#include "LookupTest.moc"
