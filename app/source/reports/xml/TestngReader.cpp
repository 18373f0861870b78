#include "source/reports/xml/TestngReader.h"

#include "core/AsciiText.h"
#include "core/Texts.h"
#include "source/reports/xml/TestngGroups.h"
#include "source/reports/xml/XmlReportBegin.h"
#include "source/reports/xml/XmlReportReader.h"

namespace tranche {

namespace {

class TestngReader final : public XmlReportReader
{
public:
    TestngReader(ReportFiles &files, const QString &name)
        : XmlReportReader(files, name)
    {
    }

protected:
    void beginElement(std::string_view name) override;
    void endElement(std::string_view name) override;

private:
    struct Suite
    {
        int depth = 0;
        qint64 number = 0;
        TestSuite told;
    };
    /// A method. While it was only tried in vain, its case stays open.
    struct Method
    {
        qint64 number = 0;
        std::string signature;
        TestCase told;
    };

    TestOwner owner() const;
    void beginRoot();
    void beginSuite(std::string_view kind);
    void endSuite();
    void beginMethod();
    void takeMethodAttribute(std::string_view name, std::string_view value);
    void settleStatus();
    bool mayWait() const;
    void endMethod();
    void tellMethod(Method &method);
    std::string stableId(const Method &method) const;
    void beginInMethod(std::string_view name);
    void endInMethod(std::string_view name);
    TestAttempt &attempt() { return m_method.told.attempts.back(); }

    TestLaunch m_launch;
    std::vector<Suite> m_suites; ///< that are open
    TestngGroups m_groups;
    std::string m_group;
    int m_methodDepth = 0; ///< 0: none is open
    Method m_method;
    bool m_isRetried = false; ///< that method
    std::vector<Method> m_retried; ///< of the class
    std::string m_value; ///< of a parameter or attribute
    std::string m_attributeName;
    std::string m_shortTrace;
};

TestOwner TestngReader::owner() const
{
    if (m_methodDepth > 0)
        return { TestOwner::Kind::Case, m_method.number };
    return m_suites.empty() ? TestOwner() : TestOwner { TestOwner::Kind::Suite, m_suites.back().number };
}

void TestngReader::beginElement(std::string_view name)
{
    if (depth() == 1) {
        if (name != "testng-results")
            failAsOther("TestNG XML");
        return beginRoot();
    }
    if (m_methodDepth > 0)
        return beginInMethod(name);
    if (name == "test-method")
        beginMethod();
    else if (name == "suite" || name == "test" || name == "class")
        beginSuite(name);
    else if (name == "line")
        passText(owner(), "log");
    else if (name == "group")
        m_group = textBegin(attribute("name"), reportPieceBytes);
    else if (name == "method" && !m_groups.add(m_group, attribute("class"), attribute("name")))
        addProperty(owner(), m_group, attribute("signature"));
}

void TestngReader::endElement(std::string_view name)
{
    if (m_methodDepth == depth())
        return endMethod();
    if (m_methodDepth > 0)
        return endInMethod(name);
    if (!m_suites.empty() && m_suites.back().depth == depth())
        return endSuite();
    if (name == "line")
        sink().addOutput(owner(), "log", "\n");
}

/// The total has methods in it that are not in the report: those that were ignored, and tries.
void TestngReader::beginRoot()
{
    DeclaredTotals &declared = m_launch.declared;
    declared.failures = count("failed");
    declared.skipped = count("skipped");
    declared.tests = count("total");
    for (const std::string_view name : { "ignored", "retried" }) {
        const qint64 outside = count(name).value_or(0);
        if (declared.tests && outside >= 0 && outside <= *declared.tests)
            *declared.tests -= outside;
    }
    for (const std::string_view name : { "total", "passed", "ignored", "retried" }) {
        if (!attribute(name).empty())
            addProperty({}, name, attribute(name));
    }
    sink().setLaunch(m_launch);
}

void TestngReader::beginSuite(std::string_view kind)
{
    Suite suite;
    suite.depth = depth();
    suite.told.kind = kind;
    suite.told.name = textBegin(attribute("name"), mostKept({ TestOwner::Kind::Suite, 0 }));
    suite.told.startedAt = textBegin(attribute("started-at"), mostKept({ TestOwner::Kind::Suite, 0 }));
    suite.told.durationMs = number("duration-ms");
    suite.number = sink().beginSuite(m_suites.empty() ? 0 : m_suites.back().number, suite.told);
    const TestOwner own { TestOwner::Kind::Suite, suite.number };
    tellPieces(sink(), own, "name", attribute("name").substr(suite.told.name.size()));
    if (suite.told.name.empty())
        addIssue("report.no_name", SourceText::tr("A suite has no name."));
    if (m_launch.startedAt.empty() && !suite.told.startedAt.empty()) {
        m_launch.startedAt = suite.told.startedAt;
        sink().setLaunch(m_launch);
    }
    m_suites.push_back(std::move(suite));
}

void TestngReader::endSuite()
{
    for (Method &method : m_retried) // and then never again
        tellMethod(method);
    m_retried.clear();
    if (m_suites.back().told.kind == "suite")
        m_groups.clear();
    sink().endSuite(m_suites.back().number, m_suites.back().told);
    m_suites.pop_back();
}

void TestngReader::beginMethod()
{
    renewRoom();
    const std::string_view signature = attribute("signature");
    const auto retried = std::find_if(m_retried.begin(), m_retried.end(),
        [signature](const Method &one) { return one.signature == signature && !signature.empty(); });
    if (retried != m_retried.end()) {
        m_method = std::move(*retried);
        m_retried.erase(retried);
    } else {
        m_method = {};
        m_method.number = sink().beginCase(m_suites.empty() ? 0 : m_suites.back().number);
    }
    m_methodDepth = depth();
    TestCase &told = m_method.told;
    told.params.clear();
    told.attempts.emplace_back();
    if (!m_suites.empty())
        told.className = m_suites.back().told.kind == "class" ? m_suites.back().told.name : std::string();
    for (std::size_t i = 0; i < xml().attributeCount(); ++i)
        takeMethodAttribute(xml().attributeName(i), xml().attributeValue(i));
    settleStatus();
    if (told.name.empty())
        addIssue("report.no_name", SourceText::tr("A test has no name."));
    if (const auto *groups = m_groups.of(told.className, told.name); groups != nullptr && told.attempts.size() == 1) {
        for (const std::string &group : *groups)
            sink().addTag(owner(), group, {});
    }
}

void TestngReader::takeMethodAttribute(std::string_view name, std::string_view value)
{
    TestCase &told = m_method.told;
    const bool isFirst = told.attempts.size() == 1;
    if (name == "name")
        keep(told.name, value, owner(), name);
    else if (name == "status")
        keep(attempt().rawStatus, value, owner(), name);
    else if (name == "duration-ms")
        attempt().durationMs = number(name);
    else if (name == "started-at" && isFirst)
        keep(told.startedAt, value, owner(), name);
    else if (name == "signature")
        keep(m_method.signature, value, owner(), name);
    else if (name == "is-config")
        told.isConfig = value == "true";
    else if (name != "retried" && name != "started-at" && !value.empty() && isFirst)
        addProperty(owner(), name, value);
}

/// What is tried again was told as skipped, but it had failed.
void TestngReader::settleStatus()
{
    const std::string &word = attempt().rawStatus;
    if (attribute("retried") == "true" || word == "FAIL")
        attempt().status = TestStatus::Failed;
    else if (word == "PASS" || word == "SUCCESS_PERCENTAGE_FAILURE")
        attempt().status = TestStatus::Passed;
    else if (word == "SKIP")
        attempt().status = TestStatus::Skipped;
    else
        addIssue("report.status", SourceText::tr("The status “%1” of a test is not known.").arg(shownReportText(word)));
    m_isRetried = attribute("retried") == "true";
}

void TestngReader::beginInMethod(std::string_view name)
{
    m_value.clear();
    if (name == "exception")
        keepAttribute(attempt().errorType, "class", owner());
    else if (name == "message")
        keepText(attempt().message, owner(), "message");
    else if (name == "full-stacktrace")
        keepText(attempt().trace, owner(), "trace");
    else if (name == "short-stacktrace")
        keepText(m_shortTrace, owner(), "trace");
    else if (name == "line")
        passText(owner(), "log");
    else if (name == "value") {
        if (attribute("is-null") == "true")
            m_value = "null";
        keepText(m_value, owner(), "params");
    } else if (name == "attribute") {
        keepAttribute(m_attributeName, "name", owner());
        keepText(m_value, owner(), "attribute");
    }
}

void TestngReader::endInMethod(std::string_view name)
{
    std::string &params = m_method.told.params;
    if (name == "line")
        sink().addOutput(owner(), "log", "\n");
    else if (name == "attribute")
        sink().addProperty(owner(), m_attributeName, trimmedText(m_value));
    else if (name == "value" && params.size() + m_value.size() < mostKeptBytes)
        params.append(params.empty() ? "" : ", ").append(trimmedText(m_value));
    else if (name == "value")
        tellPieces(sink(), owner(), "params", m_value);
}

/// Whether one that is tried again may wait for that: few do, and what is kept is bounded.
bool TestngReader::mayWait() const
{
    constexpr std::size_t mostRetried = 64;
    constexpr std::size_t mostAttempts = 100;
    constexpr std::size_t mostBytes = std::size_t(32) << 20;
    std::size_t bytes = 0;
    const auto add = [&bytes](const Method &method) {
        for (const TestAttempt &one : method.told.attempts)
            bytes += one.message.size() + one.trace.size() + one.errorType.size();
    };
    add(m_method);
    std::for_each(m_retried.begin(), m_retried.end(), add);
    return m_retried.size() < mostRetried && m_method.told.attempts.size() < mostAttempts && bytes < mostBytes;
}

void TestngReader::endMethod()
{
    TestAttempt &last = attempt();
    if (isBlankText(last.trace))
        last.trace = m_shortTrace;
    m_shortTrace.clear();
    last.trace = std::string(trimmedText(last.trace));
    last.message = std::string(trimmedText(last.message));
    if (m_isRetried && mayWait())
        m_retried.push_back(std::move(m_method));
    else
        tellMethod(m_method);
    m_methodDepth = 0;
}

/// Java writes objects with a number that is another at each run: TD@18d47df0. It is no part of what a test is known
/// by.
std::string TestngReader::stableId(const Method &method) const
{
    const std::string &params = method.told.params;
    std::string id;
    for (const Suite &suite : m_suites)
        id.append(suite.told.name).append("/");
    id.append(method.told.name).append("(");
    bool isStable = true;
    for (std::size_t i = 0; i < params.size();) {
        const std::size_t end = std::min(params.find_first_not_of("0123456789abcdef", i + 1), params.size());
        const bool isObject = params[i] == '@' && i > 0 && isLetterByte(params[i - 1]) && end > i + 1;
        if (!isObject)
            id += params[i];
        i = isObject ? end : i + 1;
        isStable = isStable && !isObject;
    }
    return isStable ? std::string() : id + ')';
}

void TestngReader::tellMethod(Method &method)
{
    if (method.told.params.find('@') != std::string::npos)
        method.told.historyId = stableId(method);
    method.told.isFlaky = method.told.attempts.size() > 1 && method.told.status() == TestStatus::Passed;
    sink().endCase(method.number, method.told);
    pause();
}

} // namespace

bool looksLikeTestng(const QByteArray &begin)
{
    return isXmlReport(
        begin, [](const MarkupReader &xml) { return std::optional(localReportName(xml.name()) == "testng-results"); });
}

std::unique_ptr<ReportReader> openTestng(ReportFiles &files, const QString &name)
{
    return std::make_unique<TestngReader>(files, name);
}

} // namespace tranche
