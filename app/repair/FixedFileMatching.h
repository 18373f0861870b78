#pragma once

#include "repair/FixedRows.h"

namespace tranche {

/// Finds what a fixed file belongs to. By its column _line: where the file has any good row of a chunk it has the whole
/// chunk, and what is missing was deleted; else it has only its bad rows. Without that column by the chunk's number in
/// its name; by its order, where it has as many rows as the failed chunks together, or as their bad rows; by what it
/// shares with a failed chunk. As many rows as the bad ones, and no good one, are the bad ones of one chunk too.
/// @param chunk that it belongs to, if it is known; else 0
/// @throws Failure "retry.header" if its columns are not those of the import, "retry.line" for a line of no failed
/// chunk, "retry.unknown" if nothing fits, "call.deleted" for bad rows that are missing, if they are to be asked about
FixedRows matchFixedFile(
    JobStore &store, const ImportRecord &record, const QString &path, qint64 chunk, DeletedRows deleted);

} // namespace tranche
