#pragma once

#include "store/JobStore.h"

#include <QMap>

namespace tranche {

/// The fields of a table that earlier imports into it had for names of columns, as their requests say; of the newest
/// import that had one of a name. Names that are the fields' own are not among them.
QMap<QString, QString> labelHistory(JobStore &store, const TargetLocation &location, const QString &table);

/// The last import before this one that brought rows into the table; 0: there is none.
qint64 lastImportInto(JobStore &store, const TargetLocation &location, const QString &table, qint64 before);
/// How the values of the table's fields were written in earlier imports, where that says something; of the newest of
/// each field, by its name in lower case.
QMap<QString, FoundFormat> formatHistory(JobStore &store, const TargetLocation &location, const QString &table);
/// What the table's fields were read as by the newest import into each, by its name in lower case.
QMap<QString, ColumnType> typeHistory(JobStore &store, const TargetLocation &location, const QString &table);

} // namespace tranche
