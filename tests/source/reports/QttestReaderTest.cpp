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
    readReport(files, *findReportFormat("qttest_xml"), sink);
    return sink.lines();
}

static QString failureOf(const QByteArray &report)
{
    RecordingSink sink;
    try {
        readReport(report, "qttest_xml", sink);
    } catch (const Failure &failure) {
        return failure.code() + QLatin1String(": ") + failure.message();
    }
    return {};
}

static bool isRecognised(const QByteArray &begin)
{
    const auto found = recogniseReport(begin);
    return found.size() == 1 && QLatin1String(found.front()->name) == QLatin1String("qttest_xml");
}

// As Qt Test 6.4 writes it; Qt 5 had a decimal comma in durations.
static const QByteArray wholeReport
    = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TestCase name=\"tst_A\">\n  <Environment>\n"
      "    <QtVersion>6.4.2</QtVersion>\n    <QTestVersion>6.4.2</QTestVersion>\n  </Environment>\n"
      "  <TestFunction name=\"initTestCase\">\n  <Message type=\"qdebug\" file=\"\" line=\"0\">\n"
      "    <Description><![CDATA[init]]></Description>\n  </Message>\n    <Incident type=\"pass\" file=\"\" "
      "line=\"0\" />\n    <Duration msecs=\"5,5\"/>\n  </TestFunction>\n"
      "  <TestFunction name=\"xfail\">\n    <Incident type=\"xfail\" file=\"t.cpp\" line=\"9\">\n"
      "      <Description><![CDATA[known]]></Description>\n    </Incident>\n    <Incident type=\"pass\" file=\"\" "
      "line=\"0\" />\n  </TestFunction>\n"
      "  <TestFunction name=\"rows\">\n  <Message type=\"qwarn\" file=\"\" line=\"0\">\n"
      "    <DataTag><![CDATA[one]]></DataTag>\n    <Description><![CDATA[w 1]]></Description>\n  </Message>\n"
      "    <Incident type=\"pass\" file=\"\" line=\"0\">\n      <DataTag><![CDATA[one]]></DataTag>\n    </Incident>\n"
      "    <Incident type=\"fail\" file=\"t.cpp\" line=\"12\">\n      <DataTag><![CDATA[two <&>]]></DataTag>\n"
      "      <Description><![CDATA[not the same\n 1 2]]></Description>\n    </Incident>\n"
      "    <Incident type=\"skip\" file=\"t.cpp\" line=\"13\">\n      <DataTag><![CDATA[three]]></DataTag>\n"
      "      <Description><![CDATA[three]]></Description>\n    </Incident>\n    <Duration msecs=\"0.25\"/>\n"
      "  </TestFunction>\n  <TestFunction name=\"bench\">\n    <Incident type=\"pass\" file=\"\" line=\"0\" />\n"
      "  <BenchmarkResult metric=\"WalltimeMilliseconds\" tag=\"\" value=\"0.5\" iterations=\"64\" />\n"
      "    <Duration msecs=\"256.5\"/>\n  </TestFunction>\n  <Duration msecs=\"300.5\"/>\n</TestCase>\n";

class QttestReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreCases();
    void incidents_data();
    void incidents();
    void messagesBelongToTheirRow();
    void encodingIsTheOneTold();
    void whatIsOddIsAnIssue();
    void piecesOfAnySizeAreTheSame();
    void aReportCutAnywhereIsAFailure();
    void onlyQtTestIsRecognised();
};

void QttestReaderTest::rowsAreCases()
{
    RecordingSink sink;
    readReport(wholeReport, "qttest_xml", sink);
    QCOMPARE(sink.totals(), QStringLiteral("4 passed, 1 failed, 0 broken, 1 skipped, 0 unknown"));
    QVERIFY(sink.launch.generator == "Qt Test 6.4.2" && sink.launch.durationMs == 300.5);
    const QStringList expected { "  property QtVersion=6.4.2", "  property QTestVersion=6.4.2",
        "suite 1 in 0: tst_A 300.5 ms", "  property rows msecs=0.25", "case 1 in 1: tst_A.initTestCase",
        "  passed (pass) 5.5 ms", "  output qdebug: init\\n", "case 2 in 1: tst_A.xfail", "  passed (pass)",
        "  output xfail: known\\n", "case 3 in 1: tst_A.rows(one)", "  passed (pass)", "  output qwarn: w 1\\n",
        "case 4 in 1: tst_A.rows(two <&>)", "  failed (fail) message=not the same\\n 1 2",
        "case 5 in 1: tst_A.rows(three)", "  skipped (skip) message=three", "case 6 in 1: tst_A.bench",
        "  passed (pass) 256.5 ms", "  property WalltimeMilliseconds=0.5 (64)" };
    QCOMPARE(sink.lines(), expected);
    QVERIFY(sink.cases[3].told.file == "t.cpp" && sink.cases[3].told.line == 12);
    QVERIFY(sink.cases[2].told.file.empty() && !sink.cases[2].told.line);
}

static QByteArray inFunction(const QByteArray &inside)
{
    return "<TestCase name='t'><TestFunction name='f'>" + inside + "</TestFunction></TestCase>";
}

void QttestReaderTest::incidents_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QString>("totals");
    const auto row = [](const char *inside, const char *totals) {
        QTest::newRow(inside) << QByteArray(inside) << QString::fromUtf8(totals);
    };
    row("<Incident type='bpass'/>", "1 passed, 0 failed, 0 broken, 0 skipped, 0 unknown");
    row("<Incident type='bfail'/>", "0 passed, 0 failed, 0 broken, 1 skipped, 0 unknown");
    row("<Incident type='xpass'/>", "0 passed, 1 failed, 0 broken, 0 skipped, 0 unknown");
    row("<Incident type='xfail'/>", "1 passed, 0 failed, 0 broken, 0 skipped, 0 unknown");
    row("<Incident type='xfail'/><Incident type='fail'/>", "0 passed, 1 failed, 0 broken, 0 skipped, 0 unknown");
    row("<Incident type='fail'/><Incident type='fail'/>", "0 passed, 1 failed, 0 broken, 0 skipped, 0 unknown");
    row("<Incident type='pass'/><Incident type='pass'/>", "2 passed, 0 failed, 0 broken, 0 skipped, 0 unknown");
    // Qt 4 told a skip as a message.
    row("<Message type='skip'><Description>why</Description></Message>",
        "0 passed, 0 failed, 0 broken, 1 skipped, 0 unknown");
    row("<Message type='qwarn'><Description>alone</Description></Message>",
        "0 passed, 0 failed, 0 broken, 0 skipped, 1 unknown");
    row("<Incident type='odd'/>", "0 passed, 0 failed, 0 broken, 0 skipped, 1 unknown");
}

void QttestReaderTest::incidents()
{
    QFETCH(QByteArray, inside);
    QFETCH(QString, totals);
    RecordingSink sink;
    readReport(inFunction(inside), "qttest_xml", sink);
    QCOMPARE(sink.totals(), totals);
    QCOMPARE(sink.faults, QStringList());
}

void QttestReaderTest::messagesBelongToTheirRow()
{
    const QStringList expected { "suite 1 in 0: t", "case 1 in 1: t.f(a)", "  passed (pass)",
        "  output qinfo: before\\n", "  output qwarn: in a\\nbehind a\\n", "case 2 in 1: t.f(b)", "  passed (pass)",
        "  output log: in b\\n" };
    QCOMPARE(
        linesOf(inFunction("<Message type='qinfo'><Description>before</Description></Message>"
                           "<Message type='qwarn'><DataTag>a</DataTag><Description>in a</Description></Message>"
                           "<Incident type='pass'><DataTag>a</DataTag></Incident>"
                           "<Message type='qwarn'><DataTag>a</DataTag><Description>behind a</Description></Message>"
                           "<Message type='new'><DataTag>b</DataTag><Description>in b</Description></Message>"
                           "<Incident type='pass'><DataTag>b</DataTag></Incident>")),
        expected);
}

void QttestReaderTest::encodingIsTheOneTold()
{
    QCOMPARE(linesOf("<?xml version='1.0' encoding='ISO-8859-1'?><TestCase name='t'><TestFunction "
                     "name='\xFC'><Incident type='pass'/></TestFunction></TestCase>")
                 .value(1),
        QStringLiteral("case 1 in 1: t.ü"));
}

void QttestReaderTest::whatIsOddIsAnIssue()
{
    QCOMPARE(linesOf("<TestCase name='t'><TestFunction><Incident type='odd'/><Duration "
                     "msecs='1.234,5'/></TestFunction></TestCase>"),
        QStringList({ "suite 1 in 0: t", "case 1 in 1: t.", "  unknown (odd)",
            "issue report.no_name A test has no name.", "issue report.status The status “odd” of a test is not known.",
            "issue report.number “1.234,5” is no number for msecs." }));
    // A result within the text of another one.
    QCOMPARE(
        linesOf(inFunction("<Incident type='fail'><Description>a<Incident type='pass'><DataTag>x</DataTag></Incident>"
                           "b</Description></Incident><Incident type='pass'/>")),
        QStringList({ "suite 1 in 0: t", "case 1 in 1: t.f", "  failed (fail) message=ab", "case 2 in 1: t.f",
            "  passed (pass)" }));
    QVERIFY(failureOf("<testsuites/>").startsWith("source.report: report is no report of Qt Test XML"));
    QCOMPARE(linesOf("<TestCase name='t'><TestFunction name='f'/></TestCase>"), QStringList("suite 1 in 0: t"));
}

void QttestReaderTest::piecesOfAnySizeAreTheSame()
{
    for (const std::size_t size : std::initializer_list<std::size_t> { 1, 3, 50 })
        QCOMPARE(linesOf(wholeReport, size), linesOf(wholeReport));
}

void QttestReaderTest::aReportCutAnywhereIsAFailure()
{
    for (qsizetype size = 0; size < wholeReport.lastIndexOf('>'); ++size)
        QVERIFY2(failureOf(wholeReport.left(size)).startsWith("source.xml: report can't be read: line "),
            QByteArray::number(size).constData());
}

void QttestReaderTest::onlyQtTestIsRecognised()
{
    QVERIFY(isRecognised(wholeReport.left(100)));
    QVERIFY(isRecognised("<TestCase name='a'><TestFunction name='f'>"));
    QVERIFY(!isRecognised("<TestCase name='a'/>"));
    QVERIFY(!isRecognised("<TestCase name='a'><row/></TestCase>"));
    QVERIFY(!isRecognised("<TestRun><TestFunction/></TestRun>"));
}

QTEST_GUILESS_MAIN(QttestReaderTest)

#include "QttestReaderTest.moc"
