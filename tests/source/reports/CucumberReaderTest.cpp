#include "source/reports/JsonReportChecks.h"

using namespace tranche;

class CucumberReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scenariosAreCases();
    void theWorstStepCounts_data();
    void theWorstStepCounts();
    void backgroundsBelongToTheirScenario();
    void hooksAreSteps();
    void outlineRowsAreToldApart();
    void durationsAreOfOneUnit_data();
    void durationsAreOfOneUnit();
    void attachments();
    void keysInAnyOrder();
    void longTexts();
    void whatIsNoReport();
    void cutAnywhere();
};

static const QByteArray scenarioJson = R"([{
 "uri": "a.feature", "id": "calc", "keyword": "Feature", "name": "Calc", "line": 1, "description": "Adds.",
 "tags": [{"name": "@slow", "line": 1}, "@plain"], "metadata": {"browser": {"name": "firefox"}},
 "elements": [{
  "id": "calc;adds", "keyword": "Scenario", "name": "Adds", "line": 5, "type": "scenario",
  "start_timestamp": "2024-05-07T11:20:22.939Z", "tags": [{"name": "@green"}],
  "steps": [
   {"keyword": "Given ", "name": "a 6", "line": 6, "result": {"status": "passed", "duration": 1500000}},
   {"keyword": "Then ", "name": "it fails", "result": {"status": "failed", "duration": 500000,
     "error_message": "AssertionError: 13\n  at x.js:1"}, "output": ["one", "two"], "doc_string": {"value": "text"}},
   {"keyword": "And ", "name": "more", "result": {"status": "skipped"}}]}]}])";

void CucumberReaderTest::scenariosAreCases()
{
    RecordingSink sink;
    readReport(scenarioJson, "cucumber_json", sink);
    const QStringList expected { "suite 1 in 0: Calc", "  property description=Adds.", "  tag @slow", "  tag @plain",
        "  property metadata.browser.name=firefox", "case 1 in 1: Adds",
        "  failed (failed) 2 ms message=AssertionError: 13 trace=AssertionError: 13\\n  at x.js:1", "  tag @green",
        "  step 1 in 0: Given a 6 passed 1.5 ms",
        "  step 2 in 0: Then it fails failed 0.5 ms message=AssertionError: 13\\n  at x.js:1",
        "  output log: one\\ntwo", "  property doc_string.value=text", "  step 3 in 0: And more skipped" };
    QCOMPARE(sink.lines(), expected);
    QCOMPARE(sink.suites[0].told.file, std::string("a.feature"));
    QCOMPARE(sink.suites[0].told.kind, std::string("feature"));
    QCOMPARE(sink.cases[0].told.file, std::string("a.feature"));
    QCOMPARE(sink.cases[0].told.line, std::optional<qint64>(5));
    QCOMPARE(sink.cases[0].told.startedAt, std::string("2024-05-07T11:20:22.939Z"));
}

void CucumberReaderTest::theWorstStepCounts_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("totals");
    const auto row = [](const char *name, const char *words, const char *status) {
        QStringList totals;
        for (const char *const word : { "passed", "failed", "broken", "skipped", "unknown" })
            totals.append(QStringLiteral("%1 %2").arg(qstrcmp(word, status) == 0 ? 1 : 0).arg(word));
        QTest::newRow(name) << QString(words) << totals.join(", ");
    };
    row("all passed", "passed passed", "passed");
    row("capitals", "PASSED", "passed");
    row("skipped", "passed skipped", "skipped");
    row("pending", "pending skipped", "skipped");
    row("undefined", "passed undefined skipped", "skipped");
    row("ambiguous", "passed ambiguous skipped", "broken");
    row("failed", "ambiguous failed undefined", "failed");
    row("unknown word", "passed strange", "unknown");
    row("unknown word, and failed", "strange failed", "failed");
    row("no steps", "", "unknown");
}

void CucumberReaderTest::theWorstStepCounts()
{
    QFETCH(QString, steps);
    QFETCH(QString, totals);
    QStringList objects;
    for (const QString &word : steps.split(' ', Qt::SkipEmptyParts))
        objects.append(QStringLiteral(R"({"keyword":"Given ","name":"x","result":{"status":"%1"}})").arg(word));
    const QByteArray json = R"([{"keyword":"Feature","elements":[{"keyword":"Scenario","name":"a","steps":[)"
        + objects.join(',').toUtf8() + "]}]}]";
    RecordingSink sink;
    readReport(json, "cucumber_json", sink);
    QCOMPARE(sink.totals(), totals);
    QCOMPARE(sink.issues.size(), std::size_t(steps.contains("strange") ? 1 : 0));
    if (!sink.issues.empty())
        QCOMPARE(sink.issues[0].code, std::string("report.status"));
}

void CucumberReaderTest::backgroundsBelongToTheirScenario()
{
    const QByteArray json = R"([{"name":"F","uri":"f","keyword":"Feature","elements":[
      {"steps":[{"name":"b1","result":{"status":"failed","error_message":"E"}}],"name":"B","keyword":"Background","type":"background","line":2},
      {"steps":[{"name":"s1","result":{"status":"skipped"}}],"name":"S1","keyword":"Scenario","type":"scenario","line":4},
      {"steps":[{"name":"b1","result":{"status":"passed"}}],"name":"B","keyword":"Background"},
      {"steps":[{"name":"s2","result":{"status":"passed"}}],"name":"S2","keyword":"Scenario"},
      {"steps":[{"name":"b1","result":{"status":"passed"}}],"name":"B","type":"background"}]},
      {"name":"G","elements":[{"name":"S3","type":"scenario","steps":[{"name":"x","result":{"status":"passed"}}]}]}])";
    RecordingSink sink;
    readReport(json, "cucumber_json", sink);
    const QStringList expected { "suite 1 in 0: F", "suite 2 in 0: G", "case 1 in 1: S1",
        "  failed (failed) message=E trace=E", "  step 1 in 0: b1 failed message=E", "  step 2 in 0: s1 skipped",
        "case 2 in 1: S2", "  passed (passed)", "  step 3 in 0: b1 passed", "  step 4 in 0: s2 passed",
        "case 3 in 1: B config", "  passed (passed)", "  step 5 in 0: b1 passed", "case 4 in 2: S3",
        "  passed (passed)", "  step 6 in 0: x passed" };
    QCOMPARE(sink.lines(), expected);
    QCOMPARE(sink.totals(), QString("2 passed, 1 failed, 0 broken, 0 skipped, 0 unknown"));
}

void CucumberReaderTest::hooksAreSteps()
{
    const QByteArray json = R"([{"name":"F","keyword":"Feature","elements":[{"keyword":"Scenario","name":"S",
      "before":[{"match":{"location":"Hooks.java:3"},"result":{"status":"passed","duration":1000000}}],
      "after":[{"match":{"location":"Hooks.java:9"},"result":{"status":"failed","error_message":"E"}}],
      "steps":[{"keyword":"Before","hidden":true,"result":{"status":"passed"}},
       {"keyword":"Given ","name":"x","match":{"location":"Steps.java:1"},"result":{"status":"passed"},
        "after":[{"match":{"location":"Hooks.java:12"},"result":{"status":"passed"}}]}]}]}])";
    RecordingSink sink;
    readReport(json, "cucumber_json", sink);
    const QStringList expected { "suite 1 in 0: F", "case 1 in 1: S", "  failed (failed) 1 ms message=E trace=E",
        "  step 1 in 0: before Hooks.java:3 passed 1 ms", "  step 2 in 0: after Hooks.java:9 failed message=E",
        "  step 3 in 0: hook Before passed", "  step 4 in 0: Given x passed",
        "  step 5 in 4: after Hooks.java:12 passed" };
    QCOMPARE(sink.lines(), expected);
}

void CucumberReaderTest::outlineRowsAreToldApart()
{
    const QByteArray json = R"([{"name":"F","keyword":"Feature","elements":[
      {"id":"f;adds;;2","keyword":"Scenario Outline","name":"Adds","steps":[]},
      {"id":"f;adds;large-numbers;3","keyword":"Scenario Outline","name":"Adds","steps":[]},
      {"id":"f;other","keyword":"Scenario","name":"Other","steps":[]}]}])";
    const QStringList lines = reportLines(json, "cucumber_json").filter("case");
    QCOMPARE(
        lines, QStringList({ "case 1 in 1: Adds(2)", "case 2 in 1: Adds(large-numbers;3)", "case 3 in 1: Other" }));
}

void CucumberReaderTest::durationsAreOfOneUnit_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("durations");
    QTest::addColumn<double>("ms");
    QTest::addColumn<int>("issues");
    QTest::newRow("nanoseconds") << "Steps.java:1"
                                 << "2000000 1000000" << 3.0 << 0;
    QTest::newRow("nanoseconds of scripts") << "steps.js:1"
                                            << "2000000 0" << 2.0 << 0;
    QTest::newRow("milliseconds of scripts") << "steps.js:1"
                                             << "12 3000" << 3012.0 << 1;
    QTest::newRow("TypeScript") << "steps.ts:1"
                                << "12 0" << 12.0 << 1;
    QTest::newRow("nothing took time") << "steps.js:1"
                                       << "0 0" << 0.0 << 0;
    QTest::newRow("short, but no script") << "steps.rb:1"
                                          << "1000 1000" << 0.002 << 0;
}

void CucumberReaderTest::durationsAreOfOneUnit()
{
    QFETCH(QString, location);
    QFETCH(QString, durations);
    QFETCH(double, ms);
    QFETCH(int, issues);
    QStringList steps;
    for (const QString &duration : durations.split(' '))
        steps.append(
            QStringLiteral(R"({"name":"x","match":{"location":"%1"},"result":{"status":"passed","duration":%2}})")
                .arg(location, duration));
    RecordingSink sink;
    readReport(R"([{"keyword":"Feature","elements":[{"name":"a","steps":[)" + steps.join(',').toUtf8() + "]}]}]",
        "cucumber_json", sink);
    QCOMPARE(sink.cases.at(0).told.attempts.at(0).durationMs, std::optional<double>(ms));
    QCOMPARE(int(sink.issues.size()), issues);
}

void CucumberReaderTest::attachments()
{
    const QByteArray json = R"([{"keyword":"Feature","elements":[{"name":"a","steps":[{"name":"x","embeddings":[
      {"data":"ZGF0YQ==","mime_type":"image/png","name":"shot"},
      {"data":"ZGF0\nYTE=","media":{"type":"text/plain"}},
      {"data":"plain text","mime_type":"text/plain"},
      {"data":"../../etc/x.png","mime_type":"image/png"},
      {"data":"ZGF0YQ","mime_type":"image/png"},
      {"data":"","mime_type":"image/png"}]}]}]}])";
    RecordingSink sink;
    readReport(json, "cucumber_json", sink);
    const QStringList lines = sink.below[{ TestOwner::Kind::Step, 1 }];
    QCOMPARE(lines,
        QStringList({ "attachment shot image/png of 4 bytes", "attachment  text/plain of 5 bytes",
            "attachment  text/plain of 10 bytes", "attachment  image/png of 15 bytes",
            "attachment  image/png of 6 bytes", "attachment  image/png of 0 bytes" }));
    QCOMPARE(sink.issues.size(), std::size_t(2));
    QCOMPARE(sink.issues[0].code, std::string("report.attachment"));
}

void CucumberReaderTest::keysInAnyOrder()
{
    const QByteArray json = R"([{"elements":[{"steps":[{"result":{"duration":1,"status":"passed"},"name":"x",
      "keyword":"Given "}],"name":"S","line":3}],"name":"F","uri":"f.feature","keyword":"Feature"}])";
    RecordingSink sink;
    readReport(json, "cucumber_json", sink);
    QCOMPARE(sink.lines(),
        QStringList({ "suite 1 in 0: F", "case 1 in 1: S", "  passed (passed) 1e-06 ms",
            "  step 1 in 0: Given x passed 1e-06 ms" }));
}

void CucumberReaderTest::longTexts()
{
    const QByteArray text(3 << 20, 'x');
    const QByteArray json = R"([{"keyword":"Feature","elements":[{"name":"a","steps":[{"name":"x","output":[")" + text
        + R"("],"result":{"status":"failed","error_message":")" + text + R"("}}]}]}])";
    RecordingSink sink;
    readReport(json, "cucumber_json", sink);
    QCOMPARE(sink.cases[0].told.attempts[0].trace.size(), std::size_t(1) << 20);
    const QStringList lines = sink.lines();
    QCOMPARE(outputLength(lines, "log"), 3 << 20);
    QCOMPARE(outputLength(lines, "trace"), 2 << 20);
}

void CucumberReaderTest::whatIsNoReport()
{
    QCOMPARE(reportLines("[]", "cucumber_json"), QStringList()); // no feature was run
    QVERIFY(reportFailure("", "cucumber_json").contains("there is no report in it"));
    QVERIFY(reportFailure("{}", "cucumber_json").contains("line 1, column 2: this is no report of that format"));
    QVERIFY(reportFailure("[1]", "cucumber_json").contains("this is no report of that format"));
    QVERIFY(reportFailure("[]\n[]", "cucumber_json").contains("line 2"));
    QVERIFY(reportFailure("<a/>", "cucumber_json").startsWith("source.json report can't be read: line 1"));
    QVERIFY(recogniseReport("[{\"name\":\"a\",\"elements\":[1,2]}]").empty());
    QVERIFY(recogniseReport("[]").empty());
    // Values of another kind than they should be, and what is nested deeply, do no harm.
    QVERIFY(reportFailure(
        R"([{"name":[1],"tags":{},"elements":[1,{"steps":{},"name":{"a":1},"tags":[[[]]],"before":[2]}]}])",
        "cucumber_json")
                .isEmpty());
    QVERIFY(reportFailure("[{\"a\":" + QByteArray(5000, '['), "cucumber_json").contains("nested too deeply"));
}

void CucumberReaderTest::cutAnywhere()
{
    checkReport(scenarioJson, "cucumber_json");
}

QTEST_GUILESS_MAIN(CucumberReaderTest)
#include "CucumberReaderTest.moc"
