#include "cli/UndoCommands.h"

#include "cli/Interrupt.h"
#include "core/Failure.h"
#include "core/Texts.h"
#include "service/Lineage.h"
#include "service/Undo.h"
#include "service/answers/HistoryJson.h"
#include "service/answers/Json.h"

#include <QDir>

namespace tranche {

int undoImport(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    const UndoChoices choices { session.call().has("dry-run"), session.call().has("force"),
        [] { return !Interrupt::wasAsked(); } };
    session.store().summary(id);
    const UndoOutcome outcome = undoImport(session.store(), id, choices);
    const bool blocked = outcome.isBlocked(choices.force);
    const QStringList sentences = undoSentences(session.store(), outcome, choices);
    QJsonObject json = joinedObjects(importAnswer(session.store(), id, sentences.join(QLatin1Char(' '))),
        undoJson(session.store(), outcome, choices));
    if (blocked && !choices.dryRun) {
        const Failure failure = undoFailure(session.store(), outcome);
        json[QStringLiteral("error")] = failureJson(failure)[QStringLiteral("error")];
        session.console().answer({}, json);
        session.console().error(failure.text());
        return CouldNotRun;
    }
    session.console().answer(QStringLiteral("%1: %2\n").arg(id).arg(sentences.join(QStringLiteral("\n   "))), json);
    if (blocked)
        return CouldNotRun;
    return outcome.sum(&UndoneTable::left) > 0 ? EndedWithErrors : AllIn;
}

static RowQuestion questionOf(const CommandLine &call)
{
    RowQuestion question;
    question.table = call.value("table");
    question.value = call.value("row");
    if (question.table.isEmpty())
        throw Failure(QStringLiteral("call.option"), CommandLineText::tr("--table is missing: the table of the row."));
    if (call.has("row") == call.has("where"))
        throw Failure(QStringLiteral("call.option"),
            CommandLineText::tr("lineage takes --row KEY or --where COLUMN=VALUE: which row is meant."));
    if (!call.has("where"))
        return question;
    const QString where = call.value("where");
    const auto equals = where.indexOf(QLatin1Char('='));
    if (equals < 1)
        throw Failure(QStringLiteral("call.option"),
            CommandLineText::tr("--where: “%1” is not of the form COLUMN=VALUE.").arg(where));
    question.column = where.left(equals);
    question.value = where.mid(equals + 1);
    return question;
}

int tellLineage(Session &session)
{
    const CommandLine &call = session.call();
    if (call.arguments().size() == 2) {
        const qint64 id = call.idArgument(0);
        const qint64 chunk = call.idArgument(1);
        const QList<ChunkRows> rows = rowsOfChunk(session.store(), id, chunk);
        session.console().answer(chunkRowsText(rows),
            joinedObjects(
                { { QStringLiteral("import_id"), id }, { QStringLiteral("chunk"), chunk } }, chunkRowsJson(rows)));
        return AllIn;
    }
    const Lineage lineage = lineageOf(call.arguments().constFirst(), QDir::currentPath(), questionOf(call));
    session.console().answer(lineageText(session.store(), lineage), lineageJson(session.store(), lineage));
    return AllIn;
}

} // namespace tranche
