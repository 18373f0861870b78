#include "core/Failure.h"
#include "mapping/MappedText.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace tranche;

Q_DECLARE_METATYPE(tranche::ValueSteps)

/// What is done to values before their types read them.
class ValueStepsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachStep_data();
    void eachStep();
    void stepsLikeASlowTwin();
    void typesReadWhatStepsLeave();
    void partsOfOtherColumns_data();
    void partsOfOtherColumns();
    void wordsForNoValueGetTheDefault();
    void errorsShowTheFilesOwnValue();
    void patternsEndSoon();
    void longTextsOfManyParts();
    void columnsThatThereAreNot();
    void separatorsThatThereAreNot();
    void valuesAreFilledDown();
    void longValuesAreNotFilledDown();
};

void ValueStepsTest::eachStep_data()
{
    QTest::addColumn<ValueSteps>("steps");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const auto &set, const QString &value, const QString &expected) {
        ValueSteps steps;
        set(steps);
        QTest::newRow(name) << steps << value << expected;
    };
    using Steps = ValueSteps;
    row(
        "trim", [](Steps &s) { s.trim = true; }, " \t a  b \u00A0", "a  b");
    row(
        "trim to nothing", [](Steps &s) { s.trim = true; }, " \t \u3000", "NULL");
    row(
        "no trim", [](Steps &s) { s.collapse = true; }, " a ", " a ");
    row(
        "collapse", [](Steps &s) { s.collapse = true; }, "a \u00A0\t b  c", "a b c");
    row(
        "trim and collapse", [](Steps &s) { s.trim = s.collapse = true; }, "  a   b ", "a b");
    row(
        "upper", [](Steps &s) { s.letters = Steps::Case::Upper; }, "straße é ǆ", "STRASSE É Ǆ");
    row(
        "upper of ASCII", [](Steps &s) { s.letters = Steps::Case::Upper; }, "a[z`{@", "A[Z`{@");
    row(
        "lower", [](Steps &s) { s.letters = Steps::Case::Lower; }, "ÀÉ ΑΣ AZ", "àé ασ az");
    row(
        "title", [](Steps &s) { s.letters = Steps::Case::Title; }, "o'neil von ÄRZTE 3rd ǆ", "O'neil Von Ärzte 3rd ǅ");
    row(
        "lower keeps no locale", [](Steps &s) { s.letters = Steps::Case::Lower; }, "TITLE I", "title i");
    row(
        "replace",
        [](Steps &s) {
            s.replace = { { "ja", "1" }, { "ja", "2" }, { "1", "3" } };
        },
        "ja", "1");
    row(
        "replace is of whole values",
        [](Steps &s) {
            s.replace = { { "ja", "1" } };
        },
        "jaja", "jaja");
    row(
        "replace by nothing",
        [](Steps &s) {
            s.replace = { { "x", "" } };
        },
        "x", "NULL");
    row(
        "replace after case",
        [](Steps &s) {
            s.letters = Steps::Case::Lower;
            s.replace = { { "ja", "1" } };
        },
        "JA", "1");
    row(
        "null",
        [](Steps &s) {
            s.nulls = { "-", "?" };
        },
        "?", "NULL");
    row(
        "null is of whole values", [](Steps &s) { s.nulls = { "-" }; }, "--", "--");
    row(
        "default", [](Steps &s) { s.initial = "0"; }, "", "0");
    row(
        "default of what is trimmed away",
        [](Steps &s) {
            s.trim = true;
            s.initial = "0";
        },
        "  ", "0");
    row(
        "default of a NULL word",
        [](Steps &s) {
            s.nulls = { "-" };
            s.initial = "0";
        },
        "-", "0");
    row(
        "default leaves values", [](Steps &s) { s.initial = "0"; }, "7", "7");
    row(
        "extract all", [](Steps &s) { s.extract = "[0-9]+"; }, "No. 42 of 50", "42");
    row(
        "extract a group", [](Steps &s) { s.extract = "No\\. ([0-9]+) of ([0-9]+)"; }, "No. 42 of 50", "42");
    row(
        "extract letters of Unicode", [](Steps &s) { s.extract = "\\w+"; }, "«Äpfel»", "Äpfel");
    row(
        "extract nothing", [](Steps &s) { s.extract = "x*"; }, "abc", "NULL");
    row(
        "extract with a comment in it", [](Steps &s) { s.extract = "(?x) a # a"; }, "ba", "a");
}

void ValueStepsTest::eachStep()
{
    QFETCH(ValueSteps, steps);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    const MappedText mapped(value.toUtf8() + ",x\n", { "a", "b" }, { columnWith(0, steps), columnOf(1) });
    QCOMPARE(mapped.codes(), QStringList());
    QCOMPARE(mapped.values(0), QStringList(expected));
    QCOMPARE(mapped.values(1), QStringList("x"));
}

/// The slow way, on QString alone.
static QString bySlowTwin(QString value, const ValueSteps &steps)
{
    const QString blanks = QStringLiteral(" \t\u00A0\u202F");
    if (steps.trim) {
        while (!value.isEmpty() && blanks.contains(value.front()))
            value.remove(0, 1);
        while (!value.isEmpty() && blanks.contains(value.back()))
            value.chop(1);
    }
    if (steps.collapse) {
        QString single;
        for (const QChar letter : std::as_const(value)) {
            const bool isBlank = blanks.contains(letter);
            if (!isBlank || !single.endsWith(u' '))
                single += isBlank ? QChar(u' ') : letter;
        }
        value = single;
    }
    if (steps.letters == ValueSteps::Case::Lower)
        value = value.toLower();
    if (steps.letters == ValueSteps::Case::Upper)
        value = value.toUpper();
    for (const ValueSteps::Replacement &one : steps.replace) {
        if (!value.isEmpty() && value == QString::fromUtf8(one.from)) {
            value = QString::fromUtf8(one.to);
            break;
        }
    }
    if (steps.nulls.contains(value.toUtf8()))
        value.clear();
    if (value.isEmpty() && steps.initial)
        value = QString::fromUtf8(*steps.initial);
    return value.isEmpty() ? QStringLiteral("NULL") : value;
}

void ValueStepsTest::stepsLikeASlowTwin()
{
    QRandomGenerator random(7);
    const QStringList letters { "a", "B", "ß", "É", " ", "  ", "\t", "\u00A0", "\u202F", "-", "x" };
    for (int round = 0; round < 3000; ++round) {
        ValueSteps steps;
        steps.trim = random.bounded(2) == 0;
        steps.collapse = random.bounded(2) == 0;
        steps.letters = ValueSteps::Case(random.bounded(3));
        if (random.bounded(2) == 0)
            steps.replace = { { "a", "-" }, { "A", "" }, { "x", "y" } };
        if (random.bounded(2) == 0)
            steps.nulls = { "-", "b" };
        if (random.bounded(2) == 0)
            steps.initial = "d";
        if (steps.isEmpty())
            continue;
        QString value;
        for (int i = random.bounded(5); i > 0; --i)
            value += letters[random.bounded(int(letters.size()))];
        const MappedText mapped(value.toUtf8() + ",\n", { "a", "b" }, { columnWith(0, steps) });
        QCOMPARE(mapped.values(0), QStringList(bySlowTwin(value, steps)));
    }
}

void ValueStepsTest::typesReadWhatStepsLeave()
{
    ValueSteps steps;
    steps.extract = "[0-9]+";
    steps.initial = "0";
    const MappedText mapped(
        "EUR 12,x\n,y\n007,z\nnone,z\n", { "a", "b" }, { columnWith(0, steps, ColumnType::Integer), columnOf(1) });
    QCOMPARE(mapped.values(0).mid(0, 2), QStringList({ "12", "0" }));
    QCOMPARE(mapped.codes(), QStringList({ "type.integer", "step.extract" }));
    QCOMPARE(mapped.errors()[1].line, 4);
    QCOMPARE(mapped.errors()[1].value, QString("none"));
    QVERIFY(mapped.errors()[1].message.contains("[0-9]+"));
}

void ValueStepsTest::partsOfOtherColumns_data()
{
    QTest::addColumn<ValueSteps>("steps");
    QTest::addColumn<QStringList>("expected");
    const auto split = [](const QByteArray &separator, int part) {
        ValueSteps steps;
        steps.split = ValueSteps::Split { "a", separator, part };
        return steps;
    };
    QTest::newRow("first part") << split("-", 1) << QStringList({ "x", "NULL", "solo", "NULL" });
    QTest::newRow("second part") << split("-", 2) << QStringList({ "y", "NULL", "NULL", "1" });
    QTest::newRow("last part") << split("-", -1) << QStringList({ "z", "NULL", "solo", "1" });
    QTest::newRow("beyond the first") << split("-", -4) << QStringList({ "NULL", "NULL", "NULL", "NULL" });
    QTest::newRow("second part from the end") << split("-", -2) << QStringList({ "y", "NULL", "NULL", "NULL" });
    QTest::newRow("longer separator") << split("-y-", 2) << QStringList({ "z", "NULL", "NULL", "NULL" });
    ValueSteps join;
    join.join = ValueSteps::Join { { "b", "a" }, ", " };
    QTest::newRow("joined") << join << QStringList({ "B, x-y-z", "only", "solo", "B, -1" });
    join.letters = ValueSteps::Case::Upper;
    QTest::newRow("joined, then in capitals") << join << QStringList({ "B, X-Y-Z", "ONLY", "SOLO", "B, -1" });
}

void ValueStepsTest::partsOfOtherColumns()
{
    QFETCH(ValueSteps, steps);
    QFETCH(QStringList, expected);
    MappedColumn made { 2, "made", "made" };
    made.steps = steps;
    const MappedText mapped("x-y-z,B\n,only\nsolo,\n-1,B\n", { "a", "b" }, { columnOf(0), made });
    QCOMPARE(mapped.values(2), expected);
    QCOMPARE(mapped.values(0), QStringList({ "x-y-z", "NULL", "solo", "-1" }));
}

void ValueStepsTest::wordsForNoValueGetTheDefault()
{
    ValueSteps steps;
    steps.initial = "5";
    ColumnMapping mapping;
    const MappedText plain("n/a,\n", { "a", "b" }, { columnWith(0, steps) });
    QCOMPARE(plain.values(0), QStringList("n/a")); // of a text it is no word for “no value”
}

void ValueStepsTest::errorsShowTheFilesOwnValue()
{
    ValueSteps steps;
    steps.trim = true;
    steps.letters = ValueSteps::Case::Upper;
    const MappedText mapped("  twelve ,b\n", { "a", "b" }, { columnWith(0, steps, ColumnType::Integer) });
    QCOMPARE(mapped.codes(), QStringList("type.integer"));
    QCOMPARE(mapped.errors()[0].value, QString("  twelve "));
    QVERIFY(mapped.errors()[0].message.startsWith(QString("“TWELVE”")));
    QCOMPARE(mapped.chunk().mended.size(), std::size_t(1));
}

void ValueStepsTest::patternsEndSoon()
{
    ValueSteps steps;
    steps.extract = "^(a+)+$";
    QElapsedTimer timer;
    timer.start();
    const MappedText mapped(QByteArray(5000, 'a') + "b,\n", { "a", "b" }, { columnWith(0, steps) });
    QCOMPARE(mapped.codes(), QStringList("step.extract"));
    QVERIFY(mapped.errors()[0].message.contains("too long"));
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    for (const QString &wrong : { QString("(a"), QString("a{5,2}"), QString(20'000, 'a'), QString("a)(b") }) {
        try {
            BoundedPattern pattern(wrong, true);
            QFAIL(qPrintable(wrong.left(20)));
        } catch (const Failure &failure) {
            QCOMPARE(failure.code(), QString("call.pattern"));
        }
    }
}

void ValueStepsTest::longTextsOfManyParts()
{
    MappedColumn made { 2, "made", "made" };
    made.steps.split = ValueSteps::Split { "a", "-", -3 };
    const MappedText mapped(QByteArray(1'000'000, '-') + "x-y-z,b\n", { "a", "b" }, { made });
    QCOMPARE(mapped.values(2), QStringList("x"));
}

void ValueStepsTest::valuesAreFilledDown()
{
    ValueSteps steps;
    steps.fillDown = true;
    steps.trim = true;
    const MappedText mapped(
        ",1\nx,2\n  ,3\ny,z,z\n,5\n", { "a", "b" }, { columnWith(0, steps), columnWith(1, {}, ColumnType::Integer) });
    QCOMPARE(mapped.values(0), QStringList({ "NULL", "x", "x", "y", "x" })); // of a row that can't be read nothing is
    QCOMPARE(mapped.codes(), QStringList("row.fields"));
}

void ValueStepsTest::longValuesAreNotFilledDown()
{
    ValueSteps steps;
    steps.fillDown = true;
    const MappedText mapped(QByteArray(20'000, 'x') + ",1\n,2\ny,3\n,4\n", { "a", "b" }, { columnWith(0, steps) });
    QCOMPARE(mapped.codes(), QStringList("step.fill_down"));
    QCOMPARE(mapped.errors()[0].line, 2);
    QCOMPARE(mapped.values(0).mid(2), QStringList({ "y", "y" }));
}

void ValueStepsTest::separatorsThatThereAreNot()
{
    for (const auto &[separator, part] : { std::pair(QByteArray(), 1), std::pair(QByteArray("-"), 0) }) {
        MappedColumn made { 1, "made", "made" };
        made.steps.split = ValueSteps::Split { "a", separator, part };
        QVERIFY_THROWS_EXCEPTION(Failure, MappedText("x\n", { "a" }, { made }));
    }
}

void ValueStepsTest::columnsThatThereAreNot()
{
    MappedColumn made { 1, "made", "made" };
    made.steps.split = ValueSteps::Split { "nowhere", "-", 1 };
    try {
        const MappedText mapped("x\n", { "a" }, { made });
        QFAIL("there is no such column");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), QString("call.step"));
    }
}

QTEST_APPLESS_MAIN(ValueStepsTest)
#include "ValueStepsTest.moc"
