#pragma once

#include "mapping/ColumnReference.h"
#include "target/TableSchema.h"
#include "target/sqlite/SqliteDatabase.h"

namespace tranche {

/// The reference of the field alone; nullptr if there is none.
const ForeignKey *referenceOf(const TableSchema &schema, const QString &field);

/// The parent's column that a reference of one column means. @throws Failure "target.table_missing"
QString parentColumnOf(SqliteDatabase &database, const ForeignKey &key);

/// As TargetDriver::addMissingReferences(). @param path of the database
void addMissingReferences(const QString &path, const QString &table, const QString &field, const QStringList &values);

/// As TargetDriver::addNames(). @param path of the database
void addMissingNames(const QString &path, const ColumnReference &reference, const QStringList &names);

} // namespace tranche
