#include "ui/imports/ImportTableModel.h"
#include "ui/imports/RatePlot.h"
#include "ui/imports/RemainingTime.h"

#include <QLocale>
#include <QTest>

using namespace tranche;

/// How fast an import was, and how long it will still take.
class RunSamplesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void aLongRunTakesLittle();
    void oneThatStartsOverBeginsAnew();
    void remainingTime_data();
    void remainingTime();
    void remainingTexts_data();
    void remainingTexts();
    void theTableTellsIt();
    void thePlotShowsTheRates();
};

static ImportSummary running(qint64 id, qint64 ms, qint64 rows, qint64 bytes = 0)
{
    ImportSummary import;
    import.id = id;
    import.state = ImportState::Running;
    import.startedAt = QDateTime::currentDateTimeUtc();
    import.durationMs = ms;
    import.counts.rowsRead = rows;
    import.counts.bytesRead = bytes;
    import.bytesTotal = 1'000'000;
    return import;
}

void RunSamplesTest::aLongRunTakesLittle()
{
    RunSamples samples;
    for (qint64 i = 0; i <= 100'000; ++i)
        samples.add(running(1, i * 300, i * 1000));
    const auto kept = samples.of(1);
    QVERIFY2(kept.size() > RunSamples::mostSamples / 4 && kept.size() <= RunSamples::mostSamples,
        qPrintable(QString::number(kept.size())));
    QCOMPARE(kept.constFirst().ms, 0); // all of the run, not its end alone
    QVERIFY(kept.constLast().ms > 29'000'000);
    for (const double rate : ratesOf(kept))
        QCOMPARE(rate, 1000 / 0.3);
    for (qint64 id = 2; id < 100; ++id)
        samples.add(running(id, 0, 0));
    QVERIFY(samples.of(1).isEmpty());
    QVERIFY(samples.of(2).isEmpty());
    QCOMPARE(samples.of(99).size(), 1);
}

void RunSamplesTest::oneThatStartsOverBeginsAnew()
{
    RunSamples samples;
    ImportSummary queued;
    queued.id = 1;
    samples.add(queued); // has not begun
    QVERIFY(samples.of(1).isEmpty());
    samples.add(running(1, 300, 1000));
    samples.add(running(1, 320, 1100)); // too soon to say anything
    samples.add(running(1, 600, 2000));
    QCOMPARE(samples.of(1).size(), 2);
    samples.add(running(1, 900, 500)); // other types: all rows are read again
    QCOMPARE(samples.of(1).size(), 1);
    ImportSummary done = running(1, 1200, 4000);
    done.state = ImportState::Done;
    samples.add(done);
    QCOMPARE(samples.of(1).size(), 2);
    done.id = 2; // of which nothing was seen
    samples.add(done);
    QVERIFY(samples.of(2).isEmpty());
}

using Samples = QList<RunSample>;
Q_DECLARE_METATYPE(std::optional<tranche::RemainingTime>)

void RunSamplesTest::remainingTime_data()
{
    QTest::addColumn<Samples>("samples");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::newRow("nothing seen") << Samples() << false << 0LL << 0LL;
    QTest::newRow("too early") << Samples { { 0, 0, 0 }, { 1000, 10, 500'000 } } << false << 0LL << 0LL;
    QTest::newRow("nothing read") << Samples { { 0, 0, 0 }, { 9000, 0, 0 } } << false << 0LL << 0LL;
    QTest::newRow("all read") << Samples { { 0, 0, 0 }, { 9000, 10, 1'000'000 } } << false << 0LL << 0LL;
    QTest::newRow("more read than there is") << Samples { { 9000, 10, 2'000'000 } } << false << 0LL << 0LL;
    QTest::newRow("steady") << Samples { { 0, 0, 0 }, { 5000, 1, 250'000 }, { 10'000, 2, 500'000 } } << true << 10'000LL
                            << 10'000LL;
    QTest::newRow("slower of late") << Samples { { 0, 0, 0 }, { 6000, 1, 450'000 }, { 8000, 1, 475'000 },
        { 10'000, 2, 500'000 } } << true
                                    << 6666LL << 40'000LL;
    QTest::newRow("stands still") << Samples { { 0, 0, 0 }, { 10'000, 1, 500'000 }, { 20'000, 1, 500'000 } } << true
                                  << 10'000LL << 80'000LL; // not for ever
    QTest::newRow("looked at for long before")
        << Samples { { 0, 0, 0 }, { 30'000, 0, 0 }, { 35'000, 1, 250'000 }, { 40'000, 1, 500'000 } } << true << 10'000LL
        << 10'000LL;
    QTest::newRow("one sample") << Samples { { 4000, 1, 200'000 } } << true << 16'000LL << 16'000LL;
}

void RunSamplesTest::remainingTime()
{
    QFETCH(const Samples, samples);
    QFETCH(const bool, isKnown);
    const auto left = tranche::remainingTime(samples, 1'000'000);
    QCOMPARE(left.has_value(), isKnown);
    if (left) {
        QTEST(left->leastMs, "least");
        QTEST(left->mostMs, "most");
    }
}

void RunSamplesTest::remainingTexts_data()
{
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << 900LL << 3000LL << "a few seconds left";
    QTest::newRow("tens") << 12'000LL << 22'000LL << "10 to 25 s left";
    QTest::newRow("the same") << 10'000LL << 10'000LL << "about 10 s left";
    QTest::newRow("minutes") << 130'000LL << 170'000LL << "2 to 3 min left";
    QTest::newRow("half a minute and more") << 30'000LL << 100'000LL << "1 to 2 min left";
    QTest::newRow("a minute") << 56'000LL << 59'000LL << "about 1 min left";
    QTest::newRow("hours") << 3'600'000LL << 7'000'000LL << "1 to 2 h left";
    QTest::newRow("days") << 360'000'000LL << 4'000'000'000LL << "100 to 1,112 h left";
}

void RunSamplesTest::remainingTexts()
{
    QFETCH(const qint64, least);
    QFETCH(const qint64, most);
    QTEST(remainingText({ least, most }), "text");
}

void RunSamplesTest::theTableTellsIt()
{
    ImportTableModel model;
    const auto progress = [&] { return model.index(0, ImportTableModel::ProgressColumn).data().toString(); };
    model.applyChanges({ running(1, 300, 10, 10'000) });
    QCOMPARE(progress(), "1 %");
    model.applyChanges({ running(1, 6000, 200, 200'000) });
    QCOMPARE(progress(), "20 % · 20 to 25 s left");
    ImportSummary paused = running(1, 6000, 200, 200'000);
    paused.state = ImportState::Paused;
    model.applyChanges({ paused });
    QCOMPARE(progress(), "20 %");
    QCOMPARE(model.samplesOf(1).size(), 2);
}

void RunSamplesTest::thePlotShowsTheRates()
{
    QWidget window;
    RatePlot plot(&window);
    plot.resize(200, 60);
    plot.setSamples({ { 0, 0, 0 }, { 1000, 1000, 0 } });
    QVERIFY(plot.isHidden()); // a line of one point is none
    plot.setSamples({ { 0, 0, 0 }, { 1000, 4000, 0 }, { 2000, 5000, 0 }, { 3000, 8000, 0 } });
    QVERIFY(!plot.isHidden());
    QCOMPARE(plot.accessibleDescription(), "3,000/s now, at most 4,000/s");
    QVERIFY(plot.toolTip().contains("3.0 s"));
    const QImage image = plot.grab().toImage();
    const QColor ground = window.palette().color(QPalette::Window);
    const auto heightAt = [&](int x) { // of what is drawn, from below
        int y = int(plot.height()) - 6;
        while (y > 0 && image.pixelColor(x, y) != ground)
            --y;
        return plot.height() - y;
    };
    QVERIFY(heightAt(100) < heightAt(66)); // slow in the middle
    QVERIFY(heightAt(100) < heightAt(195));
    plot.setSamples({ { 0, 0, 0 }, { 1000, 0, 0 }, { 2000, 0, 0 } }); // nothing came in: nothing to divide by
    plot.grab();
    plot.setSamples({});
    QVERIFY(plot.isHidden());
}

QTEST_MAIN(RunSamplesTest)
#include "RunSamplesTest.moc"
