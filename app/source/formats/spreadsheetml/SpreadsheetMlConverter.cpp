#include "source/formats/spreadsheetml/SpreadsheetMlConverter.h"

#include "core/Texts.h"
#include "source/formats/SheetConverter.h"
#include "source/formats/TextStream.h"
#include "source/formats/spreadsheetml/SpreadsheetMlReader.h"
#include "source/formats/spreadsheetml/SpreadsheetMlValue.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tranche {

bool looksLikeSpreadsheetMl(const QByteArray &begin, const QString &)
{
    const QByteArray text = begin.startsWith("\xEF\xBB\xBF") ? begin.mid(3).trimmed() : begin.trimmed();
    if (!text.startsWith('<'))
        return false;
    static const QRegularExpression workbook(QStringLiteral("<([A-Za-z_][\\w.-]*:)?Workbook[\\s>]"));
    return workbook.match(QString::fromLatin1(text)).hasMatch()
        && (text.contains("progid=\"Excel.Sheet\"") || text.contains("urn:schemas-microsoft-com:office:spreadsheet"));
}

namespace {

/// The sheets of a workbook, collected while it is read.
struct SheetsSeen
{
    QList<SourcePart> sheets;
    QSet<QString> filled;

    void take(SpreadsheetMlReader &reader)
    {
        constexpr qsizetype mostSheets = 100000;
        if (reader.isStart("Worksheet") && sheets.size() < mostSheets) {
            const std::string_view name = reader.attribute("Name");
            sheets.append({ QString::fromUtf8(name.data(), qsizetype(name.size())), false });
        } else if (reader.isStart("Visible") && !sheets.isEmpty()) {
            reader.xml().next();
            sheets.back().hidden = reader.xml().isText() && reader.xml().text() != "SheetVisible";
        } else if (reader.isStart("Data") && !sheets.isEmpty() && (filled.isEmpty() || m_last != sheets.size())) {
            m_last = sheets.size();
            filled.insert(sheets.back().name);
        }
    }
    HoldsCell holdsCell() const
    {
        return [this](const SourcePart &sheet) { return filled.contains(sheet.name); };
    }

private:
    qsizetype m_last = 0; ///< number of the one that was filled last
};

class SpreadsheetMlConverter final : public Converter
{
public:
    SpreadsheetMlConverter(std::unique_ptr<ByteStream> input, const SourceOptions &options)
        : m_reader(std::move(input))
        , m_range(cellRange(options.range))
        , m_remarks(m_range)
    {
        const std::string wanted = options.sheet.toStdString();
        SheetsSeen before;
        while (m_reader.xml().next() != MarkupReader::Token::Finish) {
            m_styles.take(m_reader);
            if (m_reader.isStart("Date1904"))
                m_dateSystem = DateSystem::From1904;
            if (m_reader.isStart("Worksheet") && m_reader.attribute("Name") == wanted) {
                before.sheets.append({ options.sheet, false });
                m_remarks.emptyBefore(emptySheetsBefore(before.sheets, options.sheet, before.holdsCell()));
                return;
            }
            before.take(m_reader);
        }
    }

    bool convert(ConvertedText &to) override
    {
        if (!m_rows)
            m_rows.emplace(m_range, to);
        m_rows->writeTo(to);
        for (const std::size_t enough = to.bytes.size() + convertedBlockBytes; to.bytes.size() < enough;) {
            if (m_atEnd || m_reader.xml().next() == MarkupReader::Token::Finish || m_reader.isEnd("Worksheet")) {
                readToEnd(); // what is cut off behind the sheet is a broken file all the same
                m_remarks.writeTo(to);
                return false;
            }
            if (m_reader.isStart("Row"))
                readRow();
        }
        return true;
    }

    qint64 bytesOfFile() const override { return m_reader.xml().bytesOfFile(); }

private:
    void readToEnd()
    {
        while (!m_atEnd)
            m_atEnd = m_reader.xml().next() == MarkupReader::Token::Finish;
    }

    void readRow()
    {
        constexpr qint64 none = -1;
        const qint64 index = m_reader.number("Index").value_or(none);
        const qint64 span = std::clamp<qint64>(m_reader.number("Span").value_or(0), 0, mostSheetRows);
        const bool isHidden = m_reader.attribute("Hidden") == "1";
        std::optional<qint64> row = m_nextRow;
        if (index != none)
            row = index >= 1 && index <= mostSheetRows && index - 1 >= m_nextRow ? std::optional(index - 1)
                                                                                 : std::nullopt;
        else if (m_nextRow >= mostSheetRows)
            row = std::nullopt;
        m_row = row.value_or(m_nextRow);
        m_cells.clear();
        m_bytes.begin();
        m_fault.clear();
        readCells();
        if (!row && !m_cells.empty())
            m_fault
                = SourceText::tr("The row says that it is number %1, where no row can be.").arg(index).toStdString();
        if (m_bytes.tooMany())
            m_fault = RowText::tooLong();
        if (isHidden && !m_cells.empty())
            m_remarks.hidden(m_row);
        if (m_fault.empty())
            m_rows->add(m_row, m_cells);
        else
            m_rows->addUnreadable(row, m_fault);
        if (row)
            m_nextRow = *row + 1 + span;
    }

    void readCells()
    {
        qint64 column = 0;
        for (;;) {
            m_reader.xml().next();
            if (m_reader.isEnd("Row"))
                return;
            if (m_reader.xml().token() == MarkupReader::Token::Finish)
                return;
            if (!m_reader.isStart("Cell"))
                continue;
            const qint64 index = m_reader.number("Index").value_or(column + 1);
            const qint64 across = std::max<qint64>(0, m_reader.number("MergeAcross").value_or(0));
            const qint64 down = std::clamp<qint64>(m_reader.number("MergeDown").value_or(0), 0, mostSheetRows);
            const bool isPlaced = index > column && index + across <= mostSheetColumns;
            SheetCell cell;
            readCell(cell);
            if (!isPlaced) {
                if (m_fault.empty())
                    m_fault = SourceText::tr("A cell of the row says that it is in column %1, where no cell can be.")
                                  .arg(index + across)
                                  .toStdString();
                m_cells.resize(1);
                continue;
            }
            column = index - 1;
            if (cell.kind != SheetCell::Kind::Empty && !m_bytes.tooMany()) {
                if (across > 0 || down > 0)
                    m_remarks.merged(m_row, m_row + down, int(column), int(column + across));
                m_cells.resize(std::size_t(column) + 1);
                m_cells.back() = std::move(cell);
            }
            column += 1 + across;
        }
    }

    /// From the begin of a cell to its end.
    void readCell(SheetCell &cell)
    {
        const int depth = m_reader.xml().depth();
        const NumberFormat &format = m_styles.format(m_reader.attribute("StyleID"));
        const bool isFormula = !m_reader.attribute("Formula").empty();
        std::string type;
        std::string text;
        bool hasData = false;
        for (;;) {
            const auto token = m_reader.xml().next();
            const bool isEnd = token == MarkupReader::Token::End && m_reader.xml().depth() == depth;
            if (isEnd || token == MarkupReader::Token::Finish)
                break;
            if (m_reader.isStart("Comment")) { // it has data too
                m_reader.xml().skipElement();
            } else if (m_reader.isStart("Data")) {
                hasData = true;
                type = m_reader.attribute("Type");
                readData(text);
            }
        }
        if (hasData)
            setSpreadsheetMlValue(cell, type, std::move(text), format, m_dateSystem);
        else if (isFormula)
            cell.fail(SheetCell::noResult());
    }

    /// The text in an element, that in tags of HTML too.
    void readData(std::string &text)
    {
        const int depth = m_reader.xml().depth();
        for (;;) {
            const auto token = m_reader.xml().next();
            const bool isEnd = token == MarkupReader::Token::End && m_reader.xml().depth() == depth;
            if (isEnd || token == MarkupReader::Token::Finish)
                return;
            const bool isBreak = token == MarkupReader::Token::Start
                && (m_reader.isStart("BR") || m_reader.isStart("br") || m_reader.isStart("Br"));
            const std::string_view more = isBreak    ? std::string_view("\n")
                : token == MarkupReader::Token::Text ? m_reader.xml().text()
                                                     : std::string_view();
            m_bytes.take(more.size());
            if (!m_bytes.tooMany())
                text += more;
        }
    }

    SpreadsheetMlReader m_reader;
    SpreadsheetMlStyles m_styles;
    DateSystem m_dateSystem = DateSystem::From1900;
    CellRange m_range;
    SheetRemarks m_remarks;
    std::optional<SheetRows> m_rows;
    std::vector<SheetCell> m_cells;
    SheetRowBytes m_bytes;
    std::string m_fault; ///< of the row
    qint64 m_row = 0;
    qint64 m_nextRow = 0;
    bool m_atEnd = false;
};

} // namespace

std::unique_ptr<Converter> openSpreadsheetMl(
    std::unique_ptr<ByteStream> input, const QString &, const SourceOptions &options)
{
    return std::make_unique<SpreadsheetMlConverter>(std::move(input), options);
}

static SheetsSeen seeSheets(const QString &path, const SourceOptions &options)
{
    SpreadsheetMlReader reader(openTextStream(path, options));
    SheetsSeen seen;
    while (reader.xml().next() != MarkupReader::Token::Finish)
        seen.take(reader);
    return seen;
}

QList<SourcePart> sheetsOfSpreadsheetMl(const QString &path, const SourceOptions &options)
{
    return seeSheets(path, options).sheets;
}

void settleSpreadsheetMl(const QString &path, SourceOptions &options)
{
    cellRange(options.range);
    const SheetsSeen seen = seeSheets(path, options);
    options.sheet = chooseSheet(seen.sheets, options.sheet, QFileInfo(path).fileName(), seen.holdsCell());
}

} // namespace tranche
