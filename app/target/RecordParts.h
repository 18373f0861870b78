#pragma once

#include "target/TargetWriter.h"

namespace tranche {

// The two tables of an import whose rows hold parents and their lines (ColumnMapping::child).

enum class RecordTable { Parent, Child };

/// The columns that go to one of the tables. It has no child table itself.
ColumnMapping mappingOf(const ColumnMapping &mapping, RecordTable table);

/// The same for rows that hold the mapping's columns in its order, and behind them the parent's key, which goes to its
/// fields as well.
ColumnMapping mappingWithKey(const ColumnMapping &mapping, RecordTable table);

/// What is to be known of one of the tables to make it ready. Its mapping is mappingWithKey().
WriterOptions optionsOf(const WriterOptions &options, RecordTable table);

} // namespace tranche
