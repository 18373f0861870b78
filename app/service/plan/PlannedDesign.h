#pragma once

#include "service/plan/PlanProblem.h"
#include "service/plan/PlannedColumns.h"

namespace tranche {

/// How a table that is made will be, as far as it is chosen.
struct PlannedDesign
{
    TableDesign design; ///< of fields of the table
    QList<PlanProblem> problems; ///< what can't be so
};

/// The chosen design for the fields that the columns go to.
/// @param columns those that are imported, and others
PlannedDesign planDesign(
    const RequestChoices &choices, const QList<PlannedColumn> &columns, const SourceInspection &inspection);

/// The table that the chosen statement makes; nullopt if none is chosen. @throws Failure "call.create_sql"
std::optional<TableSchema> tableOfStatement(
    const RequestChoices &choices, const TargetLocation &location, const QString &table);

/// The SQL that makes the table. Empty where the target has none.
QString createStatementOf(
    const TargetLocation &location, const QString &table, const ColumnMapping &mapping, const TableDesign &design);

} // namespace tranche
