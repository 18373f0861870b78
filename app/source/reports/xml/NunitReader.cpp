#include "source/reports/xml/NunitReader.h"

#include "source/reports/xml/CaseReportReader.h"
#include "source/reports/xml/XmlReportBegin.h"

#include <algorithm>

namespace tranche {

namespace {

// Version 3: result and label; version 2: result.
constexpr std::array<StatusWord, 19> nunitStatuses { {
    { "Passed", TestStatus::Passed },
    { "Success", TestStatus::Passed },
    { "Warning", TestStatus::Passed },
    { "Failed", TestStatus::Failed },
    { "Failure", TestStatus::Failed },
    { "Failed:Error", TestStatus::Broken },
    { "Failed:Invalid", TestStatus::Broken },
    { "Failed:Cancelled", TestStatus::Broken },
    { "Error", TestStatus::Broken },
    { "Cancelled", TestStatus::Broken },
    { "Inconclusive", TestStatus::Unknown },
    { "Skipped", TestStatus::Skipped },
    { "Skipped:Ignored", TestStatus::Skipped },
    { "Skipped:Explicit", TestStatus::Skipped },
    { "Skipped:Invalid", TestStatus::Skipped },
    { "Ignored", TestStatus::Skipped },
    { "NotRunnable", TestStatus::Skipped },
    { "not executed", TestStatus::Skipped },
    { "NotRun", TestStatus::Skipped },
} };

class NunitReader final : public CaseReportReader
{
public:
    NunitReader(ReportFiles &files, const QString &name)
        : CaseReportReader(files, name)
    {
    }

protected:
    void beginElement(std::string_view name) override;
    void endElement(std::string_view name) override;
    void finish() override { sink().setLaunch(m_launch); }

private:
    struct Suite
    {
        qint64 number = 0;
        int depth = 0;
        TestSuite told;
        bool isOfChildren = false; ///< what it says of itself is that tests in it failed
    };
    void beginRoot(std::string_view name);
    DeclaredTotals totals();
    std::optional<double> duration();
    std::string startOf(std::string_view date, std::string_view time) const;
    void beginSuite();
    void beginCase();
    std::string statusWord();
    void beginWithin(std::string_view name);
    void readEnvironment();
    void addAttachment();
    TestOwner owner() const;
    std::string &messageHere() { return isInCase() ? attempt().message : m_suites.back().told.message; }

    TestLaunch m_launch;
    std::vector<Suite> m_suites; ///< that are open
    int m_caseDepth = 0;
    std::string m_text; ///< of the command line, or the path of an attachment
    std::string m_description; ///< of an attachment
};

TestOwner NunitReader::owner() const
{
    if (isInCase())
        return caseOwner();
    return m_suites.empty() ? TestOwner {} : TestOwner { TestOwner::Kind::Suite, m_suites.back().number };
}

DeclaredTotals NunitReader::totals()
{
    DeclaredTotals totals;
    totals.tests = count("total");
    if (xml().hasAttribute("not-run")) {
        totals.failures = count("failures");
        totals.errors = count("errors");
        totals.skipped = count("not-run");
        // From 2.5 on the total is that of tests which were run.
        if (totals.tests && totals.skipped && xml().hasAttribute("inconclusive"))
            *totals.tests += *totals.skipped;
        return totals;
    }
    totals.failures = count("failed"); // with errors
    totals.skipped = count("skipped");
    return totals;
}

/// Early forms have it by another name.
std::optional<double> NunitReader::duration()
{
    return milliseconds(xml().hasAttribute("duration") ? "duration" : "time");
}

/// As it is written; early forms have day and time apart.
std::string NunitReader::startOf(std::string_view date, std::string_view time) const
{
    constexpr std::size_t most = 100;
    std::string start(textBegin(attribute(date), most));
    if (!start.empty() && xml().hasAttribute(time))
        start += 'T';
    return start.append(textBegin(attribute(time), most));
}

void NunitReader::beginRoot(std::string_view name)
{
    const bool isSecond = name == "test-results";
    if (!isSecond && name != "test-run")
        failAsOther("NUnit");
    keepAttribute(m_launch.name, "name", {});
    m_launch.declared = totals();
    m_launch.startedAt = isSecond ? startOf("date", "time") : startOf("run-date", "start-time");
    if (!isSecond) {
        m_launch.durationMs = duration();
        keepAttribute(m_launch.finishedAt, "end-time", {});
    }
    if (xml().hasAttribute("engine-version"))
        m_launch.generator = std::string("NUnit ").append(textBegin(attribute("engine-version"), 100));
    sink().setLaunch(m_launch);
}

void NunitReader::beginSuite()
{
    const TestOwner parent = owner();
    Suite suite;
    suite.depth = depth();
    keepAttribute(suite.told.name, "name", parent);
    keepAttribute(suite.told.kind, "type", parent);
    if (suite.told.kind == "Assembly" && xml().hasAttribute("fullname"))
        keepAttribute(suite.told.file, "fullname", parent);
    suite.told.startedAt = startOf("run-date", "start-time");
    suite.told.durationMs = duration();
    if (xml().hasAttribute("total"))
        suite.told.declared = totals();
    suite.isOfChildren = attribute("site") == "Child";
    suite.number = sink().beginSuite(parent.number, suite.told);
    m_suites.push_back(std::move(suite));
}

std::string NunitReader::statusWord()
{
    constexpr std::size_t most = 1000;
    std::string word(textBegin(attribute("result"), most));
    const std::string_view label = attribute("label");
    if (word.empty() && attribute("executed") == "False")
        return "not executed";
    if (word.empty() && xml().hasAttribute("success")) // before 2.5
        return attribute("success") == "True" ? "Success" : "Failure";
    // A label that a user gave says nothing of its own.
    const std::string labelled = std::string(word).append(":").append(textBegin(label, most));
    const bool isKnown = std::any_of(nunitStatuses.begin(), nunitStatuses.end(),
        [&labelled](const StatusWord &one) { return one.word == labelled; });
    return isKnown ? labelled : word;
}

void NunitReader::beginCase()
{
    openCase(m_suites.empty() ? 0 : m_suites.back().number);
    m_caseDepth = depth();
    TestCase &told = testCase();
    keepAttribute(told.name, "name", caseOwner());
    keepAttribute(told.className, "classname", caseOwner());
    const std::string_view whole = attribute("fullname");
    const bool isBehindClass = whole.size() > told.name.size() + 1 && whole.ends_with(told.name)
        && whole[whole.size() - told.name.size() - 1] == '.';
    if (told.className.empty() && isBehindClass) // early forms
        keep(told.className, whole.substr(0, whole.size() - told.name.size() - 1), caseOwner(), "fullname");
    told.startedAt = startOf("run-date", "start-time");
    attempt().durationMs = duration();
    setStatus(statusWord(), nunitStatuses);
    checkName();
    if (xml().hasAttribute("description"))
        addProperty(caseOwner(), "Description", attribute("description"));
}

void NunitReader::readEnvironment()
{
    if (m_launch.os.empty())
        keepAttribute(m_launch.os, "os-version", {});
    if (m_launch.platform.empty())
        keepAttribute(m_launch.platform, "platform", {});
    if (m_launch.hostname.empty())
        keepAttribute(m_launch.hostname, "machine-name", {});
    const std::string_view version
        = attribute(xml().hasAttribute("framework-version") ? "framework-version" : "nunit-version");
    if (m_launch.generator.empty() && !version.empty())
        m_launch.generator = std::string("NUnit ").append(textBegin(version, 100));
    sink().setLaunch(m_launch);
}

/// What belongs to a case, or to the innermost suite.
void NunitReader::beginWithin(std::string_view name)
{
    const bool isCategory = name == "property" && attribute("name") == "Category";
    if (name == "assertions")
        skipElement(); // the failure has them all
    else if (name == "message" && (isInCase() || !m_suites.empty()))
        keepText(messageHere(), owner(), "message");
    else if (name == "stack-trace" && isInCase())
        keepText(attempt().trace, owner(), "trace");
    else if (name == "stack-trace")
        passText(owner(), "trace");
    else if (name == "output")
        passText(owner(), "stdout");
    else if (isCategory || name == "category")
        sink().addTag(owner(), attribute(isCategory ? "value" : "name"), {});
    else if (name == "property" || name == "setting")
        addProperty(owner(), attribute("name"), attribute("value"));
    else if (name == "attachment") {
        m_text.clear();
        m_description.clear();
    } else if (name == "filePath" || name == "command-line")
        keepText(m_text, owner(), name == "filePath" ? "attachment" : "command-line");
    else if (name == "description")
        keepText(m_description, owner(), "attachment");
    else if (name == "environment")
        readEnvironment();
}

void NunitReader::beginElement(std::string_view name)
{
    if (depth() == 1)
        beginRoot(name);
    else if (name == "test-suite" && !isInCase())
        beginSuite();
    else if (name == "test-case" && !isInCase())
        beginCase();
    else
        beginWithin(name);
}

void NunitReader::endElement(std::string_view name)
{
    if (isInCase() && depth() == m_caseDepth)
        return closeCase();
    if (name == "attachment") {
        attach(owner(), m_text, trimmedText(m_description));
        giveBack(m_text);
        giveBack(m_description);
    }
    if (name == "command-line") {
        addProperty({}, name, trimmedText(m_text));
        m_text.clear();
    }
    if (isInCase() || m_suites.empty())
        return;
    Suite &suite = m_suites.back();
    if (name == "message") {
        unframe(suite.told.message);
        const std::string &text = suite.told.message;
        if (suite.isOfChildren || text == "Child test failed" || text.starts_with("One or more child tests had "))
            suite.told.message.clear();
    }
    if (depth() == suite.depth) {
        sink().endSuite(suite.number, suite.told);
        m_suites.pop_back();
    }
}

} // namespace

bool looksLikeNunit(const QByteArray &begin)
{
    return isXmlReport(begin, [](const MarkupReader &xml) -> std::optional<bool> {
        const bool isThird = xml.name() == "test-run" && xml.hasAttribute("result")
            && (xml.hasAttribute("testcasecount") || xml.hasAttribute("total"));
        const bool isSecond = xml.name() == "test-results" && xml.hasAttribute("total")
            && (xml.hasAttribute("failures") || xml.hasAttribute("not-run"));
        return isThird || isSecond;
    });
}

std::unique_ptr<ReportReader> openNunit(ReportFiles &files, const QString &name)
{
    return std::make_unique<NunitReader>(files, name);
}

} // namespace tranche
