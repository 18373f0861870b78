#include "source/reports/json/NewmanReader.h"

#include "core/Texts.h"
#include "source/formats/json/JsonOutline.h"
#include "source/reports/json/NewmanExecution.h"

namespace tranche {

namespace {

class NewmanReader final : public ReportReader
{
public:
    explicit NewmanReader(std::unique_ptr<ByteStream> input)
        : m_json(std::move(input))
    {
        m_launch.generator = "newman";
    }

    bool read(ReportSink &sink) override
    {
        for (;;) {
            switch (m_place) {
            case Place::Begin:
                if (m_json.next() != JsonToken::BeginObject)
                    m_json.refuse(SourceText::tr("a run of Newman begins with {"));
                m_place = Place::Top;
                break;
            case Place::Top:
                if (m_json.next() == JsonToken::EndObject)
                    return finish(sink);
                readTop(sink);
                break;
            case Place::Run:
                if (m_json.next() == JsonToken::EndObject)
                    m_place = Place::Top;
                else
                    readRun(sink);
                break;
            case Place::Executions:
                if (readElement(sink, [&] { NewmanExecution(m_json, sink, m_issues, m_errors).read(m_before); }))
                    return true;
                break;
            case Place::Failures:
                if (readElement(sink, [&] { readFailure(sink); }))
                    return true;
                break;
            }
        }
    }
    qint64 bytesOfFile() const override { return m_json.bytesOfFile(); }

private:
    enum class Place { Begin, Top, Run, Executions, Failures };

    /// A key of the outermost object.
    void readTop(ReportSink &sink)
    {
        const std::string_view key = m_json.text();
        if (key == "collection") {
            m_json.eachKey([this](std::string_view part) {
                if (part == "info")
                    m_json.eachKey([this](std::string_view of) {
                        if (of == "name")
                            m_launch.name = readText(m_json, mostKeptBytes);
                    });
            });
        } else if (key == "environment") {
            m_json.eachKey([&](std::string_view part) {
                if (part == "name")
                    sink.addProperty({}, "environment", readText(m_json, mostKeptBytes));
            });
        } else if (key == "run") {
            m_json.enterValue();
            if (!m_json.is(JsonToken::BeginObject))
                m_json.refuse(SourceText::tr("the run is no object"));
            m_hasRun = true;
            m_place = Place::Run;
        } else if (key == "error") {
            readRunError(sink);
        } else {
            m_json.skipValue();
        }
    }

    /// A key of the run.
    void readRun(ReportSink &sink)
    {
        const std::string_view key = m_json.text();
        if (key == "executions" || key == "failures") {
            m_place = key == "executions" ? Place::Executions : Place::Failures;
            m_json.enterValue();
            if (!m_json.is(JsonToken::BeginArray)) {
                m_place = Place::Run;
                m_json.skipValue();
            }
        } else if (key == "stats") {
            readStats();
            sink.setLaunch(m_launch);
        } else if (key == "timings") {
            readTimings();
            sink.setLaunch(m_launch);
        } else if (key == "error") {
            readRunError(sink);
        } else {
            m_json.skipValue();
        }
    }

    /// The next element of a list of the run. @returns false behind the last
    template <typename Read> bool readElement(ReportSink &sink, const Read &read)
    {
        if (m_json.next() == JsonToken::EndArray) {
            m_place = Place::Run;
            return false;
        }
        if (m_json.is(JsonToken::BeginObject)) {
            read();
        } else {
            m_issues.add(
                sink, "report.no_object", m_json.line(), SourceText::tr("What is no object in a list is left out."));
            m_json.skipValue();
        }
        return true;
    }

    /// Requests and scripts that broke are cases, too, so they are counted with the assertions.
    void readStats()
    {
        std::optional<qint64> errors;
        m_json.eachKey([&](std::string_view key) {
            const bool isAssertion = key == "assertions";
            if (!isAssertion && key != "requests" && key != "prerequestScripts" && key != "testScripts")
                return;
            m_json.eachKey([&](std::string_view part) {
                if (part == "total" && isAssertion)
                    m_launch.declared.tests = readInteger(m_json);
                else if (part == "failed" && isAssertion)
                    m_launch.declared.failures = readInteger(m_json);
                else if (part == "failed")
                    errors = errors.value_or(0) + std::min(readInteger(m_json).value_or(0), mostStated);
            });
        });
        m_launch.declared.errors = errors;
        if (m_launch.declared.tests)
            m_launch.declared.tests = std::min(*m_launch.declared.tests, mostStated) + errors.value_or(0);
    }

    void readTimings()
    {
        std::optional<qint64> started;
        std::optional<qint64> completed;
        m_json.eachKey([&](std::string_view key) {
            if (key == "started")
                started = readInteger(m_json);
            else if (key == "completed")
                completed = readInteger(m_json);
        });
        m_launch.startedAt = started ? std::to_string(*started) : std::string();
        m_launch.finishedAt = completed ? std::to_string(*completed) : std::string();
        if (started && completed)
            m_launch.durationMs = double(*completed) - double(*started);
    }

    void readRunError(ReportSink &sink)
    {
        m_json.enterValue();
        if (m_json.is(JsonToken::Null))
            return;
        const qint64 line = m_json.line();
        const NewmanError error = NewmanError::read(m_json);
        sink.addIssue({ "report.run_error", true, line,
            error.name.empty() || error.message.empty() ? error.name + error.message
                                                        : error.name + ": " + error.message });
    }

    /// What has failed; most of it stands in its execution, too.
    void readFailure(ReportSink &sink)
    {
        NewmanError error;
        NewmanCursor cursor;
        std::string at;
        std::string source;
        m_json.eachKey([&](std::string_view key) {
            if (key == "error")
                error = NewmanError::read(m_json);
            else if (key == "at")
                at = readText(m_json, mostKeptBytes);
            else if (key == "cursor")
                cursor = NewmanCursor::read(m_json);
            else if (key == "source")
                m_json.eachKey([&](std::string_view part) {
                    if (part == "name")
                        source = readText(m_json, mostKeptBytes);
                });
        });
        const std::string_view where = std::string_view(at).substr(0, at.find(':')); // a line may follow
        const bool isAssertion = where.starts_with("assertion");
        if (m_errors.has(cursor.ref, isAssertion ? std::string_view("assertion") : where))
            return;
        TestSuite suite;
        suite.kind = "request";
        suite.name = source;
        const qint64 number = sink.beginSuite(0, suite);
        TestCase told;
        told.name = at;
        told.params = cursor.params();
        TestAttempt attempt;
        attempt.status = isAssertion ? TestStatus::Failed : TestStatus::Broken;
        attempt.rawStatus = "error";
        attempt.errorType = error.name;
        attempt.message = error.message;
        attempt.trace = error.stack;
        told.attempts.push_back(std::move(attempt));
        sink.endCase(sink.beginCase(number), told);
        sink.endSuite(number, suite);
    }

    bool finish(ReportSink &sink)
    {
        if (!m_hasRun)
            m_json.refuse(SourceText::tr("it holds no run of Newman"));
        if (m_json.next() != JsonToken::Finish)
            m_json.refuse(SourceText::tr("something follows the run"));
        sink.setLaunch(m_launch);
        m_issues.finish(sink);
        return false;
    }

    static constexpr qint64 mostStated = qint64(1) << 60;

    JsonPullReader m_json;
    Place m_place = Place::Begin;
    TestLaunch m_launch;
    NewmanErrors m_errors;
    std::string m_before; ///< the execution that was told last
    ReportIssues m_issues;
    bool m_hasRun = false;
};

} // namespace

bool looksLikeNewman(const QByteArray &begin)
{
    const JsonOutline outline(begin);
    if (!outline.has("collection"))
        return false;
    if (outline.has("run"))
        return outline.has("run.executions") || outline.has("run.stats");
    // The collection may be longer than what is known; Newman writes its items first, the export of Postman last.
    constexpr qsizetype fewestBytes = 32 << 10;
    const bool isOpen = begin.size() >= fewestBytes && !begin.trimmed().endsWith("}");
    const bool hasNext = outline.has("environment") || outline.has("globals");
    return outline.has("collection.item") && isOpen && (hasNext || !outline.has("collection.info"));
}

std::unique_ptr<ReportReader> openNewman(ReportFiles &files, const QString &name)
{
    return std::make_unique<NewmanReader>(files.open(name));
}

} // namespace tranche
