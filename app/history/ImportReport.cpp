#include "history/ImportReport.h"

#include "core/CountText.h"
#include "core/Texts.h"

namespace tranche {

/// Of each attempt so many changed cells are named.
static constexpr qsizetype cellsNamed = 20;

ImportReport reportOf(JobStore &store, qint64 import)
{
    ImportReport report { store.summary(import), {} };
    const auto failed = ChunkStore(store).failedChunks(import);
    for (const ChunkSummary &chunk : failed)
        report.chunks.append({ chunk, chunkHistory(store, import, chunk.number) });
    return report;
}

static QString outcomeText(const ChunkSummary &chunk)
{
    switch (chunk.state) {
    case ChunkState::Done:
        return chunk.rowsSkipped > 0 ? HistoryText::tr("done, with %1 rows left out").arg(chunk.rowsSkipped)
                                     : HistoryText::tr("done");
    case ChunkState::Cancelled:
        return HistoryText::tr("skipped by decision, %1 rows: %2").arg(QString::number(chunk.rowsSkipped), chunk.note);
    default:
        return HistoryText::tr("failed: %1, %2")
            .arg(counted(chunk.errorCount, HistoryText::tr("%1 error"), HistoryText::tr("%1 errors")),
                counted(chunk.rowsFailed, HistoryText::tr("%1 row"), HistoryText::tr("%1 rows")));
    }
}

static QString storyText(const AttemptStory &story)
{
    const Attempt &attempt = story.attempt;
    QString text = HistoryText::tr("    attempt %1, %2: %3")
                       .arg(QString::number(attempt.attempt), attempt.createdAt.toString(Qt::ISODate),
                           attemptOriginText(attempt));
    if (!attempt.author.isEmpty())
        text += HistoryText::tr(", by %1").arg(attempt.author);
    text += story.errors > 0 ? HistoryText::tr("; errors: %1").arg(story.errors) : HistoryText::tr("; no errors");
    const QStringList lines = changesText(story.changes, cellsNamed);
    for (const QString &line : lines)
        text += QStringLiteral("\n        ") + line;
    return text + QLatin1Char('\n');
}

QString reportText(const ImportReport &report)
{
    const ImportSummary &import = report.import;
    const ImportCounts &counts = import.counts;
    QString text = HistoryText::tr("Import %1: %2 → %3 of %4\n")
                       .arg(QString::number(import.id), import.file, import.table, import.target)
        + progressText(import) + QLatin1Char('\n')
        + (import.validateOnly ? HistoryText::tr("%1 rows read = %2 would go in + %3 failed + %4 skipped\n")
                               : HistoryText::tr("%1 rows read = %2 imported + %3 failed + %4 skipped\n"))
              .arg(counts.rowsRead)
              .arg(counts.imported())
              .arg(counts.rowsFailed)
              .arg(counts.skipped());
    if (report.chunks.isEmpty())
        text += HistoryText::tr("No chunk failed.\n");
    for (const ChunkReport &chunk : report.chunks) {
        text += QStringLiteral("\n  ") + chunkTitle(chunk.chunk, counts.chunksTotal) + QStringLiteral(": ")
            + outcomeText(chunk.chunk) + QLatin1Char('\n');
        for (const AttemptStory &story : chunk.attempts)
            text += storyText(story);
    }
    return text;
}

} // namespace tranche
