#pragma once

#include "api/HttpExchange.h"
#include "api/LoopbackListener.h"

#include <memory>

struct MHD_Daemon;

namespace tranche {

/// HTTP on the loopback addresses, by libmicrohttpd: a thread for each connection, since calls wait for the disk, the
/// job store and imports, and so that none keeps another waiting. There are so few connections that it costs nothing.
class HttpServer
{
public:
    static constexpr int mostConnections = 64;
    static constexpr unsigned idleSeconds = 60; ///< without a byte

    /// Answers once start() is called. @param handler outlives the server @param port 0: any that is free
    /// @throws Failure "api.port"
    HttpServer(HttpHandler &handler, int port);
    /// Breaks off what is open. Whoever waits in the handler is to be told before that it ends.
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    void start() { m_listener->start(); }
    int port() const { return m_listener->port(); }

private:
    struct Closer
    {
        void operator()(MHD_Daemon *daemon) const;
    };
    std::unique_ptr<MHD_Daemon, Closer> m_daemon;
    std::unique_ptr<LoopbackListener> m_listener;
};

} // namespace tranche
