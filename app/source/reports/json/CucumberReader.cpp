#include "source/reports/json/CucumberReader.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "source/formats/json/JsonOutline.h"
#include "source/reports/json/CucumberScenario.h"
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
    qint64 suite(ReportSink &sink);

    ReportFiles &m_files;
    QString m_name;
    Place m_place = Place::Outside;
    TestSuite m_feature;
    qint64 m_suite = 0; ///< of the feature; 0: not yet begun
    CucumberScenario m_scenario { m_json };
};

bool CucumberReader::read(ReportSink &sink)
{
    switch (m_place) {
    case Place::Outside: {
        const double unit = cucumberUnit(m_files.open(m_name));
        m_scenario.setUnit(unit);
        begin(JsonToken::BeginArray);
        if (unit > 1)
            warn(m_json, sink, "report.duration_unit",
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
            m_scenario.end(sink, m_feature.file);
            m_place = Place::Feature;
        } else {
            m_scenario.readElement(sink, suite(sink), m_feature.file);
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
        m_feature.name = readName(m_json);
    } else if (key == "uri") {
        m_feature.file = readName(m_json);
    } else if (key == "elements") {
        m_json.enterValue();
        if (m_json.is(JsonToken::BeginArray))
            m_place = Place::Elements;
        else
            m_json.skipValue();
    } else if (key == "tags") {
        readCucumberTags(m_json, sink, { TestOwner::Kind::Suite, suite(sink) });
    } else if (key == "description") {
        const std::string text = readName(m_json);
        if (!text.empty())
            sink.addProperty({ TestOwner::Kind::Suite, suite(sink) }, "description", text);
    } else if (key == "id" || key == "keyword" || key == "line") {
        m_json.skipValue();
    } else {
        const std::string name(key);
        tellProperties(m_json, sink, { TestOwner::Kind::Suite, suite(sink) }, name);
    }
}

void CucumberReader::endFeature(ReportSink &sink)
{
    sink.endSuite(suite(sink), m_feature);
    m_suite = 0;
    m_place = Place::Features;
}

} // namespace

std::unique_ptr<ReportReader> openCucumber(ReportFiles &files, const QString &name)
{
    return std::make_unique<CucumberReader>(files, name);
}

} // namespace tranche
