#include "core/Failure.h"
#include "mapping/MappedText.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace tranche;

/// Columns whose values SQLite computes of others.
class ComputedColumnTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void values_data();
    void values();
    void refused_data();
    void refused();
    void bombs_data();
    void bombs();
    void numbersAsACompilerComputesThem();
    void columnsOfOddNames();
    void columnsByTheirFields();
    void ofComputedColumns();
    void nothingOfAWrongValue();
};

static MappedColumn computed(const QString &expression, ColumnType type = ColumnType::Text, int source = 3)
{
    MappedColumn column { source, "made", "made", type };
    column.steps.compute = expression;
    return column;
}

/// The columns n (INTEGER), r (REAL) and t (TEXT).
static QList<MappedColumn> threeColumns()
{
    return { { 0, "n", "n", ColumnType::Integer }, { 1, "r", "r", ColumnType::Real }, { 2, "t", "t" } };
}

static MappedText mappedWith(const MappedColumn &column, const QByteArray &text = "6,2.5,Text\n")
{
    return MappedText(text, { "n", "r", "t" }, threeColumns() + QList<MappedColumn> { column });
}

void ComputedColumnTest::values_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<ColumnType>("type");
    QTest::addColumn<QString>("expected");
    const ColumnType text = ColumnType::Text;
    QTest::newRow("product") << "n * r" << ColumnType::Real << "15";
    QTest::newRow("integers stay integers") << "n / 4" << ColumnType::Integer << "1";
    QTest::newRow("whole numbers of reals") << "r * 2" << ColumnType::Integer << "5";
    QTest::newRow("beyond what a real tells apart") << "9007199254740993 * 1.0" << text << "9007199254740992.0";
    QTest::newRow("numbers are compared as numbers") << "CASE WHEN n > 10 THEN 'much' ELSE 'few' END" << text << "few";
    QTest::newRow("text") << "upper(t) || '-' || n" << text << "TEXT-6";
    QTest::newRow("a real number as text") << "n * 0.5" << text << "3.0";
    QTest::newRow("0.1 + 0.2") << "0.1 + 0.2" << text << "0.30000000000000004";
    QTest::newRow("NULL") << "nullif(t, 'Text')" << text << "NULL";
    QTest::newRow("division by zero") << "n / 0" << ColumnType::Integer << "NULL";
    QTest::newRow("names in other case") << "N + R" << ColumnType::Real << "8.5";
    QTest::newRow("a comment at its end") << "n -- and no more" << ColumnType::Integer << "6";
    QTest::newRow("LIKE") << "t LIKE 'te%'" << ColumnType::Integer << "1";
    QTest::newRow("a list") << "n IN (1, 6)" << ColumnType::Integer << "1";
    QTest::newRow("dates") << "date('2025-01-31', '+' || n || ' days')" << text << "2025-02-06";
    QTest::newRow("JSON") << "json_extract('{\"a\":[1,2]}', '$.a[1]')" << ColumnType::Integer << "2";
    QTest::newRow("printf") << "printf('%05.1f|%s|%%|%04d', r, t, n)" << text << "002.5|Text|%|0006";
    QTest::newRow("format of NULL") << "printf(NULL)" << text << "NULL";
    QTest::newRow("no column") << "'same'" << text << "same";
    QTest::newRow("an empty text") << "''" << text << "";
}

void ComputedColumnTest::values()
{
    QFETCH(QString, expression);
    QFETCH(ColumnType, type);
    QFETCH(QString, expected);
    const MappedText mapped = mappedWith(computed(expression, type));
    QCOMPARE(mapped.codes(), QStringList());
    QCOMPARE(mapped.values(3), QStringList(expected));
    QCOMPARE(mapped.values(0), QStringList("6"));
}

void ComputedColumnTest::refused_data()
{
    QTest::addColumn<QString>("expression");
    for (const char *expression : { "(SELECT 1)", "(SELECT sql FROM sqlite_master)", "n) FROM sqlite_master --",
             "1) UNION ALL SELECT (2", "n IN (SELECT 1)", "EXISTS (SELECT 1)",
             "(WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c) SELECT count(*) FROM c)",
             "load_extension('x')", "randomblob(10)", "random()", "readfile('/etc/passwd')", "writefile('/tmp/x', 'x')",
             "sqlite_version()", "1; ATTACH 'x.db' AS y", "1); ATTACH 'x.db' AS y; --", "ATTACH 'x' AS y",
             "PRAGMA journal_mode", "nowhere + 1", "\"nowhere\"", "n, r", "1), (2", "", " ", "(", "?7",
             "fts3_tokenizer('x')", "json_each('[1]')", "(SELECT value FROM json_each('[1]'))", "changes()",
             "RAISE(ABORT, 'x')" })
        QTest::newRow(*expression == '\0' ? "nothing" : expression) << expression;
    QTest::newRow("too long") << QString("1+").repeated(6000) + "1";
    QTest::newRow("too deep") << QString("(").repeated(3000) + "1" + QString(")").repeated(3000);
}

void ComputedColumnTest::refused()
{
    QFETCH(QString, expression);
    try {
        const ComputedColumn column(expression, { "n", "r", "t" });
        QFAIL("it is allowed");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), QString("call.compute"));
        QVERIFY(!failure.message().isEmpty());
    }
}

void ComputedColumnTest::bombs_data()
{
    QTest::addColumn<QString>("expression");
    QTest::newRow("printf") << "printf('%.*c', 1000000000, 'x')";
    QTest::newRow("printf with digits") << "format('%.1000000000c', 'x')";
    QTest::newRow("printf behind percents") << "printf('%%%s%-99999d', 'x', 1)";
    QTest::newRow("many printf") << QString("printf('%9999d', 1)||").repeated(400) + "''";
    QTest::newRow("zeroblob") << "hex(zeroblob(1000000000))";
    QTest::newRow("nested replace") << "replace(replace(replace(hex(zeroblob(40000)), '0', '0000000000'), '0', "
                                       "'0000000000'), '0', '0000000000')";
    QTest::newRow("LIKE") << "hex(zeroblob(40000)) || 'b' LIKE '" + QString("%0").repeated(200) + "%c'";
    QTest::newRow("GLOB") << "hex(zeroblob(40000)) || 'b' GLOB '" + QString("*0").repeated(200) + "*c'";
    QTest::newRow("long LIKE") << "t LIKE '" + QString("%a").repeated(2000) + "'";
    QTest::newRow("instr") << "instr(hex(zeroblob(49000)), hex(zeroblob(24000)) || 'b')";
    QTest::newRow("overflow") << "abs(-9223372036854775807 - 1)";
    QTest::newRow("JSON") << "json(hex(zeroblob(40000)))";
    QTest::newRow("group_concat") << "group_concat(hex(zeroblob(49000)), hex(zeroblob(49000)))";
}

void ComputedColumnTest::bombs()
{
    QFETCH(QString, expression);
    QElapsedTimer timer;
    timer.start();
    try {
        const MappedText mapped = mappedWith(computed(expression));
        for (const ImportError &error : mapped.errors())
            QCOMPARE(error.code, QString("step.compute"));
        QVERIFY(mapped.values(3)[0].size() <= ComputedColumn::mostBytes);
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), QString("call.compute"));
    }
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
}

void ComputedColumnTest::numbersAsACompilerComputesThem()
{
    QRandomGenerator random(3);
    QByteArray text;
    QStringList expected;
    for (int row = 0; row < 500; ++row) {
        const int n = random.bounded(-1000, 1000);
        const double r = random.bounded(1000) / 8.0;
        text += QByteArray::number(n) + ',' + QByteArray::number(r) + ",t\n";
        expected.append(QString::number(n * r - n));
    }
    QCOMPARE(mappedWith(computed("n * r - n", ColumnType::Real), text).values(3), expected);
}

void ComputedColumnTest::columnsOfOddNames()
{
    MappedColumn made { 4, "made", "made", ColumnType::Text };
    made.steps.compute = "\"a \"\"b\"\"\" || \"SELECT\" || \"x;y\" || \"Ü\"";
    const MappedText mapped("1,2,3,4\n", { "a \"b\"", "SELECT", "x;y", "Ü" }, { made });
    QCOMPARE(mapped.values(4), QStringList("1234"));
}

void ComputedColumnTest::columnsByTheirFields()
{
    QList<MappedColumn> columns = threeColumns();
    columns[0].field = "number of";
    columns[1].field = "T"; // the file's own names go before
    columns.append(computed("(\"NUMBER of\" * 2) || n || t"));
    QCOMPARE(MappedText("6,2.5,Text\n", { "n", "r", "t" }, columns).values(3), QStringList("126Text"));
}

void ComputedColumnTest::ofComputedColumns()
{
    MappedColumn twice = computed("n * 2", ColumnType::Integer);
    MappedColumn more { 4, "more", "more", ColumnType::Integer };
    more.steps.compute = "made + 1";
    const MappedText mapped("6,2.5,t\n", { "n", "r", "t" }, threeColumns() + QList<MappedColumn> { twice, more });
    QCOMPARE(mapped.values(4), QStringList("13"));
}

void ComputedColumnTest::nothingOfAWrongValue()
{
    const MappedText mapped = mappedWith(computed("n + 1", ColumnType::Integer), "six,1,t\n,1,t\n5,1,t\n");
    QCOMPARE(mapped.codes(), QStringList("type.integer"));
    QCOMPARE(mapped.values(3).mid(1), QStringList({ "NULL", "6" }));
}

QTEST_APPLESS_MAIN(ComputedColumnTest)
#include "ComputedColumnTest.moc"
