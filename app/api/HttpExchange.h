#pragma once

#include "api/AnswerBody.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

namespace tranche {

/// What a request says before its body.
struct HttpHead
{
    using Values = QList<std::pair<QByteArray, QByteArray>>;
    QByteArray method;
    QByteArray target; ///< unescaped, without the query; a path, or in absolute form
    Values headers;
    Values query; ///< unescaped; in their order
    bool hasQuery = false;

    /// The first header of this name, in any case; null if there is none.
    QByteArray header(const char *name) const;
    QList<QByteArray> all(const char *name) const;
};

/// What is answered.
struct HttpAnswer
{
    /// Waits for bytes of an answer that goes on until it is closed. Nothing: it has ended.
    using Stream = std::function<std::optional<QByteArray>()>;

    int status = 200;
    QByteArray contentType = "application/json";
    HttpHead::Values headers;
    AnswerBody body;
    Stream stream; ///< in the place of `body`; null: there is none
};

/// One request with its answer. Lives on the thread of its connection, and is gone when the answer is sent, or the
/// connection has broken off.
class HttpExchange
{
public:
    virtual ~HttpExchange() = default;
    /// Whether the body need not be waited for, since the answer is known.
    virtual bool isDecided() const = 0;
    /// The next bytes of the body. @returns false to break the connection off
    virtual bool take(std::string_view bytes) = 0;
    /// The body is whole, or nobody waits for it.
    virtual HttpAnswer answer() = 0;
};

/// Whoever answers requests. Called on the threads of all connections.
class HttpHandler
{
public:
    virtual ~HttpHandler() = default;
    virtual std::unique_ptr<HttpExchange> begin(const HttpHead &head) = 0;
};

} // namespace tranche
