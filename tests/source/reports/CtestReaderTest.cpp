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
    readReport(files, *findReportFormat("ctest_xml"), sink);
    return sink.lines();
}

static QString failureOf(const QByteArray &report)
{
    RecordingSink sink;
    try {
        readReport(report, "ctest_xml", sink);
    } catch (const Failure &failure) {
        return failure.code() + QLatin1String(": ") + failure.message();
    }
    return {};
}

static bool isRecognised(const QByteArray &begin)
{
    const auto found = recogniseReport(begin);
    return found.size() == 1 && QLatin1String(found.front()->name) == QLatin1String("ctest_xml");
}

// As CTest 3.25 writes it.
static const QByteArray wholeReport
    = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Site "
      "BuildName=\"Linux-c++\"\n\tBuildStamp=\"20261130-1838-Nightly\"\n"
      "\tName=\"vm\"\n\tGenerator=\"ctest-3.25.1\"\n\tCompilerName=\"\"\n\tOSName=\"Linux\"\n\tHostname=\"host\"\n"
      "\tOSPlatform=\"x86_64\"\n\t>\n\t<Testing>\n\t\t<StartDateTime>Nov 30 18:38 UTC</StartDateTime>\n"
      "\t\t<StartTestTime>1796063911</StartTestTime>\n\t\t<TestList>\n\t\t\t<Test>./ok</Test>\n"
      "\t\t\t<Test>./bad</Test>\n\t\t\t<Test>./sub/off</Test>\n\t\t</TestList>\n"
      "<Test Status=\"passed\"><Name>ok</Name><Path>.</Path><FullName>./ok</FullName><FullCommandLine>sh "
      "-c</FullCommandLine><Results><NamedMeasurement type=\"numeric/double\" name=\"Execution "
      "Time\"><Value>0.25</Value></NamedMeasurement><NamedMeasurement type=\"text/string\" name=\"Completion "
      "Status\"><Value>Completed</Value></NamedMeasurement><NamedMeasurement type=\"text/string\" name=\"Command "
      "Line\"><Value>sh -c</Value></NamedMeasurement><Measurement><Value encoding=\"base64\" "
      "compression=\"gzip\">eJzLSM3JyecCAAhLAh8=</Value></Measurement></Results></Test>\n"
      "<Test Status=\"failed\"><Name>bad</Name><Path>.</Path><Results><NamedMeasurement type=\"text/string\" "
      "name=\"Exit Code\"><Value>SEGFAULT</Value></NamedMeasurement><NamedMeasurement type=\"text/string\" "
      "name=\"Fail Reason\"><Value>Required regular expression not found</Value></NamedMeasurement>"
      "<NamedMeasurement type=\"file\" name=\"Attached File\" encoding=\"base64\" compression=\"tar/gzip\" "
      "filename=\"a.log\"><Value>YWJj\nZGVm</Value></NamedMeasurement><Measurement><Value>failing\n</Value>"
      "</Measurement></Results><Labels><Label>slow</Label></Labels></Test>\n"
      "<Test Status=\"notrun\"><Name>off</Name><Path>./sub</Path><Results><NamedMeasurement type=\"text/string\" "
      "name=\"Completion Status\"><Value>Disabled</Value></NamedMeasurement><Measurement><Value></Value>"
      "</Measurement></Results></Test>\n\t<EndDateTime>Nov 30 18:38 UTC</EndDateTime>\n"
      "<EndTestTime>1796063912</EndTestTime></Testing>\n</Site>\n";

class CtestReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void testsAreTold();
    void packedOutputIsUnpacked_data();
    void packedOutputIsUnpacked();
    void whatIsOddIsAnIssue();
    void piecesOfAnySizeAreTheSame();
    void aReportCutAnywhereIsAFailure();
    void onlyTestsOfCtestAreRecognised();
};

void CtestReaderTest::testsAreTold()
{
    RecordingSink sink;
    readReport(wholeReport, "ctest_xml", sink);
    QCOMPARE(sink.totals(), QStringLiteral("1 passed, 1 failed, 0 broken, 1 skipped, 0 unknown"));
    const TestLaunch expectedLaunch { "Linux-c++", "ctest-3.25.1", "host", "Linux", "x86_64", "20261130-1838-Nightly",
        "1796063911", "1796063912", 1000, { 3, {}, {}, {} } };
    QVERIFY(sink.launch == expectedLaunch);
    const QStringList expected { "  property Name=vm", "  property StartDateTime=Nov 30 18:38 UTC",
        "  property EndDateTime=Nov 30 18:38 UTC", "suite 1 in 0: Linux-c++ 1000 ms", "case 1 in 1: ok",
        "  passed (passed) 250 ms", "  property Command Line=sh -c", "  output stdout: hello\\n", "case 2 in 1: bad",
        "  failed (failed) type=SEGFAULT message=Required regular expression not found",
        "  attachment a.log  of 6 bytes", "  output stdout: failing\\n", "  tag slow", "case 3 in 1: ./sub.off",
        "  skipped (notrun) message=Disabled" };
    QCOMPARE(sink.lines(), expected);
}

static QByteArray inTest(const QByteArray &inside)
{
    return "<Site><Testing><Test Status='passed'><Name>n</Name>" + inside + "</Test></Testing></Site>";
}

void CtestReaderTest::packedOutputIsUnpacked_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("told");
    const QString wrong = "issue report.packed_text An output is packed in a way that can't be read.";
    const QByteArray text = QByteArray("0123456789").repeated(20000);
    const QByteArray packed = qCompress(text).mid(4).toBase64();
    const auto row = [](const char *name, const QByteArray &attributes, const QByteArray &value) -> QTestData & {
        return QTest::newRow(name) << "<Measurement><Value " + attributes + ">" + value + "</Value></Measurement>";
    };
    const QByteArray gzip = "encoding='base64' compression='gzip'";
    row("zlib", gzip, packed) << QStringList("  output stdout: " + QString::fromLatin1(text));
    row("in lines", gzip, QByteArray(packed).insert(10, "\n"))
        << QStringList("  output stdout: " + QString::fromLatin1(text));
    row("base64 alone", "encoding='base64'", "YWJj") << QStringList("  output stdout: abc");
    row("damaged", gzip, "AAAA") << QStringList({ "  output packed: AAAA", wrong });
    row("no base64", gzip, "%%%") << QStringList({ "  output packed: %%%", wrong });
    row("unknown", "encoding='rot13'", "nop") << QStringList({ "  output packed: nop", wrong });
    row("plain", "", " a ") << QStringList("  output stdout:  a ");
}

void CtestReaderTest::packedOutputIsUnpacked()
{
    QFETCH(QByteArray, value);
    QFETCH(QStringList, told);
    QCOMPARE(linesOf(inTest("<Results>" + value + "</Results>")).mid(3), told);
}

void CtestReaderTest::whatIsOddIsAnIssue()
{
    QCOMPARE(linesOf("<Site><Testing><Test Status='odd'><Results><NamedMeasurement name='Execution "
                     "Time'><Value>1,5</Value></NamedMeasurement></Results></Test></Testing></Site>"),
        QStringList({ "suite 1 in 0: ", "case 1 in 1: ", "  unknown (odd)",
            "issue report.status The status “odd” of a test is not known.",
            "issue report.number “1,5” is no number for Execution Time.",
            "issue report.no_name A test has no name." }));
    // Text beyond what is kept is told all the same.
    RecordingSink sink;
    readReport(inTest("<Results><Measurement><Value>" + QByteArray(3 << 20, 'x') + "</Value></Measurement></Results>"),
        "ctest_xml", sink);
    QCOMPARE(sink.lines().value(3).size(), qsizetype((3 << 20) + 17));
    QVERIFY(failureOf("<Sites/>").startsWith("source.report: report is no report of CTest XML"));
}

void CtestReaderTest::piecesOfAnySizeAreTheSame()
{
    for (const std::size_t size : std::initializer_list<std::size_t> { 1, 3, 50 })
        QCOMPARE(linesOf(wholeReport, size), linesOf(wholeReport));
}

void CtestReaderTest::aReportCutAnywhereIsAFailure()
{
    for (qsizetype size = 0; size < wholeReport.lastIndexOf('>'); ++size)
        QVERIFY2(failureOf(wholeReport.left(size)).startsWith("source.xml: report can't be read: line "),
            QByteArray::number(size).constData());
}

void CtestReaderTest::onlyTestsOfCtestAreRecognised()
{
    QVERIFY(isRecognised(wholeReport));
    QVERIFY(isRecognised("<Site Name='a'><Testing><StartDateTime>"));
    QVERIFY(!isRecognised("<Site Name='a'><Build><StartDateTime>"));
    QVERIFY(!isRecognised("<Site/>"));
    QVERIFY(!isRecognised("<a><Testing/></a>"));
}

QTEST_GUILESS_MAIN(CtestReaderTest)

#include "CtestReaderTest.moc"
