#include "mapping/GuessedTypes.h"

#include <QTest>

using namespace tranche;

class GuessedTypesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void settled_data();
    void settled();
    void onlyGuessedTypesAreWatched();
    void whatIsRememberedIsBounded();
};

static ImportError misfit(const QString &value, qint64 line, int column = 1)
{
    ImportError error;
    error.line = line;
    error.code = "type.integer";
    error.columnNumbers = { column };
    error.value = value;
    return error;
}

static ColumnMapping mappingOf(ColumnType type, bool guessed)
{
    ColumnMapping mapping;
    mapping.sourceNames = { "n", "m" };
    mapping.columns = { { 0, "n", "n", type, true, guessed }, { 1, "m", "m", ColumnType::Integer, true, guessed } };
    return mapping;
}

void GuessedTypesTest::settled_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("remark");
    QStringList many;
    for (char first = 'a'; first <= 'z'; ++first) {
        for (char second = 'a'; second <= 'c'; ++second)
            many.append(QString(QChar(first)) + QChar(second));
    }
    QTest::newRow("none") << QStringList() << "INTEGER"
                          << "";
    QTest::newRow("one") << QStringList("twelve") << "INTEGER"
                         << "";
    QTest::newRow("two") << QStringList({ "twelve", "12b" }) << "INTEGER"
                         << "";
    QTest::newRow("recurs") << QStringList({ "x", "closed", "closed", "closed" }) << "TEXT"
                            << "lines 3, 4, 5 hold “closed”, and 1 other";
    QTest::newRow("recurs more often") << QStringList(9, "closed") << "TEXT"
                                       << "lines 2, 3, 4, … hold “closed”.";
    QTest::newRow("a bound") << QStringList({ "<5" }) << "TEXT"
                             << "line 2 holds “<5”.";
    QTest::newRow("grouped") << QStringList({ "1,234" }) << "TEXT"
                             << "“1,234”";
    QTest::newRow("leading zeros") << QStringList({ "007" }) << "TEXT"
                                   << "“007”";
    QTest::newRow("one form") << QStringList({ "1a", "2b", "3c", "14d", "5e" }) << "TEXT"
                              << "";
    QTest::newRow("many of them") << many << "TEXT"
                                  << "";
    QTest::newRow("decimals") << QStringList({ "1.5", "2.5" }) << "REAL"
                              << "REAL instead of INTEGER";
    QTest::newRow("decimals and words") << QStringList({ "1.5", "x", "x", "x" }) << "TEXT"
                                        << "";
    QTest::newRow("empty texts") << QStringList({ "", "", "" }) << "TEXT"
                                 << "";
}

void GuessedTypesTest::settled()
{
    QFETCH(QStringList, values);
    QFETCH(QString, type);
    QFETCH(QString, remark);
    constexpr qint64 rows = 5000;
    const ColumnMapping mapping = mappingOf(ColumnType::Integer, true);
    GuessedTypes types(mapping);
    for (qsizetype i = 0; i < values.size(); ++i)
        types.add(misfit(values[i], i + 2));
    QStringList remarks;
    const ColumnMapping settled = types.settled(mapping, rows, remarks);
    QCOMPARE(columnTypeName(settled.columns[0].type), type);
    QCOMPARE(columnTypeName(settled.columns[1].type), "INTEGER");
    QCOMPARE(types.areInDoubt(rows), type != "INTEGER");
    QCOMPARE(remarks.size(), type == "INTEGER" ? 0 : 1);
    QVERIFY2(remarks.join(' ').contains(remark), qPrintable(remarks.join(' ')));
    QCOMPARE(settled.columns[0].typeIsGuessed, type == "REAL");
    QVERIFY(!settled.columns[1].typeIsGuessed);
}

void GuessedTypesTest::onlyGuessedTypesAreWatched()
{
    GuessedTypes chosen(mappingOf(ColumnType::Integer, false));
    QVERIFY(chosen.isEmpty());
    GuessedTypes guessed(mappingOf(ColumnType::Integer, true));
    ImportError other = misfit("x", 2);
    other.code = "row.fields";
    for (int i = 0; i < 100; ++i)
        guessed.add(other);
    other.code = "type.integer";
    other.columnNumbers = { 7 };
    for (int i = 0; i < 100; ++i)
        guessed.add(other);
    other.columnNumbers.clear(); // as older versions have stored it
    guessed.add(other);
    QVERIFY(!guessed.areInDoubt(10));
    ColumnMapping asText = mappingOf(ColumnType::Integer, true);
    asText.valuesAsText = true;
    QVERIFY(GuessedTypes(asText).isEmpty());
}

void GuessedTypesTest::whatIsRememberedIsBounded()
{
    Misfits misfits;
    for (int i = 0; i < 100000; ++i)
        misfits.add("word " + std::string(1000, 'x') + std::to_string(i), false, i);
    QVERIFY(!misfits.areFew(100'000'000)); // more than 50
    misfits.add("<5", false, 7);
    QCOMPARE(misfits.foremost().text, "<5"); // what decides is remembered all the same
    QCOMPARE(misfits.count(), 100001);
}

QTEST_APPLESS_MAIN(GuessedTypesTest)
#include "GuessedTypesTest.moc"
