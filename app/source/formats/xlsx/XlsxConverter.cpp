#include "source/formats/xlsx/XlsxConverter.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "source/formats/SheetConverter.h"
#include "source/formats/xlsx/XlsxCells.h"
#include "source/formats/xlsx/XlsxText.h"

#include <algorithm>

namespace tranche {

bool looksLikeXlsx(const QByteArray &begin, const QString &suffix)
{
    if (!begin.startsWith("PK\x03\x04"))
        return false;
    static const QStringList suffixes { QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xltx"),
        QStringLiteral("xltm"), QStringLiteral("xlsb") };
    return suffixes.contains(suffix) || begin.contains("[Content_Types].xml") || begin.contains("_rels/.rels")
        || begin.contains("xl/workbook.xml") || begin.contains("xl/worksheets/");
}

namespace {

class XlsxConverter final : public Converter
{
public:
    XlsxConverter(const QString &path, const SourceOptions &options)
        : m_workbook(path)
        , m_xml(m_workbook.sheet(options.sheet))
        , m_range(cellRange(options.range))
        , m_remarks(m_range)
    {
        m_workbook.readCellParts();
        m_remarks.emptyBefore(emptySheetsBefore(m_workbook.sheets(), options.sheet,
            [this](const SourcePart &sheet) { return m_workbook.holdsCell(sheet.name); }));
        if (m_xml.next() != MarkupReader::Token::Start || m_xml.name() != "worksheet")
            throw Failure(QStringLiteral("source.sheet"),
                SourceText::tr("The sheet “%1” of %2 holds no cells.").arg(options.sheet, m_workbook.fileName()),
                SourceText::tr("Choose another one with --sheet."));
    }

    bool convert(ConvertedText &to) override
    {
        if (!m_rows)
            m_rows.emplace(m_range, to);
        m_rows->writeTo(to);
        constexpr int rowDepth = 3; // worksheet, sheetData
        const std::size_t enough = to.bytes.size() + convertedBlockBytes;
        while (to.bytes.size() < enough) {
            if (m_xml.next() == MarkupReader::Token::Finish) {
                m_remarks.writeTo(to);
                return false;
            }
            if (m_xml.isStart("row") && m_xml.depth() == rowDepth)
                readRow();
            else if (m_xml.isStart("mergeCell"))
                m_remarks.merged(m_xml.attribute("ref"));
        }
        return true;
    }

    qint64 bytesOfFile() const override { return m_xml.bytesOfFile(); }

private:
    void readRow()
    {
        const std::string number(m_xml.attribute("r").substr(0, 100));
        const auto known = xlsxWholeNumber(number);
        const bool isHidden = isXlsxTrue(m_xml.attribute("hidden"));
        const qint64 before = m_row;
        m_hasPlace = number.empty() ? m_row + 1 < mostSheetRows : known && *known >= 1 && *known <= mostSheetRows;
        if (m_hasPlace)
            m_row = number.empty() ? m_row + 1 : qint64(*known) - 1;
        readCells(number.empty());
        if (isHidden && m_row != before)
            m_remarks.hidden(m_row);
        finishRow(number);
    }

    /// What texts take is kept for the next row, but not of many large ones in ever other columns.
    void forgetCells()
    {
        constexpr std::size_t mostKept = std::size_t(1) << 20;
        m_keptBytes += m_bytes.count();
        if (m_keptBytes > mostKept) {
            m_cells.clear();
            m_keptBytes = 0;
        }
        for (std::size_t i = 0; i < std::min(m_width, m_cells.size()); ++i)
            m_cells[i].kind = SheetCell::Kind::Empty;
        m_width = 0;
    }

    /// @param isUnnumbered the row stands where its cells say
    void readCells(bool isUnnumbered)
    {
        forgetCells();
        m_wrong.clear();
        m_bytes.begin();
        int column = -1;
        const int own = m_xml.depth();
        while (m_xml.next() != MarkupReader::Token::End || m_xml.depth() != own) {
            if (m_xml.isStart("c")) {
                readCell(column, isUnnumbered);
            } else if (m_xml.isStart()) {
                m_xml.skipElement();
            }
        }
    }

    /// @param column of the cell before; becomes that of this one
    void readCell(int &column, bool isUnnumbered)
    {
        const std::string_view reference = m_xml.attribute("r");
        CellPlace place { -1, column + 1 };
        if (!reference.empty())
            place = cellPlace(reference).value_or(CellPlace());
        if (place.column < 0 || place.column >= mostSheetColumns) {
            wrong(SourceText::tr("The sheet has a cell “%1”, which is no place in a sheet."), reference);
            return m_xml.skipElement();
        }
        if (isUnnumbered && m_width == 0 && place.row > m_row)
            m_row = place.row;
        column = place.column;
        const auto index = std::size_t(column);
        if (index < m_width && m_cells[index].kind != SheetCell::Kind::Empty) {
            wrong(SourceText::tr("The sheet has the cell %1 twice."),
                (columnLetters(column) + QString::number(m_row + 1)).toStdString());
            return m_xml.skipElement();
        }
        if (index >= m_cells.size())
            m_cells.resize(index + 1);
        m_width = std::max(m_width, index + 1);
        m_reader.read(m_cells[index]);
    }

    void wrong(const QString &what, std::string_view cell)
    {
        if (m_wrong.empty())
            m_wrong = what.arg(QString::fromStdString(std::string(cell.substr(0, 100)))).toStdString();
    }

    void finishRow(const std::string &number)
    {
        const std::span<const SheetCell> cells(m_cells.data(), m_width);
        const bool filled = std::any_of(
            cells.begin(), cells.end(), [](const SheetCell &cell) { return cell.kind != SheetCell::Kind::Empty; });
        if (!m_hasPlace && (filled || !m_wrong.empty()))
            m_rows->addUnreadable(std::nullopt,
                SourceText::tr("The sheet gives this row the number “%1”: rows are numbered from 1 to %2.")
                    .arg(QString::fromStdString(number), QString::number(mostSheetRows))
                    .toStdString());
        else if (!m_wrong.empty())
            m_rows->addUnreadable(m_row, m_wrong);
        else if (m_bytes.tooMany())
            m_rows->addUnreadable(m_row, RowText::tooLong());
        else if (filled)
            m_rows->add(m_row, cells);
    }

    XlsxWorkbook m_workbook;
    MarkupReader m_xml;
    CellRange m_range;
    SheetRemarks m_remarks;
    std::optional<SheetRows> m_rows;
    std::vector<SheetCell> m_cells; ///< used again for each row
    std::size_t m_width = 0; ///< of the row
    std::size_t m_keptBytes = 0; ///< of texts since cells were made anew
    SheetRowBytes m_bytes;
    XlsxCells m_reader { m_workbook, m_xml, m_bytes };
    qint64 m_row = -1;
    bool m_hasPlace = true; ///< the row, in a sheet
    std::string m_wrong; ///< with the row as a whole
};

} // namespace

std::unique_ptr<Converter> openXlsx(std::unique_ptr<ByteStream>, const QString &path, const SourceOptions &options)
{
    return std::make_unique<XlsxConverter>(path, options);
}

QList<SourcePart> sheetsOfXlsx(const QString &path, const SourceOptions &)
{
    return XlsxWorkbook(path).sheets();
}

void settleXlsx(const QString &path, SourceOptions &options)
{
    cellRange(options.range);
    const XlsxWorkbook workbook(path);
    options.sheet = chooseSheet(workbook.sheets(), options.sheet, workbook.fileName(),
        [&workbook](const SourcePart &sheet) { return workbook.holdsCell(sheet.name); });
}

} // namespace tranche
