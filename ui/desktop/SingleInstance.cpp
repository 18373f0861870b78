#include "ui/desktop/SingleInstance.h"

#include "core/Failure.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <unistd.h>

namespace tranche {

static constexpr qsizetype longestAddress = 80; ///< of a socket the system takes 107 bytes, and Qt adds some
static constexpr qint64 longestMessage = 4'000'000; ///< bytes
static constexpr int answerMs = 3000;
static constexpr unsigned long askAgainMs = 50;
static constexpr auto takenAnswer = "ok\n";

SingleInstance::SingleInstance(const QString &home, QObject *parent)
    : QObject(parent)
{
    QString folder = QFileInfo(home).canonicalFilePath();
    if (folder.isEmpty())
        folder = home;
    const QString inHome = folder + QStringLiteral("/window.sock");
    if (QFile::encodeName(inHome).size() <= longestAddress)
        m_addresses.append(inHome);
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (runtime.isEmpty())
        runtime = QDir::tempPath();
    m_addresses.append(QStringLiteral("%1/tranche-%2-%3").arg(runtime).arg(::getuid()).arg(QString::fromLatin1(hash)));
    try {
        m_lock = std::make_unique<FileLock>(folder + QStringLiteral("/window.lock"));
    } catch (const Failure &) { // a folder that nothing can be written to: whoever needs more of it will say so
    }
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QStringList &files, int waitMs)
{
    if (!m_lock)
        return false;
    const QJsonObject call { { QStringLiteral("files"), QJsonArray::fromStringList(files) },
        { QStringLiteral("token"), qEnvironmentVariable("XDG_ACTIVATION_TOKEN") } };
    const QByteArray message = QJsonDocument(call).toJson(QJsonDocument::Compact) + '\n';
    QDeadlineTimer deadline(waitMs);
    for (;;) {
        if (m_lock->tryLock()) {
            listen();
            return false;
        }
        if (send(message, std::min(answerMs, int(deadline.remainingTime()))))
            return true;
        if (deadline.hasExpired())
            return false;
        QThread::msleep(askAgainMs); // the first one may be about to begin, or to end
    }
}

void SingleInstance::listen()
{
    auto *server = new QLocalServer(this);
    server->setSocketOptions(QLocalServer::UserAccessOption);
    for (const QString &address : std::as_const(m_addresses)) {
        QLocalServer::removeServer(address); // its owner is dead, or the lock were his
        if (server->listen(address))
            break;
    }
    if (!server->isListening()) {
        delete server;
        return;
    }
    m_server = server;
    connect(server, &QLocalServer::newConnection, this, [this, server] {
        while (QLocalSocket *socket = server->nextPendingConnection())
            receive(socket);
    });
}

bool SingleInstance::send(const QByteArray &message, int waitMs) const
{
    for (const QString &address : m_addresses) {
        QLocalSocket socket;
        socket.connectToServer(address);
        if (!socket.waitForConnected(waitMs))
            continue;
        socket.write(message);
        QByteArray answer;
        const QDeadlineTimer deadline(waitMs);
        while (!answer.endsWith('\n') && socket.waitForReadyRead(int(deadline.remainingTime())))
            answer += socket.readAll();
        if (answer == takenAnswer)
            return true;
    }
    return false;
}

/// Whoever calls and says nothing, or nonsense, is forgotten.
void SingleInstance::receive(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(answerMs, socket, &QLocalSocket::abort);
    const auto read = [this, socket] {
        if (socket->bytesAvailable() > longestMessage)
            return socket->abort();
        if (!socket->canReadLine())
            return;
        const QJsonObject call = QJsonDocument::fromJson(socket->readLine()).object();
        if (!call.value(QStringLiteral("files")).isArray())
            return socket->abort();
        QStringList files;
        const QJsonArray named = call.value(QStringLiteral("files")).toArray();
        for (const QJsonValue &file : named) {
            if (QFileInfo(file.toString()).isAbsolute())
                files.append(file.toString());
        }
        socket->write(takenAnswer);
        socket->flush();
        socket->disconnectFromServer();
        Q_EMIT asked(files, call.value(QStringLiteral("token")).toString().toUtf8());
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read();
}

} // namespace tranche
