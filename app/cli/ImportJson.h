#pragma once

#include "service/Inspect.h"
#include "service/Queue.h"
#include "store/ChunkStore.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tranche {

class Failure;

// The JSON of the command line. Keys are a contract: add to them, change none.

QJsonObject importJson(const ImportSummary &import, const QString &message);
QJsonObject chunkJson(const ChunkSummary &chunk, const ImportSummary &import);
/// The first repairs of the import's rows.
QJsonArray warningsJson(const ImportRequest &request, ChunkStore &chunks, qint64 import);
QJsonObject errorJson(const ImportRequest &request, const ImportError &error);
QJsonObject sniffJson(const SourceInspection &inspection);
/// Empty if there are none.
QJsonObject differencesJson(const ColumnDifferences &differences);
QJsonObject failureJson(const Failure &failure);

/// A dialect's byte as the command line takes it: the byte, "tab" as \t, "none".
QString byteName(char byte);

} // namespace tranche
