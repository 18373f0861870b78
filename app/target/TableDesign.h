#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tranche {

/// How the table that an import makes is to be, beside its columns' names and types. A plain value: part of the
/// request.
struct TableDesign
{
    struct Index
    {
        QStringList fields;
        bool unique = false;

        bool operator==(const Index &) const = default;
    };
    /// The table that its rows belong to.
    struct Parent
    {
        QString field; ///< gets the parent's key
        QString table;
        QString key; ///< field of that table

        bool operator==(const Parent &) const = default;
    };
    enum class NotNull {
        None,
        Auto, ///< fields whose columns have no gap; one that turns up later takes its field out again
        Chosen,
    };

    QStringList primaryKey; ///< fields; none: the table has no key
    NotNull notNull = NotNull::None;
    QStringList notNullFields; ///< those of Chosen; of Auto, once it is known, those without a gap
    QList<Index> indexes;
    bool strict = false; ///< the database keeps to the declared types
    QString createSql; ///< a statement that makes the table, instead of all but the indexes; empty: made of the above
    bool addColumns = false; ///< an existing table gets the columns of the file that it lacks
    std::optional<Parent> parent = {}; ///< never stored: of the child table of an import

    /// With columns alone: every row whose values fit their types fits the table.
    bool takesEveryRow() const
    {
        return primaryKey.isEmpty() && notNullFields.isEmpty() && !hasUniqueIndex() && !strict && createSql.isEmpty()
            && !parent;
    }
    bool hasUniqueIndex() const
    {
        for (const Index &index : indexes) {
            if (index.unique)
                return true;
        }
        return false;
    }
    /// Whether anything is said of a table that is made.
    bool isDefault() const
    {
        return primaryKey.isEmpty() && notNull == NotNull::None && indexes.isEmpty() && !strict && createSql.isEmpty();
    }
    bool operator==(const TableDesign &) const = default;
};

} // namespace tranche
