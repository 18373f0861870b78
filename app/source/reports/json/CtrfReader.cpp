#include "source/reports/json/CtrfReader.h"

#include "core/Texts.h"
#include "source/formats/json/JsonOutline.h"
#include "source/reports/json/CtrfTest.h"
#include "source/reports/json/JsonReportReader.h"

namespace tranche {

bool looksLikeCtrf(const QByteArray &begin)
{
    const JsonOutline outline(begin);
    if (outline.value("reportFormat") == "CTRF")
        return true;
    return outline.value("results.tool") == "{" && outline.has("results.tool.name")
        && (outline.value("results.summary") == "{" || outline.value("results.tests") == "[");
}

namespace {

/// {"results": {"tool", "summary", "tests": […], "environment"}}
class CtrfReader final : public JsonReportReader
{
public:
    CtrfReader(ReportFiles &files, const QString &name)
        : JsonReportReader(files.open(name))
    {
    }
    bool read(ReportSink &sink) override;

private:
    enum class Place { Outside, Root, Results, Tests, Behind };

    void readRootKey(ReportSink &sink, std::string_view key);
    void readResultsKey(ReportSink &sink, std::string_view key);
    void readSummary();
    void readEnvironment(ReportSink &sink);

    Place m_place = Place::Outside;
    bool m_hasResults = false;
    TestLaunch m_launch;
    ReportSuites m_suites { "suite" };
};

bool CtrfReader::read(ReportSink &sink)
{
    switch (m_place) {
    case Place::Outside:
        begin(JsonToken::BeginObject);
        m_place = Place::Root;
        return true;
    case Place::Root:
        if (m_json.next() == JsonToken::Key) {
            readRootKey(sink, m_json.text());
            return true;
        }
        if (!m_hasResults)
            m_json.refuse(SourceText::tr("this is no report of that format"));
        expectEnd();
        m_suites.endAll(sink);
        sink.setLaunch(m_launch);
        m_place = Place::Behind;
        return false;
    case Place::Results:
        if (m_json.next() == JsonToken::Key)
            readResultsKey(sink, m_json.text());
        else
            m_place = Place::Root;
        return true;
    case Place::Tests:
        if (m_json.next() == JsonToken::EndArray)
            m_place = Place::Results;
        else if (m_json.is(JsonToken::BeginObject))
            CtrfTest(m_json, sink, m_suites).read();
        else
            m_json.skipValue();
        return true;
    case Place::Behind:
        break;
    }
    return false;
}

void CtrfReader::readRootKey(ReportSink &sink, std::string_view key)
{
    const std::string name(key);
    m_json.enterValue();
    if (name == "results" && m_json.is(JsonToken::BeginObject)) {
        m_place = Place::Results;
        m_hasResults = true;
    } else if (name == "reportFormat" || name == "insights" || name == "baseline") {
        m_json.skipValue(); // tell of other runs
    } else {
        tellProperties(m_json, sink, {}, name);
    }
}

void CtrfReader::readResultsKey(ReportSink &sink, std::string_view key)
{
    const std::string name(key);
    m_json.enterValue();
    if (name == "tests" && m_json.is(JsonToken::BeginArray)) {
        m_place = Place::Tests;
    } else if (name == "tool") {
        std::string version;
        m_json.eachKey([&](std::string_view part) {
            if (part == "name")
                m_launch.generator = readName(m_json);
            else if (part == "version")
                version = readName(m_json);
        });
        if (!version.empty())
            m_launch.generator += ' ' + version;
    } else if (name == "summary") {
        readSummary();
    } else if (name == "environment") {
        readEnvironment(sink);
    } else {
        tellProperties(m_json, sink, {}, name);
    }
    sink.setLaunch(m_launch);
}

void CtrfReader::readSummary()
{
    std::optional<qint64> skipped;
    std::optional<qint64> pending;
    std::optional<double> duration;
    m_json.eachKey([&](std::string_view key) {
        if (key == "tests")
            m_launch.declared.tests = readInteger(m_json);
        else if (key == "failed")
            m_launch.declared.failures = readInteger(m_json);
        else if (key == "skipped")
            skipped = readInteger(m_json);
        else if (key == "pending")
            pending = readInteger(m_json);
        else if (key == "start")
            m_launch.startedAt = readName(m_json);
        else if (key == "stop")
            m_launch.finishedAt = readName(m_json);
        else if (key == "duration")
            duration = readNumber(m_json);
    });
    if (skipped || pending)
        m_launch.declared.skipped = skipped.value_or(0) + pending.value_or(0);
    m_launch.durationMs = duration;
}

void CtrfReader::readEnvironment(ReportSink &sink)
{
    std::string buildName;
    m_json.eachKey([&](std::string_view key) {
        const std::string name(key);
        if (name == "osPlatform")
            m_launch.os = readName(m_json);
        else if (name == "reportName")
            m_launch.name = readName(m_json);
        else if (name == "buildNumber")
            m_launch.build = readName(m_json);
        else if (name == "buildName")
            buildName = readName(m_json);
        else
            tellProperties(m_json, sink, {}, name);
    });
    if (m_launch.build.empty())
        m_launch.build = buildName;
    else if (!buildName.empty())
        sink.addProperty({}, "buildName", buildName);
}

} // namespace

std::unique_ptr<ReportReader> openCtrf(ReportFiles &files, const QString &name)
{
    return std::make_unique<CtrfReader>(files, name);
}

} // namespace tranche
