#pragma once

#include "service/inspect/Inspect.h"
#include "store/ChunkStore.h"

namespace tranche {

// What the command line prints for a person.

QString importText(const ImportSummary &import);
/// How the file was read, where that could surprise.
QString readingText(JobStore &store, qint64 import);
/// How many repairs there were, and the first of them.
QString warningsText(const ImportSummary &import, ChunkStore &chunks);
/// The failed chunks with their first errors.
QString failedChunksText(const ImportSummary &import, ChunkStore &chunks);
QString chunkText(const ChunkSummary &chunk, const ImportSummary &import);
QString jobsText(const QList<ImportSummary> &imports);
/// The line of a column in what is told of a file. @param what is told of it
QString columnLine(ColumnType type, const QString &name, const QString &what);
QString sniffText(const SourceInspection &inspection);

} // namespace tranche
