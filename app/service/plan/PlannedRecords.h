#pragma once

#include "service/plan/ImportPlan.h"

#include <vector>

namespace tranche {

/// Which columns of the file go to the child table; none where there is no such table, or the column is not chosen.
std::vector<bool> childColumnsOf(const RequestChoices &choices, const QStringList &names);

/// The choices of the columns of one table; those of the other are left out.
QList<ColumnChoice> choicesOfPart(
    const QList<ColumnChoice> &choices, const std::vector<bool> &ofChild, bool child, qsizetype columns);

/// Puts the columns of the child table, which were planned by themselves, in their places.
void takeChildColumns(
    QList<PlannedColumn> &columns, const QList<PlannedColumn> &ofChildTable, const std::vector<bool> &ofChild);

/// The child table as it is in the target; nullptr if it is not there.
const TableSchema *childTableOf(const RequestChoices &choices, const TargetInspection &target);

/// Settles how lines refer to their parents, and finds what is wrong with it. Nothing where there is no child table.
void planRecords(Plan &plan, const RequestChoices &choices, const TargetInspection &target);

/// Of a parents' table that is made: the key that lines refer to.
void completeDesign(Plan &plan);

/// The statement that makes the child table.
QString childStatement(const Plan &plan, const TargetLocation &location);

} // namespace tranche
