#include "service/answers/Json.h"

#include "core/Failure.h"
#include "service/inspect/TypeGuess.h"

#include <QJsonArray>

namespace tranche {

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject joinedObjects(QJsonObject object, const QJsonObject &more)
{
    for (auto member = more.begin(); member != more.end(); ++member)
        object[member.key()] = member.value();
    return object;
}

QString byteName(char byte)
{
    return byte == '\0' ? QStringLiteral("none") : QString(QChar::fromLatin1(byte));
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
    json[QStringLiteral("channel")] = import.channel;
    json[QStringLiteral("priority")] = import.priority;
    if (import.startAt.isValid())
        json[QStringLiteral("start_at")] = timeJson(import.startAt);
    if (import.tries > 0)
        json[QStringLiteral("tries")] = import.tries;
    if (!import.setDone.isEmpty())
        json[QStringLiteral("set_done")] = import.setDone;
    if (!import.waitsFor.isEmpty()) {
        QJsonArray others;
        for (const qint64 other : import.waitsFor)
            others.append(other);
        json[QStringLiteral("waits_for")] = others;
    }
    if (import.undoneAt.isValid())
        json[QStringLiteral("undone_at")] = timeJson(import.undoneAt);
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

QJsonObject chunkJson(const ChunkSummary &chunk, const ImportSummary &import)
{
    QJsonObject json {
        { QStringLiteral("chunk"), chunk.number },
        { QStringLiteral("state"), stateName(chunk.state) },
        { QStringLiteral("first_line"), chunk.firstLine },
        { QStringLiteral("last_line"), chunk.lastLine },
        { QStringLiteral("rows"), chunk.rows },
        { QStringLiteral("attempt"), chunk.attempt },
    };
    if (chunk.errorCount > 0) {
        json[QStringLiteral("chunk_file")] = chunkFileName(import.file, chunk.number, import.counts.chunksTotal);
        json[QStringLiteral("rows_failed")] = chunk.rowsFailed;
        json[QStringLiteral("rows_skipped")] = chunk.rowsSkipped;
        if (!chunk.note.isEmpty())
            json[QStringLiteral("note")] = chunk.note;
    }
    return json;
}

static QJsonArray guessesJson(const QList<Guess> &guesses)
{
    QJsonArray array;
    for (const Guess &guess : guesses)
        array.append(QJsonObject {
            { QStringLiteral("what"), guess.what },
            { QStringLiteral("value"), guess.value },
            { QStringLiteral("confidence"), guess.confidence },
            { QStringLiteral("runner_up"), guess.runnerUp.isEmpty() ? QJsonValue() : QJsonValue(guess.runnerUp) },
            { QStringLiteral("evidence"), QJsonArray::fromStringList(guess.evidence) },
        });
    return array;
}

static QJsonArray samplesJson(const QStringList &samples)
{
    QJsonArray array;
    for (const QString &sample : samples)
        array.append(sample.isNull() ? QJsonValue() : QJsonValue(sample));
    return array;
}

/// What is done to the values of a column, and what they are before and after.
static void addSteps(QJsonObject &json, const SourceInspection &inspection, bool isDerived)
{
    for (const SteppedColumn &column : inspection.stepped) {
        if (column.isDerived != isDerived || column.name != json[QLatin1String("name")].toString())
            continue;
        json[QStringLiteral("steps")] = QJsonArray::fromStringList(column.steps);
        json[QStringLiteral("rules")] = QJsonArray::fromStringList(column.rules);
        if (!isDerived)
            json[QStringLiteral("before")] = samplesJson(column.before);
        json[QStringLiteral("after")] = samplesJson(column.after);
    }
}

static QJsonArray columnsJson(const SourceInspection &inspection)
{
    QJsonArray columns;
    for (qsizetype i = 0; i < inspection.columnNames.size(); ++i) {
        const InferredColumn &column = inspection.columns[std::size_t(i)];
        QJsonArray words;
        for (const SampledNullWord &word : column.nullWords)
            words.append(
                QJsonObject { { QStringLiteral("word"), word.word }, { QStringLiteral("count"), word.count } });
        QJsonObject json {
            { QStringLiteral("name"), inspection.columnNames[i] },
            { QStringLiteral("null_words"), words },
            { QStringLiteral("type"), columnTypeName(column.type) },
            { QStringLiteral("format"), column.format.text() },
            { QStringLiteral("samples"), QJsonArray::fromStringList(column.samples) },
        };
        addSteps(json, inspection, false);
        columns.append(json);
    }
    for (const SteppedColumn &column : inspection.stepped) {
        if (!column.isDerived)
            continue;
        QJsonObject json { { QStringLiteral("name"), column.name }, { QStringLiteral("derived"), true },
            { QStringLiteral("type"), columnTypeName(column.inferred.type) },
            { QStringLiteral("samples"), QJsonArray::fromStringList(column.inferred.samples) } };
        addSteps(json, inspection, true);
        columns.append(json);
    }
    return columns;
}

QJsonObject sniffJson(const SourceInspection &inspection)
{
    const Dialect &dialect = inspection.sniffed.dialect;
    QJsonObject answer {
        { QStringLiteral("format"), inspection.source.format },
        { QStringLiteral("encoding"), QString::fromLatin1(dialect.encoding) },
        { QStringLiteral("separator"), QString::fromStdString(dialect.separator) },
        { QStringLiteral("quote"), byteName(dialect.quote) },
        { QStringLiteral("escape"), byteName(dialect.escape) },
        { QStringLiteral("header"), dialect.headerRows > 0 },
        { QStringLiteral("header_rows"), dialect.headerRows },
        { QStringLiteral("skip_lines"), dialect.skipLines },
        { QStringLiteral("footer_lines"), dialect.footerLines },
        { QStringLiteral("comment"), QString::fromStdString(dialect.comment) },
        { QStringLiteral("line_end"), inspection.sniffed.lineEnd },
        { QStringLiteral("confidence"), inspection.sniffed.confidence },
        { QStringLiteral("guesses"),
            guessesJson(inspection.sniffed.guesses
                + (inspection.typesAsText ? QList<Guess>()
                                          : typeGuesses(inspection.columnNames, inspection.columns))) },
        { QStringLiteral("columns"), columnsJson(inspection) },
        { QStringLiteral("left_out"), toJson(inspection.sniffed.leftOut) },
    };
    if (!inspection.readings.isEmpty()) {
        QJsonArray readings;
        for (const EncodingReading &reading : inspection.readings)
            readings.append(QJsonObject { { QStringLiteral("encoding"), QString::fromLatin1(reading.encoding) },
                { QStringLiteral("lines"), QJsonArray::fromStringList(reading.lines) } });
        answer[QStringLiteral("encoding_candidates")] = readings;
    }
    if (!inspection.remarks.isEmpty())
        answer[QStringLiteral("hint")] = inspection.remarks.join(QLatin1Char(' '));
    if (!inspection.parts.isEmpty())
        answer[QLatin1String(!inspection.source.sheet.isEmpty() ? "sheets"
                : inspection.source.element.isEmpty()           ? "members"
                                                                : "elements")]
            = QJsonArray::fromStringList(inspection.parts);
    if (inspection.sniffed.runnerUp) {
        const Dialect &other = *inspection.sniffed.runnerUp;
        answer[QStringLiteral("runner_up")] = QJsonObject {
            { QStringLiteral("separator"), QString::fromStdString(other.separator) },
            { QStringLiteral("quote"), byteName(other.quote) },
            { QStringLiteral("escape"), byteName(other.escape) },
            { QStringLiteral("confidence"), inspection.sniffed.runnerUpConfidence },
        };
    }
    for (const auto &[key, value] : { std::pair("member", inspection.source.member),
             std::pair("sheet", inspection.source.sheet), std::pair("range", inspection.source.range),
             std::pair("element", inspection.source.element), std::pair("edges", inspection.source.edges) }) {
        if (!value.isEmpty())
            answer[QLatin1String(key)] = value;
    }
    return answer;
}

QJsonObject differencesJson(const ColumnDifferences &differences)
{
    if (differences.isEmpty())
        return {};
    return { { QStringLiteral("columns_missing"), QJsonArray::fromStringList(differences.missing) },
        { QStringLiteral("columns_extra"), QJsonArray::fromStringList(differences.extra) } };
}

QJsonObject failureJson(const Failure &failure)
{
    return {
        { QStringLiteral("import_status"), QStringLiteral("failed") },
        { QStringLiteral("message"), failure.text() },
        { QStringLiteral("error"),
            QJsonObject { { QStringLiteral("code"), failure.code() }, { QStringLiteral("message"), failure.message() },
                { QStringLiteral("hint"), failure.hint() } } },
    };
}

} // namespace tranche
