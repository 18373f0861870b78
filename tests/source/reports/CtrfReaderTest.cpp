#include "source/reports/JsonReportChecks.h"

using namespace tranche;

class CtrfReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void testsAreCases();
    void statuses();
    void attempts_data();
    void attempts();
    void suites_data();
    void suites();
    void longTexts();
    void manyLongTexts();
    void otherKeys();
    void whatIsNoReport();
    void cutAnywhere();
};

static const QByteArray ctrfJson = R"({"reportFormat": "CTRF", "specVersion": "1.0.0", "results": {
 "tool": {"name": "jest", "version": "29.1"},
 "summary": {"tests": 2, "passed": 1, "failed": 1, "pending": 2, "skipped": 3, "other": 0, "start": 1609459200000,
  "stop": 1609459220000, "duration": 20000},
 "tests": [
  {"name": "logs in", "status": "passed", "duration": 3500.5, "start": 1609459200000, "suite": ["Auth", "Login"],
   "tags": ["smoke"], "labels": {"priority": "P1", "owners": ["qa", "dev"]}, "filePath": "a.js", "line": 4,
   "browser": "chromium", "extra": {"a": {"b": 1}}, "insights": {"passRate": 1}},
  {"name": "pays", "status": "failed", "duration": 1, "suite": ["Auth"], "message": "M", "trace": "T",
   "parameters": {"user": "x", "n": 2}, "stdout": ["one", "two"], "stderr": ["bad"], "snippet": "code",
   "steps": [{"name": "opens", "status": "passed"}, {"name": "clicks", "status": "failed", "extra": {"k": "v"}}],
   "attachments": [{"name": "shot", "contentType": "image/png", "path": "shots/1.png"}],
   "screenshot": "ZGF0YQ=="}],
 "environment": {"osPlatform": "linux", "reportName": "PR 1", "buildNumber": 7, "buildName": "b", "branchName": "main"}}})";

void CtrfReaderTest::testsAreCases()
{
    RecordingSink sink;
    readReport(ctrfJson, "ctrf_json", sink);
    const QStringList expected { "  property specVersion=1.0.0", "  property branchName=main", "  property buildName=b",
        "suite 1 in 0: Auth", "suite 2 in 1: Login", "case 1 in 2: logs in", "  passed (passed) 3500.5 ms",
        "  tag smoke", "  tag priority:P1", "  tag owners:qa", "  tag owners:dev", "  property browser=chromium",
        "  property extra.a.b=1", "case 2 in 1: pays(user=x, n=2)", "  failed (failed) 1 ms message=M trace=T",
        "  output stdout: one\\ntwo", "  output stderr: bad", "  output snippet: code",
        "  attachment shot image/png at shots/1.png", "  attachment screenshot  of 4 bytes",
        "  step 1 in 0: opens passed", "  step 2 in 0: clicks failed", "  property extra.k=v" };
    QCOMPARE(sink.lines(), expected);
    TestLaunch launch;
    launch.name = "PR 1";
    launch.generator = "jest 29.1";
    launch.os = "linux";
    launch.build = "7";
    launch.startedAt = "1609459200000";
    launch.finishedAt = "1609459220000";
    launch.durationMs = 20000;
    launch.declared = { 2, 1, std::nullopt, 5 };
    QVERIFY(sink.launch == launch);
    QCOMPARE(sink.cases[0].told.file, std::string("a.js"));
    QCOMPARE(sink.cases[0].told.line, std::optional<qint64>(4));
    QCOMPARE(sink.cases[0].told.startedAt, std::string("1609459200000"));
}

static QByteArray ctrfOf(const QByteArray &tests)
{
    return R"({"results":{"tool":{"name":"t"},"tests":[)" + tests + "]}}";
}

void CtrfReaderTest::statuses()
{
    RecordingSink sink;
    QByteArrayList tests;
    for (const char *const word : { "passed", "failed", "skipped", "pending", "other", "strange" })
        tests.append("{\"name\":\"" + QByteArray(word) + "\",\"status\":\"" + word + "\"}");
    tests.append("{\"name\":\"none\"}");
    readReport(ctrfOf(tests.join(',')), "ctrf_json", sink);
    QCOMPARE(sink.totals(), QString("1 passed, 1 failed, 0 broken, 2 skipped, 3 unknown"));
    QCOMPARE(sink.findCase("strange")->attempts[0].rawStatus, std::string("strange"));
    QCOMPARE(sink.issues.size(), std::size_t(1));
    QCOMPARE(sink.issues[0].message, std::string("“strange” is no status of this format."));
}

void CtrfReaderTest::attempts_data()
{
    QTest::addColumn<QByteArray>("test");
    QTest::addColumn<QString>("attempts");
    QTest::newRow("the last is listed") << QByteArray(R"("status":"passed","duration":5,"retries":1,"retryAttempts":[
           {"attempt":1,"status":"failed","duration":3,"message":"M","trace":"T"},{"attempt":2,"status":"passed"}])")
                                        << "failed (failed) 3 ms message=M trace=T; passed (passed) 5 ms";
    QTest::newRow("the last is not listed")
        << QByteArray(R"("status":"passed","duration":5,"retries":1,"retryAttempts":[{"status":"failed"}])")
        << "failed (failed); passed (passed) 5 ms";
    QTest::newRow("all failed") << QByteArray(
        R"("retryAttempts":[{"status":"failed","duration":1},{"status":"failed","duration":2}],"status":"failed","duration":3)")
                                << "failed (failed) 1 ms; failed (failed) 2 ms; failed (failed) 3 ms";
    QTest::newRow("its texts are in the list") << QByteArray(
        R"("retryAttempts":[{"status":"failed","duration":3,"message":"M","trace":"T"}],"status":"failed","duration":3)")
                                               << "failed (failed) 3 ms message=M trace=T";
    QTest::newRow("no list") << QByteArray(R"("status":"passed","retries":2)") << "passed (passed)";
    QTest::newRow("no objects") << QByteArray(R"("status":"passed","retryAttempts":[1,"x"])") << "passed (passed)";
}

void CtrfReaderTest::attempts()
{
    QFETCH(QByteArray, test);
    QFETCH(QString, attempts);
    QStringList lines = reportLines(ctrfOf("{\"name\":\"a\",\"flaky\":true," + test + "}"), "ctrf_json");
    QCOMPARE(lines.takeFirst(), QString("case 1 in 0: a flaky"));
    for (QString &line : lines)
        line = line.trimmed();
    QCOMPARE(lines.join("; "), attempts);
}

void CtrfReaderTest::suites_data()
{
    QTest::addColumn<QByteArray>("tests");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("a text, as old files have it")
        << QByteArray(R"({"suite":"A > B","name":"x"},{"suite":"A > B","name":"y"})")
        << QStringList { "suite 1 in 0: A > B", "case 1 in 1: x", "case 2 in 1: y" };
    QTest::newRow("come again") << QByteArray(
        R"({"suite":["A","B"],"name":"x"},{"suite":["C"],"name":"y"},{"suite":["A","B"],"name":"z"})")
                                << QStringList { "suite 1 in 0: A", "suite 2 in 1: B", "suite 3 in 0: C",
                                       "case 1 in 2: x", "case 2 in 3: y", "case 3 in 2: z" };
    QTest::newRow("behind all else") << QByteArray(R"({"name":"x","tags":["t"],"stdout":"o","suite":["A"]})")
                                     << QStringList { "suite 1 in 0: A", "case 1 in 1: x", "  tag t",
                                            "  output stdout: o" };
    QTest::newRow("none") << QByteArray(R"({"name":"x","suite":[]},{"name":"y","suite":null})")
                          << QStringList { "case 1 in 0: x", "case 2 in 0: y" };
}

void CtrfReaderTest::suites()
{
    QFETCH(QByteArray, tests);
    QFETCH(QStringList, lines);
    QStringList told = reportLines(ctrfOf(tests), "ctrf_json");
    told.removeAll("  unknown");
    QCOMPARE(told, lines);
}

void CtrfReaderTest::longTexts()
{
    const QByteArray text(6 << 20, 'x');
    RecordingSink sink;
    readReport(ctrfOf(R"({"name":"a","message":")" + text + R"(","stdout":[")" + text + R"("],"suite":["S"]})"),
        "ctrf_json", sink);
    QVERIFY(sink.faults.isEmpty());
    QCOMPARE(sink.cases.size(), std::size_t(1));
    QCOMPARE(sink.cases[0].told.attempts[0].message.size(), std::size_t(1) << 20);
    const QStringList lines = sink.lines();
    QCOMPARE(outputLength(lines, "message"), 5 << 20);
    QCOMPARE(outputLength(lines, "stdout"), 6 << 20);
}

/// What is kept of a test has an end, however many long texts it has; of its attempts nothing is lost.
void CtrfReaderTest::manyLongTexts()
{
    const QByteArray text(1 << 20, 'x');
    QByteArray attempts;
    QByteArray suites;
    QByteArray others;
    for (int i = 0; i < 20; ++i) {
        attempts += R"({"message":")" + text + R"("},)";
        suites += '"' + text + R"(",)";
        others += R"("key)" + QByteArray::number(i) + R"(":")" + text + R"(",)";
    }
    attempts.chop(1);
    suites.chop(1);
    RecordingSink sink;
    readReport(ctrfOf(R"({"name":"a","retryAttempts":[)" + attempts + R"(],"suite":[)" + suites + R"(],"steps":[{)"
                   + others + R"("name":"s"}]})"),
        "ctrf_json", sink);
    QVERIFY(sink.faults.isEmpty());
    std::size_t kept = 0;
    for (const TestAttempt &attempt : sink.cases.at(0).told.attempts)
        kept += attempt.message.size();
    for (const RecordingSink::Suite &suite : sink.suites)
        kept += suite.told.name.size();
    QCOMPARE(kept, std::size_t(16) << 20);
    const QStringList lines = sink.lines();
    QCOMPARE(outputLength(lines, "message"), 4 << 20);
    QVERIFY((sink.below[{ TestOwner::Kind::Step, 1 }].join(QString()).size()) < 3 << 20);
    QCOMPARE(sink.steps.at(0).told.name, std::string("s"));
}

void CtrfReaderTest::otherKeys()
{
    const QStringList lines = reportLines(
        R"({"generatedBy":"ci","insights":{"a":1},"results":{"tests":[null,5,{"name":"a","threadId":"w1","id":"u"}],
        "extra":{"shard":1}}})",
        "ctrf_json");
    QCOMPARE(lines,
        QStringList({ "  property generatedBy=ci", "  property extra.shard=1", "case 1 in 0: a", "  unknown",
            "  property threadId=w1", "  property id=u" }));
}

void CtrfReaderTest::whatIsNoReport()
{
    QVERIFY(reportFailure("{}", "ctrf_json").contains("this is no report of that format"));
    QVERIFY(reportFailure("{\"results\":[]}", "ctrf_json").contains("this is no report of that format"));
    QVERIFY(reportFailure("[]", "ctrf_json").contains("this is no report of that format"));
    QVERIFY(reportFailure(ctrfOf("") + ctrfOf(""), "ctrf_json").contains("something follows"));
    QVERIFY(recogniseReport("{\"results\":[{\"tool\":1}]}").empty());
    QVERIFY(recogniseReport("{\"reportFormat\":\"OTHER\"}").empty());
    QCOMPARE(recogniseReport(ctrfOf("{\"na")).size(), std::size_t(1)); // one of old, as far as it was looked at
    QVERIFY(reportFailure(
        ctrfOf(R"({"name":[1],"steps":[1,{}],"attachments":[2],"suite":{"a":1},"labels":[[1]],"status":{}})"),
        "ctrf_json")
                .isEmpty());
}

void CtrfReaderTest::cutAnywhere()
{
    checkReport(ctrfJson, "ctrf_json");
}

QTEST_GUILESS_MAIN(CtrfReaderTest)
#include "CtrfReaderTest.moc"
