#pragma once

#include "source/reports/ReportText.h"
#include "source/reports/json/JsonValues.h"

#include <functional>

namespace tranche {

/// Tells a result or a fixture of Allure: both are built alike.
class AllureCase
{
public:
    /// @param folder in front of the names of files, with a “/”, or empty
    /// @param isThere whether there is a file of a name
    AllureCase(ReportSink &sink, ReportIssues &issues, std::string folder,
        std::function<bool(const std::string &name)> isThere);

    void begin(qint64 suite) { m_number = m_sink.beginCase(suite), m_told = {}, m_room = mostTexts; }
    /// Another attempt. @param isLast what belongs to the others is in a step of each
    void addAttempt(const simdjson::dom::object &result, bool isLast);
    /// Of the fixture's own container.
    void addFixture(const simdjson::dom::object &fixture, std::string_view container, const char *when);
    void end();
    /// Those of the run, which belong to no case.
    void addLaunchAttachments(const simdjson::dom::object &globals);

private:
    static constexpr std::size_t mostTexts = std::size_t(4) << 20; ///< of all attempts
    TestAttempt attemptOf(const simdjson::dom::object &result);
    TestStatus statusOf(const simdjson::dom::object &result);
    void describe(const simdjson::dom::object &result);
    void addLabels(const simdjson::dom::object &result);
    void addParameters(const simdjson::dom::object &result);
    /// Steps and attachments.
    void addParts(const simdjson::dom::object &result, TestOwner owner, int depth);
    void addStep(const simdjson::dom::object &step, qint64 parent, int depth);
    void addAttachment(const simdjson::dom::object &attachment, TestOwner owner);
    void addProperty(TestOwner owner, std::string_view name, std::string_view value);
    std::string kept(TestOwner owner, std::string_view stream, std::string_view text);
    TestOwner owner() const { return { TestOwner::Kind::Case, m_number }; }

    ReportSink &m_sink;
    ReportIssues &m_issues;
    std::string m_folder;
    std::function<bool(const std::string &name)> m_isThere;
    qint64 m_number = 0;
    TestCase m_told;
    std::size_t m_room = mostTexts;
};

} // namespace tranche
