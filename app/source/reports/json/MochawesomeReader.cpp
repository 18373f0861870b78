#include "source/reports/json/MochawesomeReader.h"

#include "core/Texts.h"
#include "source/formats/json/JsonOutline.h"
#include "source/reports/json/JsonReportReader.h"
#include "source/reports/json/MochaError.h"

namespace tranche {

bool looksLikeMochawesome(const QByteArray &begin)
{
    const JsonOutline outline(begin);
    if (outline.has("stats.passes") && outline.value("results") == "[")
        return true;
    return outline.has("results[].suites") && outline.has("results[].uuid");
}

namespace {

/// {"stats", "results": [suite, …], "meta"}: suites within suites, tests in them.
class MochawesomeReader final : public JsonReportReader
{
public:
    MochawesomeReader(ReportFiles &files, const QString &name)
        : JsonReportReader(files.open(name))
    {
    }
    bool read(ReportSink &sink) override;

private:
    enum class List { None, Suites, Tests, Hooks };
    /// An object that is open: the report itself, or a suite.
    struct Level
    {
        TestSuite told;
        bool isShown = false; ///< a suite without a name is none
        bool hasBegun = false;
        qint64 number = 0;
        List list = List::None; ///< that is being read
    };

    bool readReportKey(std::string_view key);
    bool readSuiteKey(std::string_view key);
    void readListElement(ReportSink &sink, List list);
    qint64 suite(ReportSink &sink);
    void endLevel(ReportSink &sink);
    void readStats();
    void readMeta();
    void readTest(ReportSink &sink, bool isHook);
    TestStatus statusOf(ReportSink &sink, const TestAttempt &attempt, bool isHook);

    std::vector<Level> m_levels;
    bool m_hasBegun = false;
    bool m_hasResults = false;
    TestLaunch m_launch;
    // Of the test:
    bool m_passes = false;
    bool m_fails = false;
    bool m_isSkipped = false;
};

bool MochawesomeReader::read(ReportSink &sink)
{
    if (!m_hasBegun) {
        begin(JsonToken::BeginObject);
        m_hasBegun = true;
        m_levels.emplace_back();
        return true;
    }
    if (m_levels.empty())
        return false;
    const List list = m_levels.back().list;
    m_json.next();
    if (list != List::None) {
        if (m_json.is(JsonToken::EndArray))
            m_levels.back().list = List::None;
        else
            readListElement(sink, list);
        return true;
    }
    if (m_json.is(JsonToken::EndObject)) {
        endLevel(sink);
        return !m_levels.empty();
    }
    const bool isKnown = m_levels.size() == 1 ? readReportKey(m_json.text()) : readSuiteKey(m_json.text());
    if (!isKnown)
        m_json.skipValue();
    return true;
}

void MochawesomeReader::readListElement(ReportSink &sink, List list)
{
    if (!m_json.is(JsonToken::BeginObject)) {
        m_json.skipValue(); // false stands for a file without tests
    } else if (list == List::Suites) {
        suite(sink);
        m_levels.emplace_back();
    } else {
        readTest(sink, list == List::Hooks);
    }
}

/// @returns false for what is of no interest
bool MochawesomeReader::readReportKey(std::string_view key)
{
    if (key == "stats") {
        readStats();
    } else if (key == "meta") {
        readMeta();
    } else if (key == "results") {
        m_json.enterValue();
        m_hasResults = true;
        if (!m_json.is(JsonToken::BeginArray))
            return false;
        m_levels.back().list = List::Suites;
    } else {
        return false;
    }
    return true;
}

bool MochawesomeReader::readSuiteKey(std::string_view key)
{
    TestSuite &told = m_levels.back().told;
    const List list = key == "suites"                 ? List::Suites
        : key == "tests"                              ? List::Tests
        : key == "beforeHooks" || key == "afterHooks" ? List::Hooks
                                                      : List::None;
    if (list != List::None) {
        m_json.enterValue();
        if (!m_json.is(JsonToken::BeginArray))
            return false;
        m_levels.back().list = list;
    } else if (key == "title") {
        told.name = readName(m_json);
    } else if (key == "file") {
        told.file = readName(m_json);
    } else if (key == "fullFile") {
        std::string file = readName(m_json);
        if (told.file.empty())
            told.file = std::move(file);
    } else if (key == "duration") {
        told.durationMs = readNumber(m_json);
    } else {
        return false;
    }
    return true;
}

/// The number of the innermost suite, and its begin: 0 if nothing around has a name. The root suite of a file has none,
/// so it is called as its file.
qint64 MochawesomeReader::suite(ReportSink &sink)
{
    qint64 number = 0;
    for (Level &level : m_levels) {
        if (!level.hasBegun) {
            level.hasBegun = true;
            level.isShown = !level.told.name.empty() || !level.told.file.empty();
            level.told.kind = level.told.name.empty() ? "file" : "suite";
            if (level.told.name.empty())
                level.told.name = level.told.file;
            level.number = level.isShown ? sink.beginSuite(number, level.told) : number;
        }
        number = level.number;
    }
    return number;
}

void MochawesomeReader::endLevel(ReportSink &sink)
{
    suite(sink);
    if (m_levels.back().isShown)
        sink.endSuite(m_levels.back().number, m_levels.back().told);
    m_levels.pop_back();
    if (!m_levels.empty())
        return;
    if (!m_hasResults)
        m_json.refuse(SourceText::tr("this is no report of that format"));
    expectEnd();
    sink.setLaunch(m_launch);
}

void MochawesomeReader::readStats()
{
    std::optional<qint64> tests;
    std::optional<qint64> registered;
    qint64 passes = 0;
    qint64 pending = 0;
    qint64 skipped = 0;
    m_json.eachKey([&](std::string_view key) {
        if (key == "tests")
            tests = readInteger(m_json);
        else if (key == "testsRegistered")
            registered = readInteger(m_json);
        else if (key == "passes")
            passes = readInteger(m_json).value_or(0);
        else if (key == "failures")
            m_launch.declared.failures = readInteger(m_json);
        else if (key == "pending")
            pending = readInteger(m_json).value_or(0);
        else if (key == "skipped")
            skipped = readInteger(m_json).value_or(0);
        else if (key == "start")
            m_launch.startedAt = readName(m_json);
        else if (key == "end")
            m_launch.finishedAt = readName(m_json);
        else if (key == "duration")
            m_launch.durationMs = readNumber(m_json);
    });
    m_launch.declared.tests = registered ? registered : tests;
    // A test that was not run is not always among the pending ones as well.
    const qint64 others = m_launch.declared.tests.value_or(0) - passes - m_launch.declared.failures.value_or(0);
    m_launch.declared.skipped = others == pending ? pending : pending + skipped;
}

void MochawesomeReader::readMeta()
{
    m_json.eachKey([&](std::string_view key) {
        if (key != "mochawesome")
            return;
        m_json.eachKey([&](std::string_view part) {
            if (part == "version")
                m_launch.generator = "mochawesome " + readName(m_json);
        });
    });
}

TestStatus MochawesomeReader::statusOf(ReportSink &sink, const TestAttempt &attempt, bool isHook)
{
    const std::string &state = attempt.rawStatus;
    if (state == "failed" || (state.empty() && m_fails))
        return TestStatus::Failed;
    if (state == "pending" || state == "skipped" || (state.empty() && m_isSkipped))
        return TestStatus::Skipped;
    if (state == "passed" || (state.empty() && (m_passes || isHook)))
        return TestStatus::Passed;
    if (!state.empty())
        warnOfStatus(m_json, sink, state);
    return TestStatus::Unknown;
}

void MochawesomeReader::readTest(ReportSink &sink, bool isHook)
{
    const TestOwner owner { TestOwner::Kind::Case, sink.beginCase(suite(sink)) };
    const auto take = [&](const char *stream, std::string_view piece) { sink.addOutput(owner, stream, piece); };
    TestCase test;
    TestAttempt attempt;
    m_passes = m_fails = m_isSkipped = false;
    qint64 retry = 0;
    std::string fullTitle;
    m_json.eachKey([&](std::string_view key) {
        if (key == "title")
            test.name = readName(m_json);
        else if (key == "fullTitle")
            fullTitle = readName(m_json);
        else if (key == "state")
            attempt.rawStatus = readName(m_json);
        else if (key == "duration")
            attempt.durationMs = readNumber(m_json);
        else if (key == "pass")
            m_passes = readTruth(m_json);
        else if (key == "fail")
            m_fails = readTruth(m_json);
        else if (key == "pending" || key == "skipped")
            m_isSkipped = readTruth(m_json) || m_isSkipped;
        else if (key == "isHook")
            isHook = readTruth(m_json) || isHook;
        else if (key == "err")
            readMochaError(m_json, attempt, take);
        else if (key == "code")
            tellOutput(m_json, sink, owner, "code");
        else if (key == "currentRetry")
            retry = readInteger(m_json).value_or(0);
        else if (key == "context")
            tellProperties(m_json, sink, owner, "context");
        else if (key == "timedOut" && readTruth(m_json))
            sink.addProperty(owner, "timedOut", "true");
    });
    if (test.name.empty())
        test.name = fullTitle;
    attempt.status = statusOf(sink, attempt, isHook);
    test.isConfig = isHook && attempt.status != TestStatus::Failed;
    test.isFlaky = retry > 0 && attempt.status == TestStatus::Passed;
    test.attempts.push_back(std::move(attempt));
    for (const Level &level : m_levels) {
        if (!level.told.file.empty())
            test.file = level.told.file;
    }
    sink.endCase(owner.number, test);
}

} // namespace

std::unique_ptr<ReportReader> openMochawesome(ReportFiles &files, const QString &name)
{
    return std::make_unique<MochawesomeReader>(files, name);
}

} // namespace tranche
