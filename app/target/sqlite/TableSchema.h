#pragma once

#include "mapping/ColumnType.h"
#include "target/sqlite/SqliteDatabase.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tranche {

struct TableColumn
{
    QString name;
    QString declared; ///< its type as the table's definition writes it
    bool notNull = false;
    std::optional<QString> defaultExpression; ///< SQL
    bool primaryKey = false;
    bool generated = false; ///< computed by the database: no value can be given

    ColumnType type() const { return columnTypeFromDeclaration(declared); }
};

struct ForeignKey
{
    QString parentTable;
    QStringList columns;
    QStringList parentColumns;
};

struct TableIndex
{
    QString name;
    QStringList columns; ///< without those that are expressions
    bool unique = false;
    bool partial = false; ///< of some rows only
    bool ofConstraint = false; ///< of a UNIQUE or PRIMARY KEY of the table's definition, not of a CREATE INDEX
    bool hasExpression = false;
};

/// A table as it is in the target.
struct TableSchema
{
    QString name;
    QString definition; ///< the SQL that made it
    QList<TableColumn> columns;
    QList<ForeignKey> foreignKeys;
    QList<TableIndex> indexes;
    /// Made for the import just now, with columns alone. Of any other only the database knows which rows it refuses.
    bool isNew = false;

    const TableColumn *find(const QString &column) const;
};

/// @returns nullopt if there is no such table. @throws Failure "target.view" if it is a view
std::optional<TableSchema> readTable(SqliteDatabase &database, const QString &table);

/// The names of a table's columns, but hidden ones, in their order; none if there is no such table.
QStringList readColumnNames(SqliteDatabase &database, const QString &table);

/// The table's indexes, the newest first.
QList<TableIndex> readIndexes(SqliteDatabase &database, const QString &table);

/// The names of the database's tables, without SQLite's and Tranche's own.
QStringList readTableNames(SqliteDatabase &database);

} // namespace tranche
