#include "api/ApiFixture.h"

#include "api/HttpServer.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>

using namespace tranche;

/// What hostile or broken senders do.
class ApiHostileTest : public ApiFixture
{
    Q_OBJECT
private Q_SLOTS:
    void requests_data();
    void requests();
    void hosts_data();
    void hosts();
    void aBodyCutOffLeavesNothing_data();
    void aBodyCutOffLeavesNothing();
    void whatIsTooLarge();
    void names_data();
    void names();
    void bombs();
    void whatADeadServerHasLeft();
    void manyConnectionsOneAfterTheOther();
    void connectionsAtOnceAreLimited();
    void otherOriginsAreToldNothing();
};

void ApiHostileTest::requests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<int>>("expected"); // 0: closed without an answer

    const QByteArray head = "Host: localhost:PORT\r\nx-api-key: KEY\r\nConnection: close\r\n";
    const QByteArray bare = "Host: localhost\r\nConnection: close\r\n";
    const auto row = [](const char *name, const QByteArray &bytes, const QList<int> &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("right", "GET /api/v1/imports HTTP/1.1\r\n" + head + "\r\n", { 200 });
    row("no key", "GET /api/v1/imports HTTP/1.1\r\n" + bare + "\r\n", { 401 });
    row("a wrong key", "GET /api/v1/imports HTTP/1.1\r\n" + bare + "x-api-key: 00\r\n\r\n", { 401 });
    row("an empty key", "GET /api/v1/imports HTTP/1.1\r\n" + bare + "x-api-key:\r\n\r\n", { 401 });
    row("no key for what is not there", "GET /secret HTTP/1.1\r\n" + bare + "\r\n", { 401 });
    row("the key in the query", "GET /api/v1/imports?x-api-key=KEY HTTP/1.1\r\n" + bare + "\r\n", { 401 });
    row("not there", "GET /api/v1/secret HTTP/1.1\r\n" + head + "\r\n", { 404 });
    row("below what is there", "GET /api/v1/imports/1/status/x HTTP/1.1\r\n" + head + "\r\n", { 404 });
    row("up", "GET /api/v1/../../etc/passwd HTTP/1.1\r\n" + head + "\r\n", { 404 });
    row("up, escaped", "GET /api/v1/%2e%2e%2f%2e%2e%2fetc%2fpasswd HTTP/1.1\r\n" + head + "\r\n", { 404 });
    row("no number", "GET /api/v1/imports/abc HTTP/1.1\r\n" + head + "\r\n", { 404 });
    row("a huge number", "GET /api/v1/imports/99999999999999999999 HTTP/1.1\r\n" + head + "\r\n", { 404 });
    row("a negative number", "GET /api/v1/imports/-1 HTTP/1.1\r\n" + head + "\r\n", { 404 });
    row("no such import", "GET /api/v1/imports/77 HTTP/1.1\r\n" + head + "\r\n", { 404 });
    row("a NUL", "GET /api/v1/imports/1%00 HTTP/1.1\r\n" + head + "\r\n", { 400, 404 });
    row("another method", "DELETE /api/v1/imports/1 HTTP/1.1\r\n" + head + "\r\n", { 405 });
    row("TRACE", "TRACE /api/v1/imports HTTP/1.1\r\n" + head + "\r\n", { 405 });
    row("CONNECT", "CONNECT localhost:80 HTTP/1.1\r\n" + head + "\r\n", { 400, 404, 405 });
    row("absolute form", "GET http://localhost:PORT/api/v1/imports HTTP/1.1\r\n" + head + "\r\n", { 200 });
    row("a foreign absolute form", "GET http://evil.example/api/v1/imports HTTP/1.1\r\n" + head + "\r\n", { 403 });
    row("a foreign host behind a user", "GET http://localhost@evil.example/api/v1/imports HTTP/1.1\r\n" + head + "\r\n",
        { 403 });
    row("two hosts", "GET /api/v1/imports HTTP/1.1\r\nHost: evil.example\r\n" + head + "\r\n", { 400, 403 });
    row("two hosts, the foreign one behind", "GET /api/v1/imports HTTP/1.1\r\n" + head + "Host: evil.example\r\n\r\n",
        { 400, 403 });
    row("no host", "GET /api/v1/imports HTTP/1.1\r\nx-api-key: KEY\r\nConnection: close\r\n\r\n", { 400, 403 });
    row("HTTP/1.0 without a host", "GET /api/v1/health HTTP/1.0\r\n\r\n", { 403 });
    row("no HTTP", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15), { 0, 400 });
    row("a huge header", "GET /api/v1/imports HTTP/1.1\r\n" + head + "X: " + QByteArray(200'000, 'x') + "\r\n\r\n",
        { 0, 413, 431 });
    row("many headers", "GET /api/v1/imports HTTP/1.1\r\n" + head + QByteArray("X: y\r\n").repeated(30'000) + "\r\n",
        { 0, 413, 431 });
    row("a huge line", "GET /" + QByteArray(200'000, 'x') + " HTTP/1.1\r\n" + head + "\r\n", { 0, 413, 414, 431 });
    row("a wrong chunk",
        "POST /api/v1/import HTTP/1.1\r\n" + head + "Transfer-Encoding: chunked\r\n\r\nZZ\r\nabc\r\n0\r\n\r\n",
        { 0, 400 });
    row("a chunk longer than told",
        "POST /api/v1/import HTTP/1.1\r\n" + head + "Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n",
        { 0, 400 });
    row("a huge chunk",
        "POST /api/v1/import HTTP/1.1\r\n" + head + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\nabc",
        { 0, 400, 413 });
    row("length and chunks",
        "POST /api/v1/import HTTP/1.1\r\n" + head
            + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
        { 0, 400 });
    row("a negative length", "POST /api/v1/import HTTP/1.1\r\n" + head + "Content-Length: -1\r\n\r\n", { 0, 400 });
    row("a length that is none", "POST /api/v1/import HTTP/1.1\r\n" + head + "Content-Length: x\r\n\r\n", { 0, 400 });
    row("no body", "POST /api/v1/import HTTP/1.1\r\n" + head + "Content-Length: 0\r\n\r\n", { 400 });
    row("a body for what takes none", "GET /api/v1/imports HTTP/1.1\r\n" + head + "Content-Length: 3\r\n\r\nabc",
        { 400 });
    row("no boundary",
        "POST /api/v1/import HTTP/1.1\r\n" + head + "Content-Type: multipart/form-data\r\nContent-Length: 3\r\n\r\nabc",
        { 400 });
    row("another multipart",
        "POST /api/v1/import HTTP/1.1\r\n" + head
            + "Content-Type: multipart/mixed; boundary=b\r\nContent-Length: 3\r\n\r\nabc",
        { 415 });
    row("an unknown coding",
        "POST /api/v1/import?file_name=a.csv HTTP/1.1\r\n" + head
            + "Content-Encoding: br\r\nContent-Length: 3\r\n\r\nabc",
        { 415 });
    row("an unknown format", "POST /api/v1/import/elf?file_name=a HTTP/1.1\r\n" + head + "Content-Length: 3\r\n\r\nabc",
        { 415 });
    row("no target", "POST /api/v1/import?file_name=a.csv HTTP/1.1\r\n" + head + "Content-Length: 4\r\n\r\na\n1\n",
        { 400 });
    row("an unknown option",
        "POST /api/v1/import?file_name=a.csv&into=/t.db&tabel=x HTTP/1.1\r\n" + head
            + "Content-Length: 4\r\n\r\na\n1\n",
        { 400 });
    row("deep JSON",
        "POST /api/v1/imports/1/remedy HTTP/1.1\r\n" + head
            + "Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n" + QByteArray(100'000, '['),
        { 400 });
    row("JSON that is no object",
        "POST /api/v1/imports/1/remedy HTTP/1.1\r\n" + head
            + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n[]",
        { 400 });
}

void ApiHostileTest::requests()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<int>, expected);
    const Reply reply = send(bytes);
    QVERIFY2(expected.contains(reply.status), QByteArray::number(reply.status) + ": " + reply.body);
    if (reply.status == 401 || reply.status == 403 || reply.status == 404) {
        QVERIFY(reply.json()["error"][u"message"].isString());
        QVERIFY(reply.json()["error"][u"hint"].isString());
    }
    QCOMPARE(get("/api/v1/health").status, 200); // it goes on
    QVERIFY(uploads().isEmpty());
}

void ApiHostileTest::hosts_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("expected");

    for (const char *host :
        { "localhost", "LOCALHOST:1", "localhost.", "127.0.0.1", "127.0.0.1:PORT", "127.1.2.3", "[::1]", "[::1]:PORT" })
        QTest::newRow(host) << QByteArray(host) << 200;
    for (const char *host : { "evil.example", "evil.example:PORT", "localhost.evil.example", "127.0.0.1.evil.example",
             "128.0.0.1", "0.0.0.0", "127.0.0", "127.0.0.256", "[::2]", "localhost:x", "127.0.0.1:80:80", "a@localhost",
             "localhost:8733@evil.example", "evil.example/localhost" })
        QTest::newRow(host) << QByteArray(host) << 403;
}

void ApiHostileTest::hosts()
{
    QFETCH(QByteArray, host);
    QFETCH(int, expected);
    const QByteArray rest = "\r\nx-api-key: KEY\r\nConnection: close\r\n\r\n";
    QCOMPARE(send("GET /api/v1/imports HTTP/1.1\r\nHost: " + host + rest).status, expected);
    QCOMPARE(send("GET /api/v1/health HTTP/1.1\r\nHost: " + host + rest).status, expected);
}

void ApiHostileTest::aBodyCutOffLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("with a length") << QByteArray("Content-Length: 1000\r\n") << QByteArray("a,b\n1,2\n");
    QTest::newRow("in chunks") << QByteArray("Transfer-Encoding: chunked\r\n") << QByteArray("8\r\na,b\n1,2\n\r\n");
    QTest::newRow("a form")
        << QByteArray("Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 1000\r\n")
        << QByteArray("--b\r\nContent-Disposition: form-data; name=file; filename=a.csv\r\n\r\na,b\n1,2\n");
}

void ApiHostileTest::aBodyCutOffLeavesNothing()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    QTcpSocket socket;
    socket.connectToHost("127.0.0.1", quint16(m_server->port()));
    QVERIFY(socket.waitForConnected());
    socket.write("POST /api/v1/import?file_name=a.csv&" + intoTarget()
        + " HTTP/1.1\r\nHost: localhost\r\nx-api-key: " + m_server->key() + "\r\n" + headers + "\r\n" + body);
    QVERIFY(socket.waitForBytesWritten());
    QTRY_COMPARE(uploads().size(), 1);
    socket.disconnectFromHost();
    QTRY_COMPARE(uploads().size(), 0);
    QVERIFY(get("/api/v1/imports").json()["imports"].toArray().isEmpty());
}

void ApiHostileTest::whatIsTooLarge()
{
    ApiOptions options;
    options.port = 0;
    options.limits.maxBody = 1000;
    serve(options);
    const QByteArray path = "/api/v1/import?file_name=a.csv&" + intoTarget();
    const QByteArray large = "a\n" + QByteArray("1\n").repeated(600);
    QCOMPARE(post(path, large).status, 413);
    QCOMPARE(post(path, large).code(), QString("api.large"));
    const QByteArray chunk = QByteArray::number(large.size(), 16) + "\r\n" + large + "\r\n0\r\n\r\n";
    const QByteArray head = " HTTP/1.1\r\nHost: localhost\r\nx-api-key: KEY\r\nConnection: close\r\n";
    QCOMPARE(send("POST " + path + head + "Transfer-Encoding: chunked\r\n\r\n" + chunk).status, 413);
    // Who asks before is told before.
    QCOMPARE(
        send("POST " + path + head + "Expect: 100-continue\r\nContent-Length: 99999999999999\r\n\r\n").status, 413);
    QVERIFY(uploads().isEmpty());
    QCOMPARE(post(path, "a\n1\n").status, 202);
}

void ApiHostileTest::names_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QString>("shown");

    QTest::newRow("plain") << QByteArray("orders.csv") << "orders.csv";
    QTest::newRow("up") << QByteArray("../../../etc/cron.d/orders.csv") << "orders.csv";
    QTest::newRow("absolute") << QByteArray("/etc/passwd") << "passwd";
    QTest::newRow("Windows") << QByteArray("..\\..\\orders.csv") << "orders.csv";
    QTest::newRow("dots") << QByteArray("..") << "upload";
    QTest::newRow("a folder") << QByteArray("orders/") << "upload";
    QTest::newRow("hidden") << QByteArray(".bashrc") << ".bashrc";
    QTest::newRow("an option") << QByteArray("-rf") << "-rf";
    QTest::newRow("a resource of Qt") << QByteArray(":/icons") << "icons";
    QTest::newRow("signs of a terminal") << QByteArray("a\x1b[31m\x07.csv") << "a[31m.csv";
    QTest::newRow("other letters") << QByteArray("\xc3\xa4.csv") << "ä.csv";
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe.csv") << "\uFFFD\uFFFD.csv";
    QTest::newRow("written from right to left") << QByteArray("a\xe2\x80\xaevsc.exe") << "avsc.exe";
    QTest::newRow("long") << QByteArray(5000, 'x') + ".csv" << QString(100, 'x') + QString(96, 'x') + ".csv";
}

void ApiHostileTest::names()
{
    QFETCH(QByteArray, given);
    QFETCH(QString, shown);
    ApiOptions options;
    options.port = 0;
    options.runsImports = false;
    serve(options);
    const Reply reply = postForm("/api/v1/import",
        { { "file", given, "a,b\n1,2\n" }, { "into", m_folder->filePath("t.db").toUtf8() }, { "table", "t" } });
    QVERIFY2(reply.status == 202, reply.body);
    QCOMPARE(reply.json()["file"].toString(), shown);
    QCOMPARE(uploads().size(), 1);
    QCOMPARE(reply.json()["file_path"].toString(), home() + "/uploads/" + uploads().constFirst());
    const QStringList inFolder
        = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(inFolder, QStringList { "home" });
}

void ApiHostileTest::bombs()
{
    QList<QByteArrayList> parts;
    for (int i = 0; i < 1001; ++i)
        parts.append({ "file", "a.csv", "" });
    QCOMPARE(postForm("/api/v1/import", parts).status, 400);
    QVERIFY(uploads().isEmpty());
    QCOMPARE(postForm("/api/v1/import", { { "into", QByteArray(5 << 20, 'x') } }).status, 400);
    QCOMPARE(postForm("/api/v1/import", { { "request", QByteArray(1 << 20, '[') } }).status, 400);
    QVERIFY(uploads().isEmpty());
}

void ApiHostileTest::whatADeadServerHasLeft()
{
    ApiOptions options;
    options.port = 0;
    options.runsImports = false;
    serve(options);
    const QByteArray path = "/api/v1/import?file_name=a.csv&" + intoTarget();
    QCOMPARE(post(path, "a\n1\n").status, 202);
    const QStringList needed = uploads();
    QCOMPARE(needed.size(), 1);
    QFile left(home() + "/uploads/left");
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    serve(options);
    QCOMPARE(uploads(), needed);
    options.runsImports = true;
    serve(options);
    QCOMPARE(ended(1)["import_status"].toString(), QString("done"));
    QTRY_VERIFY(uploads().isEmpty());
    QCOMPARE(valuesOf("SELECT a FROM a"), QString("1"));
}

void ApiHostileTest::manyConnectionsOneAfterTheOther()
{
    for (int i = 0; i < 500; ++i) {
        QTcpSocket socket;
        socket.connectToHost("127.0.0.1", quint16(m_server->port()));
        QVERIFY(socket.waitForConnected());
        if (i % 2 == 0)
            socket.write("GET /api/v1/hea");
        socket.disconnectFromHost();
    }
    QCOMPARE(get("/api/v1/health").status, 200);
}

void ApiHostileTest::connectionsAtOnceAreLimited()
{
    std::vector<std::unique_ptr<QTcpSocket>> open;
    for (int i = 0; i < HttpServer::mostConnections; ++i) {
        open.push_back(std::make_unique<QTcpSocket>());
        open.back()->connectToHost(i % 2 == 0 ? "127.0.0.1" : "::1", quint16(m_server->port()));
        QVERIFY(open.back()->waitForConnected());
        open.back()->write("GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(open.back()->waitForReadyRead());
    }
    QTcpSocket late;
    late.connectToHost("127.0.0.1", quint16(m_server->port()));
    QVERIFY(late.waitForConnected()); // by the system
    late.write("GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(!late.waitForReadyRead(200));
    // Many wait as one does: who does not find room would try again after a second.
    std::vector<std::unique_ptr<QTcpSocket>> waiting;
    for (int i = 0; i < 300; ++i) {
        waiting.push_back(std::make_unique<QTcpSocket>());
        waiting.back()->connectToHost("127.0.0.1", quint16(m_server->port()));
        QVERIFY(waiting.back()->waitForConnected(900));
    }
    open.pop_back();
    QVERIFY(late.waitForReadyRead());
    QVERIFY(late.readAll().startsWith("HTTP/1.1 200"));
}

void ApiHostileTest::otherOriginsAreToldNothing()
{
    const QByteArray origin = "Origin: https://evil.example\r\n";
    QVERIFY(!call("GET", "/api/v1/imports", {}, origin).head.contains("Access-Control"));
    const Reply preflight = call("OPTIONS", "/api/v1/imports", {}, origin + "Access-Control-Request-Method: GET\r\n");
    QCOMPARE(preflight.status, 405);
    QVERIFY(!preflight.head.contains("Access-Control"));
    ApiOptions options;
    options.port = 0;
    options.limits.origins = { "https://reports.example" };
    serve(options);
    QVERIFY(!call("GET", "/api/v1/imports", {}, origin).head.contains("Access-Control"));
    const QByteArray good = "Origin: https://reports.example\r\n";
    QVERIFY(call("GET", "/api/v1/imports", {}, good)
                .head.contains("Access-Control-Allow-Origin: https://reports.example\r\n"));
    const Reply allowed
        = send("OPTIONS /api/v1/imports HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + good + "\r\n");
    QCOMPARE(allowed.status, 204);
    QVERIFY(allowed.head.contains("Access-Control-Allow-Headers: x-api-key"));
}

QTEST_GUILESS_MAIN(ApiHostileTest)
#include "ApiHostileTest.moc"
