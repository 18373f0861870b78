#pragma once

#include "target/TableSchema.h"
#include "target/TargetWriter.h"
#include "target/sqlite/SqliteDatabase.h"

namespace tranche {

/// Whether the table has fields for all columns of the import. @throws Failure "target.field_…"
void checkFields(const TableSchema &table, const ColumnMapping &mapping);

/// Adds the columns of the file that the table lacks, if that is asked for.
void addColumns(SqliteDatabase &database, const TableSchema &table, const WriterOptions &options);

} // namespace tranche
