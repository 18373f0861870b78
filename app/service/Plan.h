#pragma once

#include "core/Failure.h"
#include "service/PlannedColumns.h"

namespace tranche {

/// The steps of choosing an import, in their order.
enum class PlanStep { File, Columns, Target, Import };

/// Why an import can't be made as it is planned, and the step at which that is mended.
struct PlanProblem
{
    PlanStep step = PlanStep::File;
    QString code; ///< as a Failure has it
    QString message;
    QString hint; ///< what to do; may be empty

    Failure failure() const { return Failure(code, message, hint); }

    bool operator==(const PlanProblem &) const = default;
};

/// What goes where if an import is made as it is chosen, and what is wrong with that.
struct Plan
{
    QList<PlannedColumn> columns; ///< all of the file's, in their order
    QList<PlannedColumn> derived; ///< that are split, joined or computed of these
    QString table; ///< that the rows go to
    std::optional<TableSchema> existing; ///< it, if it is there
    std::optional<TableSchema> avoided; ///< the one beside which a new one is made
    QString freeTable; ///< a name for a new table
    ColumnMapping mapping; ///< of the columns that are imported
    QList<PlanProblem> problems; ///< in the order in which they are told

    /// The file's columns that the table, or the one that is avoided, has no field for.
    QStringList unfitColumns() const;
    /// The first problem of a step; nullptr if there is none.
    const PlanProblem *problemOf(PlanStep step) const;
};

/// The name of the table that the rows go to if none is chosen. Empty if no file is chosen either.
QString tableIfNone(const RequestChoices &choices);

/// Decides. Reads neither the file nor the target: what is known of them is given.
/// @param columns one for each column of the file, or fewer
Plan makePlan(const RequestChoices &choices, const QList<ColumnChoice> &columns, const SourceInspection &inspection,
    const TargetInspection &target, const PlanManner &manner = {});

/// Whether a table that merely has the file's name is not the one that is meant: it lacks columns of the file, or a new
/// one is to be made.
bool isOtherTable(const Plan &plan, TargetMode mode);

/// The request that does what is planned. @throws Failure of the plan's first problem
ImportRequest requestOf(const Plan &plan, const RequestChoices &choices, const SourceInspection &inspection,
    const TargetLocation &location);

/// Looks at file and target, plans, and makes the request.
/// @throws Failure "call.…" for a choice that makes no sense, "source.…", "target.…"
ImportRequest buildRequest(const RequestChoices &choices);

} // namespace tranche
