#pragma once

#include "service/plan/ColumnDrift.h"
#include "service/plan/ImportPlan.h"

namespace tranche {

/// The name of the table that the rows go to if none is chosen. Empty if no file is chosen either.
QString tableIfNone(const RequestChoices &choices);

/// The name of the table that the rows go to.
QString tableOf(const RequestChoices &choices);

/// Decides. Reads neither the file nor the target: what is known of them is given.
/// @param columns one for each column of the file, or fewer
Plan makePlan(const RequestChoices &choices, const QList<ColumnChoice> &columns, const SourceInspection &inspection,
    const TargetInspection &target, const PlanManner &manner = {});

/// Whether a table that merely has the file's name is not the one that is meant: it lacks columns of the file, or a new
/// one is to be made.
bool isOtherTable(const Plan &plan, TargetMode mode);

/// Takes over what a request has of the choices, whatever is planned.
void takeChoices(ImportRequest &request, const RequestChoices &choices);

/// The request that does what is planned. @throws Failure of the plan's first problem
ImportRequest requestOf(const Plan &plan, const RequestChoices &choices, const SourceInspection &inspection,
    const TargetLocation &location);

/// A plan, and what is known of file and target.
struct PlannedImport
{
    SourceInspection inspection;
    TargetInspection target;
    Plan plan;
};

/// Looks at the target, and plans. Where no target is chosen, as for a new database.
/// @param inspection of the file of the choices
/// @throws Failure "call.…" for a choice that makes no sense, "target.…"
PlannedImport planImport(const RequestChoices &choices, const SourceInspection &inspection);

/// Looks at file and target, plans, and makes the request.
/// @param drift how the file's columns differ from those of a recipe, if it is there
/// @throws Failure "call.…" for a choice that makes no sense, "source.…", "target.…", driftFailure()
ImportRequest buildRequest(const RequestChoices &choices, ColumnDrift *drift = nullptr);

} // namespace tranche
