#pragma once

#include "jobs/ChunkDraft.h"

#include <QMap>

namespace tranche {

/// What becomes of rows that were bad and are missing from a file of bad rows that comes back.
enum class DeletedRows {
    Ask, ///< nothing is tried; the failure names them
    Skip, ///< they are left out, by decision
    Keep, ///< they stay as they were, and so does their chunk
};

/// The attempts that a fixed file with the column _line makes: its rows in the place of those of these lines.
struct FixedRows
{
    QMap<qint64, Attempt> attempts; ///< by chunk
    qint64 rowsChanged = 0;
    qint64 rowsAdded = 0; ///< those without a line
    QList<qint64> deletedLines;
    QList<qint64> doneChunks; ///< that the file has rows of, but that are done already
};

/// Whether the file's rows tell by a column _line where they belong.
bool tellsLines(const ImportRecord &record, const Attempt &fixed);

/// Finds the chunk of each row by its _line. Where the file has any good row of a chunk it has the whole chunk, and
/// what is missing was deleted; else it has only its bad rows.
/// @throws Failure "retry.line" for a line of no failed chunk, "call.deleted" for bad rows that are missing, if they
/// are to be asked about
FixedRows matchByLine(JobStore &store, const ImportRecord &record, const Attempt &fixed, DeletedRows deleted);

} // namespace tranche
