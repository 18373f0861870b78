#include "ReportFixture.h"

#include "core/Failure.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace tranche;

static QStringList linesOf(const QByteArray &report)
{
    RecordingSink sink;
    readReport(report, "junit_xml", sink);
    return sink.lines();
}

/// What a case is told as that is alone in a suite: its lines without the suite's.
static QStringList caseLines(const QByteArray &testCase)
{
    return linesOf("<testsuite name='s'>" + testCase + "</testsuite>").mid(1);
}

static QString failureOf(const QByteArray &report)
{
    RecordingSink sink;
    try {
        readReport(report, "junit_xml", sink);
    } catch (const Failure &failure) {
        return failure.code() + QLatin1String(": ") + failure.message();
    }
    return {};
}

static const QByteArray wholeReport
    = "\xEF\xBB\xBF<?xml version='1.0' encoding='UTF-8'?>\n<testsuites name='all' tests='4' failures='1' errors='1' "
      "skipped='1' time='1,234.5' timestamp='2026-01-01T10:00:00'>\n"
      "<testsuite name='s' tests='4' hostname='h' file='s.c' package='p' log='l.txt'>\n"
      "<properties><property name='a' value='1'/><property name='a'>\n two\nlines </property></properties>\n"
      "<testcase name='ok' classname='C' time='0.25' file='c.c' line='7' assertions='2'/>\n"
      "<testsuite name='inner'><testcase name='bad' classname='C'><failure message='m &lt;1' type='T'>at "
      "1</failure><system-out>out\n[[PROPERTY|k=v]]\n</system-out></testcase></testsuite>\n"
      "<testcase name='worse'><error type='E'><![CDATA[<trace>]]></error></testcase>\n"
      "<testcase name='not'><skipped>why</skipped></testcase>\n"
      "<system-err>err \xC3\xA4</system-err></testsuite></testsuites>\n";

class JunitReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suitesAndCasesAreTold();
    void piecesOfAnySizeAreTheSame();
    void aReportCutAnywhereIsWholeOrAFailure();
    void aSuiteMayBeTheRoot();
    void statuses_data();
    void statuses();
    void triesOfSurefireAreAttempts();
    void theHeaviestResultCounts();
    void numbersAreNeverGuessed();
    void propertiesTellOfStepsAndAttachments();
    void outputTellsOfPropertiesAndAttachments();
    void whatIsOddIsAnIssue();
    void anIssueHasItsLine();
    void encodings_data();
    void encodings();
    void controlCharactersAreKept_data();
    void controlCharactersAreKept();
    void longTextsGoOnAsOutput();
    void hostileReportsAreRefused_data();
    void hostileReportsAreRefused();
    void onlyJunitIsRecognised_data();
    void onlyJunitIsRecognised();
};

void JunitReaderTest::suitesAndCasesAreTold()
{
    RecordingSink sink;
    readReport(wholeReport, "junit_xml", sink);
    QCOMPARE(sink.totals(), QStringLiteral("1 passed, 1 failed, 1 broken, 1 skipped, 0 unknown"));
    const QStringList expected { "suite 1 in 0: s", "  property log=l.txt", "  property a=1",
        "  property a=two\\nlines", "  output stderr: err ä", "suite 2 in 1: inner", "case 1 in 1: C.ok",
        "  passed 250 ms", "  property assertions=2", "case 2 in 2: C.bad",
        "  failed (failure) type=T message=m <1 trace=at 1", "  output stdout: out\\n[[PROPERTY|k=v]]\\n",
        "  property k=v", "case 3 in 1: worse", "  broken (error) type=E trace=<trace>", "case 4 in 1: not",
        "  skipped (skipped) message=why" };
    QCOMPARE(sink.lines(), expected);
    QCOMPARE(sink.launch.name, std::string("all"));
    QCOMPARE(sink.launch.startedAt, std::string("2026-01-01T10:00:00"));
    QCOMPARE(sink.launch.durationMs, std::optional(1234500.0));
    QVERIFY((sink.launch.declared == DeclaredTotals { 4, 1, 1, 1 }));
    const TestSuite &suite = sink.suites.front().told;
    QCOMPARE(
        suite.hostname + ' ' + suite.file + ' ' + suite.package + ' ' + suite.kind, std::string("h s.c p testsuite"));
    QVERIFY(suite.declared.tests == 4 && !suite.declared.errors);
    QVERIFY(sink.cases.front().told.file == "c.c" && sink.cases.front().told.line == 7);
}

void JunitReaderTest::piecesOfAnySizeAreTheSame()
{
    const QStringList whole = linesOf(wholeReport);
    for (const std::size_t size : std::initializer_list<std::size_t> { 1, 2, 7, 100 }) {
        FilesInMemory files(wholeReport);
        files.pieceBytes = size;
        RecordingSink sink;
        readReport(files, *findReportFormat("junit"), sink);
        QCOMPARE(sink.lines(), whole);
    }
}

void JunitReaderTest::aReportCutAnywhereIsWholeOrAFailure()
{
    for (qsizetype size = 0; size < wholeReport.lastIndexOf('>'); ++size)
        QVERIFY2(failureOf(wholeReport.left(size)).startsWith("source.xml: report can't be read: line "),
            QByteArray::number(size).constData());
    QCOMPARE(failureOf(wholeReport), QString());
}

void JunitReaderTest::aSuiteMayBeTheRoot()
{
    RecordingSink sink;
    readReport("<testsuite name='s' tests='1' time='2' disabled='1' skipped='2'><error message='boot'>at 9</error>"
               "<testcase name='a' class='K'/></testsuite>",
        "junit", sink);
    const QStringList expected { "suite 1 in 0: s 2000 ms message=boot", "  output error: at 9", "case 1 in 1: K.a",
        "  passed" };
    QCOMPARE(sink.lines(), expected);
    RecordingSink gtest;
    readReport("<testsuites tests='3' disabled='1'/>", "junit", gtest);
    QVERIFY(!gtest.launch.declared.skipped); // what was skipped for another reason is not told
    QVERIFY(sink.launch.declared.skipped == 3 && sink.launch.declared.tests == 1);
    QVERIFY(sink.launch.name.empty());
    RecordingSink phpunit;
    readReport("<testsuites><testsuite name='all'><testsuite name='A' file='a.php'><testsuite name='A::b'><testcase "
               "name='b with data set 0' class='N\\A' classname='N.A' file='a.php' line='7'/><testcase name='c' "
               "class='N\\A'/></testsuite></testsuite></testsuite></testsuites>",
        "junit", phpunit);
    QVERIFY(phpunit.cases[0].suite == 3 && phpunit.cases[0].told.className == "N.A");
    QCOMPARE(phpunit.cases[1].told.className, std::string("N\\A"));
    // GoogleTest writes what a test records of itself as attributes of its own.
    QCOMPARE(
        linesOf("<testsuites name='all'><properties><property name='os' value='x'/></properties><testsuite name='s' "
                "flakes='2'><testcase name='t/0' value_param='&quot;v&quot;' type_param='int' size='3' "
                "status='run'/></testsuite></testsuites>"),
        QStringList({ "  property os=x", "suite 1 in 0: s", "  property flakes=2", "case 1 in 1: t/0", "  passed (run)",
            "  property value_param=\"v\"", "  property type_param=int", "  property size=3" }));
    RecordingSink mocha;
    readReport(
        "<testsuites><testsuite name='s' timestamp='Sat, 03 Dec 2022 23:10:07 GMT'/></testsuites>", "junit", mocha);
    QCOMPARE(mocha.suites[0].told.startedAt, std::string("Sat, 03 Dec 2022 23:10:07 GMT"));
    RecordingSink pytest;
    readReport("<testsuites name='pytest tests'><testsuite name='pytest' "
               "timestamp='2025-11-15T11:51:49.548396-05:00'/></testsuites>",
        "junit", pytest);
    QVERIFY(pytest.launch.startedAt == "2025-11-15T11:51:49.548396-05:00" && pytest.launch.name == "pytest tests");
}

void JunitReaderTest::statuses_data()
{
    QTest::addColumn<QByteArray>("testCase");
    QTest::addColumn<QString>("attempt");
    const auto row = [](const char *testCase, const char *attempt) {
        QTest::newRow(testCase) << QByteArray(testCase) << QString::fromUtf8(attempt);
    };
    row("<testcase name='n'/>", "passed");
    row("<testcase name='n' status='run' result='completed'/>", "passed (run)");
    row("<testcase name='n' status='notrun' result='suppressed'/>", "skipped (notrun)");
    row("<testcase name='n' status='run' result='skipped'><skipped message='m'/></testcase>",
        "skipped (skipped) message=m");
    row("<testcase name='n' status='run' result='skipped'/>", "skipped (skipped)");
    row("<testcase name='n' status='PASSED'/>", "passed (PASSED)");
    row("<testcase name='n' status='failed'/>", "failed (failed)");
    row("<testcase name='n' status='Error'/>", "broken (Error)");
    row("<testcase name='n' status='disabled'/>", "skipped (disabled)");
    row("<testcase name='n' status='panicked'><error/></testcase>", "broken (error)");
    row("<testcase name='n'><disabled/></testcase>", "skipped (disabled)");
    row("<testcase name='n'><skipped type='pytest.xfail' message=''/></testcase>",
        "skipped (skipped) type=pytest.xfail");
    row("<testcase name='n'><failure/></testcase>", "failed (failure)");
    row("<testcase name='n'><failure>\n <!-- trace -->\n</failure></testcase>", "failed (failure)");
}

void JunitReaderTest::statuses()
{
    QFETCH(QByteArray, testCase);
    QFETCH(QString, attempt);
    QCOMPARE(caseLines(testCase).value(1), QLatin1String("  ") + attempt);
}

void JunitReaderTest::triesOfSurefireAreAttempts()
{
    const QStringList flaky { "case 1 in 1: n flaky", "  failed (flakyFailure) type=T message=m trace=at 1",
        "  broken (flakyError) trace=old text", "  passed 500 ms", "  output stdout: o" };
    QCOMPARE(caseLines("<testcase name='n' time='0.5'><flakyFailure message='m' type='T'>\n<stackTrace>at "
                       "1</stackTrace><system-out>o</system-out></flakyFailure><flakyError>old "
                       "text</flakyError></testcase>"),
        flaky);
    const QStringList failed { "case 1 in 1: n", "  failed (failure) 500 ms trace=at 1",
        "  broken (rerunError) 250 ms trace=at 2" };
    QCOMPARE(caseLines("<testcase name='n' time='0.5'><failure>at 1</failure><rerunError time='0.25'><stackTrace>at "
                       "2</stackTrace></rerunError></testcase>"),
        failed);
    QCOMPARE(caseLines("<testcase name='n' time='0.5'><rerunFailure/></testcase>").value(1),
        QStringLiteral("  failed (rerunFailure) 500 ms"));
    // So many that they are no longer kept.
    RecordingSink sink;
    readReport("<testsuite name='s'><testcase name='n'>" + QByteArray("<flakyError>e</flakyError>").repeated(3000)
            + "</testcase></testsuite>",
        "junit", sink);
    QVERIFY(sink.cases.front().told.attempts.size() <= 1001 && sink.cases.front().told.isFlaky);
}

void JunitReaderTest::theHeaviestResultCounts()
{
    QCOMPARE(caseLines("<testcase name='n'><skipped message='s'/><failure message='f1'>at 1</failure><failure "
                       "message='f2'>at 2</failure><error message='e'/></testcase>"),
        QStringList({ "case 1 in 1: n", "  broken (error) message=e", "  output skipped: s\\n",
            "  output failure: f2\\nat 2f1\\nat 1\\n" }));
}

void JunitReaderTest::numbersAreNeverGuessed()
{
    const auto duration
        = [](const QByteArray &time) { return caseLines("<testcase name='n' time='" + time + "'/>").mid(1).join('|'); };
    QCOMPARE(duration("1,234.5"), QStringLiteral("  passed 1234500 ms"));
    QCOMPARE(duration("1E-07"), QStringLiteral("  passed 0.0001 ms"));
    QCOMPARE(duration(""), QStringLiteral("  passed"));
    for (const char *wrong : { "1s", "nan", "inf", "0x1", "1.2.3", "1e999", "--1" })
        QCOMPARE(duration(wrong),
            QStringLiteral("  passed|issue report.number “%1” is no number for time.").arg(QLatin1String(wrong)));
    QCOMPARE(linesOf("<testsuites tests='' failures='1.5' errors='2,000'/>"),
        QStringList("issue report.number “1.5” is no number for failures."));
}

void JunitReaderTest::propertiesTellOfStepsAndAttachments()
{
    const QStringList expected { "case 1 in 1: n", "  passed", "  property url:Docs=http://x",
        "  attachment a.png  at shots/a.png", "  attachment attachment image/png of 3 bytes", "  property steps=3",
        "  step 1 in 0: step open passed", "  step 2 in 0: step close failed", "  step 3 in 0: step look unknown",
        "issue report.attachment_name “../../etc/passwd” is no name that a file of a report may have." };
    QCOMPARE(
        caseLines("<testcase name='n'><properties><property name='url:Docs' value='http://x'/>"
                  "<property name='attachment' value='shots/a.png'/>"
                  "<property name='attachment' value='data:image/png;base64,YWJj'/>"
                  "<property name='attachment' value='../../etc/passwd'/>"
                  "<property name='step[passed]' value='open'/><property name='step[failure]'>close</property>"
                  "<property name='step' value='look'/><property name='steps' value='3'/></properties></testcase>"),
        expected);
}

void JunitReaderTest::outputTellsOfPropertiesAndAttachments()
{
    const auto marked = [](const QByteArray &output) {
        QStringList lines = caseLines("<testcase name='n'><system-out>" + output + "</system-out></testcase>");
        return lines.mid(2).filter(QRegularExpression("^(?!  output)")).join('|');
    };
    QCOMPARE(marked("a\n  [[PROPERTY|k=a=b]]\nb"), QStringLiteral("  property k=a=b"));
    QCOMPARE(marked("[[PROPERTY|log]]\none\n\n two\n  [[/PROPERTY]]\n[[PROPERTY|x=y]]"),
        QStringLiteral("  property log=one\\n\\n two|  property x=y"));
    QCOMPARE(marked("[[PROPERTY|log]]\nnever ended"), QStringLiteral("  property log=never ended"));
    QCOMPARE(marked("[[ATTACHMENT|/tmp/a b.png]]\nx [[ATTACHMENT|no.png]]"),
        QStringLiteral("  attachment a b.png  at /tmp/a b.png"));
    QCOMPARE(marked("[[ATTACHMENT| ]]"),
        QStringLiteral("issue report.attachment_name “” is no name that a file of a report may have."));
    QCOMPARE(
        marked("[[PROPERTY|k" + QByteArray(200000, 'x') + "=v]]\n[[PROPERTY|k=v]]"), QStringLiteral("  property k=v"));
}

void JunitReaderTest::whatIsOddIsAnIssue()
{
    QCOMPARE(linesOf("<testsuites><testcase name='a'/><testcase name='b'/></testsuites>"),
        QStringList({ "case 1 in 0: a", "  passed", "case 2 in 0: b", "  passed",
            "issue report.case_outside_suite There are tests outside of any suite." }));
    QCOMPARE(caseLines("<testcase/>"),
        QStringList({ "case 1 in 1: ", "  passed", "issue report.no_name A test has no name." }));
    QCOMPARE(caseLines("<testcase name='n' status='odd'/>"),
        QStringList(
            { "case 1 in 1: n", "  unknown (odd)", "issue report.status The status “odd” of a test is not known." }));
    QCOMPARE(caseLines("<testcase name='n'><custom><deep>x</deep></custom></testcase>").value(2),
        QStringLiteral("  output deep: x"));
    QCOMPARE(caseLines("<testcase name='n'><warning message='m'>w</warning></testcase>").value(2),
        QStringLiteral("  output warning: m\\nw"));
    QCOMPARE(caseLines("<testcase name='n'><testcase name='a'/><testcase name='b'/></testcase>").mid(1),
        QStringList({ "  passed", "issue report.case_in_case There are tests within a test: they are not counted." }));
    QCOMPARE(linesOf("<testsuites><group><testsuite name='s'><testcase name='n'/></testsuite></group></testsuites>"),
        QStringList({ "suite 1 in 0: s", "case 1 in 1: n", "  passed" }));
    QCOMPARE(linesOf("<testsuite name='s'><error>a<testsuite name='t'><testsuite/></testsuite>b</error></testsuite>"),
        QStringList({ "suite 1 in 0: s message=ab",
            "issue report.case_in_case There are tests within a test: they are not counted." }));
    QCOMPARE(linesOf("<testsuites><testsuite name='s' tests='5'/></testsuites>"), QStringList("suite 1 in 0: s"));
}

void JunitReaderTest::anIssueHasItsLine()
{
    RecordingSink sink;
    readReport("<?xml version='1.0'?>\n<testsuites>\n<testcase name='out'/>\n<testsuite name='s'\n tests='many'>\n"
               "<testcase name='a' status='odd'>\n<system-out>\n\n</system-out>\n</testcase>\n"
               "<testcase name='b'\ntime='long'>\n<testcase name='c'/></testcase>\n</testsuite></testsuites>",
        "junit_xml", sink);
    QStringList lines;
    for (const TestIssue &issue : sink.issues)
        lines.append(QStringLiteral("%1 %2").arg(issue.line).arg(QString::fromStdString(issue.code)));
    QCOMPARE(lines,
        QStringList({ "3 report.case_outside_suite", "4 report.number", "6 report.status", "11 report.number",
            "13 report.case_in_case" }));
}

void JunitReaderTest::encodings_data()
{
    QTest::addColumn<QByteArray>("report");
    const QByteArray utf8 = "<testsuite name='s'><testcase name='ä'/></testsuite>";
    QTest::newRow("none told") << utf8;
    QTest::newRow("XML 1.1") << "<?xml version='1.1' encoding='UTF-8'?>" + utf8;
    QTest::newRow("ISO-8859-1") << "<?xml version='1.0' encoding='ISO-8859-1'?>" + QString::fromUtf8(utf8).toLatin1();
    QTest::newRow("document type") << "<!DOCTYPE testsuite SYSTEM 'junit.dtd'>" + utf8;
    QTest::newRow("namespace") << QByteArray(utf8).replace("<testsuite ", "<testsuite xmlns='urn:x' ");
    const QString text = QLatin1String("<?xml version='1.0' encoding='UTF-16'?>") + QString::fromUtf8(utf8);
    QTest::newRow("UTF-16") << "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

void JunitReaderTest::encodings()
{
    QFETCH(QByteArray, report);
    QCOMPARE(linesOf(report), QStringList({ "suite 1 in 0: s", "case 1 in 1: ä", "  passed" }));
}

void JunitReaderTest::controlCharactersAreKept_data()
{
    QTest::addColumn<QByteArray>("testCase");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *inside, const char *line) {
        QTest::newRow(name) << "<testcase name='n'>" + QByteArray(inside) + "</testcase>" << QString::fromUtf8(line);
    };
    row("attribute", "<failure message='a \x1B[31mred&amp;\x01'/>", "  failed (failure) message=a \x1B[31mred&\x01");
    row("text", "<failure>\x1B[31mat&lt;\x1B[0m</failure>", "  failed (failure) trace=\x1B[31mat<\x1B[0m");
    row("CDATA", "<failure><![CDATA[\x1B[31mat\x0C]]></failure>", "  failed (failure) trace=\x1B[31mat\x0C");
    row("references", "<failure message='&#x1B;[1m'>&#27;[0m&#8;</failure>",
        "  failed (failure) message=\x1B[1m trace=\x1B[0m\x08");
}

void JunitReaderTest::controlCharactersAreKept()
{
    QFETCH(QByteArray, testCase);
    QFETCH(QString, line);
    QCOMPARE(caseLines(testCase).value(1), line);
    QCOMPARE(recogniseReport("<testsuite name='s'>" + testCase).size(), std::size_t(1));
}

void JunitReaderTest::longTextsGoOnAsOutput()
{
    // Nothing of it is lost, and characters are not cut.
    const std::string text = "x" + QByteArray("ä").repeated(800000).toStdString();
    const QByteArray bytes = QByteArray::fromStdString(text);
    RecordingSink sink;
    readReport("<testsuite name='s'><testcase name='" + bytes + "'><failure message='" + bytes + "'>" + bytes
            + "</failure><system-out>" + bytes + "</system-out></testcase></testsuite>",
        "junit", sink);
    const TestCase &told = sink.cases.front().told;
    const QStringList lines = sink.lines();
    const auto output = [&lines](const QString &stream) {
        const QString begin = QStringLiteral("  output %1: ").arg(stream);
        return lines.filter(begin).value(0).mid(begin.size()).toStdString();
    };
    QVERIFY(told.attempts.back().trace.size() <= 1 << 20 && told.attempts.back().message.size() <= 1 << 20);
    QVERIFY(told.name + output("name") == text);
    QVERIFY(told.attempts.back().message + output("message") == text);
    QVERIFY(told.attempts.back().trace + output("trace") == text);
    QVERIFY(output("stdout") == text);
}

void JunitReaderTest::hostileReportsAreRefused_data()
{
    QTest::addColumn<QByteArray>("report");
    QTest::addColumn<QString>("failure");
    const auto row = [](const char *name, const QByteArray &report, const char *failure) {
        QTest::newRow(name) << report << QString::fromUtf8(failure);
    };
    row("deep", QByteArray("<testsuite>").repeated(300), "source.xml: report can't be read: line 1");
    row("entity", "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>\n<testsuite name='&e;'/>",
        "source.xml: report can't be read: line 1");
    row("entity of the document type",
        "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://localhost:1/x.dtd'> %p;]>\n<testsuite/>",
        "source.xml: report can't be read: line 1");
    row("many entities",
        "<!DOCTYPE a [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>\n<testsuite "
        "name='&c;'/>",
        "source.xml: report can't be read: line 1");
    row("zero", QByteArray("<testsuite name='\0'/>", 21), "source.xml: report can't be read: line 1");
    row("reference to zero", "<testsuite name='&#0;'/>", "source.xml: report can't be read: line 1");
    row("control in a tag", "<testsuite \x1B name='s'/>", "source.xml: report can't be read: line 1");
    row("control before all", "\x1B<testsuite name='s'/>", "source.xml: report can't be read: line 1");
    row("huge attribute", "<testsuite name='" + QByteArray(5 << 20, 'x') + "'/>",
        "source.xml: report can't be read: line 1");
    row("binary", QByteArray("\0\1\2\3PK", 6), "source.xml: report can't be read: line 1");
    row("other", "<?xml version='1.0'?>\n<!-- a -->\n<html>\n</html>",
        "source.report: report is no report of JUnit XML: its first element, in line 3, is <html>.");
    row("empty", "", "source.xml: report can't be read: line 1");
}

void JunitReaderTest::hostileReportsAreRefused()
{
    QFETCH(QByteArray, report);
    QFETCH(QString, failure);
    QVERIFY2(failureOf(report).startsWith(failure), qPrintable(failureOf(report).left(300)));
}

void JunitReaderTest::onlyJunitIsRecognised_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<bool>("isJunit");
    const auto row = [](const char *begin, bool isJunit) { QTest::newRow(begin) << QByteArray(begin) << isJunit; };
    row("<testsuites tests='1'>", true);
    row("\xEF\xBB\xBF<?xml version='1.0' encoding='UTF-16'?>\n<!-- c --><testsuite><testcase/><testcase name='a", true);
    row("<testsuites/>", true);
    row("<testsuites></testsuites>", true);
    row("<testsuite name='a'/>", true);
    row("<testsuites><testsuite/>", true);
    row("<testsuite><properties/>", true);
    row("<testsuite><row/></testsuite>", false);
    row("<testrun name='r' tests='1' failures='0'><testsuite name='s'/>", true);
    row("<testng-results total='1'/>", false);
    row("<!DOCTYPE testsuites SYSTEM 'junit.dtd'>\n<testsuites/>", true);
    row("<!DOCTYPE testsuites [ <!ELEMENT testsuites ANY> <!-- it's > --> ]><testsuite><testcase/>", true);
    row("<!DOCTYPE testsuite [<!ENTITY x 'a]>'>]><testsuite><testcase name='&x;'/>", true); // it is refused when read
    row("<!DOCTYPE testsuite [<!ENTITY x 'testsuite", false);
    row("<!DOCTYPE html><html><testsuite/>", false);
    row("<?xml version='1.0' encoding='ISO-8859-1'?><testsuite name='\xE4'><testcase/>", true);
    row("<assemblies/>", false);
    row("<html><testsuite/></html>", false);
    row("testsuite;tests", false);
    row("", false);
}

void JunitReaderTest::onlyJunitIsRecognised()
{
    QFETCH(QByteArray, begin);
    QFETCH(bool, isJunit);
    const auto found = recogniseReport(begin);
    QCOMPARE(std::any_of(found.begin(), found.end(),
                 [](const ReportFormat *format) { return QLatin1String(format->name) == QLatin1String("junit_xml"); }),
        isJunit);
}

QTEST_GUILESS_MAIN(JunitReaderTest)

#include "JunitReaderTest.moc"
