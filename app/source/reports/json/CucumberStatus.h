#pragma once

#include "source/reports/TestReport.h"

namespace tranche {

/// What Cucumber says of a step. The worst of its steps is what a scenario has become.
struct CucumberStatus
{
    std::string word; ///< as it is written; empty: it was not run
    TestStatus status = TestStatus::Unknown;
    int weight = 0; ///< the worst one has the most
    bool isKnown = true;
};

/// Not implemented (undefined, pending) is skipped; a step that fits several implementations (ambiguous) is broken.
CucumberStatus cucumberStatus(const std::string &word);

} // namespace tranche
