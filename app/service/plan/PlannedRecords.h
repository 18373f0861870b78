#pragma once

#include "service/plan/ImportPlan.h"

#include <vector>

namespace tranche {

/// For each column of the file the number of the table that it goes to: 0 is the import's own.
std::vector<int> tablesOfColumns(const RequestChoices &choices, const QStringList &names);

/// The choices of the columns of one table; those of the others are left out.
QList<ColumnChoice> choicesOfPart(
    const QList<ColumnChoice> &choices, const std::vector<int> &tables, int table, qsizetype columns);

/// Puts the columns of a child table, which were planned by themselves, in their places.
void takePart(
    QList<PlannedColumn> &columns, const QList<PlannedColumn> &part, const std::vector<int> &tables, int table);

/// A child table as the import finds it in the target; nullptr if it is made. @param number counted from 1
const TableSchema *childTableOf(const RequestChoices &choices, const TargetInspection &target, int number);

/// Settles how lines refer to their parents, and finds what is wrong with it. Nothing where there are no child tables.
void planRecords(Plan &plan, const RequestChoices &choices, const TargetInspection &target);

/// The statements that make child tables.
QStringList childStatements(const Plan &plan, const RequestChoices &choices, const TargetInspection &target);

/// The name of the table that a column goes to.
QString tableOfColumn(const PlannedColumn &column, const Plan &plan, const RequestChoices &choices);

} // namespace tranche
