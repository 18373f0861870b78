#pragma once

#include <QByteArray>
#include <QString>

namespace tranche {

/// Whether the bytes begin like a spreadsheet of the form XLSX, or another zip file.
bool looksLikeSheet(const QByteArray &bytes);

/// The first sheet of an XLSX file as comma-separated UTF-8 text, a line a row: text as it stands, numbers without the
/// noise of their last digit, dates as yyyy-MM-dd. Empty rows are left out; rows that are too short are filled up to
/// the first one's length. For files that fit into memory.
/// @param name as messages name the file
/// @throws Failure "source.sheet" if it can't be read, "source.sheet_error" for a cell with an error such as #N/A
QByteArray sheetAsText(const QByteArray &bytes, const QString &name);

} // namespace tranche
