#pragma once

#include "core/Failure.h"

#include <QString>

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

} // namespace tranche
