#pragma once

#include "jobs/ChunkFile.h"

namespace tranche {

/// Saves the rows of all failed chunks as a spreadsheet: bad cells are marked and say in a comment what is wrong. Every
/// value is a text cell, so that no program makes another value of it.
/// @throws Failure "file.save"
void saveChunkSheet(JobStore &store, qint64 import, const QList<ChunkSummary> &failed, const QString &path,
    const ChunkFileOptions &options);

} // namespace tranche
