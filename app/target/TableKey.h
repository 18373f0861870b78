#pragma once

#include "mapping/ColumnMapping.h"
#include "target/TableSchema.h"

#include <QStringList>

namespace tranche {

// Keys by which rows of a file are told from rows of a table, for modes that have one.

/// Settles the key of an import: the fields that are chosen, else the table's primary key, else its one unique index,
/// where all their columns are mapped. A table that is to be made takes the chosen key for its primary key.
/// @param table nullptr: it is to be made
/// @returns its fields, as the table writes them
/// @throws Failure "call.key_missing", "call.key_unknown", "call.key_unmapped"
QStringList settledKey(const TableSchema *table, const ColumnMapping &mapping, const QStringList &chosen);

/// Whether the table itself makes sure that no two rows have the same values in these fields.
bool isUniqueKey(const TableSchema &table, const QStringList &key);

/// Whether a unique index, or the primary key, is of these very fields, in any order.
bool hasUniqueIndexOf(const TableSchema &table, const QStringList &key);

/// Whether the rows of a key are found by an index, without looking at all.
bool hasIndexOf(const TableSchema &table, const QStringList &key);

} // namespace tranche
