#pragma once

#include "service/Inspect.h"
#include "store/ChunkStore.h"

namespace tranche {

// What the command line prints for a person.

QString importText(const ImportSummary &import);
/// The failed chunks with their first errors.
/// How many repairs there were, and the first of them.
QString warningsText(const ImportSummary &import, ChunkStore &chunks);
QString failedChunksText(const ImportSummary &import, ChunkStore &chunks);
QString chunkText(const ChunkSummary &chunk, const ImportSummary &import);
QString jobsText(const QList<ImportSummary> &imports);
QString sniffText(const SourceInspection &inspection);

} // namespace tranche
