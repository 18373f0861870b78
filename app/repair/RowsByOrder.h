#pragma once

#include "repair/FileRows.h"
#include "repair/FixedRows.h"

#include <optional>

namespace tranche {

/// Puts the rows of a fixed file without lines in the place of all rows of the failed chunks, one for one.
/// @param name of the file
/// @returns nullopt if they are not as many, or less than half of their fields are the same
std::optional<FixedRows> matchAllRows(JobStore &store, const ImportRecord &record, const QList<ChunkSummary> &failed,
    const FileRows &file, bool fromSheet, const QString &name);

/// Takes the file for one of the bad rows alone: it has as many as there are, in their order, and no good one, which
/// would say that it has the whole chunk. The good rows stay as they are.
std::optional<FixedRows> matchBadRows(JobStore &store, const ImportRecord &record, const QList<ChunkSummary> &failed,
    const FileRows &file, bool fromSheet, const QString &name);

} // namespace tranche
