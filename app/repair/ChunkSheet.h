#pragma once

#include "repair/ChunkFileErrors.h"

namespace tranche {

/// Saves the rows of all failed chunks as a spreadsheet: bad cells are marked and say in a comment what is wrong. Every
/// value is a text cell, so that no program makes another value of it; see SheetText for what a cell can't tell.
/// @throws Failure "file.save"; also, before there is anything of the file, where a sheet can't hold the rows, their
/// columns or a text
void saveChunkSheet(JobStore &store, qint64 import, const QList<ChunkSummary> &failed, const QString &path,
    const ChunkFileOptions &options);

} // namespace tranche
