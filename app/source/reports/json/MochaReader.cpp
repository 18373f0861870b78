#include "source/reports/json/MochaReader.h"

#include "core/Texts.h"
#include "source/formats/json/JsonOutline.h"
#include "source/reports/json/JsonReportReader.h"
#include "source/reports/json/MochaError.h"
#include "source/reports/json/MochaLists.h"
#include "source/reports/json/PendingCase.h"
#include "source/reports/json/ReportSuites.h"

namespace tranche {

bool looksLikeMocha(const QByteArray &begin)
{
    const JsonOutline outline(begin);
    if (outline.has("results") || outline.value({}) != "{")
        return false;
    const bool hasStats = outline.has("stats.suites") && outline.has("stats.passes") && outline.has("stats.failures");
    bool hasTests = false;
    for (const char *const list : { "tests[]", "passes[]", "failures[]", "pending[]" })
        hasTests
            = hasTests || (outline.has(list + std::string(".title")) && outline.has(list + std::string(".fullTitle")));
    return hasStats || hasTests;
}

namespace {

/// {"stats", "tests": […], "pending": […], "failures": […], "passes": […]}: what has become of a test is told by the
/// list that it is in as well.
class MochaReader final : public JsonReportReader
{
public:
    MochaReader(ReportFiles &files, const QString &name)
        : JsonReportReader(files.open(name))
        , m_files(files)
        , m_name(name)
    {
    }
    bool read(ReportSink &sink) override;

private:
    void readKey(ReportSink &sink, std::string_view key);
    void readStats();
    void readTest(ReportSink &sink);
    void settle(ReportSink &sink, TestCase &test, const MochaTitle &title, MochaList state);

    ReportFiles &m_files;
    QString m_name;
    bool m_hasBegun = false;
    bool m_isBehind = false;
    bool m_isReport = false; ///< a list was there
    std::optional<MochaList> m_list; ///< that is being read
    MochaLists m_lists;
    TestLaunch m_launch;
    ReportSuites m_suites { "suite" };
};

bool MochaReader::read(ReportSink &sink)
{
    if (m_isBehind)
        return false;
    if (!m_hasBegun) {
        JsonPullReader whole(m_files.open(m_name));
        m_lists.read(whole);
        begin(JsonToken::BeginObject);
        m_hasBegun = true;
        return true;
    }
    m_json.next();
    if (m_list) {
        if (m_json.is(JsonToken::EndArray))
            m_list.reset();
        else
            readTest(sink);
    } else if (m_json.is(JsonToken::EndObject)) {
        if (!m_isReport)
            m_json.refuse(SourceText::tr("this is no report of that format"));
        expectEnd();
        m_suites.endAll(sink);
        sink.setLaunch(m_launch);
        m_isBehind = true;
        return false;
    } else {
        readKey(sink, m_json.text());
    }
    return true;
}

void MochaReader::readKey(ReportSink &sink, std::string_view key)
{
    const std::string name(key);
    const std::optional<MochaList> list = mochaList(key);
    m_json.enterValue();
    if (list && m_json.is(JsonToken::BeginArray)) {
        m_list = list;
        m_isReport = true;
    } else if (name == "stats") {
        readStats();
        sink.setLaunch(m_launch);
    } else {
        tellProperties(m_json, sink, {}, name);
    }
}

void MochaReader::readStats()
{
    m_json.eachKey([&](std::string_view key) {
        if (key == "tests")
            m_launch.declared.tests = readInteger(m_json);
        else if (key == "failures")
            m_launch.declared.failures = readInteger(m_json);
        else if (key == "pending")
            m_launch.declared.skipped = readInteger(m_json);
        else if (key == "start")
            m_launch.startedAt = readName(m_json);
        else if (key == "end")
            m_launch.finishedAt = readName(m_json);
        else if (key == "duration")
            m_launch.durationMs = readNumber(m_json);
    });
}

/// The titles of the suites around a test, which stand before its own.
static std::vector<std::string> suitePath(const MochaTitle &title)
{
    const std::string &full = title.fullTitle;
    const std::string end = ' ' + title.title;
    if (full.size() > end.size() && full.ends_with(end))
        return { full.substr(0, full.size() - end.size()) };
    return title.file.empty() ? std::vector<std::string>() : std::vector { title.file };
}

void MochaReader::readTest(ReportSink &sink)
{
    if (!m_json.is(JsonToken::BeginObject)) {
        m_json.skipValue();
        return;
    }
    MochaTitle title;
    TestCase test;
    TestAttempt attempt;
    bool hasError = false;
    std::optional<bool> isTwin; // an entry of a list that is among the tests as well
    const auto findTwin = [&] {
        if (!isTwin)
            isTwin = *m_list != MochaList::Tests && m_lists.isAmongTests(title, *m_list);
        return *isTwin;
    };
    PendingCase pending(
        sink, [&] { return findTwin() ? PendingCase::none : m_suites.find(sink, suitePath(title), title.file); });
    m_json.eachKey([&](std::string_view key) {
        if (key == "title")
            title.title = readName(m_json);
        else if (key == "fullTitle")
            title.fullTitle = readName(m_json);
        else if (key == "file")
            title.file = readName(m_json);
        else if (key == "currentRetry")
            title.retry = readInteger(m_json).value_or(0);
        else if (key == "duration")
            attempt.durationMs = readNumber(m_json);
        else if (key == "err")
            hasError = readMochaError(m_json, attempt, [&](const char *stream, std::string_view piece) {
                pending.tell(piece.size(), [&sink, stream, text = std::string(piece)](TestOwner owner) {
                    sink.addOutput(owner, stream, text);
                });
            });
        else if (key != "speed") // follows from the duration
            readFlattened(
                m_json, std::string(key), mostKeptBytes, [&](const std::string &name, const std::string &value) {
                    pending.tell(name.size() + value.size(),
                        [&sink, name, value](TestOwner owner) { sink.addProperty(owner, name, value); });
                });
    });
    if (!findTwin()) {
        test.attempts.push_back(std::move(attempt));
        const MochaList list = *m_list;
        settle(sink, test, title, list == MochaList::Tests ? m_lists.takeState(title, hasError).value_or(list) : list);
    }
    pending.end(test);
}

/// @param state Tests: it is in no other list
void MochaReader::settle(ReportSink &sink, TestCase &test, const MochaTitle &title, MochaList state)
{
    test.name = title.title.empty() ? title.fullTitle : title.title;
    test.file = title.file;
    TestAttempt &attempt = test.attempts.back();
    if (state == MochaList::Tests && !m_lists.hasPending())
        state = MochaList::Pending; // of the others there are lists
    switch (state) {
    case MochaList::Passes:
        attempt.status = TestStatus::Passed;
        attempt.rawStatus = "passed";
        break;
    case MochaList::Failures:
        attempt.status = TestStatus::Failed;
        attempt.rawStatus = "failed";
        break;
    case MochaList::Pending:
        attempt.status = TestStatus::Skipped;
        attempt.rawStatus = "pending";
        break;
    case MochaList::Tests:
        warn(m_json, sink, "report.status",
            SourceText::tr("“%1” is neither among those that passed nor among those that failed or were not run.")
                .arg(QString::fromStdString(title.fullTitle)));
        break;
    }
    test.isFlaky = title.retry > 0 && state == MochaList::Passes; // it has failed before
}

} // namespace

std::unique_ptr<ReportReader> openMocha(ReportFiles &files, const QString &name)
{
    return std::make_unique<MochaReader>(files, name);
}

} // namespace tranche
