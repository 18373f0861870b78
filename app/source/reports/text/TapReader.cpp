#include "source/reports/text/TapReader.h"

#include "core/CountText.h"
#include "core/Texts.h"
#include "source/reports/ReportNumber.h"
#include "source/reports/ReportText.h"
#include "source/reports/text/ReportLines.h"
#include "source/reports/text/TapLevel.h"
#include "source/reports/text/TapSubject.h"

#include <algorithm>

namespace tranche {

namespace {

class TapReader final : public ReportReader
{
public:
    explicit TapReader(std::unique_ptr<ByteStream> stream)
        : m_lines(std::move(stream))
        , m_levels(1)
    {
    }

    bool read(ReportSink &sink) override;
    qint64 bytesOfFile() const override { return m_lines.bytesOfFile(); }

private:
    static constexpr std::size_t subtestIndent = 4;
    static constexpr std::size_t mostLevels = 100;
    static constexpr qint64 mostMissing = 10000;

    void take(std::string_view text);
    void takeLine(const TapLine &line);
    void takeYaml(std::string_view text);
    void takePlan(const TapLine &line);
    void takePoint(const TapLine &line);
    void takeComment(const TapLine &line);
    void bailOut(const TapLine &line);
    bool findLevel(const TapLine &line);
    void openLevel(std::size_t indent, std::string name);
    TapLevel closeLevel();
    void closeBlock();
    void summarise(TapLevel level, const TapLine &point);
    void tellMissing(TapLevel &level);
    void beginCase(const TapLine &point, qint64 number);
    void finish();
    TestOwner owner() const;
    void addOutput(std::string_view stream, std::string_view text);
    void addIssue(const char *code, bool isError, const QString &message);
    [[noreturn]] void fail(const QString &what) const;

    ReportLines m_lines;
    ReportSink *m_sink = nullptr; ///< during read()
    std::vector<TapLevel> m_levels; ///< that are open, the innermost last
    std::string m_subtest; ///< named by a comment, before its tests
    qint64 m_version = 12;
    bool m_hasBegun = false; ///< a line was TAP
    bool m_isAtEnd = false;
    bool m_hasBailedOut = false;

    TapSubject m_subject;
    std::optional<std::size_t> m_yamlIndent; ///< a block is being read
    TapDiagnosis m_diagnosis;
};

bool TapReader::read(ReportSink &sink)
{
    constexpr int linesAtOnce = 64;
    m_sink = &sink;
    for (int i = 0; i < linesAtOnce; ++i) {
        if (m_isAtEnd || !m_lines.next()) {
            if (!m_isAtEnd)
                finish();
            m_isAtEnd = true;
            return false;
        }
        if (m_lines.isContinuation())
            tellPieces(*m_sink, owner(), "rest of line", m_lines.text());
        else
            take(m_lines.text());
    }
    return true;
}

void TapReader::fail(const QString &what) const
{
    throw reportFailure(m_lines.fileName(), m_lines.number(), what);
}

void TapReader::addIssue(const char *code, bool isError, const QString &message)
{
    m_sink->addIssue({ code, isError, m_lines.number(), message.toStdString() });
}

TestOwner TapReader::owner() const
{
    const qint64 suite = m_levels.back().suite;
    return m_subject.isOpen() ? m_subject.owner()
        : suite != 0          ? TestOwner { TestOwner::Kind::Suite, suite }
                              : TestOwner {};
}

/// A line that belongs to what was told last.
void TapReader::addOutput(std::string_view stream, std::string_view text)
{
    tellPieces(*m_sink, owner(), stream, text);
    m_sink->addOutput(owner(), stream, "\n");
}

void TapReader::take(std::string_view text)
{
    if (m_yamlIndent)
        return takeYaml(text);
    const TapLine line = TapLine::of(text, m_version);
    const bool opensYaml = line.kind == TapLine::Kind::YamlBegin && line.indent > m_levels.back().indent;
    if (opensYaml && m_subject.isOpen()) {
        m_yamlIndent = line.indent;
        m_diagnosis = {};
    } else if (line.kind == TapLine::Kind::Comment) {
        takeComment(line);
    } else if (line.kind == TapLine::Kind::BailOut) {
        bailOut(line);
    } else if (m_hasBailedOut || !findLevel(line)) {
        if (!line.text.empty())
            addOutput("stdout", text);
    } else {
        m_hasBegun = true;
        takeLine(line);
    }
}

void TapReader::takeLine(const TapLine &line)
{
    switch (line.kind) {
    case TapLine::Kind::Version:
        m_version = m_levels.size() == 1 ? line.number.value_or(m_version) : m_version;
        break;
    case TapLine::Kind::Plan:
        takePlan(line);
        break;
    case TapLine::Kind::Point:
        takePoint(line);
        break;
    case TapLine::Kind::BlockEnd:
        if (m_levels.back().point && m_levels.back().indent > line.indent)
            closeBlock();
        break;
    default: // how a tool is to read what follows
        break;
    }
}

/// Goes in or out to the level that a line is of. @returns false if it is none of TAP
bool TapReader::findLevel(const TapLine &line)
{
    using Kind = TapLine::Kind;
    if (line.kind == Kind::Other || line.kind == Kind::YamlBegin)
        return false;
    const bool goesIn = line.kind == Kind::Version || line.kind == Kind::Plan || line.kind == Kind::Point;
    if (line.indent == m_levels.back().indent + subtestIndent && goesIn) {
        openLevel(line.indent, std::move(m_subtest));
        m_subtest.clear();
    }
    const auto sameIndent = [&line](const TapLevel &level) { return level.indent == line.indent; };
    if (std::none_of(m_levels.begin(), m_levels.end(), sameIndent))
        return false;
    if (line.kind == Kind::BlockBegin)
        return true;
    // The line of a test closes the tests that it is made of: takePoint() does that.
    const bool closes = line.kind == Kind::Point || line.kind == Kind::BlockEnd;
    while (m_levels.back().indent > line.indent + (closes ? subtestIndent : 0)) {
        TapLevel level = closeLevel();
        m_sink->endSuite(level.suite, level.told);
    }
    return true;
}

void TapReader::openLevel(std::size_t indent, std::string name)
{
    if (m_levels.size() >= mostLevels)
        fail(SourceText::tr("tests are nested too deeply"));
    m_subject.finish(*m_sink);
    TapLevel level;
    level.indent = indent;
    level.told.name = std::move(name);
    level.told.kind = "subtest";
    level.suite = m_sink->beginSuite(m_levels.back().suite, level.told);
    m_levels.push_back(std::move(level));
}

/// What is open of the innermost level is told, but its end.
TapLevel TapReader::closeLevel()
{
    m_subject.finish(*m_sink);
    tellMissing(m_levels.back());
    TapLevel level = std::move(m_levels.back());
    m_levels.pop_back();
    level.told.declared.tests = level.plannedCases();
    if (!m_levels.empty()) {
        TapLevel &around = m_levels.back();
        const auto planned = level.told.declared.tests;
        around.cases += level.cases;
        around.failures += level.failures;
        around.plannedWithin
            = around.plannedWithin && planned ? std::optional(*around.plannedWithin + *planned) : std::nullopt;
    }
    m_subtest.clear();
    return level;
}

void TapReader::closeBlock()
{
    TapLevel level = closeLevel();
    const TapLine point = *level.point;
    summarise(std::move(level), point);
}

void TapReader::takePlan(const TapLine &line)
{
    m_subject.finish(*m_sink);
    TapPlan &plan = m_levels.back().plan;
    if (plan.tests && plan.tests != line.number)
        addIssue("report.plan", false,
            counted(*line.number, SourceText::tr("There is another plan: %1 test."),
                SourceText::tr("There is another plan: %1 tests.")));
    plan.tests = line.number;
    if (!line.reason.empty())
        addOutput("plan", line.reason);
}

void TapReader::takePoint(const TapLine &line)
{
    if (m_levels.back().indent > line.indent && !m_levels.back().point) {
        TapLevel level = closeLevel();
        m_levels.back().plan.meet(line.number);
        return summarise(std::move(level), line);
    }
    if (m_levels.back().indent > line.indent)
        closeBlock();
    m_subject.finish(*m_sink);
    m_subtest.clear();
    const qint64 number = m_levels.back().plan.meet(line.number);
    if (!line.opensBlock)
        return beginCase(line, number);
    openLevel(line.indent + subtestIndent, line.name);
    m_levels.back().point = line;
}

/// The line of a test whose own tests were told: a test too only if it says more than they do.
void TapReader::summarise(TapLevel level, const TapLine &point)
{
    if (!point.name.empty())
        level.told.name = point.name;
    if (point.durationMs)
        level.told.durationMs = point.durationMs;
    const bool fails = !point.isOk && point.directive == TapLine::Directive::None;
    const bool isCaseToo = level.cases == 0 || (fails && level.failures == 0);
    m_levels.back().replaced += isCaseToo ? 0 : 1;
    if (isCaseToo) {
        m_sink->endSuite(level.suite, level.told);
        return beginCase(point, point.number.value_or(m_levels.back().plan.met()));
    }
    m_subject.holdSuite(level.suite, std::move(level.told));
}

void TapReader::beginCase(const TapLine &point, qint64 number)
{
    m_subject.beginCase(*m_sink, m_levels.back().suite, point, number);
    ++m_levels.back().cases;
    m_levels.back().failures += m_subject.status() == TestStatus::Failed ? 1 : 0;
}

void TapReader::takeYaml(std::string_view text)
{
    const std::size_t indent = std::min(text.find_first_not_of(' '), text.size());
    const std::string_view line = text.substr(std::min(indent, *m_yamlIndent));
    if (indent > *m_yamlIndent || line != "...") {
        m_diagnosis.add(line);
        return addOutput("yaml", line);
    }
    m_yamlIndent.reset();
    const std::optional<double> duration = reportNumber(m_diagnosis.duration);
    if (!duration && !isBlankText(m_diagnosis.duration))
        addIssue("report.number", false,
            SourceText::tr("“%2” is no number for %1.")
                .arg(QStringLiteral("duration_ms"), shownReportText(m_diagnosis.duration)));
    m_subject.addDiagnosis(m_diagnosis, duration);
}

void TapReader::takeComment(const TapLine &line)
{
    constexpr std::string_view subtest = "Subtest:";
    if (line.text.starts_with(subtest)) {
        const std::string name(trimmedText(line.text.substr(subtest.size())));
        m_subject.finish(*m_sink);
        if (line.indent == m_levels.back().indent + subtestIndent)
            openLevel(line.indent, name);
        else
            m_subtest = name;
        return;
    }
    addOutput("comment", line.text);
    m_subject.addComment(line.text);
}

void TapReader::bailOut(const TapLine &line)
{
    m_subject.finish(*m_sink);
    m_hasBegun = true;
    m_hasBailedOut = true;
    addIssue("report.bail_out", true,
        SourceText::tr("The tests were given up: %1")
            .arg(QString::fromUtf8(line.text.data(), qsizetype(line.text.size()))));
}

/// Tests that are planned, but not told, have failed, as the protocol has it.
void TapReader::tellMissing(TapLevel &level)
{
    if (const qint64 odd = level.plan.odd(); odd > 0)
        addIssue("report.plan", false,
            counted(odd, SourceText::tr("%1 test has a number that is not in the plan, or was there before."),
                SourceText::tr("%1 tests have numbers that are not in the plan, or were there before.")));
    if (!level.plan.tests && level.plan.met() > 0 && level.suite != 0)
        addIssue("report.plan", false,
            SourceText::tr("These tests have no plan: %1").arg(QString::fromStdString(level.told.name)));
    const qint64 missing = level.plan.missing();
    if (missing == 0)
        return;
    addIssue("report.missing", true,
        counted(missing, SourceText::tr("%1 test is planned, but has no result: it counts as failed."),
            SourceText::tr("%1 tests are planned, but have no result: they count as failed.")));
    if (missing > mostMissing)
        addIssue("report.missing", true, SourceText::tr("Only %1 of these are listed.").arg(mostMissing));
    std::optional<qint64> number = 0;
    for (qint64 i = 0; i < std::min(missing, mostMissing); ++i) {
        number = level.plan.missingBehind(*number);
        if (!number)
            return;
        const qint64 told = m_sink->beginCase(level.suite);
        TestCase testCase;
        testCase.name = std::to_string(*number);
        testCase.attempts.push_back({ TestStatus::Failed, "missing", {}, {}, {}, {} });
        m_sink->endCase(told, testCase);
        ++level.cases;
        ++level.failures;
    }
}

void TapReader::finish()
{
    if (m_yamlIndent)
        fail(SourceText::tr("it ends in the middle of a test"));
    const bool isCut = !m_levels.front().plan.tests && !m_hasBailedOut;
    while (m_levels.size() > 1) {
        TapLevel level = closeLevel();
        m_sink->endSuite(level.suite, level.told);
    }
    const TapLevel level = closeLevel();
    if (m_lines.hadOtherBytes())
        addIssue("report.encoding", false, SourceText::tr("Some of its bytes are no UTF-8."));
    if (!m_hasBegun)
        fail(SourceText::tr("it is no report of TAP"));
    if (isCut)
        fail(SourceText::tr("the file breaks off: there is no plan"));
    TestLaunch launch;
    launch.declared = level.told.declared;
    m_sink->setLaunch(launch);
}

} // namespace

std::unique_ptr<ReportReader> openTap(ReportFiles &files, const QString &name)
{
    return std::make_unique<TapReader>(files.open(name));
}

} // namespace tranche
