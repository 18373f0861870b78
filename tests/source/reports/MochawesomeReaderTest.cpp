#include "source/reports/JsonReportChecks.h"

using namespace tranche;

class MochawesomeReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void suitesAreNested();
    void states_data();
    void states();
    void hooksAreNoTests();
    void skippedTotals_data();
    void skippedTotals();
    void emptyResults();
    void longTexts();
    void whatIsNoReport();
    void cutAnywhere();
};

static const QByteArray awesomeJson = R"({"stats": {"suites": 2, "tests": 3, "passes": 1, "pending": 1, "failures": 1,
 "start": "2022-06-11T05:28:11.204Z", "end": "2022-06-11T05:28:11.227Z", "duration": 7, "testsRegistered": 3,
 "passPercent": 33.3, "skipped": 0},
 "results": [false, {"uuid": "u", "title": "", "fullFile": "/w/a.js", "file": "a.js", "beforeHooks": [], "afterHooks": [],
  "tests": [{"title": "outside", "fullTitle": "outside", "state": "pending", "duration": 0, "err": {}}],
  "suites": [{"title": "One", "file": "a.js", "tests": [
    {"title": "passes", "state": "passed", "duration": 3, "code": "x();", "context": "\"note\"", "err": {}, "uuid": "1"}],
   "suites": [{"title": "Two", "tests": [{"title": "fails", "fullTitle": "One Two fails", "timedOut": true,
     "state": "failed", "duration": 1, "err": {"message": "M", "estack": "Error: M\n at x", "diff": "- a\n+ b"}}],
    "duration": 1}], "passes": ["1"], "duration": 3, "_timeout": 2000}], "root": true}],
 "meta": {"mocha": {"version": "10.0.0"}, "mochawesome": {"options": {}, "version": "7.1.3"}}})";

void MochawesomeReaderTest::suitesAreNested()
{
    RecordingSink sink;
    readReport(awesomeJson, "mochawesome_json", sink);
    const QStringList expected { "suite 1 in 0: a.js", "suite 2 in 1: One 3 ms", "suite 3 in 2: Two 1 ms",
        "case 1 in 1: outside", "  skipped (pending) 0 ms", "case 2 in 2: passes", "  passed (passed) 3 ms",
        "  output code: x();", "  property context=\"note\"", "case 3 in 3: fails",
        "  failed (failed) 1 ms message=M trace=Error: M\\n at x", "  property timedOut=true",
        "  output diff: - a\\n+ b" };
    QCOMPARE(sink.lines(), expected);
    QCOMPARE(sink.launch.generator, std::string("mochawesome 7.1.3"));
    QCOMPARE(sink.launch.startedAt, std::string("2022-06-11T05:28:11.204Z"));
    QCOMPARE(sink.launch.durationMs, std::optional<double>(7));
    QVERIFY(sink.launch.declared == (DeclaredTotals { 3, 1, std::nullopt, 1 }));
    QCOMPARE(sink.cases[2].told.file, std::string("a.js"));
}

static QByteArray awesomeOf(const QByteArray &suite, const QByteArray &stats = {})
{
    return R"({"stats":{"passes":0)" + stats + R"(},"results":[{"title":"S",)" + suite + "}]}";
}

void MochawesomeReaderTest::states_data()
{
    QTest::addColumn<QByteArray>("test");
    QTest::addColumn<QString>("line");
    QTest::newRow("passed") << QByteArray(R"("state":"passed")") << "passed (passed)";
    QTest::newRow("failed") << QByteArray(R"("state":"failed")") << "failed (failed)";
    QTest::newRow("pending") << QByteArray(R"("state":"pending")") << "skipped (pending)";
    QTest::newRow("skipped") << QByteArray(R"("state":"pending","pending":false,"skipped":true)")
                             << "skipped (pending)";
    QTest::newRow("null, skipped") << QByteArray(R"("state":null,"skipped":true)") << "skipped";
    QTest::newRow("null, failed") << QByteArray(R"("state":null,"fail":true)") << "failed";
    QTest::newRow("null, passed") << QByteArray(R"("pass":true)") << "passed";
    QTest::newRow("nothing") << QByteArray(R"("state":null)") << "unknown";
    QTest::newRow("strange") << QByteArray(R"("state":"odd")") << "unknown (odd)";
}

void MochawesomeReaderTest::states()
{
    QFETCH(QByteArray, test);
    QFETCH(QString, line);
    const QStringList lines = reportLines(awesomeOf("\"tests\":[{\"title\":\"a\"," + test + "}]"), "mochawesome_json");
    QCOMPARE(lines.value(2).trimmed(), line);
    QCOMPARE(lines.filter("issue report.status").size(), line.contains("odd") ? 1 : 0);
}

void MochawesomeReaderTest::hooksAreNoTests()
{
    RecordingSink sink;
    readReport(awesomeOf(R"("beforeHooks":[{"title":"\"before each\" hook","state":null,"isHook":true}],
        "afterHooks":[{"title":"\"after all\" hook","state":"failed","isHook":true,"err":{"message":"M"}}],
        "tests":[{"title":"a","state":"passed","currentRetry":1}])"),
        "mochawesome_json", sink);
    // One that failed does count, as in the totals of the tool: what it stopped is nowhere else.
    QCOMPARE(sink.totals(), QString("1 passed, 1 failed, 0 broken, 0 skipped, 0 unknown"));
    QCOMPARE(sink.lines().filter("case"),
        QStringList(
            { "case 1 in 1: \"before each\" hook config", "case 2 in 1: \"after all\" hook", "case 3 in 1: a flaky" }));
}

void MochawesomeReaderTest::skippedTotals_data()
{
    QTest::addColumn<QByteArray>("stats");
    QTest::addColumn<qint64>("skipped");
    QTest::newRow("apart") << QByteArray(R"(,"tests":3,"testsRegistered":5,"failures":2,"pending":1,"skipped":2)")
                           << qint64(3);
    QTest::newRow("counted twice") << QByteArray(
        R"(,"tests":3,"testsRegistered":3,"failures":2,"pending":1,"skipped":1)")
                                   << qint64(1);
}

void MochawesomeReaderTest::skippedTotals()
{
    QFETCH(QByteArray, stats);
    QFETCH(qint64, skipped);
    RecordingSink sink;
    readReport(awesomeOf("\"tests\":[]", stats), "mochawesome_json", sink);
    QCOMPARE(sink.launch.declared.skipped, std::optional<qint64>(skipped));
}

void MochawesomeReaderTest::emptyResults()
{
    const QByteArray json = R"({"stats":{"passes":0,"tests":0},"results":[false],"meta":{}})";
    QCOMPARE(reportLines(json, "mochawesome_json"), QStringList());
    checkReport(json, "mochawesome_json");
}

void MochawesomeReaderTest::longTexts()
{
    const QByteArray text(3 << 20, 'x');
    const QStringList lines = reportLines(
        awesomeOf(R"("tests":[{"title":"a","err":{"message":")" + text + R"("},"code":")" + text + R"("}])"),
        "mochawesome_json");
    QCOMPARE(outputLength(lines, "message"), 2 << 20);
    QCOMPARE(outputLength(lines, "code"), 3 << 20);
}

void MochawesomeReaderTest::whatIsNoReport()
{
    QVERIFY(reportFailure("{\"stats\":{}}", "mochawesome_json").contains("this is no report of that format"));
    QVERIFY(reportFailure("[]", "mochawesome_json").contains("this is no report of that format"));
    QVERIFY(recogniseReport("{\"results\":[{\"uuid\":1}]}").empty());
    QVERIFY(
        reportFailure(awesomeOf(R"("tests":{"a":1},"suites":[1,{"suites":null,"title":[2],"tests":[3,{"err":4}]}])"),
            "mochawesome_json")
            .isEmpty());
    QByteArray deep = R"({"results":[)";
    for (int i = 0; i < 1000; ++i)
        deep += R"({"title":"s","suites":[)";
    QVERIFY(reportFailure(deep, "mochawesome_json").contains("nested too deeply"));
}

void MochawesomeReaderTest::cutAnywhere()
{
    checkReport(awesomeJson, "mochawesome_json");
}

QTEST_GUILESS_MAIN(MochawesomeReaderTest)
#include "MochawesomeReaderTest.moc"
