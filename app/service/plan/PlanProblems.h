#pragma once

#include "service/plan/ImportPlan.h"

namespace tranche {

/// That a file holds neither rows nor a header. @param bytes of it
PlanProblem emptyFile(const QString &file, qint64 bytes);

/// Adds what is wrong with the plan, in the order in which the command line tells it: it stops at the first.
void findProblems(Plan &plan, const RequestChoices &choices, const SourceInspection &inspection,
    const TargetInspection &target, const PlanManner &manner);

/// Adds a problem for columns that are to go to fields which the table has not, or for fields that it takes no row
/// without, and that no column goes to. @param table of the statement that makes it
void checkAgainst(Plan &plan, const TableSchema &table, const PlanManner &manner);

/// The table's fields that no column goes to.
QStringList missingFields(const ColumnMapping &mapping, const TableSchema &table);

} // namespace tranche
