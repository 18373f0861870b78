#include "store/json/ImportJson.h"

#include <QJsonArray>

namespace tranche {

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

/// How many rows each table of records got.
static QJsonArray tablesJson(const ImportSummary &import)
{
    QJsonArray tables;
    const QList<NamedRows> rows = rowsByTable(import);
    for (const NamedRows &table : rows)
        tables.append(
            QJsonObject { { QStringLiteral("table"), table.table }, { QStringLiteral("rows_imported"), table.rows } });
    return tables;
}

QJsonObject importJson(const ImportSummary &import, const QString &message)
{
    const ImportCounts &counts = import.counts;
    QJsonObject json {
        { QStringLiteral("import_id"), import.id },
        { QStringLiteral("import_status"), stateName(import.state) },
        { QStringLiteral("import_progress"), progressText(import) },
        { QStringLiteral("message"), message.isEmpty() ? progressText(import) : message },
        { QStringLiteral("file"), import.file },
        { QStringLiteral("file_path"), import.filePath },
        { QStringLiteral("target"), import.target },
        { QStringLiteral("target_path"), import.targetPath },
        { QStringLiteral("table"), import.table },
        { QStringLiteral("validate_only"), import.validateOnly },
        { QStringLiteral("created_at"), timeJson(import.createdAt) },
    };
    if (import.earlierImportAt.isValid()) {
        json[QStringLiteral("already_imported_at")] = timeJson(import.earlierImportAt);
        json[QStringLiteral("skipped")] = import.skipped;
        json[QStringLiteral("warning")]
            = import.skipped ? progressText(import) : earlierImportText(import.table, import.earlierImportAt);
    }
    const ImportTurn &turn = *import.turn;
    json[QStringLiteral("channel")] = turn.channel;
    json[QStringLiteral("priority")] = turn.priority;
    if (turn.startAt.isValid())
        json[QStringLiteral("start_at")] = timeJson(turn.startAt);
    if (turn.tries > 0)
        json[QStringLiteral("tries")] = turn.tries;
    if (!turn.setDone.isEmpty())
        json[QStringLiteral("set_done")] = turn.setDone;
    if (!turn.waitsFor.isEmpty()) {
        QJsonArray others;
        for (const qint64 other : turn.waitsFor)
            others.append(other);
        json[QStringLiteral("waits_for")] = others;
    }
    if (import.undoneAt.isValid())
        json[QStringLiteral("undone_at")] = timeJson(import.undoneAt);
    if (import.detailsAreGone)
        json[QStringLiteral("details_removed")] = true;
    if (!import.notice.isEmpty())
        json[QStringLiteral("notice")] = import.notice;
    if (!import.failureCode.isEmpty())
        json[QStringLiteral("error")] = QJsonObject { { QStringLiteral("code"), import.failureCode },
            { QStringLiteral("message"), import.failureMessage } };
    if (!import.startedAt.isValid())
        return json;
    json[QStringLiteral("rows_read")] = counts.rowsRead;
    json[QStringLiteral("rows_imported")] = counts.imported();
    json[QStringLiteral("rows_inserted")] = counts.rows.inserted;
    json[QStringLiteral("rows_updated")] = counts.rows.updated;
    json[QStringLiteral("rows_unchanged")] = counts.rows.unchanged;
    json[QStringLiteral("rows_deleted")] = counts.rows.deleted;
    if (import.waitsToReplace && counts.imported() > 0)
        json[QStringLiteral("waits_to_replace")] = true;
    if (!import.childTables.isEmpty())
        json[QStringLiteral("tables")] = tablesJson(import);
    json[QStringLiteral("rows_failed")] = counts.rowsFailed;
    json[QStringLiteral("rows_skipped")] = counts.skipped();
    json[QStringLiteral("warnings_total")] = counts.warnings;
    json[QStringLiteral("bytes_read")] = counts.bytesRead;
    json[QStringLiteral("bytes_total")] = import.bytesTotal;
    json[QStringLiteral("chunks_total")] = counts.chunksTotal;
    json[QStringLiteral("chunks_done")] = counts.chunksDone;
    json[QStringLiteral("chunks_failed")] = counts.chunksFailed;
    json[QStringLiteral("lines_read")] = counts.linesRead;
    json[QStringLiteral("lines_header")] = counts.linesHeader;
    json[QStringLiteral("lines_skipped")] = counts.linesSkipped;
    json[QStringLiteral("lines_blank")] = counts.linesBlank;
    json[QStringLiteral("lines_of_rows")] = counts.linesOfRows;
    json[QStringLiteral("books_balance")] = counts.booksBalance();
    json[QStringLiteral("duration_ms")] = import.durationMs;
    json[QStringLiteral("rows_per_second")] = qint64(import.rowsPerSecond());
    json[QStringLiteral("started_at")] = timeJson(import.startedAt);
    json[QStringLiteral("ended_at")] = timeJson(import.endedAt);
    return json;
}

} // namespace tranche
