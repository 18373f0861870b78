#include "ui/imports/ChunkMap.h"
#include "ui/common/Formatting.h"
#include "ui/common/Theme.h"
#include "ui/imports/ChunkTableModel.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace tranche;

/// The map shows shares, in colours and textures, and can be gone through with the keyboard.
class ChunkMapTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void sharesArePartsOfPlaces();
    void sharesAreThoseOfManySmallSteps();
    void aSingleFailureDoesNotColourItsPlace();
    void keysGoFromFailureToFailure();
    void aClickFindsTheFailureThatIsNearest();
    void statesDifferWithoutColours();
};

static ChunkSummary chunk(qint64 number, ChunkState state, qint64 rows = 100, qint64 failed = 100)
{
    ChunkSummary chunk;
    chunk.number = number;
    chunk.state = state;
    chunk.rows = rows;
    chunk.rowsFailed = state == ChunkState::Failed ? failed : 0;
    return chunk;
}

void ChunkMapTest::sharesArePartsOfPlaces()
{
    const auto shares = chunkShares({ chunk(1, ChunkState::Done), chunk(2, ChunkState::Failed) }, 2, 4);
    QCOMPARE(shares[0], (ChunkShare { 1, 0, 0, 0 }));
    QCOMPARE(shares[1], (ChunkShare { 1, 0, 0, 0 }));
    QCOMPARE(shares[2], (ChunkShare { 0, 0, 0, 1 }));
    QCOMPARE(shares[3], (ChunkShare { 0, 0, 0, 1 }));
    QCOMPARE(chunkShares({ chunk(2, ChunkState::Failed) }, 4, 1)[0], (ChunkShare { 0.75, 0, 0, 0.25 })); // 3 not listed
    QCOMPARE(chunkShares({ chunk(1, ChunkState::Failed, 100, 1) }, 1, 1)[0], (ChunkShare { 0.99, 0, 0, 0.01 }));
    QVERIFY(chunkShares({}, 0, 0).isEmpty());
    QCOMPARE(chunkShares({}, 0, 2).size(), 2);
    QCOMPARE(chunkShares({ chunk(9, ChunkState::Failed) }, 2, 1)[0], (ChunkShare { 1, 0, 0, 0 })); // beyond the end
    QCOMPARE(chunkCountsText({ chunk(2, ChunkState::Failed), chunk(5, ChunkState::Cancelled) }, 5),
        QStringLiteral("✔ 3 done   ▲ 1 failed   ◼ 1 cancelled"));
}

/// The slow and obvious twin: each place is looked at in small steps.
void ChunkMapTest::sharesAreThoseOfManySmallSteps()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 20; ++round) {
        const int total = int(random.bounded(1, 60));
        const int places = int(random.bounded(1, 30));
        QList<ChunkSummary> chunks;
        for (int number = 1; number <= total; ++number)
            chunks.append(chunk(number, ChunkState(random.bounded(5))));
        const auto shares = chunkShares(chunks, total, places);
        constexpr int steps = 2000;
        for (int place = 0; place < places; ++place) {
            double failed = 0;
            double done = 0;
            for (int step = 0; step < steps; ++step) {
                const double at = (place + (step + 0.5) / steps) / places;
                const ChunkState state = chunks[qsizetype(at * total)].state;
                failed += state == ChunkState::Failed ? 1.0 / steps : 0;
                done += state == ChunkState::Done ? 1.0 / steps : 0;
            }
            QVERIFY(std::abs(shares[place].failed - failed) < 0.01);
            QVERIFY(std::abs(shares[place].done - done) < 0.01);
            const ChunkShare &share = shares[place];
            QVERIFY(std::abs(share.done + share.open + share.cancelled + share.failed - 1) < 1e-9);
        }
    }
}

struct ShownMap
{
    explicit ShownMap(const QList<ChunkSummary> &chunks, qint64 total)
    {
        model.setChunks(chunks, total);
        map.setModel(model);
        map.resize(400, 26);
        map.showProgress(1, total);
        map.show();
    }
    ChunkTableModel model;
    ChunkMap map;
};

/// How many pixels of a column look like the state.
static int heightOf(const QImage &image, int x, const QColor &color)
{
    int height = 0;
    for (int y = 0; y < image.height(); ++y)
        height += image.pixelColor(x, y) == color ? 1 : 0;
    return height;
}

void ChunkMapTest::aSingleFailureDoesNotColourItsPlace()
{
    QList<ChunkSummary> chunks;
    for (int number = 1; number <= 40000; ++number)
        chunks.append(chunk(number, number == 20000 ? ChunkState::Failed : ChunkState::Done));
    ShownMap shown(chunks, chunks.size());
    QVERIFY(QTest::qWaitForWindowExposed(&shown.map));
    const QImage image = shown.map.grab().toImage();
    const QColor good = image.pixelColor(50, 13);
    const int whole = heightOf(image, 50, good);
    int most = 0;
    int least = whole;
    for (int x = 190; x < 210; ++x) {
        most = std::max(most, heightOf(image, x, good));
        least = std::min(least, heightOf(image, x, good));
    }
    QCOMPARE(most, whole);
    QVERIFY2(least < whole, "the failure is not seen");
    QVERIFY2(least > whole / 2, "one of a hundred chunks takes more than half of its place");
}

void ChunkMapTest::keysGoFromFailureToFailure()
{
    ShownMap shown({ chunk(1, ChunkState::Done), chunk(2, ChunkState::Failed), chunk(3, ChunkState::Done),
                       chunk(4, ChunkState::Failed) },
        4);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.map));
    QSignalSpy clicked(&shown.map, &ChunkMap::chunkClicked);
    QCOMPARE(shown.map.accessibleName(), QStringLiteral("Chunk map"));
    QVERIFY(shown.map.accessibleDescription().contains(QStringLiteral("2 failed")));
    QVERIFY((shown.map.focusPolicy() & Qt::TabFocus) != 0);
    QTest::keyClick(&shown.map, Qt::Key_Return); // at none yet
    QVERIFY(clicked.isEmpty());
    QTest::keyClick(&shown.map, Qt::Key_Right);
    QCOMPARE(shown.map.currentChunk(), 2);
    QTest::keyClick(&shown.map, Qt::Key_Right);
    QTest::keyClick(&shown.map, Qt::Key_Right); // there is no other
    QCOMPARE(shown.map.currentChunk(), 4);
    QVERIFY(shown.map.accessibleDescription().contains(QStringLiteral("Chunk 4 of 4: failed")));
    QTest::keyClick(&shown.map, Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].toLongLong(), 4);
    QTest::keyClick(&shown.map, Qt::Key_Home);
    QCOMPARE(shown.map.currentChunk(), 2);
}

void ChunkMapTest::aClickFindsTheFailureThatIsNearest()
{
    QList<ChunkSummary> chunks;
    for (int number = 1; number <= 400; ++number)
        chunks.append(chunk(number, number == 103 ? ChunkState::Failed : ChunkState::Done));
    ShownMap shown(chunks, chunks.size());
    QVERIFY(QTest::qWaitForWindowExposed(&shown.map));
    QSignalSpy clicked(&shown.map, &ChunkMap::chunkClicked);
    QTest::mouseClick(&shown.map, Qt::LeftButton, {}, { 100, 13 });
    QCOMPARE(clicked[0][0].toLongLong(), 103);
    QTest::mouseClick(&shown.map, Qt::LeftButton, {}, { 300, 13 }); // none is near
    QVERIFY(std::abs(clicked[1][0].toLongLong() - 300) <= 4);
}

/// Rendered in grey a failed place still differs from one that is in: by its texture.
void ChunkMapTest::statesDifferWithoutColours()
{
    ShownMap shown({ chunk(1, ChunkState::Done), chunk(2, ChunkState::Failed), chunk(3, ChunkState::Running),
                       chunk(4, ChunkState::Cancelled) },
        4);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.map));
    const QImage image = shown.map.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    QSet<int> shades[4];
    int dark[4] {};
    for (int part = 0; part < 4; ++part) {
        for (int x = 20; x < 80; ++x) {
            for (int y = 8; y < 18; ++y) {
                const int shade = qGray(image.pixel(part * 100 + x, y));
                shades[part].insert(shade);
                dark[part] += shade < 80 ? 1 : 0;
            }
        }
    }
    QCOMPARE(shades[0].size(), 1); // done is plain
    for (int part = 1; part < 4; ++part)
        QVERIFY(shades[part].size() > 1);
    QVERIFY(dark[1] != dark[2] && dark[2] != dark[3] && dark[1] != dark[3]); // and each has a texture of its own
}

QTEST_MAIN(ChunkMapTest)
#include "ChunkMapTest.moc"
