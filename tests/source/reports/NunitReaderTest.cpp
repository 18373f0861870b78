#include "XmlReportChecks.h"

#include "core/Failure.h"
#include "source/reports/xml/NunitReader.h"

#include <QTest>

namespace tranche {

class NunitReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void version3();
    void statuses_data();
    void statuses();
    void earlyForm();
    void version2();
    void before25();
    void holdsAsReader();
    void otherFiles();
};

static QByteArray thirdNunit()
{
    return R"xml(<?xml version="1.0" encoding="utf-8" standalone="no"?>
<test-run id="0" testcasecount="3" result="Failed" total="3" passed="1" failed="1" inconclusive="0" skipped="1"
    engine-version="3.20.0.0" start-time="2021-06-28 20:23:41Z" end-time="2021-06-28 20:23:42Z" duration="0.25">
  <command-line><![CDATA[nunit3-console a.dll]]></command-line>
  <test-suite type="Assembly" name="a.dll" fullname="C:/a.dll" result="Failed" site="Child" total="3" passed="1" failed="1"
      skipped="1" duration="0.2" start-time="2021-06-28T20:23:41.5Z">
    <environment framework-version="3.13" os-version="Windows 10" platform="Win32NT" machine-name="PC"/>
    <settings><setting name="Workers" value="8"/></settings>
    <failure><message><![CDATA[One or more child tests had errors]]></message></failure>
    <test-suite type="TestFixture" name="F" fullname="N.F" classname="N.F" result="Failed" site="SetUp">
      <properties><property name="Category" value="Slow"/><property name="Description" value="d"/></properties>
      <failure><message>no database</message><stack-trace>at SetUp</stack-trace></failure>
      <test-case name="Fails" fullname="N.F.Fails" classname="N.F" result="Failed" duration="0.1"
          start-time="2021-06-28T20:23:41.6Z">
        <properties><property name="Category" value="Db"/></properties>
        <failure><message><![CDATA[Expected 1]]></message><stack-trace><![CDATA[   at N.F.Fails()
]]></stack-trace></failure>
        <output><![CDATA[printed]]></output>
        <assertions><assertion result="Failed"><message>Expected 1</message></assertion></assertions>
        <attachments><attachment><filePath>shots/1.png</filePath><description>before</description></attachment></attachments>
      </test-case>
      <test-case name="Later" fullname="N.F.Later" classname="N.F" result="Skipped" label="Ignored" duration="0">
        <reason><message>later</message></reason></test-case>
      <test-case name="Works(2,2)" fullname="N.F.Works(2,2)" classname="N.F" result="Passed" duration="0.05"/>
    </test-suite>
  </test-suite>
</test-run>)xml";
}

void NunitReaderTest::version3()
{
    RecordingSink sink;
    readReport(thirdNunit(), "nunit", sink);
    QCOMPARE(sink.lines(),
        (QStringList { "  property command-line=nunit3-console a.dll", "suite 1 in 0: a.dll 200 ms",
            "  property Workers=8", "suite 2 in 1: F message=no database", "  tag Slow", "  property Description=d",
            "  output trace: at SetUp", "case 1 in 2: N.F.Fails",
            "  failed (Failed) 100 ms message=Expected 1 trace=   at N.F.Fails()", "  tag Db",
            "  output stdout: printed", "  attachment before  at shots/1.png", "case 2 in 2: N.F.Later",
            "  skipped (Skipped:Ignored) 0 ms message=later", "case 3 in 2: N.F.Works(2,2)",
            "  passed (Passed) 50 ms" }));
    QCOMPARE(sink.launch.declared, (DeclaredTotals { 3, 1, {}, 1 }));
    QCOMPARE(sink.suites[0].told.declared, (DeclaredTotals { 3, 1, {}, 1 }));
    QCOMPARE(sink.suites[0].told.file, std::string("C:/a.dll"));
    QCOMPARE(sink.launch.generator, std::string("NUnit 3.20.0.0"));
    QCOMPARE(sink.launch.os, std::string("Windows 10"));
    QCOMPARE(sink.launch.hostname, std::string("PC"));
    QCOMPARE(sink.launch.startedAt, std::string("2021-06-28 20:23:41Z"));
    QCOMPARE(sink.launch.durationMs, std::optional<double>(250));
}

void NunitReaderTest::statuses_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("warning") << QByteArray("result='Warning'") << QStringLiteral("passed (Warning)");
    QTest::newRow("error") << QByteArray("result='Failed' label='Error'") << QStringLiteral("broken (Failed:Error)");
    QTest::newRow("invalid") << QByteArray("result='Failed' label='Invalid'")
                             << QStringLiteral("broken (Failed:Invalid)");
    QTest::newRow("early invalid") << QByteArray("result='Skipped' label='Invalid'")
                                   << QStringLiteral("skipped (Skipped:Invalid)");
    QTest::newRow("own label") << QByteArray("result='Failed' label='Mine'") << QStringLiteral("failed (Failed)");
    QTest::newRow("inconclusive") << QByteArray("result='Inconclusive'") << QStringLiteral("unknown (Inconclusive)");
    QTest::newRow("2 error") << QByteArray("result='Error' executed='True'") << QStringLiteral("broken (Error)");
    QTest::newRow("2 not runnable") << QByteArray("result='NotRunnable'") << QStringLiteral("skipped (NotRunnable)");
    QTest::newRow("no word") << QByteArray() << QStringLiteral("unknown");
}

void NunitReaderTest::statuses()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QString, expected);
    const QStringList lines = linesOfReport("<test-run><test-case name='a' " + attributes + "/></test-run>", "nunit");
    QCOMPARE(lines.value(0), QStringLiteral("case 1 in 0: a"));
    QCOMPARE(lines.value(1).trimmed(), expected);
    QCOMPARE(lines.size(), attributes.isEmpty() ? 3 : 2);
}

void NunitReaderTest::earlyForm()
{
    RecordingSink sink;
    readReport(
        R"xml(<test-run name="a.dll" testcasecount="1" result="Failed" time="0.154" total="1" passed="1" failed="0"
run-date="2011-07-26" start-time="11:34:27"><environment nunit-version="1.0.0.0"/><test-suite type="Assembly" name="a.dll" time="0.1">
<failure><message>Child test failed</message></failure>
<test-case name="A(1.5)" fullname="N.F.A(1.5)" result="Passed" time="0.023"/></test-suite></test-run>)xml",
        "nunit", sink);
    QCOMPARE(sink.lines(),
        (QStringList { "suite 1 in 0: a.dll 100 ms", "case 1 in 1: N.F.A(1.5)", "  passed (Passed) 23 ms" }));
    QCOMPARE(sink.launch.startedAt, std::string("2011-07-26T11:34:27"));
    QCOMPARE(sink.launch.durationMs, std::optional<double>(154));
    QCOMPARE(sink.launch.generator, std::string("NUnit 1.0.0.0"));
}

static QByteArray secondNunit()
{
    return R"xml(<?xml version="1.0" encoding="utf-8" standalone="no"?><!--results-->
<test-results name="/a.dll" total="2" errors="1" failures="0" not-run="1" inconclusive="0" ignored="1" date="2010-10-18" time="13:23:35">
  <environment nunit-version="2.5.8.0" os-version="Unix 2.6" platform="Unix" machine-name="cedar"/>
  <test-suite type="TestFixture" name="F" executed="True" result="Failure" success="False" time="0.582">
    <categories><category name="Slow"/></categories>
    <results>
      <test-case name="N.F.A" description="adds" executed="True" result="Success" success="True" time="0.013"/>
      <test-case name="N.F.B" executed="True" result="Error" success="False" time="0.001"><failure>
        <message><![CDATA[System.Exception : x]]></message><stack-trace><![CDATA[at B]]></stack-trace></failure></test-case>
      <test-case name="N.F.C" executed="False" result="Ignored"><reason><message>not now</message></reason></test-case>
    </results>
  </test-suite>
</test-results>)xml";
}

void NunitReaderTest::version2()
{
    RecordingSink sink;
    readReport(secondNunit(), "nunit", sink);
    QCOMPARE(sink.lines(),
        (QStringList { "suite 1 in 0: F 582 ms", "  tag Slow", "case 1 in 1: N.F.A", "  passed (Success) 13 ms",
            "  property Description=adds", "case 2 in 1: N.F.B",
            "  broken (Error) 1 ms message=System.Exception : x trace=at B", "case 3 in 1: N.F.C",
            "  skipped (Ignored) message=not now" }));
    // The total is that of tests which were run.
    QCOMPARE(sink.launch.declared, (DeclaredTotals { 3, 0, 1, 1 }));
    QCOMPARE(sink.launch.startedAt, std::string("2010-10-18T13:23:35"));
    QCOMPARE(sink.launch.generator, std::string("NUnit 2.5.8.0"));
    QVERIFY(!sink.launch.durationMs);
}

void NunitReaderTest::before25()
{
    QCOMPARE(
        linesOfReport(
            R"xml(<test-results name="a" total="3" failures="1" not-run="1"><test-suite name="F" success="False"><results>
<test-case name="A" executed="True" success="True" time="1"/><test-case name="B" executed="True" success="False" time="x"/>
<test-case name="C" executed="False"/></results></test-suite></test-results>)xml",
            "nunit"),
        (QStringList { "suite 1 in 0: F", "case 1 in 1: A", "  passed (Success) 1000 ms", "case 2 in 1: B",
            "  failed (Failure)", "case 3 in 1: C", "  skipped (not executed)",
            "issue report.number “x” is no number for time." }));
}

void NunitReaderTest::holdsAsReader()
{
    QCOMPARE(faultsOfReader(thirdNunit(), "nunit_xml"), QStringList());
    QCOMPARE(faultsOfReader(secondNunit(), "nunit_xml"), QStringList());
}

void NunitReaderTest::otherFiles()
{
    QVERIFY(!looksLikeNunit("<test-run/>"));
    QVERIFY(!looksLikeNunit("<test-results><a/></test-results>"));
    QVERIFY(!looksLikeNunit("<testResults version='1.2'/>"));
    RecordingSink sink;
    QVERIFY_THROWS_EXCEPTION(Failure, readReport("<testsuites/>", "nunit", sink));
    const QByteArray deep = QByteArray("<test-suite name='s'>").repeated(1000);
    QVERIFY_THROWS_EXCEPTION(Failure, readReport("<test-run>" + deep, "nunit", sink));
    QVERIFY(sink.suites.size() <= 200);
    QVERIFY(sink.faults.isEmpty());
}

} // namespace tranche

QTEST_GUILESS_MAIN(tranche::NunitReaderTest)
#include "NunitReaderTest.moc"
