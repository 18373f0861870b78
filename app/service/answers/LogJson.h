#pragma once

#include "service/answers/JsonWriter.h"
#include "store/JobStore.h"

#include <functional>

namespace tranche {

/// Calls `take` with each event of an import's log, in their order; a part of them is read at a time.
void forEachEvent(JobStore &store, qint64 import, const std::function<void(const LogEvent &)> &take);

/// The log of an import: {"import_id", "events": [{"number", "at", "user", "face", "what", "text", "detail"}]}.
void writeLog(JsonWriter &json, JobStore &store, qint64 import);

} // namespace tranche
