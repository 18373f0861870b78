#include "source/reports/xml/JunitCase.h"

#include "core/AsciiText.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>

namespace tranche {

JunitWeight junitWeight(std::string_view element)
{
    if (element == "failure")
        return JunitWeight::Failure;
    if (element == "error")
        return JunitWeight::Error;
    const bool isSkipped
        = element == "skipped" || element == "disabled" || element == "ignored" || element == "pending";
    return isSkipped ? JunitWeight::Skipped : JunitWeight::None;
}

std::optional<TestStatus> junitStatus(std::string_view word)
{
    struct Word
    {
        std::string_view word;
        TestStatus status;
    };
    static constexpr std::array words { Word { "run", TestStatus::Passed }, Word { "completed", TestStatus::Passed },
        Word { "passed", TestStatus::Passed }, Word { "pass", TestStatus::Passed }, Word { "ok", TestStatus::Passed },
        Word { "success", TestStatus::Passed }, Word { "successful", TestStatus::Passed },
        Word { "succeeded", TestStatus::Passed }, Word { "executed", TestStatus::Passed },
        Word { "complete", TestStatus::Passed }, Word { "finished", TestStatus::Passed },
        Word { "notrun", TestStatus::Skipped }, Word { "not run", TestStatus::Skipped },
        Word { "not_run", TestStatus::Skipped }, Word { "skipped", TestStatus::Skipped },
        Word { "skip", TestStatus::Skipped }, Word { "disabled", TestStatus::Skipped },
        Word { "suppressed", TestStatus::Skipped }, Word { "ignored", TestStatus::Skipped },
        Word { "pending", TestStatus::Skipped }, Word { "untested", TestStatus::Skipped },
        Word { "undefined", TestStatus::Skipped }, Word { "failed", TestStatus::Failed },
        Word { "fail", TestStatus::Failed }, Word { "failure", TestStatus::Failed },
        Word { "error", TestStatus::Broken }, Word { "errored", TestStatus::Broken },
        Word { "broken", TestStatus::Broken } };
    constexpr std::size_t longest = 10;
    if (word.size() > longest)
        return std::nullopt;
    const std::string lower = asciiLower(word);
    const auto *const found
        = std::find_if(words.begin(), words.end(), [&lower](const Word &one) { return one.word == lower; });
    return found == words.end() ? std::nullopt : std::optional(found->status);
}

static void clearAttempt(TestAttempt &attempt)
{
    attempt.status = TestStatus::Unknown;
    attempt.rawStatus.clear();
    attempt.durationMs.reset();
    attempt.message.clear();
    attempt.errorType.clear();
    attempt.trace.clear();
}

void JunitCase::clear()
{
    told.name.clear();
    told.className.clear();
    told.file.clear();
    told.line.reset();
    told.startedAt.clear();
    told.attempts.clear();
    told.isFlaky = false;
    statusWord.clear();
    resultWord.clear();
    durationMs.reset();
    weight = JunitWeight::None;
    clearAttempt(result);
    flaky.clear();
    reruns.clear();
}

/// Without an element for a result a case has passed, unless its attributes say something else.
std::string JunitCase::settleResult()
{
    static constexpr std::array statuses { TestStatus::Passed, TestStatus::Skipped, TestStatus::Failed,
        TestStatus::Broken };
    result.status = statuses[std::size_t(weight)];
    if (weight != JunitWeight::None)
        return {};
    for (const std::string &word : { std::cref(statusWord), std::cref(resultWord) }) {
        if (word.empty() || result.status != TestStatus::Passed)
            continue;
        const std::optional<TestStatus> status = junitStatus(word);
        result.status = status.value_or(TestStatus::Unknown);
        if (result.rawStatus.empty() || result.status != TestStatus::Passed)
            result.rawStatus = word;
        if (!status)
            return word;
    }
    return {};
}

std::string JunitCase::settle()
{
    std::string unknown;
    std::move(flaky.begin(), flaky.end(), std::back_inserter(told.attempts));
    if (weight != JunitWeight::None || reruns.empty()) {
        unknown = settleResult();
        if (!result.durationMs)
            result.durationMs = durationMs;
        told.attempts.push_back(std::move(result));
        told.isFlaky = !flaky.empty() && told.attempts.back().status == TestStatus::Passed;
    } else if (!reruns.back().durationMs) {
        reruns.back().durationMs = durationMs;
    }
    std::move(reruns.begin(), reruns.end(), std::back_inserter(told.attempts));
    return unknown;
}

} // namespace tranche
