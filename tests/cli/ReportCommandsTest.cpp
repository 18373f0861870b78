#include "CallFixture.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QScopeGuard>

using namespace tranche;

/// Test reports by the command line: how they get into their tables, and what is told of them.
class ReportCommandsTest : public CallFixture
{
    Q_OBJECT
private Q_SLOTS:
    void aReportGoesIntoItsTables();
    void reportsOfAProfileAreCompared();
    void triesOfATestAreOneCase();
    void aReportThatBreaksOffIsPartial();
    void outputsMayBeInBeforeAnyTest();
    void whatIsNoReportIsToldSo();
    void aFolderIsOneReport();
    void attachmentsAreKeptByTheirContent();
    void aReportIsTakenBack();
    void theUsersTablesStay();
    void choicesForTablesAreRefused();
    void factsOfTheCall();
    void formatsHaveOtherNames();
    void manyReportsGiveTheSameTotals();

private:
    QJsonObject import(const QStringList &words)
    {
        return json(QStringList { "import" } + words + QStringList { "--into", "t.db" });
    }
};

static QByteArray suiteOf(const QByteArray &cases)
{
    return "<testsuites><testsuite name=\"shop\" timestamp=\"2025-03-01T10:00:00\">" + cases
        + "</testsuite></testsuites>";
}

static QByteArray caseOf(const char *name, const char *inside = "")
{
    return QByteArray("<testcase classname=\"Cart\" name=\"") + name + "\" time=\"0.5\">" + inside + "</testcase>";
}

static const char *const failure = "<failure message=\"2 is not 3\" type=\"AssertionError\">at cart.py:7</failure>";

void ReportCommandsTest::aReportGoesIntoItsTables()
{
    write("r.xml",
        suiteOf(caseOf("adds") + caseOf("removes", failure) + caseOf("pays", "<error message=\"no bank\"/>")
            + caseOf("ships", "<skipped/>")));
    const QJsonObject answer = import({ "r.xml" });
    QCOMPARE(answer["status"].toInt(), 0);
    QCOMPARE(answer["import_status"].toString(), "done");
    const QJsonObject report = answer["report"].toObject();
    QCOMPARE(report["origin"].toString(), "junit_xml");
    QCOMPARE(report["cached_total"].toInt(), 4);
    QCOMPARE(report["cached_passed"].toInt(), 1);
    QCOMPARE(report["cached_failed"].toInt(), 1);
    QCOMPARE(report["cached_broken"].toInt(), 1);
    QCOMPARE(report["cached_skipped"].toInt(), 1);
    QCOMPARE(report["cached_unknown"].toInt(), 0);
    QCOMPARE(report["cached_duration"].toDouble(), 2000.0);
    QCOMPARE(report["date"].toString(), "2025-03-01T10:00:00Z");
    QCOMPARE(report["id"], answer["import_id"]);
    QVERIFY(report["most_recent"].toBool());
    QCOMPARE(json({ "show", "1" })["report"].toObject(), report);
    QCOMPARE(valuesOf("SELECT c.name || ' ' || c.status FROM test_case AS c JOIN test_suite AS s ON s.id = c.suite_id"
                      " JOIN test_launch AS l ON l.id = s.launch_id WHERE l.state = 'whole' ORDER BY c.ordinal"),
        "adds passed|removes failed|pays broken|ships skipped");
    QCOMPARE(valuesOf("SELECT a.message || ', ' || a.error_type || ', ' || a.trace FROM test_attempt AS a"
                      " JOIN test_case AS c ON c.id = a.case_id WHERE c.name = 'removes'"),
        "2 is not 3, AssertionError, at cart.py:7");
}

void ReportCommandsTest::reportsOfAProfileAreCompared()
{
    write("1.xml", suiteOf(caseOf("adds") + caseOf("pays", failure) + caseOf("ships", failure) + caseOf("old")));
    write("2.xml", suiteOf(caseOf("adds", failure) + caseOf("pays") + caseOf("ships", failure) + caseOf("young")));
    import({ "1.xml", "--report-profile", "nightly", "--date", "2025-03-01" });
    import({ "1.xml", "--report-profile", "other", "--date", "2025-03-02" });
    import({ "2.xml", "--report-profile", "nightly", "--date", "2025-03-03" });
    const QJsonObject compared = json({ "compare", "3" });
    QCOMPARE(compared["previous"].toObject()["date"].toString(), "2025-03-01T00:00:00Z");
    const QJsonObject counts = compared["counts"].toObject();
    QCOMPARE(counts["new_failure"].toInt(), 1);
    QCOMPARE(counts["fixed"].toInt(), 1);
    QCOMPARE(counts["still_failing"].toInt(), 1);
    QCOMPARE(counts["new"].toInt(), 1);
    QCOMPARE(counts["gone"].toInt(), 1);
    QCOMPARE(counts["same"].toInt(), 0);
    QStringList told;
    const QJsonArray cases = compared["cases"].toArray();
    for (const QJsonValueConstRef one : cases)
        told.append(one.toObject()["change"].toString() + ' ' + one.toObject()["name"].toString());
    QCOMPARE(told.join('|'), "new_failure adds|fixed pays|still_failing ships|new young|gone old");
    // What any SQL client sees is the same.
    QCOMPARE(
        valuesOf(
            "SELECT change || ' ' || name FROM test_compare WHERE launch_id = 3 ORDER BY case_id IS NULL, case_id"),
        told.join('|'));
    QCOMPARE(valuesOf("SELECT profile || ' ' || id FROM test_latest ORDER BY id"), "other 2|nightly 3");
    QCOMPARE(valuesOf("SELECT full_key || ' ' || status || ' ' || reports FROM test_streaks WHERE profile = 'nightly'"
                      " AND full_key LIKE '%ships'"),
        "shop › Cart › ships failed 2");
    QCOMPARE(valuesOf("SELECT full_key FROM test_flaky WHERE profile = 'nightly' ORDER BY 1"),
        "shop › Cart › adds|shop › Cart › pays");
    QCOMPARE(valuesOf("SELECT count(*) FROM test_slowest WHERE launch_id = 3"), "4");
    // Any two, and one that has none before it.
    QCOMPARE(json({ "compare", "3", "2" })["counts"].toObject(), counts);
    QCOMPARE(json({ "compare", "1" })["counts"].toObject()["new"].toInt(), 4);
    QVERIFY(json({ "compare", "1" })["previous"].isNull());
    QVERIFY(call({ "compare", "3" }).out.contains("new_failure    1"));
    QCOMPARE(json({ "show", "1" })["report"].toObject()["most_recent"].toBool(), false);
}

void ReportCommandsTest::triesOfATestAreOneCase()
{
    write("r.xml",
        suiteOf(caseOf("adds", "<flakyFailure message=\"first\"/>")
            + caseOf("pays", "<failure message=\"a\"/><rerunFailure message=\"b\"/>")));
    const QJsonObject report = import({ "r.xml" })["report"].toObject();
    QCOMPARE(report["cached_total"].toInt(), 2);
    QCOMPARE(report["cached_passed"].toInt(), 1);
    QCOMPARE(report["cached_failed"].toInt(), 1);
    QCOMPARE(report["flaky"].toInt(), 1);
    QCOMPARE(valuesOf("SELECT name || ' ' || attempt_count || ' ' || flaky FROM test_case ORDER BY id"),
        "adds 2 1|pays 2 0");
    QCOMPARE(valuesOf("SELECT count(*) FROM test_attempt"), "4");
}

void ReportCommandsTest::aReportThatBreaksOffIsPartial()
{
    const QByteArray whole = suiteOf(caseOf("adds") + '\n' + caseOf("removes") + '\n' + caseOf("pays"));
    write("r.xml", whole.left(whole.indexOf("pays")));
    const QJsonObject answer = import({ "r.xml", "--report-profile", "p" });
    QCOMPARE(answer["import_status"].toString(), "partial");
    QCOMPARE(answer["report"].toObject()["state"].toString(), "partial");
    QCOMPARE(answer["report"].toObject()["most_recent"].toBool(), false);
    QCOMPARE(valuesOf("SELECT name FROM test_case ORDER BY id"), "adds|removes");
    QCOMPARE(valuesOf("SELECT count(*) FROM test_latest"), "0");
    QVERIFY2(call({ "errors", "1" }).out.contains("line 3"), call({ "errors", "1" }).out.constData());
    write("w.xml", whole);
    import({ "w.xml", "--report-profile", "p" });
    QCOMPARE(json({ "compare", "2" })["counts"].toObject()["new"].toInt(), 3); // it is never compared with
}

/// What a test writes is longer than a chunk, and goes in before the test itself.
void ReportCommandsTest::outputsMayBeInBeforeAnyTest()
{
    const QScopeGuard guard([] {
        qunsetenv("TRANCHE_COMMIT_MS");
        qunsetenv("TRANCHE_BULK_BYTES");
    });
    qputenv("TRANCHE_COMMIT_MS", "0");
    qputenv("TRANCHE_BULK_BYTES", "1");
    const QByteArray line = "2025-03-01 12:00:00 something happened in the shop\n";
    constexpr qsizetype lines = 400'000; // 20 MB
    write("r.xml", suiteOf(caseOf("adds", ("<system-out>" + line.repeated(lines) + "</system-out>").constData())));
    const QJsonObject answer = import({ "r.xml" });
    QCOMPARE(answer["import_status"].toString(), "done");
    QCOMPARE(answer["report"].toObject()["cached_passed"].toInt(), 1);
    QCOMPARE(valuesOf("SELECT sum(length(text)) FROM test_output"), QString::number(line.size() * lines));
    QVERIFY(answer["chunks_total"].toInt() > 1);
}

void ReportCommandsTest::whatIsNoReportIsToldSo()
{
    write("r.xml", "<orders><order id=\"1\"/><order id=\"2\"/></orders>");
    QVERIFY(!import({ "r.xml" }).contains("report")); // a table as before
    QCOMPARE(valuesOf("SELECT count(*) FROM r"), "2");
    const QJsonObject answer = import({ "r.xml", "--format", "junit" });
    QCOMPARE(answer["import_status"].toString(), "failed");
    QVERIFY(!answer["error"].toObject()["message"].toString().isEmpty());
    QCOMPARE(valuesOf("SELECT count(*) FROM sqlite_schema WHERE name = 'test_launch'"), "0");
}

void ReportCommandsTest::aFolderIsOneReport()
{
    QVERIFY(QDir(m_folder->path()).mkpath("surefire"));
    write("surefire/TEST-a.xml", "<testsuite name=\"a\" tests=\"1\"><testcase name=\"one\"/></testsuite>");
    write("surefire/TEST-b.xml",
        "<testsuite name=\"b\" tests=\"2\"><testcase name=\"two\"/><testcase name=\"three\"/></testsuite>");
    write("surefire/a.txt", "Tests run: 1");
    const QJsonObject answer = import({ "surefire" });
    QCOMPARE(answer["import_status"].toString(), "done");
    QCOMPARE(answer["report"].toObject()["cached_total"].toInt(), 3);
    QCOMPARE(answer["report"].toObject()["declared_tests"].toInt(), 3);
    QCOMPARE(valuesOf("SELECT count(*) FROM test_launch"), "1");
    QCOMPARE(valuesOf("SELECT name FROM test_suite ORDER BY id"), "a|b");
    // A folder of tables is still one import for each of its files.
    QVERIFY(QDir(m_folder->path()).mkpath("tables"));
    write("tables/a.csv", "x\n1\n");
    write("tables/b.csv", "x\n2\n");
    import({ "tables" });
    QCOMPARE(valuesOf("SELECT x FROM a UNION ALL SELECT x FROM b"), "1|2");
}

void ReportCommandsTest::attachmentsAreKeptByTheirContent()
{
    write("shot.png", "picture");
    write("secret.txt", "secret");
    QVERIFY(QDir(m_folder->path()).mkpath("reports"));
    write("reports/log.txt", "what happened");
    write("reports/r.xml",
        suiteOf(caseOf("adds", "<system-out>[[ATTACHMENT|log.txt]]\n[[ATTACHMENT|../secret.txt]]\n</system-out>")));
    import({ "reports/r.xml" });
    const QString sha = valuesOf("SELECT sha256 FROM test_attachment WHERE name LIKE '%log.txt'");
    QCOMPARE(sha.size(), 64);
    QFile kept(m_folder->filePath("t.db.attachments/" + sha.left(2) + '/' + sha));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), "what happened");
    QCOMPARE(
        valuesOf("SELECT count(*) FROM test_attachment WHERE name LIKE '%secret.txt' AND sha256 IS NOT NULL"), "0");
}

void ReportCommandsTest::aReportIsTakenBack()
{
    write("r.xml", suiteOf(caseOf("adds") + caseOf("removes", failure)));
    import({ "r.xml" });
    import({ "r.xml", "--build", "2" });
    QCOMPARE(statusOf({ "undo", "1" }), 0);
    QCOMPARE(valuesOf("SELECT build FROM test_launch"), "2");
    QCOMPARE(valuesOf("SELECT count(*) FROM test_case"), "2");
    QCOMPARE(valuesOf("SELECT count(*) FROM test_attempt"), "2");
}

void ReportCommandsTest::theUsersTablesStay()
{
    makeTarget("CREATE TABLE test_case(id INTEGER, mine TEXT); INSERT INTO test_case VALUES(1, 'x')");
    write("r.xml", suiteOf(caseOf("adds")));
    const QJsonObject answer = import({ "r.xml" });
    QCOMPARE(answer["import_status"].toString(), "failed");
    QCOMPARE(answer["error"].toObject()["code"].toString(), "target.field_missing");
    QCOMPARE(valuesOf("SELECT mine FROM test_case"), "x");
    QCOMPARE(import({ "r.xml", "--table", "ci_" })["import_status"].toString(), "done");
    QCOMPARE(valuesOf("SELECT name FROM ci_case"), "adds");
}

void ReportCommandsTest::choicesForTablesAreRefused()
{
    write("r.xml", suiteOf(caseOf("adds")));
    QCOMPARE(import({ "r.xml", "--map", "name=n" })["error"].toObject()["code"].toString(), "call.option");
    QCOMPARE(
        import({ "r.xml", "--format", "xml", "--element", "testcase", "--map", "name=n" })["import_status"].toString(),
        "done");
    QCOMPARE(valuesOf("SELECT n FROM r"), "adds");
}

void ReportCommandsTest::factsOfTheCall()
{
    write("r.xml", suiteOf(caseOf("adds")));
    const QJsonObject report = import({ "r.xml", "--os", "Debian 12", "--build", "7f3a", "--platform", "arm64", "--tag",
        "branch:main", "--tag", "nightly", "--date", "Sat, 01 Mar 2025 12:00:00 GMT" })["report"]
                                   .toObject();
    QCOMPARE(report["os"].toString(), "Debian 12");
    QCOMPARE(report["build"].toString(), "7f3a");
    QCOMPARE(report["platform"].toString(), "arm64");
    QCOMPARE(report["date"].toString(), "2025-03-01T12:00:00Z");
    QCOMPARE(valuesOf("SELECT name || '=' || ifnull(value, '') FROM test_tag WHERE owner_kind = 'launch'"
                      " AND owner_id = 1 ORDER BY 1"),
        "branch=main|nightly=");
    QCOMPARE(import({ "r.xml", "--date", "soon" })["error"].toObject()["code"].toString(), "call.option");
}

void ReportCommandsTest::formatsHaveOtherNames()
{
    write("r.xml", suiteOf(caseOf("adds")));
    QCOMPARE(import({ "r.xml", "--format", "junit" })["report"].toObject()["origin"].toString(), "junit_xml");
    QVERIFY(call({ "import", "r.xml", "--into", "t.db", "--format", "nothing" }).errors.contains("cucumber_json"));
    const QJsonArray columns = json({ "sniff", "r.xml" })["columns"].toArray();
    QStringList types;
    for (const QJsonValue &column : columns) {
        if (column[u"name"].toString().startsWith("attempt."))
            types.append(column[u"type"].toString());
    }
    QCOMPARE(types.join(' '), "INTEGER INTEGER TEXT TEXT REAL TEXT TEXT TEXT");
}

/// Totals that are counted while the report is read, those in its tables, and those of who wrote it.
void ReportCommandsTest::manyReportsGiveTheSameTotals()
{
    QRandomGenerator random(18);
    for (int round = 1; round <= 12; ++round) {
        std::array<int, 4> counts {};
        QByteArray suites = "<testsuites>";
        const int suiteCount = int(random.bounded(1, 5));
        for (int suite = 0; suite < suiteCount; ++suite) {
            suites += "<testsuite name=\"s" + QByteArray::number(suite) + "\">";
            const int cases = int(random.bounded(0, 900));
            for (int i = 0; i < cases; ++i) {
                static constexpr std::array<const char *, 4> inside { "", "<failure/>", "<error/>", "<skipped/>" };
                const int kind = int(random.bounded(4));
                ++counts[std::size_t(kind)];
                suites += caseOf(("t" + QByteArray::number(i)).constData(), inside[std::size_t(kind)]);
            }
            suites += "</testsuite>";
        }
        write("r.xml", suites + "</testsuites>");
        const QJsonObject answer = import({ "r.xml", "--chunk-size", QString::number(random.bounded(1, 2000)) });
        const QJsonObject report = answer["report"].toObject();
        QCOMPARE(answer["import_status"].toString(), "done");
        QStringList told;
        for (const char *key : { "cached_passed", "cached_failed", "cached_broken", "cached_skipped" })
            told.append(QString::number(report[QLatin1String(key)].toInt()));
        QCOMPARE(
            told.join(' '), QStringLiteral("%1 %2 %3 %4").arg(counts[0]).arg(counts[1]).arg(counts[2]).arg(counts[3]));
        QCOMPARE(valuesOf(QStringLiteral("SELECT sum(status='passed') || ' ' || sum(status='failed') || ' ' ||"
                                         " sum(status='broken') || ' ' || sum(status='skipped') FROM test_case"
                                         " WHERE launch_id = %1")
                              .arg(round)),
            report["cached_total"].toInt() == 0 ? QString() : told.join(' '));
        QCOMPARE(
            valuesOf(QStringLiteral("SELECT count(*) FROM test_case AS c LEFT JOIN test_suite AS s ON s.id = c.suite_id"
                                    " AND s.launch_id = c.launch_id WHERE s.id IS NULL OR c.launch_id <> s.launch_id")),
            "0");
    }
}

QTEST_GUILESS_MAIN(ReportCommandsTest)
#include "ReportCommandsTest.moc"
