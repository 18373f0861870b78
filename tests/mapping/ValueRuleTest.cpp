#include "mapping/ValueRule.h"
#include "mapping/RowMapper.h"
#include "source/text/RowParser.h"

#include <QTest>

#include <ctime>

using namespace tranche;

class ValueRuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void dates_data();
    void dates();
    void numbers_data();
    void numbers();
    void rulesMendWhatIsRead();
};

using Text = std::optional<QByteArray>;

/// Where clocks are moved in spring; in a file they need not be.
void ValueRuleTest::initTestCase()
{
    qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3");
    tzset();
}

void ValueRuleTest::dates_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QByteArray>("expected"); // empty: it is no such date
    QTest::newRow("usual") << QByteArray("24.12.2026") << "dd.MM.yyyy" << QByteArray("2026-12-24");
    QTest::newRow("blanks around it") << QByteArray(" 24.12.2026 ") << "dd.MM.yyyy" << QByteArray("2026-12-24");
    QTest::newRow("one digit") << QByteArray("1.2.2026") << "d.M.yyyy" << QByteArray("2026-02-01");
    QTest::newRow("month first") << QByteArray("02/28/2026") << "MM/dd/yyyy" << QByteArray("2026-02-28");
    QTest::newRow("two digits, this century") << QByteArray("01.01.26") << "dd.MM.yy" << QByteArray("2026-01-01");
    QTest::newRow("two digits, the last one") << QByteArray("01.01.99") << "dd.MM.yy" << QByteArray("1999-01-01");
    QTest::newRow("long ago") << QByteArray("01.01.1850") << "dd.MM.yyyy" << QByteArray("1850-01-01");
    QTest::newRow("leap day") << QByteArray("29.02.2024") << "dd.MM.yyyy" << QByteArray("2024-02-29");
    QTest::newRow("no leap day") << QByteArray("29.02.2026") << "dd.MM.yyyy" << QByteArray();
    QTest::newRow("with words, which are no hours")
        << QByteArray("3th of March 2026") << "d'th of' MMMM yyyy" << QByteArray("2026-03-03");
    QTest::newRow("with a time") << QByteArray("24.12.2026 07:05") << "dd.MM.yyyy HH:mm"
                                 << QByteArray("2026-12-24 07:05:00");
    QTest::newRow("a time that the clocks here leave out")
        << QByteArray("28.03.2027 02:30") << "dd.MM.yyyy HH:mm" << QByteArray("2027-03-28 02:30:00");
    QTest::newRow("text behind it") << QByteArray("24.12.2026x") << "dd.MM.yyyy" << QByteArray();
    QTest::newRow("ISO already") << QByteArray("2026-12-24") << "dd.MM.yyyy" << QByteArray();
    QTest::newRow("empty") << QByteArray() << "dd.MM.yyyy" << QByteArray();
}

void ValueRuleTest::dates()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, form);
    QFETCH(QByteArray, expected);
    QCOMPARE(isoDate(value, form), expected.isEmpty() ? Text() : Text(expected));
}

void ValueRuleTest::numbers_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected"); // empty: it is no such number
    QTest::newRow("usual") << QByteArray("1.234,50") << QByteArray("1234.50");
    QTest::newRow("no fraction") << QByteArray("-7") << QByteArray("-7");
    QTest::newRow("blank between") << QByteArray("1 234 567,8") << QByteArray("1234567.8");
    QTest::newRow("hard blank") << QByteArray("1\xC2\xA0"
                                              "234,5")
                                << QByteArray("1234.5");
    QTest::newRow("apostrophe") << QByteArray("1'234,5") << QByteArray("1234.5");
    QTest::newRow("two commas") << QByteArray("1,2,3") << QByteArray();
    QTest::newRow("a word") << QByteArray("7,5 kg") << QByteArray();
    QTest::newRow("only a sign") << QByteArray("-") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void ValueRuleTest::numbers()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, expected);
    QCOMPARE(plainNumber(value, u','), expected.isEmpty() ? Text() : Text(expected));
}

void ValueRuleTest::rulesMendWhatIsRead()
{
    ColumnMapping mapping;
    mapping.sourceNames = { "n", "t", "r" };
    mapping.columns = { { 0, "n", "n", ColumnType::Integer }, { 1, "t", "t", ColumnType::Text },
        { 2, "r", "r", ColumnType::Real } };
    mapping.rules = { { "n", QByteArray("n/a"), ValueRule::Action::Null, {} },
        { "n", QByteArray("7"), ValueRule::Action::Set, "8" }, { "n", {}, ValueRule::Action::Set, "0" },
        { "t", QByteArray("x"), ValueRule::Action::Set, "y" }, { "r", {}, ValueRule::Action::Number, "," },
        { "missing", {}, ValueRule::Action::Null, {} } };
    const QByteArray csv = "n/a;x;1.234,5\n7;xx;n/a\noops;;2\n";
    Batch batch;
    batch.block.assign(csv.begin(), csv.end());
    batch.columns = 3;
    Dialect dialect;
    dialect.separator = ";";
    RowParser(dialect, 3).parse({ batch.block.data(), batch.block.size() }, true, 1, batch.rows);
    ChunkSpan chunk;
    chunk.rowCount = 3;
    RowMapper(mapping).map(batch, chunk, false);
    QCOMPARE(batch.cellsOf(0)[0].kind, CellKind::Null);
    QCOMPARE(batch.cellsOf(1)[0].integer, 8);
    QCOMPARE(batch.cellsOf(2)[0].integer, 0); // any other wrong value
    QCOMPARE(batch.cellsOf(0)[1].view(), std::string_view("y"));
    QCOMPARE(batch.cellsOf(1)[1].view(), std::string_view("xx"));
    QCOMPARE(batch.cellsOf(0)[2].real, 1234.5);
    QCOMPARE(batch.cellsOf(2)[2].real, 2.0);
    QCOMPARE(chunk.errors.size(), 1); // “n/a” is no number with a comma either
    QCOMPARE(chunk.errors.front().value, "n/a");
    QCOMPARE(std::string_view(batch.block.data(), batch.block.size()), std::string_view(csv.constData()));
}

QTEST_APPLESS_MAIN(ValueRuleTest)
#include "ValueRuleTest.moc"
