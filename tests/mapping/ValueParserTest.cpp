#include "mapping/types/NumberParser.h"

#include <QRandomGenerator>
#include <QTest>

#include <cstdlib>

using namespace tranche;
Q_DECLARE_METATYPE(tranche::NumberProblem)

class ValueParserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void integers_data();
    void integers();
    void reals_data();
    void reals();
    void realsAgreeWithStrtod();
    void integersAgreeWithStrtoll();
};

void ValueParserTest::integers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<NumberProblem>("problem");
    QTest::addColumn<qint64>("value");
    const auto good = NumberProblem::None;
    QTest::newRow("0") << QByteArray("0") << good << qint64(0);
    QTest::newRow("-7") << QByteArray("-7") << good << qint64(-7);
    QTest::newRow("blanks") << QByteArray("  42 ") << good << qint64(42);
    QTest::newRow("largest") << QByteArray("9223372036854775807") << good << qint64(9223372036854775807LL);
    QTest::newRow("smallest") << QByteArray("-9223372036854775808") << good << qint64(-9223372036854775807LL - 1);
    QTest::newRow("too large") << QByteArray("9223372036854775808") << NumberProblem::OutOfRange << qint64(0);
    QTest::newRow("leading zero") << QByteArray("007") << NumberProblem::LeadingZero << qint64(0);
    QTest::newRow("-0") << QByteArray("-0") << NumberProblem::LeadingZero << qint64(0);
    for (const char *text : { "", " ", "-", "+5", "1.0", "1e3", "12a", "n/a", "0x10", "1 2", "--1", "\xD9\xA1" })
        QTest::newRow(QByteArray("not a number: ") + text)
            << QByteArray(text) << NumberProblem::NotANumber << qint64(0);
}

void ValueParserTest::integers()
{
    QFETCH(QByteArray, text);
    QFETCH(NumberProblem, problem);
    std::int64_t value = 0;
    QCOMPARE(int(parseInteger({ text.constData(), std::size_t(text.size()) }, value)), int(problem));
    if (problem == NumberProblem::None)
        QTEST(qint64(value), "value");
}

void ValueParserTest::reals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<NumberProblem>("problem");
    QTest::addColumn<double>("value");
    const auto good = NumberProblem::None;
    QTest::newRow("3.14") << QByteArray("3.14") << good << 3.14;
    QTest::newRow(".097") << QByteArray(".097") << good << 0.097;
    QTest::newRow("-.5") << QByteArray("-.5") << good << -0.5;
    QTest::newRow("5.") << QByteArray("5.") << good << 5.0;
    QTest::newRow("0.10") << QByteArray("0.10") << good << 0.1;
    QTest::newRow("exponent") << QByteArray("1e-5") << good << 1e-5;
    QTest::newRow("17 digits") << QByteArray("0.10000000000000001") << good << 0.1;
    QTest::newRow("zero with exponent") << QByteArray("0e999") << good << 0.0;
    QTest::newRow("2^53") << QByteArray("9007199254740992") << good << 9007199254740992.0;
    QTest::newRow("2^53+1 is rounded") << QByteArray("9007199254740993") << NumberProblem::OutOfRange << 0.0;
    QTest::newRow("17 digits that would be others")
        << QByteArray("1.0000000000000001") << NumberProblem::OutOfRange << 0.0;
    QTest::newRow("above 53 bits") << QByteArray("9007199254740993.0") << NumberProblem::OutOfRange << 0.0;
    QTest::newRow("a fraction above 52 bits") << QByteArray("-4503599627370497.5") << NumberProblem::OutOfRange << 0.0;
    QTest::newRow("16 digits that it has") << QByteArray("0.1234567890123456") << good << 0.1234567890123456;
    QTest::newRow("18 digits") << QByteArray("0.123456789012345678") << NumberProblem::OutOfRange << 0.0;
    QTest::newRow("overflow") << QByteArray("1e999") << NumberProblem::OutOfRange << 0.0;
    QTest::newRow("underflow") << QByteArray("1e-999") << NumberProblem::OutOfRange << 0.0;
    QTest::newRow("leading zero") << QByteArray("01.5") << NumberProblem::LeadingZero << 0.0;
    for (const char *text : { "", ".", "-", "-.", "e5", "1e", "1e+", "nan", "inf", "1,5", "1.2.3", "0x1p3", "+1.5" })
        QTest::newRow(QByteArray("not a number: ") + text) << QByteArray(text) << NumberProblem::NotANumber << 0.0;
}

void ValueParserTest::reals()
{
    QFETCH(QByteArray, text);
    QFETCH(NumberProblem, problem);
    double parsed = 0;
    QCOMPARE(int(parseReal({ text.constData(), std::size_t(text.size()) }, parsed)), int(problem));
    QFETCH(double, value);
    if (problem == NumberProblem::None)
        QVERIFY(parsed == value);
}

void ValueParserTest::realsAgreeWithStrtod()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 200000; ++round) {
        QByteArray text = QByteArray::number(random.generate64() >> random.bounded(11, 60));
        text.insert(random.bounded(int(text.size()) + 1), '.');
        if (random.bounded(2) == 0)
            text.prepend('-');
        if (random.bounded(4) == 0)
            text += "e" + QByteArray::number(random.bounded(-300, 290));
        double value = 0;
        const NumberProblem problem = parseReal({ text.constData(), std::size_t(text.size()) }, value);
        if (problem == NumberProblem::None)
            QVERIFY2(value == std::strtod(text.constData(), nullptr), text.constData());
        else
            QVERIFY2(problem == NumberProblem::OutOfRange || problem == NumberProblem::LeadingZero, text.constData());
    }
}

void ValueParserTest::integersAgreeWithStrtoll()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 200000; ++round) {
        const QByteArray text = QByteArray::number(qint64(random.generate64()) >> random.bounded(0, 63));
        std::int64_t value = 1;
        QCOMPARE(parseInteger({ text.constData(), std::size_t(text.size()) }, value), NumberProblem::None);
        QCOMPARE(qint64(value), qint64(std::strtoll(text.constData(), nullptr, 10)));
    }
}

QTEST_APPLESS_MAIN(ValueParserTest)
#include "ValueParserTest.moc"
