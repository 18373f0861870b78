#include "service/inspect/TypeGuess.h"

#include <QTest>

using namespace tranche;

/// What is said of why a column got its type.
class TypeGuessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void guesses_data();
    void guesses();
    void wordsOfTexts();
    void manyColumns();
};

void TypeGuessTest::guesses_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("value");
    QTest::addColumn<double>("confidence");
    QTest::addColumn<QString>("runnerUp");
    QTest::addColumn<QString>("evidence");
    const QStringList numbers(20, "7");
    QTest::newRow("quantity") << numbers << "INTEGER" << 1.0 << "TEXT"
                              << "all of 20 sampled values are integers";
    QTest::newRow("share") << (numbers + QStringList { "1.5" }) << "REAL" << 1.0 << "TEXT"
                           << "all of 21 sampled values are numbers";
    QTest::newRow("stock") << (numbers + QStringList { "n/a", "n/a", "  ", "\"\"" }) << "INTEGER" << 1.0 << "TEXT"
                           << "all of 20 sampled values are integers; 2 are “n/a”, read as NULL; 1 are blanks, read as "
                              "NULL; 1 are “”, read as NULL";
    QTest::newRow("one mistake") << (QStringList(19, "7") + QStringList { "seven" }) << "INTEGER" << 0.95 << "TEXT"
                                 << "1 of 20 sampled values are no integers; the first is “seven”";
    QTest::newRow("mistakes") << (numbers + QStringList { "x", "y", "z" }) << "TEXT" << 0.9 << "INTEGER"
                              << "too many of 23 sampled values are no numbers; the first is “x”";
    QTest::newRow("zeros") << (numbers + QStringList { "007" }) << "TEXT" << 1.0 << ""
                           << "“007” would not stay as it is in a column of numbers";
    QTest::newRow("codes") << (numbers + QStringList { "10E3" }) << "TEXT" << 0.9 << "REAL"
                           << "values such as 10E3 among plain numbers are codes";
    QTest::newRow("zip code") << numbers << "TEXT" << 0.9 << "INTEGER"
                              << "columns of this name hold identifiers";
    QTest::newRow("name") << QStringList { "Ann", "Bob" } << "TEXT" << 1.0 << ""
                          << "the 2 sampled values are texts";
    QTest::newRow("nothing") << QStringList { "", "" } << "TEXT" << 0.0 << ""
                             << "no value in the sample";
}

void TypeGuessTest::guesses()
{
    QFETCH(QStringList, values);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    ColumnEvidence evidence;
    for (const QString &value : values)
        evidence.add(value == "\"\"" ? std::string() : value.toStdString(), value == "\"\"");
    const Guess guess = typeGuess(name, evidence.conclude(name));
    QCOMPARE(guess.what, "type of " + name);
    QTEST(guess.value, "value");
    QTEST(guess.confidence, "confidence");
    QTEST(guess.runnerUp, "runnerUp");
    QTEST(guess.evidence.join("; "), "evidence");
}

void TypeGuessTest::wordsOfTexts()
{
    ColumnEvidence evidence;
    for (const char *value : { "2024-01-31", "n/a", "007", "n/a" })
        evidence.add(value, false);
    const InferredColumn column = evidence.conclude("day");
    QCOMPARE(column.type, ColumnType::Text);
    QCOMPARE(column.nullWords, QList<SampledNullWord>());
    QCOMPARE(column.wordsFound, (QList<SampledNullWord> { { "n/a", 2 } }));
}

void TypeGuessTest::manyColumns()
{
    QCOMPARE(typeGuesses(QStringList(1000, "n"), std::vector<InferredColumn>(1000)).size(), 200);
}

QTEST_APPLESS_MAIN(TypeGuessTest)
#include "TypeGuessTest.moc"
