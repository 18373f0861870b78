#include "ApiFixture.h"

#include <QJsonArray>

using namespace tranche;

/// Test reports by HTTP: what is answered at once, and what is told of them later.
class ApiReportsTest : public ApiFixture
{
    Q_OBJECT
private Q_SLOTS:
    void aReceiptNamesTheReport();
    void anAnswerAtOnce();
    void aFormatIsTold();
    void whatIsNoReportHasNone();
    void reportsOfAProfile();
    void whatIsWrongIsToldByTheNameThatWasSent();
};

static const QByteArray oneFails = "<testsuite name=\"s\" timestamp=\"2025-03-01T10:00:00\"><testcase name=\"a\"/>"
                                   "<testcase name=\"b\"><failure/></testcase></testsuite>";

void ApiReportsTest::aReceiptNamesTheReport()
{
    const QJsonObject receipt = post("/api/v1/import?file_name=r.xml&" + intoTarget(), oneFails).json();
    QCOMPARE(receipt["report_id"], receipt["import_id"]);
    const QString base = m_server->url() + "/api/v1/reports/1";
    QCOMPARE(receipt["report_url"].toString(), base);
    QCOMPARE(receipt["report_status_url"].toString(), base + "/status");
    QCOMPARE(ended(1)["import_status"].toString(), QString("done"));
    const QJsonObject report = get("/api/v1/reports/1").json();
    QCOMPARE(report["cached_total"].toInt(), 2);
    QCOMPARE(report["cached_failed"].toInt(), 1);
    QCOMPARE(report["origin"].toString(), QString("junit_xml"));
    QCOMPARE(report["status"].toString(), QString("success"));
    QCOMPARE(valuesOf("SELECT source_file FROM test_launch"), QString("r.xml"));
    QCOMPARE(get("/api/v1/reports/1/status").json()["import_status"].toString(), QString("done"));
    QCOMPARE(get("/api/v1/imports/1").json()["report"][u"cached_total"].toInt(), 2);
}

void ApiReportsTest::whatIsWrongIsToldByTheNameThatWasSent()
{
    const QByteArray more = "&process_async=false&" + intoTarget();
    const QJsonObject cut = post("/api/v1/import?file_name=cut.xml" + more, oneFails.left(oneFails.size() - 20)).json();
    QCOMPARE(cut["status"].toString(), QString("partial"));
    QCOMPARE(cut["report"][u"state"].toString(), QString("partial"));
    const QJsonArray groups = get("/api/v1/imports/1/errors?group=1").json()["groups"].toArray();
    QVERIFY(groups[0][u"message"].toString().contains(": cut.xml can't be read: line 1, "));
    const Reply other = post("/api/v1/import/nunit?file_name=other.xml" + more, oneFails);
    QCOMPARE(other.status, 422);
    QVERIFY2(other.json()["error"][u"message"].toString().startsWith("other.xml is no report of NUnit"), other.body);
    QVERIFY(!get("/api/v1/imports/2/status").json()["error_message"].toString().contains("uploads"));
}

void ApiReportsTest::anAnswerAtOnce()
{
    const Reply reply = postForm("/api/v1/import?process_async=false&" + intoTarget(),
        { { "file[]", "r.xml", oneFails }, { "profile_id", "nightly" }, { "os", "Debian" }, { "tag", "branch:main" } });
    QCOMPARE(reply.status, 200);
    const QJsonObject answer = reply.json();
    QCOMPARE(answer["status"].toString(), QString("success"));
    QCOMPARE(answer["report_id"].toInt(), 1);
    const QJsonObject report = answer["report"].toObject();
    QCOMPARE(report["profile_id"].toString(), QString("nightly"));
    QCOMPARE(report["os"].toString(), QString("Debian"));
    QCOMPARE(report["cached_passed"].toInt(), 1);
    QCOMPARE(valuesOf("SELECT name || ':' || value FROM test_tag"), QString("branch:main"));
}

void ApiReportsTest::aFormatIsTold()
{
    const Reply reply = post("/api/v1/import/junit?process_async=false&file_name=r.xml&" + intoTarget(), oneFails);
    QCOMPARE(reply.json()["report"][u"origin"].toString(), QString("junit_xml"));
    const Reply broken = post("/api/v1/import/junit?process_async=false&file_name=r.xml&" + intoTarget(), "no report");
    QCOMPARE(broken.status, 422);
    QCOMPARE(broken.json()["import_id"].toInt(), 2);
    QCOMPARE(post("/api/v1/import/nothing?file_name=r.xml&" + intoTarget(), oneFails).status, 415);
}

void ApiReportsTest::whatIsNoReportHasNone()
{
    QCOMPARE(get("/api/v1/reports/1").status, 404);
    post("/api/v1/import?process_async=false&file_name=r.csv&" + intoTarget(), "a\n1\n");
    QCOMPARE(get("/api/v1/reports/1").status, 404);
    QCOMPARE(get("/api/v1/reports").json()["reports"].toArray().size(), 0);
}

void ApiReportsTest::reportsOfAProfile()
{
    for (const char *profile : { "p", "q", "p" })
        post(QByteArray("/api/v1/import?process_async=false&file_name=r.xml&report_profile=") + profile + "&"
                + intoTarget(),
            oneFails);
    const auto idsOf = [this](const QByteArray &query) {
        QStringList ids;
        const QJsonArray reports = get("/api/v1/reports" + query).json()["reports"].toArray();
        for (const QJsonValue &report : reports)
            ids.append(QString::number(report[u"id"].toInt()));
        return ids.join(',');
    };
    QCOMPARE(idsOf({}), QString("3,2,1"));
    QCOMPARE(idsOf("?profile=p"), QString("3,1"));
    QCOMPARE(idsOf("?profile=p&limit=1"), QString("3"));
}

QTEST_GUILESS_MAIN(ApiReportsTest)
#include "ApiReportsTest.moc"
