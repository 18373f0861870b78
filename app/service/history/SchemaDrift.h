#pragma once

#include "mapping/ColumnMapping.h"
#include "store/JobStore.h"

#include <QJsonObject>
#include <QStringList>

namespace tranche {

/// How the columns of one import differ from those of an import before it.
struct SchemaDrift
{
    struct Renamed
    {
        QString before;
        QString now;

        bool operator==(const Renamed &) const = default;
    };
    struct Retyped
    {
        QString column;
        QString before; ///< its type, with its format
        QString now;

        bool operator==(const Retyped &) const = default;
    };
    qint64 comparedWith = 0; ///< import; 0: there is none before
    QStringList added; ///< without those that are renamed
    QStringList missing; ///< likewise
    QList<Renamed> renamed; ///< go to the same field, or are much alike
    QList<Retyped> retyped;
    bool isMoved = false; ///< the same columns in another order

    bool isEmpty() const
    {
        return added.isEmpty() && missing.isEmpty() && renamed.isEmpty() && retyped.isEmpty() && !isMoved;
    }
    /// For a person, a sentence for each kind; none where nothing differs.
    QStringList sentences() const;
    /// {"compared_with": import or null, "added": […], "missing": […], "renamed": [{"before", "now"}],
    /// "retyped": [{"column", "before", "now"}], "moved"}
    QJsonObject json() const;

    bool operator==(const SchemaDrift &) const = default;
};

SchemaDrift driftBetween(const ColumnMapping &before, const ColumnMapping &now);

/// What an import has for columns, against the last one of its profile, or of its table where it was by none.
/// @throws Failure "call.import"
SchemaDrift driftOfImport(JobStore &store, qint64 import);

} // namespace tranche
