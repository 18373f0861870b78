#include "source/reports/json/CucumberReader.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "source/formats/json/JsonOutline.h"
#include "source/reports/json/CucumberStatus.h"
#include "source/reports/json/EmbeddedContent.h"
#include "source/reports/json/JsonReportReader.h"

#include <algorithm>

namespace tranche {

bool looksLikeCucumber(const QByteArray &begin)
{
    const JsonOutline outline(begin);
    if (outline.has("[].elements[].steps") || outline.has("[].elements[].keyword"))
        return true;
    return outline.value("[].elements") == "[" && outline.has("[].keyword") && outline.has("[].uri");
}

/// Versions 2 and 3 of Cucumber.js wrote milliseconds, all others write nanoseconds, and nothing in a file tells its
/// version. So it is decided once for a file: steps in JavaScript, none of which took a tenth of a millisecond if it
/// were nanoseconds, are such. @returns nanoseconds of the unit
static double cucumberUnit(std::unique_ptr<ByteStream> input)
{
    constexpr int mostTokens = 20'000;
    constexpr double shortest = 100'000;
    JsonPullReader json(std::move(input));
    double longestStep = 0;
    bool isScript = false;
    try {
        std::string key;
        for (int i = 0; i < mostTokens && json.next() != JsonToken::Finish; ++i) {
            if (json.is(JsonToken::Key))
                key = json.text();
            else if (json.is(JsonToken::Number) && key == "duration")
                longestStep = std::max(longestStep, readNumber(json).value_or(0));
            else if (json.is(JsonToken::String) && key == "location")
                isScript = isScript || json.text().find(".js:") != std::string_view::npos
                    || json.text().find(".ts:") != std::string_view::npos;
        }
    } catch (const Failure &) {
        // Who reads the report tells of it.
    }
    constexpr double inMilliseconds = 1e6;
    return isScript && longestStep > 0 && longestStep < shortest ? inMilliseconds : 1;
}

static std::string trimmedEnd(std::string text)
{
    text.resize(text.find_last_not_of(' ') + 1);
    return text;
}

namespace {

/// Array of features, each with its elements: scenarios, and the background that stands before each of them.
class CucumberReader final : public JsonReportReader
{
public:
    CucumberReader(ReportFiles &files, const QString &name)
        : JsonReportReader(files.open(name))
        , m_files(files)
        , m_name(name)
    {
    }
    bool read(ReportSink &sink) override;

private:
    enum class Place { Outside, Features, Feature, Elements, Behind };

    void readFeatureKey(ReportSink &sink, std::string_view key);
    void endFeature(ReportSink &sink);
    void readElement(ReportSink &sink);
    void readElementKey(ReportSink &sink, std::string_view key);
    void endCase(ReportSink &sink);
    void readSteps(ReportSink &sink, qint64 parent, const char *kind);
    void readStep(ReportSink &sink, qint64 parent, const char *kind);
    void readStepKey(ReportSink &sink, TestOwner owner, TestStep &step, CucumberStatus &status, std::string_view key);
    void readResult(ReportSink &sink, TestOwner owner, TestStep &step, CucumberStatus &status);
    void readAttachment(ReportSink &sink, TestOwner owner);
    void readTags(ReportSink &sink, TestOwner owner);
    qint64 suite(ReportSink &sink);

    ReportFiles &m_files;
    QString m_name;
    Place m_place = Place::Outside;
    double m_unit = 1;
    TestSuite m_feature;
    qint64 m_suite = 0; ///< of the feature; 0: not yet begun
    // The scenario, from its background on:
    qint64 m_number = 0; ///< of the case; 0: none is open
    TestCase m_case;
    CucumberStatus m_worst;
    std::string m_message; ///< of the worst step
    std::optional<double> m_durationMs;
    // The element:
    std::string m_type;
    std::string m_keyword;
};

bool CucumberReader::read(ReportSink &sink)
{
    switch (m_place) {
    case Place::Outside: {
        m_unit = cucumberUnit(m_files.open(m_name));
        begin(JsonToken::BeginArray);
        if (m_unit > 1)
            warn(sink, "report.duration_unit",
                SourceText::tr("Durations are taken for milliseconds, as versions 2 and 3 of Cucumber.js write them."));
        m_place = Place::Features;
        return true;
    }
    case Place::Features:
        if (m_json.next() == JsonToken::EndArray) {
            expectEnd();
            m_place = Place::Behind;
            return false;
        }
        if (!m_json.is(JsonToken::BeginObject))
            m_json.refuse(SourceText::tr("this is no report of that format"));
        m_feature = {};
        m_feature.kind = "feature";
        m_place = Place::Feature;
        return true;
    case Place::Feature:
        if (m_json.next() == JsonToken::EndObject)
            endFeature(sink);
        else
            readFeatureKey(sink, m_json.text());
        return true;
    case Place::Elements:
        if (m_json.next() == JsonToken::EndArray) {
            endCase(sink);
            m_place = Place::Feature;
        } else {
            readElement(sink);
        }
        return true;
    case Place::Behind:
        break;
    }
    return false;
}

qint64 CucumberReader::suite(ReportSink &sink)
{
    if (m_suite == 0)
        m_suite = sink.beginSuite(0, m_feature);
    return m_suite;
}

void CucumberReader::readFeatureKey(ReportSink &sink, std::string_view key)
{
    if (key == "name") {
        m_feature.name = readName();
    } else if (key == "uri") {
        m_feature.file = readName();
    } else if (key == "elements") {
        m_json.enterValue();
        if (m_json.is(JsonToken::BeginArray))
            m_place = Place::Elements;
        else
            m_json.skipValue();
    } else if (key == "tags") {
        readTags(sink, { TestOwner::Kind::Suite, suite(sink) });
    } else if (key == "description") {
        const std::string text = readName();
        if (!text.empty())
            sink.addProperty({ TestOwner::Kind::Suite, suite(sink) }, "description", text);
    } else if (key == "id" || key == "keyword" || key == "line") {
        m_json.skipValue();
    } else {
        const std::string name(key);
        tellProperties(sink, { TestOwner::Kind::Suite, suite(sink) }, name);
    }
}

void CucumberReader::endFeature(ReportSink &sink)
{
    sink.endSuite(suite(sink), m_feature);
    m_suite = 0;
    m_place = Place::Features;
}

void CucumberReader::readElement(ReportSink &sink)
{
    if (!m_json.is(JsonToken::BeginObject)) {
        m_json.skipValue();
        return;
    }
    if (m_number == 0) {
        m_number = sink.beginCase(suite(sink));
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
        endCase(sink);
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

void CucumberReader::readElementKey(ReportSink &sink, std::string_view key)
{
    const TestOwner owner { TestOwner::Kind::Case, m_number };
    if (key == "name")
        m_case.name = readName();
    else if (key == "type")
        m_type = readName();
    else if (key == "keyword")
        m_keyword = readName();
    else if (key == "id")
        m_case.params = outlineRow(readName());
    else if (key == "line")
        m_case.line = readInteger(m_json);
    else if (key == "start_timestamp")
        m_case.startedAt = readName();
    else if (key == "steps")
        readSteps(sink, 0, "");
    else if (key == "before" || key == "after")
        readSteps(sink, 0, key == "before" ? "before" : "after");
    else if (key == "tags")
        readTags(sink, owner);
    else if (key == "embeddings")
        m_json.eachElement([&] { readAttachment(sink, owner); });
    else if (const std::string name(key); name == "description") {
        const std::string text = readName();
        if (!text.empty())
            sink.addProperty(owner, name, text);
    } else {
        tellProperties(sink, owner, name);
    }
}

/// If one is open. A background that no scenario follows is no test, unless it did not pass.
void CucumberReader::endCase(ReportSink &sink)
{
    if (m_number == 0)
        return;
    m_case.file = m_feature.file;
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

void CucumberReader::readSteps(ReportSink &sink, qint64 parent, const char *kind)
{
    m_json.eachElement([&] { readStep(sink, parent, kind); });
}

void CucumberReader::readStep(ReportSink &sink, qint64 parent, const char *kind)
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

void CucumberReader::readStepKey(
    ReportSink &sink, TestOwner owner, TestStep &step, CucumberStatus &status, std::string_view key)
{
    if (key == "name") {
        step.name = readName();
    } else if (key == "keyword") {
        step.keyword = trimmedEnd(readName());
    } else if (key == "hidden") {
        if (readTruth(m_json) && step.kind.empty())
            step.kind = "hook";
    } else if (key == "result") {
        readResult(sink, owner, step, status);
    } else if (key == "embeddings") {
        m_json.eachElement([&] { readAttachment(sink, owner); });
    } else if (key == "output") {
        tellOutput(sink, owner, "log");
    } else if (key == "before" || key == "after") {
        readSteps(sink, owner.number, key == "before" ? "before" : "after");
    } else if (key == "match") {
        m_json.eachKey([&](std::string_view part) {
            if (part == "location" && step.name.empty())
                step.name = readName(); // a hook has no other name; that of a step comes first, or replaces it
        });
    } else if (key == "line" || key == "arguments" || key == "id") {
        m_json.skipValue();
    } else if (const std::string name(key); name == "rows") {
        const std::string table = readName();
        sink.addProperty(owner, name, table);
    } else {
        tellProperties(sink, owner, name);
    }
}

void CucumberReader::readResult(ReportSink &sink, TestOwner owner, TestStep &step, CucumberStatus &status)
{
    constexpr double nanosecondsPerMs = 1e6;
    m_json.eachKey([&](std::string_view key) {
        if (key == "status") {
            status = cucumberStatus(readName());
            if (!status.isKnown)
                warnOfStatus(sink, status.word);
        } else if (key == "duration") {
            if (const auto duration = readNumber(m_json))
                step.durationMs = *duration * m_unit / nanosecondsPerMs;
        } else if (key == "error_message") {
            step.message = readKept(sink, owner, "trace");
        }
    });
}

void CucumberReader::readAttachment(ReportSink &sink, TestOwner owner)
{
    TestAttachment attachment;
    EmbeddedContent content;
    m_json.eachKey([&](std::string_view key) {
        if (key == "data")
            readAsText(m_json, [&content](std::string_view piece) { content.take(piece); });
        else if (key == "mime_type")
            attachment.mime = readName();
        else if (key == "name")
            attachment.name = readName();
        else if (key == "media")
            m_json.eachKey([&](std::string_view part) {
                if (part == "type")
                    attachment.mime = readName();
            });
    });
    const bool isBase64 = content.finish();
    if (attachment.mime.empty())
        attachment.mime = content.mime();
    if (content.isTooLarge()) {
        warn(sink, "report.attachment",
            SourceText::tr("An attachment is larger than %1 MB: it was left out.")
                .arg(EmbeddedContent::mostBytes >> 20));
        return;
    }
    if (!isBase64 && !attachment.mime.starts_with("text/"))
        warn(sink, "report.attachment",
            SourceText::tr("An attachment is not written as Base64: its text is taken as it is."));
    attachment.content = std::move(content.content());
    sink.addAttachment(owner, attachment);
}

/// Objects with a name; some tools write the names alone.
void CucumberReader::readTags(ReportSink &sink, TestOwner owner)
{
    const auto tell = [&] {
        const std::string tag = readName();
        if (!tag.empty())
            sink.addTag(owner, tag, {});
    };
    m_json.eachElement([&] {
        if (!m_json.is(JsonToken::BeginObject)) {
            tell();
            return;
        }
        m_json.eachKey([&](std::string_view key) {
            if (key == "name")
                tell();
        });
    });
}

} // namespace

std::unique_ptr<ReportReader> openCucumber(ReportFiles &files, const QString &name)
{
    return std::make_unique<CucumberReader>(files, name);
}

} // namespace tranche
