#pragma once

#include "source/reports/xml/XmlReportReader.h"

namespace tranche {

/// A word of a format, and what it says of a test.
struct StatusWord
{
    std::string_view word;
    TestStatus status;
};

/// Reports in XML where a test is one element, and was tried once.
class CaseReportReader : public XmlReportReader
{
protected:
    using XmlReportReader::XmlReportReader;

    void openCase(qint64 suite);
    bool isInCase() const { return m_number != 0; }
    TestOwner caseOwner() const { return { TestOwner::Kind::Case, m_number }; }
    TestCase &testCase() { return m_case; }
    TestAttempt &attempt() { return m_attempt; }
    /// The status that a word stands for; unknown, with an issue, if it is none of these.
    void setStatus(std::string_view word, std::span<const StatusWord> words);
    static std::optional<TestStatus> knownStatus(std::string_view word, std::span<const StatusWord> words);
    /// An issue if the case has none.
    void checkName();
    /// Tells the case as it is known by now.
    void closeCase();

    /// Without the line ends that a tool writes around a text, and the blanks that go with them.
    static void unframe(std::string &text);

private:
    qint64 m_number = 0; ///< 0: none is open
    TestCase m_case;
    TestAttempt m_attempt;
};

} // namespace tranche
