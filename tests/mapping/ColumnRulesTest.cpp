#include "core/Failure.h"
#include "mapping/MappedText.h"

#include <QElapsedTimer>
#include <QHash>
#include <QRandomGenerator>
#include <QTest>

using namespace tranche;

Q_DECLARE_METATYPE(tranche::MappedColumn)
Q_DECLARE_METATYPE(tranche::ValueChecks)

/// Rules that values keep, and what becomes of those that do not.
class ColumnRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachRule_data();
    void eachRule();
    void errorsSayWhatWouldBeValid();
    void boundsAreOfTheColumnsType();
    void valuesAreUnique();
    void uniqueLikeASlowTwin();
    void aValueIsNoDuplicateOfItself();
    void whatBecomesOfWrongValues_data();
    void whatBecomesOfWrongValues();
};

void ColumnRulesTest::eachRule_data()
{
    QTest::addColumn<ValueChecks>("checks");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code"); // empty: it keeps the rule
    const auto row = [](const char *name, const auto &set, const char *type, const char *value, const char *code) {
        ValueChecks checks;
        set(checks);
        QTest::newRow(name) << checks << type << value << code;
    };
    using Checks = ValueChecks;
    const auto required = [](Checks &c) { c.required = true; };
    row("required", required, "TEXT", "", "rule.required");
    row("required and there", required, "TEXT", "x", "");
    row("required and quoted", required, "TEXT", "\"\"", "");
    const auto range = [](Checks &c) {
        c.least = "1";
        c.most = "10";
    };
    row("in range", range, "INTEGER", "10", "");
    row("above", range, "INTEGER", "11", "rule.range");
    row("below", range, "INTEGER", "-5", "rule.range");
    row("NULL is in each range", range, "INTEGER", "", "");
    row("real above", range, "REAL", "10.0000001", "rule.range");
    row("real in range", range, "REAL", "1e0", "");
    row("decimal above", range, "DECIMAL", "10.00000000000000000001", "rule.range");
    row("decimal in range", range, "DECIMAL", "9.99999999999999999999", "");
    row("negative decimal", range, "DECIMAL", "-2", "rule.range");
    row("text that is a number", range, "TEXT", "9", "");
    row("text that is a larger one", range, "TEXT", "100", "rule.range");
    row("text that is no number", range, "TEXT", "abc", "rule.range");
    row(
        "the largest integer", [](Checks &c) { c.most = "9223372036854775806"; }, "INTEGER", "9223372036854775807",
        "rule.range");
    const auto negative = [](Checks &c) {
        c.least = "-10";
        c.most = "-1.5";
    };
    row("negative in range", negative, "DECIMAL", "-2", "");
    row("negative above", negative, "DECIMAL", "-1.4", "rule.range");
    row("negative below", negative, "DECIMAL", "-10.01", "rule.range");
    const auto days = [](Checks &c) { c.least = "2020-01-01"; };
    row("date", days, "DATE", "2020-01-01", "");
    row("earlier date", days, "DATE", "2019-12-31", "rule.range");
    const auto words = [](Checks &c) {
        c.least = "b";
        c.most = "d";
    };
    row("text in range", words, "TEXT", "cz", "");
    row("text out of range", words, "TEXT", "dz", "rule.range");
    const auto length = [](Checks &c) {
        c.shortest = 2;
        c.longest = 3;
    };
    row("long enough", length, "TEXT", "äöü", "");
    row("too long", length, "TEXT", "äöüß", "rule.length");
    row("too short", length, "TEXT", "😀", "rule.length");
    const auto pattern = [](Checks &c) { c.pattern = "[A-Z]{2}|x"; };
    row("pattern", pattern, "TEXT", "AB", "");
    row("pattern of all of it", pattern, "TEXT", "ABC", "rule.pattern");
    row("pattern's other way", pattern, "TEXT", "x", "");
    row("pattern and a line end", pattern, "TEXT", "\"AB\n\"", "rule.pattern");
    row(
        "pattern bomb", [](Checks &c) { c.pattern = "(a|aa|a*)*c"; }, "TEXT",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "rule.pattern");
    const auto oneOf = [](Checks &c) { c.oneOf = { "a", "b" }; };
    row("one of", oneOf, "TEXT", "b", "");
    row("none of", oneOf, "TEXT", "B", "rule.one_of");
    row("type first", range, "INTEGER", "x", "type.integer");
}

void ColumnRulesTest::eachRule()
{
    QFETCH(ValueChecks, checks);
    QFETCH(QString, type);
    QFETCH(QString, value);
    QFETCH(QString, code);
    MappedColumn column = columnOf(0, *columnTypeFromName(type));
    column.checks = checks;
    QElapsedTimer timer;
    timer.start();
    const MappedText mapped(value.toUtf8() + ",x\n", { "a", "b" }, { column });
    QCOMPARE(mapped.codes(), code.isEmpty() ? QStringList() : QStringList(code));
    QVERIFY(timer.elapsed() < 3000);
}

void ColumnRulesTest::errorsSayWhatWouldBeValid()
{
    MappedColumn column = columnOf(0, ColumnType::Integer);
    column.checks.least = "1";
    column.checks.most = "10";
    const MappedText mapped("1,\n77,\n", { "a", "b" }, { column });
    QCOMPARE(mapped.errors().size(), 1);
    const ImportError &error = mapped.errors()[0];
    QCOMPARE(error.line, 2);
    QCOMPARE(error.column, QString("a"));
    QCOMPARE(error.columnNumbers, QList<int> { 1 });
    QCOMPARE(error.value, QString("77"));
    QVERIFY2(error.message.contains("“77”") && error.message.contains("1 to 10"), qPrintable(error.message));
}

void ColumnRulesTest::boundsAreOfTheColumnsType()
{
    for (const auto &[type, least, most] : { std::tuple("INTEGER", "one", "9"), { "INTEGER", "10", "9" },
             { "DATE", "2025-12-31", "2025-01-01" }, { "DECIMAL", "1.10", "1.09" }, { "TEXT", "10", "9" } }) {
        MappedColumn column = columnOf(0, *columnTypeFromName(type));
        column.checks.least = least;
        column.checks.most = most;
        QVERIFY_THROWS_EXCEPTION(Failure, MappedText("1,\n", { "a", "b" }, { column }));
        std::swap(column.checks.least, column.checks.most);
        if (qstrcmp(least, "one") != 0)
            MappedText("1,\n", { "a", "b" }, { column });
    }
}

void ColumnRulesTest::valuesAreUnique()
{
    MappedColumn column = columnOf(0, ColumnType::Real);
    column.checks.unique = true;
    MappedColumn other = columnOf(1);
    other.checks.unique = true;
    const MappedText mapped("1,1\n2,b\n,\n1.0,c\n,\n3,b\n", { "a", "b" }, { column, other });
    QCOMPARE(mapped.codes(), QStringList({ "rule.unique", "rule.unique" }));
    QCOMPARE(mapped.errors()[0].line, 4);
    QVERIFY(mapped.errors()[0].message.contains("line 1"));
    QCOMPARE(mapped.errors()[1].line, 6);
    QVERIFY(mapped.errors()[1].message.contains("line 2"));
}

void ColumnRulesTest::uniqueLikeASlowTwin()
{
    QRandomGenerator random(11);
    QByteArray text;
    QHash<int, int> first;
    QStringList expected;
    for (int line = 1; line <= 20'000; ++line) {
        const int value = random.bounded(30'000);
        text += QByteArray::number(value) + ",\n";
        if (first.contains(value))
            expected.append(QString("%1:%2").arg(line).arg(first[value]));
        else
            first[value] = line;
    }
    MappedColumn column = columnOf(0, ColumnType::Integer);
    column.checks.unique = true;
    const MappedText mapped(text, { "a", "b" }, { column });
    QStringList found;
    for (const ImportError &error : mapped.errors()) {
        const QString line = error.message.section("line ", 1).section(':', 0, 0);
        found.append(QString("%1:%2").arg(error.line).arg(line));
    }
    QCOMPARE(found, expected);
}

void ColumnRulesTest::aValueIsNoDuplicateOfItself()
{
    SeenValues seen;
    QVERIFY(!seen.add({ 5, { 10, 9 } }));
    QVERIFY(!seen.add({ 5, { 10, 9 } }));
    QCOMPARE(seen.add({ 5, { 12, 11 } }), std::optional(RowPlace { 10, 9 }));
    QCOMPARE(seen.takeNew().size(), std::size_t(1));
    SeenValues again;
    again.restore({ 5, { 12, 11 } });
    again.restore({ 5, { 10, 9 } });
    QCOMPARE(again.add({ 5, { 20, 19 } }), std::optional(RowPlace { 10, 9 }));
    QVERIFY(again.takeNew().empty());
    QVERIFY(!again.add({ 0, { 1, 1 } })); // a hash like any other
    QVERIFY(again.add({ 0, { 2, 2 } }));
}

void ColumnRulesTest::whatBecomesOfWrongValues_data()
{
    QTest::addColumn<MappedColumn>("column");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected"); // empty: an error
    QTest::addColumn<QString>("warning");
    const auto row = [](const char *name, WrongValue onWrong, const auto &set, const QByteArray &value,
                         const QString &expected, const QString &warning) {
        MappedColumn column = columnOf(0, ColumnType::Integer);
        column.onWrong = onWrong;
        set(column);
        QTest::newRow(name) << column << value << expected << warning;
    };
    const auto plain = [](MappedColumn &) {};
    row("error", WrongValue::Error, plain, "x", "", "");
    row("row", WrongValue::Row, plain, "x", "", "");
    row("chunk", WrongValue::Chunk, plain, "x", "", "");
    row("NULL", WrongValue::Null, plain, "x", "NULL", "wrong.null");
    row("text", WrongValue::Text, plain, "x", "x", "wrong.text");
    row("no default", WrongValue::Initial, plain, "x", "NULL", "wrong.null");
    row("a good value", WrongValue::Null, plain, "5", "5", "");
    const auto initial = [](MappedColumn &c) { c.steps.initial = "7"; };
    row("default", WrongValue::Initial, initial, "x", "7", "wrong.default");
    row(
        "a default that does not fit", WrongValue::Initial, [](MappedColumn &c) { c.steps.initial = "y"; }, "x", "",
        "");
    const auto range = [](MappedColumn &c) {
        c.checks.most = "9";
        c.steps.initial = "1";
    };
    row("rule and NULL", WrongValue::Null, range, "10", "NULL", "wrong.null");
    row("rule and default", WrongValue::Initial, range, "10", "1", "wrong.default");
    row("rule and text", WrongValue::Text, range, "10", "10", "wrong.text");
    row(
        "required", WrongValue::Null, [](MappedColumn &c) { c.checks.required = true; }, "x", "", "");
    row(
        "required, and none", WrongValue::Null, [](MappedColumn &c) { c.checks.required = true; }, "", "", "");
    row(
        "extract", WrongValue::Null, [](MappedColumn &c) { c.steps.extract = "[0-9]+"; }, "x", "NULL", "wrong.null");
    row(
        "text that the table would change", WrongValue::Text,
        [](MappedColumn &c) { c.storage = ColumnStorage::NumberLike; }, "007", "", "");
}

void ColumnRulesTest::whatBecomesOfWrongValues()
{
    QFETCH(MappedColumn, column);
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    QFETCH(QString, warning);
    const MappedText mapped(value + ",b\n", { "a", "b" }, { column });
    QCOMPARE(mapped.errors().size(), expected.isEmpty() ? 1 : 0);
    const std::optional<bool> setsRowsAside = expected.isEmpty() && column.onWrong >= WrongValue::Chunk
        ? std::optional(column.onWrong == WrongValue::Row)
        : std::nullopt;
    QCOMPARE(mapped.chunk().setsRowsAside, setsRowsAside);
    QCOMPARE(mapped.warnings().size(), warning.isEmpty() ? 0 : 1);
    if (!expected.isEmpty())
        QCOMPARE(mapped.values(0), QStringList(expected));
    if (warning.isEmpty())
        return;
    QCOMPARE(mapped.warnings()[0].code, warning);
    QCOMPARE(mapped.warnings()[0].value, QString::fromUtf8(value));
    QCOMPARE(mapped.warnings()[0].line, 1);
}

QTEST_APPLESS_MAIN(ColumnRulesTest)
#include "ColumnRulesTest.moc"
