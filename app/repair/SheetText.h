#pragma once

#include "repair/ChunkDraft.h"

namespace tranche {

/// A value as the cell of a spreadsheet shows it, in one form for all that programs make of it: their sheets tell no
/// empty text from none, know line feeds alone as line ends, and hold bytes that are no text, control characters and
/// marks only by what stands for them.
QByteArray sheetText(const QByteArray &value);

/// A row that came back from a spreadsheet: where a cell shows what it showed when it was saved, the value that was
/// there stays, byte for byte; so does the whole row, if all cells do.
/// @param columns that the import reads
std::vector<ChunkDraft::Field> mergedWithSheet(
    const std::vector<ChunkDraft::Field> &before, const std::vector<ChunkDraft::Field> &returned, qsizetype columns);

/// What a row shows in a sheet, for finding it there; empty: a row that the sheet shows as a blank one.
QByteArray sheetRowText(const std::vector<ChunkDraft::Field> &fields);

/// Whether a file is a spreadsheet. @throws Failure "source.…"
bool isSpreadsheet(const QString &path);

} // namespace tranche
