#include "service/inspect/Inspect.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "core/Utf8.h"
#include "mapping/ColumnNames.h"
#include "service/inspect/InspectedText.h"
#include "service/inspect/ReportInspection.h"
#include "source/bytes/FileSource.h"
#include "source/bytes/LineCount.h"
#include "source/bytes/LineEnd.h"
#include "source/bytes/MemorySource.h"
#include "source/encoding/EncodingDetector.h"
#include "source/encoding/EncodingReadings.h"
#include "source/encoding/TextEncoding.h"
#include "source/formats/fixed/FixedWidthConverter.h"
#include "source/sniffing/TableFooter.h"
#include "target/TargetDrivers.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <utility>
#include <vector>

namespace tranche {

static constexpr qsizetype linesForEdges = 6;

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

/// What can be chosen from. Members of an archive and elements of XML may take long to list, and are chosen already.
static QList<SourcePart> partsToChooseFrom(const QString &path, const SourceOptions &settled, bool isForPerson)
{
    constexpr qint64 mostBytesToListSheets = qint64(8) << 20;
    const bool areSheets = partOption(settled.format) == &SourceOptions::sheet;
    const bool areListed = isForPerson || (areSheets && QFileInfo(path).size() <= mostBytesToListSheets);
    return areListed ? sourceParts(path, settled) : QList<SourcePart>();
}

/// Sheets of the file that are not read. @param isAsked which one is was asked for
static QStringList remarksOnSheets(const SourceOptions &settled, const QList<SourcePart> &parts, bool isAsked)
{
    const bool areSheets = partOption(settled.format) == &SourceOptions::sheet;
    if (!areSheets || settled.format == QLatin1String("html")) // a page tells of its tables itself
        return {};
    QStringList hidden;
    QStringList others;
    for (const SourcePart &part : parts) {
        if (part.name != settled.sheet)
            (part.hidden ? hidden : others).append(part.name);
    }
    QStringList remarks;
    if (!hidden.isEmpty())
        remarks.append(ServiceText::tr("Hidden sheets, which are read only if they are chosen: %1.")
                           .arg(hidden.join(QLatin1String(", "))));
    if (!others.isEmpty() && !isAsked)
        remarks.append(ServiceText::tr("Only the sheet “%1” is read, not %2.")
                           .arg(settled.sheet, others.join(QLatin1String(", "))));
    return remarks;
}

static QString remarkOnMojibake(ByteSource &source, const QByteArray &encoding)
{
    constexpr qint64 headBytes = qint64(256) << 10;
    if (!isUtf8(encoding) || !looksLikeMojibake(viewOf(readBytes(source, 0, headBytes))))
        return {};
    return ServiceText::tr(
        "Letters look as if the text had been read wrongly once (“Ã¼” for “ü”): choose the encoding %1 to "
        "have that undone.")
        .arg(QLatin1String(mojibakeEncoding));
}

/// What is to be said of a file that would be read without an error, and yet not as it was meant.
/// @param inspection its encoding, and others that it may have
static QStringList remarksOn(
    ByteSource &source, const SourceInspection &inspection, const QStringList &onSheets, bool encodingIsFound)
{
    QStringList remarks = onSheets;
    remarks.append(remarkOnMojibake(source, inspection.source.encoding));
    if (encodingIsFound)
        remarks.append(closeReadingsText(inspection.readings));
    remarks.removeAll(QString());
    return remarks;
}

/// What was done so that header and rows fit each other.
static QStringList widthRemarks(const Dialect &dialect, const SourceLayout &layout)
{
    QStringList remarks;
    if (dialect.emptySurplus)
        remarks.append(ServiceText::tr("Rows end with an empty field that the header has no name for: it is dropped."));
    if (dialect.rowNames)
        remarks.append(
            ServiceText::tr("The header has no name for the first column, which holds names of rows: it is “%1”.")
                .arg(columnNames(layout.header, layout.header.size()).value(0)));
    else if (dialect.columns > 0 && !layout.header.isEmpty() && layout.header.constLast().isEmpty())
        remarks.append(ServiceText::tr("The header has no name for the last column: it is “%1”.")
                           .arg(columnNames(layout.header, layout.header.size()).constLast()));
    return remarks;
}

/// The encoding that is found, and the one that comes next.
static Guess encodingGuess(const SourceInspection &inspection)
{
    const QList<EncodingReading> &readings = inspection.readings;
    Guess guess { QStringLiteral("encoding"), QString::fromLatin1(inspection.source.encoding), 1, {}, {} };
    if (readings.isEmpty()) {
        guess.evidence = { ServiceText::tr("all that was looked at is text in it") };
        return guess;
    }
    guess.confidence = readings.front().likelihood;
    for (const QString &line : readings.front().lines)
        guess.evidence.append(QStringLiteral("%1: %2").arg(guess.value, line));
    if (readings.size() > 1) {
        guess.runnerUp = QString::fromLatin1(readings[1].encoding);
        for (const QString &line : readings[1].lines)
            guess.evidence.append(QStringLiteral("%1: %2").arg(guess.runnerUp, line));
    }
    return guess;
}

SourceInspection inspectFirstPart(const QString &path, const SourceOptions &source, const DialectChoice &choice,
    int previewRows, const NullWords &nullWords, const FormatPreferences &preferences)
{
    SourceOptions chosen = source;
    const bool hasMembers = partOption(source.format) == &SourceOptions::member;
    const QStringList parts = hasMembers && source.member.isEmpty() ? sourceMembers(path) : QStringList();
    if (parts.size() > 1)
        chosen.member = parts.front();
    return inspectSource(path, chosen, choice, previewRows, nullWords, preferences);
}

/// Finds what stands below the table in the end of a text of which the begin was sniffed.
static void takeFooter(SniffedDialect &sniffed, const QByteArray &tail)
{
    MemorySource source({}, tail);
    const auto firstLine = qint64(endOfLine(viewOf(tail), 0)); // begins anywhere
    const TableFooter footer = findTableFooter(source, firstLine, sniffed.dialect, sniffed.fields);
    const qint64 last = countLines(viewOf(tail));
    sniffed.dialect.footerLines += footer.lines;
    for (const LeftOutLines &lines : footer.leftOut)
        sniffed.leftOut.append({ lines.firstLine - last - 1, lines.lastLine - last - 1, lines.why });
}

/// Lines of the text as lines of the file. A source is asked for them in their order, so only those are told that stand
/// from `begin` to before `end`.
static void tellLinesOfFile(
    ByteSource &source, QList<LeftOutLines> &leftOut, QList<PreviewRow> &rows, qint64 begin, qint64 end)
{
    std::vector<qint64 *> lines;
    for (LeftOutLines &range : leftOut)
        lines.insert(lines.end(), { &range.firstLine, &range.lastLine });
    for (PreviewRow &row : rows)
        lines.push_back(&row.line);
    std::erase_if(lines, [begin, end](const qint64 *line) { return *line < begin || *line >= end; });
    std::sort(lines.begin(), lines.end(), [](const qint64 *a, const qint64 *b) { return *a < *b; });
    for (qint64 *line : lines)
        *line = source.lineInFile(*line);
}

/// Finds the dialect of what was opened. @param format that is converted; nullptr: the file is text
static SniffedDialect sniffOpened(
    const InspectedText &opened, const DialectChoice &known, const SourceFormat *format, const QByteArray &encoding)
{
    SniffedDialect sniffed = sniffDialect(*opened.source, known);
    sniffed.dialect.quotedIsText = format != nullptr;
    sniffed.dialect.blankLinesAreRows = format != nullptr && format->namesColumns;
    sniffed.dialect.encoding = encoding;
    if (!known.footerLines)
        takeFooter(sniffed, opened.tail);
    return sniffed;
}

/// Whether every sign of a text in it is sure; what is converted comes so.
static bool isUnicodeEncoding(const QByteArray &encoding)
{
    const QByteArray name = encoding.toUpper();
    return name.isEmpty() || name.startsWith("UTF") || name == "US-ASCII" || name == "ASCII";
}

/// The user's country, as dates are written there: "de_DE".
static QString userLocale()
{
    for (const char *variable : { "LC_ALL", "LC_TIME", "LANG" }) {
        const QByteArray name = qgetenv(variable);
        if (!name.isEmpty())
            return QString::fromLatin1(name.split('.').front());
    }
    return QLocale::system().name();
}

/// Reads layout, columns and preview of the table that the dialect leaves of the source, and tells the lines that are
/// left out as lines of the file.
static void readTable(SourceInspection &inspection, ByteSource &source, int previewRows, const NullWords &nullWords,
    const FormatPreferences &preferences)
{
    const Dialect &dialect = inspection.sniffed.dialect;
    QList<LeftOutLines> &leftOut = inspection.sniffed.leftOut;
    QList<PreviewRow> rowsLeftOut;
    if (previewRows > 0)
        rowsLeftOut = leftOutRows(source, dialect, leftOut);
    source.leaveOutLines(dialect.footerLines);
    inspection.layout = readLayout(source, dialect);
    FormatPreferences known = preferences;
    known.signsAreSure = isUnicodeEncoding(dialect.encoding);
    known.truthStays = partOption(inspection.source.format) == &SourceOptions::sheet;
    if (known.locale.isEmpty())
        known.locale = userLocale();
    FileSample sample = sampleColumns(source, dialect, inspection.layout, nullWords, known);
    inspection.preferences = sample.preferences;
    inspection.columnNames = columnNames(inspection.layout.header, sample.columnCount);
    inspection.remarks += widthRemarks(dialect, inspection.layout);
    inspection.columns = std::move(sample.columns);
    const qint64 dataLine = inspection.layout.dataLine;
    if (dialect.unitsLine && inspection.layout.headerLines > dialect.headerRows)
        leftOut.append({ dataLine - 1, dataLine - 1, ServiceText::tr("units below the header") });
    tellLinesOfFile(source, leftOut, rowsLeftOut, 1, dataLine);
    if (previewRows > 0)
        inspection.preview = previewOf(source, dialect, inspection.layout, inspection.columnNames.size(), previewRows);
    tellLinesOfFile(source, leftOut, rowsLeftOut, dataLine, ByteSource::unknownSize);
    inspection.preview = merged(inspection.preview, rowsLeftOut);
}

SourceInspection inspectSource(const QString &path, const SourceOptions &options, const DialectChoice &choice,
    int previewRows, const NullWords &nullWords, const FormatPreferences &preferences)
{
    const bool isForPerson = previewRows > 0;
    const bool encodingIsFound = options.encoding.isEmpty();
    SourceInspection inspection;
    inspection.path = QFileInfo(path).canonicalFilePath();
    SettledSource settled = settleSourceAndReadings(path, options);
    if (isTestReport(settled.options))
        return inspectReport(path, settled.options, previewRows);
    inspection.source = std::move(settled.options);
    inspection.readings = std::move(settled.readings);
    const QList<SourcePart> parts = partsToChooseFrom(path, inspection.source, isForPerson);
    for (const SourcePart &part : parts)
        inspection.parts.append(part.name);
    if (isForPerson && inspection.source.format == QLatin1String("fixed"))
        inspection.lines = firstLines(path, inspection.source, linesForEdges);

    const SourceFormat *format = findSourceFormat(inspection.source.format);
    const DialectChoice known = format == nullptr ? choice : choiceForFormat(*format, choice);
    const InspectedText opened = openForInspection(path, inspection.source, !known.footerLines);
    inspection.bytes = FileSource(path).size();
    const bool sheetIsAsked = !options.sheet.isEmpty();
    inspection.remarks = remarksOn(
        *opened.source, inspection, remarksOnSheets(inspection.source, parts, sheetIsAsked), encodingIsFound);
    inspection.sniffed = sniffOpened(opened, known, format, inspection.source.encoding);
    if (encodingIsFound && (format == nullptr || format->isText))
        inspection.sniffed.guesses.prepend(encodingGuess(inspection));
    readTable(inspection, *opened.source, previewRows, nullWords, preferences);
    return inspection;
}

void forgetTypes(SourceInspection &inspection)
{
    inspection.typesAsText = true;
    for (InferredColumn &column : inspection.columns) {
        InferredColumn text;
        text.samples = column.samples;
        text.filled = column.filled;
        text.values = column.values;
        column = text;
    }
}

QString targetForFile(const QString &file)
{
    const QFileInfo path(file);
    const QString folder = QFileInfo(path.absolutePath()).isWritable() ? path.absolutePath() : QDir::homePath();
    return QStringLiteral("%1/%2.db").arg(folder, path.completeBaseName());
}

TargetInspection inspectTarget(const TargetLocation &location, const QString &table, bool countRows)
{
    constexpr qint64 mostRowsCounted = qint64(100) << 20;
    const TargetDriver &driver = driverOf(location);
    TargetInspection found { location, driver.file(location), driver.exists(location), {}, {} };
    if (!found.exists)
        return found;
    const auto catalogue = driver.catalogue(location);
    found.table = catalogue->table(table);
    found.tables = catalogue->tables();
    if (countRows && found.table)
        found.rows = catalogue->rowCount(table, mostRowsCounted);
    return found;
}

TargetInspection surveyTarget(const QString &target, const QString &folder, const QString &table)
{
    const TargetLocation location = parseTarget(target, folder);
    driverOf(location).checkPlace(location);
    return inspectTarget(location, table);
}

} // namespace tranche
