#pragma once

#include "repair/ChunkFileErrors.h"
#include "store/SavedFile.h"

namespace tranche {

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
