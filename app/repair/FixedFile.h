#pragma once

#include "repair/ChunkContent.h"

namespace tranche {

/// Makes an attempt of a file that the user has fixed. Its dialect may differ from the source's: a spreadsheet may have
/// saved it.
/// @throws Failure "retry.header" if its columns are not those of the import, "source.…" if it can't be read
Attempt readFixedFile(const ImportRecord &record, const QString &path);

/// The chunk whose number a file's name holds, as chunkFileName() writes it; 0: none of these.
qint64 chunkByName(const ImportRecord &record, const QList<ChunkSummary> &failed, const QString &path);

/// The failed chunk that a fixed file belongs to: the only one, or the one that shares most lines with it.
/// @throws Failure "retry.unknown" if none fits
qint64 chunkByContent(ChunkStore &chunks, const ImportRecord &record, const QString &path, const Attempt &fixed);

} // namespace tranche
