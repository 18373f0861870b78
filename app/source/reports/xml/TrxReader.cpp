#include "source/reports/xml/TrxReader.h"

#include "core/Texts.h"
#include "source/reports/xml/CaseReportReader.h"
#include "source/reports/xml/TimeSpan.h"
#include "source/reports/xml/TrxDefinitions.h"
#include "source/reports/xml/XmlReportBegin.h"

#include <algorithm>

namespace tranche {

namespace {

// TestOutcome of vstst.xsd. Without a word it is Error, which is its default.
constexpr std::array<StatusWord, 15> trxStatuses { {
    { "Passed", TestStatus::Passed },
    { "PassedButRunAborted", TestStatus::Passed },
    { "Warning", TestStatus::Passed },
    { "Failed", TestStatus::Failed },
    { "Error", TestStatus::Broken },
    { "", TestStatus::Broken },
    { "Timeout", TestStatus::Broken },
    { "Aborted", TestStatus::Broken },
    { "Disconnected", TestStatus::Broken },
    { "NotExecuted", TestStatus::Skipped },
    { "NotRunnable", TestStatus::Skipped },
    { "Pending", TestStatus::Skipped },
    { "Inconclusive", TestStatus::Unknown },
    { "Completed", TestStatus::Unknown },
    { "InProgress", TestStatus::Unknown },
} };

class TrxReader final : public CaseReportReader
{
public:
    TrxReader(ReportFiles &files, const QString &name, TrxDefinitions &definitions)
        : CaseReportReader(files, name)
        , m_definitions(definitions)
    {
        m_definitions.sort();
    }

protected:
    void beginElement(std::string_view name) override;
    void endElement(std::string_view name) override;
    void finish() override;

private:
    /// A result that sums up those within.
    struct Sum
    {
        int depth = 0; ///< of InnerResults
        TestCase told;
        TestAttempt attempt;
        qint64 suite = 0;
        bool hasOthers = false; ///< one within has not passed
        bool hasInner = false;
    };
    void beginRun(std::string_view name);
    void beginResult();
    void define(std::string_view testId);
    qint64 suiteOf(std::size_t testClass);
    void beginInner();
    void endInner();
    void endResult();
    void beginText(std::string_view name);
    void readCounters();
    TestOwner owner() const { return isInCase() ? caseOwner() : TestOwner {}; }

    TrxDefinitions &m_definitions;
    TestLaunch m_launch;
    int m_resultsDepth = 0; ///< 0: not in results
    int m_caseDepth = 0;
    qint64 m_suite = 0; ///< of the case
    std::vector<Sum> m_sums; ///< that are open
    bool m_isInError = false;
    bool m_missesDefinition = false;
};

void TrxReader::beginRun(std::string_view name)
{
    if (name != "TestRun")
        failAsOther("Visual Studio (TRX)");
    keepAttribute(m_launch.name, "name", {});
    sink().setLaunch(m_launch);
}

qint64 TrxReader::suiteOf(std::size_t testClass)
{
    TrxDefinitions::TestClass &own = m_definitions.classes[testClass];
    if (own.suite == 0 && !own.name.empty()) {
        TestSuite suite;
        suite.name = own.name;
        suite.kind = "class";
        suite.file = own.storage;
        own.suite = sink().beginSuite(0, suite);
    }
    return own.suite;
}

/// Opens the case of a result in the suite of its class.
void TrxReader::define(std::string_view testId)
{
    const TrxDefinitions::Facts *const facts = m_definitions.find(testId);
    m_suite = facts == nullptr ? 0 : suiteOf(facts->testClass);
    openCase(m_suite);
    if (facts == nullptr) {
        if (!m_missesDefinition && !m_definitions.areEmpty())
            addIssue("report.definition_missing", SourceText::tr("There are results of tests that are not defined."));
        m_missesDefinition = true;
        return;
    }
    testCase().className = m_definitions.classes[facts->testClass].name;
    for (const std::string &category : facts->categories)
        sink().addTag(caseOwner(), category, {});
    for (const std::string &one : facts->owners)
        addProperty(caseOwner(), "owner", one);
}

void TrxReader::beginResult()
{
    define(attribute("testId"));
    m_caseDepth = depth();
    keepAttribute(testCase().name, "testName", caseOwner());
    keepAttribute(testCase().startedAt, "startTime", caseOwner());
    if (!m_sums.empty())
        keepAttribute(testCase().params, "dataRowInfo", caseOwner());
    const std::string_view duration = attribute("duration");
    attempt().durationMs = timeSpanMs(duration);
    if (!attempt().durationMs && !isBlankText(duration))
        addWrongNumber("duration", duration);
    setStatus(attribute("outcome"), trxStatuses);
    checkName();
    if (m_launch.hostname.empty())
        keepAttribute(m_launch.hostname, "computerName", caseOwner());
}

/// The case that is open sums up what follows.
void TrxReader::beginInner()
{
    Sum sum;
    sum.depth = depth();
    sum.told = testCase();
    sum.attempt = attempt();
    sum.suite = m_suite;
    testCase().isConfig = true;
    m_sums.push_back(std::move(sum));
    closeCase();
}

/// Where the sum says more than what it is of, it is a test too.
void TrxReader::endInner()
{
    const Sum sum = std::move(m_sums.back());
    m_sums.pop_back();
    const bool hasPassed = sum.attempt.status == TestStatus::Passed;
    if (sum.hasInner && (hasPassed || sum.hasOthers)) {
        if (!m_sums.empty()) {
            m_sums.back().hasInner = true;
            m_sums.back().hasOthers = m_sums.back().hasOthers || sum.hasOthers;
        }
        return;
    }
    openCase(sum.suite);
    testCase() = sum.told;
    attempt() = sum.attempt;
    endResult();
}

void TrxReader::endResult()
{
    if (!m_sums.empty()) {
        m_sums.back().hasInner = true;
        m_sums.back().hasOthers = m_sums.back().hasOthers || attempt().status != TestStatus::Passed;
    }
    closeCase();
}

void TrxReader::readCounters()
{
    DeclaredTotals &totals = m_launch.declared;
    totals.tests = count("total");
    totals.failures = count("failed");
    for (const std::string_view name : { "error", "timeout", "aborted", "disconnected" }) {
        if (const auto some = count(name))
            totals.errors = totals.errors.value_or(0) + *some;
    }
    // “notExecuted” is always 0 where “dotnet test” has written it.
    const auto executed = count("executed");
    if (totals.tests && executed)
        totals.skipped = *totals.tests - *executed;
}

void TrxReader::beginText(std::string_view name)
{
    if (name == "ErrorInfo")
        m_isInError = true;
    else if (name == "Message" && m_isInError && isInCase())
        keepText(attempt().message, caseOwner(), "message");
    else if (name == "StackTrace" && isInCase())
        keepText(attempt().trace, caseOwner(), "trace");
    else if (name == "Message")
        passText(owner(), "message");
    else if (name == "StdOut")
        passText(owner(), "stdout");
    else if (name == "StdErr")
        passText(owner(), "stderr");
    else if (name == "DebugTrace" || name == "TraceInfo" || name == "Exception" || name == "StackTrace")
        passText(owner(), "trace");
    else if (name == "Text")
        passText(owner(), "run info");
    else if (name == "ResultFile")
        attach(owner(), attribute("path"));
    else if (name == "A" && xml().hasAttribute("href"))
        attach(owner(), attribute("href"));
}

void TrxReader::beginElement(std::string_view name)
{
    if (depth() == 1)
        return beginRun(name);
    if (depth() == 2 && name == "Results") {
        m_resultsDepth = depth();
    } else if (depth() == 2 && name == "Times") {
        keepAttribute(m_launch.startedAt, "start", {});
        keepAttribute(m_launch.finishedAt, "finish", {});
    } else if (depth() == 2 && name != "ResultSummary") {
        skipElement(); // definitions are known, and what was to be run is told by results
    } else if (m_resultsDepth > 0 && name == "InnerResults" && isInCase()) {
        beginInner();
    } else if (depth() == (m_sums.empty() ? m_resultsDepth : m_sums.back().depth) + 1 && m_resultsDepth > 0) {
        beginResult();
    } else if (name == "Counters" && !isInCase() && m_sums.empty()) {
        readCounters();
    } else {
        beginText(name);
    }
}

void TrxReader::endElement(std::string_view name)
{
    if (name == "ErrorInfo")
        m_isInError = false;
    if (depth() == 2 && name == "Results")
        m_resultsDepth = 0;
    else if (!m_sums.empty() && depth() == m_sums.back().depth)
        endInner();
    else if (isInCase() && depth() == m_caseDepth)
        endResult();
}

void TrxReader::finish()
{
    if (m_definitions.areCut())
        addIssue(
            "report.definitions_cut", SourceText::tr("There are too many definitions of tests: some were left out."));
    for (const TrxDefinitions::TestClass &one : m_definitions.classes) {
        TestSuite suite;
        suite.name = one.name;
        suite.kind = "class";
        suite.file = one.storage;
        if (one.suite != 0)
            sink().endSuite(one.suite, suite);
    }
    sink().setLaunch(m_launch);
}

} // namespace

bool looksLikeTrx(const QByteArray &begin)
{
    static constexpr std::array<MarkupNamespace, 2> namespaces { {
        { "http://microsoft.com/schemas/VisualStudio/TeamTest/2010", "trx" },
        { "http://microsoft.com/schemas/VisualStudio/TeamTest/2006", "trx" },
    } };
    return isXmlReport(
        begin, [](const MarkupReader &xml) -> std::optional<bool> { return xml.name() == "trx:TestRun"; }, namespaces);
}

std::unique_ptr<ReportReader> openTrx(ReportFiles &files, const QString &name)
{
    auto definitions = std::make_unique<TrxDefinitions>(files, name);
    TrxDefinitions *const known = definitions.get();
    return std::make_unique<TwoPassReader>(
        std::move(definitions), [&files, name, known] { return std::make_unique<TrxReader>(files, name, *known); });
}

} // namespace tranche
