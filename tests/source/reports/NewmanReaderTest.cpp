#include "ReportCuts.h"

#include "source/reports/json/NewmanReader.h"

#include <QTest>

using namespace tranche;

namespace {

QByteArray cursor(const char *ref, int iteration = 0, int cycles = 1)
{
    return QByteArray("\"cursor\":{\"ref\":\"") + ref + "\",\"iteration\":" + QByteArray::number(iteration)
        + ",\"cycles\":" + QByteArray::number(cycles) + '}';
}

/// An execution of a request.
QByteArray execution(const char *name, const QByteArray &more, const QByteArray &place = cursor("r1"))
{
    return '{' + place + ",\"item\":{\"id\":\"i\",\"name\":\"" + name + "\"}" + (more.isEmpty() ? "" : ",") + more
        + '}';
}

QByteArray run(const QByteArray &executions, const QByteArray &more = "", const QByteArray &behind = "")
{
    return "{\"collection\":{\"item\":[{\"name\":\"ok\"}],\"info\":{\"name\":\"My API\"}},"
           "\"environment\":{\"name\":\"Test\",\"values\":[]},\"run\":{"
        + more + "\"executions\":[" + executions + "]" + behind + "}}";
}

const QByteArray error = "{\"name\":\"AssertionError\",\"index\":1,\"message\":\"expected 1\",\"stack\":\"at x\"}";

} // namespace

class NewmanReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsRequestsAndAssertions()
    {
        const QByteArray report = run(
            execution("ok",
                "\"request\":{\"url\":{\"protocol\":\"http\",\"port\":\"80\",\"path\":[\"a\",\"b\"],\"host\":[\"x\","
                "\"org\"],"
                "\"query\":[{\"key\":\"q\",\"value\":\"1\"},{\"key\":\"r\",\"value\":null},{\"key\":\"s\",\"disabled\":"
                "true}]},"
                "\"method\":\"GET\",\"header\":[]},\"response\":{\"code\":200,\"status\":\"OK\",\"responseTime\":12.5,"
                "\"stream\":{\"data\":[1,2]},\"responseSize\":2},\"assertions\":[{\"assertion\":\"is "
                "200\",\"skipped\":false},"
                "{\"assertion\":\"is 404\",\"skipped\":false,\"error\":"
                    + error + "},{\"assertion\":\"later\",\"skipped\":true}]"),
            "\"stats\":{\"assertions\":{\"total\":3,\"failed\":1},\"requests\":{\"total\":1,\"failed\":0}},"
            "\"timings\":{\"started\":1000,\"completed\":1500},");
        RecordingSink sink;
        readReport(report, "newman_json", sink);
        QCOMPARE(sink.lines(),
            QStringList({ "  property environment=Test", "suite 1 in 0: ok 12.5 ms", "  property method=GET",
                "  property url=http://x.org:80/a/b?q=1&r", "  property response code=200",
                "  property response status=OK", "  property response bytes=2", "case 1 in 1: is 200", "  passed",
                "case 2 in 1: is 404", "  failed (error) type=AssertionError message=expected 1 trace=at x",
                "case 3 in 1: later", "  skipped (skipped)" }));
        QCOMPARE(sink.launch.name, std::string("My API"));
        QCOMPARE(sink.launch.generator, std::string("newman"));
        QCOMPARE(sink.launch.startedAt, std::string("1000"));
        QCOMPARE(sink.launch.finishedAt, std::string("1500"));
        QCOMPARE(*sink.launch.durationMs, 500.0);
        QCOMPARE(*sink.launch.declared.tests, 3);
        QCOMPARE(*sink.launch.declared.failures, 1);
        QCOMPARE(*sink.launch.declared.errors, 0);
        QCOMPARE(linesByBytes(report, "newman"), sink.lines());
        QCOMPARE(silentCuts(report, "newman"), QStringList());
        QVERIFY(looksLikeNewman(report));
    }

    void requestsAndScriptsCanBreak()
    {
        RecordingSink sink;
        readReport(
            run(execution("a",
                    "\"prerequestScript\":[{\"error\":{\"name\":\"Error\",\"message\":\"pre\"}}],\"requestError\":"
                    "{\"errno\":-111,\"code\":\"ECONNREFUSED\",\"syscall\":\"connect\"},\"assertions\":[{\"assertion\":"
                    "\"never\",\"error\":"
                        + error + "}],\"testScript\":[{\"error\":{\"name\":\"ReferenceError\",\"message\":\"foo\"}}]"),
                "\"stats\":{\"assertions\":{\"total\":1,\"failed\":1},\"requests\":{\"failed\":1},\"testScripts\":"
                "{\"failed\":1},\"prerequestScripts\":{\"failed\":1},\"scripts\":{\"failed\":2}},"),
            "newman", sink);
        QCOMPARE(sink.lines().mid(1),
            QStringList(
                { "suite 1 in 0: a", "case 1 in 1: prerequest-script", "  broken (error) type=Error message=pre",
                    "case 2 in 1: request", "  broken (error) message=ECONNREFUSED connect", "case 3 in 1: never",
                    "  failed (error) type=AssertionError message=expected 1 trace=at x", "case 4 in 1: test-script",
                    "  broken (error) type=ReferenceError message=foo" }));
        QCOMPARE(*sink.launch.declared.tests, 4);
        QCOMPARE(*sink.launch.declared.errors, 3);
    }

    void aRequestIsToldOnce()
    {
        const QByteArray assertion = "\"assertions\":[{\"assertion\":\"a\"}]";
        const QByteArray once = execution("sends", assertion, cursor("r7", 1, 2));
        RecordingSink sink;
        readReport(
            run(once + ',' + once + ',' + execution("sends", assertion, cursor("r8", 0, 2)) + ",null"), "newman", sink);
        QCOMPARE(sink.lines().mid(1),
            QStringList({ "suite 1 in 0: sends", "suite 2 in 0: sends", "case 1 in 1: a(iteration 2)", "  passed",
                "case 2 in 2: a(iteration 1)", "  passed",
                "issue report.no_object What is no object in a list is left out." }));
    }

    void failuresOfNoExecutionAreTold()
    {
        const auto failure = [](const char *at, const char *ref) {
            return "{\"error\":" + error + ",\"at\":\"" + at + "\",\"source\":{\"name\":\"b\"}," + cursor(ref) + '}';
        };
        RecordingSink sink;
        readReport(run(execution("a", "\"assertions\":[{\"assertion\":\"a\",\"error\":" + error + "}]"), "",
                       ",\"failures\":[" + failure("assertion:0 in test-script", "r1") + ','
                           + failure("prerequest-script:3:1", "r1") + ',' + failure("assertion:0 in test-script", "r2")
                           + "],\"error\":{\"name\":\"E\",\"message\":\"m\"}"),
            "newman", sink);
        QCOMPARE(sink.lines().mid(1),
            QStringList({ "suite 1 in 0: a", "suite 2 in 0: b", "suite 3 in 0: b", "case 1 in 1: a",
                "  failed (error) type=AssertionError message=expected 1 trace=at x",
                "case 2 in 2: prerequest-script:3:1",
                "  broken (error) type=AssertionError message=expected 1 trace=at x",
                "case 3 in 3: assertion:0 in test-script",
                "  failed (error) type=AssertionError message=expected 1 trace=at x", "issue report.run_error E: m" }));
        QVERIFY(sink.issues.at(0).isError);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("report");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no run") << QByteArray("{\"collection\":{}}");
        QTest::newRow("run is none") << QByteArray("{\"run\":[]}");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("more") << run("") + "{}";
        QTest::newRow("cut in a list") << run("").chopped(3);
        QTest::newRow("deep") << run(execution("a", "\"x\":" + QByteArray(100000, '[')));
        QTest::newRow("binary") << run("").chopped(5) + QByteArray("\0\1", 2);
    }
    void refuses()
    {
        QFETCH(QByteArray, report);
        RecordingSink sink;
        try {
            readReport(report, "newman", sink);
            QFAIL("read");
        } catch (const Failure &failure) {
            QVERIFY(failure.code().startsWith(QLatin1String("source.")));
            QVERIFY2(failure.message().contains(QLatin1String("report")), qPrintable(failure.message()));
        }
    }

    void longTextsAreBounded()
    {
        RecordingSink sink;
        readReport(
            run(execution("a",
                "\"assertions\":[{\"assertion\":\"a\",\"error\":{\"message\":\"" + QByteArray(3 << 20, 'm') + "\"}}]")),
            "newman", sink);
        QCOMPARE(sink.cases.at(0).told.attempts.at(0).message.size(), std::size_t(1) << 20);
        QCOMPARE(sink.lines().filter(QStringLiteral("output error: m")).size(), 1);
        RecordingSink other;
        readReport(run(execution(QByteArray(70000, 'n').constData(), "\"assertions\":[5]")), "newman", other);
        QCOMPARE(other.issues.at(0).code, std::string("report.no_assertion"));
    }

    void recognises()
    {
        QByteArray items;
        for (int i = 0; i < 3000; ++i)
            items += "{\"id\":\"1\",\"name\":\"request\"},";
        QVERIFY(looksLikeNewman(("{\"collection\":{\"item\":[" + items).left(65536)));
        QVERIFY(!looksLikeNewman(("{\"collection\":{\"info\":{\"name\":\"a\"},\"item\":[" + items).left(65536)));
        QVERIFY(!looksLikeNewman("{\"collection\":{\"item\":[{\"name\":\"a\"}]}}"));
        QVERIFY(!looksLikeNewman("{\"info\":{\"name\":\"a\"},\"item\":[]}"));
        QVERIFY(!looksLikeNewman("{\"run\":{\"executions\":[]}}"));
        QVERIFY(!looksLikeNewman("{\"stats\":{},\"tests\":[]}"));
        QVERIFY(!looksLikeNewman(""));
    }
};

QTEST_APPLESS_MAIN(NewmanReaderTest)
#include "NewmanReaderTest.moc"
