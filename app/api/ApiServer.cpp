#include "api/ApiServer.h"

#include "api/ApiHandler.h"
#include "api/ApiRoutes.h"
#include "api/HttpServer.h"
#include "core/Failure.h"
#include "run/RunnerThread.h"
#include "store/FileLock.h"
#include "store/HomeFolder.h"
#include "store/SavedFile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <unistd.h>

namespace tranche {

static QString addressFileIn(const QString &home)
{
    return home + QStringLiteral("/api.json");
}

/// Only one server has a home folder: it removes what a dead one has left.
static std::unique_ptr<FileLock> lockOfServer(const QString &home)
{
    openHomeFolder(home);
    auto lock = std::make_unique<FileLock>(home + QStringLiteral("/api.lock"));
    if (lock->tryLock())
        return lock;
    QFile file(addressFileIn(home));
    file.open(QIODevice::ReadOnly);
    const QString url = QJsonDocument::fromJson(file.readAll())[QLatin1String("url")].toString();
    throw Failure(QStringLiteral("api.served"),
        QStringLiteral("A server for %1 is running already%2.")
            .arg(home, url.isEmpty() ? url : QStringLiteral(": ") + url),
        QStringLiteral("Stop it first, or choose another folder with --home."));
}

/// In the order in which they are made; they end the other way round.
struct ApiServer::Parts
{
    Parts(const QString &folder, const ApiOptions &options)
        : lock(lockOfServer(folder))
        , store(folder)
        , key(store.home(), options.newKey)
        , runner(store.home(), { [] {}, [](const QString &) {} })
        , context(store, options.limits, [this] { runner.wake(); })
        , handler(context, apiRoutes(), key)
        , server(handler, options.port)
    {
    }

    std::unique_ptr<FileLock> lock;
    JobStore store; ///< of this thread
    ApiKey key;
    RunnerThread runner;
    ApiContext context;
    ApiHandler handler;
    HttpServer server;
};

ApiServer::ApiServer(const QString &home, const ApiOptions &options)
    : m_parts(std::make_unique<Parts>(QDir::cleanPath(QDir::current().absoluteFilePath(home)), options))
{
    m_parts->context.url = url();
    m_parts->context.openApi = openApiText(url());
    writeAddress();
    m_parts->server.start();
    if (options.runsImports)
        m_parts->runner.begin();
}

ApiServer::~ApiServer()
{
    QFile::remove(addressFile());
    m_parts->context.isEnding = true;
    m_parts->context.events.end();
    m_parts->runner.requestStop();
}

QString ApiServer::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(port());
}

int ApiServer::port() const
{
    return m_parts->server.port();
}

QString ApiServer::addressFile() const
{
    return addressFileIn(m_parts->store.home());
}

QByteArray ApiServer::key() const
{
    return m_parts->key.text();
}

void ApiServer::renewKey()
{
    m_parts->key = ApiKey(m_parts->store.home(), true);
    m_parts->handler.setKey(m_parts->key);
    writeAddress();
}

QList<ApiCallNote> ApiServer::lastCalls() const
{
    return m_parts->context.calls.last();
}

void ApiServer::writeAddress() const
{
    const QJsonObject address { { QStringLiteral("url"), url() }, { QStringLiteral("pid"), qint64(::getpid()) },
        { QStringLiteral("key"), QString::fromLatin1(key()) } };
    saveFile(addressFile(), QJsonDocument(address).toJson(), SavedFile::Access::OwnerOnly);
}

} // namespace tranche
