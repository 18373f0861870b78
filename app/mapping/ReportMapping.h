#pragma once

#include "mapping/ColumnMapping.h"

namespace tranche {

/// Where the rows of a test report go, see ColumnMapping::reportPrefix: columns, tables and records are those of
/// ReportLayout.h. The number of a table is that of its ReportPart, plus one.
ColumnMapping reportMapping(const QString &prefix);

/// The name of one of the tables.
QString reportTableName(const QString &prefix, int number);

} // namespace tranche
