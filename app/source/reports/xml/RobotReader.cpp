#include "source/reports/xml/RobotReader.h"

#include "core/AsciiText.h"
#include "core/Texts.h"
#include "source/reports/xml/CaseReportReader.h"
#include "source/reports/xml/RobotTeardowns.h"
#include "source/reports/xml/RobotTime.h"
#include "source/reports/xml/XmlReportBegin.h"

#include <algorithm>

namespace tranche {

namespace {

constexpr std::array<StatusWord, 5> robotStatuses { {
    { "PASS", TestStatus::Passed },
    { "FAIL", TestStatus::Failed },
    { "SKIP", TestStatus::Skipped },
    { "NOT RUN", TestStatus::Skipped },
    { "NOT_RUN", TestStatus::Skipped },
} };

constexpr std::array<std::string_view, 14> robotSteps { "kw", "for", "iter", "if", "branch", "try", "while", "group",
    "variable", "return", "break", "continue", "error", "foritem" };

class RobotReader final : public CaseReportReader
{
public:
    RobotReader(ReportFiles &files, const QString &name, const RobotTeardowns &teardowns)
        : CaseReportReader(files, name)
        , m_teardowns(teardowns)
    {
    }

protected:
    void beginElement(std::string_view name) override;
    void endElement(std::string_view name) override;
    void finish() override;

private:
    struct Suite
    {
        qint64 number = 0;
        int depth = 0;
        const RobotTeardowns::Teardown *teardown = nullptr; ///< that failed
        TestSuite told;
    };
    struct Step
    {
        qint64 number = 0;
        int depth = 0;
        TestStep told;
    };
    void beginRoot(std::string_view name);
    void beginSuite();
    void beginTest();
    void beginStep(std::string_view name);
    void nameStep(TestStep &step, std::string_view element);
    void beginStatus();
    std::optional<double> duration();
    std::string startOf() const;
    void beginMessage();
    void beginWithin(std::string_view name);
    void beginText(TestOwner owner, std::string_view stream);
    void endText(std::string_view name);
    void endCase();
    void addTotals();
    TestOwner owner() const;
    TestOwner suiteOwner() const;

    const RobotTeardowns &m_teardowns;
    TestLaunch m_launch;
    qint64 m_suiteCount = 0;
    std::vector<Suite> m_suites; ///< that are open, as the steps
    std::vector<Step> m_steps;
    int m_ownerDepth = 0; ///< of the innermost that has a status
    int m_textDepth = 0;
    std::string m_text; ///< of a tag, an argument or the like
    std::string m_name; ///< of what that text is the value of
    DeclaredTotals m_total; ///< of a line of the statistics
};

TestOwner RobotReader::suiteOwner() const
{
    return m_suites.empty() ? TestOwner {} : TestOwner { TestOwner::Kind::Suite, m_suites.back().number };
}

TestOwner RobotReader::owner() const
{
    if (!m_steps.empty())
        return { TestOwner::Kind::Step, m_steps.back().number };
    return isInCase() ? caseOwner() : suiteOwner();
}

void RobotReader::beginRoot(std::string_view name)
{
    if (name != "robot")
        failAsOther("Robot Framework");
    // "Robot 3.1.2 (Python 3.7.4 on win32)"
    keepAttribute(m_launch.generator, "generator", {});
    const std::string &generator = m_launch.generator;
    const std::size_t open = generator.find('(');
    const std::size_t close = generator.find(')', open == std::string::npos ? 0 : open);
    if (open != std::string::npos && close != std::string::npos) {
        m_launch.platform = generator.substr(open + 1, close - open - 1);
        const std::size_t on = m_launch.platform.rfind(" on ");
        m_launch.os = on == std::string::npos ? std::string() : m_launch.platform.substr(on + 4);
    }
    sink().setLaunch(m_launch);
}

void RobotReader::beginSuite()
{
    Suite suite;
    suite.depth = depth();
    suite.teardown = m_teardowns.find(++m_suiteCount);
    suite.told.kind = "suite";
    keepAttribute(suite.told.name, "name", suiteOwner());
    keepAttribute(suite.told.file, "source", suiteOwner());
    suite.number = sink().beginSuite(suiteOwner().number, suite.told);
    if (m_launch.name.empty())
        m_launch.name = suite.told.name;
    m_suites.push_back(std::move(suite));
}

void RobotReader::beginTest()
{
    openCase(suiteOwner().number);
    keepAttribute(testCase().name, "name", caseOwner());
    if (!m_suites.empty())
        testCase().file = m_suites.back().told.file;
    testCase().line = count("line");
    checkName();
}

void RobotReader::nameStep(TestStep &step, std::string_view element)
{
    const bool isKeyword = element == "kw";
    const std::string_view library = attribute(xml().hasAttribute("owner") ? "owner" : "library");
    std::string name;
    if (isKeyword && !library.empty())
        name.append(textBegin(library, mostKeptBytes)).append(".");
    name += attribute(xml().hasAttribute("condition") ? "condition" : "name");
    keep(step.name, name, owner(), "name");
    step.kind = isKeyword ? "kw" : element;
    const std::string_view type = attribute("type");
    if (isKeyword && !type.empty())
        step.kind = asciiLower(textBegin(type, 100));
    else
        step.keyword = textBegin(element == "for" ? attribute("flavor") : type, 1000);
}

/// A keyword or a control structure; beside the tests of a suite that makes it ready, or cleans up.
void RobotReader::beginStep(std::string_view name)
{
    TestStep told;
    if (!isInCase()) {
        nameStep(told, name);
        openCase(suiteOwner().number);
        testCase().name = told.name.empty() ? told.kind : told.name;
        testCase().isConfig = true;
        return;
    }
    const qint64 parent = m_steps.empty() ? 0 : m_steps.back().number;
    const qint64 number = sink().beginStep(caseOwner().number, parent);
    m_steps.push_back({ number, depth(), {} });
    nameStep(m_steps.back().told, name);
}

std::string RobotReader::startOf() const
{
    const std::string_view start = attribute(xml().hasAttribute("start") ? "start" : "starttime");
    return start == "N/A" ? std::string() : std::string(textBegin(start, 100));
}

std::optional<double> RobotReader::duration()
{
    if (xml().hasAttribute("elapsed"))
        return milliseconds("elapsed");
    const auto start = robotTime(attribute("starttime"));
    const auto end = robotTime(attribute("endtime"));
    return start && end && *end >= *start ? std::optional(*end - *start) : std::nullopt;
}

void RobotReader::beginStatus()
{
    const std::string_view word = attribute("status");
    if (!m_steps.empty()) {
        TestStep &step = m_steps.back().told;
        step.rawStatus = textBegin(word, 1000);
        step.status = knownStatus(word, robotStatuses).value_or(TestStatus::Unknown);
        step.durationMs = duration();
        return keepText(step.message, owner(), "message");
    }
    if (isInCase()) {
        setStatus(word, robotStatuses);
        attempt().durationMs = duration();
        testCase().startedAt = startOf();
        return keepText(attempt().message, owner(), "message");
    }
    TestSuite &suite = m_suites.back().told;
    suite.startedAt = startOf();
    suite.durationMs = duration();
    if (m_suites.size() == 1) {
        m_launch.startedAt = suite.startedAt;
        m_launch.durationMs = suite.durationMs;
        m_launch.finishedAt = textBegin(attribute("endtime"), 100);
    }
    keepText(suite.message, owner(), "message");
}

void RobotReader::beginMessage()
{
    std::string head(textBegin(attribute(xml().hasAttribute("time") ? "time" : "timestamp"), 100));
    head.append(head.empty() ? "" : " ").append(textBegin(attribute("level"), 100));
    head.append(head.empty() ? "" : " ");
    if (!head.empty())
        sink().addOutput(owner(), "log", head);
    passText(owner(), "log");
}

/// What belongs to the innermost suite, test or step.
void RobotReader::beginWithin(std::string_view name)
{
    if (name == "status" && m_ownerDepth > 0 && depth() == m_ownerDepth + 1)
        return beginStatus();
    if (name == "msg")
        return beginMessage();
    if (name == "stat") {
        m_total = {};
        m_total.failures = count("fail");
        m_total.skipped = count("skip");
        m_total.tests = count("pass");
        if (m_total.tests)
            *m_total.tests += m_total.failures.value_or(0) + m_total.skipped.value_or(0);
        beginText({}, "statistics");
        return;
    }
    // Documentation of a keyword is that of its library, the same each time.
    const bool isDoc = name == "doc" && m_steps.empty();
    if (isDoc || name == "tag" || name == "arg" || name == "var" || name == "value" || name == "meta"
        || name == "item") {
        const bool isNamed = name == "meta" || name == "item";
        keep(m_name, isNamed ? attribute("name") : name, owner(), name);
        beginText(owner(), name);
    } else if (name == "timeout" && xml().hasAttribute("value")) {
        addProperty(owner(), name, attribute("value"));
    }
}

void RobotReader::beginElement(std::string_view name)
{
    if (depth() == 1)
        return beginRoot(name);
    const bool isInSuite = !m_suites.empty();
    const bool isSuite = name == "suite" && !isInCase() && depth() == (isInSuite ? m_suites.back().depth + 1 : 2);
    const bool isStep = isInSuite && depth() == m_ownerDepth + 1
        && std::find(robotSteps.begin(), robotSteps.end(), name) != robotSteps.end();
    if (isSuite)
        beginSuite();
    else if (name == "test" && isInSuite && !isInCase() && depth() == m_ownerDepth + 1)
        beginTest();
    else if (isStep)
        beginStep(name);
    else if (!isInSuite && (name == "suite" || name == "tag"))
        return skipElement(); // statistics of these
    else
        return beginWithin(name);
    m_ownerDepth = depth();
}

void RobotReader::endCase()
{
    if (!testCase().isConfig) {
        unframe(attempt().message);
        for (auto suite = m_suites.rbegin(); suite != m_suites.rend(); ++suite) {
            if (suite->teardown != nullptr)
                suite->teardown->changeTest(attempt());
        }
    }
    closeCase();
}

void RobotReader::addTotals()
{
    // There were “Critical Tests” too, before version 4; tasks are tests that are called so.
    const std::string_view text = trimmedText(m_text);
    if (text == "All Tests" || text == "All Tasks")
        m_launch.declared = m_total;
}

void RobotReader::beginText(TestOwner owner, std::string_view stream)
{
    m_text.clear();
    m_textDepth = depth();
    keepText(m_text, owner, stream);
}

void RobotReader::endText(std::string_view name)
{
    if (name == "msg")
        sink().addOutput(owner(), "log", "\n");
    if (depth() != m_textDepth)
        return;
    m_textDepth = 0;
    if (name == "tag")
        sink().addTag(owner(), m_text, {});
    else if (name == "stat")
        addTotals();
    else if (!m_name.empty())
        addProperty(owner(), m_name, m_text);
    giveBack(m_text);
    giveBack(m_name);
    m_text.clear();
    m_name.clear();
}

void RobotReader::endElement(std::string_view name)
{
    if (m_ownerDepth == 0 || depth() != m_ownerDepth)
        return endText(name);
    m_ownerDepth = depth() - 1;
    if (!m_steps.empty()) {
        unframe(m_steps.back().told.message);
        sink().endStep(m_steps.back().number, m_steps.back().told);
        giveBack(m_steps.back().told.name);
        giveBack(m_steps.back().told.message);
        m_steps.pop_back();
    } else if (isInCase()) {
        endCase();
    } else {
        Suite &suite = m_suites.back();
        unframe(suite.told.message);
        sink().endSuite(suite.number, suite.told);
        m_suites.pop_back();
        m_ownerDepth = m_suites.empty() ? 0 : m_suites.back().depth;
    }
}

void RobotReader::finish()
{
    if (m_teardowns.areCut())
        addIssue("report.teardowns_cut", SourceText::tr("Too many suites could not clean up: some were left out."));
    sink().setLaunch(m_launch);
}

} // namespace

bool looksLikeRobot(const QByteArray &begin)
{
    return isXmlReport(begin, [](const MarkupReader &xml) -> std::optional<bool> {
        if (xml.depth() > 1)
            return xml.name() == "suite";
        if (xml.name() != "robot") // also what robots of other kinds are described by
            return false;
        const std::string_view generator = xml.attribute("generator");
        return generator.starts_with("Robot") || generator.starts_with("Rebot") ? std::optional(true) : std::nullopt;
    });
}

std::unique_ptr<ReportReader> openRobot(ReportFiles &files, const QString &name)
{
    auto teardowns = std::make_unique<RobotTeardowns>(files, name);
    const RobotTeardowns *const known = teardowns.get();
    return std::make_unique<TwoPassReader>(
        std::move(teardowns), [&files, name, known] { return std::make_unique<RobotReader>(files, name, *known); });
}

} // namespace tranche
