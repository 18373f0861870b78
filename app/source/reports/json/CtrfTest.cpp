#include "source/reports/json/CtrfTest.h"

#include "core/Texts.h"
#include "source/reports/json/EmbeddedContent.h"

namespace tranche {

static constexpr std::size_t mostCtrfBytes = std::size_t(1) << 20; ///< of a text that is kept
static constexpr std::size_t mostCtrfEntries = 1000; ///< suites around a test, attempts that are kept

CtrfTest::CtrfTest(JsonPullReader &json, ReportSink &sink, ReportSuites &suites)
    : m_json(json)
    , m_sink(sink)
    , m_pending(sink, [this, &suites] { return suites.find(m_sink, m_suite, {}); })
{
}

void CtrfTest::read()
{
    m_json.eachKey([this](std::string_view key) { readKey(key); });
    joinAttempts();
    m_pending.end(m_case);
}

void CtrfTest::warn(const char *code, const QString &message)
{
    m_sink.addIssue({ code, false, m_json.line(), message.toStdString() });
}

std::string CtrfTest::name()
{
    return readText(m_json, mostCtrfBytes);
}

std::string CtrfTest::kept(const char *stream)
{
    return readText(m_json, mostCtrfBytes, [&](std::string_view piece) {
        m_pending.tell(piece.size(),
            [this, stream, text = std::string(piece)](TestOwner owner) { m_sink.addOutput(owner, stream, text); });
    });
}

TestStatus CtrfTest::statusOf(const std::string &word)
{
    if (word == "passed")
        return TestStatus::Passed;
    if (word == "failed")
        return TestStatus::Failed;
    if (word == "skipped" || word == "pending")
        return TestStatus::Skipped;
    constexpr qsizetype shown = 100;
    if (word != "other")
        warn("report.status",
            SourceText::tr("“%1” is no status of this format.").arg(QString::fromStdString(word).left(shown)));
    return TestStatus::Unknown;
}

void CtrfTest::setStatus(TestAttempt &attempt, std::string word)
{
    attempt.status = statusOf(word);
    attempt.rawStatus = std::move(word);
}

void CtrfTest::readKey(std::string_view key)
{
    if (key == "name")
        m_case.name = name();
    else if (key == "status")
        setStatus(m_last, name());
    else if (key == "duration")
        m_last.durationMs = readNumber(m_json);
    else if (key == "start")
        m_case.startedAt = name();
    else if (key == "suite")
        readSuite();
    else if (key == "message")
        m_last.message = kept("message");
    else if (key == "trace")
        m_last.trace = kept("trace");
    else if (key == "filePath")
        m_case.file = name();
    else if (key == "line")
        m_case.line = readInteger(m_json);
    else if (key == "retries")
        m_retries = readInteger(m_json);
    else if (key == "flaky")
        m_case.isFlaky = readTruth(m_json);
    else if (key == "parameters")
        readParameters();
    else if (!readLongKey(key))
        tellFlattened(std::string(key), false);
}

/// What belongs to the case. @returns false if it is none of that
bool CtrfTest::readLongKey(std::string_view key)
{
    if (key == "tags")
        readTags();
    else if (key == "labels")
        tellFlattened({}, true);
    else if (key == "stdout")
        tellOutput("stdout");
    else if (key == "stderr")
        tellOutput("stderr");
    else if (key == "snippet")
        tellOutput("snippet");
    else if (key == "steps")
        m_json.eachElement([this] { readStep(); });
    else if (key == "retryAttempts")
        m_json.eachElement([this] { readRetry(); });
    else if (key == "attachments")
        m_json.eachElement([this] { readAttachment(); });
    else if (key == "screenshot")
        readScreenshot();
    else if (key == "stop" || key == "insights")
        m_json.skipValue(); // follows from start and duration; tells of other runs
    else
        return false;
    return true;
}

/// Names from the outermost suite on; in old files one name.
void CtrfTest::readSuite()
{
    m_json.enterValue();
    const auto add = [this] {
        std::string one = name();
        if (!one.empty() && m_suite.size() < mostCtrfEntries)
            m_suite.push_back(std::move(one));
    };
    if (m_json.is(JsonToken::BeginArray))
        m_json.eachElement(add);
    else
        add();
    m_pending.begin();
}

void CtrfTest::readTags()
{
    m_json.enterValue();
    const auto tell = [this] {
        const std::string tag = name();
        if (!tag.empty())
            m_pending.tell(tag.size(), [this, tag](TestOwner owner) { m_sink.addTag(owner, tag, {}); });
    };
    if (m_json.is(JsonToken::BeginArray))
        m_json.eachElement(tell);
    else
        tell();
}

void CtrfTest::tellFlattened(const std::string &name, bool asTags)
{
    readFlattened(m_json, name, mostCtrfBytes, [&](const std::string &path, const std::string &value) {
        m_pending.tell(path.size() + value.size(), [this, path, value, asTags](TestOwner owner) {
            asTags ? m_sink.addTag(owner, path, value) : m_sink.addProperty(owner, path, value);
        });
    });
}

void CtrfTest::readParameters()
{
    readFlattened(m_json, {}, mostCtrfBytes, [this](const std::string &path, const std::string &value) {
        if (m_case.params.size() > mostCtrfBytes)
            return;
        m_case.params += (m_case.params.empty() ? "" : ", ") + (path.empty() ? value : path + '=' + value);
    });
}

/// A text, or lines of one.
void CtrfTest::tellOutput(const char *stream)
{
    const auto tell = [&](std::string_view piece) {
        if (!piece.empty())
            m_pending.tell(piece.size(),
                [this, stream, text = std::string(piece)](TestOwner owner) { m_sink.addOutput(owner, stream, text); });
    };
    m_json.enterValue();
    if (!m_json.is(JsonToken::BeginArray)) {
        readAsText(m_json, tell);
        return;
    }
    bool isFirst = true;
    m_json.eachElement([&] {
        if (!isFirst)
            tell("\n");
        isFirst = false;
        readAsText(m_json, tell);
    });
}

void CtrfTest::readStep()
{
    TestStep step;
    std::vector<std::pair<std::string, std::string>> others;
    m_json.eachKey([&](std::string_view key) {
        if (key == "name") {
            step.name = name();
        } else if (key == "status") {
            step.rawStatus = name();
            step.status = statusOf(step.rawStatus);
        } else if (key == "duration") {
            step.durationMs = readNumber(m_json);
        } else if (key == "message") {
            step.message = name();
        } else {
            const std::string path(key);
            readFlattened(m_json, path, mostCtrfBytes, [&](const std::string &one, const std::string &value) {
                if (others.size() < mostCtrfEntries)
                    others.emplace_back(one, value);
            });
        }
    });
    const std::size_t bytes = step.name.size() + step.message.size() + others.size() * 64;
    m_pending.tell(bytes, [this, step, others](TestOwner owner) {
        const qint64 number = m_sink.beginStep(owner.number, 0);
        for (const auto &[path, value] : others)
            m_sink.addProperty({ TestOwner::Kind::Step, number }, path, value);
        m_sink.endStep(number, step);
    });
}

void CtrfTest::readRetry()
{
    TestAttempt attempt;
    const bool isObject = m_json.eachKey([&](std::string_view key) {
        if (key == "status")
            setStatus(attempt, name());
        else if (key == "duration")
            attempt.durationMs = readNumber(m_json);
        else if (key == "message")
            attempt.message = kept("message");
        else if (key == "trace")
            attempt.trace = kept("trace");
        else if (key == "attachments")
            m_json.eachElement([this] { readAttachment(); });
        else if (key == "stdout" || key == "stderr")
            tellOutput(key == "stdout" ? "stdout" : "stderr");
        else if (key == "snippet")
            tellOutput("snippet");
        else if (key == "attempt" || key == "start" || key == "stop" || key == "line")
            m_json.skipValue();
        else
            tellFlattened("attempt." + std::string(key), false);
    });
    if (isObject && m_case.attempts.size() < mostCtrfEntries)
        m_case.attempts.push_back(std::move(attempt));
}

void CtrfTest::readAttachment()
{
    TestAttachment attachment;
    const bool isObject = m_json.eachKey([&](std::string_view key) {
        if (key == "name")
            attachment.name = name();
        else if (key == "contentType")
            attachment.mime = name();
        else if (key == "path")
            attachment.path = name();
    });
    if (!isObject)
        return;
    const std::size_t bytes = attachment.name.size() + attachment.path.size();
    m_pending.tell(bytes, [this, attachment](TestOwner owner) { m_sink.addAttachment(owner, attachment); });
}

/// A picture in Base64.
void CtrfTest::readScreenshot()
{
    EmbeddedContent content;
    readAsText(m_json, [&content](std::string_view piece) { content.take(piece); });
    if (content.isTooLarge()) {
        warn("report.attachment",
            SourceText::tr("An attachment is larger than %1 MB: it was left out.")
                .arg(EmbeddedContent::mostBytes >> 20));
        return;
    }
    TestAttachment attachment;
    attachment.name = "screenshot";
    attachment.mime = content.mime();
    if (!content.finish())
        warn(
            "report.attachment", SourceText::tr("An attachment is not written as Base64: its text is taken as it is."));
    attachment.content = std::move(content.content());
    if (attachment.content.empty())
        return;
    const std::size_t bytes = attachment.content.size();
    m_pending.tell(bytes, [this, attachment](TestOwner owner) { m_sink.addAttachment(owner, attachment); });
}

/// The last of the attempts is the test itself. Some tools list it among them, others do not.
void CtrfTest::joinAttempts()
{
    std::vector<TestAttempt> &all = m_case.attempts;
    const bool isListed = !all.empty()
        && (m_retries ? qint64(all.size()) > *m_retries
                      : all.back().status == m_last.status && all.back().durationMs == m_last.durationMs);
    if (isListed && all.back().status == m_last.status) {
        if (m_last.message.empty())
            m_last.message = all.back().message;
        if (m_last.trace.empty())
            m_last.trace = all.back().trace;
        all.pop_back();
    }
    all.push_back(std::move(m_last));
}

} // namespace tranche
