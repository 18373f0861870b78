#include "api/ApiRoute.h"

#include <QJsonDocument>

#include <algorithm>
#include <chrono>
#include <thread>

namespace tranche {

HttpAnswer jsonAnswer(int status, const QJsonObject &object)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = AnswerBody(QJsonDocument(object).toJson());
    return answer;
}

HttpAnswer writtenAnswer(
    ApiContext &context, StoreThreads &threads, const std::function<void(JsonWriter &, JobStore &)> &write)
{
    HttpAnswer answer;
    std::exception_ptr error; // the writer's end must not throw
    threads.run([&](JobStore &store) {
        JsonWriter json([&](const QByteArray &bytes) {
            try {
                if (!error)
                    answer.body.append(bytes, context.uploads);
            } catch (...) {
                error = std::current_exception();
            }
        });
        write(json, store);
    });
    if (error)
        std::rethrow_exception(error);
    answer.body.finish();
    return answer;
}

bool isInline(const ApiCall &call)
{
    const bool isQueued = call.isTrue("use_queue", true);
    return !call.isTrue("process_async", true) || !isQueued;
}

std::vector<ApiParameter> inlineParameters()
{
    return { { "use_queue", "boolean", "false: as process_async=false (default: true)" },
        { "process_async", "boolean", "false: processed before it is answered, with 200 and the whole answer" } };
}

ImportSummary waitForEnd(ApiContext &context, qint64 import)
{
    constexpr std::chrono::milliseconds longestRest(100);
    ImportSummary summary;
    for (std::chrono::milliseconds rest(2);; rest = std::min(rest * 2, longestRest)) {
        context.quick.run([&](JobStore &store) { summary = store.summary(import); });
        if (hasEnded(summary.state) || summary.state == ImportState::Paused || context.isEnding)
            return summary;
        std::this_thread::sleep_for(rest);
    }
}

QJsonObject addressesOf(const ApiContext &context, qint64 import, bool isReport)
{
    const auto addressIn = [&](const char *room) {
        return QStringLiteral("%1/api/v1/%2/%3").arg(context.url, QLatin1String(room)).arg(import);
    };
    QJsonObject addresses { { QStringLiteral("import_url"), addressIn("imports") },
        { QStringLiteral("import_status_url"), addressIn("imports") + QStringLiteral("/status") } };
    if (isReport) {
        addresses[QStringLiteral("report_id")] = import;
        addresses[QStringLiteral("report_url")] = addressIn("reports");
        addresses[QStringLiteral("report_status_url")] = addressIn("reports") + QStringLiteral("/status");
    }
    return addresses;
}

} // namespace tranche
