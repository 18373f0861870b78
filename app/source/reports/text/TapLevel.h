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
    bool hasSuites = false;
    std::optional<TapLine> point; ///< that opened it: its tests follow in a block
};

} // namespace tranche
