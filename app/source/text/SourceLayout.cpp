#include "source/text/SourceLayout.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "core/Utf8.h"
#include "source/bytes/LineEnd.h"
#include "source/text/RowParser.h"
#include "source/text/RowText.h"
#include "source/text/RowWidths.h"
#include "source/text/RuleLine.h"

#include <algorithm>
#include <deque>

namespace tranche {

/// Of the header, with the line of units.
static std::size_t rowsOfHead(const Dialect &dialect)
{
    return std::size_t(dialect.headerRows) + (dialect.unitsLine ? 1 : 0);
}

static constexpr qint64 usualHeaderBytes = qint64(1) << 20; ///< in which nearly every header ends
static constexpr qint64 mostHeaderBytes = qint64(8) << 20;

static qint64 lengthOfMark(const QByteArray &head, const QString &name)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return 3;
    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"))
        throw Failure(QStringLiteral("source.encoding"),
            SourceText::tr("%1 begins with a UTF-16 or UTF-32 byte order mark.").arg(name),
            SourceText::tr("Save it as UTF-8 and import it again."));
    return 0;
}

/// Gives the unnamed columns right of a group's name that name, where each has one of its own below.
static void fillGroups(QStringList &names, const QStringList &below)
{
    const auto isNamedBelow = [&](qsizetype i) { return i < below.size() && !below[i].isEmpty(); };
    while (names.size() < below.size())
        names.append(QString());
    for (qsizetype i = 1; i < names.size(); ++i) {
        if (names[i].isEmpty() && !names[i - 1].isEmpty() && isNamedBelow(i) && isNamedBelow(i - 1))
            names[i] = names[i - 1];
    }
}

/// The names of several header rows, one below the other, joined by a blank.
static QStringList joinNames(QList<QStringList> rows, bool grouped)
{
    QStringList names;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (grouped && row + 1 < rows.size())
            fillGroups(rows[row], rows[row + 1]);
        for (qsizetype i = 0; i < rows[row].size(); ++i) {
            if (i == names.size())
                names.append(rows[row][i]);
            else if (names[i].isEmpty())
                names[i] = rows[row][i];
            else if (!rows[row][i].isEmpty())
                names[i] += QLatin1Char(' ') + rows[row][i];
        }
    }
    return names;
}

/// Gives the table's columns their names: a nameless one in front, and as many as the table has.
static void fitNames(QStringList &names, const Dialect &dialect)
{
    // A spreadsheet program that saves the file anew fills the header up at its end.
    if (dialect.rowNames && names.size() == dialect.columns && names.back().isEmpty() && !names.front().isEmpty())
        names.removeLast();
    if (dialect.rowNames && names.size() < dialect.columns)
        names.prepend(QString());
    while (dialect.columns > names.size())
        names.append(QString());
    while (dialect.columns > 0 && names.size() > dialect.columns && names.back().isEmpty())
        names.removeLast();
}

/// The number of fields that most rows of the text have.
static std::uint32_t usualWidthOf(std::string_view text, bool whole, const Dialect &dialect)
{
    constexpr std::size_t rowsToLookAt = 200;
    RowBuffer rows;
    RowParser(dialect, 0).parse(text, whole, 1, rows, rowsToLookAt);
    return usualWidth(rows);
}

static bool hasStrayQuote(const Row &row)
{
    return row.problem == RowProblem::QuoteNotClosed || row.problem == RowProblem::TextAfterQuote;
}

void checkColumnCount(qint64 columns, qint64 line, const QString &sourceName)
{
    if (columns > mostColumns)
        throw Failure(QStringLiteral("source.columns"),
            SourceText::tr("Line %1 of %2 has %3 fields: no table has more than %4 columns.")
                .arg(line)
                .arg(sourceName)
                .arg(columns)
                .arg(mostColumns),
            SourceText::tr("Check the separator, or leave columns out of the file."));
}

/// Goes behind so many lines, however long they are. @param line counts them @returns where they end
static qint64 behindLines(ByteSource &source, qint64 begin, qint64 lines, qint64 &line)
{
    while (lines > 0 && begin < source.size()) {
        const QByteArray bytes = readBytes(source, begin, usualHeaderBytes);
        const std::string_view text = viewOf(bytes);
        const bool atEnd = begin + bytes.size() >= source.size();
        std::size_t at = 0;
        while (lines > 0 && at < text.size()) {
            const std::size_t end = endOfLine(text, at);
            if (end == text.size() && !atEnd && text.back() != '\n')
                break; // it goes on in the next block, or its line end does
            at = end;
            ++line;
            --lines;
        }
        if (lines > 0 && !atEnd && !text.empty())
            at = text.size() - (text.back() == '\r' && at < text.size() ? 1 : 0);
        begin += qint64(at);
    }
    return begin;
}

namespace {

/// The header rows of a source and the text that they were read of.
struct Head
{
    QByteArray bytes; ///< from the line on at which they are looked for
    RowBuffer rows;
    RowParser::Result result;
    bool whole = false; ///< nothing follows the bytes
};

} // namespace

static void readHead(Head &head, ByteSource &source, qint64 begin, qint64 length, qint64 line, const Dialect &dialect)
{
    head.rows.clear();
    head.bytes = readBytes(source, begin, length);
    head.whole = begin + head.bytes.size() >= source.size();
    const std::string_view text = viewOf(head.bytes);
    const std::size_t wanted = rowsOfHead(dialect);
    Dialect lenient = dialect;
    lenient.shortRows = lenient.emptySurplus = false; // the names are as many as they are
    Dialect strict = lenient;
    strict.malformed = Malformed::Error;
    head.result = RowParser(strict, mostColumns + 1).parse(text, head.whole, line, head.rows, wanted);
    if (dialect.malformed == Malformed::Repair
        && std::any_of(head.rows.rows.begin(), head.rows.rows.end(), hasStrayQuote)) {
        head.rows.clear();
        const std::uint32_t width = usualWidthOf(text.substr(0, std::size_t(usualHeaderBytes)), head.whole, lenient);
        head.result = RowParser(lenient, width).parse(text, head.whole, line, head.rows, wanted);
    }
}

/// The name that a cell gives its column which holds an error, or can't be read: #REF! is one, a sentence is none.
static QString nameOfUnreadable(std::string_view message, int field, qint64 line, ByteSource &source)
{
    const bool isShown = message.starts_with('#') || message.starts_with("Err:");
    const QString what = QString::fromUtf8(message.data(), qsizetype(message.size()));
    ImportError remark { { line, 0 }, {}, what.left(ImportError::maxValueLength), QStringLiteral("sheet.header"),
        isShown
            ? SourceText::tr("A cell of the header holds the error %1, which became the name of its column.").arg(what)
            : SourceText::tr("A cell of the header can't be read, so its column has no name: %1").arg(what) };
    remark.columnNumbers = { field + 1 };
    source.addRemark(remark);
    return isShown ? what : QString();
}

static QStringList namesOf(const Row &row, const RowBuffer &rows, ByteSource &source, bool isConverted)
{
    const QString sourceName = source.name();
    if (hasStrayQuote(row))
        throw Failure(QStringLiteral("source.header"),
            SourceText::tr("Line %1 of %2: the header has a quote that is not closed where its field ends.")
                .arg(row.line)
                .arg(sourceName),
            SourceText::tr("Choose another quote character, or mend the line."));
    checkColumnCount(row.fieldCount, row.line, sourceName);
    QStringList names;
    for (std::uint32_t i = 0; i < row.fieldCount; ++i) {
        std::string_view name = rows.cells[row.firstCell + i].view();
        if (const auto message = isConverted ? RowText::messageIn(name) : std::nullopt) {
            names.append(nameOfUnreadable(*message, int(i), source.lineInFile(row.line), source));
            continue;
        }
        if (isConverted)
            name = RowText::valueIn(name);
        if (!isValidUtf8(name))
            throw Failure(QStringLiteral("source.encoding"),
                SourceText::tr("Line %1 of %2: the header is not UTF-8 (field %3).")
                    .arg(row.line)
                    .arg(sourceName)
                    .arg(i + 1),
                SourceText::tr(
                    "Choose the encoding of the file with --encoding, such as windows-1252, or save it as UTF-8."));
        names.append(QString::fromUtf8(name.data(), qsizetype(name.size())));
    }
    return names;
}

SourceLayout readLayout(ByteSource &source, const Dialect &dialect)
{
    SourceLayout layout;
    layout.markBytes = lengthOfMark(readBytes(source, 0, 4), source.name());
    const qint64 begin = behindLines(source, layout.markBytes, dialect.skipLines, layout.dataLine);
    layout.headerBegin = begin;
    layout.dataBegin = begin;
    if (dialect.headerRows == 0)
        return layout;
    Head head;
    readHead(head, source, begin, usualHeaderBytes, layout.dataLine, dialect);
    const auto isMissing = [&] { return head.rows.rows.size() < rowsOfHead(dialect) && !head.whole; };
    if (isMissing())
        readHead(head, source, begin, mostHeaderBytes, layout.dataLine, dialect);
    const std::string_view text = viewOf(head.bytes);
    if (text.substr(0, endOfLine(text, 0)).find('\0') != std::string_view::npos)
        throw Failure(QStringLiteral("source.nul"),
            SourceText::tr("Line %1 of %2 holds a NUL byte: the file is no delimited text.")
                .arg(layout.dataLine)
                .arg(source.name()),
            SourceText::tr("If it is UTF-16, save it as UTF-8; else choose another file."));
    if (isMissing())
        throw Failure(QStringLiteral("source.header"),
            SourceText::tr("The header of %1, at line %2, does not end within %3 MB.")
                .arg(source.name())
                .arg(head.result.nextLine)
                .arg(mostHeaderBytes >> 20),
            SourceText::tr("Check separator, quote and the number of lines to skip."));
    QList<QStringList> names;
    for (const Row &row : head.rows.rows) {
        const bool isUnits = names.size() == dialect.headerRows && dialect.unitsLine;
        if (!isUnits && (names.isEmpty() || !isRuleLine(row, head.rows)))
            names.append(namesOf(row, head.rows, source, dialect.quotedIsText || !source.keepsLines()));
        layout.headerLines += row.lineCount;
    }
    if (!head.rows.rows.empty()) {
        layout.header = joinNames(std::move(names), dialect.groupedNames);
        fitNames(layout.header, dialect);
        layout.headerBegin = begin + head.rows.rows.front().begin;
        layout.blankLines = head.rows.blankLines;
    }
    layout.dataBegin = begin + qint64(head.result.consumed);
    layout.dataLine = head.result.nextLine;
    return layout;
}

} // namespace tranche
