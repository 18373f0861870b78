#include "source/reports/xml/JunitGroups.h"

#include "source/reports/xml/JunitNames.h"

namespace tranche {

TestOwner JunitGroups::group() const
{
    return m_suites.empty() ? TestOwner() : TestOwner { TestOwner::Kind::Suite, m_suites.back().number };
}

void JunitGroups::beginLaunch(bool isSuite)
{
    if (!isSuite)
        keepAttribute(m_launch.name, "name", {});
    m_launch.hostname = textBegin(attribute("hostname"), mostKept({}));
    m_launch.startedAt = textBegin(attribute("timestamp"), mostKept({}));
    m_launch.durationMs = milliseconds("time", junitComma);
    m_launch.declared = declared();
    sink().setLaunch(m_launch);
    if (!isSuite)
        addFreeAttributes({}, false);
}

DeclaredTotals JunitGroups::declared()
{
    DeclaredTotals totals;
    totals.tests = count("tests", junitComma);
    totals.failures = count("failures", junitComma);
    totals.errors = count("errors", junitComma);
    for (const std::string_view name : { "skipped", "skip", "skips", "ignored" }) {
        if (!totals.skipped)
            totals.skipped = count(name, junitComma);
    }
    if (totals.skipped) // GoogleTest and CTest count apart what is disabled; alone it is not all that was skipped
        *totals.skipped += count("disabled", junitComma).value_or(0);
    return totals;
}

void JunitGroups::addFreeAttributes(TestOwner to, bool isSuite)
{
    for (std::size_t i = 0; i < xml().attributeCount(); ++i) {
        const std::string_view name = xml().attributeName(i);
        const std::string_view value = xml().attributeValue(i);
        if (!value.empty() && name.find(':') == std::string_view::npos && !isJunitGroupAttribute(name, isSuite))
            addProperty(to, name, value);
    }
}

void JunitGroups::beginSuite()
{
    Suite suite;
    const TestOwner any { TestOwner::Kind::Suite, 0 };
    for (const JunitSuiteText &one : junitSuiteTexts)
        suite.told.*one.text = textBegin(attribute(one.attribute), mostKept(any));
    suite.told.kind = xml().name();
    suite.told.durationMs = milliseconds("time", junitComma);
    suite.told.declared = declared();
    suite.number = sink().beginSuite(m_suites.empty() ? 0 : m_suites.back().number, suite.told);
    const TestOwner own { TestOwner::Kind::Suite, suite.number };
    for (const JunitSuiteText &one : junitSuiteTexts)
        tellPieces(sink(), own, one.attribute, attribute(one.attribute).substr((suite.told.*one.text).size()));
    if (m_launch.startedAt.empty() && !suite.told.startedAt.empty()) { // pytest writes it nowhere else
        m_launch.startedAt = suite.told.startedAt;
        sink().setLaunch(m_launch);
    }
    m_suites.push_back(std::move(suite));
    addFreeAttributes(own, true);
}

void JunitGroups::beginSuiteFailure(std::string_view name)
{
    std::string &message = m_suites.back().told.message;
    if (message.empty())
        keepAttribute(message, "message", group());
    else
        tellPieces(sink(), group(), name, attribute("message"));
    if (message.empty())
        keepText(message, group(), name);
    else
        passText(group(), name);
}

void JunitGroups::endSuite()
{
    sink().endSuite(m_suites.back().number, m_suites.back().told);
    m_suites.pop_back();
}

} // namespace tranche
