#pragma once

#include "history/ChangeOutcomes.h"
#include "service/inspect/Reading.h"
#include "service/recipe/Recipe.h"
#include "store/ChunkStore.h"
#include "store/SeriesStore.h"

namespace tranche {

/// A chunk that failed once.
struct ReportedChunk
{
    ChunkSummary chunk;
    QStringList attempts; ///< what was tried, a sentence each
};

/// All that a report of an import tells: of what may be many, the first ones and how many there are.
struct ReportContent
{
    ImportRecord record;
    QString profile; ///< whose choices were taken; empty: of none
    Reading reading;
    Recipe choices;
    qint64 errors = 0; ///< those that are left
    qint64 errorKinds = 0;
    QList<ErrorGroup> groups; ///< the most frequent kinds
    QList<StoredError> firstErrors; ///< in the order of the file
    QList<ImportError> warnings; ///< the first repairs of rows
    QList<ChangeOutcome> changes;
    qint64 chunksThatFailed = 0; ///< once, mended or not
    QList<ReportedChunk> chunks; ///< those first that still fail, or were given up
    QList<double> failedRowsByPlace; ///< rows that fail still, by parts of equal length of the file; empty: none
    QList<SeriesPoint> earlier; ///< imports into the same table up to this one, the oldest first
    QDateTime madeAt;
};

// How much of what may be many is told.
inline constexpr qsizetype errorKindsReported = 100;
inline constexpr qsizetype errorsReported = 50;
inline constexpr qsizetype warningsReported = 20;
inline constexpr qsizetype chunksReported = 100;
inline constexpr qsizetype attemptsReported = 10; ///< of a chunk, the last ones
inline constexpr qsizetype changesReported = 50;
inline constexpr qsizetype columnsReported = 300;
inline constexpr qsizetype sentencesReported = 200;
inline constexpr qsizetype importsReported = 40;
inline constexpr qsizetype placesReported = 60;

/// Asks Interruption. @throws Failure "call.import"
ReportContent reportContentOf(JobStore &store, qint64 import);

} // namespace tranche
