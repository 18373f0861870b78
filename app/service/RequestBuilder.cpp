#include "service/RequestBuilder.h"

#include "core/Failure.h"
#include "core/Interruption.h"
#include "core/Texts.h"
#include "mapping/ColumnNames.h"
#include "mapping/RowMapper.h"
#include "source/formats/fixed/FixedWidthConverter.h"
#include "source/text/EncodingDetector.h"
#include "source/text/RowParser.h"
#include "source/text/RowText.h"
#include "source/text/TextEncoding.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tranche {

static constexpr qint64 previewBytes = 1 << 20;
static constexpr qsizetype linesForEdges = 6;

static QString problemText(const Row &row, std::uint32_t columns)
{
    switch (row.problem) {
    case RowProblem::FieldCount:
        return JobsText::tr("%1 fields instead of %2").arg(row.fieldCount).arg(columns);
    case RowProblem::TextAfterQuote:
        return JobsText::tr("text behind a closing quote");
    case RowProblem::QuoteNotClosed:
        return JobsText::tr("a quote that is never closed");
    case RowProblem::None:
    case RowProblem::NulByte:
    case RowProblem::InvalidUtf8:
        break;
    }
    return {};
}

static QList<PreviewRow> readPreview(ByteSource &source, const SourceInspection &inspection, int rowCount)
{
    const auto columns = std::uint32_t(inspection.columnNames.size());
    const QByteArray bytes = readBytes(source, inspection.layout.dataBegin, previewBytes);
    RowBuffer buffer;
    const bool isConverted = inspection.sniffed.dialect.quotedIsText;
    const bool atEnd = inspection.layout.dataBegin + bytes.size() >= source.size();
    RowParser(inspection.sniffed.dialect, columns)
        .parse({ bytes.constData(), std::size_t(bytes.size()) }, atEnd, inspection.layout.dataLine, buffer,
            std::size_t(rowCount));
    QList<PreviewRow> preview;
    for (const Row &row : buffer.rows) {
        PreviewRow shown { source.lineInFile(row.line), {}, problemText(row, columns) };
        for (std::uint32_t i = 0; i < columns; ++i) {
            const std::string_view value = buffer.cells[row.firstCell + i].view();
            const auto message = isConverted ? RowText::messageIn(value) : std::nullopt;
            const auto text = isConverted ? RowText::valueIn(value) : value;
            shown.cells.append(i < row.fieldCount ? valueForError(message.value_or(text)) : QString());
            if (message && shown.problem.isEmpty())
                shown.problem = shown.cells.back();
        }
        preview.append(shown);
    }
    return preview;
}

/// A format that is converted comes as comma-separated text; only where its table stands may be asked for.
static DialectChoice choiceForFormat(const SourceFormat &format, const DialectChoice &asked)
{
    DialectChoice choice = asked;
    choice.separator.emplace(1, ',');
    choice.quote = '"';
    choice.escape = '"';
    choice.comment = "";
    if (format.namesColumns) {
        choice.headerRows = 1;
        choice.skipLines = 0;
        choice.footerLines = 0;
    }
    return choice;
}

namespace {

/// The begin of a source that is larger, or has not been read to its end.
class HeadSource final : public ByteSource
{
public:
    HeadSource(std::unique_ptr<ByteSource> source, QByteArray head, bool whole)
        : m_source(std::move(source))
        , m_head(m_source->name(), std::move(head))
        , m_whole(whole)
    {
    }

    QString name() const override { return m_head.name(); }
    qint64 size() const override { return m_head.size(); }
    std::size_t read(qint64 offset, char *to, std::size_t length) override { return m_head.read(offset, to, length); }
    qint64 lineInFile(qint64 line) override { return m_source->lineInFile(line); }
    bool keepsLines() const override { return m_source->keepsLines(); }
    /// The last lines of a begin are no footer.
    void leaveOutLines(qint64 footerLines) override
    {
        if (m_whole)
            m_head.leaveOutLines(footerLines);
    }

private:
    std::unique_ptr<ByteSource> m_source;
    MemorySource m_head;
    bool m_whole;
};

} // namespace

/// What is looked at of a file: the file itself where it is read in place, else the begin of the text it is converted
/// to.
static std::unique_ptr<ByteSource> openForInspection(const QString &path, const SourceOptions &options)
{
    constexpr qint64 headBytes = qint64(2) << 20;
    const int mostSeconds = options.format == QLatin1String("sqlite") ? 10 : 600; // a view may never give one
    auto source = openSource(path, options);
    QByteArray head;
    try {
        const QDeadlineTimer deadline { std::chrono::seconds(mostSeconds) };
        const Interruption interruption([&deadline] { return deadline.hasExpired(); });
        head = readBytes(*source, 0, headBytes);
    } catch (const Failure &failure) {
        if (failure.code() != QLatin1String("source.stopped"))
            throw;
        head = source->beginSoFar();
        if (!head.contains('\n'))
            throw Failure(QStringLiteral("source.slow"),
                JobsText::tr("%1 gave no row within %2 seconds.").arg(source->name()).arg(mostSeconds),
                JobsText::tr("If it is a view that takes long, save its rows to a table and import that."));
    }
    if (source->size() != ByteSource::unknownSize && head.size() < source->size())
        return source;
    const bool whole = source->size() == head.size();
    const QByteArray shown = whole ? head : head.left(head.lastIndexOf('\n') + 1);
    return std::make_unique<HeadSource>(std::move(source), shown, whole);
}

/// What is to be said of a file that would be read without an error, and yet not as it was meant.
static QString hintOn(ByteSource &source, const SourceOptions &options, const QList<SourcePart> &parts)
{
    QStringList hidden;
    for (const SourcePart &part : parts) {
        if (part.hidden)
            hidden.append(part.name);
    }
    if (!hidden.isEmpty())
        return JobsText::tr("Hidden sheets, which are read only if they are chosen: %1.")
            .arg(hidden.join(QLatin1String(", ")));

    constexpr qint64 headBytes = qint64(256) << 10;
    const QByteArray head = readBytes(source, 0, headBytes);
    if (isUtf8(options.encoding) && looksLikeMojibake({ head.constData(), std::size_t(head.size()) }))
        return JobsText::tr(
            "Letters look as if the text had been read wrongly once (“Ã¼” for “ü”): choose the encoding %1 to "
            "have that undone.")
            .arg(QLatin1String(mojibakeEncoding));
    return {};
}

SourceInspection inspectSource(
    const QString &path, const SourceOptions &options, const DialectChoice &choice, int previewRows)
{
    SourceInspection inspection;
    inspection.source = settleSource(path, options);
    QList<SourcePart> parts;
    if (previewRows > 0) {
        inspection.readings = encodingReadings(path, inspection.source);
        parts = sourceParts(path, inspection.source);
        for (const SourcePart &part : std::as_const(parts))
            inspection.parts.append(part.name);
        if (inspection.source.format == QLatin1String("fixed"))
            inspection.lines = firstLines(path, inspection.source, linesForEdges);
    }
    DialectChoice known = choice;
    const SourceFormat *format = findSourceFormat(inspection.source.format);
    if (format != nullptr)
        known = choiceForFormat(*format, choice);
    const auto opened = openForInspection(path, inspection.source);
    ByteSource &source = *opened;
    inspection.bytes = FileSource(path).size();
    inspection.hint = hintOn(source, inspection.source, parts);
    if (inspection.hint.isEmpty())
        inspection.hint = closeReadingsText(inspection.readings);
    inspection.sniffed = sniffDialect(source, known);
    inspection.sniffed.dialect.quotedIsText = format != nullptr;
    inspection.sniffed.dialect.blankLinesAreRows = format != nullptr && format->namesColumns;
    inspection.sniffed.dialect.encoding = inspection.source.encoding;
    source.leaveOutLines(inspection.sniffed.dialect.footerLines);
    inspection.layout = readLayout(source, inspection.sniffed.dialect);
    FileSample sample = sampleColumns(source, inspection.sniffed.dialect, inspection.layout);
    inspection.columnNames = columnNames(inspection.layout.header, sample.columnCount);
    inspection.columns = std::move(sample.columns);
    if (previewRows > 0)
        inspection.preview = readPreview(source, inspection, previewRows);
    return inspection;
}

std::optional<TableSchema> inspectTable(const TargetLocation &location, const QString &table)
{
    if (!QFileInfo::exists(location.path) || QFileInfo(location.path).size() == 0)
        return std::nullopt;
    SqliteDatabase database(location.path, SqliteDatabase::Access::Read);
    return readTable(database, table);
}

QStringList inspectTableNames(const TargetLocation &location)
{
    if (!QFileInfo::exists(location.path) || QFileInfo(location.path).size() == 0)
        return {};
    SqliteDatabase database(location.path, SqliteDatabase::Access::Read);
    return readTableNames(database);
}

static int positionOf(const QString &source, const QStringList &names)
{
    if (const auto exact = names.indexOf(source); exact >= 0)
        return int(exact);
    if (source.startsWith(QLatin1Char('#'))) {
        bool ok = false;
        const int position = source.mid(1).toInt(&ok);
        if (ok && position >= 1 && position <= names.size())
            return position - 1;
    }
    for (int i = 0; i < names.size(); ++i) {
        if (names[i].compare(source, Qt::CaseInsensitive) == 0)
            return i;
    }
    throw Failure(QStringLiteral("call.map"), JobsText::tr("--map: the file has no column “%1”.").arg(source),
        JobsText::tr("Its columns are: %1.").arg(names.join(QLatin1String(", "))));
}

static void applyMap(ColumnMapping &mapping, const QList<MapChoice> &choices, std::vector<bool> &typeIsChosen)
{
    std::vector<bool> left(std::size_t(mapping.columns.size()), false);
    for (const MapChoice &choice : choices) {
        const int position = positionOf(choice.source, mapping.sourceNames);
        MappedColumn &column = mapping.columns[position];
        left[std::size_t(position)] = choice.field.isEmpty();
        column.field = choice.field;
        if (choice.type) {
            column.type = *choice.type;
            typeIsChosen[std::size_t(position)] = true;
        }
    }
    QList<MappedColumn> kept;
    for (const MappedColumn &column : std::as_const(mapping.columns)) {
        if (!left[std::size_t(column.source)])
            kept.append(column);
    }
    mapping.columns = kept;
    QStringList fields;
    for (const MappedColumn &column : kept) {
        const QString field = column.field.toCaseFolded();
        if (fields.contains(field))
            throw Failure(QStringLiteral("call.map"),
                JobsText::tr("Two columns of the file go to the field “%1”.").arg(column.field),
                JobsText::tr("Give each its own field, or leave one out with --map NAME=."));
        fields.append(field);
    }
    if (kept.isEmpty())
        throw Failure(QStringLiteral("call.map"), JobsText::tr("No column is left to import."));
    if (fields.contains(mapping.fileField.toCaseFolded()))
        throw Failure(QStringLiteral("call.option"),
            JobsText::tr("The file has a column “%1” itself.").arg(mapping.fileField),
            JobsText::tr("Choose another name for the column with the file's name."));
}

/// An existing table's columns decide the types; without a header the columns go to its fields in their order.
static void adaptToTable(ColumnMapping &mapping, const TableSchema &table, bool hasHeader,
    const RequestChoices &choices, const std::vector<bool> &typeIsChosen)
{
    QStringList names;
    for (const TableColumn &column : table.columns)
        names.append(column.name);
    for (MappedColumn &column : mapping.columns) {
        const bool mapped = std::any_of(choices.map.begin(), choices.map.end(),
            [&](const MapChoice &choice) { return choice.field == column.field && !choice.field.isEmpty(); });
        if (!hasHeader && !mapped && column.source < table.columns.size())
            column.field = table.columns[column.source].name;
        const TableColumn *field = table.find(column.field);
        if (field == nullptr)
            throw Failure(QStringLiteral("target.field_missing"),
                JobsText::tr("The table %1 has no column “%2”.").arg(table.name, column.field),
                JobsText::tr("Map “%1” to one of its columns (%2) with --map, or leave it out with --map %1=.")
                    .arg(column.sourceName, names.join(QLatin1String(", "))));
        column.field = field->name;
        if (!typeIsChosen[std::size_t(column.source)] && !choices.typesAsText)
            column.type = field->type();
    }
}

static Failure emptyFile(const RequestChoices &choices, const SourceInspection &inspection)
{
    return Failure(QStringLiteral("source.empty"), JobsText::tr("%1 holds no rows and no header.").arg(choices.file),
        inspection.bytes == 0 ? JobsText::tr("The file is empty.")
                              : JobsText::tr("Check how many lines are to be skipped."));
}

ImportRequest buildRequest(const RequestChoices &choices)
{
    ImportRequest request;
    request.file = choices.file;
    request.filePath = QDir::cleanPath(
        QDir(choices.folder).absoluteFilePath(choices.storedAs.isEmpty() ? choices.file : choices.storedAs));
    request.target = choices.target;
    request.mode = choices.mode;
    request.chunkSize = choices.chunkSize;
    request.grouping = choices.grouping;
    request.onError = choices.onError;
    request.maxErrors = choices.maxErrors;
    request.priority = choices.priority;
    request.validateOnly = choices.validateOnly;
    request.skipDuplicate = choices.skipDuplicate;
    request.deferIndexes = choices.deferIndexes;
    request.lockTimeoutS = choices.lockTimeoutS;
    request.table = choices.table.isEmpty() ? tableNameFromFile(choices.file) : choices.table;
    if (!choices.target.isEmpty() || !choices.validateOnly)
        request.location = parseTarget(choices.target, choices.folder);

    const SourceInspection inspection = inspectSource(request.filePath, choices.source, choices.dialect);
    if (inspection.columnNames.isEmpty())
        throw emptyFile(choices, inspection);
    request.source = inspection.source;
    const QString target = QFileInfo(request.location.path).canonicalFilePath();
    if (!target.isEmpty() && target == QFileInfo(request.filePath).canonicalFilePath())
        throw Failure(QStringLiteral("call.target"), JobsText::tr("%1 is file and target at once.").arg(choices.file),
            JobsText::tr("Import into another database."));
    request.dialect = inspection.sniffed.dialect;
    request.lineEnd = inspection.sniffed.lineEnd;
    ColumnMapping &mapping = request.mapping;
    mapping.sourceNames = inspection.columnNames;
    mapping.nullTexts = choices.nullTexts;
    mapping.rules = choices.rules;
    mapping.valuesAsText = choices.typesAsText;
    mapping.replaceInvalidBytes = choices.replaceInvalidBytes;
    mapping.fileField = choices.fileField;
    mapping.fileName = QFileInfo(choices.source.member.isEmpty() ? choices.file : choices.source.member).fileName();
    for (int i = 0; i < mapping.sourceNames.size(); ++i) {
        const ColumnType type = choices.typesAsText ? ColumnType::Text : inspection.columns[std::size_t(i)].type;
        mapping.columns.append({ i, mapping.sourceNames[i], mapping.sourceNames[i], type });
    }
    std::vector<bool> typeIsChosen(std::size_t(mapping.columns.size()), false);
    applyMap(mapping, choices.map, typeIsChosen);
    mapping.valuesAsText
        = choices.typesAsText && std::find(typeIsChosen.begin(), typeIsChosen.end(), true) == typeIsChosen.end();
    if (choices.mode != TargetMode::Replace && !request.location.path.isEmpty()) {
        if (const auto table = inspectTable(request.location, request.table)) {
            if (choices.mode == TargetMode::Create)
                throw Failure(QStringLiteral("target.table_exists"),
                    JobsText::tr("The table %1 exists already.").arg(table->name),
                    JobsText::tr("Choose another table, or append to it."));
            adaptToTable(mapping, *table, request.dialect.headerRows > 0, choices, typeIsChosen);
            request.table = table->name;
        } else if (choices.mode == TargetMode::Append) {
            throw Failure(QStringLiteral("target.table_missing"),
                JobsText::tr("There is no table %1 to append to.").arg(request.table),
                JobsText::tr("Check its name, or let it be created."));
        }
    }
    const RecordRule checked(request.grouping, mapping); // throws if a column is not in the file
    return request;
}

} // namespace tranche
