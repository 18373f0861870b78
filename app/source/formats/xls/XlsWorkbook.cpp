#include "source/formats/xls/XlsWorkbook.h"

#include "core/Texts.h"

#include <QHash>

#include <algorithm>

namespace tranche {

XlsWorkbook::XlsWorkbook(const QString &path)
    : m_records(path)
{
    XlsRecords::Record record;
    if (!m_records.next(record))
        throw m_records.failure(SourceText::tr("%1 holds no workbook.").arg(fileName()));
    readBegin(record);
    readGlobals();
}

/// The record that every workbook begins with: it says of which version of Excel it is, and what follows.
void XlsWorkbook::readBegin(const XlsRecords::Record &record)
{
    enum Version : quint16 { Excel97 = 0x0600 };
    enum Part : quint16 { Globals = 0x0005 };
    enum Old : quint16 { Excel2 = 0x0009, Excel3 = 0x0209, Excel4 = 0x0409 };
    if (record.id == Excel2 || record.id == Excel3 || record.id == Excel4)
        throw m_records.failure(SourceText::tr("%1 is a worksheet of Excel %2, a version that can't be read.")
                                    .arg(fileName())
                                    .arg(record.id == Excel2      ? 2
                                            : record.id == Excel3 ? 3
                                                                  : 4));
    if (record.id != XlsRecords::BeginOfPart)
        throw m_records.failure(SourceText::tr("%1 is damaged: the workbook in it has no beginning.").arg(fileName()));
    m_isUnicode = record.at<quint16>(0) >= Excel97;
    if (record.at<quint16>(2) != Globals)
        m_sheets.push_back({ QStringLiteral("Sheet1"), 0, false }); // a sheet by itself, without a workbook
}

void XlsWorkbook::readGlobals()
{
    const bool isSheet = !m_sheets.empty();
    constexpr std::size_t mostStyles = 65536; // a cell names its style with two bytes
    QHash<int, NumberFormat> custom;
    std::vector<quint16> formatOfStyle;
    XlsRecords::Record record;
    for (quint64 offset = m_records.offset(); m_records.next(record) && record.id != XlsRecords::EndOfPart;
         offset = m_records.offset()) {
        switch (record.id) {
        case XlsRecords::FilePass:
            m_records.decrypt(record);
            break;
        case XlsRecords::CodePageNumber:
            m_codePage = CodePage(record.at<quint16>(0));
            break;
        case XlsRecords::Date1904:
            m_dateSystem = record.at<quint16>(0) == 1 ? DateSystem::From1904 : DateSystem::From1900;
            break;
        case XlsRecords::Format: {
            const int id = record.at<quint16>(0);
            record.data.remove_prefix(std::min<std::size_t>(2, record.data.size()));
            const auto code = bytes(record).text(m_isUnicode ? 2 : 1);
            custom.insert(id, NumberFormat(QString::fromStdString(code.value_or(std::string()))));
            break;
        }
        case XlsRecords::CellStyle:
            if (formatOfStyle.size() < mostStyles)
                formatOfStyle.push_back(record.at<quint16>(2));
            break;
        case XlsRecords::BoundSheet:
            if (!isSheet)
                readSheet(record);
            break;
        case XlsRecords::SharedStrings:
            m_textsOffset = m_textsOffset == 0 ? offset : m_textsOffset;
            break;
        default:
            break;
        }
    }
    constexpr int general = 0;
    for (const quint16 id : formatOfStyle)
        m_formats.push_back(id != general && custom.contains(id) ? custom.value(id) : NumberFormat::builtIn(id));
}

void XlsWorkbook::readSheet(const XlsRecords::Record &record)
{
    enum Visibility : quint8 { Hidden = 1, VeryHidden = 2 };
    enum Kind : quint8 { Worksheet = 0 };
    constexpr std::size_t mostSheets = 10000;
    if (record.at<quint8>(5) != Worksheet || m_sheets.size() == mostSheets)
        return;
    Sheet sheet { {}, record.at<quint32>(0), (record.at<quint8>(4) & (Hidden | VeryHidden)) != 0 };
    constexpr std::size_t nameOffset = 6;
    XlsRecords::Record rest = record;
    rest.data.remove_prefix(std::min(nameOffset, rest.data.size()));
    if (m_isUnicode)
        sheet.name = QString::fromStdString(bytes(rest).text(1).value_or(std::string()));
    else
        sheet.name = QString::fromStdString(m_codePage.decodeAnyway(
            rest.data.substr(std::min<std::size_t>(1, rest.data.size())).substr(0, rest.at<quint8>(0))));
    if (sheet.name.isEmpty())
        sheet.name = QStringLiteral("Sheet%1").arg(m_sheets.size() + 1);
    m_sheets.push_back(sheet);
}

QList<SourcePart> XlsWorkbook::parts() const
{
    QList<SourcePart> parts;
    for (const Sheet &sheet : m_sheets)
        parts.append({ sheet.name, sheet.hidden });
    return parts;
}

const NumberFormat &XlsWorkbook::format(quint16 style) const
{
    static const NumberFormat general;
    return style < m_formats.size() ? m_formats[style] : general;
}

void XlsWorkbook::readTexts()
{
    XlsRecords::Record record;
    m_records.goTo(m_textsOffset);
    if (m_textsOffset == 0 || !m_records.next(record))
        return;
    XlsBytes bytes = this->bytes(record);
    constexpr quint64 counts = 8; // which need not be right
    bytes.skip(counts);
    for (quint32 number = 0; !bytes.atEnd(); ++number) {
        const auto text = bytes.text(2);
        if (!text)
            m_damagedTexts.push_back(number);
        m_texts.add(text.value_or(std::string()));
    }
}

std::optional<std::string> XlsWorkbook::sharedText(quint32 number)
{
    if (std::binary_search(m_damagedTexts.begin(), m_damagedTexts.end(), number))
        return std::nullopt;
    return m_texts.text(number);
}

} // namespace tranche
