#include "source/formats/xls/XlsConverter.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "source/formats/SheetConverter.h"
#include "source/formats/xls/XlsRecords.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <freexl.h>

namespace tranche {

bool looksLikeXls(const QByteArray &begin, const QString &)
{
    return begin.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

namespace {

class XlsFile
{
public:
    explicit XlsFile(const QString &path)
        : m_records(path)
    {
        const int result = freexl_open(QFile::encodeName(path).constData(), &m_handle);
        if (result != FREEXL_OK)
            throw Failure(QStringLiteral("source.sheet"),
                SourceText::tr("The spreadsheet %1 can't be read (FreeXL error %2).")
                    .arg(QFileInfo(path).fileName())
                    .arg(result),
                SourceText::tr("Save it as XLSX or CSV."));
    }
    ~XlsFile() { freexl_close(m_handle); }
    XlsFile(const XlsFile &) = delete;
    XlsFile &operator=(const XlsFile &) = delete;

    QList<SourcePart> sheets() const
    {
        unsigned int count = 0;
        freexl_get_info(m_handle, FREEXL_BIFF_SHEET_COUNT, &count);
        QList<SourcePart> sheets;
        for (unsigned int i = 0; i < count && i < 10000; ++i) {
            const char *name = nullptr;
            freexl_get_worksheet_name(m_handle, static_cast<unsigned short>(i), &name);
            const QString text = QString::fromUtf8(name == nullptr ? "" : name);
            sheets.append({ text, m_records.isHidden(text) });
        }
        return sheets;
    }

    void select(const QString &sheet, SheetRemarks &remarks)
    {
        const auto all = sheets();
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all[i].name == sheet)
                freexl_select_active_worksheet(m_handle, static_cast<unsigned short>(i));
        }
        freexl_worksheet_dimensions(m_handle, &rows, &columns);
        m_records.select(sheet, remarks);
    }

    SheetCell cell(unsigned int row, unsigned short column) const
    {
        if (const SheetCell *result = m_records.result(row, column); result != nullptr)
            return *result;
        FreeXL_CellValue value = {};
        SheetCell cell;
        if (const int result = freexl_get_cell_value(m_handle, row, column, &value); result != FREEXL_OK) {
            cell.fail(SourceText::tr("The cell can't be read (FreeXL error %1).").arg(result));
            return cell;
        }
        cell.kind = SheetCell::Kind::Value;
        switch (value.type) {
        case FREEXL_CELL_INT:
            cell.text = std::to_string(value.value.int_value);
            break;
        case FREEXL_CELL_DOUBLE:
            cell.text = sheetNumber(QByteArray::number(value.value.double_value, 'g', 17).toStdString());
            break;
        case FREEXL_CELL_DATE:
        case FREEXL_CELL_DATETIME:
        case FREEXL_CELL_TIME:
            cell.text = value.value.text_value;
            break;
        case FREEXL_CELL_TEXT:
        case FREEXL_CELL_SST_TEXT:
            cell.text = value.value.text_value == nullptr ? "" : value.value.text_value;
            cell.kind = isErrorText(cell.text) ? SheetCell::Kind::Error : SheetCell::Kind::Text;
            break;
        default:
            break;
        }
        if (cell.text.empty())
            cell.kind = SheetCell::Kind::Empty;
        return cell;
    }

    unsigned int rows = 0;
    unsigned short columns = 0;

private:
    XlsRecords m_records;
    const void *m_handle = nullptr;
};

class XlsConverter final : public Converter
{
public:
    XlsConverter(const QString &path, const SourceOptions &options)
        : m_file(path)
        , m_size(QFileInfo(path).size())
        , m_range(cellRange(options.range))
        , m_remarks(m_range)
    {
        m_file.select(options.sheet, m_remarks);
    }

    bool convert(ConvertedText &to) override
    {
        constexpr unsigned int rowsAtOnce = 1000;
        if (!m_rows)
            m_rows.emplace(m_range, to);
        m_rows->writeTo(to);
        for (const unsigned int end = std::min(m_file.rows, m_row + rowsAtOnce); m_row < end; ++m_row) {
            m_cells.clear();
            for (unsigned short column = 0; column < m_file.columns; ++column)
                m_cells.push_back(m_file.cell(m_row, column));
            m_rows->add(m_row, m_cells);
        }
        if (m_row < m_file.rows)
            return true;
        m_remarks.writeTo(to);
        return false;
    }

    qint64 bytesOfFile() const override { return m_file.rows == 0 ? m_size : m_size * m_row / m_file.rows; }

private:
    XlsFile m_file;
    qint64 m_size;
    CellRange m_range;
    SheetRemarks m_remarks;
    std::optional<SheetRows> m_rows;
    std::vector<SheetCell> m_cells;
    unsigned int m_row = 0;
};

} // namespace

std::unique_ptr<Converter> openXls(std::unique_ptr<ByteStream>, const QString &path, const SourceOptions &options)
{
    return std::make_unique<XlsConverter>(path, options);
}

QList<SourcePart> sheetsOfXls(const QString &path, const SourceOptions &)
{
    return XlsFile(path).sheets();
}

void settleXls(const QString &path, SourceOptions &options)
{
    cellRange(options.range);
    options.sheet = chooseSheet(XlsFile(path).sheets(), options.sheet, QFileInfo(path).fileName());
}

} // namespace tranche
