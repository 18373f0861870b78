#include "cli/ChunkCommands.h"

#include "cli/ImportText.h"
#include "core/CountText.h"
#include "core/Failure.h"
#include "core/Texts.h"
#include "repair/ChunkFile.h"
#include "run/Runner.h"
#include "service/Retry.h"
#include "service/answers/HistoryJson.h"
#include "service/options/RemedyOption.h"
#include "store/RetentionStore.h"

#include <QFileInfo>

namespace tranche {

static QString whereToSave(const Session &session)
{
    QString to = session.call().value("to");
    if (to.isEmpty())
        throw Failure(QStringLiteral("call.option"),
            CommandLineText::tr("--to is missing: where it is saved; - is standard output for a single chunk."));
    return to;
}

static ChunkFileOptions fileOptions(const Session &session)
{
    return { session.call().has("with-errors"), session.call().has("only-bad-rows") };
}

int saveChunk(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    const qint64 chunk = session.call().idArgument(1);
    const QString to = whereToSave(session);
    if (to == QLatin1String("-")) {
        const QByteArray content = chunkFile(session.store(), id, chunk, fileOptions(session));
        session.console().write(content);
        return AllIn;
    }
    tranche::saveChunk(session.store(), id, chunk, to, fileOptions(session));
    session.console().answer(CommandLineText::tr("Chunk %1 of import %2 was saved as %3.").arg(chunk).arg(id).arg(to),
        { { QStringLiteral("import_id"), id }, { QStringLiteral("chunk"), chunk }, { QStringLiteral("saved_as"), to },
            { QStringLiteral("bytes"), QFileInfo(to).size() } });
    return AllIn;
}

int saveChunks(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    const QString to = whereToSave(session);
    checkHasDetails(session.store().summary(id));
    const qint64 saved = saveFailedChunks(session.store(), id, to, fileOptions(session));
    session.console().answer(
        CommandLineText::tr("%1 failed chunks of import %2 were saved to %3.").arg(saved).arg(id).arg(to),
        { { QStringLiteral("import_id"), id }, { QStringLiteral("chunks"), saved },
            { QStringLiteral("saved_as"), to } });
    return AllIn;
}

/// Runs what was asked for, and says what became of it. @param json what the answer has beside its head
static int runAgain(Session &session, qint64 id, const RetryOutcome &asked, QJsonObject json)
{
    session.runImport(id);
    session.startRunner(); // for imports with chunks that missed what is in now
    const QList<qint64> left = stillFailed(session.store(), id, asked.toRun);
    const ImportSummary import = session.store().summary(id);
    const QString message = retryText(import, asked.toRun.size(), left.size(), asked.rowsBefore)
        + (asked.message.isEmpty() ? QString() : QLatin1Char(' ') + asked.message);
    const QJsonObject head = importAnswer(session.store(), id, message);
    for (auto key = head.begin(); key != head.end(); ++key) {
        if (!json.contains(key.key())) // rows_deleted are those that the fixed file lacks
            json.insert(key.key(), key.value());
    }
    json[QStringLiteral("chunks_run")] = asked.toRun.size();
    json[QStringLiteral("chunks_still_failed")] = left.size();
    session.console().answer(message + QLatin1Char('\n') + importText(import) + readingText(session.store(), id)
            + failedChunksText(import, session.chunks()),
        json);
    if (import.state == ImportState::Failed || !hasEnded(import.state))
        return exitStatus(import);
    const FailureDomain domain = failureDomain(import.failureCode);
    const bool couldNotRun = domain == FailureDomain::Target || domain == FailureDomain::Store;
    if (couldNotRun && !left.isEmpty()) {
        session.console().error(import.failureMessage);
        return CouldNotRun;
    }
    return left.isEmpty() ? AllIn : EndedWithErrors;
}

int retryChunks(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    RetryCall call;
    call.chunk = session.call().arguments().size() > 1 ? session.call().idArgument(1) : 0;
    call.file = session.call().value("file");
    call.takeWords(session.call().value("on-error"), session.call().value("deleted"));
    const RetryOutcome outcome = askForRetry(session.store(), id, call);
    if (!outcome.toRun.isEmpty())
        return runAgain(session, id, outcome, outcome.figures);
    session.answerQueued(id, outcome.message);
    return outcome.isLeftAsItWas ? EndedWithErrors : AllIn;
}

/// What is written for the options of a remedy.
static Remedy remedyOf(const CommandLine &call)
{
    QMap<QString, QStringList> words;
    const auto take = [&](const char *name) {
        if (call.has(name))
            words.insert(QString::fromLatin1(name), { call.value(name) });
    };
    for (const char *name : { "column", "code", "value" })
        take(name);
    for (const RemedyOption &option : remedyOptions())
        take(option.name);
    return remedyFromWords(words);
}

int remedyErrors(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    session.store().summary(id);
    const Remedy remedy = remedyOf(session.call());
    const bool dryRun = session.call().has("dry-run");
    const RemedyEffect effect = dryRun ? previewRemedy(session.store(), id, remedy)
                                       : requestRemedy(session.store(), id, remedy, session.call().value("profile"));
    QJsonObject json { { QStringLiteral("remedy"), remedyText(remedy) },
        { QStringLiteral("rows_changed"), effect.rows }, { QStringLiteral("chunks_changed"), effect.chunks.size() } };
    if (effect.chunks.isEmpty()) {
        session.answerQueued(id, CommandLineText::tr("No error of a failed chunk is like that; nothing was changed."));
        return AllIn;
    }
    if (!dryRun)
        return runAgain(session, id, { effect.chunks, {}, false, {}, {} }, json);
    json[QStringLiteral("import_id")] = id;
    json[QStringLiteral("dry_run")] = true;
    json[QStringLiteral("chunks_clean")] = effect.cleanChunks;
    const QString message
        = CommandLineText::tr("%1 in %2 would change; the values of %3 would then be right.")
              .arg(counted(effect.rows, CommandLineText::tr("%1 row"), CommandLineText::tr("%1 rows")),
                  chunksText(effect.chunks.size()), chunksText(effect.cleanChunks));
    json[QStringLiteral("message")] = message;
    session.console().answer(message, json);
    return AllIn;
}

int skipChunk(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    const qint64 chunk = session.call().idArgument(1);
    if (session.call().value("note").trimmed().isEmpty())
        throw Failure(
            QStringLiteral("call.option"), CommandLineText::tr("--note is missing: why the chunk is given up."));
    skipChunk(session.store(), id, chunk, session.call().value("note"));
    if (session.store().endedWithOpenLedger().contains(id)) { // it may have been the last that was waited for
        RunControl control;
        Runner(session.store().home()).tidyIfFree(control);
    }
    session.answerQueued(id, CommandLineText::tr("Chunk %1 is given up, by decision.").arg(chunk));
    return AllIn;
}

} // namespace tranche
