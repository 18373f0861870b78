#include "store/QueuePlaces.h"

#include "store/ImportQueue.h"

#include <algorithm>
#include <limits>

namespace tranche {

static void swapWithNeighbours(QList<QueuePlace> &queue, const QSet<qint64> &moved, QueueMove move)
{
    const auto isMoved = [&](qsizetype place) { return moved.contains(queue[place].id); };
    if (move == QueueMove::First) {
        std::stable_partition(
            queue.begin(), queue.end(), [&](const QueuePlace &one) { return moved.contains(one.id); });
    } else if (move == QueueMove::Earlier) {
        for (qsizetype i = 1; i < queue.size(); ++i) {
            if (isMoved(i) && !isMoved(i - 1))
                queue.swapItemsAt(i, i - 1);
        }
    } else {
        for (qsizetype i = queue.size() - 2; i >= 0; --i) {
            if (isMoved(i) && !isMoved(i + 1))
                queue.swapItemsAt(i, i + 1);
        }
    }
}

QList<QueuePlace> movedInQueue(QList<QueuePlace> queue, const QSet<qint64> &moved, QueueMove move)
{
    swapWithNeighbours(queue, moved, move);
    constexpr qint64 least = std::numeric_limits<int>::min();
    QList<qint64> lowest(queue.size(), least); // that one which is moved may have, behind what stays before it
    const QueuePlace *before = nullptr;
    for (qsizetype i = 0; i < queue.size(); ++i) {
        if (!moved.contains(queue[i].id))
            before = &queue[i];
        else if (before != nullptr)
            lowest[i] = qint64(before->priority) + (before->id > queue[i].id ? 1 : 0);
    }
    for (qsizetype i = queue.size() - 1; i >= 0; --i) {
        QueuePlace &one = queue[i];
        qint64 highest = std::numeric_limits<int>::max();
        if (i + 1 < queue.size())
            highest = qint64(queue[i + 1].priority) - (one.id > queue[i + 1].id ? 1 : 0);
        one.priority = int(std::max(least, std::min(std::max<qint64>(one.priority, lowest[i]), highest)));
    }
    return queue;
}

qsizetype moveInQueue(JobStore &store, const QList<qint64> &imports, QueueMove move)
{
    StoreTransaction transaction(store.database());
    const QSet<qint64> asked(imports.begin(), imports.end());
    QSet<qint64> moved;
    QList<QueuePlace> queue;
    StoreQuery query(store.database(),
        "SELECT id, priority, state='queued' FROM imports WHERE state IN ('queued','paused') ORDER BY priority, id");
    while (query.next()) {
        const QueuePlace one { query.integer(0), int(query.integer(1)) };
        if (asked.contains(one.id))
            moved.insert(one.id);
        else if (query.integer(2) == 0)
            continue;
        queue.append(one);
    }
    query.finish();
    auto places = movedInQueue(queue, moved, move);
    const auto byId = [](const QueuePlace &a, const QueuePlace &b) { return a.id < b.id; };
    std::sort(places.begin(), places.end(), byId);
    std::sort(queue.begin(), queue.end(), byId);
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places[i] != queue[i])
            ImportQueue(store).setPriority(places[i].id, places[i].priority);
    }
    transaction.commit();
    return moved.size();
}

} // namespace tranche
