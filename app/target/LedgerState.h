#pragma once

#include "target/NumberRanges.h"
#include "target/RowCounts.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <algorithm>
#include <map>

namespace tranche {

/// How far an import has read its source: so many bytes, with their hash as SourceDigest tells it.
struct SourceMark
{
    qint64 bytes = 0;
    QString hash; ///< empty: not known

    bool operator==(const SourceMark &) const = default;
};

/// What the ledger says of one import.
struct LedgerState
{
    bool begun = false; ///< the target was prepared for this import: its table was made, or emptied
    NumberRanges committed; ///< chunks whose rows are in
    /// Chunks whose good rows are in and whose bad rows were set aside: the places of those rows in the chunk, from 0.
    std::map<qint64, NumberRanges> rejected;
    /// Rows that were skipped since the table has no row of their key, likewise by their chunks; the first of them, and
    /// only while the import is at work.
    std::map<qint64, NumberRanges> notThere;
    qint64 rows = 0; ///< rows that were taken
    RowCounts counts; ///< what they have done
    bool waits = false; ///< they are in a table that has not taken the place of the old one yet
    QString waitingTable; ///< the name of that one
    SourceMark readUpTo; ///< when the last of them were written; not known any more when the import has ended

    /// The last chunk of which rows are in; 0: none.
    qint64 lastChunk() const
    {
        return std::max(committed.last(), rejected.empty() ? qint64(0) : rejected.rbegin()->first);
    }
    bool operator==(const LedgerState &) const = default;
};

/// What is noted of an import that has ended, for those who ask later: is this file in already? What was the history?
struct LedgerEnd
{
    QString state; ///< "done", "partial", …; empty while it runs
    qint64 chunksTotal = 0;
    qint64 rowsFailed = 0;
    qint64 sourceSize = 0;
    QString sourceHash; ///< XXH3-128 of the file's bytes, as hexadecimal digits; empty if it was not read to its end

    bool operator==(const LedgerEnd &) const = default;
};

/// An index that was dropped to load faster.
struct DroppedIndex
{
    QString name;
    QString definition; ///< the SQL that makes it

    bool operator==(const DroppedIndex &) const = default;
};

/// An import as the ledger tells of it, without any job store.
struct LedgerImport
{
    QString importKey;
    QString table;
    QString file;
    QDateTime committedAt; ///< of its last rows; UTC
    LedgerState state;
    LedgerEnd end;
};

} // namespace tranche
