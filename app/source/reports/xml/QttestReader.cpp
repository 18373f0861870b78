#include "source/reports/xml/QttestReader.h"

#include "core/Texts.h"
#include "source/reports/xml/XmlReportBegin.h"
#include "source/reports/xml/XmlReportReader.h"

namespace tranche {

namespace {

constexpr NumberComma qttestComma = NumberComma::Decimal; // Qt 5 wrote as the locale does

/// A type of an incident, or of a message.
struct QttestWord
{
    std::string_view word;
    TestStatus status;
    bool decides; ///< what became of the row
};
constexpr std::array qttestIncidents { QttestWord { "pass", TestStatus::Passed, true },
    QttestWord { "fail", TestStatus::Failed, true }, QttestWord { "xfail", TestStatus::Passed, false },
    QttestWord { "xpass", TestStatus::Failed, true }, QttestWord { "skip", TestStatus::Skipped, true },
    QttestWord { "bpass", TestStatus::Passed, true }, QttestWord { "bfail", TestStatus::Skipped, true },
    QttestWord { "bxpass", TestStatus::Skipped, true }, QttestWord { "bxfail", TestStatus::Passed, false },
    QttestWord { "bskip", TestStatus::Skipped, true } };

/// Texts of messages are outputs of these names; those of any other are "log".
std::string_view qttestStream(std::string_view type)
{
    static constexpr std::array streams { std::string_view("qdebug"), std::string_view("qinfo"),
        std::string_view("qwarn"), std::string_view("qcritical"), std::string_view("qfatal"), std::string_view("warn"),
        std::string_view("info"), std::string_view("system") };
    const auto *const found = std::find(streams.begin(), streams.end(), type);
    return found == streams.end() ? std::string_view("log") : *found;
}

class QttestReader final : public XmlReportReader
{
public:
    QttestReader(ReportFiles &files, const QString &name)
        : XmlReportReader(files, name)
    {
    }

protected:
    void beginElement(std::string_view name) override;
    void endElement(std::string_view name) override;

private:
    enum class Item : quint8 { None, Incident, Message };

    TestOwner owner() const { return { TestOwner::Kind::Case, m_number }; }
    void beginRoot();
    void beginInFunction(std::string_view name);
    void endInFunction(std::string_view name);
    void beginItem(Item item);
    void beginDescription();
    void beginBenchmark();
    void settleItem();
    void openRow(bool isResult);
    void takeIncident();
    void endRow();
    void endFunction();

    TestLaunch m_launch;
    TestSuite m_suite;
    qint64 m_suiteNumber = 0;
    std::string m_text; ///< of a short element
    int m_functionDepth = 0; ///< 0: outside of one
    std::string m_function;
    qint64 m_rows = 0; ///< of the function, that have begun
    std::optional<double> m_functionMs;
    qint64 m_number = 0; ///< of the case that is open; 0: none
    TestCase m_row;
    bool m_isDecided = false;
    Item m_item = Item::None;
    bool m_isSettled = false; ///< the row of the item is known
    std::string m_type;
    std::string m_tag;
    std::string m_file;
    std::optional<qint64> m_line;
};

void QttestReader::beginElement(std::string_view name)
{
    if (depth() == 1) {
        if (name != "TestCase")
            failAsOther("Qt Test XML");
        return beginRoot();
    }
    if (m_functionDepth > 0)
        return beginInFunction(name);
    m_text.clear();
    if (name == "TestFunction") {
        m_functionDepth = depth();
        m_rows = 0;
        m_functionMs.reset();
        m_function = textBegin(attribute("name"), mostKeptBytes);
    } else if (name == "Duration" && depth() == 2) {
        m_suite.durationMs = number("msecs", qttestComma);
        m_launch.durationMs = m_suite.durationMs;
    } else {
        keepText(m_text, {}, "log");
    }
}

void QttestReader::beginRoot()
{
    keepAttribute(m_suite.name, "name", {});
    m_suite.kind = "TestCase";
    m_launch.name = m_suite.name;
    m_launch.generator = "Qt Test";
    sink().setLaunch(m_launch);
    m_suiteNumber = sink().beginSuite(0, m_suite);
}

void QttestReader::endElement(std::string_view name)
{
    if (depth() == 1) {
        sink().setLaunch(m_launch);
        return sink().endSuite(m_suiteNumber, m_suite);
    }
    if (m_functionDepth == depth())
        return endFunction();
    if (m_functionDepth > 0)
        return endInFunction(name);
    const std::string_view text = trimmedText(m_text);
    if (text.empty())
        return;
    addProperty({}, name, text);
    if (name == "QTestVersion")
        m_launch.generator = "Qt Test " + std::string(textBegin(text, reportPieceBytes));
    m_text.clear();
}

void QttestReader::beginInFunction(std::string_view name)
{
    const bool isChild = depth() == m_functionDepth + 1;
    if (!isChild && depth() > m_functionDepth + 2)
        return; // a row must not end while its text is read
    if (!isChild && name == "DataTag" && m_item != Item::None)
        keepText(m_tag, { TestOwner::Kind::Suite, m_suiteNumber }, "tag");
    else if (!isChild && name == "Description" && m_item != Item::None)
        beginDescription();
    else if (!isChild)
        return;
    else if (name == "Incident")
        beginItem(Item::Incident);
    else if (name == "Message")
        beginItem(Item::Message);
    else if (name == "BenchmarkResult")
        beginBenchmark();
    else if (name == "Duration")
        m_functionMs = number("msecs", qttestComma);
}

void QttestReader::endInFunction(std::string_view name)
{
    const bool isMessage = m_item == Item::Message && m_type != "skip";
    const int depthHere = depth() - m_functionDepth;
    if (name == "Description" && depthHere == 2 && m_item != Item::None && (isMessage || !m_isDecided) && m_number > 0)
        sink().addOutput(owner(), isMessage ? qttestStream(m_type) : "xfail", "\n");
    if (depthHere != 1 || m_item == Item::None)
        return;
    settleItem();
    m_item = Item::None;
}

void QttestReader::beginItem(Item item)
{
    renewRoom();
    m_item = item;
    m_isSettled = false;
    m_type = textBegin(attribute("type"), reportPieceBytes);
    m_file = textBegin(attribute("file"), reportPieceBytes);
    m_line = count("line");
    m_tag.clear();
}

/// The tag of the row comes before.
void QttestReader::beginDescription()
{
    settleItem();
    if (m_item == Item::Message && m_type != "skip")
        return passText(owner(), qttestStream(m_type));
    if (!m_isDecided) // expected to fail
        return passText(owner(), "xfail");
    std::string &message = m_row.attempts.back().message;
    if (message.empty())
        keepText(message, owner(), "message");
    else
        passText(owner(), "message");
}

void QttestReader::beginBenchmark()
{
    m_tag = textBegin(attribute("tag"), mostKeptBytes);
    openRow(false);
    std::string value(textBegin(attribute("value"), reportPieceBytes));
    if (!attribute("iterations").empty())
        value.append(" (").append(textBegin(attribute("iterations"), reportPieceBytes)).append(")");
    addProperty(owner(), attribute("metric"), value);
}

/// Finds the row that the item is of, and takes what the item says of it.
void QttestReader::settleItem()
{
    if (m_isSettled)
        return;
    m_isSettled = true;
    const bool isSkip = m_item == Item::Message && m_type == "skip"; // Qt 4
    openRow(m_item == Item::Incident || isSkip);
    if (m_item == Item::Incident || isSkip)
        takeIncident();
}

/// Rows follow each other, each with its messages before its result and its measures behind it.
void QttestReader::openRow(bool isResult)
{
    const bool isSameTag = m_number > 0 && m_row.params == m_tag;
    const bool isRepeated
        = isSameTag && isResult && m_isDecided && !(m_type == "fail" && m_row.status() == TestStatus::Failed);
    const bool goesOn = isSameTag && !isRepeated;
    const bool isNowKnown = m_number > 0 && !m_isDecided && m_row.params.empty();
    if (!goesOn && !isNowKnown) {
        endRow();
        m_row = {};
        m_row.name = m_function;
        m_row.className = m_suite.name;
        m_row.attempts.emplace_back();
        m_isDecided = false;
        m_number = sink().beginCase(m_suiteNumber);
        ++m_rows;
        if (m_function.empty())
            addIssue("report.no_name", SourceText::tr("A test has no name."));
    }
    m_row.params = m_tag;
}

void QttestReader::takeIncident()
{
    const auto *const word = std::find_if(
        qttestIncidents.begin(), qttestIncidents.end(), [this](const QttestWord &one) { return one.word == m_type; });
    TestAttempt &attempt = m_row.attempts.back();
    const bool isKnown = word != qttestIncidents.end();
    if (!isKnown)
        addIssue(
            "report.status", SourceText::tr("The status “%1” of a test is not known.").arg(shownReportText(m_type)));
    attempt.status = isKnown ? word->status : TestStatus::Unknown;
    attempt.rawStatus = m_type;
    m_isDecided = !isKnown || word->decides;
    if (m_line.value_or(0) > 0 && m_row.file.empty()) {
        m_row.file = m_file;
        m_row.line = m_line;
    }
}

void QttestReader::endRow()
{
    if (m_number == 0)
        return;
    if (m_row.attempts.back().rawStatus.empty())
        addIssue("report.no_result", SourceText::tr("A test has no result."));
    sink().endCase(m_number, m_row);
    m_number = 0;
    pause();
}

/// Qt tells how long the function took: of a single row that is its duration.
void QttestReader::endFunction()
{
    if (m_rows == 1)
        m_row.attempts.back().durationMs = m_functionMs;
    else if (m_functionMs)
        addProperty({ TestOwner::Kind::Suite, m_suiteNumber }, m_function + " msecs",
            QByteArray::number(*m_functionMs).toStdString());
    endRow();
    m_functionDepth = 0;
}

} // namespace

bool looksLikeQttest(const QByteArray &begin)
{
    return isXmlReport(begin, [](const MarkupReader &xml) -> std::optional<bool> {
        const std::string_view name = localReportName(xml.name());
        if (xml.depth() == 1)
            return name == "TestCase" && xml.isStart() && xml.hasAttribute("name") ? std::nullopt
                                                                                   : std::optional(false);
        return name == "Environment" || name == "TestFunction";
    });
}

std::unique_ptr<ReportReader> openQttest(ReportFiles &files, const QString &name)
{
    return std::make_unique<QttestReader>(files, name);
}

} // namespace tranche
