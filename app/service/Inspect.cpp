#include "service/Inspect.h"

#include "core/Failure.h"
#include "core/Interruption.h"
#include "core/Texts.h"
#include "core/Utf8.h"
#include "mapping/ColumnNames.h"
#include "mapping/RowMapper.h"
#include "source/bytes/FileSource.h"
#include "source/bytes/MemorySource.h"
#include "source/formats/fixed/FixedWidthConverter.h"
#include "source/text/EncodingDetector.h"
#include "source/text/EncodingReadings.h"
#include "source/text/RowParser.h"
#include "source/text/RowText.h"
#include "source/text/TextEncoding.h"
#include "target/TargetDrivers.h"

#include <QDeadlineTimer>
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

/// Lines that are no rows, cut as rows are: those near the begin of the source, and those at its end.
/// @param leftOut by lines of the source
static QList<PreviewRow> readLeftOut(ByteSource &source, const Dialect &dialect, const QList<LeftOutLines> &leftOut)
{
    constexpr qsizetype most = 50;
    constexpr qint64 endBytes = qint64(64) << 10;
    Dialect plain = dialect;
    plain.comment.clear();
    QList<PreviewRow> rows;
    const auto take = [&](const QByteArray &text, bool atEnd, qint64 firstLine) {
        RowBuffer buffer;
        RowParser(plain, 0).parse(viewOf(text), atEnd, firstLine, buffer);
        for (const Row &row : buffer.rows) {
            const auto found = std::find_if(leftOut.begin(), leftOut.end(), [&row](const LeftOutLines &lines) {
                return row.line >= lines.firstLine && row.line <= lines.lastLine;
            });
            const bool isKnown = !rows.isEmpty() && rows.back().line >= row.line;
            if (found == leftOut.end() || isKnown || rows.size() >= most)
                continue;
            PreviewRow shown { row.line, {}, {}, found->why };
            for (std::uint32_t i = 0; i < row.fieldCount; ++i)
                shown.cells.append(valueForError(buffer.cells[row.firstCell + i].view()));
            rows.append(shown);
        }
    };
    if (leftOut.isEmpty())
        return rows;
    const QByteArray begin = readBytes(source, 0, previewBytes);
    const bool isAll = begin.size() >= source.size();
    take(begin.mid(begin.startsWith("\xEF\xBB\xBF") ? 3 : 0), isAll, 1);
    if (!isAll) {
        const QByteArray end = readBytes(source, source.size() - endBytes, endBytes);
        const QByteArray lines = end.mid(end.indexOf('\n') + 1);
        take(lines, true, leftOut.back().lastLine + 1 - (lines.count('\n') + (lines.endsWith('\n') ? 0 : 1)));
    }
    return rows;
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
                ServiceText::tr("%1 gave no row within %2 seconds.").arg(source->name()).arg(mostSeconds),
                ServiceText::tr("If it is a view that takes long, save its rows to a table and import that."));
    }
    if (source->size() != ByteSource::unknownSize && head.size() < source->size())
        return source;
    const bool whole = source->size() == head.size();
    const QByteArray shown = whole ? head : head.left(head.lastIndexOf('\n') + 1);
    return std::make_unique<HeadSource>(std::move(source), shown, whole);
}

/// What is to be said of a file that would be read without an error, and yet not as it was meant.
static QStringList remarksOn(ByteSource &source, const SourceOptions &options, const QList<SourcePart> &parts)
{
    QStringList remarks;
    QStringList hidden;
    for (const SourcePart &part : parts) {
        if (part.hidden)
            hidden.append(part.name);
    }
    if (!hidden.isEmpty())
        remarks.append(ServiceText::tr("Hidden sheets, which are read only if they are chosen: %1.")
                           .arg(hidden.join(QLatin1String(", "))));

    constexpr qint64 headBytes = qint64(256) << 10;
    const QByteArray head = readBytes(source, 0, headBytes);
    if (isUtf8(options.encoding) && looksLikeMojibake({ head.constData(), std::size_t(head.size()) }))
        remarks.append(ServiceText::tr(
            "Letters look as if the text had been read wrongly once (“Ã¼” for “ü”): choose the encoding %1 to "
            "have that undone.")
                           .arg(QLatin1String(mojibakeEncoding)));
    return remarks;
}

/// The encoding that is found, and the one that comes next.
static Guess encodingGuess(const SourceInspection &inspection)
{
    const QList<EncodingReading> &readings = inspection.readings;
    Guess guess { QStringLiteral("encoding"), QString::fromLatin1(inspection.source.encoding), 1, {}, {} };
    if (readings.isEmpty())
        return guess;
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
    int previewRows, const NullWords &nullWords)
{
    SourceOptions chosen = source;
    const bool hasMembers = partOption(source.format) == &SourceOptions::member;
    const QStringList parts = hasMembers && source.member.isEmpty() ? sourceMembers(path) : QStringList();
    if (parts.size() > 1)
        chosen.member = parts.front();
    return inspectSource(path, chosen, choice, previewRows, nullWords);
}

SourceInspection inspectSource(const QString &path, const SourceOptions &options, const DialectChoice &choice,
    int previewRows, const NullWords &nullWords)
{
    SourceInspection inspection;
    inspection.path = QFileInfo(path).canonicalFilePath();
    inspection.source = settleSource(path, options);
    inspection.readings = encodingReadings(path, inspection.source);
    // Members of an archive and elements of XML may take long to list, and are chosen already.
    const bool areListed = previewRows > 0 || partOption(inspection.source.format) == &SourceOptions::sheet;
    const QList<SourcePart> parts = areListed ? sourceParts(path, inspection.source) : QList<SourcePart>();
    for (const SourcePart &part : parts)
        inspection.parts.append(part.name);
    if (previewRows > 0 && inspection.source.format == QLatin1String("fixed"))
        inspection.lines = firstLines(path, inspection.source, linesForEdges);
    DialectChoice known = choice;
    const SourceFormat *format = findSourceFormat(inspection.source.format);
    if (format != nullptr)
        known = choiceForFormat(*format, choice);
    const auto opened = openForInspection(path, inspection.source);
    ByteSource &source = *opened;
    inspection.bytes = FileSource(path).size();
    inspection.remarks = remarksOn(source, inspection.source, parts);
    const bool encodingIsFound = options.encoding.isEmpty();
    if (const QString close = closeReadingsText(inspection.readings); encodingIsFound && !close.isEmpty())
        inspection.remarks.append(close);
    inspection.sniffed = sniffDialect(source, known);
    inspection.sniffed.dialect.quotedIsText = format != nullptr;
    inspection.sniffed.dialect.blankLinesAreRows = format != nullptr && format->namesColumns;
    inspection.sniffed.dialect.encoding = inspection.source.encoding;
    if (encodingIsFound && (format == nullptr || format->isText))
        inspection.sniffed.guesses.prepend(encodingGuess(inspection));
    QList<PreviewRow> leftOut;
    if (previewRows > 0)
        leftOut = readLeftOut(source, inspection.sniffed.dialect, inspection.sniffed.leftOut);
    for (PreviewRow &row : leftOut)
        row.line = source.lineInFile(row.line);
    for (LeftOutLines &lines : inspection.sniffed.leftOut) {
        lines.firstLine = source.lineInFile(lines.firstLine);
        lines.lastLine = source.lineInFile(lines.lastLine);
    }
    source.leaveOutLines(inspection.sniffed.dialect.footerLines);
    inspection.layout = readLayout(source, inspection.sniffed.dialect);
    FileSample sample = sampleColumns(source, inspection.sniffed.dialect, inspection.layout, nullWords);
    inspection.columnNames = columnNames(inspection.layout.header, sample.columnCount);
    inspection.columns = std::move(sample.columns);
    if (previewRows > 0)
        inspection.preview = readPreview(source, inspection, previewRows) + leftOut;
    std::stable_sort(inspection.preview.begin(), inspection.preview.end(),
        [](const PreviewRow &a, const PreviewRow &b) { return a.line < b.line; });
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
