#pragma once

#include "source/reports/TestReport.h"

#include <string_view>

namespace tranche {

/// What something in a report belongs to. Numbers are those that a sink gave, each kind counted from 1.
struct TestOwner
{
    enum class Kind : quint8 { Launch, Suite, Case, Step };
    Kind kind = Kind::Launch;
    qint64 number = 0; ///< of the launch: 0

    bool operator==(const TestOwner &) const = default;
};

/// Takes what a ReportReader finds, in the order of the file. Suites are nested, cases are in suites, steps in cases;
/// several may be open at once. What belongs to one (properties, output, …) comes between its begin and its end, or,
/// for a suite and the launch, at any time. Long texts come in pieces, so that none is in memory as a whole.
class ReportSink
{
public:
    ReportSink() = default;
    virtual ~ReportSink() = default;
    ReportSink(const ReportSink &) = delete;
    ReportSink &operator=(const ReportSink &) = delete;

    /// What is known of the launch by now: replaces what was told before.
    virtual void setLaunch(const TestLaunch &launch) = 0;

    /// @param parent number of the suite that it is in; 0: none
    /// @returns its number
    virtual qint64 beginSuite(qint64 parent, const TestSuite &suite) = 0;
    /// @param suite as it is known at its end
    virtual void endSuite(qint64 number, const TestSuite &suite) = 0;

    /// @param suite that it is in; 0: none
    virtual qint64 beginCase(qint64 suite) = 0;
    virtual void endCase(qint64 number, const TestCase &testCase) = 0;

    /// @param parent the step that it is a part of; 0: none
    virtual qint64 beginStep(qint64 testCase, qint64 parent) = 0;
    virtual void endStep(qint64 number, const TestStep &step) = 0;

    virtual void addProperty(TestOwner owner, std::string_view name, std::string_view value) = 0;
    virtual void addTag(TestOwner owner, std::string_view name, std::string_view value) = 0;
    /// @param stream "stdout", "stderr", "log", … @param piece the next part of what was written there
    virtual void addOutput(TestOwner owner, std::string_view stream, std::string_view piece) = 0;
    virtual void addAttachment(TestOwner owner, const TestAttachment &attachment) = 0;
    virtual void addSample(const TestSample &sample) = 0;
    virtual void addIssue(const TestIssue &issue) = 0;
};

} // namespace tranche
