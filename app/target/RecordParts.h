#pragma once

#include "target/TargetWriter.h"

namespace tranche {

// The tables of an import whose rows hold parents and their lines (ColumnMapping::children), by their numbers: 0 is the
// import's own.

/// The columns that go to one of the tables. It has no child tables itself.
ColumnMapping mappingOf(const ColumnMapping &mapping, int table);

/// The same for rows that hold the mapping's columns in its order, and behind them, for each child table, the key of
/// its parent, which goes to the fields of both.
ColumnMapping mappingWithKeys(const ColumnMapping &mapping, int table);

/// The field of a table whose values are numbers that its new rows get; empty: its keys are in the file.
QString madeKey(const ColumnMapping &mapping, int table);

/// The keys that children refer to, for the design of a table that is made.
void addChildKeys(TableDesign &design, const ColumnMapping &mapping, int table);

/// The name of the waiting table, or import key, of one of the tables. @param own that of the import's own
QString waitingPart(const QString &own, int table);

/// Whether the import's own table can't be empty after rows have done this.
bool leavesRows(const RowCounts &counts, const ColumnMapping &mapping);

/// What is to be known of one of the tables to make it ready. Its mapping is mappingWithKeys().
WriterOptions optionsOf(const WriterOptions &options, int table);

} // namespace tranche
