#include "ReportFixture.h"

#include "core/Failure.h"

#include <QTest>

#include <algorithm>

using namespace tranche;

static QStringList linesOf(const QByteArray &report, std::size_t pieceBytes = 64 << 10)
{
    FilesInMemory files(report);
    files.pieceBytes = pieceBytes;
    RecordingSink sink;
    readReport(files, *findReportFormat("testng_xml"), sink);
    return sink.lines();
}

static QString failureOf(const QByteArray &report)
{
    RecordingSink sink;
    try {
        readReport(report, "testng_xml", sink);
    } catch (const Failure &failure) {
        return failure.code() + QLatin1String(": ") + failure.message();
    }
    return {};
}

static bool isRecognised(const QByteArray &begin)
{
    const auto found = recogniseReport(begin);
    return found.size() == 1 && QLatin1String(found.front()->name) == QLatin1String("testng_xml");
}

static const QByteArray wholeReport
    = "<?xml version='1.0' encoding='UTF-8'?>\n<testng-results ignored='3' retried='1' total='8' passed='2' failed='1' "
      "skipped='1'>\n<reporter-output><line><![CDATA[a line]]></line></reporter-output>\n"
      "<suite name='S' duration-ms='20' started-at='2021-10-21T14:29:17 IST'><groups><group name='slow'><method "
      "signature='C.one()' name='one' class='p.C'/></group></groups>\n<test name='T'><class name='p.C'>\n"
      "<test-method is-config='true' status='PASS' signature='setUp()' name='setUp'/>\n"
      "<test-method status='PASS' signature='one()' name='one' duration-ms='5' started-at='2021-10-21T14:29:18 IST' "
      "description='d'><params><param index='0'><value>\n<![CDATA[x]]>\n</value></param><param index='1'><value "
      "is-null='true'/></param></params><attributes><attribute name='k'>v</attribute></attributes></test-method>\n"
      "<test-method retried='true' status='SKIP' signature='two()' name='two' duration-ms='1'><exception "
      "class='E'><message> m </message><full-stacktrace>\n at 1\n</full-stacktrace></exception></test-method>\n"
      "<test-method is-config='true' status='FAIL' signature='tearDown()' name='tearDown'/>\n"
      "<test-method status='PASS' signature='two()' name='two' duration-ms='2'><reporter-output><line>log "
      "it</line></reporter-output></test-method>\n"
      "<test-method status='FAIL' signature='three()' name='three'><exception "
      "class='java.lang.AssertionError'><short-stacktrace>short</short-stacktrace></exception></test-method>\n"
      "<test-method status='SKIP' signature='four()' name='four'/></class></test></suite></testng-results>";

class TestngReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void methodsAreToldInTheirClasses();
    void triesAreOneCase();
    void objectsAreKnownWithoutTheirNumber();
    void whatIsOddIsAnIssue();
    void piecesOfAnySizeAreTheSame();
    void aReportCutAnywhereIsAFailure();
    void onlyTestngIsRecognised();
};

void TestngReaderTest::methodsAreToldInTheirClasses()
{
    RecordingSink sink;
    readReport(wholeReport, "testng", sink);
    QCOMPARE(sink.totals(), QStringLiteral("2 passed, 1 failed, 0 broken, 1 skipped, 0 unknown"));
    // What was ignored, and tries, are no tests that are told.
    QVERIFY((sink.launch.declared == DeclaredTotals { 4, 1, {}, 1 }));
    QVERIFY(sink.launch.startedAt == "2021-10-21T14:29:17 IST");
    const QStringList expected { "  property total=8", "  property passed=2", "  property ignored=3",
        "  property retried=1", "  output log: a line\\n", "suite 1 in 0: S 20 ms", "suite 2 in 1: T",
        "suite 3 in 2: p.C", "case 1 in 3: p.C.setUp config", "  passed (PASS)", "case 2 in 3: p.C.one(x, null)",
        "  passed (PASS) 5 ms", "  property description=d", "  tag slow", "  property k=v",
        "case 3 in 3: p.C.two flaky", "  failed (SKIP) 1 ms type=E message=m trace=at 1", "  passed (PASS) 2 ms",
        "  output log: log it\\n", "case 4 in 3: p.C.tearDown config", "  failed (FAIL)", "case 5 in 3: p.C.three",
        "  failed (FAIL) type=java.lang.AssertionError trace=short", "case 6 in 3: p.C.four", "  skipped (SKIP)" };
    QCOMPARE(sink.lines(), expected);
}

static QByteArray inClass(const QByteArray &methods)
{
    return "<testng-results><suite name='S'><test name='T'><class name='C'>" + methods
        + "</class></test></suite></testng-results>";
}

void TestngReaderTest::triesAreOneCase()
{
    const QByteArray retried = "<test-method retried='true' status='SKIP' signature='a()' name='a'/>";
    RecordingSink sink;
    readReport(
        inClass(retried + retried + "<test-method status='FAIL' signature='a()' name='a'/>" + retried), "testng", sink);
    QCOMPARE(sink.totals(), QStringLiteral("0 passed, 2 failed, 0 broken, 0 skipped, 0 unknown"));
    QVERIFY(sink.cases.front().told.attempts.size() == 3 && !sink.cases.front().told.isFlaky);
    QVERIFY(sink.cases.back().told.attempts.size() == 1 && sink.faults.isEmpty());
    // So many that wait that they no longer may.
    QByteArray many;
    for (int i = 0; i < 500; ++i)
        many += "<test-method retried='true' status='SKIP' signature='m" + QByteArray::number(i) + "' name='m'/>";
    RecordingSink bounded;
    readReport(inClass(many), "testng", bounded);
    QCOMPARE(bounded.totals(), QStringLiteral("0 passed, 500 failed, 0 broken, 0 skipped, 0 unknown"));
    QVERIFY(bounded.faults.isEmpty()
        && std::all_of(bounded.cases.begin(), bounded.cases.end(), [](const auto &one) { return one.isEnded; }));
}

void TestngReaderTest::objectsAreKnownWithoutTheirNumber()
{
    const auto idOf = [](const QByteArray &value) {
        RecordingSink sink;
        readReport(inClass("<test-method status='PASS' name='a'><params><param><value>" + value
                       + "</value></param></params></test-method>"),
            "testng", sink);
        return QString::fromStdString(sink.cases.front().told.historyId);
    };
    QCOMPARE(idOf("C.TD@18d47df0"), QStringLiteral("S/T/C/a(C.TD)"));
    QCOMPARE(idOf("C.TD@18d47df0, x@"), QStringLiteral("S/T/C/a(C.TD, x@)"));
    QCOMPARE(idOf("5"), QString());
    QCOMPARE(idOf("1@2"), QString());
}

void TestngReaderTest::whatIsOddIsAnIssue()
{
    const QStringList expected { "suite 1 in 0: S", "suite 2 in 1: T", "suite 3 in 2: C", "case 1 in 3: C.",
        "  unknown (ODD)", "issue report.number “soon” is no number for duration-ms.",
        "issue report.status The status “ODD” of a test is not known.", "issue report.no_name A test has no name." };
    QCOMPARE(linesOf(inClass("<test-method status='ODD' duration-ms='soon'/>")), expected);
    QVERIFY(failureOf("<testsuites/>").startsWith("source.report: report is no report of TestNG XML"));
    QVERIFY(failureOf(QByteArray("<testng-results>") + QByteArray("<suite>").repeated(300)).startsWith("source.xml"));
}

void TestngReaderTest::piecesOfAnySizeAreTheSame()
{
    for (const std::size_t size : std::initializer_list<std::size_t> { 1, 3, 50 })
        QCOMPARE(linesOf(wholeReport, size), linesOf(wholeReport));
}

void TestngReaderTest::aReportCutAnywhereIsAFailure()
{
    for (qsizetype size = 0; size < wholeReport.lastIndexOf('>'); ++size)
        QVERIFY2(failureOf(wholeReport.left(size)).startsWith("source.xml: report can't be read: line "),
            QByteArray::number(size).constData());
}

void TestngReaderTest::onlyTestngIsRecognised()
{
    QVERIFY(isRecognised(wholeReport.left(200)));
    QVERIFY(isRecognised("<testng-results/>"));
    QVERIFY(!isRecognised("<suite name='S'><test/></suite>"));
    QVERIFY(!isRecognised("<testsuite tests='1'/>"));
}

QTEST_GUILESS_MAIN(TestngReaderTest)

#include "TestngReaderTest.moc"
