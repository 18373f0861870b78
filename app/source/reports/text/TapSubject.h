#pragma once

#include "source/reports/ReportSink.h"
#include "source/reports/text/TapDiagnosis.h"
#include "source/reports/text/TapLine.h"

namespace tranche {

/// What the last line of a test was about: a case, or the suite of its own tests. What follows belongs to it, so it is
/// told to its end only when another one begins.
class TapSubject
{
public:
    bool isOpen() const { return m_case != 0 || m_suite != 0; }
    /// Of the case or the suite.
    TestOwner owner() const;

    /// @param suite that the case is in @param number of the test, by which it is known if it has no name
    void beginCase(ReportSink &sink, qint64 suite, const TapLine &point, qint64 number);
    /// A suite, whose tests are told.
    void holdSuite(qint64 number, TestSuite suite);
    /// Of the case.
    TestStatus status() const { return m_attempt.status; }
    /// A comment says why a test has failed, where nothing else does.
    void addComment(std::string_view text);
    /// A block of YAML has ended. @param duration that it tells, in ms
    void addDiagnosis(TapDiagnosis &diagnosis, std::optional<double> duration);
    void finish(ReportSink &sink);

private:
    qint64 m_case = 0;
    TestCase m_told;
    TestAttempt m_attempt;
    std::string m_comments; ///< behind a test that failed
    qint64 m_suite = 0;
    TestSuite m_suiteTold;
};

} // namespace tranche
