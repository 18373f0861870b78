#pragma once

#include "mapping/ColumnType.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tranche {

struct TableColumn
{
    QString name;
    QString declared; ///< its type as the table's definition writes it
    ColumnType type = ColumnType::Text; ///< what that asks of a value
    ColumnStorage storage = ColumnStorage::AsBound; ///< what becomes of a value that is bound
    bool notNull = false;
    std::optional<QString> defaultExpression; ///< SQL
    bool primaryKey = false;
    bool generated = false; ///< computed by the database: no value can be given

    bool operator==(const TableColumn &) const = default;
};

struct ForeignKey
{
    QString parentTable;
    QStringList columns;
    QStringList parentColumns; ///< an empty name: the parent's primary key

    bool operator==(const ForeignKey &) const = default;
};

struct TableIndex
{
    QString name;
    QStringList columns; ///< without those that are expressions
    bool unique = false;
    bool partial = false; ///< of some rows only
    bool ofConstraint = false; ///< of a UNIQUE or PRIMARY KEY of the table's definition, not of a CREATE INDEX
    bool hasExpression = false;

    bool operator==(const TableIndex &) const = default;
};

/// A table as it is in the target.
struct TableSchema
{
    QString name;
    QString definition; ///< as the database keeps it: when it differs, the table was altered
    QList<TableColumn> columns;
    QList<ForeignKey> foreignKeys;
    QList<TableIndex> indexes;
    bool withoutRowIds = false; ///< its rows have no number beside their primary key
    bool isStrict = false; ///< takes no value of another type than is declared
    /// Made for the import just now, with columns alone. Of any other only the database knows which rows it refuses.
    bool isNew = false;

    /// The column of this name, in upper or lower case; nullptr if there is none.
    const TableColumn *find(const QString &column) const;
    QStringList columnNames() const;
    QStringList primaryKey() const; ///< its columns, in the table's order; none if it has no such key
    /// Whether a row that is inserted may take the place of others which have its values in a unique column: the table
    /// says ON CONFLICT REPLACE.
    bool replacesRows() const;
    bool operator==(const TableSchema &) const = default;
};

} // namespace tranche
