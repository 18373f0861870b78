#include "store/QueuePlaces.h"
#include "service/Control.h"
#include "store/ImportQueue.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace tranche;

/// What is moved in the queue, and the priorities that come of it.
class QueuePlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neighboursChangePlaces();
    void manyAreMovedTogether();
    void prioritiesStaySmall();
    void itHoldsOfAnyQueue();
    void pausedOnesAreMovedAmongThoseThatWait();
};

static QString textOf(const QList<QueuePlace> &queue)
{
    QStringList texts;
    for (const QueuePlace &one : queue)
        texts.append(QString("%1:%2").arg(one.id).arg(one.priority));
    return texts.join(' ');
}

static const QList<QueuePlace> &fourAlike()
{
    static const QList<QueuePlace> queue { { 1, 10 }, { 2, 10 }, { 3, 10 }, { 4, 10 } };
    return queue;
}

void QueuePlacesTest::neighboursChangePlaces()
{
    QCOMPARE(textOf(movedInQueue(fourAlike(), { 3 }, QueueMove::Earlier)), "1:9 3:9 2:10 4:10");
    QCOMPARE(textOf(movedInQueue(fourAlike(), { 3 }, QueueMove::Later)), "1:10 2:10 4:10 3:11");
    QCOMPARE(textOf(movedInQueue(fourAlike(), { 2 }, QueueMove::Later)), "1:9 3:9 2:10 4:10");
    QCOMPARE(textOf(movedInQueue(fourAlike(), { 3 }, QueueMove::First)), "3:9 1:10 2:10 4:10");
    QCOMPARE(textOf(movedInQueue({ { 5, 3 }, { 2, 7 } }, { 2 }, QueueMove::Earlier)), "2:3 5:3");
    QCOMPARE(textOf(movedInQueue({ { 2, 3 }, { 5, 7 } }, { 5 }, QueueMove::Earlier)), "5:2 2:3");
    QCOMPARE(movedInQueue(fourAlike(), { 1 }, QueueMove::Earlier), fourAlike()); // it is the first
    QCOMPARE(movedInQueue(fourAlike(), { 4 }, QueueMove::Later), fourAlike());
    QCOMPARE(movedInQueue(fourAlike(), { 9 }, QueueMove::First), fourAlike()); // it is not there
    QVERIFY(movedInQueue({}, { 1 }, QueueMove::First).isEmpty());
    const int least = std::numeric_limits<int>::min(); // there is nothing before it
    QCOMPARE(movedInQueue({ { 1, least }, { 2, least } }, { 2 }, QueueMove::First).constFirst().priority, least);
}

void QueuePlacesTest::manyAreMovedTogether()
{
    QCOMPARE(textOf(movedInQueue(fourAlike(), { 3, 4 }, QueueMove::Earlier)), "1:9 3:9 4:9 2:10");
    QCOMPARE(textOf(movedInQueue(fourAlike(), { 2, 4 }, QueueMove::First)), "2:9 4:9 1:10 3:10");
    QCOMPARE(movedInQueue(fourAlike(), { 1, 2 }, QueueMove::Earlier), fourAlike());
    QCOMPARE(movedInQueue(fourAlike(), { 1, 2, 3, 4 }, QueueMove::Later), fourAlike());
}

void QueuePlacesTest::prioritiesStaySmall()
{
    QList<QueuePlace> queue = fourAlike();
    for (int i = 0; i < 100; ++i) {
        queue = movedInQueue(queue, { 3 }, QueueMove::Earlier);
        queue = movedInQueue(queue, { 3 }, QueueMove::Later);
    }
    QCOMPARE(textOf(queue), "1:9 2:10 3:10 4:10");
}

void QueuePlacesTest::itHoldsOfAnyQueue()
{
    QRandomGenerator chance(17);
    for (int round = 0; round < 2000; ++round) {
        QList<QueuePlace> queue;
        const int count = 1 + int(chance.bounded(7));
        for (int id = 1; id <= count; ++id)
            queue.append({ id, int(chance.bounded(4)) });
        std::sort(queue.begin(), queue.end());
        const qint64 id = queue[chance.bounded(queue.size())].id;
        const auto move = QueueMove(chance.bounded(3));
        QList<qint64> wanted; // by hand
        for (const QueuePlace &one : queue)
            wanted.append(one.id);
        const qsizetype place = wanted.indexOf(id);
        const qsizetype to = move == QueueMove::First ? 0
            : move == QueueMove::Earlier              ? std::max<qsizetype>(0, place - 1)
                                                      : std::min(place + 1, wanted.size() - 1);
        wanted.move(place, to);

        const QList<QueuePlace> moved = movedInQueue(queue, { id }, move);
        const auto order = [](const QList<QueuePlace> &places) {
            QList<qint64> ids;
            for (const QueuePlace &one : places)
                ids.append(one.id);
            return ids;
        };
        QCOMPARE(order(moved), wanted);
        QVERIFY2(std::is_sorted(moved.cbegin(), moved.cend()), qPrintable(textOf(queue) + " -> " + textOf(moved)));
        bool isAloneEnough = false; // some priority of this one makes the order
        for (int priority = -2; priority < 8; ++priority) {
            QList<QueuePlace> tried = queue;
            for (QueuePlace &one : tried)
                one.priority = one.id == id ? priority : one.priority;
            std::sort(tried.begin(), tried.end());
            isAloneEnough = isAloneEnough || order(tried) == wanted;
        }
        for (const QueuePlace &one : std::as_const(queue)) {
            const auto after = std::find_if(
                moved.cbegin(), moved.cend(), [&](const QueuePlace &other) { return other.id == one.id; });
            if (one.id != id)
                QVERIFY2(isAloneEnough ? after->priority == one.priority : after->priority <= one.priority,
                    qPrintable(textOf(queue) + " -> " + textOf(moved)));
        }
    }
}

void QueuePlacesTest::pausedOnesAreMovedAmongThoseThatWait()
{
    QTemporaryDir folder;
    JobStore store(folder.path());
    ImportRequest request;
    request.file = "a.csv";
    QList<qint64> ids;
    for (int i = 0; i < 5; ++i)
        ids.append(store.add(request));
    store.setState(ids[2], ImportState::Paused);
    store.setState(ids[3], ImportState::Paused);
    const auto priority = [&](int i) { return store.summary(ids[i]).turn->priority; };
    QCOMPARE(moveImports(store, { ids[4] }, QueueMove::Earlier), // past a queued one, not past one that is paused
        QString("Import %1 has place 2 in the queue.").arg(ids[4]));
    QCOMPARE(store.summary(ids[1]).placeInQueue, 3);
    QCOMPARE(priority(2), 10);
    QCOMPARE(moveImports(store, { ids[3] }, QueueMove::First),
        QString("Import %1 has priority %2.").arg(ids[3]).arg(priority(3)));
    QVERIFY(priority(3) < priority(0));
    QCOMPARE(moveImports(store, { ids[0], ids[1] }, QueueMove::First), "2 imports were moved.");
    store.setState(ids[0], ImportState::Done);
    QVERIFY_THROWS_EXCEPTION(Failure, moveImports(store, { ids[0] }, QueueMove::Later));
}

QTEST_GUILESS_MAIN(QueuePlacesTest)
#include "QueuePlacesTest.moc"
