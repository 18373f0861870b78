#include "ui/common/ProgressSentence.h"

#include "ui/common/Formatting.h"

#include <QCoreApplication>

namespace tranche {

namespace {

struct ProgressWords
{
    Q_DECLARE_TR_FUNCTIONS(ProgressSentence)
};

} // namespace

static QString rowsSentence(const ImportSummary &import)
{
    const ImportCounts &counts = import.counts;
    QString rows = counts.imported() == 0
        ? (import.validateOnly ? ProgressWords::tr("no row is valid") : ProgressWords::tr("no row is in"))
        : import.validateOnly
        ? formatCounted(counts.imported(), ProgressWords::tr("%1 row is valid"), ProgressWords::tr("%1 rows are valid"))
        : formatCounted(counts.imported(), ProgressWords::tr("%1 row is in"), ProgressWords::tr("%1 rows are in"));
    if (counts.skipped() > 0)
        rows += QStringLiteral(", ")
            + formatCounted(
                counts.skipped(), ProgressWords::tr("%1 row skipped"), ProgressWords::tr("%1 rows skipped"));
    return rows;
}

static QString partialSentence(const ImportSummary &import)
{
    const ImportCounts &counts = import.counts;
    const QString failed
        = formatCounted(counts.rowsFailed, ProgressWords::tr("%1 row failed"), ProgressWords::tr("%1 rows failed"));
    const QString chunks = counts.chunksTotal == 1
        ? ProgressWords::tr("in the only chunk")
        : ProgressWords::tr("in %1 of %2 chunks")
              .arg(formatCount(counts.chunksFailed), formatCount(counts.chunksTotal));
    QString text = ProgressWords::tr("Finished: %1, %2 %3.").arg(rowsSentence(import), failed, chunks);
    if (!import.failureMessage.isEmpty())
        text += QLatin1Char(' ') + import.failureMessage;
    return text;
}

/// Its rows were deleted, or wait beside the table, or somebody takes it for done: the window has no words of its own
/// for that.
static bool isNotSimplyIn(const ImportSummary &import)
{
    return import.undoneAt.isValid() || !import.turn->setDone.isEmpty() || import.counts.rows.deleted > 0
        || import.waitsToReplace;
}

QString progressSentence(const ImportSummary &import)
{
    if (import.state != ImportState::Running && isNotSimplyIn(import))
        return progressText(import);
    switch (import.state) {
    case ImportState::Running:
        if (!import.notice.isEmpty())
            return import.notice;
        return formatCounted(
                   import.counts.rowsRead, ProgressWords::tr("%1 row read"), ProgressWords::tr("%1 rows read"))
            + ProgressWords::tr(", %1 %").arg(int(import.progress() * 100));
    case ImportState::Paused:
        return ProgressWords::tr("Paused: %1.").arg(rowsSentence(import));
    case ImportState::Done:
        if (!import.skipped)
            return ProgressWords::tr("Done: %1.").arg(rowsSentence(import));
        break;
    case ImportState::Partial:
        return partialSentence(import);
    case ImportState::Cancelled:
        return ProgressWords::tr("Cancelled: %1.").arg(rowsSentence(import));
    case ImportState::Queued:
    case ImportState::Failed:
        break;
    }
    return progressText(import);
}

} // namespace tranche
