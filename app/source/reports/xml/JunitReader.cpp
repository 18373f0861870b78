#include "source/reports/xml/JunitReader.h"

#include "core/Texts.h"
#include "source/reports/xml/JunitCase.h"
#include "source/reports/xml/JunitGroups.h"
#include "source/reports/xml/JunitNames.h"
#include "source/reports/xml/JunitProperty.h"
#include "source/reports/xml/OutputMarks.h"
#include "source/reports/xml/XmlReportBegin.h"

namespace tranche {

namespace {

class JunitReader final : public JunitGroups, private OutputMarks::Found
{
public:
    JunitReader(ReportFiles &files, const QString &name)
        : JunitGroups(files, name)
    {
    }

protected:
    void beginElement(std::string_view name) override;
    void endElement(std::string_view name) override;
    void seeOutput(std::string_view piece) override
    {
        if (kind() == Kind::Stdout)
            m_marks.add(piece, *this);
    }

private:
    enum class Kind : quint8 { Text, Around, Launch, Suite, Case, Result, Try, Properties, Property, Stdout };

    Kind &kind() { return m_kinds[std::size_t(depth())]; }
    TestOwner owner() const { return m_isInCase ? TestOwner { TestOwner::Kind::Case, m_case.number } : group(); }
    void beginRoot(std::string_view name);
    void beginInGroup(std::string_view name);
    void beginAround(std::string_view name);
    void beginCase();
    void takeCaseAttribute(std::string_view name, std::string_view value);
    void beginInCase(std::string_view name);
    void beginResult(std::string_view name, JunitWeight weight);
    void beginTry(std::string_view name, std::vector<TestAttempt> &tries);
    void beginInTry(std::string_view name);
    void takeAttempt(TestAttempt &attempt, std::string_view name);
    void endAttempt();
    void endCase();
    void beginProperty();
    void endProperty();
    void beginOther(std::string_view name);
    void addLines(std::string_view stream, std::string_view text);
    bool isOutput(std::string_view name);
    void markedProperty(std::string_view name, std::string_view value) override { addProperty(owner(), name, value); }
    void markedAttachment(std::string_view path) override { attach(owner(), path); }

    std::array<Kind, MarkupParser::mostDepth + 1> m_kinds {}; ///< of what is open, by depth
    bool m_isInCase = false;
    JunitCase m_case;
    TestAttempt *m_attempt = nullptr; ///< that is being read
    std::string m_propertyName;
    std::string m_propertyValue;
    bool m_isPropertyText = false; ///< not an attribute
    OutputMarks m_marks;
    bool m_hasCaseOutside = false;
    bool m_hasCaseInside = false;
};

void JunitReader::beginElement(std::string_view name)
{
    kind() = Kind::Text;
    if (depth() == 1)
        return beginRoot(name);
    switch (m_kinds[std::size_t(depth()) - 1]) {
    case Kind::Launch:
    case Kind::Suite:
        return beginInGroup(name);
    case Kind::Case:
        return beginInCase(name);
    case Kind::Result:
    case Kind::Try:
        return beginInTry(name);
    case Kind::Properties:
        return name == "property" ? beginProperty() : beginOther(name);
    case Kind::Around:
        return beginAround(name);
    case Kind::Property:
    case Kind::Stdout:
    case Kind::Text:
        return beginOther(name);
    }
}

void JunitReader::endElement(std::string_view)
{
    switch (kind()) {
    case Kind::Suite:
        endSuite();
        break;
    case Kind::Case:
        endCase();
        break;
    case Kind::Result:
    case Kind::Try:
        endAttempt();
        break;
    case Kind::Property:
        endProperty();
        break;
    case Kind::Stdout:
        m_marks.end(*this);
        break;
    case Kind::Launch:
    case Kind::Properties:
    case Kind::Around:
    case Kind::Text:
        break;
    }
}

void JunitReader::beginRoot(std::string_view name)
{
    const bool isSuite = name == "testsuite";
    if (!isSuite && name != "testsuites" && name != "testrun")
        failAsOther("JUnit XML");
    beginLaunch(isSuite);
    kind() = isSuite ? Kind::Suite : Kind::Launch;
    if (isSuite)
        beginSuite();
}

void JunitReader::beginInGroup(std::string_view name)
{
    if (name == "testcase")
        return beginCase();
    if (name == "testsuite") {
        kind() = Kind::Suite;
        return beginSuite();
    }
    if (name == "properties") {
        kind() = Kind::Properties;
        return;
    }
    if (name == "property")
        return beginProperty();
    if (isOutput(name))
        return;
    if (junitWeight(name) >= JunitWeight::Failure && isInSuite())
        return beginSuiteFailure(name);
    beginAround(name);
}

/// What may be around suites, or within such a thing.
void JunitReader::beginAround(std::string_view name)
{
    if (name == "testcase" || name == "testsuite")
        return beginInGroup(name);
    kind() = Kind::Around;
    beginOther(name);
}

void JunitReader::beginCase()
{
    kind() = Kind::Case;
    renewRoom();
    m_case.clear();
    if (!isInSuite() && !std::exchange(m_hasCaseOutside, true))
        addIssue("report.case_outside_suite", SourceText::tr("There are tests outside of any suite."));
    m_case.number = sink().beginCase(group().number);
    m_isInCase = true;
    for (std::size_t i = 0; i < xml().attributeCount(); ++i)
        takeCaseAttribute(xml().attributeName(i), xml().attributeValue(i));
    if (m_case.told.name.empty())
        addIssue("report.no_name", SourceText::tr("A test has no name."));
}

void JunitReader::takeCaseAttribute(std::string_view name, std::string_view value)
{
    TestCase &told = m_case.told;
    if (name == "name")
        return keep(told.name, value, owner(), name);
    if (name == "classname")
        return keep(told.className, value, owner(), name);
    if (name == "time") {
        m_case.durationMs = milliseconds(name, junitComma);
        return;
    }
    if (name == "file")
        return keep(told.file, value, owner(), name);
    if (name == "line") {
        told.line = count(name, junitComma);
        return;
    }
    if (name == "timestamp")
        return keep(told.startedAt, value, owner(), name);
    if (name == "status")
        return keep(m_case.statusWord, value, owner(), name);
    if (name == "result")
        return keep(m_case.resultWord, value, owner(), name);
    if (name == "class" && !xml().hasAttribute("classname")) // PHPUnit
        return keep(told.className, value, owner(), name);
    if (!value.empty() && name.find(':') == std::string_view::npos)
        addProperty(owner(), name, value);
}

void JunitReader::beginInCase(std::string_view name)
{
    if (const JunitWeight weight = junitWeight(name); weight != JunitWeight::None)
        return beginResult(name, weight);
    if (isOutput(name))
        return;
    if (name == "properties")
        kind() = Kind::Properties;
    else if (name == "property")
        beginProperty();
    else if (name == "flakyFailure" || name == "flakyError")
        beginTry(name, m_case.flaky);
    else if (name == "rerunFailure" || name == "rerunError")
        beginTry(name, m_case.reruns);
    else
        beginOther(name);
}

/// Several results are legal: the heaviest is that of the case, the others are output.
void JunitReader::beginResult(std::string_view name, JunitWeight weight)
{
    TestAttempt &result = m_case.result;
    if (weight <= m_case.weight)
        return beginOther(name);
    if (m_case.weight != JunitWeight::None) {
        addLines(result.rawStatus, result.message);
        addLines(result.rawStatus, result.trace);
        result = {};
    }
    m_case.weight = weight;
    kind() = Kind::Result;
    takeAttempt(result, name);
}

void JunitReader::takeAttempt(TestAttempt &attempt, std::string_view name)
{
    m_attempt = &attempt;
    attempt.rawStatus = name;
    attempt.durationMs = milliseconds("time", junitComma);
    keepAttribute(attempt.message, "message", owner());
    keepAttribute(attempt.errorType, "type", owner());
    const bool isReason = junitWeight(name) == JunitWeight::Skipped && attempt.message.empty();
    if (isReason)
        keepText(attempt.message, owner(), "message");
    else
        keepText(attempt.trace, owner(), "trace");
}

void JunitReader::beginTry(std::string_view name, std::vector<TestAttempt> &tries)
{
    if (m_case.isFull())
        return beginOther(name);
    kind() = Kind::Try;
    TestAttempt &attempt = tries.emplace_back();
    takeAttempt(attempt, name);
    attempt.status = name.ends_with("Error") ? TestStatus::Broken : TestStatus::Failed;
}

void JunitReader::beginInTry(std::string_view name)
{
    if (name == "stackTrace")
        keepText(m_attempt->trace, owner(), "trace");
    else if (!isOutput(name))
        beginOther(name);
}

void JunitReader::endAttempt()
{
    if (junitWeight(m_attempt->rawStatus) == JunitWeight::Skipped)
        m_attempt->message = std::string(trimmedText(m_attempt->message));
    m_attempt = nullptr;
}

void JunitReader::endCase()
{
    if (const std::string unknown = m_case.settle(); !unknown.empty())
        addIssue(
            "report.status", SourceText::tr("The status “%1” of a test is not known.").arg(shownReportText(unknown)));
    sink().endCase(m_case.number, m_case.told);
    m_isInCase = false;
    pause();
}

bool JunitReader::isOutput(std::string_view name)
{
    const std::string_view stream = junitStream(name);
    if (stream.empty())
        return false;
    passText(owner(), stream);
    if (stream == "stdout")
        kind() = Kind::Stdout;
    return true;
}

/// What JUnit does not know, such as the warnings of PHPUnit: its text is kept all the same.
void JunitReader::beginOther(std::string_view name)
{
    const bool isTest = name == "testcase" || name == "testsuite";
    if (isTest && !std::exchange(m_hasCaseInside, true))
        addIssue("report.case_in_case", SourceText::tr("There are tests within a test: they are not counted."));
    addLines(name, attribute("message"));
    passText(owner(), name);
}

void JunitReader::addLines(std::string_view stream, std::string_view text)
{
    tellPieces(sink(), owner(), stream, text);
    if (!text.empty())
        sink().addOutput(owner(), stream, "\n");
}

void JunitReader::beginProperty()
{
    kind() = Kind::Property;
    keepAttribute(m_propertyName, "name", owner());
    m_propertyValue.clear();
    if (xml().hasAttribute("value"))
        keepAttribute(m_propertyValue, "value", owner());
    else
        keepText(m_propertyValue, owner(), "property");
    m_isPropertyText = !xml().hasAttribute("value");
}

void JunitReader::endProperty()
{
    giveBack(m_propertyName);
    giveBack(m_propertyValue);
    if (m_isPropertyText)
        m_propertyValue = std::string(trimmedText(m_propertyValue));
    if (m_isInCase && addJunitProperty(sink(), m_case.number, m_propertyName, m_propertyValue))
        return;
    if (m_isInCase && m_propertyName.starts_with("attachment"))
        attach(owner(), m_propertyValue);
    else
        sink().addProperty(owner(), m_propertyName, m_propertyValue);
}

} // namespace

bool looksLikeJunit(const QByteArray &begin)
{
    return isXmlReport(begin, &junitBegins);
}

std::unique_ptr<ReportReader> openJunit(ReportFiles &files, const QString &name)
{
    return std::make_unique<JunitReader>(files, name);
}

} // namespace tranche
