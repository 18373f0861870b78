#include "service/Lineage.h"

#include "core/CountText.h"
#include "core/Failure.h"
#include "core/Texts.h"
#include "store/ChunkStore.h"
#include "store/UndoStore.h"
#include "target/TargetDrivers.h"

#include <QFileInfo>
#include <QJsonArray>

namespace tranche {

static constexpr qsizetype mostRowsAskedFor = 100;

Lineage lineageOf(const QString &target, const QString &folder, const RowQuestion &question)
{
    const TargetLocation location = parseTarget(target, folder);
    return { targetLabel(target), question,
        driverOf(location).catalogue(location)->lineage(question, mostRowsAskedFor) };
}

/// Where the rows of a chunk stood in the file, of a row whose line is not known; 0: unknown as well.
static std::pair<qint64, qint64> linesOfChunk(JobStore &store, std::optional<qint64> import, const RowOrigin &origin)
{
    if (!import || origin.chunk < 1 || origin.line > 0)
        return { 0, 0 };
    const auto chunks = ChunkStore(store).failedChunks(*import);
    for (const ChunkSummary &chunk : chunks) {
        if (chunk.number == origin.chunk)
            return { chunk.firstLine, chunk.lastLine };
    }
    return { 0, 0 };
}

static QString changeText(const QString &change)
{
    for (const char *known : { QT_TRANSLATE_NOOP("ServiceText", "inserted"),
             QT_TRANSLATE_NOOP("ServiceText", "updated"), QT_TRANSLATE_NOOP("ServiceText", "deleted") }) {
        if (change == QLatin1String(known))
            return ServiceText::tr(known);
    }
    return change;
}

static QString originText(JobStore &store, const RowOrigin &origin)
{
    const auto id = UndoStore(store).importWithKey(origin.importKey);
    QString text
        = ServiceText::tr("   %1 by %2")
              .arg(changeText(origin.change),
                  id ? ServiceText::tr("import %1").arg(*id) : ServiceText::tr("an import of another history"));
    text += ServiceText::tr(" of %1").arg(QFileInfo(origin.file).fileName());
    if (origin.chunk > 0)
        text += ServiceText::tr(", chunk %1").arg(origin.chunk);
    const auto [first, last] = linesOfChunk(store, id, origin);
    if (origin.line > 0)
        text += ServiceText::tr(", line %1").arg(origin.line);
    else if (first > 0)
        text += ServiceText::tr(", lines %1 to %2").arg(first).arg(last);
    return text + QLatin1Char('\n');
}

QString lineageText(JobStore &store, const Lineage &lineage)
{
    QString text;
    for (const RowLineage &row : lineage.rows) {
        text
            += ServiceText::tr("%1, row %2%3\n")
                   .arg(lineage.question.table, row.row, row.isThere ? QString() : ServiceText::tr(" (not there now)"));
        for (const RowOrigin &origin : row.origins)
            text += originText(store, origin);
        if (row.origins.isEmpty())
            text += ServiceText::tr("   No import is known to have brought it.\n");
        else if (row.isThere && !row.origins.constLast().isSame)
            text += ServiceText::tr("   It was changed since by somebody else.\n");
    }
    return lineage.rows.isEmpty() ? ServiceText::tr("There is no such row.\n") : text;
}

QJsonObject lineageJson(JobStore &store, const Lineage &lineage)
{
    QJsonArray rows;
    for (const RowLineage &row : lineage.rows) {
        QJsonArray origins;
        for (const RowOrigin &origin : row.origins) {
            const auto id = UndoStore(store).importWithKey(origin.importKey);
            const auto [first, last] = linesOfChunk(store, id, origin);
            QJsonObject json { { QStringLiteral("import_id"), id ? QJsonValue(*id) : QJsonValue() },
                { QStringLiteral("import_key"), origin.importKey }, { QStringLiteral("file"), origin.file },
                { QStringLiteral("change"), origin.change },
                { QStringLiteral("chunk"), origin.chunk > 0 ? QJsonValue(origin.chunk) : QJsonValue() },
                { QStringLiteral("line"), origin.line > 0 ? QJsonValue(origin.line) : QJsonValue() },
                { QStringLiteral("unchanged"), origin.isSame } };
            if (first > 0) {
                json[QStringLiteral("first_line")] = first;
                json[QStringLiteral("last_line")] = last;
            }
            origins.append(json);
        }
        rows.append(QJsonObject { { QStringLiteral("row"), row.row }, { QStringLiteral("exists"), row.isThere },
            { QStringLiteral("origins"), origins } });
    }
    return { { QStringLiteral("target"), lineage.target }, { QStringLiteral("table"), lineage.question.table },
        { QStringLiteral("rows"), rows } };
}

QList<ChunkRows> rowsOfChunk(JobStore &store, qint64 import, qint64 chunk)
{
    const ImportRecord record = store.record(import);
    checkNotUndone(record.summary);
    if (chunk > record.summary.counts.chunksTotal)
        throw Failure(
            QStringLiteral("call.chunk"), ServiceText::tr("Import %1 has no chunk %2.").arg(import).arg(chunk));
    const TargetLocation &location = record.request.location;
    return driverOf(location).catalogue(location)->rowsOfChunk(record.importKey, chunk);
}

QString chunkRowsText(const QList<ChunkRows> &rows)
{
    QString text;
    for (const ChunkRows &run : rows) {
        text += counted(run.rows, ServiceText::tr("%2: %1 row %3, %4"), ServiceText::tr("%2: %1 rows %3, %4"))
                    .arg(run.waits ? ServiceText::tr("The new %1, which waits").arg(run.table) : run.table,
                        changeText(run.change),
                        run.rows == 1 ? ServiceText::tr("row %1").arg(run.firstRow)
                                      : ServiceText::tr("rows %1 to %2").arg(run.firstRow, run.lastRow));
        if (run.firstLine > 0)
            text += ServiceText::tr(", from line %1 on").arg(run.firstLine);
        text += QLatin1Char('\n');
    }
    return rows.isEmpty() ? ServiceText::tr("No rows of the chunk are noted in the target.\n") : text;
}

QJsonObject chunkRowsJson(const QList<ChunkRows> &rows)
{
    QJsonArray array;
    for (const ChunkRows &run : rows)
        array.append(QJsonObject { { QStringLiteral("table"), run.table }, { QStringLiteral("waits"), run.waits },
            { QStringLiteral("change"), run.change }, { QStringLiteral("first_row"), run.firstRow },
            { QStringLiteral("last_row"), run.lastRow }, { QStringLiteral("count"), run.rows },
            { QStringLiteral("first_line"), run.firstLine > 0 ? QJsonValue(run.firstLine) : QJsonValue() },
            { QStringLiteral("last_line"),
                run.firstLine > 0 ? QJsonValue(run.firstLine + run.rows - 1) : QJsonValue() } });
    return { { QStringLiteral("rows"), array } };
}

} // namespace tranche
