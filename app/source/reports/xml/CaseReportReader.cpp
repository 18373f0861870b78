#include "source/reports/xml/CaseReportReader.h"

#include "core/Texts.h"

#include <algorithm>

namespace tranche {

void CaseReportReader::openCase(qint64 suite)
{
    if (isInCase())
        closeCase();
    renewRoom();
    m_number = sink().beginCase(suite);
    m_case = {};
    m_attempt = {};
}

std::optional<TestStatus> CaseReportReader::knownStatus(std::string_view word, std::span<const StatusWord> words)
{
    const auto known
        = std::find_if(words.begin(), words.end(), [word](const StatusWord &one) { return one.word == word; });
    return known == words.end() ? std::nullopt : std::optional(known->status);
}

void CaseReportReader::setStatus(std::string_view word, std::span<const StatusWord> words)
{
    keep(m_attempt.rawStatus, word, caseOwner(), "status");
    const auto known = knownStatus(word, words);
    m_attempt.status = known.value_or(TestStatus::Unknown);
    if (!known)
        addIssue("report.status", SourceText::tr("The status “%1” of a test is not known.").arg(shownReportText(word)));
}

void CaseReportReader::checkName()
{
    if (m_case.name.empty())
        addIssue("report.no_name", SourceText::tr("A test has no name."));
}

void CaseReportReader::closeCase()
{
    unframe(m_attempt.message);
    unframe(m_attempt.trace);
    m_case.attempts.push_back(std::move(m_attempt));
    sink().endCase(m_number, m_case);
    m_number = 0;
    pause();
}

void CaseReportReader::unframe(std::string &text)
{
    text.erase(text.find_last_not_of(" \t\r\n") + 1);
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    // What stands in the line where the element begins is its own.
    if (!text.empty() && text.find('\n') < begin)
        text.erase(0, begin);
}

} // namespace tranche
