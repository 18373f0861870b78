#include "mapping/Misfits.h"

#include <QTest>

#include <string>
#include <vector>

using namespace tranche;

class MisfitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void otherNotations_data();
    void otherNotations();
    void few_data();
    void few();
    void foremost();
};

void MisfitsTest::otherNotations_data()
{
    QTest::addColumn<bool>("isOther");
    for (const char *value : { "<5", "< 5", ">100", "<=0.5", "≤5", "≥ 1,5", "~7", "≈3", "-1,234", "1,234.50",
             "12,345,678", "1.234.567", "1.234.567,89", "1'234.50", "1’234", "1 234", "1 234 567,8",
             "1\xC2\xA0"
             "234",
             "1\xE2\x80\xAF"
             "234,5",
             " 1,234 " })
        QTest::newRow(value) << true;
    for (const char *value : { "", "5", "1.234", "1,5", "1,23", "1,2345", "1234,567", "1,234,5", "1,234.5.6", ",234",
             "1,,234", "<", "<x", "a<5", "5%", "12b", "2024-01-31", "10:30", "1 2", "--", "1,234x" })
        QTest::newRow(value[0] == '\0' ? "empty" : value) << false;
}

void MisfitsTest::otherNotations()
{
    const std::string value(QTest::currentDataTag());
    QTEST(isOtherNotation(value == "empty" ? std::string_view() : std::string_view(value)), "isOther");
}

void MisfitsTest::few_data()
{
    QTest::addColumn<QByteArrayList>("values");
    QTest::addColumn<int>("filled");
    QTest::addColumn<bool>("areFew");
    const auto words = [](int count) {
        QByteArrayList values;
        for (int i = 0; i < count; ++i)
            values.append(QByteArray("w") + char('a' + i / 26) + char('a' + i % 26));
        return values;
    };
    QTest::newRow("none of none") << QByteArrayList() << 0 << true;
    QTest::newRow("one word of four") << words(1) << 4 << true;
    QTest::newRow("one word of three") << words(1) << 3 << false;
    QTest::newRow("one with digits of 20") << QByteArrayList { "12b" } << 20 << true;
    QTest::newRow("one with digits of 19") << QByteArrayList { "12b" } << 19 << false;
    QTest::newRow("two of a short column") << words(2) << 20 << true;
    QTest::newRow("three of a short column") << words(3) << 40 << false;
    QTest::newRow("three of a twentieth") << words(3) << 60 << true;
    QTest::newRow("three of more than a twentieth") << words(3) << 59 << false;
    QTest::newRow("five of a twentieth") << words(5) << 100 << true;
    QTest::newRow("six of 300") << words(6) << 300 << false;
    QTest::newRow("six, a two-hundredth") << words(6) << 1200 << true;
    QTest::newRow("six, more than a two-hundredth") << words(6) << 1199 << false;
    QTest::newRow("twelve of 1000") << words(12) << 1000 << false;
    QTest::newRow("twenty of a long column") << words(20) << 1000000 << true;
    QTest::newRow("more of a long column") << words(21) << 1000000 << false;
    QTest::newRow("twice in a short column") << QByteArrayList { "x", "x" } << 199 << false;
    QTest::newRow("twice in a long column") << QByteArrayList { "x", "x" } << 200 << true;
    QTest::newRow("three times") << QByteArrayList { "x", "x", "x" } << 1000000 << false;
    QTest::newRow("one form") << QByteArrayList { "1a", "22b", "3c", "4d", "555e" } << 1000000 << false;
    QTest::newRow("several forms") << QByteArrayList { "1a", "a2", "3-c", "4d4", "5 e" } << 1000000 << true;
    QTest::newRow("another notation") << QByteArrayList { "<5" } << 1000000 << false;
}

void MisfitsTest::few()
{
    QFETCH(QByteArrayList, values);
    QFETCH(int, filled);
    Misfits misfits;
    for (const QByteArray &value : values)
        misfits.add({ value.constData(), std::size_t(value.size()) }, false);
    QCOMPARE(misfits.count(), values.size());
    QTEST(misfits.areFew(filled), "areFew");
    misfits.add("1", true);
    QVERIFY(!misfits.areFew(1000000));
}

void MisfitsTest::foremost()
{
    Misfits misfits;
    for (int line = 1; line < 10; ++line)
        misfits.add(line % 2 == 0 ? "x" : "y", false, line);
    QCOMPARE(misfits.foremost().text, "y");
    QCOMPARE(misfits.foremost().count, 5);
    QCOMPARE(misfits.foremost().lines, (QList<qint64> { 1, 3, 5 }));
    misfits.add("007", true, 20);
    QCOMPARE(misfits.foremost().text, "007");
}

QTEST_APPLESS_MAIN(MisfitsTest)
#include "MisfitsTest.moc"
