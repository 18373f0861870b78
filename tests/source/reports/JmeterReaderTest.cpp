#include "ReportCuts.h"

#include "source/reports/text/JmeterColumns.h"
#include "source/reports/text/JmeterReader.h"

#include <QTest>

using namespace tranche;

namespace {

const QByteArray header = "timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success,"
                          "failureMessage,bytes,sentBytes,grpThreads,allThreads,URL,Latency,IdleTime,Connect\n";
const QByteArray good = "1509841690552,354,login,200,OK,login 1-1,text,true,,2781,133,1,1,http://x/,350,0,275\n";
const QByteArray bad = "1509841690999,20,\"a \"\"b\"\", c\",500,Error,login 1-2,text,false,\"Test failed: "
                       "text\nexpected\",10,133,1,1,,7,0,0\n";

QString told(const TestSample &sample)
{
    const auto number = [](const auto &value) { return value ? QString::number(double(*value)) : QStringLiteral("-"); };
    QStringList parts;
    for (const std::string &text : { sample.startedAt, sample.label, sample.thread, sample.responseCode,
             sample.responseMessage, sample.failureMessage, sample.url })
        parts.append(QString::fromStdString(text));
    parts.append(number(sample.elapsedMs));
    parts.append(number(sample.latencyMs));
    parts.append(number(sample.connectMs));
    parts.append(number(sample.bytes));
    parts.append(
        sample.success ? *sample.success ? QStringLiteral("good") : QStringLiteral("bad") : QStringLiteral("-"));
    return parts.join(QLatin1Char('|')).replace(QLatin1Char('\n'), QLatin1String("\\n"));
}

QStringList told(const QByteArray &content, std::size_t pieceBytes = 1 << 16)
{
    FilesInMemory files(content);
    files.pieceBytes = pieceBytes;
    RecordingSink sink;
    readReport(files, *findReportFormat(QStringLiteral("jmeter_jtl")), sink);
    QStringList lines;
    for (const TestSample &sample : sink.samples)
        lines.append(told(sample));
    return lines + sink.lines(); // of which there are none but issues
}

} // namespace

class JmeterReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        const QString goodTold
            = QStringLiteral("1509841690552|login|login 1-1|200|OK||http://x/|354|350|275|2781|good");
        const QString badTold = QStringLiteral("1509841690999|a \"b\", c|login 1-2|500|Error|Test failed: "
                                               "text\\nexpected||20|7|0|10|bad");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("all columns") << header + good + bad << QStringList { goodTold, badTold };
        QTest::newRow("CRLF and mark") << "\xEF\xBB\xBF" + QByteArray(header + good).replace("\n", "\r\n")
                                       << QStringList { goodTold };
        QTest::newRow("no header") << good + bad << QStringList { goodTold, badTold };
        QTest::newRow("only header") << header << QStringList();
        QTest::newRow("header again") << header + good + header + good
                                      << QStringList { goodTold, goodTold,
                                             QStringLiteral(
                                                 "issue report.header_again The names of columns come again.") };
        QTest::newRow("other columns") << QByteArray("label|elapsed|success|myVar\nhome|12|true|7\n")
                                       << QStringList { QStringLiteral("|home||||||12|-|-|-|good") };
        QTest::newRow("semicolons, formatted time")
            << QByteArray("timeStamp;time;label;success\n02/06/03 08:21:42;1187;Home;TRUE\n")
            << QStringList { QStringLiteral("02/06/03 08:21:42|Home||||||1187|-|-|-|good") };
        QTest::newRow("columns of 2.12") << QByteArray("2014/08/30 10:00:00.123,5,home,200,OK,t 1-1,text,true,120,4\n")
                                         << QStringList { QStringLiteral(
                                                "2014/08/30 10:00:00.123|home|t 1-1|200|OK|||5|4|-|120|good") };
        QTest::newRow("columns not known")
            << QByteArray("1509841690552,5,home,200,OK,t 1-1,text,true,x,y,z\n")
            << QStringList { QStringLiteral("1509841690552|home|t 1-1|200|OK|||5|-|-|-|good"),
                   QStringLiteral("issue report.columns_unnamed The columns have no names: those behind the success "
                                  "are not known, and left out.") };
        QTest::newRow("spreadsheet")
            << QByteArray("timeStamp,elapsed,label,success\n1.77E+12,5,a,TRUE\n\"1,77E+12\",1E+05,b,FALSE\n")
            << QStringList { QStringLiteral("1.77E+12|a||||||5|-|-|-|good"),
                   QStringLiteral("1,77E+12|b||||||-|-|-|-|bad"),
                   QStringLiteral("issue report.spreadsheet_number “1.77E+12” was rounded by a spreadsheet: its digits "
                                  "are lost."),
                   QStringLiteral("issue report.spreadsheet_number “1,77E+12” was rounded by a spreadsheet: its digits "
                                  "are lost."),
                   QStringLiteral(
                       "issue report.spreadsheet_number “1E+05” was rounded by a spreadsheet: its digits are "
                       "lost.") };
        QTest::newRow("words") << QByteArray("timeStamp,elapsed,label,success\n1,x,a,yes\n,,b,\n")
                               << QStringList { QStringLiteral("1|a||||||-|-|-|-|-"),
                                      QStringLiteral("|b||||||-|-|-|-|-"),
                                      QStringLiteral("issue report.number “x” is no number."),
                                      QStringLiteral("issue report.status “yes” is neither true nor false.") };
        QTest::newRow("width and encoding")
            << QByteArray("timeStamp,elapsed,label,success\n1,2\n3,4,caf\xE9,true,5\n")
            << QStringList { QStringLiteral("1|||||||2|-|-|-|-"), QStringLiteral("3|café||||||4|-|-|-|good"),
                   QStringLiteral("issue report.columns The row has 2 fields, but there are 4 columns."),
                   QStringLiteral("issue report.columns The row has 5 fields, but there are 4 columns."),
                   QStringLiteral("issue report.encoding The line is no UTF-8: it was read as ISO-8859-1.") };
        QTest::newRow("XML") << QByteArray(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testResults version=\"1.2\">\n<httpSample t=\"9\" "
            "it=\"0\" lt=\"8\" ct=\"7\" ts=\"15\" s=\"false\" lb=\"all\" rc=\"500\" rm=\"E\" tn=\"T 1\" by=\"3\">\n"
            "<httpSample t=\"4\" ts=\"16\" s=\"true\" lb=\"in\"/>\n<assertionResult><name>a</name>"
            "<failure>false</failure><error>false</error></assertionResult><assertionResult><name>b</name>"
            "<failure>true</failure><error>false</error><failureMessage>no &lt;b&gt;</failureMessage>"
            "</assertionResult><responseData>long</responseData><java.net.URL>http://x/</java.net.URL>"
            "</httpSample>\n<sample t=\"1\" s=\"true\" lb=\"java\"/></testResults>\n")
                             << QStringList { QStringLiteral("16|in||||||4|-|-|-|good"),
                                    QStringLiteral("15|all|T 1|500|E|no <b>|http://x/|9|8|7|3|bad"),
                                    QStringLiteral("|java||||||1|-|-|-|good") };
        QTest::newRow("XML of 2.0") << QByteArray(
            "<testResults version=\"1.2\"><sampleResult timeStamp=\"11\" dataType=\"\" threadName=\"T\" "
            "label=\"/\" time=\"2\" responseMessage=\"OK\" responseCode=\"304\" success=\"true\"/>"
            "</testResults>") << QStringList { QStringLiteral("11|/|T|304|OK|||2|-|-|-|good") };
    }
    void reads()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, lines);
        QCOMPARE(told(content), lines);
        QCOMPARE(told(content, 1), lines);
        QVERIFY(looksLikeJmeter(content));
    }

    void cutsAreTold()
    {
        for (const QByteArray &content : { header + good + bad, good + bad,
                 QByteArray(
                     "<testResults version=\"1.2\"><sample t=\"1\"><sample s=\"true\"/></sample></testResults>") }) {
            RecordingSink whole;
            readReport(content, "jmeter", whole);
            for (qsizetype at = 0; at < content.size(); ++at) {
                RecordingSink sink;
                try {
                    readReport(content.left(at), "jmeter", sink);
                    const bool isLineEnd = at > 0 && content[at - 1] == '\n';
                    QVERIFY2(isLineEnd || sink.samples == whole.samples || !sink.issues.empty(),
                        content.left(at).constData());
                } catch (const Failure &failure) {
                    QVERIFY(failure.code().startsWith(QLatin1String("source.")));
                }
            }
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << "line 1: it holds no columns";
        QTest::newRow("other table") << QByteArray("a,b\n1,2\n") << "line 1: it has neither names";
        QTest::newRow("quote") << header + good + "1509841690999,20,\"a,500\n"
                               << "line 3: a quote is not closed";
        QTest::newRow("broken off") << header + good + "1509841690999,20,a"
                                    << "line 3: the file breaks off";
        QTest::newRow("binary") << header + good + QByteArray("\0\1\n", 3) << "line 3: it holds bytes";
        QTest::newRow("other XML") << QByteArray("<tests/>") << "no testResults";
        QTest::newRow("XML broken off") << QByteArray("<testResults version=\"1.2\"><sample t=\"1\"") << "line 1";
        QTest::newRow("long row") << header + good + QByteArray((17 << 20), 'x') << "line 3";
    }
    void refuses()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        RecordingSink sink;
        try {
            readReport(content, "jmeter", sink);
            QFAIL("read");
        } catch (const Failure &failure) {
            QVERIFY(failure.code().startsWith(QLatin1String("source.")));
            QVERIFY2(failure.message().contains(says), qPrintable(failure.message()));
        }
    }

    void issuesAreBounded()
    {
        QByteArray content = "timeStamp,elapsed,label,success\n";
        for (int i = 0; i < 250; ++i)
            content += "1.77E+12,5,a,true\n";
        RecordingSink sink;
        readReport(content, "jmeter", sink);
        QCOMPARE(sink.samples.size(), std::size_t(250));
        QCOMPARE(sink.issues.size(), std::size_t(101));
        QCOMPARE(sink.issues[0].line, 2);
        QCOMPARE(sink.issues.back().message, std::string("150 more like these."));
    }

    void othersAreNotRecognised_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("table") << QByteArray("id,label,success\n1,a,true\n");
        QTest::newRow("times") << QByteArray("timeStamp,value\n1509841690552,3\n");
        QTest::newRow("no names") << QByteArray("1,354,login,200,OK,t,text,true,,2781\n");
        QTest::newRow("NUnit 2") << QByteArray("<test-results name=\"a\"/>");
        QTest::newRow("other testResults") << QByteArray("<testResults><test/></testResults>");
        QTest::newRow("text") << QByteArray("timeStamp elapsed label success\n");
    }
    void othersAreNotRecognised()
    {
        QFETCH(QByteArray, content);
        QVERIFY(!looksLikeJmeter(content));
    }
};

QTEST_APPLESS_MAIN(JmeterReaderTest)
#include "JmeterReaderTest.moc"
