#include "api/HttpServer.h"

#include "api/HttpStatus.h"

#include <microhttpd.h>

#include <algorithm>
#include <cstring>

namespace tranche {

static constexpr std::size_t memoryOfConnection = 64 * 1024; // the head of a request must fit in half of it
static constexpr std::size_t stackOfConnection = 4 * 1024 * 1024; // of which but what is used is taken

namespace {

/// A request from its first line to the end of its answer.
struct OpenRequest
{
    std::unique_ptr<HttpExchange> exchange;
};

/// An answer that goes on, and what of its last piece is not sent yet.
struct OpenStream
{
    HttpAnswer::Stream next;
    QByteArray piece;
};

} // namespace

static MHD_Result addValue(
    void *to, MHD_ValueKind, const char *key, std::size_t keySize, const char *value, std::size_t valueSize)
{
    static_cast<HttpHead::Values *>(to)->append({ QByteArray(key, qsizetype(keySize)),
        value == nullptr ? QByteArray("") : QByteArray(value, qsizetype(valueSize)) });
    return MHD_YES;
}

static HttpHead headOfRequest(MHD_Connection *connection, const char *url, const char *method)
{
    HttpHead head;
    head.method = method;
    head.target = url;
    MHD_get_connection_values_n(connection, MHD_HEADER_KIND, &addValue, &head.headers);
    MHD_get_connection_values_n(connection, MHD_GET_ARGUMENT_KIND, &addValue, &head.query);
    return head;
}

static ssize_t readStream(void *from, std::uint64_t, char *buffer, std::size_t most)
{
    auto &stream = *static_cast<OpenStream *>(from);
    try {
        if (stream.piece.isEmpty()) {
            std::optional<QByteArray> next = stream.next();
            if (!next)
                return MHD_CONTENT_READER_END_OF_STREAM;
            stream.piece = *std::move(next);
        }
    } catch (...) {
        return MHD_CONTENT_READER_END_WITH_ERROR;
    }
    const auto size = std::min(most, std::size_t(stream.piece.size()));
    std::memcpy(buffer, stream.piece.constData(), size);
    stream.piece.remove(0, qsizetype(size));
    return ssize_t(size);
}

/// The library's own value for the answer; null if there is no memory left.
static MHD_Response *responseOf(HttpAnswer &answer)
{
    if (answer.stream) {
        constexpr std::size_t pieces = 16 * 1024;
        return MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, pieces, &readStream,
            new OpenStream { std::move(answer.stream), {} },
            [](void *stream) { delete static_cast<OpenStream *>(stream); });
    }
    const auto size = std::uint64_t(answer.body.size());
    if (!answer.body.isInFile())
        return MHD_create_response_from_buffer(
            size, const_cast<char *>(answer.body.text().constData()), MHD_RESPMEM_MUST_COPY);
    const FileDescriptor file = answer.body.takeFile();
    return MHD_create_response_from_fd64(size, ::dup(file.number())); // the library closes it
}

static MHD_Result sendAnswer(MHD_Connection *connection, HttpAnswer answer)
{
    MHD_Response *response = responseOf(answer);
    if (response == nullptr)
        return MHD_NO;
    if (!answer.contentType.isEmpty())
        MHD_add_response_header(response, "Content-Type", answer.contentType.constData());
    MHD_add_response_header(response, "X-Content-Type-Options", "nosniff");
    MHD_add_response_header(response, "Cache-Control", "no-store");
    for (const auto &[name, value] : std::as_const(answer.headers))
        MHD_add_response_header(response, name.constData(), value.constData());
    const MHD_Result queued = MHD_queue_response(connection, unsigned(answer.status), response);
    MHD_destroy_response(response);
    return queued;
}

static HttpAnswer answerOfFailure(const Failure &failure)
{
    HttpAnswer answer;
    answer.status = httpStatus(failure);
    answer.body = AnswerBody(errorText(errorJson(failure)));
    return answer;
}

/// Called for the head of a request, for each piece of its body, and at its end.
static MHD_Result handleRequest(void *handler, MHD_Connection *connection, const char *url, const char *method,
    const char *, const char *bytes, std::size_t *size, void **open)
{
    try {
        auto *request = static_cast<OpenRequest *>(*open);
        if (request == nullptr) {
            request = new OpenRequest;
            *open = request;
            request->exchange = static_cast<HttpHandler *>(handler)->begin(headOfRequest(connection, url, method));
            return request->exchange->isDecided() ? sendAnswer(connection, request->exchange->answer()) : MHD_YES;
        }
        if (*size > 0) {
            const bool goesOn = request->exchange->take({ bytes, *size });
            *size = 0;
            return goesOn ? MHD_YES : MHD_NO;
        }
        return sendAnswer(connection, request->exchange->answer());
    } catch (...) {
        *size = 0;
        return sendAnswer(connection, answerOfFailure(failureOfCurrentException()));
    }
}

static void endRequest(void *, MHD_Connection *, void **open, MHD_RequestTerminationCode)
{
    delete static_cast<OpenRequest *>(*open);
    *open = nullptr;
}

static void noteConnection(void *listener, MHD_Connection *, void **, MHD_ConnectionNotificationCode what)
{
    if (what == MHD_CONNECTION_NOTIFY_CLOSED)
        (*static_cast<std::unique_ptr<LoopbackListener> *>(listener))->noteClosed();
}

void HttpServer::Closer::operator()(MHD_Daemon *daemon) const
{
    MHD_stop_daemon(daemon);
}

HttpServer::HttpServer(HttpHandler &handler, int port)
{
    m_daemon.reset(MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_THREAD_PER_CONNECTION | MHD_USE_POLL
            | MHD_USE_NO_LISTEN_SOCKET | MHD_USE_ITC,
        0, nullptr, nullptr, &handleRequest, &handler, //
        MHD_OPTION_CONNECTION_LIMIT, unsigned(2 * mostConnections), // the listener counts them
        MHD_OPTION_CONNECTION_TIMEOUT, idleSeconds, //
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, memoryOfConnection, //
        MHD_OPTION_THREAD_STACK_SIZE, stackOfConnection, //
        MHD_OPTION_STRICT_FOR_CLIENT, 1, //
        MHD_OPTION_NOTIFY_COMPLETED, &endRequest, nullptr, //
        MHD_OPTION_NOTIFY_CONNECTION, &noteConnection, &m_listener, //
        MHD_OPTION_END));
    if (m_daemon == nullptr)
        throw Failure(QStringLiteral("api.port"),
            QStringLiteral("The server can't start: the computer has no more threads or memory."));
    m_listener = std::make_unique<LoopbackListener>(
        port, mostConnections, [this](int socket, const sockaddr *address, socklen_t length) {
            return MHD_add_connection(m_daemon.get(), socket, address, length) == MHD_YES;
        });
}

HttpServer::~HttpServer()
{
    // Connections that end tell the listener, so it goes last; but it must not take new ones meanwhile.
    m_listener->close();
    m_daemon.reset();
}

} // namespace tranche
