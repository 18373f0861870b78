#include "source/SourceLayout.h"

#include "source/Failure.h"
#include "source/RowParser.h"
#include "source/TableShape.h"
#include "source/Utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>

namespace tranche {

static constexpr qint64 headBytes = qint64(1) << 20;

static std::string_view viewOf(const QByteArray &bytes)
{
    return { bytes.constData(), std::size_t(bytes.size()) };
}

static qint64 lengthOfMark(const QByteArray &head, const QString &name)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return 3;
    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"))
        throw Failure(QStringLiteral("source.encoding"),
            QCoreApplication::translate("Source", "%1 begins with a UTF-16 or UTF-32 byte order mark.").arg(name),
            QCoreApplication::translate("Source", "Save it as UTF-8 and import it again."));
    return 0;
}

/// Adds a further header row's names to those above it.
static void joinNames(QStringList &names, const QStringList &below)
{
    for (qsizetype i = 0; i < below.size(); ++i) {
        if (i == names.size())
            names.append(below[i]);
        else if (names[i].isEmpty())
            names[i] = below[i];
        else if (!below[i].isEmpty())
            names[i] += QLatin1Char(' ') + below[i];
    }
}

qint64 footerBegin(ByteSource &source, qint64 lines)
{
    const QByteArray tail = readBytes(source, std::max<qint64>(0, source.size() - headBytes), headBytes);
    const std::string_view text = viewOf(tail);
    std::deque<std::size_t> begins; // of the last lines
    for (std::size_t at = 0; at < text.size(); at = endOfLine(text, at)) {
        begins.push_back(at);
        if (qint64(begins.size()) > lines)
            begins.pop_front();
    }
    return lines == 0 || begins.empty() ? source.size() : source.size() - qint64(text.size() - begins.front());
}

/// The number of fields that most rows of the text have.
static std::uint32_t usualWidth(std::string_view text, bool whole, const Dialect &dialect)
{
    constexpr std::size_t rowsToLookAt = 200;
    RowBuffer rows;
    RowParser(dialect, 0).parse(text, whole, 1, rows, rowsToLookAt);
    return findTableShape(rows, true, 0).columns;
}

static bool hasStrayQuote(const Row &row)
{
    return row.problem == RowProblem::QuoteNotClosed || row.problem == RowProblem::TextAfterQuote;
}

SourceLayout readLayout(ByteSource &source, const Dialect &dialect)
{
    const QByteArray head = readBytes(source, 0, headBytes);
    const bool whole = head.size() == source.size();
    SourceLayout layout;
    layout.markBytes = lengthOfMark(head, source.name());
    std::string_view text = viewOf(head).substr(std::size_t(layout.markBytes));
    std::size_t at = 0;
    for (qint64 i = 0; i < dialect.skipLines && at < text.size(); ++i, ++layout.dataLine)
        at = endOfLine(text, at);

    RowBuffer rows;
    const RowParser parser(dialect, 0);
    const auto wanted = std::size_t(dialect.headerRows);
    if (wanted > 0 && text.substr(at, endOfLine(text, at) - at).find('\0') != std::string_view::npos)
        throw Failure(QStringLiteral("source.nul"),
            QCoreApplication::translate("Source", "Line %1 of %2 holds a NUL byte: the file is no delimited text.")
                .arg(layout.dataLine)
                .arg(source.name()),
            QCoreApplication::translate("Source", "If it is UTF-16, save it as UTF-8; else choose another file."));
    auto result = parser.parse(text.substr(at), whole, layout.dataLine, rows, wanted);
    if (dialect.malformed == Malformed::Repair && std::any_of(rows.rows.begin(), rows.rows.end(), hasStrayQuote)) {
        rows.clear();
        result = RowParser(dialect, usualWidth(text.substr(at), whole, dialect))
                     .parse(text.substr(at), whole, layout.dataLine, rows, wanted);
    }
    if (wanted > 0 && rows.rows.size() < wanted && !whole)
        throw Failure(QStringLiteral("source.header"),
            QCoreApplication::translate("Source", "The header of %1 does not end within its first megabyte.")
                .arg(source.name()),
            QCoreApplication::translate("Source", "Check separator, quote and the number of lines to skip."));
    layout.headerBegin = qint64(at);
    for (const Row &row : rows.rows) {
        if (hasStrayQuote(row))
            throw Failure(QStringLiteral("source.header"),
                QCoreApplication::translate(
                    "Source", "Line %1 of %2: the header has a quote that is not closed where its field ends.")
                    .arg(row.line)
                    .arg(source.name()),
                QCoreApplication::translate("Source", "Choose another quote character, or mend the line."));
        QStringList names;
        for (std::uint32_t i = 0; i < row.fieldCount; ++i) {
            const std::string_view name = rows.cells[row.firstCell + i].view();
            if (!isValidUtf8(name))
                throw Failure(QStringLiteral("source.encoding"),
                    QCoreApplication::translate("Source", "Line %1 of %2: the header is not UTF-8 (field %3).")
                        .arg(row.line)
                        .arg(source.name())
                        .arg(i + 1),
                    QCoreApplication::translate("Source", "Save the file as UTF-8 and import it again."));
            names.append(QString::fromUtf8(name.data(), qsizetype(name.size())));
        }
        joinNames(layout.header, names);
        layout.headerLines += row.lineCount;
    }
    if (!rows.rows.empty()) {
        layout.headerBegin = qint64(at) + rows.rows.front().begin;
        layout.blankLines = rows.blankLines;
    }
    layout.dataBegin = qint64(at + (wanted > 0 ? result.consumed : 0)) + layout.markBytes;
    layout.dataLine = wanted > 0 ? result.nextLine : layout.dataLine;
    layout.headerBegin += layout.markBytes;
    return layout;
}

} // namespace tranche
