#include "service/report/ReportContent.h"

#include "core/CountText.h"
#include "core/Interruption.h"
#include "core/Texts.h"
#include "history/ChunkHistory.h"
#include "service/report/HtmlText.h"

#include <algorithm>

namespace tranche {

static void readErrors(ReportContent &content, JobStore &store, qint64 import)
{
    ErrorStore errors(store);
    errors.forEachGroup(import, 0, [&](const ErrorGrouping::Group &group) {
        ++content.errorKinds;
        content.errors += group.count;
        if (content.groups.size() < errorKindsReported)
            content.groups.append({ textOf(group.kind.column), textOf(group.kind.code), textOf(group.kind.value),
                textOf(group.kind.message), group.count, group.chunks });
    });
    if (content.errors > 0)
        content.firstErrors = errors.ofImport(import, errorsReported);
    errors.forEachWarning(import, [&](const ImportError &warning) {
        content.warnings.append(warning);
        return content.warnings.size() < warningsReported;
    });
}

static QString attemptText(const Attempt &attempt)
{
    QString text = ServiceText::tr("attempt %1, %2: %3")
                       .arg(QString::number(attempt.attempt), momentText(attempt.createdAt),
                           attempt.origin == QLatin1String("source") ? ServiceText::tr("as in the file")
                                                                     : attemptOriginText(attempt));
    if (!attempt.author.isEmpty())
        text += ServiceText::tr(", by %1").arg(attempt.author);
    return text;
}

/// Adds the rows of a chunk that fail still to the part of the file that it is in.
static void addToPlaces(QList<double> &places, const ChunkSummary &chunk, qint64 rows)
{
    if (chunk.rowsFailed == 0 || rows <= 0)
        return;
    places.resize(placesReported);
    const double share = double(std::max<qint64>(chunk.firstRow - 1, 0)) / double(rows);
    places[std::min(qsizetype(share * placesReported), placesReported - 1)] += double(chunk.rowsFailed);
}

static void readChunks(ReportContent &content, JobStore &store, qint64 import)
{
    ChunkStore chunks(store);
    QList<ChunkSummary> shown; // those first that are not in
    QList<ChunkSummary> mended;
    chunks.forEachFailedChunk(import, [&](const ChunkSummary &chunk) {
        ++content.chunksThatFailed;
        addToPlaces(content.failedRowsByPlace, chunk, content.record.summary.counts.rowsRead);
        QList<ChunkSummary> &list = chunk.state == ChunkState::Done ? mended : shown;
        if (list.size() < chunksReported)
            list.append(chunk);
    });
    shown += mended.mid(0, chunksReported - shown.size());
    for (const ChunkSummary &chunk : std::as_const(shown)) {
        Interruption::check();
        ReportedChunk reported { chunk, {} };
        const auto attempts = chunks.attempts().ofChunk(import, chunk.number);
        const qsizetype untold = std::max<qsizetype>(attempts.size() - attemptsReported, 0);
        if (untold > 0)
            reported.attempts.append(
                counted(untold, ServiceText::tr("%1 earlier attempt"), ServiceText::tr("%1 earlier attempts")));
        for (qsizetype i = untold; i < attempts.size(); ++i)
            reported.attempts.append(attemptText(attempts[i]));
        content.chunks.append(reported);
    }
}

ReportContent reportContentOf(JobStore &store, qint64 import)
{
    ReportContent content;
    content.record = store.record(import);
    content.madeAt = QDateTime::currentDateTimeUtc();
    content.reading = readingOf(store, import);
    content.choices = recipeOf(content.record.request);
    SeriesStore series(store);
    if (const auto profile = series.ofProfile(import))
        content.profile = profile->profile;
    if (const auto table = series.ofTable(import))
        content.earlier = series.points(*table, importsReported, import + 1);
    readErrors(content, store, import);
    readChunks(content, store, import);
    content.changes = changeOutcomes(store, import);
    return content;
}

} // namespace tranche
