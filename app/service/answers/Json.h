#pragma once

#include "service/Queue.h"
#include "service/inspect/Inspect.h"
#include "store/ChunkStore.h"
#include "store/json/ImportJson.h"

#include <QJsonObject>

namespace tranche {

// What is answered in JSON, to whoever asks. Keys are a contract: add to them, change none.

QJsonObject chunkJson(const ChunkSummary &chunk, const ImportSummary &import);
QJsonObject sniffJson(const SourceInspection &inspection);
/// Empty if there are none.
QJsonObject differencesJson(const ColumnDifferences &differences);
QJsonObject failureJson(const Failure &failure);
/// The members of both; those of `more` go before.
QJsonObject joinedObjects(QJsonObject object, const QJsonObject &more);

/// A dialect's byte as the command line takes it: the byte, "tab" as \t, "none".
QString byteName(char byte);

} // namespace tranche
