#include "source/reports/TestReport.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace tranche {

const char *testStatusWord(TestStatus status)
{
    static constexpr std::array<const char *, testStatuses> words { "passed", "failed", "broken", "skipped",
        "unknown" };
    return words[std::size_t(status)];
}

void DeclaredTotals::add(const DeclaredTotals &other)
{
    for (auto total :
        { &DeclaredTotals::tests, &DeclaredTotals::failures, &DeclaredTotals::errors, &DeclaredTotals::skipped }) {
        if (other.*total)
            this->*total = (this->*total).value_or(0) + *(other.*total);
    }
}

void TestLaunch::add(const TestLaunch &other)
{
    declared.add(other.declared);
    if (other.durationMs)
        durationMs = durationMs.value_or(0) + *other.durationMs;
    for (auto text : { &TestLaunch::name, &TestLaunch::generator, &TestLaunch::hostname, &TestLaunch::os,
             &TestLaunch::platform, &TestLaunch::build, &TestLaunch::startedAt }) {
        if ((this->*text).empty())
            this->*text = other.*text;
    }
    if (!other.finishedAt.empty())
        finishedAt = other.finishedAt;
}

const TestAttempt &TestCase::last() const
{
    static const TestAttempt none;
    return attempts.empty() ? none : attempts.back();
}

bool TestCase::wasFlaky() const
{
    const auto has = [this](std::initializer_list<TestStatus> statuses) {
        return std::any_of(attempts.begin(), attempts.end(), [statuses](const TestAttempt &attempt) {
            return std::find(statuses.begin(), statuses.end(), attempt.status) != statuses.end();
        });
    };
    return isFlaky || (has({ TestStatus::Passed }) && has({ TestStatus::Failed, TestStatus::Broken }));
}

} // namespace tranche
