#include "XmlReportChecks.h"

#include "core/Failure.h"
#include "source/reports/xml/TrxReader.h"

#include <QTest>

namespace tranche {

class TrxReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsDefinitions();
    void definitionsBefore();
    void outcomes_data();
    void outcomes();
    void durations_data();
    void durations();
    void innerResults();
    void sumsThatSayMore();
    void manyDefinitions();
    void holdsAsReader();
    void otherFiles();
};

static QByteArray trxRun(const QByteArray &content)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<TestRun id=\"1\" name=\"me@PC\" "
           "xmlns=\"http://microsoft.com/schemas/VisualStudio/TeamTest/2010\">\n"
        + content + "</TestRun>";
}

static QByteArray trxDefinitions()
{
    return R"xml(<TestDefinitions>
<UnitTest name="A" storage="a.dll" id="5370a586-74b0-a647-4839-100eef3a4188"><TestCategory><TestCategoryItem TestCategory="Slow"/>
</TestCategory><Owners><Owner name="me"/></Owners><TestMethod className="N.C, a, Version=1.0" name="A"/></UnitTest>
<UnitTest name="B" storage="a.dll" id="b"><TestMethod className="N.C" name="B"/></UnitTest>
<UnitTest name="D" storage="a.dll" id="d"><TestMethod className="N.D" name="D"/></UnitTest>
</TestDefinitions>
)xml";
}

static QByteArray trxResults()
{
    return R"xml(<Times start="2023-11-12T19:21:50" finish="2023-11-12T19:21:51"/><Results>
<UnitTestResult testId="{5370A586-74B0-A647-4839-100EEF3A4188}" testName="A" computerName="PC" duration="00:00:01.5000000"
  startTime="2023-11-12T19:21:51" outcome="Failed"><Output><StdOut>out</StdOut><StdErr>err</StdErr><DebugTrace>dt</DebugTrace>
  <ErrorInfo><Message>Expected 1 &#xD;</Message><StackTrace>   at N.C.A()&#xD;
</StackTrace></ErrorInfo><TextMessages><Message>note</Message></TextMessages></Output>
  <ResultFiles><ResultFile path="PC\shot.png"/></ResultFiles></UnitTestResult>
<UnitTestResult testId="d" testName="D" duration="00:00:00.0010000" outcome="Passed"/>
<UnitTestResult testId="b" testName="B"/>
<UnitTestResult testId="nowhere" testName="X" outcome="NotExecuted"/>
</Results>
)xml";
}

static QByteArray trxSummary()
{
    return R"xml(<TestLists><TestList name="All"/></TestLists><ResultSummary outcome="Failed">
<Counters total="4" executed="3" passed="1" failed="1" error="1" timeout="0" notExecuted="0"/><Output><StdOut>log</StdOut></Output>
<RunInfos><RunInfo outcome="Warning"><Text>be careful</Text></RunInfo></RunInfos></ResultSummary>
)xml";
}

static QStringList trxExpected()
{
    return { "  output stdout: log", "  output run info: be careful", "suite 1 in 0: N.C", "suite 2 in 0: N.D",
        "case 1 in 1: N.C.A", "  failed (Failed) 1500 ms message=Expected 1 trace=   at N.C.A()", "  tag Slow",
        "  property owner=me", "  output stdout: out", "  output stderr: err", "  output trace: dt",
        "  output message: note", "  attachment shot.png  at PC\\shot.png", "case 2 in 2: N.D.D",
        "  passed (Passed) 1 ms", "case 3 in 1: N.C.B", "  broken", "case 4 in 0: X", "  skipped (NotExecuted)",
        "issue report.definition_missing There are results of tests that are not defined." };
}

void TrxReaderTest::joinsDefinitions()
{
    RecordingSink sink;
    readReport(trxRun(trxResults() + trxDefinitions() + trxSummary()), "trx", sink);
    QStringList expected = trxExpected();
    QCOMPARE(sink.lines(), expected);
    QCOMPARE(sink.suites[0].told.file, std::string("a.dll"));
    QCOMPARE(sink.launch.name, std::string("me@PC"));
    QCOMPARE(sink.launch.hostname, std::string("PC"));
    QCOMPARE(sink.launch.startedAt, std::string("2023-11-12T19:21:50"));
    QCOMPARE(sink.launch.declared, (DeclaredTotals { 4, 1, 1, 1 }));
    QCOMPARE(sink.cases[0].told.startedAt, std::string("2023-11-12T19:21:51"));
}

void TrxReaderTest::definitionsBefore()
{
    QByteArray report = trxRun(trxSummary() + trxDefinitions() + trxResults());
    QCOMPARE(linesOfReport(report, "mstest"), trxExpected());
    report.replace("TeamTest/2010", "TeamTest/2006");
    QVERIFY(looksLikeTrx(report));
    QCOMPARE(linesOfReport(report, "mstest"), trxExpected());
    QVERIFY(!linesOfReport(trxRun(trxResults()), "trx").join(QLatin1Char('\n')).contains(QLatin1String("issue")));
}

void TrxReaderTest::outcomes_data()
{
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<QString>("expected");
    QTest::newRow("warning") << QByteArray("Warning") << QStringLiteral("passed (Warning)");
    QTest::newRow("run aborted") << QByteArray("PassedButRunAborted") << QStringLiteral("passed (PassedButRunAborted)");
    QTest::newRow("timeout") << QByteArray("Timeout") << QStringLiteral("broken (Timeout)");
    QTest::newRow("not runnable") << QByteArray("NotRunnable") << QStringLiteral("skipped (NotRunnable)");
    QTest::newRow("inconclusive") << QByteArray("Inconclusive") << QStringLiteral("unknown (Inconclusive)");
    QTest::newRow("none of these") << QByteArray("Perhaps") << QStringLiteral("unknown (Perhaps)");
}

void TrxReaderTest::outcomes()
{
    QFETCH(QByteArray, outcome);
    QFETCH(QString, expected);
    const QStringList lines
        = linesOfReport(trxRun("<Results><WebTestResult testName='a' outcome='" + outcome + "'/></Results>"), "trx");
    QCOMPARE(lines.value(1).trimmed(), expected);
    QCOMPARE(lines.size(), outcome == "Perhaps" ? 3 : 2);
}

void TrxReaderTest::durations_data()
{
    QTest::addColumn<QByteArray>("duration");
    QTest::addColumn<double>("ms");
    QTest::newRow("ticks") << QByteArray("00:00:00.0259239") << 25.9239;
    QTest::newRow("hours") << QByteArray("01:02:03") << 3723000.0;
    QTest::newRow("days") << QByteArray("1.00:00:00.5") << 86400500.0;
    QTest::newRow("none") << QByteArray("25 ms") << -1.0;
}

void TrxReaderTest::durations()
{
    QFETCH(QByteArray, duration);
    QFETCH(double, ms);
    RecordingSink sink;
    readReport(trxRun("<Results><UnitTestResult testName='a' outcome='Passed' duration='" + duration + "'/></Results>"),
        "trx", sink);
    QCOMPARE(sink.cases[0].told.attempts[0].durationMs.value_or(-1), ms);
    QCOMPARE(sink.issues.size(), std::size_t(ms < 0 ? 1 : 0));
}

void TrxReaderTest::innerResults()
{
    RecordingSink sink;
    readReport(
        trxRun(
            R"xml(<Results><UnitTestResult testName="T" outcome="Failed" resultType="DataDrivenTest"><Output><StdOut>sum</StdOut>
</Output><InnerResults><UnitTestResult testName="T" dataRowInfo="0" outcome="Passed"/><UnitTestResult testName="T" dataRowInfo="1"
 outcome="Failed"><Output><ErrorInfo><Message>no</Message></ErrorInfo></Output></UnitTestResult></InnerResults></UnitTestResult>
<UnitTestResult testName="U" outcome="Passed"/></Results>)xml"),
        "trx", sink);
    QCOMPARE(sink.lines(),
        (QStringList { "case 1 in 0: T config", "  failed (Failed)", "  output stdout: sum", "case 2 in 0: T(0)",
            "  passed (Passed)", "case 3 in 0: T(1)", "  failed (Failed) message=no", "case 4 in 0: U",
            "  passed (Passed)" }));
    QCOMPARE(sink.totals(), QStringLiteral("2 passed, 1 failed, 0 broken, 0 skipped, 0 unknown"));
}

void TrxReaderTest::sumsThatSayMore()
{
    RecordingSink sink;
    readReport(
        trxRun(
            R"xml(<Results><UnitTestResult testName="T" outcome="Failed"><InnerResults><UnitTestResult testName="a" outcome="Passed"/>
</InnerResults></UnitTestResult><UnitTestResult testName="E" outcome="Passed"><InnerResults/></UnitTestResult>
<TestResultAggregation testName="O" outcome="Failed"><InnerResults><UnitTestResult testName="b" outcome="Failed"><InnerResults>
<UnitTestResult testName="c" outcome="Failed"/></InnerResults></UnitTestResult></InnerResults></TestResultAggregation></Results>)xml"),
        "trx", sink);
    QCOMPARE(sink.totals(), QStringLiteral("2 passed, 2 failed, 0 broken, 0 skipped, 0 unknown"));
    QVERIFY(sink.faults.isEmpty());
}

void TrxReaderTest::manyDefinitions()
{
    QByteArray definitions = "<TestDefinitions>";
    for (int i = 0; i < 300; ++i)
        definitions += "<UnitTest id='" + QByteArray::number(i) + "'><TestMethod className='"
            + QByteArray(60000, char('a' + i % 26)) + QByteArray::number(i) + "'/></UnitTest>";
    RecordingSink sink;
    readReport(trxRun("<Results><UnitTestResult testId='0' testName='a' outcome='Passed'/><UnitTestResult testId='299' "
                      "testName='b' outcome='Passed'/></Results>"
                   + definitions + "</TestDefinitions>"),
        "trx", sink);
    QCOMPARE(sink.cases[0].told.className.size(), std::size_t(60001));
    QVERIFY(sink.cases[1].told.className.empty());
    QCOMPARE(sink.issues.back().code, std::string("report.definitions_cut"));
}

void TrxReaderTest::holdsAsReader()
{
    QCOMPARE(faultsOfReader(trxRun(trxResults() + trxDefinitions() + trxSummary()), "trx"), QStringList());
}

void TrxReaderTest::otherFiles()
{
    QVERIFY(!looksLikeTrx("<TestRun/>"));
    QVERIFY(!looksLikeTrx("<TestRun xmlns='urn:x'/>"));
    RecordingSink sink;
    QVERIFY_THROWS_EXCEPTION(Failure, readReport("<testsuites/>", "trx", sink));
    const QByteArray deep = QByteArray("<UnitTestResult testName='a' outcome='Passed'><InnerResults>").repeated(1000);
    QVERIFY_THROWS_EXCEPTION(Failure, readReport(trxRun("<Results>" + deep), "trx", sink));
    QVERIFY(sink.faults.isEmpty());
}

} // namespace tranche

QTEST_GUILESS_MAIN(tranche::TrxReaderTest)
#include "TrxReaderTest.moc"
