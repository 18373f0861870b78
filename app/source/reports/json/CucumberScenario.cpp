#include "source/reports/json/CucumberScenario.h"

#include "core/Texts.h"
#include "source/reports/json/EmbeddedContent.h"
#include "source/reports/json/ReportValues.h"

namespace tranche {

static std::string trimmedEnd(std::string text)
{
    text.resize(text.find_last_not_of(' ') + 1);
    return text;
}

void CucumberScenario::readElement(ReportSink &sink, qint64 suite, const std::string &file)
{
    if (!m_json.is(JsonToken::BeginObject)) {
        m_json.skipValue();
        return;
    }
    if (m_number == 0) {
        m_number = sink.beginCase(suite);
        m_case = {};
        m_worst = {};
        m_message.clear();
        m_durationMs.reset();
    }
    m_type.clear();
    m_keyword.clear();
    m_case.params.clear();
    m_json.eachKey([&](std::string_view key) { readElementKey(sink, key); });
    if (m_type != "background" && !(m_type.empty() && m_keyword == "Background"))
        end(sink, file);
}

/// The row of an outline that a scenario was made of, which is what its id has behind those of feature and scenario.
static std::string outlineRow(const std::string &id)
{
    const std::size_t feature = id.find(';');
    const std::size_t scenario = feature == std::string::npos ? feature : id.find(';', feature + 1);
    if (scenario == std::string::npos)
        return {};
    const std::size_t row = id.find_first_not_of(';', scenario);
    return row == std::string::npos ? std::string() : id.substr(row);
}

void CucumberScenario::readElementKey(ReportSink &sink, std::string_view key)
{
    const TestOwner owner { TestOwner::Kind::Case, m_number };
    if (key == "name")
        m_case.name = readName(m_json);
    else if (key == "type")
        m_type = readName(m_json);
    else if (key == "keyword")
        m_keyword = readName(m_json);
    else if (key == "id")
        m_case.params = outlineRow(readName(m_json));
    else if (key == "line")
        m_case.line = readInteger(m_json);
    else if (key == "start_timestamp")
        m_case.startedAt = readName(m_json);
    else if (key == "steps")
        readSteps(sink, 0, "");
    else if (key == "before" || key == "after")
        readSteps(sink, 0, key == "before" ? "before" : "after");
    else if (key == "tags")
        readCucumberTags(m_json, sink, owner);
    else if (key == "embeddings")
        m_json.eachElement([&] { readAttachment(sink, owner); });
    else if (const std::string name(key); name == "description") {
        const std::string text = readName(m_json);
        if (!text.empty())
            sink.addProperty(owner, name, text);
    } else {
        tellProperties(m_json, sink, owner, name);
    }
}

/// A background that no scenario follows is no test, unless it did not pass.
void CucumberScenario::end(ReportSink &sink, const std::string &file)
{
    if (m_number == 0)
        return;
    m_case.file = file;
    const bool isBackground = m_type == "background" || (m_type.empty() && m_keyword == "Background");
    m_case.isConfig = isBackground && m_worst.status == TestStatus::Passed;
    TestAttempt attempt;
    attempt.status = m_worst.status;
    attempt.rawStatus = m_worst.word;
    attempt.durationMs = m_durationMs;
    attempt.message = m_message.substr(0, m_message.find('\n'));
    attempt.trace = m_message;
    m_case.attempts.push_back(std::move(attempt));
    sink.endCase(m_number, m_case);
    m_number = 0;
}

void CucumberScenario::readSteps(ReportSink &sink, qint64 parent, const char *kind)
{
    m_json.eachElement([&] { readStep(sink, parent, kind); });
}

void CucumberScenario::readStep(ReportSink &sink, qint64 parent, const char *kind)
{
    if (!m_json.is(JsonToken::BeginObject))
        return;
    const qint64 number = sink.beginStep(m_number, parent);
    TestStep step;
    step.kind = kind;
    CucumberStatus status;
    m_json.eachKey([&](std::string_view key) {
        readStepKey(sink, { TestOwner::Kind::Step, number }, step, status, key);
    });
    step.status = status.status;
    step.rawStatus = status.word;
    if (step.durationMs)
        m_durationMs = m_durationMs.value_or(0) + *step.durationMs;
    if (status.weight > m_worst.weight) {
        m_message = step.message;
        m_worst = status;
    }
    sink.endStep(number, step);
}

void CucumberScenario::readStepKey(
    ReportSink &sink, TestOwner owner, TestStep &step, CucumberStatus &status, std::string_view key)
{
    if (key == "name") {
        step.name = readName(m_json);
    } else if (key == "keyword") {
        step.keyword = trimmedEnd(readName(m_json));
    } else if (key == "hidden") {
        if (readTruth(m_json) && step.kind.empty())
            step.kind = "hook";
    } else if (key == "result") {
        readResult(sink, owner, step, status);
    } else if (key == "embeddings") {
        m_json.eachElement([&] { readAttachment(sink, owner); });
    } else if (key == "output") {
        tellOutput(m_json, sink, owner, "log");
    } else if (key == "before" || key == "after") {
        readSteps(sink, owner.number, key == "before" ? "before" : "after");
    } else if (key == "match") {
        m_json.eachKey([&](std::string_view part) {
            if (part == "location" && step.name.empty())
                step.name = readName(m_json); // a hook has no other name; that of a step comes first, or replaces it
        });
    } else if (key == "line" || key == "arguments" || key == "id") {
        m_json.skipValue();
    } else if (const std::string name(key); name == "rows") {
        const std::string table = readName(m_json);
        sink.addProperty(owner, name, table);
    } else {
        tellProperties(m_json, sink, owner, name);
    }
}

void CucumberScenario::readResult(ReportSink &sink, TestOwner owner, TestStep &step, CucumberStatus &status)
{
    constexpr double nanosecondsPerMs = 1e6;
    m_json.eachKey([&](std::string_view key) {
        if (key == "status") {
            status = cucumberStatus(readName(m_json));
            if (!status.isKnown)
                warnOfStatus(m_json, sink, status.word);
        } else if (key == "duration") {
            if (const auto duration = readNumber(m_json))
                step.durationMs = *duration * m_unit / nanosecondsPerMs;
        } else if (key == "error_message") {
            step.message = readKept(m_json, sink, owner, "trace");
        }
    });
}

void CucumberScenario::readAttachment(ReportSink &sink, TestOwner owner)
{
    TestAttachment attachment;
    EmbeddedContent content;
    m_json.eachKey([&](std::string_view key) {
        if (key == "data")
            readAsText(m_json, [&content](std::string_view piece) { content.take(piece); });
        else if (key == "mime_type")
            attachment.mime = readName(m_json);
        else if (key == "name")
            attachment.name = readName(m_json);
        else if (key == "media")
            m_json.eachKey([&](std::string_view part) {
                if (part == "type")
                    attachment.mime = readName(m_json);
            });
    });
    const bool isBase64 = content.finish();
    if (attachment.mime.empty())
        attachment.mime = content.mime();
    if (content.isTooLarge()) {
        warn(m_json, sink, "report.attachment",
            SourceText::tr("An attachment is larger than %1 MB: it was left out.")
                .arg(EmbeddedContent::mostBytes >> 20));
        return;
    }
    if (!isBase64 && !attachment.mime.starts_with("text/"))
        warn(m_json, sink, "report.attachment",
            SourceText::tr("An attachment is not written as Base64: its text is taken as it is."));
    attachment.content = std::move(content.content());
    sink.addAttachment(owner, attachment);
}

void readCucumberTags(JsonPullReader &json, ReportSink &sink, TestOwner owner)
{
    const auto tell = [&] {
        const std::string tag = readName(json);
        if (!tag.empty())
            sink.addTag(owner, tag, {});
    };
    json.eachElement([&] {
        if (!json.is(JsonToken::BeginObject)) {
            tell();
            return;
        }
        json.eachKey([&](std::string_view key) {
            if (key == "name")
                tell();
        });
    });
}

} // namespace tranche
