#include "source/reports/xml/RobotTeardowns.h"

#include "core/AsciiText.h"
#include "source/reports/ReportText.h"

namespace tranche {

void RobotTeardowns::Teardown::changeTest(TestAttempt &attempt) const
{
    std::string before = std::move(attempt.message);
    if (isSkip) {
        attempt.status = TestStatus::Skipped;
        attempt.message = "Skipped in parent suite teardown:\n" + message;
        attempt.message += before.empty() ? std::string() : "\n\nEarlier message:\n" + before;
    } else {
        if (attempt.status != TestStatus::Skipped)
            attempt.status = TestStatus::Failed;
        attempt.message = before.empty() ? "Parent suite teardown failed:\n" + message
                                         : before + "\n\nAlso parent suite teardown failed:\n" + message;
    }
    constexpr std::size_t most = 2 * mostKeptBytes; // there may be some above each other
    attempt.message = std::string(textBegin(attempt.message, most));
}

const RobotTeardowns::Teardown *RobotTeardowns::find(qint64 suite) const
{
    const auto found = m_teardowns.find(suite);
    return found == m_teardowns.end() ? nullptr : &found->second;
}

/// Suites are within each other from the depth 2 on, so all that is open of them is as deep as there are.
void RobotTeardowns::begin(const MarkupReader &xml)
{
    const int inSuite = int(m_open.size()) + 2;
    if (xml.name() == "suite" && xml.depth() == inSuite) {
        m_open.push_back(++m_suites);
    } else if (xml.name() == "kw" && xml.depth() == inSuite && asciiLower(xml.attribute("type")) == "teardown") {
        m_teardown = xml.depth();
        m_read = {};
        m_status.clear();
    } else if (m_teardown > 0 && xml.name() == "status" && xml.depth() == m_teardown + 1) {
        m_status = textBegin(xml.attribute("status"), 100);
        m_isInStatus = true;
    }
}

void RobotTeardowns::take(const MarkupReader &xml)
{
    if (xml.isStart()) {
        begin(xml);
    } else if (xml.isText()) {
        if (m_isInStatus && m_read.message.size() < mostKeptBytes)
            m_read.message += textBegin(xml.text(), mostKeptBytes - m_read.message.size());
    } else if (xml.isEnd()) {
        if (m_teardown > 0 && xml.depth() == m_teardown + 1)
            m_isInStatus = false;
        if (m_teardown > 0 && xml.depth() == m_teardown) {
            m_teardown = 0;
            if (!m_open.empty())
                keep(m_open.back());
        } else if (!m_open.empty() && xml.depth() == int(m_open.size()) + 1) {
            m_open.pop_back();
        }
    }
}

void RobotTeardowns::keep(qint64 suite)
{
    m_read.isSkip = m_status == "SKIP";
    if (!m_read.isSkip && m_status != "FAIL")
        return;
    if (m_teardowns.size() >= mostTeardowns) {
        m_areCut = true;
        return;
    }
    m_read.message = textBegin(trimmedText(m_read.message), mostBytes - std::min(mostBytes, m_bytes));
    m_bytes += m_read.message.size();
    m_teardowns.emplace(suite, std::move(m_read));
}

} // namespace tranche
