#include "source/reports/ReportRowText.h"

#include "core/CountText.h"
#include "core/Texts.h"
#include "source/reports/AttachmentStore.h"
#include "source/reports/ReportRowValues.h"

#include <algorithm>

namespace tranche {

/// What belongs to a case is kept until it ends, but for outputs that are longer than any reader of them reads.
static constexpr std::size_t mostBytesOfCase = std::size_t(4) << 20;
/// As many files of one text, such as the outputs of a suite: a remark for each would be no remark.
static constexpr qsizetype mostRemarks = 100;

static const char *ownerWord(TestOwner::Kind kind)
{
    static constexpr std::array<const char *, 4> words { "launch", "suite", "case", "step" };
    return words[std::size_t(kind)];
}

/// Writes a row that `fill` gives its values: with what belongs to a case until that ends; nullptr: at once.
template <typename Fill> void ReportRowText::writeRow(Case *testCase, ReportPart part, const Fill &fill)
{
    ConvertedText &to = testCase != nullptr ? testCase->rows : *m_to;
    const std::size_t before = to.bytes.size();
    ReportRow row(to, testCase != nullptr ? testCase->record : m_records.number(), part);
    fill(row);
    row.end();
    if (testCase == nullptr)
        m_records.add(to.bytes.size() - before);
}

/// A row of what belongs to something.
template <typename Fill> void ReportRowText::writeBelow(TestOwner owner, ReportPart part, const Fill &fill)
{
    writeRow(caseOf(owner), part, [&](ReportRow &row) {
        row.text(ownerWord(owner.kind));
        row.number(owner.number);
        fill(row);
    });
}

ReportRowText::ReportRowText(
    ReportFacts facts, std::string format, std::string file, QString fileDate, AttachmentStore *attachments)
    : m_launch(std::move(facts), std::move(format), std::move(file), std::move(fileDate))
    , m_attachments(attachments)
{
}

ReportRowText::~ReportRowText() = default;

QStringList ReportRowText::columns()
{
    QStringList names { QStringLiteral("record"), QStringLiteral("table") };
    for (int part = 0; part < reportParts; ++part) {
        const ReportTable &table = reportTable(ReportPart(part));
        for (const ReportColumn &column : table.columns)
            names.append(QLatin1String(table.name) + QLatin1Char('.') + QLatin1String(column.name));
    }
    return names;
}

void ReportRowText::addHeader()
{
    RowText(*m_to).addHeader(columns());
}

void ReportRowText::setLaunch(const TestLaunch &launch)
{
    m_launch.set(launch);
}

void ReportRowText::endFile()
{
    m_launch.endFile();
}

qint64 ReportRowText::nextOrdinal(qint64 suite)
{
    const auto found = m_suites.find(suite);
    return found == m_suites.end() ? ++m_topOrdinal : ++found->second.children;
}

const std::string &ReportRowText::pathOf(qint64 suite) const
{
    static const std::string none;
    const auto found = m_suites.find(suite);
    return found == m_suites.end() ? none : found->second.path;
}

qint64 ReportRowText::beginSuite(qint64 parent, const TestSuite &suite)
{
    Suite begun;
    begun.parent = m_suites.contains(parent) ? parent : 0;
    begun.ordinal = nextOrdinal(begun.parent);
    const std::string &above = pathOf(begun.parent);
    begun.path = above.empty() ? suite.name : above + " › " + suite.name;
    begun.known = suite;
    m_suites.emplace(++m_suiteCount, std::move(begun));
    return m_suiteCount;
}

void ReportRowText::endSuite(qint64 number, const TestSuite &suite)
{
    const auto found = m_suites.find(number);
    if (found == m_suites.end())
        return;
    if (found->second.parent == 0)
        m_launch.addOfSuite(suite.declared);
    writeSuite(number, found->second, suite);
    m_suites.erase(found);
    m_parts.erase({ TestOwner::Kind::Suite, number });
}

void ReportRowText::writeSuite(qint64 number, const Suite &suite, const TestSuite &known)
{
    writeRow(nullptr, ReportPart::Suite, [&](ReportRow &row) {
        row.number(number);
        row.empty();
        row.reference(suite.parent);
        row.number(suite.ordinal);
        row.text(suite.path);
        addValues(row, known);
    });
}

qint64 ReportRowText::beginCase(qint64 suite)
{
    Case begun;
    begun.suite = m_suites.contains(suite) ? suite : 0;
    begun.ordinal = nextOrdinal(begun.suite);
    m_records.goTo(begun.suite);
    begun.record = m_records.number();
    m_cases.emplace(++m_caseCount, std::move(begun));
    return m_caseCount;
}

void ReportRowText::endCase(qint64 number, const TestCase &testCase)
{
    const auto found = m_cases.find(number);
    if (found == m_cases.end())
        return;
    Case &ended = found->second;
    const std::string &path = pathOf(ended.suite);
    const std::string key = m_keys.keyOf(path, testCase);
    if (m_keys.isFoundTwice())
        writeIssue({ "report.name_twice", false, 0,
            SourceText::tr("“%1” comes more than once: its tests are told apart by their order.")
                .arg(QString::fromStdString(fullKey(path, testCase)))
                .toStdString() });
    writeRow(&ended, ReportPart::Case, [&](ReportRow &row) {
        row.number(number);
        row.empty();
        row.reference(ended.suite);
        row.number(ended.ordinal);
        addValues(row, testCase, path, key);
    });
    writeAttempts(number, ended, testCase.attempts);
    if (!testCase.isConfig)
        m_totals.add(key, testCase.status(), testCase.last().durationMs, testCase.wasFlaky());
    flush(ended, 1 + qint64(testCase.attempts.size()));
    m_cases.erase(found);
    m_parts.erase({ TestOwner::Kind::Case, number });
    for (auto step = m_steps.begin(); step != m_steps.end();) {
        if (step->second.testCase != number) {
            ++step;
            continue;
        }
        m_parts.erase({ TestOwner::Kind::Step, step->first });
        step = m_steps.erase(step);
    }
}

void ReportRowText::writeAttempts(qint64 number, Case &testCase, const std::vector<TestAttempt> &attempts)
{
    qint64 n = 0;
    for (const TestAttempt &attempt : attempts)
        writeRow(&testCase, ReportPart::Attempt, [&](ReportRow &row) {
            row.number(number);
            row.number(++n);
            addValues(row, attempt);
        });
}

void ReportRowText::flush(Case &testCase, qint64 rows)
{
    m_to->bytes += testCase.rows.bytes;
    m_to->line += testCase.rows.line - 1;
    m_records.add(testCase.rows.bytes.size(), rows);
    testCase.rows = {};
}

/// The case that something belongs to; nullptr: none that is open.
ReportRowText::Case *ReportRowText::caseOf(TestOwner owner)
{
    qint64 number = owner.kind == TestOwner::Kind::Case ? owner.number : 0;
    if (owner.kind == TestOwner::Kind::Step) {
        const auto step = m_steps.find(owner.number);
        number = step == m_steps.end() ? 0 : step->second.testCase;
    }
    const auto found = m_cases.find(number);
    return found == m_cases.end() ? nullptr : &found->second;
}

qint64 ReportRowText::beginStep(qint64 testCase, qint64 parent)
{
    Step begun;
    begun.testCase = testCase;
    begun.parent = parent;
    const auto found = m_cases.find(testCase);
    begun.ordinal = found == m_cases.end() ? 1 : ++found->second.steps;
    m_steps.emplace(++m_stepCount, begun);
    return m_stepCount;
}

void ReportRowText::endStep(qint64 number, const TestStep &step)
{
    const auto found = m_steps.find(number);
    Case *testCase = found == m_steps.end() ? nullptr : caseOf({ TestOwner::Kind::Case, found->second.testCase });
    if (testCase == nullptr)
        return;
    writeRow(testCase, ReportPart::Step, [&](ReportRow &row) {
        row.number(number);
        row.number(found->second.testCase);
        row.reference(found->second.parent);
        row.number(found->second.ordinal);
        addValues(row, step);
    });
}

void ReportRowText::addProperty(TestOwner owner, std::string_view name, std::string_view value)
{
    writeBelow(owner, ReportPart::Property, [&](ReportRow &row) {
        row.number(++m_parts[{ owner.kind, owner.number }].second);
        row.text(name);
        row.text(value);
    });
}

void ReportRowText::addTag(TestOwner owner, std::string_view name, std::string_view value)
{
    writeBelow(owner, ReportPart::Tag, [&](ReportRow &row) {
        row.text(name);
        row.text(value);
    });
}

void ReportRowText::addOutput(TestOwner owner, std::string_view stream, std::string_view piece)
{
    if (piece.empty())
        return;
    // A case whose output is longer than a chunk may be is cut between its pieces.
    if (Case *testCase = caseOf(owner); testCase != nullptr && testCase->rows.bytes.size() > mostBytesOfCase) {
        flush(*testCase, 1);
        m_records.beginNext();
        testCase->record = m_records.number();
    }
    writeBelow(owner, ReportPart::Output, [&](ReportRow &row) {
        row.text(stream);
        row.number(++m_parts[{ owner.kind, owner.number }].first);
        row.text(piece);
    });
}

void ReportRowText::addAttachment(TestOwner owner, const TestAttachment &attachment)
{
    KeptAttachment kept;
    if (m_attachments != nullptr) {
        kept = m_attachments->keep(attachment);
        if (!kept.problem.isEmpty())
            addIssue({ "report.attachment", false, 0, kept.problem.toStdString() });
    }
    writeBelow(owner, ReportPart::Attachment, [&](ReportRow &row) {
        row.text(attachment.name);
        row.text(attachment.mime);
        row.text(attachment.path);
        row.text(kept.sha256);
        row.number(kept.bytes);
    });
}

void ReportRowText::addSample(const TestSample &sample)
{
    writeRow(nullptr, ReportPart::Sample, [&](ReportRow &row) {
        row.number(++m_sampleCount);
        row.empty();
        addValues(row, sample);
    });
    const TestStatus status = !sample.success ? TestStatus::Unknown
        : *sample.success                     ? TestStatus::Passed
                                              : TestStatus::Failed;
    m_totals.add(status, sample.elapsedMs);
}

void ReportRowText::addIssue(const TestIssue &issue)
{
    writeIssue(issue);
    remark(issue);
}

void ReportRowText::writeIssue(const TestIssue &issue)
{
    writeRow(nullptr, ReportPart::Issue, [&](ReportRow &row) {
        row.empty();
        row.text(issue.code);
        row.text(issue.isError ? "error" : "warning");
        row.text(m_launch.file());
        row.number(issue.line > 0 ? std::optional(issue.line) : std::nullopt);
        row.text(issue.message);
    });
}

void ReportRowText::remark(const TestIssue &issue)
{
    if (m_remarks.size() >= mostRemarks)
        return;
    ImportError remark;
    remark.code = QString::fromStdString(issue.code);
    remark.line = issue.line;
    remark.message = QString::fromStdString(issue.message);
    m_remarks.append(remark);
}

QList<ImportError> ReportRowText::takeRemarks()
{
    return std::exchange(m_remarks, {});
}

void ReportRowText::writeLaunch(const char *state)
{
    for (const QString &tag : m_launch.tags()) {
        const auto colon = tag.indexOf(QLatin1Char(':'));
        addTag({}, tag.left(colon).toStdString(), colon < 0 ? std::string() : tag.mid(colon + 1).toStdString());
    }
    ReportRow row(*m_to, m_records.number(), ReportPart::Launch);
    m_launch.write(row, state, m_totals, m_suiteCount);
    row.end();
}

void ReportRowText::finish()
{
    while (!m_cases.empty())
        endCase(m_cases.begin()->first, {});
    while (!m_suites.empty())
        endSuite(m_suites.rbegin()->first, m_suites.rbegin()->second.known);
    m_launch.endFile();
    m_launch.settleTotals();
    if (const std::string differences = m_totals.differences(m_launch.declared()); !differences.empty())
        addIssue({ "report.totals_differ", false, 0, differences });
    if (m_keys.namesTwice() > 0)
        remark({ "report.name_twice", false, 0,
            counted(m_keys.namesTwice(),
                SourceText::tr("%1 name comes more than once, “%2”: its tests are told apart by their order."),
                SourceText::tr(
                    "%1 names come more than once, such as “%2”: their tests are told apart by their order."))
                .arg(QString::fromStdString(m_keys.firstTwice()))
                .toStdString() });
    writeLaunch("whole");
}

void ReportRowText::breakOff(const std::string &what)
{
    while (!m_cases.empty()) { // not whole, so they are no cases; what was read of them stays
        Case &open = m_cases.begin()->second;
        flush(open, 1);
        m_cases.erase(m_cases.begin());
    }
    while (!m_suites.empty())
        endSuite(m_suites.rbegin()->first, m_suites.rbegin()->second.known);
    m_launch.endFile();
    writeLaunch("partial");
    ReportRow row(*m_to, m_records.number() + 1, ReportPart::Issue);
    row.empty();
    row.text("report.breaks_off");
    row.text("error");
    row.text(m_launch.file());
    row.empty();
    row.unreadable(what);
    row.end();
}

} // namespace tranche
