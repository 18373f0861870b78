#include "source/reports/text/TapSubject.h"

#include "source/reports/ReportText.h"

namespace tranche {

TestOwner TapSubject::owner() const
{
    return m_case != 0 ? TestOwner { TestOwner::Kind::Case, m_case } : TestOwner { TestOwner::Kind::Suite, m_suite };
}

void TapSubject::beginCase(ReportSink &sink, qint64 suite, const TapLine &point, qint64 number)
{
    m_case = sink.beginCase(suite);
    m_told.name = textBegin(point.name, mostKeptBytes);
    if (m_told.name.empty())
        m_told.name = std::to_string(number);
    m_attempt.rawStatus = point.isOk ? "ok" : "not ok";
    m_attempt.durationMs = point.durationMs;
    m_attempt.status = point.isOk ? TestStatus::Passed : TestStatus::Failed;
    // What is to be done may fail, and is none that passed then; where it passes all the same, it has passed.
    if (point.directive == TapLine::Directive::Skip || (point.directive == TapLine::Directive::Todo && !point.isOk))
        m_attempt.status = TestStatus::Skipped;
    if (point.directive != TapLine::Directive::None) {
        m_attempt.rawStatus += point.directive == TapLine::Directive::Skip ? " # SKIP" : " # TODO";
        m_attempt.message = point.reason;
    }
}

void TapSubject::holdSuite(qint64 number, TestSuite suite)
{
    m_suite = number;
    m_suiteTold = std::move(suite);
}

void TapSubject::addComment(std::string_view text)
{
    if (m_case == 0 || m_attempt.status != TestStatus::Failed || m_comments.size() >= mostKeptBytes)
        return;
    m_comments += textBegin(text, mostKeptBytes);
    m_comments += '\n';
}

void TapSubject::addDiagnosis(TapDiagnosis &diagnosis, std::optional<double> duration)
{
    std::optional<double> &told = m_case != 0 ? m_attempt.durationMs : m_suiteTold.durationMs;
    told = duration ? duration : told;
    if (m_case != 0)
        diagnosis.tell(m_told, m_attempt);
}

void TapSubject::finish(ReportSink &sink)
{
    if (m_case != 0) {
        if (m_attempt.message.empty() && m_attempt.status == TestStatus::Failed)
            m_attempt.message = trimmedText(m_comments);
        m_told.attempts.push_back(std::move(m_attempt));
        sink.endCase(m_case, m_told);
    }
    if (m_suite != 0)
        sink.endSuite(m_suite, m_suiteTold);
    *this = {};
}

} // namespace tranche
