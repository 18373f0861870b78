#pragma once

#include "store/FileLock.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace tranche {

/// One window for each home: a second start hands its files over to the window that is there, and ends. Who is first
/// holds a lock, which the system gives up when its holder dies, so a socket that a crash left behind keeps nobody out.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &home, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Becomes the first, or hands over to the one that is. Without a lock, or if the first one does not answer in
    /// time, this one works as if it was alone.
    /// @param files absolute paths; none: the window only comes forward
    /// @returns whether the first one has taken them: then there is nothing left to do here
    bool handOver(const QStringList &files, int waitMs = 5000);
    bool isFirst() const { return m_server != nullptr; }

Q_SIGNALS:
    /// Another start has handed over what it was called with. @param token of the desktop, by which a window may come
    /// forward; or empty
    void asked(const QStringList &files, const QByteArray &token);

private:
    void listen();
    bool send(const QByteArray &message, int waitMs) const;
    void receive(QLocalSocket *socket);

    QStringList m_addresses; ///< of the socket, the first of them that can be used
    std::unique_ptr<FileLock> m_lock;
    QLocalServer *m_server = nullptr;
};

} // namespace tranche
