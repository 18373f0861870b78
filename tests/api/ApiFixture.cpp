#include "api/ApiFixture.h"

#include <QDir>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QUrl>
#include <QVariant>

namespace tranche {

static constexpr int patienceMs = 30'000;

QJsonObject ApiFixture::Reply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

void ApiFixture::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    ApiOptions options;
    options.port = 0;
    serve(options);
}

void ApiFixture::cleanup()
{
    m_server.reset();
    m_folder.reset();
}

void ApiFixture::serve(const ApiOptions &options)
{
    m_server.reset();
    m_server = std::make_unique<ApiServer>(home(), options);
}

ApiFixture::Reply ApiFixture::send(QByteArray bytes, const QString &address) const
{
    bytes.replace("KEY", m_server->key()).replace("PORT", QByteArray::number(m_server->port()));
    QTcpSocket socket;
    socket.connectToHost(address, quint16(m_server->port()));
    if (!socket.waitForConnected(patienceMs))
        return {};
    socket.write(bytes);
    while (socket.state() == QAbstractSocket::ConnectedState && socket.bytesToWrite() > 0)
        socket.waitForBytesWritten(patienceMs);
    QByteArray all;
    while (socket.waitForReadyRead(patienceMs))
        all += socket.readAll();
    all += socket.readAll();
    while (all.startsWith("HTTP/1.1 100 "))
        all.remove(0, all.indexOf("\r\n\r\n") + 4);
    const auto end = all.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    Reply reply { all.mid(9, 3).toInt(), all.left(end + 2), all.mid(end + 4) };
    if (reply.head.contains("Transfer-Encoding: chunked")) { // one chunk is enough for what is asked here
        const auto line = reply.body.indexOf("\r\n");
        reply.body = reply.body.mid(line + 2, reply.body.left(line).toInt(nullptr, 16));
    }
    return reply;
}

ApiFixture::Reply ApiFixture::call(
    const QByteArray &method, const QByteArray &path, const QByteArray &body, const QByteArray &headers) const
{
    return send(method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nx-api-key: KEY\r\nConnection: close\r\n"
        + headers + (body.isEmpty() ? "" : "Content-Length: " + QByteArray::number(body.size()) + "\r\n") + "\r\n"
        + body);
}

ApiFixture::Reply ApiFixture::postForm(const QByteArray &path, const QList<QByteArrayList> &parts) const
{
    QByteArray body;
    for (const QByteArrayList &part : parts) {
        body += "--bound\r\nContent-Disposition: form-data; name=\"" + part[0] + '"';
        if (part.size() > 2)
            body += "; filename=\"" + part[1] + '"';
        body += "\r\n\r\n" + part.back() + "\r\n";
    }
    return post(path, body + "--bound--\r\n", "Content-Type: multipart/form-data; boundary=bound\r\n");
}

QJsonObject ApiFixture::ended(qint64 import) const
{
    QJsonObject status;
    const auto hasEnded = [&] {
        status = get("/api/v1/imports/" + QByteArray::number(import) + "/status").json();
        const QString state = status["import_status"].toString();
        return state != "queued" && state != "running";
    };
    return QTest::qWaitFor(hasEnded, patienceMs) ? status : QJsonObject();
}

QByteArray ApiFixture::intoTarget() const
{
    return "into=" + QUrl::toPercentEncoding(m_folder->filePath("t.db"));
}

QString ApiFixture::valuesOf(const QString &sql) const
{
    QStringList values;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "look");
        database.setDatabaseName(m_folder->filePath("t.db"));
        database.open();
        QSqlQuery query(database);
        query.exec(sql);
        while (query.next())
            values.append(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase("look");
    return values.join('|');
}

QStringList ApiFixture::uploads() const
{
    return QDir(home() + "/uploads").entryList(QDir::Files | QDir::Hidden);
}

} // namespace tranche
