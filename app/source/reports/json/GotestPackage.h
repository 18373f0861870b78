#pragma once

#include "source/reports/ReportText.h"

#include <unordered_map>

namespace tranche {

/// An event of “go test -json”; texts until the next one.
struct GotestEvent
{
    qint64 line = 0; ///< of the file
    std::string_view time;
    std::string_view action;
    std::string_view package;
    std::string_view test;
    std::string_view output;
    std::string_view failedBuild;
    std::optional<double> elapsedMs;
};

/// A part of what a test or package has written, by which people see why it failed. The whole is its output.
struct GotestExcerpt
{
    std::string text;
    std::string panic; ///< from where it broke on

    void add(std::string_view output);
    std::string message() const;
    std::size_t weight() const { return text.size() + panic.size(); }
};

/// A package whose tests run. Those that have ended stay open, since they may run again.
class GotestPackage
{
public:
    GotestPackage(ReportSink &sink, const GotestEvent &first);

    void begin(ReportSink &sink, const GotestEvent &event);
    void addOutput(ReportSink &sink, const GotestEvent &event);
    void addProperty(ReportSink &sink, std::string_view test, std::string_view name, std::string_view value);
    /// Of a test.
    void end(ReportSink &sink, const GotestEvent &event, TestStatus status);
    /// Of the package. @param build what was written while it was built @returns whether it is told as a whole
    bool endPackage(ReportSink &sink, ReportIssues &issues, const GotestEvent &event, std::string_view build);
    /// The package runs again: tests that failed may get another attempt.
    void beginAgain();

    /// Tells the tests that have ended, so that they are not kept. @param failedToo else those that have failed stay
    void release(ReportSink &sink, bool failedToo);
    /// Tells what is left. It must have ended.
    void finish(ReportSink &sink);

    bool hasEnded() const { return m_hasEnded; }
    /// About what it takes in memory.
    std::size_t weight() const { return m_weight; }
    /// Tests that have begun and not ended, some of them.
    std::vector<std::string> running() const;

private:
    struct Test
    {
        qint64 number = 0;
        std::size_t nameBytes = 0; ///< as it is known here
        bool isRunning = true;
        TestCase told;
        GotestExcerpt excerpt;
        std::size_t weight = 0;
    };
    using Tests = std::unordered_map<std::string, Test>;

    void weigh(Test &test);
    void endTest(Test &test, TestStatus status, std::string_view word, std::optional<double> ms);
    void addFailedPackage(ReportSink &sink, const GotestEvent &event, std::string_view build);

    qint64 m_suite = 0;
    TestSuite m_told;
    Tests m_tests;
    GotestExcerpt m_excerpt;
    bool m_hasEnded = false;
    bool m_hasFailedTest = false; ///< since it began
    std::size_t m_weight = 0;
};

} // namespace tranche
