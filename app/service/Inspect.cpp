#include "service/Inspect.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "mapping/ColumnNames.h"
#include "mapping/RowMapper.h"
#include "service/InspectedText.h"
#include "source/bytes/FileSource.h"
#include "source/bytes/LineCount.h"
#include "source/bytes/LineEnd.h"
#include "source/bytes/MemorySource.h"
#include "source/formats/fixed/FixedWidthConverter.h"
#include "source/sniffing/TableFooter.h"
#include "source/text/EncodingDetector.h"
#include "source/text/EncodingReadings.h"
#include "source/text/RowParser.h"
#include "source/text/RowText.h"
#include "source/text/TextEncoding.h"
#include "target/TargetDrivers.h"

#include <QDir>
#include <QFileInfo>

namespace tranche {

static constexpr qint64 previewBytes = 1 << 20;
static constexpr qsizetype linesForEdges = 6;

static QString problemText(const Row &row, std::uint32_t columns)
{
    switch (row.problem) {
    case RowProblem::FieldCount:
        return ServiceText::tr("%1 fields instead of %2").arg(row.fieldCount).arg(columns);
    case RowProblem::TextAfterQuote:
        return ServiceText::tr("text behind a closing quote");
    case RowProblem::QuoteNotClosed:
        return ServiceText::tr("a quote that is never closed");
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
    choice.shortRows = format.part == &SourceOptions::sheet; // a sheet has no missing fields, but empty cells
    if (format.namesColumns) {
        choice.headerRows = 1;
        choice.skipLines = 0;
        choice.footerLines = 0;
    }
    return choice;
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
        return ServiceText::tr("Hidden sheets, which are read only if they are chosen: %1.")
            .arg(hidden.join(QLatin1String(", ")));

    constexpr qint64 headBytes = qint64(256) << 10;
    const QByteArray head = readBytes(source, 0, headBytes);
    if (isUtf8(options.encoding) && looksLikeMojibake({ head.constData(), std::size_t(head.size()) }))
        return ServiceText::tr(
            "Letters look as if the text had been read wrongly once (“Ã¼” for “ü”): choose the encoding %1 to "
            "have that undone.")
            .arg(QLatin1String(mojibakeEncoding));
    return {};
}

SourceInspection inspectFirstPart(
    const QString &path, const SourceOptions &source, const DialectChoice &choice, int previewRows)
{
    SourceOptions chosen = source;
    const bool hasMembers = partOption(source.format) == &SourceOptions::member;
    const QStringList parts = hasMembers && source.member.isEmpty() ? sourceMembers(path) : QStringList();
    if (parts.size() > 1)
        chosen.member = parts.front();
    return inspectSource(path, chosen, choice, previewRows);
}

/// Finds what stands below the table in the end of a text of which the begin was sniffed.
static void takeFooter(SniffedDialect &sniffed, const QByteArray &tail)
{
    MemorySource source({}, tail);
    const auto firstLine = qint64(endOfLine({ tail.constData(), std::size_t(tail.size()) }, 0)); // begins anywhere
    const TableFooter footer = findTableFooter(source, firstLine, sniffed.dialect, sniffed.fields);
    const qint64 last = countLines({ tail.constData(), std::size_t(tail.size()) });
    sniffed.dialect.footerLines += footer.lines;
    for (const LeftOutLines &lines : footer.leftOut)
        sniffed.leftOut.append({ lines.firstLine - last - 1, lines.lastLine - last - 1, lines.why });
}

/// Lines of the text as lines of the file. @param begin, end which of them: a source is asked for them in their order
static void tellLinesOfFile(ByteSource &source, QList<LeftOutLines> &leftOut, qint64 begin, qint64 end)
{
    for (LeftOutLines &lines : leftOut) {
        if (lines.firstLine < begin || lines.firstLine >= end)
            continue;
        lines.firstLine = source.lineInFile(lines.firstLine);
        lines.lastLine = source.lineInFile(lines.lastLine);
    }
}

SourceInspection inspectSource(
    const QString &path, const SourceOptions &options, const DialectChoice &choice, int previewRows)
{
    SourceInspection inspection;
    inspection.path = QFileInfo(path).canonicalFilePath();
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
    const InspectedText opened = openForInspection(path, inspection.source, !known.footerLines);
    ByteSource &source = *opened.source;
    inspection.bytes = FileSource(path).size();
    inspection.hint = hintOn(source, inspection.source, parts);
    if (inspection.hint.isEmpty())
        inspection.hint = closeReadingsText(inspection.readings);
    inspection.sniffed = sniffDialect(source, known);
    inspection.sniffed.dialect.quotedIsText = format != nullptr;
    inspection.sniffed.dialect.blankLinesAreRows = format != nullptr && format->namesColumns;
    inspection.sniffed.dialect.encoding = inspection.source.encoding;
    if (!known.footerLines)
        takeFooter(inspection.sniffed, opened.tail);
    source.leaveOutLines(inspection.sniffed.dialect.footerLines);
    inspection.layout = readLayout(source, inspection.sniffed.dialect);
    FileSample sample = sampleColumns(source, inspection.sniffed.dialect, inspection.layout);
    inspection.columnNames = columnNames(inspection.layout.header, sample.columnCount);
    inspection.columns = std::move(sample.columns);
    const qint64 dataLine = inspection.layout.dataLine;
    tellLinesOfFile(source, inspection.sniffed.leftOut, 1, dataLine);
    if (previewRows > 0)
        inspection.preview = readPreview(source, inspection, previewRows);
    tellLinesOfFile(source, inspection.sniffed.leftOut, dataLine, ByteSource::unknownSize);
    return inspection;
}

QString targetForFile(const QString &file)
{
    const QFileInfo path(file);
    const QString folder = QFileInfo(path.absolutePath()).isWritable() ? path.absolutePath() : QDir::homePath();
    return QStringLiteral("%1/%2.db").arg(folder, path.completeBaseName());
}

/// @param withTables the names of all tables as well
static TargetInspection lookAt(const TargetLocation &location, const QString &table, bool withTables)
{
    const TargetDriver &driver = driverOf(location);
    TargetInspection found { location, driver.file(location), driver.exists(location), {}, {} };
    if (!found.exists)
        return found;
    const auto catalogue = driver.catalogue(location);
    found.table = catalogue->table(table);
    if (withTables)
        found.tables = catalogue->tables();
    return found;
}

TargetInspection inspectTarget(const TargetLocation &location, const QString &table)
{
    return lookAt(location, table, false);
}

TargetInspection surveyTarget(const QString &target, const QString &folder, const QString &table)
{
    const TargetLocation location = parseTarget(target, folder);
    driverOf(location).checkPlace(location);
    return lookAt(location, table, true);
}

} // namespace tranche
