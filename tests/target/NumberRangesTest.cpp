#include "target/NumberRanges.h"
#include "core/Failure.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace tranche;

class NumberRangesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textForm();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void agreesWithASet();
};

void NumberRangesTest::textForm()
{
    NumberRanges ranges;
    QCOMPARE(ranges.toText(), QString());
    for (const qint64 chunk : { 5, 1, 3, 2, 9 })
        ranges.add(chunk);
    QCOMPARE(ranges.toText(), QStringLiteral("1-3,5,9"));
    ranges.add(4);
    QCOMPARE(ranges.toText(), QStringLiteral("1-5,9"));
    QVERIFY(NumberRanges::fromText(QStringLiteral("1-5,9")) == ranges);
    QCOMPARE(ranges.count(), 6);
}

void NumberRangesTest::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "x", "1-", "-3", "5-2", "0", "1,,2", "1;2" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void NumberRangesTest::nonsenseIsRefused()
{
    QFETCH(QString, text);
    QVERIFY_THROWS_EXCEPTION(Failure, NumberRanges::fromText(text));
}

void NumberRangesTest::agreesWithASet()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 300; ++round) {
        NumberRanges ranges;
        std::set<qint64> slow;
        for (int i = 0; i < 40; ++i) {
            const qint64 first = random.bounded(1, 80);
            const qint64 last = first + random.bounded(6);
            ranges.add(first, last);
            for (qint64 chunk = first; chunk <= last; ++chunk)
                slow.insert(chunk);
        }
        for (qint64 chunk = 1; chunk < 90; ++chunk)
            QCOMPARE(ranges.contains(chunk), slow.count(chunk) == 1);
        QCOMPARE(ranges.count(), qint64(slow.size()));
        QVERIFY(NumberRanges::fromText(ranges.toText()) == ranges);
        QCOMPARE(ranges.first(), *slow.begin());
        QCOMPARE(ranges.last(), *slow.rbegin());

        NumberRanges others;
        for (int i = 0; i < 10; ++i) {
            const qint64 first = random.bounded(1, 80);
            others.add(first, first + random.bounded(20));
        }
        const NumberRanges left = ranges.without(others);
        for (qint64 chunk = 1; chunk < 110; ++chunk)
            QCOMPARE(left.contains(chunk), ranges.contains(chunk) && !others.contains(chunk));
    }
    QCOMPARE(NumberRanges().without(NumberRanges()), NumberRanges());
    QCOMPARE(NumberRanges().first(), 0);
    QCOMPARE(NumberRanges().last(), 0);
}

QTEST_APPLESS_MAIN(NumberRangesTest)
#include "NumberRangesTest.moc"
