#pragma once

#include <QList>
#include <QSet>

namespace tranche {

class JobStore;

/// An import in the queue, which is sorted by priority, then id.
struct QueuePlace
{
    qint64 id = 0;
    int priority = 0;

    bool operator==(const QueuePlace &) const = default;
    bool operator<(const QueuePlace &other) const
    {
        return priority != other.priority ? priority < other.priority : id < other.id;
    }
};

/// To the front, or past one neighbour.
enum class QueueMove { First, Earlier, Later };

/// The queue with some imports moved past others; both keep the order among themselves. Priorities are those that make
/// this order: as they were wherever that can be, and none of those that stay is raised, so that what is queued later
/// does not overtake them.
QList<QueuePlace> movedInQueue(QList<QueuePlace> queue, const QSet<qint64> &moved, QueueMove move);

/// Moves imports that are queued, and paused ones to where they will be. @returns how many there were
qsizetype moveInQueue(JobStore &store, const QList<qint64> &imports, QueueMove move);

} // namespace tranche
