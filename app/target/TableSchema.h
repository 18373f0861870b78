#pragma once

#include "mapping/ColumnType.h"
#include "target/SqliteDatabase.h"

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
    bool hasDefault = false;
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

/// A table as it is in the target.
struct TableSchema
{
    QString name;
    QString definition; ///< the SQL that made it
    QList<TableColumn> columns;
    QList<ForeignKey> foreignKeys;
    bool refusesRows
        = false; ///< it has a constraint or a trigger, so rows can fail for reasons that only the database knows
    bool mayRollBack = false; ///< a trigger or conflict clause may undo the whole transaction

    const TableColumn *find(const QString &column) const;
};

/// @returns nullopt if there is no such table. @throws Failure "target.view" if it is a view
std::optional<TableSchema> readTable(SqliteDatabase &database, const QString &table);

/// The names of the database's tables, without SQLite's and Tranche's own.
QStringList readTableNames(SqliteDatabase &database);

} // namespace tranche
