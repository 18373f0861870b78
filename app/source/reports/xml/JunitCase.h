#pragma once

#include "source/reports/TestReport.h"

#include <string_view>

namespace tranche {

/// How a result of a case in JUnit's XML counts: the heaviest one is that of the case.
enum class JunitWeight : quint8 { None, Skipped, Failure, Error };

/// The result that an element within a case is: None for any other.
JunitWeight junitWeight(std::string_view element);

/// What a word in the attributes status and result of a case means; empty for one that no dialect is known to write.
std::optional<TestStatus> junitStatus(std::string_view word);

/// A case while it is read. Surefire writes tries that failed beside the result: before a pass that followed
/// (flakyFailure), or behind the failure of the first try (rerunFailure).
struct JunitCase
{
    TestCase told;
    qint64 number = 0;
    std::string statusWord;
    std::string resultWord;
    std::optional<double> durationMs;
    JunitWeight weight = JunitWeight::None; ///< of the heaviest result by now
    TestAttempt result; ///< that one
    std::vector<TestAttempt> flaky;
    std::vector<TestAttempt> reruns;

    static constexpr std::size_t mostAttempts = 1000;

    void clear();
    bool isFull() const { return flaky.size() + reruns.size() >= mostAttempts; }
    /// Makes the attempts. @returns the word that nobody knows, if that is why its status is unknown
    std::string settle();

private:
    std::string settleResult();
};

} // namespace tranche
