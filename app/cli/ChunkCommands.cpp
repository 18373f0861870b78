#include "cli/ChunkCommands.h"

#include "cli/ImportJson.h"
#include "cli/ImportText.h"
#include "jobs/ChunkFile.h"
#include "jobs/FixedFile.h"
#include "source/Failure.h"

#include <QCoreApplication>

#include <cstdio>

namespace tranche {

static QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

int saveChunk(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    const qint64 chunk = session.call().idArgument(1);
    const QString to = session.call().value("to");
    if (to.isEmpty())
        throw Failure(QStringLiteral("call.option"),
            tr("--to is missing: where the chunk's file is saved; - is standard output."));
    const QByteArray content = session.call().has("with-errors") ? chunkFileWithErrors(session.store(), id, chunk)
                                                                 : session.chunks().chunkFile(id, chunk);
    if (to == QLatin1String("-")) {
        std::fwrite(content.constData(), 1, std::size_t(content.size()), stdout);
        std::fflush(stdout);
        return AllIn;
    }
    saveFile(to, content);
    session.console().answer(tr("Chunk %1 of import %2 was saved as %3.").arg(chunk).arg(id).arg(to),
        { { QStringLiteral("import_id"), id }, { QStringLiteral("chunk"), chunk }, { QStringLiteral("saved_as"), to },
            { QStringLiteral("bytes"), content.size() } });
    return AllIn;
}

int retryChunks(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    const ImportRecord record = session.store().record(id);
    QList<qint64> asked;
    if (session.call().arguments().size() > 1)
        asked.append(session.call().idArgument(1));
    std::optional<Attempt> fixed;
    if (session.call().has("file")) {
        fixed = readFixedFile(record, session.call().value("file"));
        if (asked.isEmpty())
            asked.append(recognizeChunk(session.chunks(), record, session.call().value("file"), *fixed));
    }
    if (!asked.isEmpty() && asked.front() > record.summary.counts.chunksTotal)
        throw Failure(QStringLiteral("call.chunk"), tr("Import %1 has no chunk %2.").arg(id).arg(asked.front()));
    const QList<qint64> toRun = requestRetry(session.store(), id, asked, fixed ? &*fixed : nullptr);
    if (toRun.isEmpty()) {
        const QString message = asked.isEmpty()
            ? tr("No chunk of import %1 is failed: there is nothing to run again.").arg(id)
            : tr("Chunk %1 of import %2 is done already; it was not run again.").arg(asked.front()).arg(id);
        session.answerQueued(id, message);
        return AllIn;
    }
    session.runImport(id);
    QList<qint64> stillFailed;
    const auto failed = session.chunks().failedChunks(id);
    for (const ChunkSummary &chunk : failed) {
        if (chunk.state != ChunkState::Done && toRun.contains(chunk.number))
            stillFailed.append(chunk.number);
    }
    const ImportSummary import = session.store().summary(id);
    const QString message
        = tr("%1 of %2 chunks that were run again are in.").arg(toRun.size() - stillFailed.size()).arg(toRun.size());
    QJsonObject json = importJson(import, message);
    json[QStringLiteral("chunks_run")] = toRun.size();
    json[QStringLiteral("chunks_still_failed")] = stillFailed.size();
    session.console().answer(
        message + QLatin1Char('\n') + importText(import) + failedChunksText(import, session.chunks()), json);
    if (import.state == ImportState::Failed || !hasEnded(import.state))
        return exitStatus(import);
    const bool targetFailed = import.failureCode.startsWith(QLatin1String("target."));
    if (targetFailed && !stillFailed.isEmpty()) {
        session.console().error(import.failureMessage);
        return CouldNotRun;
    }
    return stillFailed.isEmpty() ? AllIn : EndedWithErrors;
}

} // namespace tranche
