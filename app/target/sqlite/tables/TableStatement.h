#pragma once

#include "mapping/ColumnMapping.h"
#include "target/TableDesign.h"
#include "target/TableSchema.h"
#include "target/sqlite/SqliteDatabase.h"

namespace tranche {

/// The statement that makes a table for an import, as SQLite keeps it: "CREATE TABLE "orders" ("id" INTEGER)".
/// @throws Failure as schemaOfStatement() if the design has a statement of its own
QString tableStatement(const QString &table, const ColumnMapping &mapping, const TableDesign &design);

/// A statement that a person wrote, as SQLite keeps it for a table of the name `renamed`, which is put wherever the
/// statement says `table`. @throws Failure as schemaOfStatement()
QString statementRenamed(const QString &sql, const QString &table, const QString &renamed);

/// The table that a statement makes. It is tried in a database of its own, in memory: nothing else is read or run.
/// @throws Failure "call.create_sql" if it is not one CREATE TABLE of that table, or SQLite does not understand it
TableSchema schemaOfStatement(const QString &sql, const QString &table);

/// Makes the indexes of the design that the table has not yet, under names that are free. Within a transaction.
void createIndexes(SqliteDatabase &database, const QString &table, const QString &label, const TableDesign &design);

/// Whether the SQL of an index of the table is one that createIndexes() made.
bool isIndexOfDesign(const QString &sql, const QString &table, const TableDesign &design);

/// What SQLite is told of a column that the import adds to a table: "x" INTEGER.
QString columnDefinition(const QString &field, ColumnType type, bool strict);

} // namespace tranche
