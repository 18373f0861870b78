#include "service/profile/ScalePlace.h"
#include "service/profile/ValueHistogram.h"
#include "service/profile/ValueRange.h"
#include "service/profile/ValueTally.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace tranche;

/// The parts that tell what a column holds in bounded memory.
class ColumnFiguresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tallyLikeASlowTwin_data();
    void tallyLikeASlowTwin();
    void tallyOfDifferentValuesStaysSmall();
    void estimates_data();
    void estimates();
    void histogramLikeASlowTwin_data();
    void histogramLikeASlowTwin();
    void histogramsOfTimesAreOfTheCalendar_data();
    void histogramsOfTimesAreOfTheCalendar();
    void histogramOfOddValues_data();
    void histogramOfOddValues();
    void places_data();
    void places();
    void decimals_data();
    void decimals();
    void rangeOfNumbersBeyondDoubles();
};

static quint64 hashOf(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

void ColumnFiguresTest::tallyLikeASlowTwin_data()
{
    QTest::addColumn<int>("values");
    QTest::addColumn<int>("different");
    QTest::addColumn<bool>("skewed");
    QTest::newRow("one") << 1 << 1 << false;
    QTest::newRow("few") << 1000 << 7 << false;
    QTest::newRow("many, counted") << 20000 << 300 << false;
    QTest::newRow("more than are counted") << 50000 << 5000 << true;
    QTest::newRow("all different, but some") << 50000 << 1000000 << true;
}

void ColumnFiguresTest::tallyLikeASlowTwin()
{
    QFETCH(int, values);
    QFETCH(int, different);
    QFETCH(bool, skewed);
    QRandomGenerator random(42);
    ValueTally tally({ 512, 12, 32 });
    QHash<quint64, qint64> twin;
    for (int i = 0; i < values; ++i) {
        const bool isOften = skewed && random.bounded(3) == 0;
        const quint64 value = isOften ? random.bounded(5U) : 5 + random.bounded(quint32(different));
        ++twin[value];
        const quint64 hash = hashOf(value);
        if (tally.add(hash))
            tally.keepText(hash, std::to_string(value));
    }
    QList<qint64> counts = twin.values();
    std::sort(counts.begin(), counts.end(), std::greater<>());
    const bool isExact = twin.size() <= 384;
    QCOMPARE(tally.isEstimate(), !isExact);
    const qint64 off = tally.countsOff();
    QCOMPARE(off == 0, isExact);
    QVERIFY2(off <= values / 192, qPrintable(QString::number(off)));
    if (isExact)
        QCOMPARE(tally.distinct(), twin.size());
    else
        QVERIFY(std::abs(tally.distinct() - twin.size()) < twin.size() / 10);
    const auto frequent = tally.mostFrequent(5);
    QVERIFY(isExact ? frequent.size() == std::size_t(std::min<qsizetype>(5, counts.size())) : frequent.size() == 5);
    for (std::size_t i = 0; i < frequent.size(); ++i) {
        const qint64 right = twin.value(std::stoull(frequent[i].text));
        QVERIFY(frequent[i].count <= right && right <= frequent[i].count + off);
        QVERIFY(counts[qsizetype(i)] - frequent[i].count <= off);
    }
}

void ColumnFiguresTest::tallyOfDifferentValuesStaysSmall()
{
    ValueTally tally({ 1 << 12, 14, 64 });
    constexpr int values = 1'000'000;
    int texts = 0;
    for (quint64 value = 0; value < values; ++value) {
        if (tally.add(hashOf(value))) {
            tally.keepText(hashOf(value), "text");
            ++texts;
        }
    }
    QVERIFY(std::abs(tally.distinct() - values) < values / 40);
    QVERIFY2(texts < values / 1000, qPrintable(QString::number(texts))); // no text is kept of what comes once
}

void ColumnFiguresTest::estimates_data()
{
    QTest::addColumn<int>("different");
    for (const int different : { 0, 1, 10, 384, 5000, 12000, 40000, 500000 })
        QTest::addRow("%d", different) << different;
}

void ColumnFiguresTest::estimates()
{
    QFETCH(int, different);
    DistinctEstimate estimate(12);
    for (int again = 0; again < 2; ++again) {
        for (int value = 0; value < different; ++value)
            estimate.add(hashOf(quint64(value) + 1));
    }
    QVERIFY2(std::abs(double(estimate.count()) - different) <= 0.06 * different,
        qPrintable(QString::number(estimate.count())));
}

void ColumnFiguresTest::histogramLikeASlowTwin_data()
{
    QTest::addColumn<ValueScale>("scale");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<double>("unit"); ///< values are whole numbers of it
    QTest::newRow("digits") << ValueScale::Number << 0.0 << 9.0 << 1.0;
    QTest::newRow("numbers") << ValueScale::Number << -500.0 << 70000.0 << 1.0;
    QTest::newRow("cents") << ValueScale::Number << -3.0 << 12.0 << 0.01;
    QTest::newRow("small") << ValueScale::Number << 1e-9 << 4e-9 << 1e-12;
    QTest::newRow("far from zero") << ValueScale::Number << 1e9 << 1e9 + 30 << 1.0;
    QTest::newRow("large") << ValueScale::Number << 0.0 << 1e17 << 1e4;
    QTest::newRow("days") << ValueScale::Day << -400.0 << 20000.0 << 1.0;
    QTest::newRow("months") << ValueScale::Day << 19000.0 << 19300.0 << 1.0;
    QTest::newRow("all years") << ValueScale::Day << -719162.0 << 2932896.0 << 1.0;
    QTest::newRow("moments of years") << ValueScale::Moment << -1e9 << 2e9 << 1.0;
    QTest::newRow("seconds") << ValueScale::Moment << 1.7e9 << 1.7e9 + 86400 * 40 << 1.0;
    QTest::newRow("a minute") << ValueScale::TimeOfDay << 3000.0 << 3060.0 << 0.5;
    QTest::newRow("lengths") << ValueScale::Length << 1.0 << 300.0 << 1.0;
}

void ColumnFiguresTest::histogramLikeASlowTwin()
{
    QFETCH(ValueScale, scale);
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(double, unit);
    QRandomGenerator random(7);
    const double perUnit = std::round(1 / unit);
    ValueHistogram histogram(scale);
    QList<double> values;
    for (int i = 0; i < 5000; ++i) {
        const double units = std::floor((from + (to - from) * std::pow(random.generateDouble(), 2)) / unit);
        values.append(unit < 1 ? units / perUnit : units * unit);
        histogram.addReal(values.last());
    }
    const auto buckets = histogram.buckets(20);
    QVERIFY(!buckets.isEmpty() && buckets.size() <= 20);
    const double width = buckets[0].to - buckets[0].from;
    const bool areWhole = std::all_of(values.begin(), values.end(), [](double v) { return v == std::floor(v); });
    QVERIFY(!areWhole || width >= 1);
    QVERIFY(buckets.size() >= 3);
    qint64 all = 0;
    for (qsizetype i = 0; i < buckets.size(); ++i) {
        QVERIFY(i == 0 || buckets[i].from == buckets[i - 1].to);
        const bool isCalendar = scale == ValueScale::Day || scale == ValueScale::Moment; // months are not all as long
        QVERIFY(isCalendar || std::abs(buckets[i].to - buckets[i].from - width) <= 1e-6 * width);
        const auto within = std::count_if(values.begin(), values.end(),
            [&](double value) { return value >= buckets[i].from && value < buckets[i].to; });
        QCOMPARE(buckets[i].count, qint64(within));
        all += buckets[i].count;
    }
    QCOMPARE(all, values.size());
    QVERIFY(buckets.first().count > 0 && buckets.last().count > 0);
}

void ColumnFiguresTest::histogramsOfTimesAreOfTheCalendar_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("days") << 15 << "2024-02-15"
                          << "2024-02-16";
    QTest::newRow("weeks") << 100 << "2024-02-12"
                           << "2024-02-19"; // Mondays
    QTest::newRow("months") << 240 << "2024-02-01"
                            << "2024-03-01";
    QTest::newRow("months, too") << 500 << "2024-02-01"
                                 << "2024-03-01";
    QTest::newRow("quarters") << 1000 << "2024-01-01"
                              << "2024-04-01";
    QTest::newRow("years") << 6000 << "2024-01-01"
                           << "2025-01-01";
    QTest::newRow("ten years") << 60000 << "2020-01-01"
                               << "2030-01-01";
}

void ColumnFiguresTest::histogramsOfTimesAreOfTheCalendar()
{
    QFETCH(int, days);
    QFETCH(QString, first);
    QFETCH(QString, second);
    ValueHistogram ofDays(ValueScale::Day);
    ValueHistogram ofMoments(ValueScale::Moment);
    const double begin = *placeOnScale("2024-02-15", ValueScale::Day);
    for (int day = 0; day < days; ++day) {
        ofDays.addReal(begin + day);
        ofMoments.addReal((begin + day) * 86400 + 4711);
    }
    const auto buckets = ofDays.buckets(20);
    QCOMPARE(textOnScale(buckets[0].from, ValueScale::Day), first);
    QCOMPARE(textOnScale(buckets[0].to, ValueScale::Day), second);
    const auto moments = ofMoments.buckets(20);
    QCOMPARE(moments.size(), buckets.size());
    QCOMPARE(textOnScale(moments[0].to, ValueScale::Moment), second + " 00:00");
    for (qsizetype i = 0; i < buckets.size(); ++i)
        QCOMPARE(moments[i].count, buckets[i].count);
}

void ColumnFiguresTest::histogramOfOddValues_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<qint64>("counted");
    const double inf = std::numeric_limits<double>::infinity();
    QTest::newRow("none") << QList<double> {} << qint64(0);
    QTest::newRow("zeros") << QList<double> { 0, 0, -0.0 } << qint64(3);
    QTest::newRow("zero and tiny") << QList<double> { 0, 1e-300, 5e-300 } << qint64(3);
    QTest::newRow("smallest and largest") << QList<double> { 5e-324, 1.7e308, -1.7e308, 1 } << qint64(4);
    QTest::newRow("largest first") << QList<double> { 1.7e308, 1e-5 } << qint64(2);
    QTest::newRow("no numbers") << QList<double> { inf, -inf, std::nan(""), 3 } << qint64(1);
    QTest::newRow("of 64 bits") << QList<double> { 9.2e18, -9.2e18, 9.2e18 - 4096 } << qint64(3);
}

void ColumnFiguresTest::histogramOfOddValues()
{
    QFETCH(QList<double>, values);
    QFETCH(qint64, counted);
    for (const ValueScale scale : { ValueScale::Number, ValueScale::Length }) {
        ValueHistogram histogram(scale);
        for (const double value : values)
            histogram.addReal(value);
        const auto buckets = histogram.buckets(20);
        QVERIFY(buckets.size() <= 20);
        QCOMPARE(std::accumulate(buckets.begin(), buckets.end(), qint64(0),
                     [](qint64 sum, const HistogramBucket &bucket) { return sum + bucket.count; }),
            counted);
    }
}

void ColumnFiguresTest::places_data()
{
    QTest::addColumn<ValueScale>("scale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("place"); ///< -1: it says none
    QTest::addColumn<QString>("told");
    QTest::newRow("day") << ValueScale::Day << "2024-02-29" << 19782.0 << "2024-02-29";
    QTest::newRow("first day") << ValueScale::Day << "0001-01-01" << -719162.0 << "0001-01-01";
    QTest::newRow("last day") << ValueScale::Day << "9999-12-31" << 2932896.0 << "9999-12-31";
    QTest::newRow("no day") << ValueScale::Day << "2024-2-29" << -1.0 << "";
    QTest::newRow("more than a day") << ValueScale::Day << "2024-02-29x" << -1.0 << "";
    QTest::newRow("cut") << ValueScale::Day << "2024-02" << -1.0 << "";
    QTest::newRow("moment") << ValueScale::Moment << "1970-01-02 00:00:05" << 86405.0 << "1970-01-02 00:00:05";
    QTest::newRow("with a zone") << ValueScale::Moment << "1970-01-02T02:00+02:00" << 86400.0 << "1970-01-02 00:00";
    QTest::newRow("with a fraction") << ValueScale::Moment << "1970-01-01 00:00:01.5Z" << 1.5 << "1970-01-01 00:00:01";
    QTest::newRow("before 1970") << ValueScale::Moment << "1969-12-31 23:00:00-02:00" << 3600.0 << "1970-01-01 01:00";
    QTest::newRow("time") << ValueScale::TimeOfDay << "08:15" << 29700.0 << "08:15";
    QTest::newRow("no time") << ValueScale::TimeOfDay << "8:15" << -1.0 << "";
}

void ColumnFiguresTest::places()
{
    QFETCH(ValueScale, scale);
    QFETCH(QString, text);
    QFETCH(double, place);
    QFETCH(QString, told);
    const auto found = placeOnScale(text.toStdString(), scale);
    if (told.isEmpty()) {
        QVERIFY(!found);
        return;
    }
    QCOMPARE(found.value_or(-1), place);
    QCOMPARE(textOnScale(*found, scale), told);
}

void ColumnFiguresTest::decimals_data()
{
    QTest::addColumn<QStringList>("ascending");
    QTest::newRow("signs") << QStringList { "-10", "-9.5", "-1", "0", "1", "9.25", "9.3", "10" };
    QTest::newRow("digits") << QStringList { "9007199254740993.1", "9007199254740993.12", "9007199254740994" };
}

void ColumnFiguresTest::decimals()
{
    QFETCH(QStringList, ascending);
    for (qsizetype a = 0; a < ascending.size(); ++a) {
        for (qsizetype b = 0; b < ascending.size(); ++b)
            QCOMPARE(isSmallerDecimal(ascending[a].toStdString(), ascending[b].toStdString()), a < b);
    }
    QVERIFY(!isSmallerDecimal("1.50", "1.5") && !isSmallerDecimal("1.5", "1.50"));
}

void ColumnFiguresTest::rangeOfNumbersBeyondDoubles()
{
    ValueRange range;
    for (const std::int64_t value : { 9007199254740993LL, 9007199254740992LL, 9007199254740994LL }) {
        Cell cell;
        cell.kind = CellKind::Integer;
        cell.integer = value;
        range.add(cell, double(value));
    }
    QCOMPARE(textOfKept(range.least(), 0), "9007199254740992");
    QCOMPARE(textOfKept(range.most(), 0), "9007199254740994");
    QCOMPARE(textOfKept(range.most(), 2), "90071992547409.94");
    QCOMPARE(textOfInteger(-5, 2), std::string("-0.05"));
    QCOMPARE(textOfInteger(0, 1), std::string("0.0"));
}

QTEST_GUILESS_MAIN(ColumnFiguresTest)
#include "ColumnFiguresTest.moc"
