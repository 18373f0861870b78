#include "service/Retry.h"

#include "core/CountText.h"
#include "core/Failure.h"
#include "core/Texts.h"

namespace tranche {

QString chunksText(qint64 chunks)
{
    return counted(chunks, CommandLineText::tr("%1 chunk"), CommandLineText::tr("%1 chunks"));
}

QString retryText(const ImportSummary &import, qint64 chunks, qint64 left, const std::optional<qint64> &rowsBefore)
{
    if (rowsBefore) {
        const QString rows = counted(import.counts.imported() - *rowsBefore,
            CommandLineText::tr("%1 good row of %2 is in"), CommandLineText::tr("%1 good rows of %2 are in"))
                                 .arg(chunksText(chunks));
        const QString bad = counted(import.counts.rowsFailed, CommandLineText::tr("%1 bad row stays to be repaired."),
            CommandLineText::tr("%1 bad rows stay to be repaired."));
        return rows + QLatin1String("; ") + bad;
    }
    return (import.validateOnly ? CommandLineText::tr("%1 of %2 chunks that were checked again would go in.")
                                : CommandLineText::tr("%1 of %2 chunks that were run again are in."))
        .arg(chunks - left)
        .arg(chunks);
}

QList<qint64> stillFailed(JobStore &store, qint64 import, const QList<qint64> &chunks)
{
    QList<qint64> left;
    const auto failed = ChunkStore(store).failedChunks(import, { ChunkState::Failed, ChunkState::Pending });
    for (const ChunkSummary &chunk : failed) {
        if (chunks.contains(chunk.number))
            left.append(chunk.number);
    }
    return left;
}

void RetryCall::takeWords(const QString &onError, const QString &deletedRows)
{
    if (!onError.isEmpty() && onError != QLatin1String("fail-chunk") && onError != QLatin1String("reject-rows"))
        throw Failure(QStringLiteral("call.option"),
            CommandLineText::tr("--on-error: “%1” is none of %2.").arg(onError, QLatin1String(onErrorWords)));
    letsGoodRowsIn = onError == QLatin1String("reject-rows");
    if (letsGoodRowsIn && !file.isEmpty())
        throw Failure(QStringLiteral("call.option"),
            CommandLineText::tr("--on-error reject-rows is for chunks as they are: not with --file."));
    if (deletedRows.isEmpty())
        return;
    if (deletedRows != QLatin1String("skip") && deletedRows != QLatin1String("keep"))
        throw Failure(QStringLiteral("call.option"),
            CommandLineText::tr("--deleted: “%1” is neither skip nor keep.").arg(deletedRows));
    deleted = deletedRows == QLatin1String("skip") ? DeletedRows::Skip : DeletedRows::Keep;
}

/// Why chunks that were asked for are not run: they are in, or were given up. Empty if there are none.
/// @throws Failure "call.state" for one that waits to be run already
static QString whyNotRun(JobStore &store, qint64 id, const QList<qint64> &chunks)
{
    QStringList done;
    QStringList givenUp;
    for (const qint64 chunk : chunks) {
        const ChunkState state = ChunkStore(store).failedChunk(id, chunk).state;
        if (state == ChunkState::Pending || state == ChunkState::Running)
            throw Failure(QStringLiteral("call.state"),
                CommandLineText::tr("Chunk %1 of import %2 is queued to be run again already; nothing else was tried.")
                    .arg(chunk)
                    .arg(id),
                CommandLineText::tr("Wait for it with “tranche-cli wait %1”, or cancel that first.").arg(id));
        (state == ChunkState::Cancelled ? givenUp : done).append(QString::number(chunk));
    }
    if (chunks.size() == 1 && !done.isEmpty())
        return CommandLineText::tr("Chunk %1 of import %2 is done already; it was not run again.")
            .arg(done.front())
            .arg(id);
    QStringList sentences;
    if (!done.isEmpty())
        sentences.append(
            CommandLineText::tr("Done already, and not run again: chunk %1.").arg(done.join(QLatin1String(", "))));
    if (!givenUp.isEmpty())
        sentences.append(CommandLineText::tr("Given up by decision, and not run again: chunk %1.")
                             .arg(givenUp.join(QLatin1String(", "))));
    return sentences.join(QLatin1Char(' '));
}

static RetryOutcome askFromFile(JobStore &store, const ImportRecord &record, const RetryCall &call)
{
    const qint64 id = record.summary.id;
    const FixedRows rows = reviewFixedFile(store, record, call.file, call.chunk, call.deleted);
    RetryOutcome outcome;
    outcome.toRun = requestRetry(store, id, rows.attempts);
    QList<qint64> notRun = rows.doneChunks;
    if (outcome.toRun.isEmpty()) // they went in meanwhile
        notRun += rows.attempts.keys();
    outcome.message = whyNotRun(store, id, notRun);
    outcome.figures
        = { { QStringLiteral("rows_changed"), rows.rowsChanged }, { QStringLiteral("rows_added"), rows.rowsAdded },
              { QStringLiteral("rows_deleted"), rows.deletedLines.size() } };
    if (!outcome.toRun.isEmpty())
        return outcome;
    const qint64 left = ChunkStore(store).failedChunks(id, { ChunkState::Failed }).size();
    outcome.isLeftAsItWas = notRun.isEmpty() && left > 0;
    if (outcome.message.isEmpty())
        outcome.message = outcome.isLeftAsItWas
            ? counted(left,
                CommandLineText::tr("The file holds no rows: nothing was tried, and %1 chunk is failed as it was."),
                CommandLineText::tr(
                    "The file holds no rows: nothing was tried, and %1 chunks are failed as they were."))
            : CommandLineText::tr("The file holds no rows.");
    return outcome;
}

RetryOutcome askForRetry(JobStore &store, qint64 id, const RetryCall &call)
{
    const ImportRecord record = store.record(id);
    if (call.chunk > record.summary.counts.chunksTotal)
        throw Failure(
            QStringLiteral("call.chunk"), CommandLineText::tr("Import %1 has no chunk %2.").arg(id).arg(call.chunk));
    if (!call.file.isEmpty())
        return askFromFile(store, record, call);
    const QList<qint64> chosen = call.chunk > 0 ? QList { call.chunk } : QList<qint64>();
    RetryOutcome outcome;
    if (call.letsGoodRowsIn)
        outcome.rowsBefore = record.summary.counts.imported();
    outcome.toRun = call.letsGoodRowsIn ? letGoodRowsIn(store, id, chosen).chunks : requestRetry(store, id, chosen);
    if (!outcome.toRun.isEmpty())
        return outcome;
    ChunkStore chunks(store);
    if (call.letsGoodRowsIn && !chunks.failedChunks(id, { ChunkState::Failed }).isEmpty()) {
        outcome.isLeftAsItWas = true;
        outcome.message
            = CommandLineText::tr("No good rows wait in the failed chunks of import %1: nothing was run again.")
                  .arg(id);
        return outcome;
    }
    QList<qint64> notRun = chosen;
    if (notRun.isEmpty()) {
        const auto waiting = chunks.failedChunks(id, { ChunkState::Pending });
        for (const ChunkSummary &chunk : waiting)
            notRun.append(chunk.number);
    }
    outcome.message = whyNotRun(store, id, notRun);
    if (outcome.message.isEmpty())
        outcome.message
            = CommandLineText::tr("No chunk of import %1 is failed: there is nothing to run again.").arg(id);
    return outcome;
}

} // namespace tranche
