#include "source/reports/JsonReportChecks.h"

using namespace tranche;

class MochaReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsTellTheState();
    void listsMayComeFirst();
    void testsOfOneName();
    void passedAndFailedHasFailed();
    void hooksThatFailCount();
    void withoutAList_data();
    void withoutAList();
    void titlesThatDiffer();
    void retries();
    void longTexts();
    void whatIsNoReport();
    void cutAnywhere();
};

static const QByteArray mochaStats = R"("stats": {"suites": 2, "tests": 3, "passes": 1, "pending": 1, "failures": 1,
 "start": "2021-02-24T20:26:09.297Z", "end": "2021-02-24T20:26:09.309Z", "duration": 12})";
static const QByteArray mochaPasses
    = R"({"title": "adds", "fullTitle": "Calc adds", "file": "a.js", "duration": 3, "currentRetry": 0, "speed": "fast", "err": {}})";
static const QByteArray mochaFails
    = R"({"title": "fails", "fullTitle": "Calc Deep fails", "file": "a.js", "duration": 1,
 "err": {"stack": "AssertionError: M\n at x", "message": "M", "name": "AssertionError", "code": "E", "actual": "1"}})";
static const QByteArray mochaPending = R"({"title": "later", "fullTitle": "later", "file": "a.js", "err": {}})";
static const QByteArray mochaTests = "\"tests\": [" + mochaPasses + ",\n" + mochaFails + ",\n" + mochaPending + "]";
static const QByteArray mochaStates
    = "\"pending\": [" + mochaPending + "],\n\"failures\": [" + mochaFails + "],\n\"passes\": [" + mochaPasses + "]";
static const QStringList mochaLines { "suite 1 in 0: Calc", "suite 2 in 0: Calc Deep", "suite 3 in 0: a.js",
    "case 1 in 1: adds", "  passed (passed) 3 ms", "case 2 in 2: fails",
    "  failed (failed) 1 ms type=AssertionError message=M trace=AssertionError: M\\n at x", "case 3 in 3: later",
    "  skipped (pending)" };

void MochaReaderTest::listsTellTheState()
{
    RecordingSink sink;
    readReport('{' + mochaStats + ',' + mochaTests + ',' + mochaStates + '}', "mocha_json", sink);
    QCOMPARE(sink.lines(), mochaLines);
    QCOMPARE(sink.launch.startedAt, std::string("2021-02-24T20:26:09.297Z"));
    QCOMPARE(sink.launch.finishedAt, std::string("2021-02-24T20:26:09.309Z"));
    QCOMPARE(sink.launch.durationMs, std::optional<double>(12));
    QVERIFY(sink.launch.declared == (DeclaredTotals { 3, 1, std::nullopt, 1 }));
    QCOMPARE(sink.cases[0].told.file, std::string("a.js"));
}

void MochaReaderTest::listsMayComeFirst()
{
    QCOMPARE(reportLines('{' + mochaStates + ',' + mochaTests + ',' + mochaStats + '}', "mocha_json"), mochaLines);
    // Without the list of all tests, those of the states are the tests.
    RecordingSink sink;
    readReport('{' + mochaStates + '}', "mocha_json", sink);
    QCOMPARE(sink.totals(), QString("1 passed, 1 failed, 0 broken, 1 skipped, 0 unknown"));
}

static QByteArray mochaTest(const char *title, const char *more = "")
{
    return R"({"title":")" + QByteArray(title) + R"(","fullTitle":"S )" + title + '"' + more + '}';
}

static QByteArray mochaOf(
    const QByteArray &tests, const QByteArray &passes, const QByteArray &failures, const QByteArray &pending)
{
    return "{\"tests\":[" + tests + "],\"passes\":[" + passes + "],\"failures\":[" + failures + "],\"pending\":["
        + pending + "]}";
}

void MochaReaderTest::testsOfOneName()
{
    const QByteArray good = mochaTest("a", ",\"err\":{}");
    const QByteArray bad = mochaTest("a", ",\"err\":{\"message\":\"M\"}");
    const QStringList lines
        = reportLines(mochaOf(good + ',' + bad + ',' + good, good + ',' + good, bad, ""), "mocha_json");
    QCOMPARE(lines,
        QStringList({ "suite 1 in 0: S", "case 1 in 1: a", "  passed (passed)", "case 2 in 1: a",
            "  failed (failed) message=M", "case 3 in 1: a", "  passed (passed)" }));
}

void MochaReaderTest::passedAndFailedHasFailed()
{
    const QByteArray test = mochaTest("a");
    RecordingSink sink;
    readReport(mochaOf(test, test, test, ""), "mocha_json", sink);
    QCOMPARE(sink.totals(), QString("0 passed, 1 failed, 0 broken, 0 skipped, 0 unknown"));
}

void MochaReaderTest::hooksThatFailCount()
{
    RecordingSink sink;
    readReport(mochaOf(mochaTest("a"), mochaTest("a"), mochaTest("\\\"before all\\\" hook"), ""), "mocha_json", sink);
    QCOMPARE(sink.totals(), QString("1 passed, 1 failed, 0 broken, 0 skipped, 0 unknown"));
    QVERIFY(sink.faults.isEmpty());
}

void MochaReaderTest::withoutAList_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("totals");
    QTest::addColumn<int>("issues");
    QTest::newRow("in none of the lists") << mochaOf(mochaTest("a") + ',' + mochaTest("b"), mochaTest("a"), "", "")
                                          << "1 passed, 0 failed, 0 broken, 0 skipped, 1 unknown" << 1;
    QTest::newRow("an old Mocha has no list of pending ones")
        << "{\"tests\":[" + mochaTest("a") + ',' + mochaTest("b") + "],\"passes\":[" + mochaTest("a")
            + "],\"failures\":[]}"
        << "1 passed, 0 failed, 0 broken, 1 skipped, 0 unknown" << 0;
}

void MochaReaderTest::withoutAList()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, totals);
    QFETCH(int, issues);
    RecordingSink sink;
    readReport(json, "mocha_json", sink);
    QCOMPARE(sink.totals(), totals);
    QCOMPARE(int(sink.issues.size()), issues);
}

void MochaReaderTest::titlesThatDiffer()
{
    // A test and an entry of a list that are alone are one.
    const QByteArray json = mochaOf(
        mochaTest("a") + ',' + mochaTest("b", ",\"err\":{\"message\":\"M\"}"), mochaTest("a"), mochaTest("other"), "");
    for (const QByteArray &one : { json,
             "{" + json.mid(json.indexOf("\"passes\"")).chopped(1) + ',' + json.mid(1, json.indexOf(",\"passes\"") - 1)
                 + '}' }) {
        const QStringList lines = reportLines(one, "mocha_json");
        QCOMPARE(lines,
            QStringList({ "suite 1 in 0: S", "case 1 in 1: a", "  passed (passed)", "case 2 in 1: b",
                "  failed (failed) message=M" }));
    }
}

void MochaReaderTest::retries()
{
    const QByteArray again = mochaTest("a", ",\"currentRetry\":2");
    QVERIFY(reportLines(mochaOf(again, again, "", ""), "mocha_json").contains("case 1 in 1: a flaky"));
    QVERIFY(reportLines(mochaOf(again, "", again, ""), "mocha_json").contains("case 1 in 1: a"));
}

void MochaReaderTest::longTexts()
{
    const QByteArray test = R"({"err":{"stack":")" + QByteArray(6 << 20, 'x') + R"("},"title":"a","fullTitle":"S a"})";
    RecordingSink sink;
    readReport("{\"tests\":[" + test + "],\"failures\":[],\"passes\":[]}", "mocha_json", sink);
    QVERIFY(sink.faults.isEmpty());
    QCOMPARE(sink.cases.size(), std::size_t(1));
    QCOMPARE(outputLength(sink.lines(), "trace"), 5 << 20);
}

void MochaReaderTest::whatIsNoReport()
{
    QVERIFY(reportFailure("{}", "mocha_json").contains("this is no report of that format"));
    QVERIFY(reportFailure("[]", "mocha_json").contains("this is no report of that format"));
    QVERIFY(recogniseReport("{\"tests\":[{\"title\":\"a\"}]}").empty());
    QVERIFY(recogniseReport("[{\"title\":\"a\",\"fullTitle\":\"a\"}]").empty());
    QVERIFY(reportFailure(
        R"({"stats":[],"tests":[1,{},{"title":[1],"err":"x"}],"passes":{"a":1},"failures":[null]})", "mocha_json")
                .isEmpty());
}

void MochaReaderTest::cutAnywhere()
{
    checkReport('{' + mochaStats + ',' + mochaTests + ',' + mochaStates + '}', "mocha_json");
}

QTEST_GUILESS_MAIN(MochaReaderTest)
#include "MochaReaderTest.moc"
