#include "service/answers/LogJson.h"

#include "service/answers/Json.h"

namespace tranche {

void forEachEvent(JobStore &store, qint64 import, const std::function<void(const LogEvent &)> &take)
{
    constexpr int atOnce = 100; // some may hold the output of a command
    QList<LogEvent> some;
    qint64 last = 0;
    do {
        some = store.log().events(import, last, atOnce);
        for (const LogEvent &event : std::as_const(some))
            take(event);
        last = some.isEmpty() ? last : some.constLast().number;
    } while (some.size() == atOnce);
}

void writeLog(JsonWriter &json, JobStore &store, qint64 import)
{
    json.add("import_id", import);
    json.beginList("events");
    forEachEvent(store, import, [&json](const LogEvent &event) {
        json.beginElement();
        json.add("number", event.number);
        json.add("at", timeJson(event.at));
        json.add("user", event.user);
        json.add("face", event.face);
        json.add("what", event.what);
        json.add("text", eventText(event));
        json.add("detail", event.detail);
        json.endElement();
    });
    json.endList();
}

} // namespace tranche
