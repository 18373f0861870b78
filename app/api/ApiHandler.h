#pragma once

#include "api/ApiKey.h"
#include "api/ApiRoute.h"

#include <QMutex>

namespace tranche {

/// Answers the calls of a table of routes: who may call, what is called, with which body.
class ApiHandler final : public HttpHandler
{
public:
    /// @param context, routes outlive the handler
    ApiHandler(ApiContext &context, const std::vector<ApiRoute> &routes, ApiKey key);

    std::unique_ptr<HttpExchange> begin(const HttpHead &head) override;
    /// Calls need this key from now on. From any thread.
    void setKey(const ApiKey &key);

    /// Whether the call has brought the right key.
    bool hasKey(const HttpHead &head) const;
    ApiContext &context() const { return m_context; }
    const std::vector<ApiRoute> &routes() const { return m_routes; }

private:
    ApiContext &m_context;
    const std::vector<ApiRoute> &m_routes;
    mutable QMutex m_mutex;
    ApiKey m_key; ///< under m_mutex
};

/// The places of a path that a route is for, such as {id}; nullopt if it is for another path.
std::optional<std::map<QByteArray, QString>> placesOf(const char *route, const QByteArray &path);

} // namespace tranche
