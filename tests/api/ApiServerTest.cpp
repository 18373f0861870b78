#include "api/ApiFixture.h"

#include "api/ApiRoutes.h"
#include "core/Failure.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>

using namespace tranche;

/// What the calls of the API do for who calls them rightly.
class ApiServerTest : public ApiFixture
{
    Q_OBJECT
private Q_SLOTS:
    void healthNeedsNoKey();
    void whatStandsInTheHomeFolder();
    void aHomeFolderHasOneServer();
    void theKeyStaysUntilItIsRenewed();
    void listensOnBothLoopbackAddresses();
    void aFileAsTheBody();
    void aFormWithSeveralFiles();
    void optionsInEachWay_data();
    void optionsInEachWay();
    void inlineAnswers();
    void whatCantBeRead();
    void aCompressedFile();
    void partsOfOneFile();
    void aFileThatCantBeTakenKeepsNoneOut();
    void theListInPages();
    void failedChunksAreRepaired();
    void aFixedFileComesBack();
    void statesDoNotAllowAll();
    void takenBack();
    void noMoreThanAreToBeQueued();
    void wherePlansAreLeftToTheRun_data();
    void wherePlansAreLeftToTheRun();
    void whatIsLeftToTheRunAndCantBePlanned();
    void whatIsLeftToTheRunIsOnTheDisk();
    void eventsTellOfChanges();
    void theContractIsWhatTheServerDoes();

private:
    /// As where many calls come at once.
    void serveWithoutPlans(bool runsImports = true)
    {
        ApiOptions options;
        options.port = 0;
        options.limits.mostPlanned = 0;
        options.runsImports = runsImports;
        serve(options);
    }
    QByteArray importPath(const QByteArray &more = {}) const
    {
        return "/api/v1/import?file_name=orders.csv&" + intoTarget() + more;
    }
};

static const QByteArray threeRows = "id,quantity\n1,10\n2,20\n3,30\n";
static const QByteArray wrongRow = "id,quantity\n1,10\n2,many\n3,30\n";
static const QByteArray asNumbers = "&map=quantity%3Dquantity:INTEGER";

void ApiServerTest::healthNeedsNoKey()
{
    const Reply reply = send("GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().keys(), QStringList({ "status", "version" }));
    QVERIFY(reply.head.contains("Content-Type: application/json"));
    QVERIFY(send("HEAD /api/v1/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").body.isEmpty());
}

void ApiServerTest::whatStandsInTheHomeFolder()
{
    for (const char *name : { "/api.json", "/api.key" })
        QCOMPARE(QFile::permissions(home() + name) & ~QFile::Permissions(QFile::ReadUser | QFile::WriteUser),
            QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner));
    QFile file(home() + "/api.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject address = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(address["url"].toString(), m_server->url());
    QCOMPARE(address["key"].toString().toLatin1(), m_server->key());
    QCOMPARE(address["pid"].toInteger(), qint64(QCoreApplication::applicationPid()));
    m_server.reset();
    QVERIFY(!QFile::exists(home() + "/api.json"));
    QVERIFY(QFile::exists(home() + "/api.key"));
}

void ApiServerTest::aHomeFolderHasOneServer()
{
    ApiOptions options;
    options.port = 0;
    QVERIFY_THROWS_EXCEPTION(Failure, ApiServer(home(), options));
    options.port = m_server->port();
    QVERIFY_THROWS_EXCEPTION(Failure, ApiServer(home() + "2", options)); // the port is taken
    QVERIFY(QFile::exists(home() + "/api.json"));
}

void ApiServerTest::theKeyStaysUntilItIsRenewed()
{
    const QByteArray key = m_server->key();
    ApiOptions options;
    options.port = 0;
    serve(options);
    QCOMPARE(m_server->key(), key);
    m_server->renewKey();
    QVERIFY(m_server->key() != key);
    QCOMPARE(get("/api/v1/imports").status, 200);
    const QByteArray old = "GET /api/v1/imports HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nx-api-key: " + key;
    QCOMPARE(send(old + "\r\n\r\n").status, 401);
    options.newKey = true;
    const QByteArray second = m_server->key();
    serve(options);
    QVERIFY(m_server->key() != second);
}

void ApiServerTest::listensOnBothLoopbackAddresses()
{
    const QByteArray bytes = "GET /api/v1/health HTTP/1.1\r\nHost: [::1]:PORT\r\nConnection: close\r\n\r\n";
    QCOMPARE(send(bytes, "127.0.0.1").status, 200);
    QCOMPARE(send(bytes, "::1").status, 200);
    QCOMPARE(send(bytes, "127.0.0.2").status, 0); // else it would listen on all
}

void ApiServerTest::aFileAsTheBody()
{
    const Reply reply = post(importPath(), threeRows);
    QCOMPARE(reply.status, 202);
    const QJsonObject receipt = reply.json();
    const QString base = m_server->url() + "/api/v1/imports/1";
    QCOMPARE(receipt["import_id"].toInt(), 1);
    QCOMPARE(receipt["import_url"].toString(), base);
    QCOMPARE(receipt["import_status_url"].toString(), base + "/status");
    QCOMPARE(receipt["import_status"].toString(), QString("queued"));
    QCOMPARE(receipt["import_progress"].toString(), QString("Import has been put in the queue."));
    QVERIFY(receipt["message"].toString().contains("orders.csv"));
    QCOMPARE(receipt["table"].toString(), QString("orders"));
    const QJsonObject status = ended(1);
    QCOMPARE(status["import_status"].toString(), QString("done"));
    QCOMPARE(status["place_in_queue"].toInt(-1), 0);
    QCOMPARE(status["warning_count"].toInt(-1), 0);
    QVERIFY(status["error_message"].isNull());
    for (const char *key : { "submitted_at", "started_at", "executed_at" })
        QVERIFY(QDateTime::fromString(status[key].toString(), Qt::ISODateWithMs).isValid());
    QVERIFY(status["execution_time_ms"].isDouble());
    QCOMPARE(valuesOf("SELECT quantity FROM orders"), QString("10|20|30"));
    QTRY_VERIFY(uploads().isEmpty());
    const QJsonObject shown = get("/api/v1/imports/1").json();
    QCOMPARE(shown["rows_imported"].toInt(), 3);
    QVERIFY(shown["request"].isObject());
}

void ApiServerTest::aFormWithSeveralFiles()
{
    const Reply reply = postForm("/api/v1/import",
        { { "file[]", "a.csv", "x\n1\n" }, { "file[]", "b.csv", "x\n2\n" }, { "file", "empty.csv", "" },
            { "into", m_folder->filePath("t.db").toUtf8() } });
    QCOMPARE(reply.status, 202);
    const QJsonArray imports = reply.json()["imports"].toArray();
    QCOMPARE(imports.size(), 3);
    QCOMPARE(imports[0][u"file"].toString(), QString("a.csv"));
    QCOMPARE(imports[1][u"import_id"].toInt(), 2);
    QCOMPARE(imports[2][u"error"][u"code"].toString(), QString("source.empty"));
    ended(2);
    QCOMPARE(valuesOf("SELECT x FROM a UNION SELECT x FROM b"), QString("1|2"));
}

void ApiServerTest::optionsInEachWay_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QList<QByteArrayList>>("fields");

    QTest::newRow("query") << QByteArray("?table=t&types=text&skip_duplicate=true&null=x&null=y")
                           << QList<QByteArrayList>();
    QTest::newRow("fields") << QByteArray()
                            << QList<QByteArrayList> { { "table", "t" }, { "types", "text" }, { "skip_duplicate", "1" },
                                   { "null[]", "x" }, { "null[]", "y" } };
    QTest::newRow("request")
        << QByteArray()
        << QList<QByteArrayList> { { "request",
               R"({"table": "t", "types": "text", "skip_duplicate": true, "null": ["x", "y"]})" } };
    QTest::newRow("the query goes before fields, they before the request")
        << QByteArray("?table=t")
        << QList<QByteArrayList> { { "table", "u" }, { "types", "text" },
               { "request", R"({"table": "v", "types": "infer", "skip_duplicate": true, "null": ["x", "y"]})" } };
    QTest::newRow("recipe") << QByteArray()
                            << QList<QByteArrayList> { { "recipe",
                                   R"({"table": "t", "types": "text", "skip_duplicate": true, "null": ["x", "y"]})" } };
    QTest::newRow("recipe in the request")
        << QByteArray("?table=t")
        << QList<QByteArrayList> { { "request",
               R"({"recipe": {"types": "text", "skip_duplicate": true, "null": ["x", "y"]}})" } };
}

void ApiServerTest::optionsInEachWay()
{
    QFETCH(QByteArray, query);
    QFETCH(QList<QByteArrayList>, fields);
    fields += { { "file", "orders.csv", "a,b\n1,x\n2,y\n" }, { "into", m_folder->filePath("t.db").toUtf8() },
        { "process_async", "false" } };
    const Reply reply = postForm("/api/v1/import/csv" + query, fields);
    QVERIFY2(reply.status == 200, reply.body);
    QCOMPARE(valuesOf("SELECT typeof(a) || typeof(b) FROM t"), QString("textnull|textnull"));
    const QJsonObject request = get("/api/v1/imports/1").json()["request"].toObject();
    QCOMPARE(request["skip_duplicate"].toBool(), true);
}

void ApiServerTest::inlineAnswers()
{
    for (const char *word : { "process_async=false", "use_queue=false" }) {
        const Reply reply = post(importPath(QByteArray("&mode=replace&") + word), threeRows);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()["status"].toString(), QString("success"));
        QCOMPARE(reply.json()["import_status"].toString(), QString("done"));
        QCOMPARE(reply.json()["rows_imported"].toInt(), 3);
        QVERIFY(reply.json()["warnings"].isArray());
    }
    const Reply partial = post(importPath("&table=p&process_async=0" + asNumbers), wrongRow);
    QCOMPARE(partial.status, 200);
    QCOMPARE(partial.json()["status"].toString(), QString("partial"));
    QCOMPARE(post(importPath("&process_async=maybe"), threeRows).status, 400);
}

void ApiServerTest::whatCantBeRead()
{
    const Reply png = post(importPath(), QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"));
    QCOMPARE(png.status, 422);
    QVERIFY(png.json()["error"][u"message"].toString().startsWith("orders.csv is ")); // the name that the sender knows
    QCOMPARE(post("/api/v1/import?file_name=a.csv&" + intoTarget()).status, 422); // empty
    QVERIFY(uploads().isEmpty());
    const Reply target
        = post("/api/v1/import?file_name=a.csv&into=/nowhere/at/all/t.db&process_async=false", threeRows);
    QCOMPARE(target.status, 422);
    QVERIFY(target.json()["error"][u"code"].toString().startsWith("target."));
}

void ApiServerTest::aCompressedFile()
{
    const QByteArray gz = QByteArray::fromBase64("H4sIAAAAAAACA0vUSeIy1DHiMtIx5gIARxgrOQwAAAA="); // a,b 1,2 2,3
    const Reply reply = post("/api/v1/import?file_name=data&process_async=false&" + intoTarget(), gz);
    QVERIFY2(reply.status == 200, reply.body);
    QCOMPARE(valuesOf("SELECT b FROM data"), QString("2|3"));
}

void ApiServerTest::partsOfOneFile()
{
    const QByteArray zip = QByteArray::fromBase64( // one.csv and two.csv
        "UEsDBBQAAAAAAAAAIVwVPNCkBAAAAAQAAAAHAAAAb25lLmNzdngKMQpQSwMEFAAAAAAAAAAhXNZv/Y8EAAAABAAAAAcAAAB0d28u"
        "Y3N2eAoyClBLAQIUAxQAAAAAAAAAIVwVPNCkBAAAAAQAAAAHAAAAAAAAAAAAAACAAQAAAABvbmUuY3N2UEsBAhQDFAAAAAAAAAAh"
        "XNZv/Y8EAAAABAAAAAcAAAAAAAAAAAAAAIABKQAAAHR3by5jc3ZQSwUGAAAAAAIAAgBqAAAAUgAAAAAA");
    const Reply reply = post("/api/v1/import?file_name=both.zip&member=*&" + intoTarget(), zip);
    QVERIFY2(reply.status == 202, reply.body);
    const QJsonArray imports = reply.json()["imports"].toArray();
    QCOMPARE(imports.size(), 2);
    for (const QJsonValue &import : imports)
        QCOMPARE(ended(import[u"import_id"].toInt())["import_status"].toString(), QString("done"));
    QTRY_VERIFY(uploads().isEmpty()); // and none of them was without its file
    QCOMPARE(valuesOf("SELECT x FROM one UNION SELECT x FROM two"), QString("1|2"));
}

void ApiServerTest::aFileThatCantBeTakenKeepsNoneOut()
{
    const QByteArray sheet = "\"><Table><Row><Cell><Data ss:Type=\"String\">x</Data></Cell></Row></Table></Worksheet>";
    const QByteArray twoSheets
        = "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
          "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
          "<Worksheet ss:Name=\"A"
        + sheet + "<Worksheet ss:Name=\"B" + sheet + "</Workbook>";
    const QList<QByteArrayList> parts { { "file[]", "a.csv", threeRows }, { "file[]", "two.xml", twoSheets },
        { "file[]", "b.csv", threeRows }, { "sheet", "*" }, { "table", "t" } };
    const Reply reply = postForm("/api/v1/import?" + intoTarget(), parts);
    QCOMPARE(reply.status, 202);
    const QJsonArray imports = reply.json()["imports"].toArray();
    QCOMPARE(imports.size(), 3);
    QCOMPARE(imports[1][u"error"][u"code"].toString(), QString("call.option"));
    QCOMPARE(imports[1][u"file"].toString(), QString("two.xml"));
    for (const int taken : { 0, 2 })
        QCOMPARE(ended(imports[taken][u"import_id"].toInt())["import_status"].toString(), QString("done"));
}

void ApiServerTest::theListInPages()
{
    for (const char *table : { "a", "b_c", "bxc" })
        post(importPath(QByteArray("&table=") + table), threeRows);
    for (int id = 1; id <= 3; ++id)
        ended(id);
    const auto ids = [this](const QByteArray &query) {
        QStringList found;
        const QJsonArray imports = get("/api/v1/imports" + query).json()["imports"].toArray();
        for (const QJsonValue &import : imports)
            found.append(QString::number(import[u"import_id"].toInt()));
        return found.join(' ');
    };
    QCOMPARE(ids({}), QString("3 2 1"));
    QCOMPARE(ids("?limit=2"), QString("3 2"));
    QCOMPARE(get("/api/v1/imports?limit=2").json()["next_after"].toInt(), 2);
    QCOMPARE(ids("?limit=2&after=2"), QString("1"));
    QVERIFY(get("/api/v1/imports?limit=2&after=2").json()["next_after"].isNull());
    QCOMPARE(ids("?q=B_C"), QString("2")); // no sign stands for others
    QCOMPARE(ids("?q=orders&state=done,failed"), QString("3 2 1"));
    QCOMPARE(ids("?state=queued"), QString());
    QCOMPARE(get("/api/v1/imports?state=sleeping").status, 400);
    QCOMPARE(get("/api/v1/imports?limit=0").status, 400);
}

void ApiServerTest::failedChunksAreRepaired()
{
    QCOMPARE(post(importPath("&process_async=false" + asNumbers), wrongRow).json()["import_status"].toString(),
        QString("partial"));
    const Reply withAll = get("/api/v1/imports/1/status?fields=warnings,errors");
    QCOMPARE(withAll.body.count("\"import_id\""), 1);
    const QJsonObject status = withAll.json();
    QCOMPARE(status["errors"].toArray().size(), 1);
    QVERIFY(status["warnings"].isArray());
    QVERIFY(!get("/api/v1/imports/1/status").json().contains("errors"));
    QCOMPARE(get("/api/v1/imports/1/status?fields=x").status, 400);
    QCOMPARE(get("/api/v1/imports/1/errors").json()["errors"].toArray()[0][u"value"].toString(), QString("many"));
    QCOMPARE(get("/api/v1/imports/1/errors?group=1").json()["groups"].toArray()[0][u"count"].toInt(), 1);
    QCOMPARE(get("/api/v1/imports/1/chunks?state=failed").json()["chunks"].toArray().size(), 1);
    QCOMPARE(get("/api/v1/imports/1/chunks/1/file").body, wrongRow);
    QVERIFY(get("/api/v1/imports/1/chunks/1/file?with_errors=1").body.startsWith("_line,_error,"));
    QCOMPARE(get("/api/v1/imports/1/chunks/2/file").status, 404);

    const Reply dry = post("/api/v1/imports/1/remedy", R"({"column": "quantity", "set": 20, "dry_run": true})",
        "Content-Type: application/json\r\n");
    QVERIFY2(dry.status == 200, dry.body);
    QCOMPARE(dry.json()["chunks_clean"].toInt(), 1);
    QCOMPARE(post("/api/v1/imports/1/remedy?column=quantity").status, 400);
    QCOMPARE(post("/api/v1/imports/1/remedy?column=quantity&st=20").status, 400);
    const Reply done = post("/api/v1/imports/1/remedy?process_async=false", "column=quantity&value=many&set=20");
    QVERIFY2(done.status == 200, done.body);
    QCOMPARE(done.json()["chunks_still_failed"].toInt(-1), 0);
    QCOMPARE(valuesOf("SELECT quantity FROM orders"), QString("10|20|30"));
}

void ApiServerTest::aFixedFileComesBack()
{
    post(importPath("&process_async=false" + asNumbers), wrongRow);
    QCOMPARE(post("/api/v1/imports/1/chunks/9/retry").status, 404);
    const Reply same = post("/api/v1/imports/1/retry?process_async=false");
    QVERIFY2(same.status == 200, same.body);
    QCOMPARE(same.json()["chunks_still_failed"].toInt(), 1);
    const Reply other = postForm("/api/v1/imports/1/chunks/1/retry", { { "file", "fixed.csv", "x,y\n1,2\n" } });
    QCOMPARE(other.status, 422);
    QVERIFY2(other.json()["error"][u"message"].toString().contains("fixed.csv"), other.body);
    const Reply fixed = postForm("/api/v1/imports/1/chunks/1/retry", { { "file", "fixed.csv", threeRows } });
    QVERIFY2(fixed.status == 202, fixed.body);
    QVERIFY(fixed.json().contains("rows_changed"));
    QCOMPARE(fixed.json()["chunks_run"].toInt(), 1);
    QCOMPARE(ended(1)["import_status"].toString(), QString("done"));
    QCOMPARE(valuesOf("SELECT quantity FROM orders"), QString("10|20|30"));
    QTRY_VERIFY(uploads().isEmpty());
    const Reply again = post("/api/v1/imports/1/chunks/1/retry", threeRows);
    QVERIFY2(again.status == 200, again.body);
    QCOMPARE(again.json()["chunks_run"].toInt(-1), 0);
    QVERIFY(uploads().isEmpty());
}

void ApiServerTest::statesDoNotAllowAll()
{
    post(importPath("&process_async=false"), threeRows);
    for (const char *what : { "pause", "resume", "cancel" }) {
        const Reply reply = post(QByteArray("/api/v1/imports/1/") + what);
        QVERIFY2(reply.status == 409, reply.body);
        QCOMPARE(reply.code(), QString("call.state"));
        QCOMPARE(post(QByteArray("/api/v1/imports/9/") + what).status, 404);
    }
    ApiOptions options;
    options.port = 0;
    options.runsImports = false;
    serve(options);
    post(importPath(), threeRows);
    QCOMPARE(post("/api/v1/imports/2/pause").json()["import_status"].toString(), QString("paused"));
    QCOMPARE(post("/api/v1/imports/2/resume").json()["import_status"].toString(), QString("queued"));
    QCOMPARE(post("/api/v1/imports/2/cancel").json()["import_status"].toString(), QString("cancelled"));
}

void ApiServerTest::takenBack()
{
    post(importPath("&process_async=false"), threeRows);
    QCOMPARE(post("/api/v1/imports/1/undo?dry_run=true").status, 200);
    QCOMPARE(valuesOf("SELECT count(*) FROM orders"), QString("3"));
    const Reply reply = post("/api/v1/imports/1/undo");
    QVERIFY2(reply.status == 200, reply.body);
    QVERIFY(valuesOf("SELECT count(*) FROM orders") != "3");
    QCOMPARE(post("/api/v1/imports/1/undo").status, 200); // it is as it was asked
    QCOMPARE(post("/api/v1/imports/1/retry").status, 409);
}

void ApiServerTest::noMoreThanAreToBeQueued()
{
    ApiOptions options;
    options.port = 0;
    options.limits.maxQueued = 2;
    options.runsImports = false;
    serve(options);
    QCOMPARE(post(importPath(), threeRows).status, 202);
    QCOMPARE(post(importPath(), threeRows).status, 202);
    const Reply reply = post(importPath(), threeRows);
    QCOMPARE(reply.status, 429);
    QVERIFY(reply.head.contains("Retry-After:"));
    QCOMPARE(uploads().size(), 2);
    QCOMPARE(get("/api/v1/imports/2/status").json()["place_in_queue"].toInt(), 2);
}

void ApiServerTest::wherePlansAreLeftToTheRun_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("values");

    QTest::newRow("as it comes") << QByteArray() << threeRows << "SELECT quantity FROM orders"
                                 << "10|20|30";
    QTest::newRow("options") << QByteArray("&table=t&types=text&null=10&map=id%3Dnr") << threeRows
                             << "SELECT typeof(nr)||typeof(quantity) FROM t"
                             << "textnull|texttext|texttext";
    QTest::newRow("recipe") << QByteArray(
        "&recipe=%7B%22table%22:%22t%22,%22columns%22:%5B%7B%22source%22:%22quantity%22,%22field%22:%22n%22%7D%5D%7D")
                            << threeRows << "SELECT n FROM t"
                            << "10|20|30";
    QTest::newRow("all sheets, of a file that has none")
        << QByteArray("&sheet=*&member=*") << threeRows << "SELECT quantity FROM orders"
        << "10|20|30";
    QTest::newRow("a report") << QByteArray("&date=now&build=7&report_profile=p")
                              << QByteArray("<testsuite name='s'><testcase name='a'/></testsuite>")
                              << "SELECT build||status FROM test_launch, test_case"
                              << "7passed";
    QTest::newRow("a part of an archive")
        << QByteArray("&member=two.csv")
        << QByteArray::fromBase64(
               "UEsDBBQAAAAAAAAAIVwVPNCkBAAAAAQAAAAHAAAAb25lLmNzdngKMQpQSwMEFAAAAAAAAAAhXNZv/Y8EAAAABAAAAAcAAAB0d28u"
               "Y3N2eAoyClBLAQIUAxQAAAAAAAAAIVwVPNCkBAAAAAQAAAAHAAAAAAAAAAAAAACAAQAAAABvbmUuY3N2UEsBAhQDFAAAAAAAAAAh"
               "XNZv/Y8EAAAABAAAAAcAAAAAAAAAAAAAAIABKQAAAHR3by5jc3ZQSwUGAAAAAAIAAgBqAAAAUgAAAAAA")
        << "SELECT x FROM orders"
        << "2";
}

void ApiServerTest::wherePlansAreLeftToTheRun()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, content);
    QFETCH(QString, sql);
    QFETCH(QString, values);
    const auto told = [&] {
        const Reply reply = post(importPath(query), content);
        QJsonObject receipt = reply.json();
        receipt.remove("created_at");
        receipt.remove("file_path");
        receipt.remove("remarks"); // the import has them later
        const QJsonObject status = ended(1);
        const QString in = valuesOf(sql);
        QJsonObject request = get("/api/v1/imports/1").json()["request"].toObject();
        request.remove("file_path");
        request.remove("source"); // a time may be that of the call
        return std::tuple(reply.status, receipt, status["import_status"].toString(), in, request);
    };
    const auto planned = told();
    m_server.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    serveWithoutPlans();
    const auto left = told();
    QCOMPARE(std::get<0>(left), 202);
    QCOMPARE(std::get<2>(left), QString("done"));
    QCOMPARE(std::get<3>(left), values);
    const auto withoutFolder = [](QJsonObject object) { // each time another one
        for (const char *key : { "target_path", "target", "import_url", "import_status_url", "report_url",
                 "report_status_url", "message", "attachments" })
            object.remove(key);
        return object;
    };
    QCOMPARE(withoutFolder(std::get<1>(left)), withoutFolder(std::get<1>(planned)));
    QCOMPARE(std::get<3>(left), std::get<3>(planned));
    QCOMPARE(withoutFolder(std::get<4>(left)), withoutFolder(std::get<4>(planned)));
}

void ApiServerTest::whatIsLeftToTheRunAndCantBePlanned()
{
    serveWithoutPlans();
    QCOMPARE(post(importPath("&map=nowhere%3Dx"), threeRows).status, 202);
    const QJsonObject status = ended(1);
    QCOMPARE(status["import_status"].toString(), QString("failed"));
    QVERIFY(status["error_message"].toString().contains("nowhere"));
    QCOMPARE(post("/api/v1/imports/1/resume").status, 200); // plans it once more
    QCOMPARE(ended(1)["error_message"], status["error_message"]);
    // What the call alone says, or the begin of the file, is answered at once.
    QCOMPARE(post(importPath("&mode=none"), threeRows).status, 400);
    QCOMPARE(post("/api/v1/import?file_name=a.csv", threeRows).status, 400);
    QCOMPARE(post("/api/v1/import?file_name=a.csv&into=nothing://x", threeRows).status,
        post("/api/v1/import?file_name=a.csv&process_async=false&into=nothing://x", threeRows).status);
    const Reply png = post(importPath(), QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"));
    QCOMPARE(png.status, 422);
    QVERIFY(!png.json()["error"][u"message"].toString().contains("uploads"));
    QCOMPARE(post("/api/v1/import?file_name=a.csv&" + intoTarget()).status, 422); // empty
    // Who waits for the end is told what is wrong with the plan itself.
    QCOMPARE(post(importPath("&process_async=false&map=nowhere%3Dx"), threeRows).status, 400);
}

void ApiServerTest::whatIsLeftToTheRunIsOnTheDisk()
{
    serveWithoutPlans(false);
    QCOMPARE(post(importPath(), threeRows).status, 202);
    QCOMPARE(get("/api/v1/imports/1/status").json()["place_in_queue"].toInt(), 1);
    QCOMPARE(post(importPath(), threeRows).status, 202);
    QCOMPARE(post("/api/v1/imports/2/cancel").status, 200);
    serveWithoutPlans();
    QCOMPARE(ended(1)["import_status"].toString(), QString("done"));
    QCOMPARE(ended(2)["import_status"].toString(), QString("cancelled"));
    QCOMPARE(valuesOf("SELECT quantity FROM orders"), QString("10|20|30"));
}

void ApiServerTest::eventsTellOfChanges()
{
    QTcpSocket socket;
    socket.connectToHost("127.0.0.1", quint16(m_server->port()));
    QVERIFY(socket.waitForConnected());
    const QByteArray head = "GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\nx-api-key: " + m_server->key() + "\r\n";
    socket.write(head + "\r\n");
    QByteArray heard;
    const auto hear = [&](const QByteArray &what) {
        while (!heard.contains(what) && socket.waitForReadyRead(10'000))
            heard += socket.readAll();
        return heard.contains(what);
    };
    QVERIFY(hear(": listening"));
    QVERIFY(heard.contains("text/event-stream"));
    post(importPath(), threeRows);
    QVERIFY(hear("\"import_status\":\"done\""));
    for (const QByteArray &line : heard.split('\n')) {
        if (line.startsWith("data: "))
            QVERIFY(QJsonDocument::fromJson(line.mid(6)).isObject());
    }
    QTcpSocket late; // has missed it all
    late.connectToHost("127.0.0.1", quint16(m_server->port()));
    late.write(head + "Last-Event-ID: 0\r\n\r\n");
    heard.clear();
    while (!heard.contains("\"import_status\":\"done\"") && late.waitForReadyRead(10'000))
        heard += late.readAll();
    QVERIFY(heard.contains("\"import_id\":1"));
    m_server.reset(); // streams end with the server
    QTRY_COMPARE(late.state(), QAbstractSocket::UnconnectedState);
}

void ApiServerTest::theContractIsWhatTheServerDoes()
{
    const Reply reply = send("GET /api/v1/openapi.json HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QCOMPARE(reply.status, 200);
    const QJsonObject contract = reply.json();
    QVERIFY(contract["openapi"].toString().startsWith("3."));
    const QJsonObject paths = contract["paths"].toObject();
    // Each call that is told of is there: nobody says that there is no such path or method.
    qsizetype calls = 0;
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        QByteArray real = path.key().toUtf8();
        real.replace("{id}", "1").replace("{n}", "1").replace("{formatter}", "csv");
        const QJsonObject methods = path->toObject();
        for (const char *method : { "get", "post", "put", "delete", "patch" }) {
            const QByteArray word = QByteArray(method).toUpper();
            const bool isTold = methods.contains(method);
            calls += isTold ? 1 : 0;
            if (real.endsWith("/events") && isTold)
                continue; // goes on for ever; has a test of its own
            const Reply tried = call(word, real);
            QVERIFY2(isTold == (tried.status != 405), word + ' ' + real);
            QVERIFY2(tried.status != 500 && tried.status != 0, word + ' ' + real);
            const bool isReport = real.contains("/reports");
            QVERIFY2(tried.code() != "api.route" || isReport, word + ' ' + real);
            if (isTold) {
                const QJsonObject responses = methods[method][u"responses"].toObject();
                QVERIFY2(responses.contains(QString::number(tried.status)), word + ' ' + real + ' ' + tried.body);
            }
        }
    }
    QCOMPARE(calls, qsizetype(apiRoutes().size()));
    const auto parameters = paths["/api/v1/import"][u"post"][u"parameters"].toArray();
    QStringList names;
    for (const QJsonValue &parameter : parameters)
        names.append(parameter[u"name"].toString());
    for (const ImportOption &option : importOptions())
        QVERIFY2(names.contains(option.key()), option.name);
}

QTEST_GUILESS_MAIN(ApiServerTest)
#include "ApiServerTest.moc"
