#include "cli/CallFixture.h"

#include <QJsonArray>

using namespace tranche;

/// Options that say what values are, together with types that are chosen, found, or known of earlier imports.
class ChosenTypesTest : public CallFixture
{
    Q_OBJECT
private Q_SLOTS:
    void whatAStrictTableHoldsIsKnown();
    void nothingIsLearnedOfWhatWasTakenBack();
    void textsThatAreNoValueSayNothingOfAType_data();
    void textsThatAreNoValueSayNothingOfAType();
    void expressionsNameFields();
    void keysByTheNamesOfTheFile();
    void timesBesideTheDateFormat();
    void theDecimalSignOfChosenTypes_data();
    void theDecimalSignOfChosenTypes();
};

void ChosenTypesTest::whatAStrictTableHoldsIsKnown()
{
    write("a.csv", "d;ok;n\n31.12.2025;ja;1,50\n01.02.2025;nein;2,25\n");
    write("b.csv", "d;ok;n\n31.12.2026;nein;3,50\n");
    write("c.csv", "d;ok;n\nsoon;ja;4,50\n");
    json({ "import", "a.csv", "--into", "t.db", "--table", "t", "--strict", "--map", "n=n:DECIMAL(2)" });
    const QJsonObject second = json({ "import", "b.csv", "--into", "t.db", "--table", "t" });
    QCOMPARE(
        valuesOf("SELECT d || ' ' || ok || ' ' || n FROM t"), "2025-12-31 1 150|2025-02-01 0 225|2026-12-31 0 350");
    QVERIFY(second["remarks"].toArray().contains(
        "Column d: the table says TEXT: read as DATE, as in the last import into this column."));
    QCOMPARE(statusOf({ "import", "c.csv", "--into", "t.db", "--table", "t" }), 1); // type.date
    QCOMPARE(statusOf({ "import", "c.csv", "--into", "t.db", "--table", "t", "--map", "d=d:TEXT" }), 0);
}

void ChosenTypesTest::nothingIsLearnedOfWhatWasTakenBack()
{
    write("a.csv", "d\n12/31/2025\n");
    write("b.csv", "d\n03/04/2025\n");
    write("c.csv", "d\n31/12/2025\n");
    json({ "import", "c.csv", "--into", "t.db", "--table", "t" });
    json({ "import", "a.csv", "--into", "t.db", "--table", "t" });
    QCOMPARE(statusOf({ "undo", "2" }), 0);
    json({ "import", "b.csv", "--into", "t.db", "--table", "t" });
    QCOMPARE(valuesOf("SELECT d FROM t"), "2025-12-31|2025-04-03");
}

void ChosenTypesTest::textsThatAreNoValueSayNothingOfAType_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("null");
    QTest::addColumn<QString>("declared");
    QTest::newRow("numbers") << QByteArray("5\nXX\n7\nXX\n") << "XX"
                             << "INTEGER";
    QTest::newRow("dates") << QByteArray("31.12.2025\nXX\n01.02.2025\nXX\n") << "XX"
                           << "DATE";
    QTest::newRow("truth") << QByteArray("ja\nnein\nweiß nicht\n") << "weiß nicht"
                           << "BOOLEAN";
    QTest::newRow("a number") << QByteArray("31.12.2025\n9999\n01.02.2025\n9999\n") << "9999"
                              << "DATE";
    QTest::newRow("an empty text") << QByteArray("\"5\"\n\"\"\n\"7\"\n") << ""
                                   << "INTEGER";
    QTest::newRow("quoted") << QByteArray("\"5\"\n\"XX\"\n\"7\"\n") << "XX"
                            << "INTEGER";
    QTest::newRow("nothing else") << QByteArray("XX\nXX\n") << "XX"
                                  << "TEXT";
}

void ChosenTypesTest::textsThatAreNoValueSayNothingOfAType()
{
    QFETCH(QByteArray, values);
    QFETCH(QString, null);
    write("a.csv", "v;w\n" + QByteArray(values).replace("\n", ";a\n"));
    QTEST(json({ "sniff", "a.csv", "--null", null })["columns"].toArray()[0].toObject()["type"].toString(), "declared");
    QCOMPARE(statusOf({ "import", "a.csv", "--into", "t.db", "--null", null }), 0);
    QTEST(valuesOf("SELECT type FROM pragma_table_info('a') WHERE name='v'"), "declared");
    QVERIFY(valuesOf("SELECT count(*) FROM a WHERE v IS NULL") != "0");
    // The same by a step of the column.
    if (!null.isEmpty()) {
        QCOMPARE(statusOf({ "import", "a.csv", "--into", "t.db", "--table", "b", "--step", "v:null=" + null }), 0);
        QTEST(valuesOf("SELECT type FROM pragma_table_info('b') WHERE name='v'"), "declared");
    }
}

void ChosenTypesTest::expressionsNameFields()
{
    write("a.csv", "Net Price;Menge\n1,50;2\n");
    QCOMPARE(statusOf({ "import", "a.csv", "--into", "t.db", "--table", "a", "--map", "Menge=qty", "--names",
                 "snake_case", "--compute", "total=net_price * qty", "--compute", "again=\"Net Price\" * Menge" }),
        0);
    QCOMPARE(valuesOf("SELECT net_price || ' ' || qty || ' ' || total || ' ' || again FROM a"), "1.50 2 3.0 3.0");
    write("r.json", R"({"columns": [{"source": "Net Price", "field": "net", "type": "DECIMAL", "format": "1234,56"},
        {"source": "gross", "type": "REAL", "steps": {"compute": "net * 2"}}]})");
    QCOMPARE(statusOf({ "import", "a.csv", "--into", "t.db", "--table", "b", "--recipe", "r.json" }), 0);
    QCOMPARE(valuesOf("SELECT net || ' ' || gross FROM b"), "1.50 3.0");
}

void ChosenTypesTest::keysByTheNamesOfTheFile()
{
    write("a.csv", "Order ID,Val\n1,a\n2,b\n1,c\n");
    const QStringList words { "import", "a.csv", "--into", "t.db", "--table", "t", "--mode", "upsert" };
    QCOMPARE(statusOf(words + QStringList { "--names", "snake_case", "--key", "Order ID" }), 0);
    QCOMPARE(
        statusOf(words + QStringList { "--map", "Order ID=order_id", "--key", "order id", "--duplicate", "import" }),
        0);
    QCOMPARE(valuesOf("SELECT order_id || val FROM t"), "1c|2b");
    QCOMPARE(statusOf(words + QStringList { "--key", "nowhere" }), 2);
}

void ChosenTypesTest::timesBesideTheDateFormat()
{
    write("a.csv", "at,d\n12/31/2025 2:05 PM,12/31/2025\n01/02/2025 11:00 AM,01/02/2025\n");
    json({ "import", "a.csv", "--into", "t.db", "--date-format", "MM/dd/yyyy", "--map", "at=at:DATETIME", "--map",
        "d=d:DATE" });
    QCOMPARE(valuesOf("SELECT at || ' ' || d FROM a"), "2025-12-31 14:05:00 2025-12-31|2025-01-02 11:00:00 2025-01-02");
}

void ChosenTypesTest::theDecimalSignOfChosenTypes_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("stored"); ///< empty: an error
    const auto row = [](const char *values, const char *decimal, const char *type, const char *stored) {
        QTest::addRow("%s %s %s", values, decimal, type)
            << QByteArray(values).replace(' ', '\n') << decimal << type << QString(stored);
    };
    row("3.229,25 12,50", "comma", "DECIMAL", "3229.25|12.50");
    row("3.229,25 12,50", "comma", "DECIMAL(2)", "322925|1250");
    row("3.229,25€ 12,50€", "comma", "DECIMAL", "3229.25|12.50");
    row("12,5% 3%", "comma", "REAL", "0.125|0.03");
    row("$3,229.25 $12.50", "point", "REAL", "3229.25|12.5");
    row("(3.50) 12.50", "point", "DECIMAL", "-3.50|12.50");
    row("1,229 12,500", "comma", "DECIMAL", "1.229|12.500");
    row("1,229 12,500", "point", "INTEGER", "1229|12500");
    row("1.229 12.500", "point", "REAL", "1.229|12.5");
    row("42 7", "comma", "INTEGER", "42|7");
    row("1.5 2.5", "comma", "DECIMAL", "");
}

void ChosenTypesTest::theDecimalSignOfChosenTypes()
{
    QFETCH(QByteArray, values);
    QFETCH(QString, decimal);
    QFETCH(QString, type);
    QFETCH(QString, stored);
    write("a.csv", "n\n" + values + "\n");
    const int status = statusOf({ "import", "a.csv", "--into", "t.db", "--separator", "tab", "--header", "yes",
        "--decimal", decimal, "--map", "n=n:" + type });
    QCOMPARE(status, stored.isEmpty() ? 1 : 0);
    QCOMPARE(valuesOf("SELECT n FROM a"), stored);
}

QTEST_GUILESS_MAIN(ChosenTypesTest)
#include "ChosenTypesTest.moc"
