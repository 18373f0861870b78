#pragma once

#include "jobs/ChunkStore.h"
#include "jobs/SavedFile.h"

#include <QHash>

namespace tranche {

/// What is written of a failed chunk beside, or instead of, its lines as they are.
struct ChunkFileOptions
{
    bool withErrors = false; ///< two columns in front: _line, the row's first line in the source, and _error
    bool onlyBadRows = false;

    bool operator==(const ChunkFileOptions &) const = default;
};

/// The errors of a chunk by the numbers of their rows.
QHash<qint64, QList<ImportError>> errorsByRow(ChunkStore &chunks, qint64 import, qint64 chunk);

/// What the column _error says of a row.
QString errorField(const QList<ImportError> &errors);

/// A chunk's file: its rows under the source's own header, in the source's dialect.
QByteArray chunkFile(JobStore &store, qint64 import, qint64 chunk, const ChunkFileOptions &options);

/// Saves a chunk's file; as a spreadsheet with comments on the bad cells where `to` ends in .xlsx.
/// @throws Failure "file.save"
void saveChunk(JobStore &store, qint64 import, qint64 chunk, const QString &to, const ChunkFileOptions &options);

/// Saves all chunks that are failed now: into a folder, a file each; into a .zip, likewise; into an .xlsx, with
/// comments on the bad cells; or into one file of all their rows. @param to its ending says which; without one it is a
/// folder
/// @returns how many chunks. @throws Failure "file.save"
qint64 saveFailedChunks(JobStore &store, qint64 import, const QString &to, const ChunkFileOptions &options);

/// Saves a chunk's file below the home folder, where another program can open it. @returns its path
QString saveForOpening(JobStore &store, qint64 import, qint64 chunk);

/// Tells whether a file was changed; empty if it can't be read now.
QString hashOfFile(const QString &path);

} // namespace tranche
