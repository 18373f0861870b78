#include "source/reports/xml/XunitReader.h"

#include "core/Texts.h"
#include "source/reports/xml/CaseReportReader.h"
#include "source/reports/xml/XmlReportBegin.h"

namespace tranche {

namespace {

constexpr std::array<StatusWord, 4> xunitStatuses { { { "Pass", TestStatus::Passed }, { "Fail", TestStatus::Failed },
    { "Skip", TestStatus::Skipped }, { "NotRun", TestStatus::Skipped } } };

class XunitReader final : public CaseReportReader
{
public:
    XunitReader(ReportFiles &files, const QString &name)
        : CaseReportReader(files, name)
    {
    }

protected:
    void beginElement(std::string_view name) override;
    void endElement(std::string_view name) override;
    void finish() override;

private:
    struct Suite
    {
        qint64 number = 0; ///< 0: none is open
        int depth = 0;
        TestSuite told;
    };
    void beginRoot(std::string_view name);
    void beginSuite(Suite &suite, std::string_view kind, qint64 parent);
    void endSuite(Suite &suite);
    void beginAssembly();
    void beginTest();
    void beginError();
    void beginInCase(std::string_view name);
    void beginAttachment();
    qint64 innermost() const { return m_collection.number != 0 ? m_collection.number : m_assembly.number; }
    static TestOwner suiteOwner(const Suite &suite) { return { TestOwner::Kind::Suite, suite.number }; }

    TestLaunch m_launch;
    Suite m_assembly;
    Suite m_collection;
    int m_caseDepth = 0;
    TestAttachment m_attachment;
    std::string m_content; ///< of the attachment, as it is written
};

void XunitReader::beginRoot(std::string_view name)
{
    if (name == "assembly")
        return beginAssembly();
    if (name != "assemblies")
        failAsOther("xUnit.net");
    keepAttribute(m_launch.startedAt, xml().hasAttribute("start-rtf") ? "start-rtf" : "timestamp", {});
    keepAttribute(m_launch.finishedAt, "finish-rtf", {});
    keepAttribute(m_launch.hostname, "computer", {});
    sink().setLaunch(m_launch);
}

void XunitReader::beginSuite(Suite &suite, std::string_view kind, qint64 parent)
{
    endSuite(suite);
    suite.depth = depth();
    suite.told = {};
    suite.told.kind = kind;
    const TestOwner owner = parent == 0 ? TestOwner {} : TestOwner { TestOwner::Kind::Suite, parent };
    keepAttribute(suite.told.name, "name", owner);
    suite.told.durationMs = milliseconds("time");
    suite.told.declared.tests = count("total");
    suite.told.declared.failures = count("failed");
    suite.told.declared.skipped = count("skipped");
    if (const auto notRun = count("not-run"); notRun && suite.told.declared.skipped)
        *suite.told.declared.skipped += *notRun;
    suite.number = sink().beginSuite(parent, suite.told);
}

void XunitReader::endSuite(Suite &suite)
{
    if (suite.number != 0)
        sink().endSuite(suite.number, suite.told);
    suite.number = 0;
}

static void addTotal(std::optional<qint64> &to, const std::optional<qint64> &total)
{
    if (total)
        to = to.value_or(0) + *total;
}

void XunitReader::beginAssembly()
{
    endSuite(m_collection);
    beginSuite(m_assembly, "assembly", 0);
    TestSuite &told = m_assembly.told;
    const TestOwner owner = suiteOwner(m_assembly);
    if (xml().hasAttribute("start-rtf"))
        keepAttribute(told.startedAt, "start-rtf", owner);
    else
        keepAttribute(told.startedAt, "run-date", owner);
    if (!xml().hasAttribute("start-rtf") && xml().hasAttribute("run-time"))
        told.startedAt.append(told.startedAt.empty() ? "" : "T").append(textBegin(attribute("run-time"), 100));
    if (m_launch.generator.empty())
        keepAttribute(m_launch.generator, "test-framework", owner);
    if (m_launch.platform.empty())
        keepAttribute(m_launch.platform, "environment", owner);
    // “errors” counts what failed outside of tests: no total of theirs.
    for (const std::string_view name : { "environment", "target-framework", "config-file", "errors" }) {
        if (xml().hasAttribute(name))
            addProperty(owner, name, attribute(name));
    }
    addTotal(m_launch.declared.tests, told.declared.tests);
    addTotal(m_launch.declared.failures, told.declared.failures);
    addTotal(m_launch.declared.skipped, told.declared.skipped);
    sink().setLaunch(m_launch);
}

void XunitReader::beginTest()
{
    openCase(innermost());
    m_caseDepth = depth();
    const TestOwner owner = caseOwner();
    keepAttribute(testCase().name, "name", owner);
    keepAttribute(testCase().className, "type", owner);
    keepAttribute(testCase().startedAt, "start-rtf", owner);
    keepAttribute(testCase().file, "source-file", owner);
    testCase().line = count("source-line");
    attempt().durationMs = milliseconds("time");
    setStatus(attribute("result"), xunitStatuses);
    checkName();
}

/// What failed outside of a test.
void XunitReader::beginError()
{
    openCase(m_assembly.number);
    m_caseDepth = depth();
    keepAttribute(testCase().name, xml().hasAttribute("name") ? "name" : "type", caseOwner());
    testCase().isConfig = true;
    attempt().status = TestStatus::Broken;
    keepAttribute(attempt().rawStatus, "type", caseOwner());
}

void XunitReader::beginInCase(std::string_view name)
{
    if (name == "failure")
        keepAttribute(attempt().errorType, "exception-type", caseOwner());
    else if (name == "message" || name == "reason")
        keepText(attempt().message, caseOwner(), "message");
    else if (name == "stack-trace")
        keepText(attempt().trace, caseOwner(), "trace");
    else if (name == "output")
        passText(caseOwner(), "stdout");
    else if (name == "warning")
        passText(caseOwner(), "warning");
    else if (name == "trait")
        sink().addTag(caseOwner(), attribute("name"), attribute("value"));
    else if (name == "attachment")
        beginAttachment();
}

void XunitReader::beginAttachment()
{
    m_attachment = {};
    m_content.clear();
    keepAttribute(m_attachment.name, "name", caseOwner());
    keepAttribute(m_attachment.mime, "media-type", caseOwner());
    keepText(m_content, caseOwner(), "attachment");
}

void XunitReader::beginElement(std::string_view name)
{
    if (depth() == 1)
        beginRoot(name);
    else if (isInCase())
        beginInCase(name);
    else if (name == "test")
        beginTest();
    else if (name == "error")
        beginError();
    else if (name == "collection" || name == "class")
        beginSuite(m_collection, name, m_assembly.number);
    else if (name == "assembly" && depth() == 2)
        beginAssembly();
    else if (name == "trait" && innermost() != 0)
        sink().addTag({ TestOwner::Kind::Suite, innermost() }, attribute("name"), attribute("value"));
}

void XunitReader::endElement(std::string_view name)
{
    if (isInCase() && depth() == m_caseDepth)
        return closeCase();
    if (isInCase() && name == "attachment") {
        // With a type it is bytes, else a text.
        m_attachment.content = m_attachment.mime.empty()
            ? m_content
            : QByteArray::fromBase64(QByteArray::fromStdString(m_content)).toStdString();
        if (m_content.size() >= mostKeptBytes)
            addIssue("report.attachment_cut", SourceText::tr("A file in the report is too large: it is cut."));
        sink().addAttachment(caseOwner(), m_attachment);
        giveBack(m_content);
    }
    if (m_collection.number != 0 && depth() == m_collection.depth)
        endSuite(m_collection);
    else if (m_assembly.number != 0 && depth() == m_assembly.depth)
        endSuite(m_assembly);
}

void XunitReader::finish()
{
    sink().setLaunch(m_launch);
}

} // namespace

bool looksLikeXunit(const QByteArray &begin)
{
    return isXmlReport(begin, [](const MarkupReader &xml) -> std::optional<bool> {
        const bool isCounted = xml.hasAttribute("run-date") || xml.hasAttribute("total");
        if (xml.name() == "assembly")
            return isCounted;
        if (xml.depth() > 1 || xml.name() != "assemblies")
            return false;
        return xml.hasAttribute("timestamp") || xml.hasAttribute("schema-version") ? std::optional(true) : std::nullopt;
    });
}

std::unique_ptr<ReportReader> openXunit(ReportFiles &files, const QString &name)
{
    return std::make_unique<XunitReader>(files, name);
}

} // namespace tranche
