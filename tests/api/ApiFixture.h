#pragma once

#include "api/ApiServer.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tranche {

/// A server in this process, on a free port, and calls to it as bytes: each test in a folder of its own.
class ApiFixture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

protected:
    struct Reply
    {
        int status = 0; ///< 0: it was closed without an answer
        QByteArray head;
        QByteArray body;

        QJsonObject json() const;
        QString code() const { return json()["error"][u"code"].toString(); }
    };
    /// Starts the server anew.
    void serve(const ApiOptions &options);
    /// Sends bytes as they are, and reads until the server closes. KEY and PORT in them stand for those of the server.
    /// @param address to connect to
    Reply send(QByteArray bytes, const QString &address = "127.0.0.1") const;
    /// A call with a right head. @param headers each with its line end
    Reply call(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
        const QByteArray &headers = {}) const;
    Reply get(const QByteArray &path) const { return call("GET", path); }
    Reply post(const QByteArray &path, const QByteArray &body = {}, const QByteArray &headers = {}) const
    {
        return call("POST", path, body, headers);
    }
    /// Posts a form of parts, each a name, and content or a file: { "file", "a.csv", "a\n1\n" }.
    Reply postForm(const QByteArray &path, const QList<QByteArrayList> &parts) const;
    /// Waits until the import has ended. @returns its status
    QJsonObject ended(qint64 import) const;
    /// Query with the target t.db.
    QByteArray intoTarget() const;
    /// Values of a query's first column in t.db, with | between.
    QString valuesOf(const QString &sql) const;
    QStringList uploads() const;
    QString home() const { return m_folder->filePath("home"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ApiServer> m_server;
};

} // namespace tranche
