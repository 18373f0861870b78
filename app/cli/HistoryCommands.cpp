#include "cli/HistoryCommands.h"

#include "cli/ImportJson.h"
#include "cli/ImportText.h"
#include "jobs/HistoryRebuild.h"
#include "source/Failure.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace tranche {

static QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

static QStringList statesOf(const QString &list)
{
    return list.isEmpty() ? QStringList() : list.split(QLatin1Char(','), Qt::SkipEmptyParts);
}

static Failure unknownState(const QString &name)
{
    return Failure(QStringLiteral("call.option"), tr("--state: “%1” is no state.").arg(name));
}

int listImports(Session &session)
{
    QList<ImportState> states;
    const QStringList names = statesOf(session.call().value("state"));
    for (const QString &name : names) {
        try {
            states.append(importStateFromName(name));
        } catch (const Failure &) {
            throw unknownState(name);
        }
    }
    const auto imports = session.store().list(states);
    QJsonArray array;
    for (const ImportSummary &import : imports)
        array.append(importJson(import, {}));
    session.console().answer(jobsText(imports), { { QStringLiteral("imports"), array } });
    return AllIn;
}

static QJsonArray errorsJson(const QList<ImportError> &errors)
{
    QJsonArray array;
    for (const ImportError &error : errors)
        array.append(errorJson(error));
    return array;
}

static QJsonArray attemptsJson(ChunkStore &chunks, qint64 import, qint64 chunk)
{
    QJsonArray array;
    const auto attempts = chunks.attempts(import, chunk);
    for (const Attempt &attempt : attempts) {
        array.append(QJsonObject {
            { QStringLiteral("attempt"), attempt.attempt },
            { QStringLiteral("created_at"), attempt.createdAt.toString(Qt::ISODateWithMs) },
            { QStringLiteral("origin"), attempt.origin },
            { QStringLiteral("errors"), errorsJson(chunks.errors(import, chunk, attempt.attempt)) },
        });
    }
    return array;
}

int showImport(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    const ImportRecord record = session.store().record(id);
    QJsonObject json = importJson(record.summary, {});
    json[QStringLiteral("request")] = toJson(record.request);
    QJsonArray failed;
    const auto chunks = session.chunks().failedChunks(id);
    for (const ChunkSummary &chunk : chunks) {
        if (chunk.state == ChunkState::Done)
            continue;
        QJsonObject object = chunkJson(chunk, record.summary);
        object[QStringLiteral("errors")] = errorsJson(session.chunks().errors(id, chunk.number));
        failed.append(object);
    }
    json[QStringLiteral("chunks")] = failed;
    session.console().answer(importText(record.summary) + failedChunksText(record.summary, session.chunks()), json);
    return AllIn;
}

int listChunks(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    const ImportSummary import = session.store().summary(id);
    const QStringList states = statesOf(session.call().value("state"));
    for (const QString &name : states) {
        if (!QStringList({ QStringLiteral("pending"), QStringLiteral("running"), QStringLiteral("done"),
                             QStringLiteral("failed"), QStringLiteral("cancelled") })
                 .contains(name))
            throw unknownState(name);
    }
    QJsonArray array;
    QString text;
    const auto all = session.chunks().chunks(id);
    for (const ChunkSummary &chunk : all) {
        if (!states.isEmpty() && !states.contains(stateName(chunk.state)))
            continue;
        if (session.console().json()) {
            QJsonObject object = chunkJson(chunk, import);
            if (chunk.errorCount > 0) {
                object[QStringLiteral("errors")] = errorsJson(session.chunks().errors(id, chunk.number));
                object[QStringLiteral("attempts")] = attemptsJson(session.chunks(), id, chunk.number);
            }
            array.append(object);
        } else {
            text += chunkText(chunk, import);
        }
    }
    QJsonObject json = importJson(import, {});
    json[QStringLiteral("chunks")] = array;
    session.console().answer(text, json);
    return AllIn;
}

int rebuildHistory(Session &session)
{
    const QString target = session.call().value("from");
    if (target.isEmpty())
        throw Failure(
            QStringLiteral("call.option"), tr("--from is missing: the database whose ledger tells what was imported."));
    const QList<qint64> added = rebuildHistory(session.store(), target, QDir::currentPath());
    QJsonArray imports;
    for (const qint64 id : added)
        imports.append(importJson(session.store().summary(id), {}));
    const QString message = tr("%1 imports were added to the history.").arg(added.size());
    session.console().answer(
        message, { { QStringLiteral("message"), message }, { QStringLiteral("imports"), imports } });
    return AllIn;
}

} // namespace tranche
