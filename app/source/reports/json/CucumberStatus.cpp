#include "source/reports/json/CucumberStatus.h"

#include "core/AsciiText.h"

#include <array>

namespace tranche {

CucumberStatus cucumberStatus(const std::string &word)
{
    struct Known
    {
        std::string_view word;
        TestStatus status;
    };
    static constexpr std::array<Known, 7> byWeight { {
        { "", TestStatus::Unknown },
        { "passed", TestStatus::Passed },
        { "skipped", TestStatus::Skipped },
        { "pending", TestStatus::Skipped },
        { "undefined", TestStatus::Skipped },
        { "ambiguous", TestStatus::Broken },
        { "failed", TestStatus::Failed },
    } };
    const std::string lower = asciiLower(word);
    for (std::size_t i = 0; i < byWeight.size(); ++i) {
        if (byWeight[i].word == lower)
            return { word, byWeight[i].status, int(i) + 1, true };
    }
    constexpr int betweenUndefinedAndAmbiguous = 5;
    return { word, TestStatus::Unknown, betweenUndefinedAndAmbiguous, lower == "unknown" };
}

} // namespace tranche
