#include "api/ApiHandler.h"

#include "api/HttpStatus.h"
#include "api/LoopbackNames.h"
#include "store/ImportQueue.h"

#include <QElapsedTimer>
#include <QMutexLocker>

#include <algorithm>

namespace tranche {

/// So much of a body is read to its end though the call is refused: who is sending does not listen before.
static constexpr qint64 mostInVain = 64 << 20;

std::optional<std::map<QByteArray, QString>> placesOf(const char *route, const QByteArray &path)
{
    const QByteArrayList wanted = QByteArray(route).split('/');
    const QByteArrayList parts = path.split('/');
    std::map<QByteArray, QString> places;
    if (wanted.size() != parts.size())
        return std::nullopt;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i].startsWith('{') && !parts[i].isEmpty())
            places[wanted[i].mid(1, wanted[i].size() - 2)] = QString::fromUtf8(parts[i]);
        else if (wanted[i] != parts[i])
            return std::nullopt;
    }
    return places;
}

/// A file may be compressed itself, and is unpacked as any is.
static void checkCoding(const QByteArray &coding)
{
    if (!coding.isEmpty() && coding != "identity" && coding != "gzip")
        throw Failure(QStringLiteral("api.media"),
            QStringLiteral("The Content-Encoding %1 is not known.").arg(QString::fromUtf8(coding)),
            QStringLiteral("Send the file as it is; it may be compressed itself."));
}

namespace {

/// One call, from its head to its answer.
class ApiExchange final : public HttpExchange
{
public:
    ApiExchange(ApiHandler &handler, const HttpHead &head);

    bool isDecided() const override;
    bool take(std::string_view bytes) override;
    HttpAnswer answer() override;

private:
    void checkHost(const HttpHead &head) const;
    void findRoute(const HttpHead &head);
    void checkLength(qint64 length) const;
    void checkQueue() const;
    void refuse();
    HttpAnswer ownAnswer();
    HttpAnswer preflight(const HttpHead &head) const;

    ApiHandler &m_handler;
    const ApiRoute *m_route = nullptr;
    ApiCall m_call;
    std::unique_ptr<ApiBody> m_body;
    std::optional<Failure> m_refusal;
    std::optional<HttpAnswer> m_preflight;
    QByteArray m_allowed; ///< methods of the path, if the one of the call is none of them
    QByteArray m_origin; ///< of a page that may read the answer
    qint64 m_announced = 0; ///< length of the body; -1: not told
    bool m_waitsToSend = false; ///< the sender asks before it sends the body
    qint64 m_received = 0;
    qint64 m_inVain = 0; ///< bytes since it was refused
    ApiCallNote m_note;
    QElapsedTimer m_since;
};

} // namespace

ApiExchange::ApiExchange(ApiHandler &handler, const HttpHead &head)
    : m_handler(handler)
{
    m_note.at = QDateTime::currentDateTimeUtc();
    m_note.method = head.method;
    m_note.path = pathOfTarget(head.target);
    m_since.start();
    bool isLength = false;
    m_announced = head.header("Content-Length").toLongLong(&isLength);
    if (!head.header("Transfer-Encoding").isNull())
        m_announced = -1;
    m_waitsToSend = head.header("Expect").toLower() == "100-continue";
    const QByteArray origin = head.header("Origin");
    if (m_handler.context().limits.origins.contains(QString::fromUtf8(origin)))
        m_origin = origin;
    try {
        checkHost(head);
        if (head.method == "OPTIONS" && !m_origin.isEmpty()) {
            m_preflight = preflight(head);
            return;
        }
        findRoute(head);
        checkLength(m_announced);
        if (m_route->body == ApiBodyKind::File)
            checkCoding(head.header("Content-Encoding").toLower());
        checkQueue();
        for (const auto &[name, value] : head.query)
            m_call.fields.append({ QString::fromUtf8(name), QString::fromUtf8(value) });
        m_call.lastEvent = head.header("Last-Event-ID");
        m_body = bodyOf(head, m_route->body, m_call, m_handler.context().uploads);
    } catch (...) {
        refuse();
    }
}

void ApiExchange::checkHost(const HttpHead &head) const
{
    QList<QByteArray> hosts = head.all("Host");
    if (const QByteArray inTarget = hostOfTarget(head.target); !inTarget.isNull())
        hosts.append(inTarget);
    if (!hosts.isEmpty() && std::all_of(hosts.begin(), hosts.end(), &isLoopbackHost))
        return;
    throw Failure(QStringLiteral("api.host"), QStringLiteral("The server answers to this computer's own names alone."),
        QStringLiteral("Call it as http://127.0.0.1 or http://localhost, with its port."));
}

void ApiExchange::findRoute(const HttpHead &head)
{
    const QByteArray path = pathOfTarget(head.target);
    const QByteArray method = head.method == "HEAD" ? QByteArray("GET") : head.method;
    for (const ApiRoute &route : m_handler.routes()) {
        auto places = placesOf(route.path, path);
        if (!places)
            continue;
        if (method == route.method) {
            m_route = &route;
            m_call.places = std::move(*places);
            break;
        }
        m_allowed += (m_allowed.isEmpty() ? "" : ", ") + QByteArray(route.method);
    }
    if ((m_route == nullptr || m_route->needsKey) && !m_handler.hasKey(head)) {
        m_allowed.clear();
        throw Failure(QStringLiteral("api.key"),
            QStringLiteral("The header x-api-key is missing, or is not the key of this server."),
            QStringLiteral("The key stands in api.json in the home folder."));
    }
    if (m_route != nullptr) {
        m_allowed.clear();
        return;
    }
    const QString named = QString::fromUtf8(path);
    if (m_allowed.isEmpty())
        throw Failure(QStringLiteral("api.route"), QStringLiteral("There is no %1.").arg(named),
            QStringLiteral("/api/v1/openapi.json lists the calls."));
    throw Failure(QStringLiteral("api.method"),
        QStringLiteral("%1 does not take %2.").arg(named, QString::fromUtf8(head.method)), {});
}

void ApiExchange::checkLength(qint64 length) const
{
    const qint64 most = m_handler.context().limits.maxBody;
    if (length > most)
        throw Failure(QStringLiteral("api.large"), QStringLiteral("The body is larger than %1 bytes.").arg(most),
            QStringLiteral("The server takes more if it is started with --max-body."));
}

void ApiExchange::checkQueue() const
{
    const qint64 most = m_handler.context().limits.maxQueued;
    if (!m_route->makesImports || most == 0)
        return;
    m_handler.context().quick.run([&](JobStore &store) {
        if (ImportQueue(store).queuedCount() >= most)
            throw Failure(QStringLiteral("api.busy"), QStringLiteral("%1 imports are queued already.").arg(most),
                QStringLiteral("Send it again when some of them are done."));
    });
}

void ApiExchange::refuse()
{
    m_refusal = failureOfCurrentException();
    m_body.reset();
    m_call.files.clear();
}

bool ApiExchange::isDecided() const
{
    return m_refusal && (m_waitsToSend || m_announced > mostInVain);
}

bool ApiExchange::take(std::string_view bytes)
{
    m_received += qint64(bytes.size());
    if (m_preflight || m_refusal) {
        m_inVain += qint64(bytes.size());
        return m_inVain <= mostInVain;
    }
    try {
        checkLength(m_received);
        m_body->take(bytes);
    } catch (...) {
        refuse();
    }
    return true;
}

HttpAnswer ApiExchange::preflight(const HttpHead &head) const
{
    HttpAnswer answer;
    answer.status = 204;
    answer.contentType.clear();
    answer.headers = { { "Access-Control-Allow-Methods", "GET, POST" },
        { "Access-Control-Allow-Headers", "x-api-key, content-type, last-event-id" },
        { "Access-Control-Max-Age", "600" } };
    if (head.header("Access-Control-Request-Private-Network") == "true")
        answer.headers += HttpHead::Values { { "Access-Control-Allow-Private-Network", "true" } };
    return answer;
}

HttpAnswer ApiExchange::ownAnswer()
{
    if (m_preflight)
        return *std::exchange(m_preflight, std::nullopt);
    try {
        if (!m_refusal) {
            m_body->end();
            for (UploadedFile &file : m_call.files)
                file.sync();
            if (!m_call.files.empty())
                m_handler.context().uploads.sync();
            HttpAnswer answer = m_route->answer(m_handler.context(), m_call);
            m_call.files.clear();
            return answer;
        }
    } catch (...) {
        refuse();
    }
    HttpAnswer answer;
    answer.status = httpStatus(*m_refusal);
    answer.body = AnswerBody(errorText(errorJson(*m_refusal)));
    if (!m_allowed.isEmpty())
        answer.headers += HttpHead::Values { { "Allow", m_allowed } };
    if (answer.status == 429)
        answer.headers += HttpHead::Values { { "Retry-After", "5" } };
    return answer;
}

HttpAnswer ApiExchange::answer()
{
    HttpAnswer answer = ownAnswer();
    m_note.status = answer.status;
    m_note.milliseconds = m_since.elapsed();
    m_handler.context().calls.add(m_note);
    if (!m_origin.isEmpty())
        answer.headers += HttpHead::Values { { "Access-Control-Allow-Origin", m_origin }, { "Vary", "Origin" } };
    return answer;
}

ApiHandler::ApiHandler(ApiContext &context, const std::vector<ApiRoute> &routes, ApiKey key)
    : m_context(context)
    , m_routes(routes)
    , m_key(std::move(key))
{
}

std::unique_ptr<HttpExchange> ApiHandler::begin(const HttpHead &head)
{
    return std::make_unique<ApiExchange>(*this, head);
}

void ApiHandler::setKey(const ApiKey &key)
{
    const QMutexLocker lock(&m_mutex);
    m_key = key;
}

bool ApiHandler::hasKey(const HttpHead &head) const
{
    const QMutexLocker lock(&m_mutex);
    return m_key.isRight(head.header("x-api-key"));
}

} // namespace tranche
