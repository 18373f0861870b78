#include "service/answers/Json.h"

#include "core/Failure.h"
#include "service/inspect/TypeGuess.h"

#include <QJsonArray>

namespace tranche {

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
