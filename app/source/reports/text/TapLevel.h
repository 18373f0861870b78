#pragma once

#include "source/reports/TestReport.h"
#include "source/reports/text/TapLine.h"
#include "source/reports/text/TapPlan.h"

namespace tranche {

/// Tests of one indentation: those of the file, or of a test that is made of tests.
struct TapLevel
{
    qint64 suite = 0; ///< 0: of the file
    TestSuite told;
    std::size_t indent = 0;
    TapPlan plan;
    qint64 cases = 0; ///< with those of tests within
    qint64 failures = 0; ///< of these
    std::optional<TapLine> point; ///< that opened it: its tests follow in a block
    qint64 replaced = 0; ///< tests of the plan whose own tests are told in their place
    std::optional<qint64> plannedWithin = 0; ///< such tests, by their plans; none: one of these has no plan

    /// Tests that are cases, as its plan and those within have them.
    std::optional<qint64> plannedCases() const
    {
        return plan.tests && plannedWithin ? std::optional(*plan.tests - replaced + *plannedWithin) : std::nullopt;
    }
};

} // namespace tranche
