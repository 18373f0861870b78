#pragma once

#include "core/Handles.h"

#include <atomic>
#include <functional>
#include <sys/socket.h>
#include <thread>
#include <vector>

namespace tranche {

/// Takes connections to a port of 127.0.0.1 and ::1, so many at a time: others wait until one is closed.
class LoopbackListener
{
public:
    /// Takes the connection over. @returns false if it could not; it is closed then, and not counted
    using Take = std::function<bool(int socket, const sockaddr *address, socklen_t length)>;

    /// Has the port, and takes connections once start() is called. @param port 0: any that is free @throws Failure
    /// "api.port"
    LoopbackListener(int port, int mostConnections, Take take);
    /// Closes as close() does.
    ~LoopbackListener();
    LoopbackListener(const LoopbackListener &) = delete;
    LoopbackListener &operator=(const LoopbackListener &) = delete;

    void start();
    /// Takes no more connections.
    void close();
    int port() const { return m_port; }
    /// A connection that was taken has ended. From any thread.
    void noteClosed();

private:
    void run();
    void accept(int listening);
    void wake();

    int m_port;
    int m_most;
    Take m_take;
    std::vector<FileDescriptor> m_listening;
    FileDescriptor m_wake; ///< an eventfd
    std::atomic<int> m_open = 0;
    std::atomic<bool> m_ends = false;
    std::thread m_thread;
};

} // namespace tranche
