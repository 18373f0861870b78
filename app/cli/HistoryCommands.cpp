#include "cli/HistoryCommands.h"

#include "cli/ImportText.h"
#include "cli/LogCommands.h"
#include "core/CountText.h"
#include "core/Failure.h"
#include "core/Texts.h"
#include "history/HistoryRebuild.h"
#include "history/ImportReport.h"
#include "repair/SpreadsheetText.h"
#include "service/answers/HistoryJson.h"
#include "service/answers/Json.h"
#include "service/history/SchemaDrift.h"
#include "service/options/StateOption.h"
#include "service/report/HtmlReport.h"
#include "source/text/FieldText.h"
#include "store/ImportList.h"
#include "store/RetentionStore.h"
#include "store/SavedFile.h"

#include <QDir>
#include <QJsonArray>

namespace tranche {

int listImports(Session &session)
{
    const QList<ImportState> states = importStatesFromWord(session.call().value("state"));
    if (session.call().has("follow"))
        return followImports(session, { states, {} });
    const auto imports = ImportList(session.store().database()).list(states);
    QJsonArray array;
    for (const ImportSummary &import : imports)
        array.append(importJson(import, {}));
    session.console().answer(jobsText(imports), { { QStringLiteral("imports"), array } });
    return AllIn;
}

static int saveHtmlReport(Session &session, qint64 id)
{
    const QByteArray html = htmlReport(reportContentOf(session.store(), id)).html;
    const QString to = session.call().value("html");
    if (to == QLatin1String("-")) {
        session.console().write(html);
        return AllIn;
    }
    if (to.isEmpty())
        throw Failure(QStringLiteral("call.option"), CommandLineText::tr("--html is empty: the file to be written."));
    saveFile(to, html);
    session.console().answer(
        CommandLineText::tr("The report of import %1 is in %2.").arg(QString::number(id), to) + QLatin1Char('\n'),
        { { QStringLiteral("import_id"), id }, { QStringLiteral("saved_as"), to },
            { QStringLiteral("bytes"), qint64(html.size()) } });
    return AllIn;
}

int reportImport(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    if (session.call().has("html"))
        return saveHtmlReport(session, id);
    if (session.console().json()) {
        JsonWriter json(session.console().sink());
        writeReport(json, session.store(), id);
    } else {
        session.console().answer(reportText(reportOf(session.store(), id)), {});
    }
    return AllIn;
}

int showDrift(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    const SchemaDrift drift = driftOfImport(session.store(), id);
    const QString text = drift.comparedWith == 0
        ? CommandLineText::tr("There is no import before import %1 to compare its columns with.").arg(id)
        : drift.isEmpty()
        ? CommandLineText::tr("Import %1 has the same columns and types as import %2.").arg(id).arg(drift.comparedWith)
        : CommandLineText::tr("Import %1 against import %2:\n%3")
              .arg(QString::number(id), QString::number(drift.comparedWith), drift.sentences().join(QLatin1Char('\n')));
    QJsonObject json = drift.json();
    json[QStringLiteral("import_id")] = id;
    json[QStringLiteral("message")] = text;
    session.console().answer(text, json);
    return AllIn;
}

int showImport(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    if (session.console().json()) {
        JsonWriter json(session.console().sink());
        writeImport(json, session.store(), id);
        return AllIn;
    }
    const ImportSummary import = session.store().summary(id);
    session.console().answer(importText(import) + readingText(session.store(), id)
            + failedChunksText(import, session.chunks()) + warningsText(import, session.chunks()),
        {});
    return AllIn;
}

int listChunks(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    const ImportSummary import = session.store().summary(id);
    checkHasDetails(import);
    const QStringList states = chunkStatesFromWord(session.call().value("state"));
    if (session.console().json()) {
        JsonWriter json(session.console().sink());
        writeChunks(json, session.store(), id, states);
        return AllIn;
    }
    QString text;
    const auto all = session.chunks().chunks(id);
    for (const ChunkSummary &chunk : all) {
        if (states.isEmpty() || states.contains(stateName(chunk.state)))
            text += chunkText(chunk, import);
    }
    session.console().answer(text, {});
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

static void listErrorGroups(Session &session, qint64 id)
{
    const bool asCsv = session.call().has("csv");
    if (asCsv)
        session.console().part(csvLine({ QStringLiteral("column"), QStringLiteral("code"), QStringLiteral("value"),
            QStringLiteral("count"), QStringLiteral("chunks"), QStringLiteral("message") }));
    session.chunks().errors().forEachGroup(id, 0, [&](const ErrorGrouping::Group &group) {
        const QString column = textOf(group.kind.column);
        const QString code = textOf(group.kind.code);
        const QString value = textOf(group.kind.value);
        if (asCsv)
            session.console().part(csvLine({ column, code, value, QString::number(group.count),
                QString::number(group.chunks), textOf(group.kind.message) }));
        else
            session.console().part(QString::number(group.count) + QStringLiteral(" × ") + column + QStringLiteral("  ")
                + code + QStringLiteral("  ") + CommandLineText::tr("“%1”").arg(value) + QStringLiteral("  ")
                + counted(group.chunks, CommandLineText::tr("in %1 chunk"), CommandLineText::tr("in %1 chunks"))
                + QLatin1Char('\n'));
    });
}

static QString errorLine(const ImportRequest &request, const ImportError &error, const QString &chunk)
{
    const QString cell = cellOfError(request, error);
    return (cell.isEmpty() ? CommandLineText::tr("line %1").arg(error.line) : cell) + chunk
        + (error.column.isEmpty() ? QString() : QStringLiteral(", ") + error.column) + QStringLiteral(": ")
        + error.message + QLatin1Char('\n');
}

static void listAllErrors(Session &session, const ImportRequest &request, qint64 id)
{
    const bool asCsv = session.call().has("csv");
    if (asCsv)
        session.console().part(csvLine({ QStringLiteral("chunk"), QStringLiteral("line"), QStringLiteral("row"),
            QStringLiteral("column"), QStringLiteral("value"), QStringLiteral("code"), QStringLiteral("message") }));
    session.chunks().errors().forEach(id, [&](const StoredError &stored) {
        const ImportError &error = stored.error;
        if (asCsv)
            session.console().part(csvLine({ QString::number(stored.chunk), QString::number(error.line),
                QString::number(error.row), error.column, error.value, error.code, error.message }));
        else
            session.console().part(errorLine(request, error, CommandLineText::tr(", chunk %1").arg(stored.chunk)));
    });
}

int listErrors(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    const ImportRequest request = session.store().record(id).request;
    const bool warnings = session.call().has("warnings");
    const bool groups = session.call().has("group");
    if (session.console().json()) {
        JsonWriter json(session.console().sink());
        writeErrorList(json, session.store(), id, warnings, groups);
    } else if (warnings) {
        session.chunks().errors().forEachWarning(id, [&](const ImportError &warning) {
            session.console().part(errorLine(request, warning, {}));
            return true;
        });
    } else if (groups) {
        listErrorGroups(session, id);
    } else {
        listAllErrors(session, request, id);
    }
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
