#include "XmlReportChecks.h"

#include "core/Failure.h"
#include "source/reports/xml/RobotReader.h"
#include "source/reports/xml/RobotTime.h"

#include <QTest>

namespace tranche {

class RobotReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void before7();
    void from7();
    void teardownsFail();
    void structures();
    void times_data();
    void times();
    void oddities();
    void holdsAsReader();
    void otherFiles();
};

static QByteArray thirdRobot()
{
    return R"xml(<?xml version="1.0" encoding="UTF-8"?>
<robot generator="Robot 3.1.2 (Python 3.7.4 on win32)" generated="20220623 12:41:35.553" rpa="false">
  <suite id="s1" name="Api" source="C:\api.robot">
    <kw name="Connect" library="Lib" type="setup"><status status="PASS" starttime="20220623 12:41:35.000" endtime="20220623 12:41:35.500"/></kw>
    <test id="s1-t1" name="Login">
      <kw name="Get Token" library="Keywords">
        <doc>of the library</doc>
        <arguments><arg>${url}</arg><arg>x</arg></arguments><assign><var>${t}</var></assign>
        <kw name="Log" library="BuiltIn"><msg timestamp="20220623 12:41:36.340" level="INFO">hello</msg>
          <status status="PASS" starttime="20220623 12:41:36.340" endtime="20220623 12:41:36.341"/></kw>
        <status status="FAIL" starttime="20220623 12:41:36.339" endtime="20220623 12:41:37.339"></status>
      </kw>
      <doc>logs in</doc><tags><tag>smoke</tag></tags>
      <status status="FAIL" starttime="20220623 12:41:36.000" endtime="20220623 12:41:38.000" critical="yes">no token</status>
    </test>
    <doc>of the suite</doc><metadata><item name="Version">2</item></metadata>
    <status status="FAIL" starttime="20220623 12:41:35.672" endtime="N/A"/>
  </suite>
  <statistics><total><stat pass="0" fail="0">Critical Tests</stat><stat pass="0" fail="1">All Tests</stat></total>
    <tag><stat pass="9" fail="9">smoke</stat></tag><suite><stat pass="9" fail="9" id="s1" name="Api">All Tests</stat></suite></statistics>
  <errors><msg timestamp="20220623 12:41:40.351" level="WARN">deprecated</msg></errors>
</robot>)xml";
}

void RobotReaderTest::before7()
{
    RecordingSink sink;
    readReport(thirdRobot(), "robot", sink);
    QCOMPARE(sink.lines(),
        (QStringList { "  output log: 20220623 12:41:40.351 WARN deprecated\\n", "suite 1 in 0: Api",
            "  property doc=of the suite", "  property Version=2", "case 1 in 1: Lib.Connect config",
            "  passed (PASS) 500 ms", "case 2 in 1: Login", "  failed (FAIL) 2000 ms message=no token",
            "  property doc=logs in", "  tag smoke", "  step 1 in 0: kw Keywords.Get Token failed 1000 ms",
            "  property arg=${url}", "  property arg=x", "  property var=${t}",
            "  step 2 in 1: kw BuiltIn.Log passed 1 ms", "  output log: 20220623 12:41:36.340 INFO hello\\n" }));
    QCOMPARE(sink.launch.declared, (DeclaredTotals { 1, 1, {}, {} }));
    QCOMPARE(sink.launch.platform, std::string("Python 3.7.4 on win32"));
    QCOMPARE(sink.launch.os, std::string("win32"));
    QCOMPARE(sink.launch.name, std::string("Api"));
    QCOMPARE(sink.launch.startedAt, std::string("20220623 12:41:35.672"));
    QCOMPARE(sink.cases[1].told.file, std::string("C:\\api.robot"));
    QCOMPARE(sink.cases[1].told.startedAt, std::string("20220623 12:41:36.000"));
}

static QByteArray seventhRobot()
{
    return R"xml(<robot generator="Rebot 7.0 (Python 3.12 on linux)" generated="2023-11-25T22:37:42" rpa="false" schemaversion="5">
<suite id="s1" name="Top"><suite id="s1-s1" name="In">
<test id="s1-s1-t1" name="Loops" line="7">
<for flavor="IN"><var>${x}</var><value>1</value><iter><var name="${x}">1</var><kw name="No Operation" owner="BuiltIn">
<status status="PASS" start="2023-11-25T22:37:42.1" elapsed="0.001"/></kw><status status="PASS" elapsed="0.002"/></iter>
<status status="PASS" elapsed="0.003"/></for>
<if><branch type="IF" condition="$x"><return><value>1</value><status status="NOT RUN" elapsed="0"/></return>
<status status="PASS" elapsed="0"/></branch><status status="PASS" elapsed="0"/></if>
<kw name="Close" owner="Lib" type="TEARDOWN"><status status="FAIL" elapsed="0.25">cannot close</status></kw>
<tag>smoke</tag><timeout value="1 minute"/>
<status status="PASS" start="2023-11-25T22:37:42" elapsed="1.5"/></test>
<test name="Later"><status status="SKIP" elapsed="0">not yet</status></test>
<meta name="Version">2</meta><status status="PASS" elapsed="1.6"/></suite><status status="PASS" start="2023-11-25T22:37:41" elapsed="2"/></suite>
<statistics><total><stat pass="1" fail="0" skip="1">All Tests</stat></total></statistics><errors/></robot>)xml";
}

void RobotReaderTest::from7()
{
    RecordingSink sink;
    readReport(seventhRobot(), "robot_xml", sink);
    QCOMPARE(sink.lines(),
        (QStringList { "suite 1 in 0: Top 2000 ms", "suite 2 in 1: In 1600 ms", "  property Version=2",
            "case 1 in 2: Loops", "  passed (PASS) 1500 ms", "  tag smoke", "  property timeout=1 minute",
            "  step 1 in 0: for IN passed 3 ms", "  property var=${x}", "  property value=1",
            "  step 2 in 1: iter passed 2 ms", "  property var=1", "  step 3 in 2: kw BuiltIn.No Operation passed 1 ms",
            "  step 4 in 0: if passed 0 ms", "  step 5 in 4: branch IF $x passed 0 ms",
            "  step 6 in 5: return skipped 0 ms", "  property value=1",
            "  step 7 in 0: teardown Lib.Close failed 250 ms message=cannot close", "case 2 in 2: Later",
            "  skipped (SKIP) 0 ms message=not yet" }));
    QCOMPARE(sink.cases[0].told.line, std::optional<qint64>(7));
    QCOMPARE(sink.launch.declared, (DeclaredTotals { 2, 0, {}, 1 }));
}

static QByteArray failingTeardowns()
{
    return R"xml(<robot generator="Robot 4.1 (Python)"><suite name="Top"><suite name="Good"><test name="a"><status status="PASS"/></test>
<test name="s"><status status="SKIP">later</status></test><status status="PASS"/></suite>
<suite name="Bad"><test name="b"><status status="PASS"/></test><test name="c"><kw name="x" type="TEARDOWN"><status status="FAIL">of test</status></kw>
<status status="FAIL">own</status></test><kw name="Clean" type="TEARDOWN"><kw name="in"><status status="PASS">no</status></kw>
<status status="FAIL">inner</status></kw><status status="FAIL">Suite teardown failed:
inner</status></suite><kw name="Clean" type="TEARDOWN"><status status="FAIL">outer</status></kw><status status="FAIL"/></suite></robot>)xml";
}

void RobotReaderTest::teardownsFail()
{
    RecordingSink sink;
    readReport(failingTeardowns(), "robot", sink);
    QCOMPARE(sink.totals(), QStringLiteral("0 passed, 3 failed, 0 broken, 1 skipped, 0 unknown"));
    const auto message = [&sink](const char *name) { return sink.findCase(name)->attempts.front().message; };
    QCOMPARE(message("a"), std::string("Parent suite teardown failed:\nouter"));
    QCOMPARE(message("s"), std::string("later\n\nAlso parent suite teardown failed:\nouter"));
    QCOMPARE(
        message("b"), std::string("Parent suite teardown failed:\ninner\n\nAlso parent suite teardown failed:\nouter"));
    QCOMPARE(message("c"),
        std::string("own\n\nAlso parent suite teardown failed:\ninner\n\nAlso parent suite teardown failed:\nouter"));
    QCOMPARE(sink.suites[2].told.message, std::string("Suite teardown failed:\ninner"));
    QVERIFY(sink.faults.isEmpty());

    RecordingSink skipped;
    readReport(R"xml(<robot generator="Robot 6"><suite name="S"><test name="a"><status status="PASS">m</status></test>
<kw name="k" type="TEARDOWN"><status status="SKIP">why</status></kw><status status="SKIP"/></suite></robot>)xml",
        "robot", skipped);
    QCOMPARE(skipped.totals(), QStringLiteral("0 passed, 0 failed, 0 broken, 1 skipped, 0 unknown"));
    QCOMPARE(skipped.findCase("a")->attempts.front().message,
        std::string("Skipped in parent suite teardown:\nwhy\n\nEarlier message:\nm"));
}

/// What a test is made of beside keywords: nothing of it is a test.
void RobotReaderTest::structures()
{
    RecordingSink sink;
    readReport(R"xml(<robot generator="Robot 7.2" schemaversion="5"><suite name="S"><test name="t">
<while condition="$x" limit="3"><iter><break><status status="PASS"/></break><status status="PASS"/></iter><status status="PASS"/></while>
<try><branch type="TRY"><kw name="Fail" owner="BuiltIn"><status status="FAIL">no</status></kw><status status="FAIL">no</status></branch>
<branch type="EXCEPT"><pattern>*</pattern><continue><status status="NOT RUN"/></continue><status status="PASS"/></branch>
<status status="PASS"/></try>
<group name="g"><variable name="${v}"><var>1</var><status status="PASS"/></variable><status status="PASS"/></group>
<error><value>EXCEPT</value><status status="FAIL">misplaced</status></error>
<status status="FAIL">misplaced</status></test><status status="FAIL"/></suite></robot>)xml",
        "robot", sink);
    QCOMPARE(sink.totals(), QStringLiteral("0 passed, 1 failed, 0 broken, 0 skipped, 0 unknown"));
    QStringList kinds;
    for (const RecordingSink::Step &step : sink.steps)
        kinds.append(QStringLiteral("%1 in %2 %3")
                         .arg(QString::fromStdString(step.told.kind))
                         .arg(step.parent)
                         .arg(QLatin1String(testStatusWord(step.told.status))));
    QCOMPARE(kinds,
        (QStringList { "while in 0 passed", "iter in 1 passed", "break in 2 passed", "try in 0 passed",
            "branch in 4 failed", "kw in 5 failed", "branch in 4 passed", "continue in 7 skipped", "group in 0 passed",
            "variable in 9 passed", "error in 0 failed" }));
    QVERIFY(sink.faults.isEmpty() && sink.issues.empty());
}

void RobotReaderTest::times_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("ms");
    QTest::newRow("1970") << QByteArray("19700102 00:00:01.5") << 86401500.0;
    QTest::newRow("leap day") << QByteArray("20240229 12:41:36.340") << 1709210496340.0;
    QTest::newRow("no day") << QByteArray("20230229 12:41:36.340") << -1.0;
    QTest::newRow("N/A") << QByteArray("N/A") << -1.0;
    QTest::newRow("letters") << QByteArray("2023022x 12:41:36.340") << -1.0;
    QTest::newRow("empty") << QByteArray() << -1.0;
}

void RobotReaderTest::times()
{
    QFETCH(QByteArray, text);
    QFETCH(double, ms);
    QCOMPARE(robotTime(std::string_view(text.constData(), std::size_t(text.size()))).value_or(-1), ms);
}

void RobotReaderTest::oddities()
{
    QCOMPARE(
        linesOfReport(
            R"xml(<robot generator="Robot 4"><suite><test><status status="ODD"/></test><test name="none"/></suite></robot>)xml",
            "robot"),
        (QStringList { "suite 1 in 0: ", "case 1 in 1: ", "  unknown (ODD)", "case 2 in 1: none", "  unknown",
            "issue report.no_name A test has no name.",
            "issue report.status The status “ODD” of a test is not known." }));
    QVERIFY(linesOfReport("<robot generator='Robot 4'><suite name='s'><doc>a<b>x</b>c</doc></suite></robot>", "robot")
                .contains(QStringLiteral("  property doc=ac")));
    const QByteArray many = ("<arg>" + QByteArray(qsizetype(1) << 19, 'a') + "</arg>").repeated(40);
    RecordingSink arguments;
    readReport("<robot generator='Robot 4'><suite name='s'><test name='t'><kw name='k'>" + many
            + "</kw><status status='FAIL'>whole</status></test></suite></robot>",
        "robot", arguments);
    QCOMPARE(arguments.findCase("t")->attempts.front().message, std::string("whole"));
    QCOMPARE(arguments.lines().filter(QStringLiteral("output")), QStringList());
    const QByteArray log = QByteArray(qsizetype(3) << 20, 'x');
    RecordingSink sink;
    readReport("<robot generator='Robot 4'><suite name='s'><test name='t'><kw name='k'><msg level='INFO'>" + log
            + "</msg><status status='FAIL'>" + log + "</status></kw><status status='FAIL'/></test></suite></robot>",
        "robot", sink);
    QCOMPARE(sink.steps[0].told.message.size(), std::size_t(1) << 20);
    QCOMPARE(sink.lines().join(QString()).count(QLatin1Char('x')), qsizetype(6) << 20);
}

void RobotReaderTest::holdsAsReader()
{
    QCOMPARE(faultsOfReader(thirdRobot(), "robot_xml"), QStringList());
    QCOMPARE(faultsOfReader(seventhRobot(), "robot_xml"), QStringList());
    QCOMPARE(faultsOfReader(failingTeardowns(), "robot_xml"), QStringList());
}

void RobotReaderTest::otherFiles()
{
    QVERIFY(!looksLikeRobot("<robot name='arm'><link/></robot>"));
    QVERIFY(!looksLikeRobot("<robots/>"));
    QVERIFY(looksLikeRobot("<robot><suite/>"));
    RecordingSink sink;
    QVERIFY_THROWS_EXCEPTION(Failure, readReport("<testsuites/>", "robot", sink));
    const QByteArray deep = QByteArray("<kw name='k'>").repeated(1000);
    QVERIFY_THROWS_EXCEPTION(
        Failure, readReport("<robot generator='Robot 4'><suite name='s'><test name='t'>" + deep, "robot", sink));
    QVERIFY(sink.faults.isEmpty());
}

} // namespace tranche

QTEST_GUILESS_MAIN(tranche::RobotReaderTest)
#include "RobotReaderTest.moc"
