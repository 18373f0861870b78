#pragma once

#include "store/JobStore.h"
#include "target/TargetUndo.h"

#include <QJsonObject>

namespace tranche {

/// Rows of a target and where they come from, with the imports of the history.
struct Lineage
{
    QString target;
    RowQuestion question;
    QList<RowLineage> rows;
};

/// @param folder what relative paths start at
/// @throws Failure "call.target", "target.…"
Lineage lineageOf(const QString &target, const QString &folder, const RowQuestion &question);
QString lineageText(JobStore &store, const Lineage &lineage);
QJsonObject lineageJson(JobStore &store, const Lineage &lineage);

/// The rows of a chunk. @throws Failure "call.import", "call.chunk", "target.…"
QList<ChunkRows> rowsOfChunk(JobStore &store, qint64 import, qint64 chunk);
QString chunkRowsText(const QList<ChunkRows> &rows);
QJsonObject chunkRowsJson(const QList<ChunkRows> &rows);

} // namespace tranche
