#include "history/ImportReport.h"

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
        return chunk.rowsSkipped > 0 ? JobsText::tr("done, with %1 rows left out").arg(chunk.rowsSkipped)
                                     : JobsText::tr("done");
    case ChunkState::Cancelled:
        return JobsText::tr("skipped by decision, %1 rows: %2").arg(QString::number(chunk.rowsSkipped), chunk.note);
    default:
        return JobsText::tr("failed: %1 errors, %2 rows").arg(chunk.errorCount).arg(chunk.rowsFailed);
    }
}

static QString storyText(const AttemptStory &story)
{
    const Attempt &attempt = story.attempt;
    QString text = JobsText::tr("    attempt %1, %2: %3")
                       .arg(QString::number(attempt.attempt), attempt.createdAt.toString(Qt::ISODate), attempt.origin);
    if (!attempt.author.isEmpty())
        text += JobsText::tr(", by %1").arg(attempt.author);
    text += story.errors > 0 ? JobsText::tr("; errors: %1").arg(story.errors) : JobsText::tr("; no errors");
    const QStringList lines = changesText(story.changes, cellsNamed);
    for (const QString &line : lines)
        text += QStringLiteral("\n        ") + line;
    return text + QLatin1Char('\n');
}

QString reportText(const ImportReport &report)
{
    const ImportSummary &import = report.import;
    const ImportCounts &counts = import.counts;
    QString text = JobsText::tr("Import %1: %2 → %3 of %4\n")
                       .arg(QString::number(import.id), import.file, import.table, import.target)
        + progressText(import) + QLatin1Char('\n')
        + JobsText::tr("%1 rows read = %2 imported + %3 failed + %4 skipped\n")
              .arg(counts.rowsRead)
              .arg(counts.rowsImported)
              .arg(counts.rowsFailed)
              .arg(counts.rowsSkipped);
    if (report.chunks.isEmpty())
        text += JobsText::tr("No chunk failed.\n");
    for (const ChunkReport &chunk : report.chunks) {
        text += QStringLiteral("\n  ") + chunkTitle(chunk.chunk, counts.chunksTotal) + QStringLiteral(": ")
            + outcomeText(chunk.chunk) + QLatin1Char('\n');
        for (const AttemptStory &story : chunk.attempts)
            text += storyText(story);
    }
    return text;
}

} // namespace tranche
