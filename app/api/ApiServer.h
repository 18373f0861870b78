#pragma once

#include "api/ApiContext.h"

#include <memory>

namespace tranche {

/// What a server is started with.
struct ApiOptions
{
    int port = 8733; ///< 0: any that is free
    ApiLimits limits;
    bool newKey = false; ///< in the place of the one that is kept
    bool runsImports = true; ///< false: what it takes is left to other runners
};

/// The local import API: HTTP on 127.0.0.1 and ::1 alone, and a runner for what it takes. While it lives `api.json` in
/// the home folder tells its address and key.
class ApiServer
{
public:
    /// @throws Failure "api.served" if the home folder has a server, "api.port", "store.…"
    ApiServer(const QString &home, const ApiOptions &options);
    /// Breaks off what is open. What was taken is on the disk, and goes on with the next runner.
    ~ApiServer();
    ApiServer(const ApiServer &) = delete;
    ApiServer &operator=(const ApiServer &) = delete;

    QString url() const;
    int port() const;
    QByteArray key() const;
    /// Path of api.json.
    QString addressFile() const;
    /// Calls need another key from now on.
    void renewKey();
    /// The last one first. From any thread.
    QList<ApiCallNote> lastCalls() const;

private:
    struct Parts;
    void writeAddress() const;

    std::unique_ptr<Parts> m_parts;
};

} // namespace tranche
