#include "ui/chunks/ChunkStateText.h"

#include "ui/common/Formatting.h"

#include <QCoreApplication>

namespace tranche {

namespace {

struct ChunkStateWords
{
    Q_DECLARE_TR_FUNCTIONS(ChunkStateText)
};

} // namespace

QString chunkHeading(const OpenedChunk &opened)
{
    const ChunkSummary &chunk = opened.chunk;
    return ChunkStateWords::tr("%1 · lines %2 to %3")
        .arg(chunkTitle(chunk, opened.record.summary.counts.chunksTotal).section(QLatin1Char(' '), 0, 0),
            formatCount(chunk.firstLine), formatCount(chunk.lastLine));
}

QString chunkStateText(const OpenedChunk &opened)
{
    const ChunkSummary &chunk = opened.chunk;
    const bool checkOnly = opened.record.request.validateOnly;
    if (chunk.state == ChunkState::Done)
        return checkOnly ? ChunkStateWords::tr("<b>checked</b>: its rows would be imported.")
                         : ChunkStateWords::tr("<b>done</b>: its rows are in.");
    if (chunk.state == ChunkState::Cancelled)
        return ChunkStateWords::tr("<b>skipped</b>: %1").arg(chunk.note.toHtmlEscaped());
    const qint64 rowsIn = chunk.rows - chunk.rowsFailed - chunk.rowsSkipped;
    const QString rows = checkOnly ? ChunkStateWords::tr("the file was only checked, nothing was written.")
        : rowsIn > 0 ? ChunkStateWords::tr("%1 of its %2 rows are in; those that were set aside are shown here.")
                           .arg(formatCount(rowsIn), formatCount(chunk.rows))
                     : ChunkStateWords::tr("none of its rows are in.");
    return ChunkStateWords::tr("<b>%1</b>: %2 Attempt: %3.").arg(stateLabel(chunk.state), rows).arg(chunk.attempt);
}

QString chunkResultText(const OpenedChunk &opened)
{
    const ChunkSummary &chunk = opened.chunk;
    const QString name = shortened(opened.fileName);
    const bool checkOnly = opened.record.request.validateOnly;
    const QString errors
        = formatCounted(chunk.errorCount, ChunkStateWords::tr("%1 error"), ChunkStateWords::tr("%1 errors"));
    if (chunk.state != ChunkState::Done)
        return (checkOnly ? ChunkStateWords::tr("▲ %1 would still fail: %2. Nothing was written.")
                          : ChunkStateWords::tr("▲ %1 is still failed: %2. None of these rows went in."))
            .arg(name, errors);
    const QString rows = formatCounted(chunk.rows - chunk.rowsFailed - chunk.rowsSkipped,
        checkOnly ? ChunkStateWords::tr("%1 row would be imported") : ChunkStateWords::tr("%1 row is in"),
        checkOnly ? ChunkStateWords::tr("%1 rows would be imported") : ChunkStateWords::tr("%1 rows are in"));
    return (checkOnly ? ChunkStateWords::tr("✔ %1: %2. Nothing was written.") : ChunkStateWords::tr("✔ %1: %2."))
               .arg(name, rows)
        + QLatin1Char(' ')
        + (opened.failedChunks == 0 ? ChunkStateWords::tr("No chunk of the import is failed any more.")
                                    : ChunkStateWords::tr("Failed chunks left: %1. The next one is below.")
                                          .arg(formatCount(opened.failedChunks)));
}

} // namespace tranche
