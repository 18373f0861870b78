#include "service/plan/ColumnFinder.h"

#include <QTest>

using namespace tranche;

class ColumnFinderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void find_data();
    void find();
    void columnsAreAppended();
    void manyColumns();
};

void ColumnFinderTest::find_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("called");
    QTest::addColumn<int>("place");
    const QStringList names { "id", "Id", "Net", "#2", "Größe", "net" };
    QTest::newRow("name") << names << "id" << 0;
    QTest::newRow("exact before folded") << names << "Id" << 1;
    QTest::newRow("exact, behind a folded one") << names << "net" << 5;
    QTest::newRow("folded: the first") << names << "ID" << 0;
    QTest::newRow("folded: the first of two others") << names << "NET" << 2;
    QTest::newRow("folded, beyond ASCII") << names << "GRÖßE" << 4;
    QTest::newRow("position") << names << "#1" << 0;
    QTest::newRow("last position") << names << "#6" << 5;
    QTest::newRow("exact before position") << names << "#2" << 3;
    QTest::newRow("the first of the same name") << QStringList { "a", "b", "b" } << "b" << 1;
    QTest::newRow("beyond the last") << names << "#7" << -1;
    QTest::newRow("position 0") << names << "#0" << -1;
    QTest::newRow("no position") << names << "#x" << -1;
    QTest::newRow("more than a number holds") << names << "#99999999999999999999" << -1;
    QTest::newRow("unknown") << names << "gross" << -1;
    QTest::newRow("empty") << names << "" << -1;
    QTest::newRow("an empty name") << QStringList { "a", "" } << "" << 1;
    QTest::newRow("no columns") << QStringList() << "#1" << -1;
}

void ColumnFinderTest::find()
{
    QFETCH(QStringList, names);
    QFETCH(QString, called);
    QTEST(ColumnFinder(names).find(called), "place");
}

void ColumnFinderTest::columnsAreAppended()
{
    ColumnFinder columns(QStringList { "a" });
    QCOMPARE(columns.find("B"), -1);
    columns.append("b");
    columns.append("A");
    QCOMPARE(columns.names(), (QStringList { "a", "b", "A" }));
    QCOMPARE(columns.find("B"), 1);
    QCOMPARE(columns.find("a"), 0);
    QCOMPARE(columns.find("A"), 2);
    QCOMPARE(columns.find("#3"), 2);
}

/// Each is found without a look at the others.
void ColumnFinderTest::manyColumns()
{
    constexpr int count = 20'000;
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(QStringLiteral("column %1").arg(i));
    const ColumnFinder columns(names);
    for (int i = 0; i < count; ++i)
        QCOMPARE(columns.find(QStringLiteral("COLUMN %1").arg(i)), i);
}

QTEST_GUILESS_MAIN(ColumnFinderTest)
#include "ColumnFinderTest.moc"
