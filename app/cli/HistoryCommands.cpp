#include "cli/HistoryCommands.h"

#include "cli/ImportJson.h"
#include "cli/ImportText.h"
#include "cli/JsonWriter.h"
#include "core/Failure.h"
#include "core/Texts.h"
#include "history/HistoryRebuild.h"
#include "history/ImportReport.h"
#include "repair/SpreadsheetText.h"
#include "source/text/FieldText.h"

#include <QDir>
#include <QJsonArray>

namespace tranche {

static QStringList statesOf(const QString &list)
{
    return list.isEmpty() ? QStringList() : list.split(QLatin1Char(','), Qt::SkipEmptyParts);
}

static Failure unknownState(const QString &name)
{
    return Failure(QStringLiteral("call.option"), CommandLineText::tr("--state: “%1” is no state.").arg(name));
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

static void addError(JsonWriter &json, const ImportRequest &request, const ImportError &error)
{
    json.add("line", error.line);
    json.add("row", error.row);
    json.add("column", error.column);
    json.add("columns", error.columns());
    json.add("value", error.value);
    json.add("code", error.code);
    json.add("message", error.message);
    if (const QString cell = cellOfError(request, error); !cell.isEmpty())
        json.add("cell", cell);
}

static void addErrors(JsonWriter &json, const ImportRequest &request, const QList<ImportError> &errors)
{
    json.beginList("errors");
    for (const ImportError &error : errors) {
        json.beginElement();
        addError(json, request, error);
        json.endElement();
    }
    json.endList();
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

static void addAttempts(JsonWriter &json, Session &session, const ImportRequest &request, qint64 import, qint64 chunk)
{
    json.beginList("attempts");
    const auto history = chunkHistory(session.store(), import, chunk);
    for (const AttemptStory &story : history) {
        const Attempt &attempt = story.attempt;
        json.beginElement();
        json.add("attempt", qint64(attempt.attempt));
        json.add("created_at", attempt.createdAt.toString(Qt::ISODateWithMs));
        json.add("origin", attempt.origin);
        json.add("author", attempt.author);
        addErrors(json, request, session.chunks().errors().ofChunk(import, chunk, attempt.attempt));
        json.add("changes", QJsonValue(changesJson(story.changes)));
        json.endElement();
    }
    json.endList();
}

int reportImport(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    if (!session.console().json()) {
        session.console().answer(reportText(reportOf(session.store(), id)), {});
        return AllIn;
    }
    const ImportRecord record = session.store().record(id);
    JsonWriter json;
    json.add(importJson(record.summary, {}));
    json.beginList("chunks");
    const auto failed = session.chunks().failedChunks(id);
    for (const ChunkSummary &chunk : failed) {
        json.beginElement();
        json.add(chunkJson(chunk, record.summary));
        addAttempts(json, session, record.request, id, chunk.number);
        json.endElement();
    }
    json.endList();
    return AllIn;
}

int showImport(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    const ImportRecord record = session.store().record(id);
    if (!session.console().json()) {
        session.console().answer(importText(record.summary) + failedChunksText(record.summary, session.chunks())
                + warningsText(record.summary, session.chunks()),
            {});
        return AllIn;
    }
    JsonWriter json;
    json.add(importJson(record.summary, {}));
    json.add("request", QJsonValue(toJson(record.request)));
    json.beginList("chunks");
    const auto chunks = session.chunks().failedChunks(id);
    for (const ChunkSummary &chunk : chunks) {
        if (chunk.state == ChunkState::Done || chunk.state == ChunkState::Cancelled)
            continue;
        json.beginElement();
        json.add(chunkJson(chunk, record.summary));
        addErrors(json, record.request, session.chunks().errors().ofChunk(id, chunk.number));
        json.endElement();
    }
    json.endList();
    json.add("warnings", QJsonValue(warningsJson(record.request, session.chunks(), id)));
    return AllIn;
}

int listChunks(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    const ImportRecord record = session.store().record(id);
    const ImportSummary &import = record.summary;
    const QStringList states = statesOf(session.call().value("state"));
    for (const QString &name : states) {
        if (!QStringList({ QStringLiteral("pending"), QStringLiteral("running"), QStringLiteral("done"),
                             QStringLiteral("failed"), QStringLiteral("cancelled") })
                 .contains(name))
            throw unknownState(name);
    }
    auto all = session.chunks().chunks(id);
    if (!states.isEmpty())
        erase_if(all, [&](const ChunkSummary &chunk) { return !states.contains(stateName(chunk.state)); });
    if (!session.console().json()) {
        QString text;
        for (const ChunkSummary &chunk : std::as_const(all))
            text += chunkText(chunk, import);
        session.console().answer(text, {});
        return AllIn;
    }
    JsonWriter json;
    json.add(importJson(import, {}));
    json.beginList("chunks");
    for (const ChunkSummary &chunk : std::as_const(all)) {
        json.beginElement();
        json.add(chunkJson(chunk, import));
        if (chunk.errorCount > 0) {
            addErrors(json, record.request, session.chunks().errors().ofChunk(id, chunk.number));
            addAttempts(json, session, record.request, id, chunk.number);
        }
        json.endElement();
    }
    json.endList();
    return AllIn;
}

/// A line of comma-separated fields, each quoted, for a spreadsheet program: no field is a formula.
static QByteArray csvLine(const QStringList &fields)
{
    QByteArrayList texts;
    for (const QString &field : fields)
        texts.append(fieldText(notAFormula(field).toUtf8(), true, Dialect()));
    return texts.join(',') + '\n';
}

static int listErrorGroups(Session &session, qint64 id)
{
    ErrorStore &errors = session.chunks().errors();
    if (session.console().json()) {
        JsonWriter json;
        json.add("import_id", id);
        json.beginList("groups");
        errors.forEachGroup(id, 0, [&json](const ErrorGrouping::Group &group) {
            json.beginElement();
            json.add("column", group.kind.column);
            json.add("code", group.kind.code);
            json.add("value", group.kind.value);
            json.add("count", group.count);
            json.add("chunks", group.chunks);
            json.add("message", group.kind.message);
            json.endElement();
        });
        json.endList();
        return AllIn;
    }
    const bool asCsv = session.call().has("csv");
    if (asCsv)
        session.console().part(csvLine({ QStringLiteral("column"), QStringLiteral("code"), QStringLiteral("value"),
            QStringLiteral("count"), QStringLiteral("chunks"), QStringLiteral("message") }));
    errors.forEachGroup(id, 0, [&](const ErrorGrouping::Group &group) {
        const QString column = textOf(group.kind.column);
        const QString code = textOf(group.kind.code);
        const QString value = textOf(group.kind.value);
        if (asCsv)
            session.console().part(csvLine({ column, code, value, QString::number(group.count),
                QString::number(group.chunks), textOf(group.kind.message) }));
        else
            session.console().part((QString::number(group.count) + QStringLiteral(" × ") + column + QStringLiteral("  ")
                + code + QStringLiteral("  “") + value + QStringLiteral("”  ")
                + CommandLineText::tr("in %1 chunks").arg(group.chunks) + QLatin1Char('\n'))
                                       .toUtf8());
    });
    return AllIn;
}

static QString errorLine(const ImportRequest &request, const ImportError &error, const QString &chunk)
{
    const QString cell = cellOfError(request, error);
    return (cell.isEmpty() ? CommandLineText::tr("line %1").arg(error.line) : cell) + chunk
        + (error.column.isEmpty() ? QString() : QStringLiteral(", ") + error.column) + QStringLiteral(": ")
        + error.message + QLatin1Char('\n');
}

static int listWarnings(Session &session, const ImportRequest &request, qint64 id)
{
    std::optional<JsonWriter> json;
    if (session.console().json()) {
        json.emplace();
        json->add("import_id", id);
        json->beginList("warnings");
    }
    session.chunks().errors().forEachWarning(id, [&](const ImportError &warning) {
        if (json) {
            json->beginElement();
            addError(*json, request, warning);
            json->endElement();
        } else {
            session.console().part(errorLine(request, warning, {}).toUtf8());
        }
        return true;
    });
    if (json)
        json->endList();
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
    ErrorStore &errors = session.chunks().errors();
    if (session.console().json()) {
        JsonWriter json;
        json.add("import_id", id);
        json.beginList("errors");
        errors.forEach(id, [&](const StoredError &stored) {
            json.beginElement();
            json.add("chunk", stored.chunk);
            addError(json, request, stored.error);
            json.endElement();
        });
        json.endList();
        return AllIn;
    }
    const bool asCsv = session.call().has("csv");
    if (asCsv)
        session.console().part(csvLine({ QStringLiteral("chunk"), QStringLiteral("line"), QStringLiteral("row"),
            QStringLiteral("column"), QStringLiteral("value"), QStringLiteral("code"), QStringLiteral("message") }));
    errors.forEach(id, [&](const StoredError &stored) {
        const ImportError &error = stored.error;
        session.console().part(asCsv
                ? csvLine({ QString::number(stored.chunk), QString::number(error.line), QString::number(error.row),
                    error.column, error.value, error.code, error.message })
                : errorLine(request, error, CommandLineText::tr(", chunk %1").arg(stored.chunk)).toUtf8());
    });
    return AllIn;
}

int rebuildHistory(Session &session)
{
    const QString target = session.call().value("from");
    if (target.isEmpty())
        throw Failure(QStringLiteral("call.option"),
            CommandLineText::tr("--from is missing: the database whose ledger tells what was imported."));
    const QList<qint64> added = rebuildHistory(session.store(), target, QDir::currentPath());
    QJsonArray imports;
    for (const qint64 id : added)
        imports.append(importJson(session.store().summary(id), {}));
    const QString message = CommandLineText::tr("%1 imports were added to the history.").arg(added.size());
    session.console().answer(
        message, { { QStringLiteral("message"), message }, { QStringLiteral("imports"), imports } });
    return AllIn;
}

} // namespace tranche
