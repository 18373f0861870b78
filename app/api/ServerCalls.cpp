#include "api/ServerCalls.h"
namespace tranche {

static HttpAnswer health(ApiContext &, ApiCall &)
{
    return jsonAnswer(200,
        { { QStringLiteral("status"), QStringLiteral("ok") },
            { QStringLiteral("version"), QStringLiteral(TRANCHE_VERSION) } });
}

static HttpAnswer contract(ApiContext &context, ApiCall &)
{
    HttpAnswer answer;
    answer.body = AnswerBody(context.openApi);
    return answer;
}

static HttpAnswer events(ApiContext &context, ApiCall &call)
{
    bool isRevision = false;
    qint64 from = call.lastEvent.toLongLong(&isRevision);
    context.quick.run([&](JobStore &store) {
        const qint64 newest = store.revision();
        from = isRevision ? std::min(from, newest) : newest; // of a history that was begun anew the number is too high
    });
    HttpAnswer answer;
    answer.contentType = "text/event-stream";
    answer.stream = context.events.listen(from);
    return answer;
}

std::vector<ApiRoute> serverRoutes()
{
    const ApiBodyKind none = ApiBodyKind::None;
    return {
        { "GET", "/api/v1/events", "Server-sent events: one JSON object for each change of an import", none, {}, false,
            { 200 }, &events },
        { "GET", "/api/v1/health", "Whether the server is there, and its version", none, {}, false, { 200 }, &health,
            false },
        { "GET", "/api/v1/openapi.json", "This contract", none, {}, false, { 200 }, &contract, false },
    };
}

} // namespace tranche
