#include "service/inspect/PreviewRows.h"

#include "core/Texts.h"
#include "core/Utf8.h"
#include "mapping/RowErrors.h"
#include "source/text/RowParser.h"
#include "source/text/RowText.h"

#include <algorithm>
#include <utility>

namespace tranche {

static constexpr qint64 previewBytes = 1 << 20;

static QString problemText(const Row &row, std::uint32_t columns)
{
    switch (row.problem) {
    case RowProblem::FieldCount:
        return ServiceText::tr("%1 fields instead of %2").arg(row.fieldCount).arg(columns);
    case RowProblem::TextAfterQuote:
        return ServiceText::tr("text behind a closing quote");
    case RowProblem::QuoteAfterBlanks:
        return ServiceText::tr("blanks before a quote");
    case RowProblem::QuoteNotClosed:
        return ServiceText::tr("a quote that is never closed");
    case RowProblem::None:
    case RowProblem::NulByte:
    case RowProblem::InvalidUtf8:
        break;
    }
    return {};
}

QList<PreviewRow> previewOf(
    ByteSource &source, const Dialect &dialect, const SourceLayout &layout, qsizetype columns, int most)
{
    const auto width = std::uint32_t(columns);
    const QByteArray bytes = readBytes(source, layout.dataBegin, previewBytes);
    RowBuffer buffer;
    const bool isConverted = dialect.quotedIsText;
    const bool atEnd = layout.dataBegin + bytes.size() >= source.size();
    RowParser(dialect, width).parse(viewOf(bytes), atEnd, layout.dataLine, buffer, std::size_t(most));
    QList<PreviewRow> preview;
    for (const Row &row : buffer.rows) {
        PreviewRow shown { source.lineInFile(row.line), {}, problemText(row, width) };
        for (std::uint32_t i = 0; i < width; ++i) {
            const Cell &cell = buffer.cells[row.firstCell + i];
            const auto message = isConverted ? RowText::messageIn(cell.view()) : std::nullopt;
            const auto text = isConverted ? RowText::valueIn(cell.view()) : cell.view();
            shown.cells.append(cell.kind == CellKind::Null ? QString() : valueForError(message.value_or(text)));
            if (message && shown.problem.isEmpty())
                shown.problem = shown.cells.back();
        }
        preview.append(shown);
    }
    return preview;
}

QList<PreviewRow> leftOutRows(ByteSource &source, const Dialect &dialect, const QList<LeftOutLines> &leftOut)
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

QList<PreviewRow> merged(const QList<PreviewRow> &rows, const QList<PreviewRow> &leftOut)
{
    QList<PreviewRow> all = rows + leftOut;
    std::stable_sort(all.begin(), all.end(), [](const PreviewRow &a, const PreviewRow &b) {
        return std::pair(a.line < 0, a.line) < std::pair(b.line < 0, b.line);
    });
    return all;
}

} // namespace tranche
