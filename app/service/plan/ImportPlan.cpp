#include "service/plan/ImportPlan.h"

#include <algorithm>

namespace tranche {

QStringList Plan::unfitColumns() const
{
    QStringList names;
    for (const PlannedColumn &column : columns) {
        if (column.isUnfit)
            names.append(column.name);
    }
    return names;
}

const PlanProblem *Plan::problemOf(PlanStep step) const
{
    const auto found = std::find_if(
        problems.begin(), problems.end(), [step](const PlanProblem &problem) { return problem.step == step; });
    return found == problems.end() ? nullptr : &*found;
}

} // namespace tranche
