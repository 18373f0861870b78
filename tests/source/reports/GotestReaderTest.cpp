#include "ReportCuts.h"

#include "source/reports/json/GotestReader.h"

#include <QStringEncoder>
#include <QTest>

using namespace tranche;

namespace {

/// An event of package "p", or of another.
QByteArray goEvent(const char *action, const char *test, const char *more = "", const char *package = "p")
{
    QByteArray line
        = "{\"Time\":\"2025-04-22T08:59:55Z\",\"Action\":\"" + QByteArray(action) + "\",\"Package\":\"" + package + '"';
    if (*test != '\0')
        line += ",\"Test\":\"" + QByteArray(test) + '"';
    if (*more != '\0')
        line += ',' + QByteArray(more);
    return line + "}\n";
}

QByteArray goOutput(const char *test, const char *text, const char *package = "p")
{
    return goEvent("output", test, ("\"Output\":\"" + QByteArray(text) + '"').constData(), package);
}

} // namespace

class GotestReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTestsOfAPackage()
    {
        const QByteArray report = goEvent("start", "") + goEvent("run", "TestA")
            + goOutput("TestA", "=== RUN   TestA\\n") + goOutput("TestA", "    a_test.go:3: sum is 2\\n")
            + goOutput("TestA", "--- FAIL: TestA (0.06s)\\n") + goEvent("fail", "TestA", "\"Elapsed\":0.06")
            + goEvent("run", "TestB") + goOutput("TestB", "    b.go:1: not now\\n")
            + goEvent("skip", "TestB", "\"Elapsed\":0") + goEvent("run", "TestC") + goEvent("pass", "TestC")
            + goOutput("", "FAIL\\n") + goEvent("fail", "", "\"Elapsed\":4.141");
        RecordingSink sink;
        readReport(report, "gotest_json", sink);
        QCOMPARE(sink.lines(),
            QStringList({ "suite 1 in 0: p 4141 ms", "  output stdout: FAIL\\n", "case 1 in 1: TestA",
                "  failed (fail) 60 ms message=    a_test.go:3: sum is 2",
                "  output stdout: === RUN   TestA\\n    a_test.go:3: sum is 2\\n--- FAIL: TestA (0.06s)\\n",
                "case 2 in 1: TestB", "  skipped (skip) 0 ms message=    b.go:1: not now",
                "  output stdout:     b.go:1: not now\\n", "case 3 in 1: TestC", "  passed (pass)" }));
        QCOMPARE(QByteArray(sink.launch.generator.c_str()), QByteArray("go test"));
        QCOMPARE(QByteArray(sink.launch.startedAt.c_str()), QByteArray("2025-04-22T08:59:55Z"));
        QCOMPARE(linesByBytes(report, "gotest"), sink.lines());
        QCOMPARE(silentCuts(report, "gotest"), QStringList());
    }

    void tellsWhatRunsAtOnce()
    {
        const QByteArray report = goEvent("run", "TestA") + goEvent("run", "TestA", "", "q") + goEvent("pause", "TestA")
            + goEvent("run", "TestA/x") + goEvent("cont", "TestA") + goOutput("TestA/x", "of x\\n")
            + goOutput("TestA", "of q\\n", "q") + goEvent("pass", "TestA/x") + goEvent("pass", "TestA", "", "q")
            + goEvent("pass", "", "", "q") + goEvent("pass", "TestA") + goEvent("pass", "");
        RecordingSink sink;
        readReport(report, "gotest", sink);
        QCOMPARE(sink.lines(),
            QStringList({ "suite 1 in 0: p", "suite 2 in 0: q", "case 1 in 1: TestA", "  passed (pass)",
                "case 2 in 2: TestA", "  passed (pass)", "  output stdout: of q\\n", "case 3 in 1: TestA/x",
                "  passed (pass)", "  output stdout: of x\\n" }));
    }

    void isBrokenWherePanicsEndIt()
    {
        const QByteArray report = goEvent("run", "TestA") + goEvent("run", "TestB")
            + goOutput("TestB", "--- FAIL: TestB (0.00s)\\n") + goOutput("TestB", "panic: boom\\n")
            + goOutput("TestB", "goroutine 7 [running]:\\n") + goEvent("fail", "TestB", "\"Elapsed\":0")
            + goOutput("", "FAIL\\tp\\t0.1s\\n") + goEvent("fail", "", "\"Elapsed\":0.1");
        RecordingSink sink;
        readReport(report, "gotest", sink);
        QCOMPARE(sink.totals(), QStringLiteral("0 passed, 0 failed, 2 broken, 0 skipped, 0 unknown"));
        const TestAttempt &attempt = sink.findCase("TestB")->attempts.at(0);
        QCOMPARE(attempt.message, std::string("panic: boom"));
        QCOMPARE(attempt.errorType, std::string("panic"));
        QCOMPARE(attempt.trace, std::string("panic: boom\ngoroutine 7 [running]:"));
        QCOMPARE(sink.issues.size(), std::size_t(1));
        QCOMPARE(sink.issues[0].code, std::string("report.no_end"));
        QCOMPARE(sink.issues[0].line, 8);
    }

    void tellsPackagesThatFail_data()
    {
        QTest::addColumn<QByteArray>("report");
        QTest::addColumn<QString>("line");
        QTest::newRow("build of Go 1.24")
            << "{\"ImportPath\":\"p [p.test]\",\"Action\":\"build-output\",\"Output\":\"# p\\n\"}"
               "\n"
               "{\"ImportPath\":\"p [p.test]\",\"Action\":\"build-output\",\"Output\":\"p.go:3: undefined: x\\n\"}"
               "\n"
               "{\"ImportPath\":\"p [p.test]\",\"Action\":\"build-fail\"}"
               "\n"
                + goOutput("", "FAIL\\tp [build failed]\\n")
                + goEvent("fail", "", "\"Elapsed\":0,\"FailedBuild\":\"p [p.test]\"")
            << "[build failed] broken (fail) 0 ms message=# p\\np.go:3: undefined: x";
        QTest::newRow("build before") << "# p\np.go:3: undefined: x\n" + goOutput("", "FAIL\\tp [build failed]\\n")
                + goEvent("fail", "") << "[build failed] broken (fail) message=# p\\np.go:3: undefined: x";
        QTest::newRow("build of Go 1.19") << goEvent("start", "", "", "a") + goEvent("pass", "", "", "a")
                + "# p [p.test]\np.go:3: undefined: x\nFAIL\tp [build failed]\n"
                                          << "[build failed] broken (fail) message=# p [p.test]\\np.go:3: undefined: x";
        QTest::newRow("build without messages") << goEvent("pass", "", "", "a") + "FAIL\tp [build failed]\nFAIL\n"
                                                << "[build failed] broken (fail) message=FAIL\tp [build failed]";
        QTest::newRow("setup") << goOutput("", "FAIL\\tp [setup failed]\\n") + goEvent("fail", "")
                               << "[setup failed] broken (fail) message=FAIL\tp [setup failed]";
        QTest::newRow("exit") << goEvent("run", "TestA") + goEvent("pass", "TestA") + goOutput("", "exit status 3\\n")
                + goEvent("fail", "")
                              << "[package failed] broken (fail) message=exit status 3";
        QTest::newRow("panic") << goOutput("", "panic: init\\n") + goEvent("fail", "")
                               << "[package failed] broken (fail) type=panic message=panic: init trace=panic: init";
    }
    void tellsPackagesThatFail()
    {
        QFETCH(QByteArray, report);
        QFETCH(QString, line);
        RecordingSink sink;
        readReport(report, "gotest", sink);
        QCOMPARE(sink.count(TestStatus::Broken), 1);
        const QStringList lines = sink.lines();
        const QString name = line.section(QLatin1Char(']'), 0, 0) + QLatin1Char(']');
        const qsizetype at = lines.indexOf(
            QStringLiteral("case %1 in %2: %3").arg(sink.cases.size()).arg(sink.suites.size()).arg(name));
        QVERIFY2(at >= 0, qPrintable(lines.join(QLatin1Char('\n'))));
        QCOMPARE(lines.at(at + 1).trimmed(), line.section(QStringLiteral("] "), 1));
    }

    void readsWhatAConsoleOfWindowsHasWritten()
    {
        const QString text = QStringLiteral("\uFEFF")
            + QString::fromUtf8(
                goEvent("run", "Testé").replace("\n", "\r\n") + goEvent("pass", "Testé") + goEvent("pass", ""));
        QStringEncoder encoder(QStringConverter::Utf16LE);
        const QByteArray utf16 = encoder.encode(text);
        RecordingSink sink;
        readReport(utf16, "gotest", sink);
        QCOMPARE(sink.lines(),
            QStringList({ "suite 1 in 0: p", QString::fromUtf8("case 1 in 1: Testé"), "  passed (pass)" }));
        QCOMPARE(linesByBytes(utf16, "gotest"), sink.lines());
    }

    void packagesWithoutTestsHaveNone()
    {
        RecordingSink sink;
        readReport(
            goOutput("", "?   \\tp\\t[no test files]\\n") + goEvent("skip", "", "\"Elapsed\":0"), "gotest", sink);
        QCOMPARE(sink.lines(), QStringList({ "suite 1 in 0: p 0 ms", "  output stdout: ?   \tp\t[no test files]\\n" }));
    }

    void benchmarksPassWithTheirPackage()
    {
        RecordingSink sink;
        readReport(goEvent("run", "BenchmarkA") + goOutput("BenchmarkA", "BenchmarkA-8  100  0.3 ns/op\\n")
                + goEvent("run", "BenchmarkB") + goEvent("bench", "BenchmarkB", "\"Elapsed\":1")
                + goEvent("run", "TestC") + goEvent("pass", ""),
            "gotest", sink);
        QCOMPARE(sink.totals(), QStringLiteral("2 passed, 0 failed, 0 broken, 0 skipped, 1 unknown"));
        QCOMPARE(sink.issues.size(), std::size_t(1)); // of TestC
    }

    void runsAgainAreAttempts()
    {
        const QByteArray again = goEvent("run", "TestA") + goEvent("pass", "TestA") + goEvent("pass", "");
        const QByteArray report = goEvent("start", "") + goEvent("run", "TestA") + goOutput("TestA", "first\\n")
            + goEvent("fail", "TestA") + goEvent("run", "TestA") + goOutput("TestA", "second\\n")
            + goEvent("fail", "TestA") + goEvent("run", "TestB") + goEvent("pass", "TestB") + goEvent("fail", "")
            + goEvent("start", "") + again;
        RecordingSink sink;
        readReport(report, "gotest", sink);
        QCOMPARE(sink.lines(),
            QStringList({ "suite 1 in 0: p", "case 1 in 1: TestA", "  failed (fail) message=first",
                "  failed (fail) message=second", "  passed (pass)", "  output stdout: first\\nsecond\\n",
                "case 2 in 1: TestB", "  passed (pass)" }));
    }

    void takesWhatStandsBesideEvents()
    {
        RecordingSink sink;
        readReport("go: downloading x\r\n\n" + goEvent("run", "TestA") + "{\"level\":\"info\"}\n"
                + goEvent("attr", "TestA", "\"Key\":\"k\",\"Value\":\"v\"") + goEvent("pass", "TestA") + "caf\xE9\n"
                + goEvent("pass", ""),
            "gotest", sink);
        QCOMPARE(sink.lines(),
            QStringList({ QStringLiteral("  output log: go: downloading x\\n{\"level\":\"info\"}\\ncafé\\n"),
                "suite 1 in 0: p", "case 1 in 1: TestA", "  passed (pass)", "  property k=v",
                "issue report.foreign_line The line is no event of go test: it is kept as output.",
                "issue report.foreign_line The line is no event of go test: it is kept as output.",
                "issue report.encoding The line is no UTF-8: it was read as ISO-8859-1." }));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("report");
        QTest::addColumn<QString>("says");
        QTest::newRow("no event") << QByteArray("a\nb\n") << "no event of go test";
        QTest::newRow("empty") << QByteArray() << "no event of go test";
        QTest::newRow("broken line") << goEvent("run", "TestA") + "{\"Action\":\n" + goEvent("pass", "") << "line 2: ";
        QTest::newRow("cut") << goEvent("run", "TestA") + "{\"Action\":\"pa"
                             << "line 2: the file breaks off";
        QTest::newRow("killed") << goEvent("run", "TestA") + goEvent("run", "TestB") + goEvent("pass", "TestA")
                                << "line 3: the file breaks off while tests run: TestB";
        QTest::newRow("binary") << goEvent("run", "TestA") + QByteArray("\x7F\0ELF\n", 6) << "line 2: it holds bytes";
        QTest::newRow("deep") << goEvent("run", "TestA") + "{\"Action\":" + QByteArray(100000, '[') + "\n"
                              << "line 2: ";
        QTest::newRow("long line") << goEvent("run", "TestA") + QByteArray((16 << 20) + (1 << 19), 'x')
                                   << "line 2: it is longer";
    }
    void refuses()
    {
        QFETCH(QByteArray, report);
        QFETCH(QString, says);
        RecordingSink sink;
        try {
            readReport(report, "gotest", sink);
            QFAIL("read");
        } catch (const Failure &failure) {
            QCOMPARE(failure.code(), QStringLiteral("source.report"));
            QVERIFY2(failure.message().contains(says), qPrintable(failure.message()));
            QVERIFY(failure.message().startsWith("report "));
        }
    }

    /// More tests than are kept: those that have ended are told before their package ends.
    void memoryIsBounded()
    {
        const QByteArray name(20000, 'n');
        QByteArray report;
        for (int i = 0; i < 3000; ++i) {
            const QByteArray test = name + QByteArray::number(i);
            report += goEvent("run", test.constData()) + goEvent("fail", test.constData());
        }
        RecordingSink sink;
        readReport(report + goEvent("fail", ""), "gotest", sink);
        QCOMPARE(sink.count(TestStatus::Failed), 3000);
        QCOMPARE(sink.faults, QStringList());
        QByteArray running;
        for (int i = 0; i < 3000; ++i)
            running += goEvent("run", (name + QByteArray::number(i)).constData());
        RecordingSink other;
        QVERIFY_THROWS_EXCEPTION(Failure, readReport(running, "gotest", other));
        QVERIFY(other.cases.size() < 3000);
    }

    void recognises()
    {
        QVERIFY(looksLikeGotest(goEvent("start", "")));
        QVERIFY(looksLikeGotest("\xEF\xBB\xBF" + goEvent("run", "TestA")));
        QVERIFY(looksLikeGotest("# p\np.go:3: undefined\n" + goEvent("run", "TestA") + "{\"Act"));
        QVERIFY(looksLikeGotest("{\"ImportPath\":\"p\",\"Action\":\"build-output\",\"Output\":\"# p\\n\"}"));
        QVERIFY(!looksLikeGotest(""));
        QVERIFY(!looksLikeGotest("{\"Action\":\"run\"}\n"));
        QVERIFY(!looksLikeGotest("{\"Action\":\"deleted\",\"Package\":\"p\"}"));
        QVERIFY(!looksLikeGotest("{\"protocolVersion\":\"0.1.1\",\"runnerVersion\":\"1.23\",\"type\":\"start\"}"));
        QVERIFY(!looksLikeGotest("{\"meta\":{\"protocolVersion\":\"22.0.0\"}}"));
        QVERIFY(!looksLikeGotest("[{\"Action\":\"run\",\"Package\":\"p\"}]"));
    }
};

QTEST_APPLESS_MAIN(GotestReaderTest)
#include "GotestReaderTest.moc"
