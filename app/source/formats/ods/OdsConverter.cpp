#include "source/formats/ods/OdsConverter.h"

#include "core/Texts.h"
#include "source/formats/SheetConverter.h"
#include "source/formats/SheetExpansion.h"
#include "source/formats/ods/OdsCell.h"
#include "source/formats/ods/OdsColumns.h"
#include "source/formats/ods/OdsDocument.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace tranche {

/// One XML file begins with an element that has all of the namespaces, and what it is perhaps only behind them.
static bool looksLikeFlatOds(QByteArray begin, const QString &suffix)
{
    begin.replace('\0', ""); // UTF-16
    if (!begin.contains("urn:oasis:names:tc:opendocument:xmlns:office:1.0"))
        return false;
    const bool saysWhat = begin.contains("application/vnd.oasis.opendocument.");
    return saysWhat ? begin.contains("application/vnd.oasis.opendocument.spreadsheet")
                    : suffix == QLatin1String("fods");
}

bool looksLikeOds(const QByteArray &begin, const QString &suffix)
{
    if (!begin.startsWith("PK\x03\x04"))
        return looksLikeFlatOds(begin, suffix);
    return begin.contains("application/vnd.oasis.opendocument.spreadsheet") || suffix == QLatin1String("ods")
        || suffix == QLatin1String("ots");
}

namespace {

class OdsConverter final : public Converter
{
public:
    OdsConverter(const QString &path, const SourceOptions &options)
        : m_document(path, options.member)
        , m_xml(m_document.xml())
        , m_range(cellRange(options.range))
        , m_remarks(m_range)
        , m_expansion(QFileInfo(path).fileName(), options.sheet)
    {
        bool found = m_document.nextSheet();
        QStringList empty;
        for (bool allAre = true; found && m_document.sheet().name != options.sheet; found = m_document.nextSheet()) {
            const SourcePart before = m_document.sheet();
            if (!allAre || before.hidden)
                continue;
            allAre = !m_document.holdsCell();
            empty = allAre ? empty << before.name : QStringList();
        }
        m_remarks.emptyBefore(empty);
        if (!found)
            chooseSheet({}, options.sheet, QFileInfo(path).fileName());
        m_cell.emplace(m_document.origin());
        m_depth = m_xml.depth();
    }

    bool convert(ConvertedText &to) override
    {
        if (!m_rows)
            m_rows.emplace(m_range, to);
        m_rows->writeTo(to);
        const std::size_t enough = to.bytes.size() + convertedBlockBytes;
        while (to.bytes.size() < enough) {
            if (m_times > 0) {
                m_rows->add(m_row++, std::span(m_cells).first(m_width));
                --m_times;
            } else if (!readElement()) {
                m_remarks.writeTo(to);
                return false;
            }
        }
        return true;
    }

    qint64 bytesOfFile() const override { return m_xml.bytesOfFile(); }

private:
    /// Of the sheet, outside of its rows. @returns false at its end
    bool readElement()
    {
        const auto token = m_xml.next();
        if (token == MarkupReader::Token::Finish || (m_xml.isEnd() && m_xml.depth() == m_depth))
            return false;
        const std::string_view name = m_xml.name();
        if (m_xml.isEnd() && name == "table:table-row-group" && !m_groups.empty())
            m_groups.pop_back();
        if (!m_xml.isStart())
            return true;
        if (name == "table:table-row")
            readRow();
        else if (name == "table:table-row-group")
            m_groups.push_back(m_xml.attribute("table:display") == "false");
        else if (name == "table:table-column")
            m_columns.add(m_xml, m_document.styles());
        else if (name != "table:table-rows" && name != "table:table-header-rows" && name != "table:table-columns"
            && name != "table:table-header-columns" && name != "table:table-column-group")
            m_xml.skipElement();
        return true;
    }

    void readRow()
    {
        const qint64 times = odsRepeats(m_xml, "table:number-rows-repeated");
        m_rowTimes = std::min(times, mostSheetRows);
        const std::string_view visibility = m_xml.attribute("table:visibility");
        const bool hidden = visibility == "collapse" || visibility == "filter"
            || std::find(m_groups.begin(), m_groups.end(), true) != m_groups.end();
        m_columns.beginRow(m_xml, m_document.styles());
        if (std::exchange(m_holdsMuch, false))
            m_cells.clear();
        m_width = 0;
        m_bytes.begin();
        m_tooWide = false;
        m_empty = 0;
        const int own = m_xml.depth();
        while (m_xml.next() != MarkupReader::Token::End || m_xml.depth() != own) {
            if (!m_xml.isStart())
                continue;
            const bool covered = m_xml.name() == "table:covered-table-cell";
            if (covered || m_xml.name() == "table:table-cell")
                readCell(covered);
            else
                m_xml.skipElement();
        }
        finishRow(times, hidden);
    }

    void readCell(bool covered)
    {
        const qint64 columns = odsRepeats(m_xml, "table:number-columns-repeated");
        const qint64 column = qint64(m_width) + m_empty;
        if (!covered)
            noteMerged(column);
        SheetCell &cell = cellAt(std::min<qint64>(column, mostSheetColumns));
        m_cell->read(m_xml, m_columns.shown(m_xml, column), m_bytes, cell);
        if (m_cell->hadTable() && column < mostSheetColumns)
            m_remarks.tableWithin(m_row, int(column));
        if (m_cell->lacksResult() && column < mostSheetColumns)
            m_remarks.emptyResult(m_row, int(column), std::min<qint64>(columns, mostSheetColumns) * m_rowTimes);
        if (covered && cell.kind != SheetCell::Kind::Empty && column < mostSheetColumns)
            m_remarks.covered(m_row, int(column));
        constexpr std::size_t large = 65536;
        m_holdsMuch = m_holdsMuch || cell.text.size() > large;
        if (cell.kind == SheetCell::Kind::Empty) {
            m_empty = std::min<qint64>(m_empty + std::min<qint64>(columns, mostSheetColumns), 2 * mostSheetColumns);
            return;
        }
        m_tooWide = m_tooWide || column + columns > mostSheetColumns;
        if (m_tooWide || m_bytes.tooMany())
            return;
        for (; m_width < std::size_t(column); ++m_width)
            m_cells[m_width].kind = SheetCell::Kind::Empty;
        ++m_width;
        m_empty = 0;
        m_expansion.add(m_row, columns - 1, 1, m_cells[std::size_t(column)].text.size());
        for (qint64 i = 1; i < columns && !m_bytes.tooMany(); ++i) {
            m_bytes.take(m_cells[std::size_t(column)].text.size());
            SheetCell &copy = cellAt(column + i);
            copy = m_cells[std::size_t(column)];
            ++m_width;
        }
    }

    /// The cells of a row are used again for the next one.
    SheetCell &cellAt(qint64 column)
    {
        if (m_cells.size() <= std::size_t(column))
            m_cells.resize(std::size_t(column) + 1);
        return m_cells[std::size_t(column)];
    }

    void noteMerged(qint64 column)
    {
        const qint64 wide = odsRepeats(m_xml, "table:number-columns-spanned");
        const qint64 high = odsRepeats(m_xml, "table:number-rows-spanned");
        if ((wide > 1 || high > 1) && column < mostSheetColumns)
            m_remarks.merged(m_row, m_row + std::min(high, mostSheetRows) - 1, int(column),
                int(column + std::min<qint64>(wide, mostSheetColumns)) - 1);
    }

    void finishRow(qint64 times, bool hidden)
    {
        const bool filled = m_tooWide || m_width > 0 || m_bytes.tooMany();
        const bool tooFarDown = times > mostSheetRows || m_row + times > mostSheetRows;
        if (filled && hidden)
            m_remarks.hidden(m_row, std::min(times, mostSheetRows));
        if (filled && tooFarDown) {
            m_rows->addUnreadable(std::nullopt,
                SourceText::tr("This row comes %1 times: a sheet has at most %2 rows.")
                    .arg(times)
                    .arg(mostSheetRows)
                    .toStdString());
        } else if (m_tooWide) {
            m_rows->addUnreadable(m_row,
                SourceText::tr("The row has more than %1 columns, more than a sheet has.")
                    .arg(mostSheetColumns)
                    .toStdString());
        } else if (m_bytes.tooMany()) {
            m_rows->addUnreadable(m_row, RowText::tooLong());
        } else if (filled) {
            m_times = times;
            m_expansion.add(m_row, std::min(times, m_range.lastRow - m_row + 1) - 1, m_width, m_bytes.count());
            return;
        }
        m_row = std::min(m_row + std::min(times, mostSheetRows), mostSheetRows);
    }

    OdsDocument m_document;
    MarkupReader &m_xml;
    CellRange m_range;
    SheetRemarks m_remarks;
    SheetExpansion m_expansion;
    std::optional<SheetRows> m_rows;
    OdsColumns m_columns;
    std::optional<OdsCell> m_cell;
    std::vector<bool> m_groups; ///< of rows that are open: whether they are hidden
    int m_depth = 0; ///< of the sheet
    std::vector<SheetCell> m_cells;
    std::size_t m_width = 0; ///< of the row: cells that count
    bool m_holdsMuch = false; ///< memory that is not kept for the next row
    qint64 m_empty = 0; ///< cells behind them that only count if one that is filled follows
    bool m_tooWide = false;
    qint64 m_rowTimes = 1; ///< that the row stands for itself
    qint64 m_times = 0; ///< that the cells are still to be written
    SheetRowBytes m_bytes;
    qint64 m_row = 0;
};

} // namespace

std::unique_ptr<Converter> openOds(std::unique_ptr<ByteStream>, const QString &path, const SourceOptions &options)
{
    return std::make_unique<OdsConverter>(path, options);
}

/// @param wanted those behind this one are not looked for, or, where it is empty, behind the first that is shown: they
/// may stand behind many rows. Null: all
/// @param empty gets the names of those before it that are shown and hold no cell
static QList<SourcePart> readSheets(
    const QString &path, const SourceOptions &options, const QString *wanted, QStringList *empty)
{
    OdsDocument document(path, options.member);
    QList<SourcePart> sheets;
    bool enough = false;
    while (!enough && document.nextSheet()) {
        sheets.append(document.sheet());
        if (wanted == nullptr)
            continue;
        if (!wanted->isEmpty())
            enough = sheets.back().name == *wanted;
        else if (!sheets.back().hidden)
            enough = document.holdsCell();
        if (wanted->isEmpty() && !sheets.back().hidden && !enough)
            empty->append(sheets.back().name);
    }
    return sheets;
}

QList<SourcePart> sheetsOfOds(const QString &path, const SourceOptions &options)
{
    return readSheets(path, options, nullptr, nullptr);
}

void settleOds(const QString &path, SourceOptions &options)
{
    cellRange(options.range);
    QStringList empty;
    const auto sheets = readSheets(path, options, &options.sheet, &empty);
    options.sheet = chooseSheet(sheets, options.sheet, QFileInfo(path).fileName(),
        [&empty](const SourcePart &sheet) { return !empty.contains(sheet.name); });
}

} // namespace tranche
