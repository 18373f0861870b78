#pragma once

#include "target/TableSchema.h"
#include "target/sqlite/SqliteDatabase.h"

#include <QStringList>

namespace tranche {

/// @returns nullopt if there is no such table. @throws Failure "target.view" if it is a view
std::optional<TableSchema> readTable(SqliteDatabase &database, const QString &table);

/// @throws Failure "target.table_missing", as readTable()
TableSchema existingTable(SqliteDatabase &database, const QString &table);

/// The names of a table's columns, but hidden ones, in their order; none if there is no such table.
QStringList readColumnNames(SqliteDatabase &database, const QString &table);

/// The name by which the id of a row can be asked for: of SQLite's names the first that is no column's; empty: none is.
QString freeRowIdName(const QStringList &columns);

/// The table's indexes, the newest first.
QList<TableIndex> readIndexes(SqliteDatabase &database, const QString &table);

/// The references of the table's rows to other rows.
QList<ForeignKey> readForeignKeys(SqliteDatabase &database, const QString &table);

/// The names of the database's tables, without SQLite's and Tranche's own.
QStringList readTableNames(SqliteDatabase &database);

/// Whether the table, which is there, has no row.
bool isEmptyTable(SqliteDatabase &database, const QString &table);

} // namespace tranche
