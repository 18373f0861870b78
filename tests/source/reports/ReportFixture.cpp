#include "ReportFixture.h"

#include "core/Failure.h"

#include <algorithm>
#include <cstring>

namespace tranche {

namespace {

class StreamInMemory final : public ByteStream
{
public:
    StreamInMemory(QString name, QByteArray bytes, std::size_t pieceBytes)
        : m_name(std::move(name))
        , m_bytes(std::move(bytes))
        , m_pieceBytes(pieceBytes)
    {
    }
    QString name() const override { return m_name; }
    std::size_t read(char *to, std::size_t length) override
    {
        const std::size_t got = std::min({ length, m_pieceBytes, std::size_t(m_bytes.size()) - m_at });
        std::memcpy(to, m_bytes.constData() + m_at, got);
        m_at += got;
        return got;
    }
    qint64 bytesOfFile() const override { return qint64(m_at); }

private:
    QString m_name;
    QByteArray m_bytes;
    std::size_t m_pieceBytes;
    std::size_t m_at = 0;
};

} // namespace

std::unique_ptr<ByteStream> FilesInMemory::open(const QString &name)
{
    if (!files.contains(name))
        throw Failure(QStringLiteral("source.missing"), name);
    return std::make_unique<StreamInMemory>(name, files.value(name), pieceBytes);
}

static QString shown(const std::string &text)
{
    return QString::fromStdString(text).replace(QLatin1Char('\n'), QLatin1String("\\n"));
}

static QString shown(std::string_view text)
{
    return shown(std::string(text));
}

static QString shown(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'g', 12) : QString();
}

qint64 RecordingSink::beginSuite(qint64 parent, const TestSuite &suite)
{
    if (parent < 0 || parent > qint64(suites.size()) || (parent > 0 && suites[std::size_t(parent) - 1].isEnded))
        faults.append(QStringLiteral("fault: suite in %1").arg(parent));
    suites.push_back({ parent, suite, false });
    return qint64(suites.size());
}

void RecordingSink::endSuite(qint64 number, const TestSuite &suite)
{
    Suite &ended = suites.at(std::size_t(number) - 1);
    if (ended.isEnded)
        faults.append(QStringLiteral("fault: suite %1 ended twice").arg(number));
    ended.told = suite;
    ended.isEnded = true;
}

qint64 RecordingSink::beginCase(qint64 suite)
{
    if (suite < 0 || suite > qint64(suites.size()) || (suite > 0 && suites[std::size_t(suite) - 1].isEnded))
        faults.append(QStringLiteral("fault: case in %1").arg(suite));
    cases.push_back({ suite, {}, false });
    return qint64(cases.size());
}

void RecordingSink::endCase(qint64 number, const TestCase &testCase)
{
    Case &ended = cases.at(std::size_t(number) - 1);
    if (ended.isEnded)
        faults.append(QStringLiteral("fault: case %1 ended twice").arg(number));
    ended.told = testCase;
    ended.isEnded = true;
}

qint64 RecordingSink::beginStep(qint64 testCase, qint64 parent)
{
    if (testCase < 1 || testCase > qint64(cases.size()) || cases[std::size_t(testCase) - 1].isEnded)
        faults.append(QStringLiteral("fault: step in case %1").arg(testCase));
    steps.push_back({ testCase, parent, {}, false });
    return qint64(steps.size());
}

void RecordingSink::endStep(qint64 number, const TestStep &step)
{
    Step &ended = steps.at(std::size_t(number) - 1);
    if (ended.isEnded)
        faults.append(QStringLiteral("fault: step %1 ended twice").arg(number));
    ended.told = step;
    ended.isEnded = true;
}

void RecordingSink::add(TestOwner owner, const QString &line)
{
    const bool isOpen = owner.kind == TestOwner::Kind::Launch ? owner.number == 0
        : owner.kind == TestOwner::Kind::Suite ? owner.number >= 1 && owner.number <= qint64(suites.size())
        : owner.kind == TestOwner::Kind::Case
        ? owner.number >= 1 && owner.number <= qint64(cases.size()) && !cases[std::size_t(owner.number) - 1].isEnded
        : owner.number >= 1 && owner.number <= qint64(steps.size())
            && !cases[std::size_t(steps[std::size_t(owner.number) - 1].testCase) - 1].isEnded;
    if (!isOpen)
        faults.append(QStringLiteral("fault: of what is not open: ") + line);
    below[{ owner.kind, owner.number }].append(line);
}

void RecordingSink::addProperty(TestOwner owner, std::string_view name, std::string_view value)
{
    add(owner, QStringLiteral("property %1=%2").arg(shown(name), shown(value)));
}

void RecordingSink::addTag(TestOwner owner, std::string_view name, std::string_view value)
{
    add(owner,
        value.empty() ? QStringLiteral("tag ") + shown(name)
                      : QStringLiteral("tag %1:%2").arg(shown(name), shown(value)));
}

void RecordingSink::addOutput(TestOwner owner, std::string_view stream, std::string_view piece)
{
    std::string &whole = m_outputs[{ { owner.kind, owner.number }, std::string(stream) }];
    if (whole.empty())
        add(owner, QStringLiteral("output ") + shown(stream));
    whole += piece;
}

void RecordingSink::addAttachment(TestOwner owner, const TestAttachment &attachment)
{
    QString line = QStringLiteral("attachment %1 %2").arg(shown(attachment.name), shown(attachment.mime));
    if (!attachment.path.empty())
        line += QStringLiteral(" at ") + shown(attachment.path);
    else
        line += QStringLiteral(" of %1 bytes").arg(attachment.content.size());
    add(owner, line);
}

void RecordingSink::addSample(const TestSample &sample)
{
    samples.push_back(sample);
}

void RecordingSink::addIssue(const TestIssue &issue)
{
    issues.push_back(issue);
}

static QString attemptLine(const TestAttempt &attempt)
{
    QString line = QString::fromLatin1(testStatusWord(attempt.status));
    if (!attempt.rawStatus.empty())
        line += QStringLiteral(" (%1)").arg(shown(attempt.rawStatus));
    if (attempt.durationMs)
        line += QStringLiteral(" %1 ms").arg(shown(attempt.durationMs));
    if (!attempt.errorType.empty())
        line += QStringLiteral(" type=") + shown(attempt.errorType);
    if (!attempt.message.empty())
        line += QStringLiteral(" message=") + shown(attempt.message);
    if (!attempt.trace.empty())
        line += QStringLiteral(" trace=") + shown(attempt.trace);
    return line;
}

QStringList RecordingSink::lines() const
{
    QStringList lines = faults;
    const auto addBelow = [&](TestOwner::Kind kind, qint64 number) {
        const auto found = below.find({ kind, number });
        if (found == below.end())
            return;
        for (QString line : found->second) {
            if (line.startsWith(QLatin1String("output "))) {
                const auto whole = m_outputs.find({ found->first, line.mid(7).toStdString() });
                line += QStringLiteral(": ") + shown(whole->second);
            }
            lines.append(QStringLiteral("  ") + line);
        }
    };
    addBelow(TestOwner::Kind::Launch, 0);
    for (std::size_t i = 0; i < suites.size(); ++i) {
        const Suite &suite = suites[i];
        QString line = QStringLiteral("suite %1 in %2: %3").arg(i + 1).arg(suite.parent).arg(shown(suite.told.name));
        if (suite.told.durationMs)
            line += QStringLiteral(" %1 ms").arg(shown(suite.told.durationMs));
        if (!suite.told.message.empty())
            line += QStringLiteral(" message=") + shown(suite.told.message);
        lines.append(suite.isEnded ? line : QStringLiteral("fault: never ended: ") + line);
        addBelow(TestOwner::Kind::Suite, qint64(i) + 1);
    }
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const Case &testCase = cases[i];
        const TestCase &told = testCase.told;
        QString name = shown(told.className);
        if (!name.isEmpty())
            name += QLatin1Char('.');
        name += shown(told.name);
        if (!told.params.empty())
            name += QStringLiteral("(%1)").arg(shown(told.params));
        QString line = QStringLiteral("case %1 in %2: %3").arg(i + 1).arg(testCase.suite).arg(name);
        if (told.isConfig)
            line += QStringLiteral(" config");
        if (told.isFlaky)
            line += QStringLiteral(" flaky");
        lines.append(testCase.isEnded ? line : QStringLiteral("fault: never ended: ") + line);
        for (const TestAttempt &attempt : told.attempts)
            lines.append(QStringLiteral("  ") + attemptLine(attempt));
        addBelow(TestOwner::Kind::Case, qint64(i) + 1);
        for (std::size_t s = 0; s < steps.size(); ++s) {
            const Step &step = steps[s];
            if (step.testCase != qint64(i) + 1)
                continue;
            QString text = QStringLiteral("  step %1 in %2: ").arg(s + 1).arg(step.parent);
            for (const std::string &part : { step.told.kind, step.told.keyword, step.told.name })
                text += part.empty() ? QString() : shown(part) + QLatin1Char(' ');
            text += QLatin1String(testStatusWord(step.told.status));
            if (step.told.durationMs)
                text += QStringLiteral(" %1 ms").arg(shown(step.told.durationMs));
            if (!step.told.message.empty())
                text += QStringLiteral(" message=") + shown(step.told.message);
            lines.append(step.isEnded ? text : QStringLiteral("fault: never ended:") + text);
            addBelow(TestOwner::Kind::Step, qint64(s) + 1);
        }
    }
    for (const TestIssue &issue : issues)
        lines.append(QStringLiteral("issue %1 %2").arg(shown(issue.code), shown(issue.message)));
    return lines;
}

qint64 RecordingSink::count(TestStatus status) const
{
    return std::count_if(cases.begin(), cases.end(),
        [status](const Case &one) { return !one.told.isConfig && one.told.status() == status; });
}

QString RecordingSink::totals() const
{
    QStringList parts;
    for (int i = 0; i < testStatuses; ++i)
        parts.append(
            QStringLiteral("%1 %2").arg(count(TestStatus(i))).arg(QLatin1String(testStatusWord(TestStatus(i)))));
    return parts.join(QLatin1String(", "));
}

const TestCase *RecordingSink::findCase(const std::string &name) const
{
    const auto found
        = std::find_if(cases.begin(), cases.end(), [&name](const Case &one) { return one.told.name == name; });
    return found == cases.end() ? nullptr : &found->told;
}

void readReport(ReportFiles &files, const ReportFormat &format, ReportSink &sink)
{
    const auto reader = format.open(files, format.isFolder ? QString() : files.names().value(0));
    while (reader->read(sink)) { }
}

void readReport(const QByteArray &content, const char *format, ReportSink &sink)
{
    FilesInMemory files(content);
    const ReportFormat *found = findReportFormat(QString::fromLatin1(format));
    if (found == nullptr)
        throw Failure(QStringLiteral("call.format"), QString::fromLatin1(format));
    readReport(files, *found, sink);
}

} // namespace tranche
