#include "source/reports/TestReport.h"

#include <array>

namespace tranche {

const char *testStatusWord(TestStatus status)
{
    static constexpr std::array<const char *, testStatuses> words { "passed", "failed", "broken", "skipped",
        "unknown" };
    return words[std::size_t(status)];
}

} // namespace tranche
