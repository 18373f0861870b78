#include "cli/HistoryCommands.h"

#include "cli/ImportJson.h"
#include "cli/ImportText.h"
#include "cli/JsonList.h"
#include "jobs/HistoryRebuild.h"
#include "jobs/ImportReport.h"
#include "source/Failure.h"
#include "source/FieldText.h"

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

static QJsonArray errorsJson(const ImportRequest &request, const QList<ImportError> &errors)
{
    QJsonArray array;
    for (const ImportError &error : errors)
        array.append(errorJson(request, error));
    return array;
}

static QJsonObject changesJson(const AttemptChanges &changes)
{
    QJsonArray cells;
    for (const CellChange &cell : changes.cells)
        cells.append(QJsonObject { { QStringLiteral("line"), cell.line }, { QStringLiteral("column"), cell.column },
            { QStringLiteral("before"), cell.before }, { QStringLiteral("after"), cell.after } });
    QJsonArray removed;
    for (const qint64 line : changes.removedLines)
        removed.append(line);
    return { { QStringLiteral("cells"), cells }, { QStringLiteral("removed_lines"), removed },
        { QStringLiteral("added_rows"), QJsonArray::fromStringList(changes.addedRows) } };
}

static QJsonArray attemptsJson(Session &session, const ImportRequest &request, qint64 import, qint64 chunk)
{
    QJsonArray array;
    const auto history = chunkHistory(session.store(), import, chunk);
    for (const AttemptStory &story : history) {
        const Attempt &attempt = story.attempt;
        array.append(QJsonObject {
            { QStringLiteral("attempt"), attempt.attempt },
            { QStringLiteral("created_at"), attempt.createdAt.toString(Qt::ISODateWithMs) },
            { QStringLiteral("origin"), attempt.origin },
            { QStringLiteral("author"), attempt.author },
            { QStringLiteral("errors"),
                errorsJson(request, session.chunks().errors().ofChunk(import, chunk, attempt.attempt)) },
            { QStringLiteral("changes"), changesJson(story.changes) },
        });
    }
    return array;
}

int reportImport(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    if (!session.console().json()) {
        session.console().answer(reportText(reportOf(session.store(), id)), {});
        return AllIn;
    }
    const ImportSummary import = session.store().summary(id);
    const ImportRequest request = session.store().record(id).request;
    QJsonArray array;
    const auto failed = session.chunks().failedChunks(id);
    for (const ChunkSummary &chunk : failed) {
        QJsonObject object = chunkJson(chunk, import);
        object[QStringLiteral("attempts")] = attemptsJson(session, request, id, chunk.number);
        array.append(object);
    }
    QJsonObject json = importJson(import, {});
    json[QStringLiteral("chunks")] = array;
    session.console().answer({}, json);
    return AllIn;
}

int showImport(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    const ImportRecord record = session.store().record(id);
    QJsonObject answer = importJson(record.summary, {});
    answer[QStringLiteral("request")] = toJson(record.request);
    QJsonArray failed;
    const bool json = session.console().json();
    const auto chunks = json ? session.chunks().failedChunks(id) : QList<ChunkSummary>();
    for (const ChunkSummary &chunk : chunks) {
        if (chunk.state == ChunkState::Done || chunk.state == ChunkState::Cancelled)
            continue;
        QJsonObject object = chunkJson(chunk, record.summary);
        object[QStringLiteral("errors")]
            = errorsJson(record.request, session.chunks().errors().ofChunk(id, chunk.number));
        failed.append(object);
    }
    answer[QStringLiteral("chunks")] = failed;
    if (json)
        answer[QStringLiteral("warnings")] = warningsJson(record.request, session.chunks(), id);
    session.console().answer(json ? QString()
                                  : importText(record.summary) + failedChunksText(record.summary, session.chunks())
                + warningsText(record.summary, session.chunks()),
        answer);
    return AllIn;
}

int listChunks(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    const ImportSummary import = session.store().summary(id);
    const ImportRequest request = session.store().record(id).request;
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
                object[QStringLiteral("errors")]
                    = errorsJson(request, session.chunks().errors().ofChunk(id, chunk.number));
                object[QStringLiteral("attempts")] = attemptsJson(session, request, id, chunk.number);
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

/// A line of comma-separated fields, each quoted.
static QByteArray csvLine(const QStringList &fields)
{
    QByteArrayList texts;
    for (const QString &field : fields)
        texts.append(fieldText(field.toUtf8(), true, Dialect()));
    return texts.join(',') + '\n';
}

static int listErrorGroups(Session &session, qint64 id)
{
    const auto groups = session.chunks().errors().groups(id);
    if (session.console().json()) {
        JsonList list({ { "import_id", id } }, "groups");
        for (const ErrorGroup &group : groups)
            list.add({ { "column", group.column }, { "code", group.code }, { "value", group.value },
                { "count", group.count }, { "chunks", group.chunks }, { "message", group.message } });
        return AllIn;
    }
    QByteArray csv = csvLine({ QStringLiteral("column"), QStringLiteral("code"), QStringLiteral("value"),
        QStringLiteral("count"), QStringLiteral("chunks"), QStringLiteral("message") });
    QString text;
    const bool asCsv = session.call().has("csv");
    for (const ErrorGroup &group : groups) {
        if (asCsv)
            csv += csvLine({ group.column, group.code, group.value, QString::number(group.count),
                QString::number(group.chunks), group.message });
        else
            text += QStringLiteral("%1 × %2  %3  “%4”  ").arg(group.count).arg(group.column, group.code, group.value)
                + tr("in %1 chunks").arg(group.chunks) + QLatin1Char('\n');
    }
    session.console().answer(asCsv ? QString::fromUtf8(csv) : text, {});
    return AllIn;
}

/// The members of an error in a list.
static std::vector<JsonList::Member> membersOf(const ImportRequest &request, const ImportError &error)
{
    std::vector<JsonList::Member> members { { "line", error.line }, { "row", error.row }, { "column", error.column },
        { "value", error.value }, { "code", error.code }, { "message", error.message } };
    if (const QString cell = cellOfError(request, error); !cell.isEmpty())
        members.push_back({ "cell", cell });
    return members;
}

static QString errorLine(const ImportRequest &request, const ImportError &error, const QString &chunk)
{
    const QString cell = cellOfError(request, error);
    return (cell.isEmpty() ? tr("line %1").arg(error.line) : cell) + chunk
        + (error.column.isEmpty() ? QString() : QStringLiteral(", ") + error.column) + QStringLiteral(": ")
        + error.message + QLatin1Char('\n');
}

static int listWarnings(Session &session, const ImportRequest &request, qint64 id)
{
    if (session.console().json()) {
        JsonList list({ { "import_id", id } }, "warnings");
        session.chunks().errors().forEachWarning(id, [&](const ImportError &warning) {
            list.add(membersOf(request, warning));
            return true;
        });
        return AllIn;
    }
    QString text;
    session.chunks().errors().forEachWarning(id, [&](const ImportError &warning) {
        text += errorLine(request, warning, {});
        return true;
    });
    session.console().answer(text, {});
    return AllIn;
}

int listErrors(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    const ImportRequest request = session.store().record(id).request;
    if (session.call().has("warnings"))
        return listWarnings(session, request, id);
    if (session.call().has("group"))
        return listErrorGroups(session, id);
    if (session.console().json()) {
        JsonList list({ { "import_id", id } }, "errors");
        session.chunks().errors().forEach(id, [&](const StoredError &stored) {
            auto members = membersOf(request, stored.error);
            members.insert(members.begin(), { "chunk", stored.chunk });
            list.add(members);
        });
        return AllIn;
    }
    QByteArray csv = csvLine({ QStringLiteral("chunk"), QStringLiteral("line"), QStringLiteral("row"),
        QStringLiteral("column"), QStringLiteral("value"), QStringLiteral("code"), QStringLiteral("message") });
    QString text;
    const bool asCsv = session.call().has("csv");
    session.chunks().errors().forEach(id, [&](const StoredError &stored) {
        const ImportError &error = stored.error;
        if (asCsv)
            csv += csvLine({ QString::number(stored.chunk), QString::number(error.line), QString::number(error.row),
                error.column, error.value, error.code, error.message });
        else
            text += errorLine(request, error, tr(", chunk %1").arg(stored.chunk));
    });
    session.console().answer(asCsv ? QString::fromUtf8(csv) : text, {});
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
