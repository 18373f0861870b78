#pragma once

#include "service/ImportedRows.h"

#include <QJsonObject>

namespace tranche {

/// Rows of one of an import's tables: {"table", "inserted", …, "first", "columns": […], "rows": [{"state", "change",
/// "key", "chunk", "line", "values": […]}]}. Values are texts, numbers or null; "cut" names columns with longer ones.
/// @param first of the shown rows, counted from 1
QJsonObject importedRowsJson(const ImportedRows &rows, qsizetype table, qint64 first, const ShownRows &shown);

/// The same for a person: a line each, with | between values.
QString importedRowsText(const ImportedRows &rows, qsizetype table, const ShownRows &shown);

} // namespace tranche
