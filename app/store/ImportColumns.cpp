#include "store/ImportColumns.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace tranche {

static constexpr QChar betweenParts(0x1f);

/// The members of a turn in their order, with betweenParts between them.
static const char turnSql[]
    = "priority||char(31)||channel||char(31)||coalesce(start_at,'')||char(31)||tries||char(31)||"
      "set_done||char(31)||CASE WHEN state='queued' THEN coalesce((SELECT "
      "group_concat(a.after_id||CASE WHEN p.state IN ('partial','failed','cancelled') THEN ' '||p.state ELSE '' END) "
      "FROM import_after a JOIN imports p ON p.id=a.after_id WHERE "
      "a.import_id=imports.id AND p.state<>'done' AND p.set_done='' AND NOT (a.in_any_case AND "
      "p.state IN ('partial','failed','cancelled'))),'') ELSE '' END";

static Shared<ImportTurn> turnOf(const QString &stored)
{
    Shared<ImportTurn> turn;
    ImportTurn &own = turn.own();
    const QStringList parts = stored.split(betweenParts);
    own.priority = parts.value(0).toInt();
    own.channel = parts.value(1);
    own.startAt = QDateTime::fromString(parts.value(2), Qt::ISODateWithMs);
    own.tries = parts.value(3).toInt();
    own.setDone = parts.value(4);
    const QStringList named = parts.value(5).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &other : named) { // "5", or "5 failed"
        const QString state = other.section(QLatin1Char(' '), 1);
        own.waitsFor.append(other.section(QLatin1Char(' '), 0, 0).toLongLong());
        if (!state.isEmpty())
            own.endedOtherwise.insert(own.waitsFor.constLast(), importStateFromName(state));
    }
    return turn;
}

/// Of a long history most are alike: they share one.
static void take(Shared<ImportTurn> &to, const QVariant &stored)
{
    constexpr qsizetype most = 1000;
    thread_local QHash<QString, Shared<ImportTurn>> known;
    const QString text = stored.toString();
    const auto found = known.constFind(text);
    if (found != known.constEnd()) {
        to = *found;
        return;
    }
    if (known.size() >= most)
        known.clear();
    to = turnOf(text);
    known.insert(text, to);
}

/// Numbers in the order of its members.
static void take(Shared<UndoneRows> &to, const QVariant &stored)
{
    const QStringList parts = stored.toString().split(QLatin1Char(','));
    const UndoneRows rows { parts.value(0).toLongLong(), parts.value(1).toLongLong(), parts.value(2).toLongLong() };
    if (rows != UndoneRows())
        to.own() = rows;
}

const StoreColumns<ImportSummary> &summaryColumns()
{
    using Summary = ImportSummary;
    using Counts = ImportCounts;
    static const StoreColumns<Summary> columns {
        { "id", &Summary::id },
        { "state", &Summary::state },
        { "file", &Summary::file },
        { "file_path", &Summary::filePath },
        { "target", &Summary::target },
        { "target_path", &Summary::targetPath },
        { "table_name", &Summary::table },
        { "validate_only", &Summary::validateOnly },
        { "rows_read", &Summary::counts, &Counts::rowsRead },
        { "rows_imported", &Summary::counts, &Counts::rowsImported },
        { "rows_failed", &Summary::counts, &Counts::rowsFailed },
        { "rows_skipped", &Summary::counts, &Counts::rowsSkipped },
        { "bytes_read", &Summary::counts, &Counts::bytesRead },
        { "chunks_total", &Summary::counts, &Counts::chunksTotal },
        { "chunks_done", &Summary::counts, &Counts::chunksDone },
        { "chunks_failed", &Summary::counts, &Counts::chunksFailed },
        { "lines_read", &Summary::counts, &Counts::linesRead },
        { "lines_header", &Summary::counts, &Counts::linesHeader },
        { "lines_skipped", &Summary::counts, &Counts::linesSkipped },
        { "lines_blank", &Summary::counts, &Counts::linesBlank },
        { "lines_of_rows", &Summary::counts, &Counts::linesOfRows },
        { "warnings", &Summary::counts, &Counts::warnings },
        { "rows_inserted", &Summary::counts, &Counts::rows, &RowCounts::inserted },
        { "rows_updated", &Summary::counts, &Counts::rows, &RowCounts::updated },
        { "rows_unchanged", &Summary::counts, &Counts::rows, &RowCounts::unchanged },
        { "rows_deleted", &Summary::counts, &Counts::rows, &RowCounts::deleted },
        { "rows_passed_over", &Summary::counts, &Counts::rows, &RowCounts::skipped },
        { "rows_of_tables", &Summary::counts, &Counts::rows, &RowCounts::ofTables },
        { "child_tables", &Summary::childTables },
        { "bytes_total", &Summary::bytesTotal },
        { "duration_ms", &Summary::durationMs },
        { "created_at", &Summary::createdAt },
        { "started_at", &Summary::startedAt },
        { "ended_at", &Summary::endedAt },
        { "failure_code", &Summary::failureCode },
        { "failure_message", &Summary::failureMessage },
        { "notice", &Summary::notice },
        { "earlier_import_at", &Summary::earlierImportAt },
        { "skipped", &Summary::skipped },
        { "waits_to_replace", &Summary::waitsToReplace },
        { "undo_asked", &Summary::isBeingUndone },
        { "undone_at", &Summary::undoneAt },
        { "undo_deleted||','||undo_restored||','||undo_left", &Summary::undone },
        { "details_removed_at<>''", &Summary::detailsAreGone },
        { "revision", &Summary::revision },
        { turnSql, &Summary::turn },
    };
    return columns;
}

static void take(ImportRequest &to, const QVariant &stored)
{
    to = requestFromJson(QJsonDocument::fromJson(stored.toString().toUtf8()).object());
}

static void take(std::optional<ImportState> &to, const QVariant &stored)
{
    const QString name = stored.toString();
    to = name.isEmpty() ? std::nullopt : std::optional(importStateFromName(name));
}

const StoreColumns<ImportRecord> &recordColumns()
{
    using Record = ImportRecord;
    static const StoreColumns<Record> columns {
        { "request", &Record::request },
        { "import_key", &Record::importKey },
        { "header", &Record::header },
        { "chunk_size", &Record::chunkSize },
        { "next_offset", &Record::next, &SourcePosition::offset },
        { "next_line", &Record::next, &SourcePosition::line },
        { "next_row", &Record::next, &SourcePosition::row },
        { "next_chunk", &Record::next, &SourcePosition::chunk },
        { "source_done", &Record::sourceDone },
        { "source_size", &Record::source, &FileIdentity::size },
        { "source_modified", &Record::source, &FileIdentity::modifiedNs },
        { "source_hash", &Record::sourceHash },
        { "state_after_retry", &Record::stateAfterRetry },
    };
    return columns;
}

void writeSource(QSqlDatabase &database, const ImportRecord &record, const ImportProgress &progress)
{
    const SourcePosition &start = progress.next;
    const ImportCounts &counts = progress.counts;
    StoreQuery query(database,
        "UPDATE imports SET source_size=?, source_modified=?, bytes_total=?, header=?, chunk_size=?, next_offset=?, "
        "next_line=?, next_row=?, next_chunk=?, source_hash=?, bytes_read=?, lines_read=?, lines_header=?, "
        "lines_skipped=?, lines_blank=? WHERE id=?");
    query.bind(record.source.size).bind(record.source.modifiedNs).bind(record.source.size).bind(record.header);
    query.bind(record.chunkSize).bind(start.offset).bind(start.line).bind(start.row).bind(start.chunk);
    query.bind(progress.sourceHash).bind(counts.bytesRead).bind(counts.linesRead).bind(counts.linesHeader);
    query.bind(counts.linesSkipped).bind(counts.linesBlank).bind(record.summary.id).run();
}

/// Nothing where no records go into several tables.
static QString rowsOfTablesText(const RowCounts &counts)
{
    QStringList numbers;
    for (const qint64 rows : counts.ofTables)
        numbers.append(QString::number(rows));
    while (!numbers.isEmpty() && numbers.back() == QLatin1String("0"))
        numbers.removeLast();
    return numbers.join(QLatin1Char(','));
}

void writeProgress(QSqlDatabase &database, qint64 id, const ImportProgress &progress)
{
    const ImportCounts &counts = progress.counts;
    StoreQuery query(database,
        "UPDATE imports SET rows_read=?, rows_imported=?, rows_failed=?, bytes_read=?, chunks_total=?, chunks_done=?, "
        "chunks_failed=?, "
        "lines_read=?, lines_header=?, lines_skipped=?, lines_blank=?, lines_of_rows=?, next_offset=?, next_line=?, "
        "next_row=?, next_chunk=?, source_done=?, duration_ms=?, source_hash=?, rows_skipped=?, warnings=?, notice='', "
        "starts=0, rows_inserted=?, rows_updated=?, rows_unchanged=?, rows_deleted=?, rows_passed_over=?, "
        "rows_of_tables=? "
        "WHERE id=?");
    query.bind(counts.rowsRead).bind(counts.rowsImported).bind(counts.rowsFailed).bind(counts.bytesRead);
    query.bind(counts.chunksTotal).bind(counts.chunksDone).bind(counts.chunksFailed);
    query.bind(counts.linesRead)
        .bind(counts.linesHeader)
        .bind(counts.linesSkipped)
        .bind(counts.linesBlank)
        .bind(counts.linesOfRows);
    query.bind(progress.next.offset).bind(progress.next.line).bind(progress.next.row).bind(progress.next.chunk);
    query.bind(int(progress.sourceDone)).bind(progress.durationMs).bind(progress.sourceHash);
    query.bind(counts.rowsSkipped).bind(counts.warnings);
    query.bind(counts.rows.inserted).bind(counts.rows.updated).bind(counts.rows.unchanged);
    query.bind(counts.rows.deleted).bind(counts.rows.skipped);
    query.bind(rowsOfTablesText(counts.rows)).bind(id).run();
}

} // namespace tranche
