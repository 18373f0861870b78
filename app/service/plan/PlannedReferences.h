#pragma once

#include "service/plan/PlannedColumns.h"

namespace tranche {

/// Why a column can't be looked up as it is chosen.
struct ReferenceProblem
{
    QString code; ///< as a Failure has it
    QString message;
    QString hint;
};

/// The choices with all that is left open of their references: names as the tables write them, the key (that which a
/// foreign key of the field names, else the primary key), its type, and the field, which is the one of the file's name,
/// else the only one that refers to the table. Further columns of references that the table has no field for are left
/// out.
/// @param table that the rows go to; nullptr if it is to be made
/// @param name of that table
QList<ColumnChoice> settleReferences(QList<ColumnChoice> columns, const QStringList &names, const TableSchema *table,
    const QString &name, const TargetInspection &target, QList<ReferenceProblem> &problems);

/// The tables that choices look values up in.
QStringList lookedUpTables(const QList<ColumnChoice> &columns);

/// The tables of these names that are there. @throws Failure "target.…"
QList<TableSchema> inspectTables(const TargetLocation &location, const QStringList &names);

} // namespace tranche
