#include "ReportCuts.h"

#include "source/reports/json/AllureLaunch.h"
#include "source/reports/json/AllureReader.h"

#include <QRegularExpression>
#include <QTest>

using namespace tranche;

namespace {

QByteArray labels(const char *parent, const char *suite = "", const char *sub = "")
{
    QByteArray all;
    const auto add = [&all](const char *name, const char *value) {
        if (*value != '\0')
            all += (all.isEmpty() ? "" : ",") + QByteArray("{\"name\":\"") + name + "\",\"value\":\"" + value + "\"}";
    };
    add("parentSuite", parent);
    add("suite", suite);
    add("subSuite", sub);
    return "\"labels\":[" + all + ']';
}

QByteArray result(const char *name, const char *status, const QByteArray &more = "\"start\":1000,\"stop\":1250")
{
    return QByteArray("{\"uuid\":\"u\",\"name\":\"") + name + "\",\"status\":\"" + status + "\"," + more + '}';
}

void readFolder(const QMap<QString, QByteArray> &content, RecordingSink &sink, std::size_t pieceBytes = 1 << 16)
{
    FilesInMemory files;
    files.files = content;
    files.pieceBytes = pieceBytes;
    readReport(files, *findReportFormat(QStringLiteral("allure_results")), sink);
}

QStringList told(const QMap<QString, QByteArray> &content)
{
    RecordingSink sink;
    readFolder(content, sink);
    RecordingSink inPieces;
    readFolder(content, inPieces, 1);
    if (inPieces.lines() != sink.lines())
        return { QStringLiteral("Pieces make a difference.") };
    return sink.lines();
}

} // namespace

class AllureReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsResults()
    {
        const QByteArray whole = result("adds", "failed",
            "\"fullName\":\"calc.Sum.adds\",\"historyId\":\"h1\",\"start\":1000,\"stop\":1250,\"stage\":\"finished\","
            "\"statusDetails\":{\"message\":\"no\",\"trace\":\"at 1\",\"flaky\":true},"
            "\"labels\":[{\"name\":\"suite\",\"value\":\"S\"},{\"name\":\"tag\",\"value\":\"fast\"},"
            "{\"name\":\"severity\",\"value\":\"minor\"},{\"name\":\"framework\",\"value\":\"junit\"}],"
            "\"parameters\":[{\"name\":\"a\",\"value\":\"1\"},{\"name\":\"b\",\"value\":\"2\"},"
            "{\"name\":\"key\",\"value\":\"secret\",\"mode\":\"masked\"},{\"name\":\"at\",\"value\":\"now\","
            "\"excluded\":true}],"
            "\"links\":[{\"type\":\"issue\",\"url\":\"http://x/1\"}],"
            "\"steps\":[{\"name\":\"open\",\"status\":\"passed\",\"start\":1,\"stop\":3,\"steps\":[{\"name\":\"in\","
            "\"status\":\"broken\",\"statusDetails\":{\"message\":\"why\"},"
            "\"attachments\":[{\"name\":\"log\",\"source\":\"a.txt\",\"type\":\"text/plain\"}]}]}],"
            "\"attachments\":[{\"name\":\"up\",\"source\":\"../a.txt\"},{\"name\":\"gone\",\"source\":\"b.txt\"},"
            "{\"source\":\"c\\\\d\"}]");
        RecordingSink sink;
        const QMap<QString, QByteArray> folder { { "f/1-result.json", whole }, { "f/a.txt", "text" },
            { "f/._1-result.json", "of macOS" } };
        readFolder(folder, sink);
        QCOMPARE(sink.lines(),
            QStringList({ "suite 1 in 0: S", "case 1 in 1: calc.Sum.adds(a=1, b=2) flaky",
                "  failed (failed) 250 ms message=no trace=at 1", "  tag fast", "  tag severity:minor",
                "  tag framework:junit", "  property key=******", "  property at=now", "  property uuid=u",
                "  property fullName=calc.Sum.adds", "  property link.issue=http://x/1",
                "  step 1 in 0: open passed 2 ms", "  step 2 in 1: in broken message=why",
                "  attachment log text/plain at f/a.txt",
                QString::fromUtf8("issue report.attachment_name “../a.txt” is no name of a file of the folder: the "
                                  "attachment is left out."),
                QString::fromUtf8(
                    "issue report.attachment_missing The folder holds no file “b.txt”: the attachment is missing."),
                QString::fromUtf8("issue report.attachment_name “c\\d” is no name of a file of the folder: the "
                                  "attachment is left out.") }));
        QCOMPARE(sink.cases[0].told.historyId, std::string("h1"));
        QCOMPARE(sink.cases[0].told.startedAt, std::string("1000"));
        QCOMPARE(sink.launch.generator, std::string("junit"));
        QCOMPARE(sink.launch.startedAt, std::string("1000"));
        QCOMPARE(sink.launch.finishedAt, std::string("1250"));
        QCOMPARE(told(folder), sink.lines());
    }

    void statuses_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("issues");
        QTest::newRow("passed") << result("a", "passed") << int(TestStatus::Passed) << 0;
        QTest::newRow("failed") << result("a", "failed") << int(TestStatus::Failed) << 0;
        QTest::newRow("broken") << result("a", "broken") << int(TestStatus::Broken) << 0;
        QTest::newRow("skipped") << result("a", "skipped") << int(TestStatus::Skipped) << 0;
        QTest::newRow("unknown") << result("a", "unknown") << int(TestStatus::Unknown) << 0;
        QTest::newRow("null") << QByteArray("{\"uuid\":\"u\",\"name\":\"a\",\"status\":null}")
                              << int(TestStatus::Unknown) << 0;
        QTest::newRow("none") << QByteArray("{\"uuid\":\"u\",\"name\":\"a\"}") << int(TestStatus::Unknown) << 0;
        QTest::newRow("other word") << result("a", "PASSED") << int(TestStatus::Unknown) << 1;
        QTest::newRow("no name") << result("", "passed") << int(TestStatus::Passed) << 1;
    }
    void statuses()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, status);
        QFETCH(int, issues);
        RecordingSink sink;
        readFolder({ { "a-result.json", content } }, sink);
        QCOMPARE(sink.cases.size(), std::size_t(1));
        QCOMPARE(int(sink.cases[0].told.status()), status);
        QCOMPARE(int(sink.issues.size()), issues);
    }

    void resultsOfOneHistoryAreAttempts()
    {
        const auto attempt = [](const char *status, const char *stop, const char *more = "") {
            return result("a", status, QByteArray("\"historyId\":\"h\",\"stop\":") + stop + more);
        };
        QCOMPARE(
            told({ { "1-result.json", attempt("passed", "30") },
                { "2-result.json", attempt("failed", "10", ",\"steps\":[{\"name\":\"s\",\"status\":\"failed\"}]") },
                { "3-result.json", attempt("broken", "20") }, { "4-result.json", result("a", "passed") } }),
            QStringList(
                { "case 1 in 0: a", "  failed (failed)", "  broken (broken)", "  passed (passed)", "  property uuid=u",
                    "  step 1 in 0: attempt 1 failed", "  step 2 in 1: s failed", "  step 3 in 0: attempt 2 broken",
                    "case 2 in 0: a", "  passed (passed) 250 ms", "  property uuid=u" }));
    }

    void suitesAreToldAtOnce()
    {
        QCOMPARE(told({ { "1-result.json", result("a", "passed", labels("P", "S", "T")) },
                          { "2-result.json", result("b", "passed", labels("Q")) },
                          { "3-result.json", result("c", "passed", labels("P", "S")) },
                          { "4-result.json", result("d", "passed", labels("P", "S2", "T")) },
                          { "5-result.json", result("e", "passed", labels("P", "S", "T")) } })
                     .filter(QRegularExpression(QStringLiteral("^(suite|case|fault)"))),
            QStringList({ "suite 1 in 0: P", "suite 2 in 1: S", "suite 3 in 2: T", "suite 4 in 1: S2",
                "suite 5 in 4: T", "suite 6 in 0: Q", "case 1 in 2: c", "case 2 in 3: a", "case 3 in 3: e",
                "case 4 in 5: d", "case 5 in 6: b" }));
    }

    void fixturesAreConfig()
    {
        const QByteArray container
            = "{\"uuid\":\"c\",\"name\":\"Sum\",\"children\":[\"u\"],\"befores\":[{\"name\":\"setUp\",\"status\":"
              "\"broken\","
              "\"statusDetails\":{\"message\":\"no base\"},\"start\":1,\"stop\":2,\"steps\":[{\"name\":\"s\","
              "\"status\":\"passed\"}]}],\"afters\":[{\"name\":\"tearDown\",\"status\":\"passed\"}]}";
        RecordingSink sink;
        readFolder({ { "1-result.json", result("a", "passed") }, { "2-container.json", container } }, sink);
        QCOMPARE(sink.lines(),
            QStringList(
                { "case 1 in 0: a", "  passed (passed) 250 ms", "  property uuid=u", "case 2 in 0: Sum.setUp config",
                    "  broken (broken) 1 ms message=no base", "  property fixture=before", "  step 1 in 0: s passed",
                    "case 3 in 0: Sum.tearDown config", "  passed (passed)", "  property fixture=after" }));
        QCOMPARE(sink.totals(), QStringLiteral("1 passed, 0 failed, 0 broken, 0 skipped, 0 unknown"));
    }

    void tellsTheLaunch()
    {
        RecordingSink sink;
        readFolder({ { "1-result.json", result("a", "passed") }, { "categories.json", "[{\"name\":\"Outdated\"}]" },
                       { "environment.properties", "# none\nOS=Linux\nBrowser : Firefox 1\r\nplatform x86\\\n  _64" },
                       { "environment.xml",
                           "<environment><parameter><key>Stand</key><value>Test</value></parameter></environment>" },
                       { "executor.json",
                           "{\"name\":\"Jenkins\",\"type\":\"jenkins\",\"buildOrder\":13,\"buildName\":\"b#13\","
                           "\"reportName\":\"Nightly\"}" } },
            sink);
        QCOMPARE(sink.lines().mid(0, 10),
            QStringList({ "  property executor.name=Jenkins", "  property executor.type=jenkins",
                "  property executor.buildName=b#13", "  property executor.reportName=Nightly",
                "  property executor.buildOrder=13", "  property OS=Linux", "  property Browser=Firefox 1",
                "  property platform=x86_64", "  property Stand=Test", "  property category=Outdated" }));
        QCOMPARE(sink.launch.os, std::string("Linux"));
        QCOMPARE(sink.launch.platform, std::string("x86_64"));
        QCOMPARE(sink.launch.build, std::string("b#13"));
        QCOMPARE(sink.launch.name, std::string("Nightly"));
    }

    void readsPropertiesOfJava_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("lines");
        QTest::newRow("plain") << QByteArray("a=b\nc = d e \n") << "a=b;c=d e ";
        QTest::newRow("separators") << QByteArray("a:b\nc d\ne\t:\tf\ng\n") << "a=b;c=d;e=f;g=";
        QTest::newRow("comments") << QByteArray("# a\n!b\\\n\n  #c\nd=#e") << "d=#e";
        QTest::newRow("escapes") << QByteArray("a\\=b=\\u00e9\\t\\\\\nc\\ d=\\q\\u12")
                                 << QString::fromUtf8("a=b=é\t\\;c d=qu12");
        QTest::newRow("goes on") << QByteArray("a=b\\\r\n   c\\\\\nd=e\\") << "a=bc\\;d=e";
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF"
                                            "a=b")
                              << "a=b";
    }
    void readsPropertiesOfJava()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, lines);
        QStringList all;
        readJavaProperties(
            { text.constData(), std::size_t(text.size()) }, [&](std::string_view key, std::string_view value) {
                all.append(QString::fromStdString(std::string(key) + '=' + std::string(value)));
            });
        QCOMPARE(all.join(QLatin1Char(';')), lines);
    }

    void errorsOfTheRunAreTold()
    {
        RecordingSink sink;
        readFolder({ { "1-result.json", result("a", "passed") }, { "a.txt", "text" },
                       { "2-globals.json",
                           "{\"attachments\":[{\"name\":\"log\",\"source\":\"a.txt\"}],\"errors\":[{\"message\":\"hook "
                           "failed\",\"trace\":\"at 1\"}]}" } },
            sink);
        QCOMPARE(sink.lines().mid(0, 2), QStringList({ "  output error: at 1", "  attachment log  at a.txt" }));
        QCOMPARE(sink.issues.at(0).message, std::string("hook failed"));
        QVERIFY(sink.issues.at(0).isError);
    }

    void brokenFilesAreToldAtTheEnd()
    {
        RecordingSink sink;
        try {
            readFolder({ { "1-result.json", "{\"uuid\":" }, { "2-result.json", result("a", "passed") },
                           { "3-container.json", "[]" } },
                sink);
            QFAIL("read");
        } catch (const Failure &failure) {
            QVERIFY(failure.message().contains(QLatin1String("1-result.json")));
            QVERIFY(failure.message().contains(QLatin1String("1 other files")));
        }
        QCOMPARE(sink.count(TestStatus::Passed), 1);
        RecordingSink none;
        QVERIFY_THROWS_EXCEPTION(Failure, readFolder({ { "a.txt", "x" }, { "b.txt", "x" } }, none));
        RecordingSink empty;
        QVERIFY_THROWS_EXCEPTION(Failure, readFolder({}, empty));
    }

    void isCutAnywhere()
    {
        const QByteArray content = result("a", "passed", labels("P") + ",\"steps\":[{\"name\":\"s\"}]");
        for (qsizetype at = 0; at < content.size(); ++at) {
            RecordingSink sink;
            QVERIFY_THROWS_EXCEPTION(Failure, readFolder({ { "1-result.json", content.left(at) } }, sink));
        }
    }

    void hostileFilesAreBounded()
    {
        RecordingSink deep;
        QByteArray steps = "{\"name\":\"s\"}";
        for (int i = 0; i < 400; ++i)
            steps = "{\"name\":\"s\",\"steps\":[" + steps + "]}";
        readFolder({ { "1-result.json", result("a", "passed", "\"steps\":[" + steps + ']') } }, deep);
        QCOMPARE(deep.faults, QStringList());
        QCOMPARE(deep.issues.size(), std::size_t(1));
        RecordingSink deeper;
        QVERIFY_THROWS_EXCEPTION(
            Failure, readFolder({ { "1-result.json", "{\"uuid\":" + QByteArray(100000, '[') } }, deeper));
        RecordingSink large;
        readFolder(
            { { "1-result.json",
                result("a", "failed", "\"statusDetails\":{\"message\":\"" + QByteArray(3 << 20, 'm') + "\"}") } },
            large);
        QCOMPARE(large.cases[0].told.attempts[0].message.size(), std::size_t(1) << 20);
        QVERIFY(large.lines().filter(QStringLiteral("output message: m")).size() == 1);
    }

    void recognises()
    {
        QVERIFY(looksLikeAllure(result("a", "passed", "\"historyId\":\"h\",\"start\":1,\"stop\":2")));
        QVERIFY(looksLikeAllure("{\"uuid\":\"c\",\"children\":[],\"befores\":[]}"));
        QVERIFY(!looksLikeAllure("{\"uuid\":\"c\",\"name\":\"x\",\"status\":\"passed\"}"));
        QVERIFY(!looksLikeAllure("{\"reportFormat\":\"CTRF\",\"results\":{\"uuid\":1}}"));
        QVERIFY(!looksLikeAllure("[{\"uuid\":\"c\",\"children\":[],\"befores\":[]}]"));
        QVERIFY(!looksLikeAllure(""));
    }
};

QTEST_APPLESS_MAIN(AllureReaderTest)
#include "AllureReaderTest.moc"
