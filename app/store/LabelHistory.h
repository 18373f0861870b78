#pragma once

#include "store/JobStore.h"

#include <QMap>

namespace tranche {

/// The last import before this one that brought rows into the table; 0: there is none.
qint64 lastImportInto(JobStore &store, const TargetLocation &location, const QString &table, qint64 before);
/// What earlier imports into a table tell of another one.
struct TableHistory
{
    /// The fields that they had for names of columns, as their requests say; of the newest import that had one of a
    /// name. Names that are the fields' own are not among them.
    QMap<QString, QString> labels;
    /// How the values of its fields were written, where that says something; of the newest of each field, by its name
    /// in lower case.
    QMap<QString, FoundFormat> formats;
    QMap<QString, ColumnType> types; ///< what its fields were read as by the newest import into each, likewise

    bool operator==(const TableHistory &) const = default;
};
TableHistory historyOf(JobStore &store, const TargetLocation &location, const QString &table);

} // namespace tranche
