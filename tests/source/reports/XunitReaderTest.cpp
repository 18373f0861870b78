#include "XmlReportChecks.h"

#include "core/Failure.h"
#include "source/reports/xml/XunitReader.h"

#include <QTest>

namespace tranche {

class XunitReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void version2();
    void version3();
    void version1();
    void oddities();
    void holdsAsReader();
    void otherFiles();
};

static QByteArray secondXunit()
{
    return R"xml(<?xml version="1.0" encoding="utf-8"?>
<assemblies timestamp="06/15/2018 18:09:29">
  <assembly name="a.dll" run-date="2018-06-15" run-time="18:09:29" total="3" passed="1" failed="1" skipped="1"
      time="1.5" errors="1" environment="64-bit .NET" test-framework="xUnit.net 2.3">
    <errors><error type="assembly-cleanup" name="Fixture"><failure exception-type="System.Exception">
      <message>left over</message></failure></error></errors>
    <collection name="c" total="3" passed="1" failed="1" skipped="1" time="1.25">
      <test name="N.C.Adds(x: 1)" type="N.C" method="Adds" time="0.25" result="Pass">
        <output>hi</output><traits><trait name="Level" value="Unit"/></traits></test>
      <test name="N.C.Fails" type="N.C" method="Fails" time="1" result="Fail">
        <failure exception-type="Xunit.Sdk.TrueException"><message>
          <![CDATA[Expected: True
Actual: False]]>
        </message><stack-trace>
<![CDATA[   at N.C.Fails()]]></stack-trace></failure></test>
      <test name="N.C.Skips" type="N.C" method="Skips" time="0" result="Skip"><reason><![CDATA[later]]></reason></test>
    </collection>
  </assembly>
</assemblies>)xml";
}

void XunitReaderTest::version2()
{
    RecordingSink sink;
    readReport(secondXunit(), "xunit", sink);
    QCOMPARE(sink.lines(),
        (QStringList { "suite 1 in 0: a.dll 1500 ms", "  property environment=64-bit .NET", "  property errors=1",
            "suite 2 in 1: c 1250 ms", "case 1 in 1: Fixture config",
            "  broken (assembly-cleanup) type=System.Exception message=left over", "case 2 in 2: N.C.N.C.Adds(x: 1)",
            "  passed (Pass) 250 ms", "  output stdout: hi", "  tag Level:Unit", "case 3 in 2: N.C.N.C.Fails",
            "  failed (Fail) 1000 ms type=Xunit.Sdk.TrueException message=Expected: True\\nActual: False trace=at "
            "N.C.Fails()",
            "case 4 in 2: N.C.N.C.Skips", "  skipped (Skip) 0 ms message=later" }));
    QCOMPARE(sink.launch.startedAt, std::string("06/15/2018 18:09:29"));
    QCOMPARE(sink.launch.generator, std::string("xUnit.net 2.3"));
    QCOMPARE(sink.launch.declared, (DeclaredTotals { 3, 1, {}, 1 }));
    QCOMPARE(sink.suites[0].told.startedAt, std::string("2018-06-15T18:09:29"));
    QCOMPARE(sink.suites[1].told.declared, (DeclaredTotals { 3, 1, {}, 1 }));
}

void XunitReaderTest::version3()
{
    RecordingSink sink;
    readReport(
        R"xml(<assemblies schema-version="3" computer="PC" start-rtf="2025-11-28T19:10:25" finish-rtf="2025-11-28T19:11:25">
<assembly name="a.dll" total="2" failed="0" skipped="0" not-run="1" start-rtf="2025-11-28T19:10:26" run-date="2025-11-28"><collection name="c">
<test name="A" type="T" result="NotRun" time="0" source-file="A.cs" source-line="5" start-rtf="2025-11-28T19:10:27"/>
<test name="B" type="T" result="Pass" time="0"><warnings><warning>slow</warning></warnings><attachments>
<attachment name="text">abc</attachment><attachment name="bytes" media-type="image/png">AAEC</attachment>
</attachments></test></collection></assembly></assemblies>)xml",
        "xunit_xml", sink);
    QCOMPARE(sink.lines(),
        (QStringList { "suite 1 in 0: a.dll", "suite 2 in 1: c", "case 1 in 2: T.A", "  skipped (NotRun) 0 ms",
            "case 2 in 2: T.B", "  passed (Pass) 0 ms", "  output warning: slow", "  attachment text  of 3 bytes",
            "  attachment bytes image/png of 3 bytes" }));
    const TestCase &first = sink.cases[0].told;
    QCOMPARE(first.file, std::string("A.cs"));
    QCOMPARE(first.line, std::optional<qint64>(5));
    QCOMPARE(first.startedAt, std::string("2025-11-28T19:10:27"));
    QCOMPARE(sink.launch.hostname, std::string("PC"));
    QCOMPARE(sink.launch.finishedAt, std::string("2025-11-28T19:11:25"));
    QCOMPARE(sink.launch.declared, (DeclaredTotals { 2, 0, {}, 1 }));
}

void XunitReaderTest::version1()
{
    QCOMPARE(linesOfReport(
                 R"xml(<assembly name="a.dll" run-date="2012-01-01" total="1"><class name="N.C" total="1" time="0.5">
<test name="N.C.A" type="N.C" result="Skip" time="0"><reason><message>why</message></reason></test></class></assembly>)xml",
                 "xunit"),
        (QStringList { "suite 1 in 0: a.dll", "suite 2 in 1: N.C 500 ms", "case 1 in 2: N.C.N.C.A",
            "  skipped (Skip) 0 ms message=why" }));
}

void XunitReaderTest::oddities()
{
    QCOMPARE(linesOfReport(
                 R"xml(<assemblies><assembly total="x"><test result="Maybe" time="1,5"/></assembly></assemblies>)xml",
                 "xunit"),
        (QStringList { "suite 1 in 0: ", "case 1 in 1: ", "  unknown (Maybe)",
            "issue report.number “x” is no number for total.", "issue report.number “1,5” is no number for time.",
            "issue report.status The status “Maybe” of a test is not known.",
            "issue report.no_name A test has no name." }));
    QCOMPARE(linesOfReport("<assemblies timestamp='11/14/2025 20:53:28' />", "xunit"), QStringList());
    const QByteArray large(qsizetype(3) << 20, 'x');
    RecordingSink sink;
    readReport("<assemblies><assembly total='1'><collection><test name='" + large.left(2 << 20)
            + "' result='Pass'><output>" + large + "</output></test></collection></assembly></assemblies>",
        "xunit", sink);
    QCOMPARE(sink.cases[0].told.name.size(), std::size_t(1) << 20);
    QCOMPARE(sink.lines().join(QString()).count(QLatin1Char('x')), qsizetype(5) << 20);
}

void XunitReaderTest::holdsAsReader()
{
    QCOMPARE(faultsOfReader(secondXunit(), "xunit_xml"), QStringList());
}

void XunitReaderTest::otherFiles()
{
    QVERIFY(!looksLikeXunit("<assemblies><assembly name='x'/></assemblies>"));
    QVERIFY(!looksLikeXunit("<assembly xmlns='urn:schemas-microsoft-com:asm.v1'/>"));
    QVERIFY(!looksLikeXunit("<doc><assembly run-date='2012'/></doc>"));
    QVERIFY(!looksLikeXunit("assemblies"));
    QVERIFY(looksLikeXunit("<assemblies><assembly total='1'>"));
    RecordingSink sink;
    QVERIFY_THROWS_EXCEPTION(Failure, readReport("<testsuites/>", "xunit", sink));
    const QByteArray deep = QByteArray("<a>").repeated(100000);
    QVERIFY_THROWS_EXCEPTION(Failure, readReport("<assemblies>" + deep, "xunit", sink));
}

} // namespace tranche

QTEST_GUILESS_MAIN(tranche::XunitReaderTest)
#include "XunitReaderTest.moc"
