#include "source/reports/json/CtrfTest.h"

#include "core/Texts.h"
#include "source/reports/json/EmbeddedContent.h"
#include "source/reports/json/ReportValues.h"

#include <algorithm>

namespace tranche {

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

std::string CtrfTest::kept(const char *stream)
{
    std::string text = readText(m_json, std::min(mostKeptBytes, m_room), [&](std::string_view piece) {
        m_pending.tell(piece.size(),
            [this, stream, rest = std::string(piece)](TestOwner owner) { m_sink.addOutput(owner, stream, rest); });
    });
    m_room -= text.size();
    return text;
}

/// A text of many, of which nothing is told.
std::string CtrfTest::keptName()
{
    std::string text = readText(m_json, std::min(mostKeptBytes, m_room));
    m_room -= text.size();
    return text;
}

TestStatus CtrfTest::statusOf(const std::string &word)
{
    if (word == "passed")
        return TestStatus::Passed;
    if (word == "failed")
        return TestStatus::Failed;
    if (word == "skipped" || word == "pending")
        return TestStatus::Skipped;
    if (word != "other")
        warnOfStatus(m_json, m_sink, word);
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
        m_case.name = readName(m_json);
    else if (key == "status")
        setStatus(m_last, readName(m_json));
    else if (key == "duration")
        m_last.durationMs = readNumber(m_json);
    else if (key == "start")
        m_case.startedAt = readName(m_json);
    else if (key == "suite")
        readSuite();
    else if (key == "message")
        m_last.message = kept("message");
    else if (key == "trace")
        m_last.trace = kept("trace");
    else if (key == "filePath")
        m_case.file = readName(m_json);
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
        tellOutputLater("stdout");
    else if (key == "stderr")
        tellOutputLater("stderr");
    else if (key == "snippet")
        tellOutputLater("snippet");
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
        std::string one = keptName();
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
        const std::string tag = readName(m_json);
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
    readFlattened(m_json, name, mostKeptBytes, [&](const std::string &path, const std::string &value) {
        m_pending.tell(path.size() + value.size(), [this, path, value, asTags](TestOwner owner) {
            asTags ? m_sink.addTag(owner, path, value) : m_sink.addProperty(owner, path, value);
        });
    });
}

void CtrfTest::readParameters()
{
    readFlattened(m_json, {}, mostKeptBytes, [this](const std::string &path, const std::string &value) {
        if (m_case.params.size() > mostKeptBytes)
            return;
        m_case.params += (m_case.params.empty() ? "" : ", ") + (path.empty() ? value : path + '=' + value);
    });
}

void CtrfTest::tellOutputLater(const char *stream)
{
    readLines(m_json, [&](std::string_view piece) {
        m_pending.tell(piece.size(),
            [this, stream, text = std::string(piece)](TestOwner owner) { m_sink.addOutput(owner, stream, text); });
    });
}

void CtrfTest::readStep()
{
    TestStep step;
    std::vector<std::pair<std::string, std::string>> others;
    std::size_t bytes = 0;
    m_json.eachKey([&](std::string_view key) {
        if (key == "name") {
            step.name = readName(m_json);
        } else if (key == "status") {
            step.rawStatus = readName(m_json);
            step.status = statusOf(step.rawStatus);
        } else if (key == "duration") {
            step.durationMs = readNumber(m_json);
        } else if (key == "message") {
            step.message = readName(m_json);
        } else {
            const std::string path(key);
            readFlattened(m_json, path, mostKeptBytes, [&](const std::string &one, const std::string &value) {
                if (others.size() >= mostCtrfEntries || bytes >= mostKeptBytes)
                    return;
                others.emplace_back(one, value);
                bytes += one.size() + value.size();
            });
        }
    });
    bytes += step.name.size() + step.message.size();
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
            setStatus(attempt, readName(m_json));
        else if (key == "duration")
            attempt.durationMs = readNumber(m_json);
        else if (key == "message")
            attempt.message = kept("message");
        else if (key == "trace")
            attempt.trace = kept("trace");
        else if (key == "attachments")
            m_json.eachElement([this] { readAttachment(); });
        else if (key == "stdout" || key == "stderr")
            tellOutputLater(key == "stdout" ? "stdout" : "stderr");
        else if (key == "snippet")
            tellOutputLater("snippet");
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
            attachment.name = readName(m_json);
        else if (key == "contentType")
            attachment.mime = readName(m_json);
        else if (key == "path")
            attachment.path = readName(m_json);
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
        warn(m_json, m_sink, "report.attachment",
            SourceText::tr("An attachment is larger than %1 MB: it was left out.")
                .arg(EmbeddedContent::mostBytes >> 20));
        return;
    }
    TestAttachment attachment;
    attachment.name = "screenshot";
    attachment.mime = content.mime();
    if (!content.finish())
        warn(m_json, m_sink, "report.attachment",
            SourceText::tr("An attachment is not written as Base64: its text is taken as it is."));
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
