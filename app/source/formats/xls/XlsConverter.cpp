#include "source/formats/xls/XlsConverter.h"

#include "source/formats/SheetConverter.h"
#include "source/formats/xls/XlsSheet.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace tranche {

/// A sheet of Excel 2 to 5 without a compound file around it begins with this record.
static bool looksLikeBareSheet(const QByteArray &begin)
{
    static const std::array<QByteArray, 5> heads { QByteArray("\x09\x00\x04\x00", 4), QByteArray("\x09\x02\x06\x00", 4),
        QByteArray("\x09\x04\x06\x00", 4), QByteArray("\x09\x08\x08\x00", 4), QByteArray("\x09\x08\x10\x00", 4) };
    return std::any_of(heads.begin(), heads.end(), [&](const QByteArray &head) { return begin.startsWith(head); });
}

bool looksLikeXls(const QByteArray &begin, const QString &)
{
    return begin.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") || looksLikeBareSheet(begin);
}

namespace {

class XlsConverter final : public Converter
{
public:
    XlsConverter(const QString &path, const SourceOptions &options)
        : m_size(QFileInfo(path).size())
        , m_workbook(path)
        , m_range(cellRange(options.range))
        , m_remarks(m_range)
        , m_sheet(m_workbook, sheet(options.sheet), m_remarks)
    {
        m_workbook.readTexts();
        m_remarks.emptyBefore(emptySheetsBefore(m_workbook.parts(), options.sheet,
            [this](const SourcePart &one) { return XlsSheet::holdsCell(m_workbook, one.name); }));
    }

    bool convert(ConvertedText &to) override
    {
        if (!m_rows)
            m_rows.emplace(m_range, to);
        m_rows->writeTo(to);
        for (const std::size_t enough = to.bytes.size() + convertedBlockBytes; to.bytes.size() < enough;) {
            if (!m_sheet.next(m_row)) {
                m_remarks.writeTo(to);
                return false;
            }
            if (m_row.fault)
                m_rows->addUnreadable(m_row.number, *m_row.fault);
            else
                m_rows->add(m_row.number, m_row.cells);
        }
        return true;
    }

    qint64 bytesOfFile() const override { return std::min(m_size, qint64(double(m_size) * m_sheet.progress())); }

private:
    const XlsWorkbook::Sheet &sheet(const QString &name) const
    {
        const QString chosen = chooseSheet(m_workbook.parts(), name, m_workbook.fileName());
        const auto &all = m_workbook.sheets();
        return *std::find_if(all.begin(), all.end(), [&](const XlsWorkbook::Sheet &one) { return one.name == chosen; });
    }

    qint64 m_size;
    XlsWorkbook m_workbook;
    CellRange m_range;
    SheetRemarks m_remarks;
    XlsSheet m_sheet;
    XlsSheet::Row m_row;
    std::optional<SheetRows> m_rows;
};

} // namespace

std::unique_ptr<Converter> openXls(std::unique_ptr<ByteStream>, const QString &path, const SourceOptions &options)
{
    return std::make_unique<XlsConverter>(path, options);
}

QList<SourcePart> sheetsOfXls(const QString &path, const SourceOptions &)
{
    return XlsWorkbook(path).parts();
}

void settleXls(const QString &path, SourceOptions &options)
{
    cellRange(options.range);
    XlsWorkbook workbook(path);
    options.sheet = chooseSheet(workbook.parts(), options.sheet, workbook.fileName(),
        [&workbook](const SourcePart &one) { return XlsSheet::holdsCell(workbook, one.name); });
}

} // namespace tranche
