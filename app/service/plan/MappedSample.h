#pragma once

#include "mapping/ColumnMapping.h"
#include "service/inspect/Inspect.h"

#include <QHash>

namespace tranche {

/// What an import would make of a row of the file.
struct MappedRow
{
    QStringList values; ///< as they would be stored, by position in the mapping's columns; NULL is a null QString
    QHash<int, QString> wrong; ///< what is wrong with values, by position in the mapping's columns
};

/// What an import would make of the first rows that are looked at, row by row in the order of the file. Rows that can't
/// be read have no values. @throws Failure "source.…", "call.…"
/// @param mapping as it is planned
QList<MappedRow> mapSample(const SourceInspection &inspection, const ColumnMapping &mapping, int rows);

} // namespace tranche
