#include "source/formats/html/HtmlTables.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "core/Utf8.h"

#include <algorithm>

namespace tranche {

static constexpr std::size_t mostHtmlTables = 100000;
static constexpr qsizetype mostCaptionLength = 100;
static constexpr int mostColumnsPassed = 1000; ///< that cells of rows above reach into, one beside the other

HtmlTables::HtmlTables(std::unique_ptr<ByteStream> input, std::optional<std::size_t> wanted)
    : m_reader(std::move(input))
    , m_wanted(wanted)
{
}

bool HtmlTables::next(Row &row)
{
    while (m_ready.empty()) {
        const auto event = m_reader.next();
        if (!event)
            return false;
        if (event->kind == HtmlReader::Event::Kind::Start)
            start(*event);
        else if (event->kind == HtmlReader::Event::Kind::End)
            end(event->text);
        else
            addText(event->text);
    }
    row = std::move(m_ready.front());
    m_ready.pop_front();
    return true;
}

void HtmlTables::start(const HtmlReader::Event &event)
{
    if (event.text == "table") {
        beginTable();
    } else if (event.text == "br" || event.text == "hr") {
        breakLine(event.text == "br");
    } else if (!m_frames.empty()) {
        if (event.text == "tr")
            beginRow();
        else if (event.text == "td" || event.text == "th")
            beginCell(event);
        else if (event.text == "caption")
            m_frames.back().inCaption = true;
    }
}

void HtmlTables::end(const std::string &tag)
{
    if (m_frames.empty())
        return;
    if (tag == "table")
        endTable();
    else if (tag == "tr")
        endRow();
    else if (tag == "td" || tag == "th")
        endCell();
    else if (tag == "caption")
        m_frames.back().inCaption = false;
}

void HtmlTables::beginTable()
{
    if (m_tables.size() >= mostHtmlTables)
        throw Failure(QStringLiteral("source.html"),
            SourceText::tr("There are more than %1 tables in %2.").arg(mostHtmlTables).arg(input().name()),
            SourceText::tr("Open it in a spreadsheet program, and save the table as CSV."));
    if (!m_frames.empty()) {
        m_frames.back().holdsTable = true;
        m_frames.back().inCaption = false;
        breakLine(false);
    }
    Frame frame;
    frame.number = m_tables.size();
    m_frames.push_back(frame);
    m_tables.emplace_back();
}

void HtmlTables::beginRow()
{
    endRow();
    Frame &frame = m_frames.back();
    frame.inRow = true;
    frame.inCaption = false;
    ++frame.row;
    frame.filledInRow = 0;
    frame.width = 0;
    if (!isWanted(frame)) {
        breakLine(false); // of a table within the cell that is read
        return;
    }
    m_row = {};
    m_row.number = frame.row;
    m_rowBytes = 0;
    m_column = 0;
}

/// Goes to the column of the next cell: those are left out that cells of rows above reach into.
int HtmlTables::freeColumn()
{
    int passed = 0;
    while (std::size_t(m_column) < m_occupied.size() && m_occupied[std::size_t(m_column)] >= m_row.number) {
        ++m_column;
        if (++passed > mostColumnsPassed)
            m_row.fault = SourceText::tr("Cells of rows above reach into more than %1 columns of the row.")
                              .arg(mostColumnsPassed)
                              .toStdString();
        if (m_row.fault)
            break;
    }
    return m_column;
}

void HtmlTables::beginCell(const HtmlReader::Event &event)
{
    if (!m_frames.back().inRow)
        beginRow();
    endCell();
    Frame &frame = m_frames.back();
    frame.inCell = true;
    frame.inCaption = frame.isFilled = frame.holdsTable = false;
    frame.width += std::size_t(event.columns);
    if (!isWanted(frame)) {
        m_blank = true;
        return;
    }
    m_collecting = true;
    m_span = { freeColumn(), event.columns, event.rows };
    m_isTextCell = event.isText;
    m_text.clear();
    m_blank = m_newLine = false;
    if (m_column + event.columns > mostSheetColumns && !m_row.fault)
        m_row.fault = SourceText::tr("The row has more than %1 columns, more than a sheet has.")
                          .arg(mostSheetColumns)
                          .toStdString();
}

/// A line ends in the cell, or a block does: several of these are one.
void HtmlTables::breakLine(bool always)
{
    if (!collects())
        return;
    if (always && !m_text.empty() && m_newLine && m_text.size() < RowText::mostRowBytes)
        m_text += '\n';
    m_newLine = true;
}

/// Text without the blanks before and behind it, and with one for several in it.
void HtmlTables::addText(std::string_view text)
{
    if (m_frames.empty())
        return;
    Frame &frame = m_frames.back();
    const bool isCaption = frame.inCaption && !frame.inCell;
    QString &caption = m_tables[frame.number].caption;
    if (isCaption && caption.size() < mostCaptionLength)
        caption += QString::fromUtf8(text.data(), qsizetype(std::min<std::size_t>(text.size(), 4 * mostCaptionLength)));
    static constexpr std::string_view blanks = " \t\r\n\f";
    static constexpr std::string_view solidBlank = "\xC2\xA0"; // at the begin and the end it fills a cell that is empty
    while (!text.empty()) {
        const std::size_t begin = std::min(text.size(), text.find_first_not_of(blanks));
        m_blank = m_blank || begin > 0;
        text.remove_prefix(begin);
        if (text.empty())
            return;
        const std::size_t end = std::min(text.size(), text.find_first_of(blanks));
        std::string_view word = text.substr(0, end);
        text.remove_prefix(end);
        if (m_text.empty()) {
            while (word.starts_with(solidBlank))
                word.remove_prefix(solidBlank.size());
        }
        const bool isFilling = word.empty() || word == solidBlank;
        frame.isFilled = frame.isFilled || (frame.inCell && !isFilling);
        if (!collects() || word.empty())
            continue;
        if (m_rowBytes + m_text.size() + word.size() > RowText::mostRowBytes) {
            m_row.fault = RowText::tooLong();
            continue;
        }
        if (!m_text.empty() && (m_newLine || m_blank))
            m_text += m_newLine ? '\n' : ' ';
        m_newLine = m_blank = false;
        m_text += word;
    }
}

void HtmlTables::endCell()
{
    Frame &frame = m_frames.back();
    if (!frame.inCell)
        return;
    frame.inCell = false;
    HtmlTable &table = m_tables[frame.number];
    const bool counts = frame.isFilled && !frame.holdsTable;
    table.filled += counts ? 1 : 0;
    frame.filledInRow += frame.isFilled ? 1 : 0;
    if (!isWanted(frame))
        return;
    m_collecting = false;
    while (m_text.ends_with("\xC2\xA0"))
        m_text.resize(m_text.size() - 2);
    m_text.resize(m_text.find_last_not_of(" \n") + 1);
    const auto column = std::size_t(m_span.column);
    if (m_row.fault)
        return;
    m_rowBytes += m_text.size() + 1;
    if (!m_text.empty()) {
        m_row.cells.resize(column + 1);
        m_row.cells[column].kind = m_isTextCell ? SheetCell::Kind::Text : SheetCell::Kind::Value;
        m_row.cells[column].text = std::move(m_text);
        if (m_span.columns > 1 || m_span.rows > 1)
            m_row.spans.push_back(m_span);
    }
    m_text.clear();
    m_column += m_span.columns;
    if (m_span.rows > 1) {
        m_occupied.resize(std::max(m_occupied.size(), std::size_t(m_column)), -1);
        std::fill(m_occupied.begin() + m_span.column, m_occupied.begin() + m_column, m_row.number + m_span.rows - 1);
    }
}

void HtmlTables::endRow()
{
    Frame &frame = m_frames.back();
    if (!frame.inRow)
        return;
    endCell();
    frame.inRow = false;
    HtmlTable &table = m_tables[frame.number];
    table.rows += frame.filledInRow > 0 ? 1 : 0;
    table.widest = std::max(table.widest, qint64(frame.width));
    if (!isWanted(frame))
        return;
    if (m_reader.isAtEnd()) // it has no end of its own
        m_row.fault = SourceText::tr("The page ends within this row: it was cut off.").toStdString();
    m_ready.push_back(std::move(m_row));
    m_row = {};
}

void HtmlTables::endTable()
{
    endRow();
    if (m_reader.isAtEnd() && isWanted(m_frames.back()))
        m_isOpenAtEnd = true;
    const HtmlTable &table = m_tables[m_frames.back().number];
    m_tables[m_frames.back().number].caption = table.caption.simplified().left(mostCaptionLength);
    m_frames.pop_back();
    if (!m_frames.empty())
        breakLine(false);
}

} // namespace tranche
