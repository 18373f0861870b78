#pragma once

#include "jobs/ChunkStore.h"
#include "jobs/RequestBuilder.h"

#include <QJsonObject>

namespace tranche {

class Failure;

// The JSON of the command line. Keys are a contract: add to them, change none.

QJsonObject importJson(const ImportSummary &import, const QString &message);
QJsonObject chunkJson(const ChunkSummary &chunk, const ImportSummary &import);
QJsonObject errorJson(const ImportError &error);
QJsonObject sniffJson(const SourceInspection &inspection);
QJsonObject failureJson(const Failure &failure);

/// A dialect's byte as the command line takes it: the byte, "tab" as \t, "none".
QString byteName(char byte);

} // namespace tranche
