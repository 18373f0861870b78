#include "cli/ChunkCommands.h"

#include "cli/ImportText.h"
#include "core/CountText.h"
#include "core/Failure.h"
#include "core/Texts.h"
#include "repair/ChunkFile.h"
#include "repair/FixedRows.h"
#include "repair/Remedy.h"
#include "run/Runner.h"
#include "service/Repair.h"
#include "service/answers/Json.h"

#include <QFileInfo>

#include <array>
#include <optional>

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
    session.store().summary(id);
    const qint64 saved = saveFailedChunks(session.store(), id, to, fileOptions(session));
    session.console().answer(
        CommandLineText::tr("%1 failed chunks of import %2 were saved to %3.").arg(saved).arg(id).arg(to),
        { { QStringLiteral("import_id"), id }, { QStringLiteral("chunks"), saved },
            { QStringLiteral("saved_as"), to } });
    return AllIn;
}

static QString chunksText(qint64 chunks)
{
    return counted(chunks, CommandLineText::tr("%1 chunk"), CommandLineText::tr("%1 chunks"));
}

/// What has become of chunks that were run again. @param rowsBefore that were in before, where good rows alone were to
/// go in; else nullopt
static QString retryText(
    const ImportSummary &import, qint64 chunks, qint64 stillFailed, const std::optional<qint64> &rowsBefore)
{
    if (rowsBefore) {
        const QString rows = counted(import.counts.imported() - *rowsBefore,
            CommandLineText::tr("%1 good row of %2 is in"), CommandLineText::tr("%1 good rows of %2 are in"))
                                 .arg(chunksText(chunks));
        const QString left = counted(import.counts.rowsFailed, CommandLineText::tr("%1 bad row stays to be repaired."),
            CommandLineText::tr("%1 bad rows stay to be repaired."));
        return rows + QLatin1String("; ") + left;
    }
    return (import.validateOnly ? CommandLineText::tr("%1 of %2 chunks that were checked again would go in.")
                                : CommandLineText::tr("%1 of %2 chunks that were run again are in."))
        .arg(chunks - stillFailed)
        .arg(chunks);
}

/// Runs what was asked for, and says what became of it. @param rowsBefore see retryText()
static int runAgain(Session &session, qint64 id, const QList<qint64> &toRun, QJsonObject json,
    const QString &remark = {}, const std::optional<qint64> &rowsBefore = {})
{
    session.runImport(id);
    session.startRunner(); // for imports with chunks that missed what is in now
    QList<qint64> stillFailed;
    const auto failed = session.chunks().failedChunks(id, { ChunkState::Failed, ChunkState::Pending });
    for (const ChunkSummary &chunk : failed) {
        if (toRun.contains(chunk.number))
            stillFailed.append(chunk.number);
    }
    const ImportSummary import = session.store().summary(id);
    const QString message = retryText(import, toRun.size(), stillFailed.size(), rowsBefore)
        + (remark.isEmpty() ? QString() : QLatin1Char(' ') + remark);
    const QJsonObject head = session.importAnswer(id, message);
    for (auto key = head.begin(); key != head.end(); ++key) {
        if (!json.contains(key.key())) // rows_deleted are those that the fixed file lacks
            json.insert(key.key(), key.value());
    }
    json[QStringLiteral("chunks_run")] = toRun.size();
    json[QStringLiteral("chunks_still_failed")] = stillFailed.size();
    session.console().answer(message + QLatin1Char('\n') + importText(import) + readingText(session.store(), id)
            + failedChunksText(import, session.chunks()),
        json);
    if (import.state == ImportState::Failed || !hasEnded(import.state))
        return exitStatus(import);
    const FailureDomain domain = failureDomain(import.failureCode);
    const bool couldNotRun = domain == FailureDomain::Target || domain == FailureDomain::Store;
    if (couldNotRun && !stillFailed.isEmpty()) {
        session.console().error(import.failureMessage);
        return CouldNotRun;
    }
    return stillFailed.isEmpty() ? AllIn : EndedWithErrors;
}

static DeletedRows deletedRows(const Session &session)
{
    const QString word = session.call().value("deleted");
    if (word.isEmpty())
        return DeletedRows::Ask;
    if (word != QLatin1String("skip") && word != QLatin1String("keep"))
        throw Failure(
            QStringLiteral("call.option"), CommandLineText::tr("--deleted: “%1” is neither skip nor keep.").arg(word));
    return word == QLatin1String("skip") ? DeletedRows::Skip : DeletedRows::Keep;
}

/// Why chunks that were asked for are not run: they are in, or were given up. Empty if there are none.
/// @throws Failure "call.state" for one that waits to be run already
static QString whyNotRun(Session &session, qint64 id, const QList<qint64> &chunks)
{
    QStringList done;
    QStringList givenUp;
    for (const qint64 chunk : chunks) {
        const ChunkState state = session.chunks().failedChunk(id, chunk).state;
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

/// Runs chunks again from a fixed file. @param chunk that it is for; 0: to be found out
static int retryFromFile(Session &session, const ImportRecord &record, qint64 chunk)
{
    const qint64 id = record.summary.id;
    const FixedRows rows
        = reviewFixedFile(session.store(), record, session.call().value("file"), chunk, deletedRows(session));
    const QList<qint64> toRun = requestRetry(session.store(), id, rows.attempts);
    QList<qint64> notRun = rows.doneChunks;
    if (toRun.isEmpty()) // they went in meanwhile
        notRun += rows.attempts.keys();
    const QString remark = whyNotRun(session, id, notRun);
    if (toRun.isEmpty()) {
        const qint64 left = session.chunks().failedChunks(id, { ChunkState::Failed }).size();
        const bool noneTried = notRun.isEmpty() && left > 0;
        const QString none = noneTried
            ? counted(left,
                CommandLineText::tr("The file holds no rows: nothing was tried, and %1 chunk is failed as it was."),
                CommandLineText::tr(
                    "The file holds no rows: nothing was tried, and %1 chunks are failed as they were."))
            : CommandLineText::tr("The file holds no rows.");
        session.answerQueued(id, remark.isEmpty() ? none : remark);
        return noneTried ? EndedWithErrors : AllIn;
    }
    return runAgain(session, id, toRun,
        { { QStringLiteral("rows_changed"), rows.rowsChanged }, { QStringLiteral("rows_added"), rows.rowsAdded },
            { QStringLiteral("rows_deleted"), rows.deletedLines.size() } },
        remark);
}

/// Whether the good rows of failed chunks are to go in though others are bad.
static bool setsRowsAside(const Session &session)
{
    const QString word = session.call().value("on-error");
    if (!word.isEmpty() && word != QLatin1String("fail-chunk") && word != QLatin1String("reject-rows"))
        throw Failure(QStringLiteral("call.option"),
            CommandLineText::tr("--on-error: “%1” is none of %2.").arg(word, QLatin1String(onErrorWords)));
    if (word == QLatin1String("reject-rows") && session.call().has("file"))
        throw Failure(QStringLiteral("call.option"),
            CommandLineText::tr("--on-error reject-rows is for chunks as they are: not with --file."));
    return word == QLatin1String("reject-rows");
}

int retryChunks(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    const ImportRecord record = session.store().record(id);
    const qint64 asked = session.call().arguments().size() > 1 ? session.call().idArgument(1) : 0;
    if (asked > record.summary.counts.chunksTotal)
        throw Failure(
            QStringLiteral("call.chunk"), CommandLineText::tr("Import %1 has no chunk %2.").arg(id).arg(asked));
    const bool aside = setsRowsAside(session);
    if (session.call().has("file"))
        return retryFromFile(session, record, asked);
    const QList<qint64> chosen = asked > 0 ? QList { asked } : QList<qint64>();
    const QList<qint64> toRun
        = aside ? letGoodRowsIn(session.store(), id, chosen).chunks : requestRetry(session.store(), id, chosen);
    if (toRun.isEmpty() && aside && !session.chunks().failedChunks(id, { ChunkState::Failed }).isEmpty()) {
        session.answerQueued(id,
            CommandLineText::tr("No good rows wait in the failed chunks of import %1: nothing was run again.").arg(id));
        return EndedWithErrors;
    }
    if (toRun.isEmpty()) {
        QList<qint64> notRun { asked };
        if (asked == 0) {
            notRun.clear();
            const auto waiting = session.chunks().failedChunks(id, { ChunkState::Pending });
            for (const ChunkSummary &chunk : waiting)
                notRun.append(chunk.number);
        }
        const QString why = whyNotRun(session, id, notRun);
        const QString message = why.isEmpty()
            ? CommandLineText::tr("No chunk of import %1 is failed: there is nothing to run again.").arg(id)
            : why;
        session.answerQueued(id, message);
        return AllIn;
    }
    return runAgain(session, id, toRun, {}, {}, aside ? std::optional(record.summary.counts.imported()) : std::nullopt);
}

struct ActionOption
{
    const char *name;
    Remedy::Action action;
};

static constexpr std::array actionOptions { ActionOption { "set", Remedy::Action::Set },
    ActionOption { "null", Remedy::Action::Null }, ActionOption { "default", Remedy::Action::Default },
    ActionOption { "date", Remedy::Action::Date }, ActionOption { "decimal", Remedy::Action::Number },
    ActionOption { "skip", Remedy::Action::SkipRows }, ActionOption { "as", Remedy::Action::Type },
    ActionOption { "add-reference", Remedy::Action::AddReference } };

static Remedy remedyOf(const CommandLine &call)
{
    Remedy remedy;
    remedy.column = call.value("column");
    remedy.code = call.value("code");
    if (call.has("value"))
        remedy.value = call.value("value");
    int actions = 0;
    for (const ActionOption &option : actionOptions) {
        if (!call.has(option.name))
            continue;
        ++actions;
        remedy.action = option.action;
        remedy.text = call.value(option.name);
    }
    if (actions != 1 || (!call.has("column") && remedy.action != Remedy::Action::SkipRows))
        throw Failure(QStringLiteral("call.option"),
            CommandLineText::tr(
                "remedy takes --column, and one of --set TEXT, --null, --default, --date FORM, --decimal CHARACTER, "
                "--as TYPE, --add-reference and --skip."));
    return remedy;
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
        return runAgain(session, id, effect.chunks, json);
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
