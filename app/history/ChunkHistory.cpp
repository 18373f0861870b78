#include "history/ChunkHistory.h"

#include "core/Texts.h"
#include "repair/Treatment.h"

namespace tranche {

QString attemptOriginText(const Attempt &attempt)
{
    for (const char *known :
        { QT_TRANSLATE_NOOP("HistoryText", "source"), QT_TRANSLATE_NOOP("HistoryText", "retry") }) {
        if (attempt.origin == QLatin1String(known))
            return HistoryText::tr(known);
    }
    return attempt.origin;
}

QList<AttemptStory> chunkHistory(JobStore &store, qint64 import, qint64 chunk)
{
    ChunkStore chunks(store);
    const ImportRecord record = store.record(import);
    const ChunkSummary summary = chunks.failedChunk(import, chunk);
    QList<AttemptStory> history;
    Attempt before;
    const auto attempts = chunks.attempts().ofChunk(import, chunk);
    for (const Attempt &attempt : attempts) {
        AttemptStory story { attempt, chunks.errors().ofChunk(import, chunk, attempt.attempt).size(), {} };
        const Attempt tried = chunks.attempts().content(import, chunk, attempt.attempt);
        const bool isLeft = treatmentFromJson(attempt.remedy).isOfRowsLeft; // nobody has changed anything
        if (!history.isEmpty() && !isLeft && tried.attempt == attempt.attempt)
            story.changes = changesBetween(record, summary, before, tried);
        before = tried;
        if (isLeft)
            continue;
        history.append(story);
    }
    return history;
}

AttemptChanges changesOf(JobStore &store, const ImportRecord &record, const FixedRows &rows)
{
    ChunkStore chunks(store);
    AttemptChanges changes;
    const auto failed = chunks.failedChunks(record.summary.id);
    for (const ChunkSummary &chunk : failed) {
        const auto attempt = rows.attempts.constFind(chunk.number);
        if (attempt != rows.attempts.constEnd())
            changes.append(
                changesBetween(record, chunk, chunks.attempts().content(record.summary.id, chunk.number), *attempt));
    }
    return changes;
}

QStringList changesText(const AttemptChanges &changes, qsizetype mostCells)
{
    QStringList lines;
    for (qsizetype i = 0; i < std::min(changes.cells.size(), mostCells); ++i) {
        const CellChange &cell = changes.cells[i];
        lines.append(cell.column.isEmpty()
                ? HistoryText::tr("line %1: “%2” → “%3”").arg(QString::number(cell.line), cell.before, cell.after)
                : HistoryText::tr("line %1, %2: “%3” → “%4”")
                      .arg(QString::number(cell.line), cell.column, cell.before, cell.after));
    }
    if (changes.cells.size() > mostCells)
        lines.append(HistoryText::tr("and %1 more cells").arg(changes.cells.size() - mostCells));
    if (!changes.removedLines.isEmpty()) {
        QStringList numbers;
        for (const qint64 line : changes.removedLines)
            numbers.append(QString::number(line));
        lines.append(HistoryText::tr("left out: lines %1").arg(numbers.mid(0, mostCells).join(QLatin1String(", ")))
            + (numbers.size() > mostCells ? QStringLiteral(", …") : QString()));
    }
    for (qsizetype i = 0; i < std::min(changes.addedRows.size(), mostCells); ++i)
        lines.append(HistoryText::tr("added: %1").arg(changes.addedRows[i]));
    return lines;
}

} // namespace tranche
