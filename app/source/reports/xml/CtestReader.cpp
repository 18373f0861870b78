#include "source/reports/xml/CtestReader.h"

#include "core/Texts.h"
#include "source/reports/xml/CtestValue.h"
#include "source/reports/xml/XmlReportBegin.h"
#include "source/reports/xml/XmlReportReader.h"

namespace tranche {

namespace {

class CtestReader final : public XmlReportReader
{
public:
    CtestReader(ReportFiles &files, const QString &name)
        : XmlReportReader(files, name)
    {
    }

protected:
    void beginElement(std::string_view name) override;
    void endElement(std::string_view name) override;

private:
    static constexpr int inTesting = 3; ///< depth of what is a child of Testing

    TestOwner owner() const { return { TestOwner::Kind::Case, m_number }; }
    void beginSite();
    void beginTest();
    void beginInTest(std::string_view name);
    void beginValue();
    void endInTesting(std::string_view name);
    void endInTest(std::string_view name);
    void endValue();
    void endMeasurement();
    void endTest();

    TestLaunch m_launch;
    TestSuite m_suite;
    qint64 m_suiteNumber = 0;
    bool m_isInTest = false;
    qint64 m_number = 0; ///< of the case
    TestCase m_case;
    std::string m_text; ///< of a short element
    std::string m_measurement; ///< its name; empty: output of the test
    std::string m_kind; ///< of the measurement
    std::string m_fileName;
    CtestValue m_value;
    std::optional<double> m_begin; ///< seconds
    std::string m_completion; ///< "Completed", or why not
    std::string m_reason; ///< why it failed
};

void CtestReader::beginElement(std::string_view name)
{
    if (depth() == 1) {
        if (name != "Site")
            failAsOther("CTest XML");
        return beginSite();
    }
    if (m_isInTest)
        return beginInTest(name);
    m_text.clear();
    if (depth() == 2 && name == "Testing")
        m_suiteNumber = sink().beginSuite(0, m_suite);
    else if (depth() == inTesting && name == "Test")
        beginTest();
    else if (depth() == inTesting)
        keepText(m_text, {}, "log");
    else if (name == "Test") // of the list of all
        m_launch.declared.tests = m_launch.declared.tests.value_or(0) + 1;
}

void CtestReader::endElement(std::string_view name)
{
    if (m_isInTest)
        return depth() == inTesting ? endTest() : endInTest(name);
    if (depth() == 2 && name == "Testing")
        sink().endSuite(m_suiteNumber, m_suite);
    else if (depth() == inTesting)
        endInTesting(name);
}

void CtestReader::beginSite()
{
    struct Text
    {
        std::string_view attribute;
        std::string *to;
    };
    const std::array texts { Text { "BuildName", &m_launch.name }, Text { "Generator", &m_launch.generator },
        Text { "Hostname", &m_launch.hostname }, Text { "OSName", &m_launch.os },
        Text { "OSPlatform", &m_launch.platform }, Text { "BuildStamp", &m_launch.build } };
    for (const Text &text : texts)
        keepAttribute(*text.to, text.attribute, {});
    for (std::size_t i = 0; i < xml().attributeCount(); ++i) {
        const std::string_view name = xml().attributeName(i);
        const bool isTold
            = std::any_of(texts.begin(), texts.end(), [name](const Text &one) { return one.attribute == name; });
        if (!isTold && !xml().attributeValue(i).empty())
            addProperty({}, name, xml().attributeValue(i));
    }
    m_suite.name = m_launch.name;
    m_suite.kind = "Testing";
    sink().setLaunch(m_launch);
}

void CtestReader::endInTesting(std::string_view name)
{
    constexpr double millisecondsOfSecond = 1000;
    const std::string_view text = trimmedText(m_text);
    if (name == "StartTestTime") {
        m_begin = reportNumber(text);
        m_launch.startedAt = text;
        m_suite.startedAt = text;
    } else if (name == "EndTestTime") {
        const std::optional<double> end = reportNumber(text);
        m_launch.finishedAt = text;
        if (m_begin && end && *end >= *m_begin)
            m_launch.durationMs = (*end - *m_begin) * millisecondsOfSecond;
        m_suite.durationMs = m_launch.durationMs;
    } else if (!text.empty()) {
        addProperty({}, name, text);
    }
    sink().setLaunch(m_launch);
}

void CtestReader::beginTest()
{
    renewRoom();
    m_case = {};
    m_completion.clear();
    m_reason.clear();
    m_number = sink().beginCase(m_suiteNumber);
    m_isInTest = true;
    TestAttempt &attempt = m_case.attempts.emplace_back();
    keepAttribute(attempt.rawStatus, "Status", owner());
    const std::string &word = attempt.rawStatus;
    if (word == "passed")
        attempt.status = TestStatus::Passed;
    else if (word == "failed")
        attempt.status = TestStatus::Failed;
    else if (word == "notrun")
        attempt.status = TestStatus::Skipped;
    else
        addIssue("report.status", SourceText::tr("The status “%1” of a test is not known.").arg(shownReportText(word)));
}

void CtestReader::beginInTest(std::string_view name)
{
    m_text.clear();
    if (name == "Name")
        return keepText(m_case.name, owner(), "name");
    if (name == "Path")
        return keepText(m_case.className, owner(), "path");
    if (name == "FullCommandLine" || name == "Label")
        return keepText(m_text, owner(), name);
    if (name == "NamedMeasurement" || name == "Measurement") {
        keepAttribute(m_measurement, "name", owner());
        keepAttribute(m_kind, "type", owner());
        keepAttribute(m_fileName, "filename", owner());
        m_value.begin(attribute("encoding"), attribute("compression"));
    } else if (name == "Value") {
        beginValue();
    }
}

void CtestReader::beginValue()
{
    if (xml().hasAttribute("encoding"))
        m_value.begin(attribute("encoding"), attribute("compression"));
    if (m_measurement.empty() && !m_value.isEncoded())
        passText(owner(), "stdout");
    else
        keepText(m_text, owner(), m_measurement.empty() ? "stdout" : "measurement");
}

void CtestReader::endInTest(std::string_view name)
{
    if (name == "FullCommandLine" && !isBlankText(m_text))
        addProperty(owner(), "Command Line", trimmedText(m_text));
    else if (name == "Label")
        sink().addTag(owner(), trimmedText(m_text), {});
    else if (name == "Value")
        endValue();
    if (name == "NamedMeasurement" || name == "Measurement")
        m_measurement.clear();
    giveBack(m_text);
}

void CtestReader::endValue()
{
    if (!m_value.isEncoded())
        return endMeasurement();
    const std::optional<std::string> decoded = m_value.decoded(m_text);
    if (!decoded) {
        addIssue("report.packed_text", SourceText::tr("An output is packed in a way that can't be read."));
        tellPieces(sink(), owner(), "packed", m_text);
    } else if (m_measurement.empty()) {
        tellPieces(sink(), owner(), "stdout", *decoded);
    } else {
        TestAttachment attachment;
        attachment.name = m_fileName.empty() ? m_measurement : m_fileName;
        attachment.mime = m_kind == "file" ? std::string() : m_kind;
        attachment.content = *decoded;
        sink().addAttachment(owner(), attachment);
    }
}

void CtestReader::endMeasurement()
{
    constexpr double millisecondsOfSecond = 1000;
    const std::string_view text = trimmedText(m_text);
    TestAttempt &attempt = m_case.attempts.back();
    const bool isCommand = m_measurement == "Command Line"; // was told already
    if (m_measurement.empty() || text.empty() || isCommand)
        return;
    if (m_measurement == "Execution Time") {
        if (const std::optional<double> seconds = reportNumber(text))
            attempt.durationMs = *seconds * millisecondsOfSecond;
        else
            addWrongNumber(m_measurement, text);
    } else if (m_measurement == "Exit Code" && attempt.status != TestStatus::Passed) {
        attempt.errorType = text;
    } else if (m_measurement == "Completion Status") {
        m_completion = text;
    } else if (m_measurement == "Fail Reason") {
        m_reason = text;
    } else {
        addProperty(owner(), m_measurement, text);
    }
}

void CtestReader::endTest()
{
    TestAttempt &attempt = m_case.attempts.back();
    attempt.message = !m_reason.empty() ? m_reason : m_completion == "Completed" ? std::string() : m_completion;
    m_case.name = std::string(trimmedText(m_case.name));
    m_case.className = std::string(trimmedText(m_case.className));
    if (m_case.className == ".") // where all are
        m_case.className.clear();
    if (m_case.name.empty())
        addIssue("report.no_name", SourceText::tr("A test has no name."));
    sink().endCase(m_number, m_case);
    m_isInTest = false;
    pause();
}

} // namespace

bool looksLikeCtest(const QByteArray &begin)
{
    return isXmlReport(begin, [](const MarkupReader &xml) -> std::optional<bool> {
        const std::string_view name = localReportName(xml.name());
        if (xml.depth() == 1)
            return name == "Site" && xml.isStart() ? std::nullopt : std::optional(false);
        return name == "Testing";
    });
}

std::unique_ptr<ReportReader> openCtest(ReportFiles &files, const QString &name)
{
    return std::make_unique<CtestReader>(files, name);
}

} // namespace tranche
