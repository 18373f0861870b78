#pragma once

#include "repair/ChunkDraft.h"

#include <QMap>

#include <unordered_set>

namespace tranche {

/// What becomes of rows that were bad and are missing from a file of bad rows that comes back.
enum class DeletedRows {
    Ask, ///< nothing is tried; the failure names them
    Skip, ///< they are left out, by decision
    Keep, ///< they stay as they were, and so does their chunk
};

/// The attempts that a fixed file makes: its rows in the place of those that they were made of.
struct FixedRows
{
    QMap<qint64, Attempt> attempts; ///< by chunk
    qint64 rowsChanged = 0;
    qint64 rowsAdded = 0; ///< those without a line
    QList<qint64> deletedLines;
    QList<qint64> doneChunks; ///< that the file has rows of, but that are done already
};

/// Puts a row of a fixed file in the place of one of the draft, and counts it, unless it is the same.
/// @param fromSheet of a spreadsheet, in which only the cells count that were changed
void replaceRow(
    ChunkDraft &draft, std::size_t at, const std::vector<ChunkDraft::Field> &fields, bool fromSheet, FixedRows &result);

/// The lines of the source at which rows with errors begin.
std::unordered_set<qint64> linesWithErrors(const ChunkDraft &draft, const QList<ImportError> &errors);

} // namespace tranche
