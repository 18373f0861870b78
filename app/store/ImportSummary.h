#pragma once

#include "core/ImportError.h"
#include "core/Shared.h"
#include "store/ImportState.h"
#include "store/ImportTurn.h"
#include "target/RowCounts.h"
#include "target/TargetLocation.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace tranche {

/// What went through an import so far. Rows read = taken + failed + skipped by decision; lines read = header + skipped
/// + blank + lines of rows.
struct ImportCounts
{
    qint64 rowsRead = 0;
    qint64 rowsImported = 0; ///< rows that were taken, with those that the mode passes over: see imported()
    qint64 rowsFailed = 0;
    qint64 bytesRead = 0;
    qint64 chunksTotal = 0;
    qint64 chunksDone = 0;
    qint64 chunksFailed = 0;
    qint64 linesRead = 0;
    qint64 linesHeader = 0;
    qint64 linesSkipped = 0;
    qint64 linesBlank = 0;
    qint64 linesOfRows = 0;
    qint64 rowsSkipped = 0; ///< left out by decision, of chunks that had failed
    qint64 warnings = 0; ///< repairs of rows
    RowCounts rows; ///< what the rows that were taken have done, by the target's own account

    /// Rows as people are told of them: inserted + updated + unchanged + deleted.
    qint64 imported() const { return rowsImported - rows.skipped; }
    /// Left out by decision, or passed over by the mode. Rows read = imported + failed + skipped.
    qint64 skipped() const { return rowsSkipped + rows.skipped; }

    bool booksBalance() const
    {
        return rowsRead == rowsImported + rowsFailed + rowsSkipped
            && linesRead == linesHeader + linesSkipped + linesBlank + linesOfRows;
    }
    bool operator==(const ImportCounts &) const = default;
};

/// What became of the rows of an import that was taken back.
struct UndoneRows
{
    qint64 deleted = 0; ///< -1: not known, as the others
    qint64 restored = 0; ///< that have their former values again
    qint64 left = 0; ///< that somebody else had changed, and that stay

    bool operator==(const UndoneRows &) const = default;
};

/// One import as lists show it.
struct ImportSummary
{
    qint64 id = 0;
    ImportState state = ImportState::Queued;
    bool validateOnly = false;
    bool skipped = false; ///< nothing was done: the very same file was imported before, at earlierImportAt
    bool waitsToReplace = false; ///< its rows are beside the table that they are to replace, not in it
    bool detailsAreGone = false; ///< its chunks, chunk files and errors were removed, since it is old
    bool isBeingUndone = false; ///< it is asked to be taken back, and nobody knows yet whether it is
    QString file;
    QString filePath;
    QString target; ///< as a URL, as it was named
    QString targetPath; ///< its address, as the driver found it
    QString table;
    QStringList childTables; ///< that lines of parents go to, by their numbers from 1 on
    ImportCounts counts;
    qint64 bytesTotal = 0;
    qint64 durationMs = 0; ///< time spent running, in all its sessions
    QDateTime createdAt; ///< UTC, as the others
    QDateTime startedAt;
    QDateTime endedAt;
    QString failureCode; ///< why it could not run, or stopped; empty if it did
    QString failureMessage;
    QString notice; ///< what it is waiting for, or what is worth knowing; for a person
    QDateTime earlierImportAt; ///< the very same file was imported into the same table then; else not valid
    QDateTime undoneAt; ///< it was taken back then; else not valid
    Shared<UndoneRows> undone; ///< what became of its rows then
    qint64 placeInQueue = 0; ///< 1: the next; 0: not queued
    Shared<ImportTurn> turn; ///< when it may begin
    qint64 revision = 0; ///< grows with every change in the job store

    TargetLocation location() const;
    /// Its history was lost and is known from the target's ledger alone: nothing of it can be run again.
    bool isRebuilt() const { return failureCode == QLatin1String("history.rebuilt"); }
    double progress() const
    {
        if (hasEnded(state) && state != ImportState::Cancelled && state != ImportState::Failed)
            return 1.0;
        return bytesTotal > 0 ? double(counts.bytesRead) / double(bytesTotal) : 0.0;
    }
    double rowsPerSecond() const
    {
        return durationMs > 0 ? double(counts.rowsRead) * 1000.0 / double(durationMs) : 0.0;
    }
    bool operator==(const ImportSummary &) const = default;
};

/// Of an import whose records go into several tables: one of them, and the rows that it got.
struct NamedRows
{
    QString table;
    qint64 rows = 0;
};
QList<NamedRows> rowsByTable(const ImportSummary &import);

/// One chunk as lists show it.
struct ChunkSummary
{
    qint64 number = 0;
    ChunkState state = ChunkState::Pending;
    qint64 firstLine = 0;
    qint64 lastLine = 0;
    qint64 firstRow = 0;
    qint64 rows = 0;
    qint64 rowsFailed = 0;
    qint64 rowsSkipped = 0; ///< left out by decision
    qint64 rowsInSource = 0; ///< that it was cut with
    QString note; ///< why it was given up
    qint64 offset = 0; ///< of its bytes in the source
    qint64 length = 0;
    quint64 hash = 0;
    int attempt = 1;
    qint64 errorCount = 0; ///< of the last attempt that failed
    QString above = {}; ///< the values above its rows in columns that are filled down: aboveRowsText()

    bool operator==(const ChunkSummary &) const = default;
};

/// An error and the chunk and attempt that it was found in.
struct StoredError
{
    qint64 chunk = 0;
    int attempt = 1;
    ImportError error;

    bool operator==(const StoredError &) const = default;
};

/// The name of a chunk's file, such as orders-0043.csv: padded so that names sort.
QString chunkFileName(const QString &sourceFile, qint64 chunk, qint64 chunksTotal);
/// "#0042 · lines 4202 to 4301"
QString chunkTitle(const ChunkSummary &chunk, qint64 chunksTotal);
/// What the rows have done, or would do, such as "600 inserted, 400 updated"; empty where all were inserted.
QString rowCountsText(const RowCounts &counts);
/// That the very same file was imported into the table before, in a sentence.
QString earlierImportText(const QString &table, const QDateTime &importedAt);
/// What has become of the import, in a sentence.
QString progressText(const ImportSummary &import);

} // namespace tranche

Q_DECLARE_TYPEINFO(tranche::ImportSummary, Q_RELOCATABLE_TYPE);
