#pragma once

#include "target/TargetLocation.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace tranche {

/// An import that is to be taken back: the rows that it inserted are deleted, the former values of those that it
/// changed or deleted restored.
struct UndoOrder
{
    TargetLocation location;
    QString importKey; ///< the import's key in the ledger
    QString table; ///< that its rows went to
    bool dryRun = false; ///< only to be told what would become of it
    bool force = false; ///< also rows that were changed since, and though a later import has changed some
    /// Called while the target is locked, with the milliseconds waited; false gives up.
    std::function<bool(int)> onLocked = [](int) { return false; };
    /// Called many times a second while the database works; false interrupts it.
    std::function<bool()> onWork = [] { return true; };
};

/// What becomes of the rows of one table.
struct UndoneTable
{
    QString table;
    qint64 deleted = 0; ///< rows that the import has inserted
    qint64 restored = 0; ///< rows that it has changed or deleted
    qint64 changedSince = 0; ///< rows that somebody else has changed since: left as they are, unless forced
    qint64 deletedSince = 0; ///< rows that somebody else has deleted since
    qint64 left = 0; ///< rows that are not taken back
    bool dropped = false; ///< the import has made the table, and nothing else is in it
    QStringList changedRows; ///< the keys of the first of them

    bool operator==(const UndoneTable &) const = default;
};

/// Rows of others that refer to rows which would go: these can't.
struct BlockingReference
{
    QString table;
    QString parent; ///< the table that they refer to
    qint64 rows = 0;

    bool operator==(const BlockingReference &) const = default;
};

struct UndoOutcome
{
    bool done = false; ///< by this order: it is committed
    bool wasDone = false; ///< before
    QList<UndoneTable> tables;
    QList<BlockingReference> references; ///< any of them keeps all as it is
    QStringList laterImports; ///< keys of imports that have changed the same rows since: to be taken back before

    bool isBlocked(bool force) const { return !references.isEmpty() || (!force && !laterImports.isEmpty()); }
    /// The sum over the tables.
    qint64 sum(qint64 UndoneTable::*count) const
    {
        qint64 rows = 0;
        for (const UndoneTable &table : tables)
            rows += table.*count;
        return rows;
    }
};

/// What an import has done to a row.
struct RowOrigin
{
    QString importKey;
    QString file; ///< as the ledger notes it
    QString change; ///< "inserted", "updated", "deleted"
    qint64 chunk = 0; ///< 0: not known
    qint64 line = 0; ///< of the file; 0: not known
    bool isSame = false; ///< the row is still as this import has left it

    bool operator==(const RowOrigin &) const = default;
};

/// A row of a table, and where it comes from.
struct RowLineage
{
    QString row; ///< its key: the row id, or the values of its primary key
    bool isThere = true;
    QList<RowOrigin> origins; ///< the oldest first; none: no import is known to have touched it

    bool operator==(const RowLineage &) const = default;
};

/// Which rows are asked about.
struct RowQuestion
{
    QString table;
    QString column; ///< empty: the row's key is asked for
    QString value;
};

/// Rows of a chunk in a table.
struct ChunkRows
{
    QString table;
    QString change; ///< as RowOrigin::change
    QString firstRow; ///< key; of a run the first and last row id
    QString lastRow;
    qint64 rows = 0;
    qint64 firstLine = 0; ///< the lines of a run follow each other
    bool waits = false; ///< the rows wait to replace the table

    bool operator==(const ChunkRows &) const = default;
};

} // namespace tranche
