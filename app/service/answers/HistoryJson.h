#pragma once

#include "service/answers/JsonWriter.h"
#include "store/JobStore.h"

#include <QStringList>

namespace tranche {

// Answers of any length about imports: each adds members to the outermost object. Keys are a contract, as in Json.h.

/// So many repairs are told beside other things.
constexpr qsizetype warningsShown = 1000;

/// How an import stands, and how its file was read.
QJsonObject importAnswer(JobStore &store, qint64 import, const QString &message);
/// The same of one that has ended, with the first repairs.
void writeOutcome(JsonWriter &json, JobStore &store, qint64 import);
/// An import with its request, its chunks that are failed, their errors, and the first repairs.
void writeImport(JsonWriter &json, JobStore &store, qint64 import);
/// An import with its chunks, their errors and attempts. @param states of the chunks; none: all
void writeChunks(JsonWriter &json, JobStore &store, qint64 import, const QStringList &states);
/// An import with every chunk that ever failed, and what was tried and changed.
void writeReport(JsonWriter &json, JobStore &store, qint64 import);
/// All errors of failed chunks.
void writeErrors(JsonWriter &json, JobStore &store, qint64 import);
/// The repairs of rows. @param most so many of them; 0: all
void writeWarnings(JsonWriter &json, JobStore &store, qint64 import, qsizetype most = 0);

/// The import's number with one of these, or with the errors by column, code and value, with counts.
/// @throws Failure "call.import"
void writeErrorList(JsonWriter &json, JobStore &store, qint64 import, bool areWarnings, bool areGroups);

} // namespace tranche
