#pragma once

#include "service/inspect/Inspect.h"
#include "service/options/RequestChoices.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace tranche {

/// How a file's columns differ from those that a recipe, a schema or a profile was made for.
struct ColumnDrift
{
    struct Renamed
    {
        QString before; ///< missing
        QString now; ///< added, and much alike

        bool operator==(const Renamed &) const = default;
    };
    struct Retyped
    {
        QString column;
        QString type; ///< that it was
        QString sample; ///< a value that is none
        QString field; ///< where it goes

        bool operator==(const Retyped &) const = default;
    };
    QStringList added; ///< those that may be renamed ones with them
    QStringList missing; ///< likewise
    QList<Renamed> renamed;
    QList<Retyped> retyped;
    bool isMoved = false; ///< the same columns in another order, where the order counts

    bool isEmpty() const { return added.isEmpty() && missing.isEmpty() && retyped.isEmpty() && !isMoved; }
    /// In words, a sentence for each kind. @param by what the columns were compared with
    QStringList sentences(const QString &by) const;
    /// What can be said on the command line of columns whose values are no longer of their type.
    QStringList hints() const;
    /// {"added": […], "missing": […], "renamed": [{"before", "now"}], "retyped": [{"column", "type", "sample"}]}
    QJsonObject json() const;

    bool operator==(const ColumnDrift &) const = default;
};

/// The columns that are expected, found in a file.
struct FoundColumns
{
    QList<MapChoice> columns; ///< by their place in the file: #position
    QList<int> places; ///< of these, counted from 0
    QHash<QString, QString> names; ///< in the file, by the expected ones
    ColumnDrift drift;
};

/// @param own what a call says of columns: one that goes to the field of a column that is missing is that column
FoundColumns findColumns(
    const ExpectedColumns &expected, const QList<MapChoice> &own, const SourceInspection &inspection);

/// Why the file is not one for which these columns were named, and what can be done; nullopt if it is.
/// Code "recipe.columns", "schema.columns", "profile.columns".
std::optional<Failure> driftFailure(const ExpectedColumns &expected, const FoundColumns &found);

} // namespace tranche
