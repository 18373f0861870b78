#include "source/formats/xls/XlsRecords.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "source/text/TextEncoding.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <gsf/gsf-infile-msole.h>
#include <gsf/gsf-input-stdio.h>

namespace tranche {

static constexpr qint64 mostFileBytes = qint64(96) << 20; ///< it is held in memory

/// Records of a workbook, by the names of their specification ([MS-XLS]).
namespace Biff {
constexpr quint16 formula = 0x0006;
constexpr quint16 endOfPart = 0x000A;
constexpr quint16 date1904 = 0x0022;
constexpr quint16 codePage = 0x0042;
constexpr quint16 boundSheet = 0x0085;
constexpr quint16 cellStyle = 0x00E0;
constexpr quint16 mergedCells = 0x00E5;
constexpr quint16 string = 0x0207;
constexpr quint16 row = 0x0208;
constexpr quint16 rowIsHidden = 0x0020;
constexpr quint16 format = 0x041E;
constexpr quint16 beginOfPart = 0x0809;
} // namespace Biff

template <typename Number> static Number at(const QByteArray &data, qsizetype offset)
{
    return offset + qsizetype(sizeof(Number)) <= data.size() ? qFromLittleEndian<Number>(data.constData() + offset)
                                                             : Number(0);
}

/// The bytes of the stream that holds the workbook; empty if there is none.
static QByteArray workbookStream(const QString &path)
{
    // What the library says of a damaged file is no text for standard error: the converter says it.
    static const guint silenced = g_log_set_handler(
        "libgsf:msole", GLogLevelFlags(G_LOG_LEVEL_MASK), [](auto *, auto, auto *, auto) {}, nullptr);
    static const guint alsoSilenced = g_log_set_handler(
        "libgsf", GLogLevelFlags(G_LOG_LEVEL_MASK), [](auto *, auto, auto *, auto) {}, nullptr);
    Q_UNUSED(silenced);
    Q_UNUSED(alsoSilenced);
    if (QFileInfo(path).size() > mostFileBytes)
        throw Failure(QStringLiteral("source.too_large"),
            SourceText::tr("%1 is larger than %2 MB, too large to be read as a whole.")
                .arg(QFileInfo(path).fileName())
                .arg(mostFileBytes >> 20),
            SourceText::tr("Save it as XLSX or CSV."));
    QByteArray bytes;
    GsfInput *file = gsf_input_stdio_new(QFile::encodeName(path).constData(), nullptr);
    GsfInfile *folder = file == nullptr ? nullptr : gsf_infile_msole_new(file, nullptr);
    GsfInput *stream = folder == nullptr ? nullptr : gsf_infile_child_by_name(folder, "Workbook");
    if (stream == nullptr && folder != nullptr)
        stream = gsf_infile_child_by_name(folder, "Book");
    if (stream != nullptr) {
        bytes.resize(qsizetype(gsf_input_size(stream)));
        if (gsf_input_read(stream, std::size_t(bytes.size()), reinterpret_cast<guint8 *>(bytes.data())) == nullptr)
            bytes.clear();
    }
    for (gpointer object : { gpointer(stream), gpointer(folder), gpointer(file) }) {
        if (object != nullptr)
            g_object_unref(object);
    }
    return bytes;
}

XlsRecords::XlsRecords(const QString &path)
    : m_stream(workbookStream(path))
{
    readGlobals();
}

std::optional<XlsRecords::Record> XlsRecords::next()
{
    constexpr qsizetype headBytes = 4;
    if (m_at + headBytes > m_stream.size())
        return std::nullopt;
    const auto id = at<quint16>(m_stream, m_at);
    const qsizetype length = at<quint16>(m_stream, m_at + 2);
    const QByteArray data = QByteArray::fromRawData(
        m_stream.constData() + m_at + headBytes, std::min(length, m_stream.size() - m_at - headBytes));
    m_at += headBytes + length;
    return Record { id, data };
}

/// A text that begins with its length, of one or two bytes; a flag says how wide its characters are since BIFF 8.
QString XlsRecords::text(const QByteArray &data, qsizetype begin, int lengthBytes) const
{
    const qsizetype length = lengthBytes == 1 ? at<quint8>(data, begin) : at<quint16>(data, begin);
    qsizetype from = begin + lengthBytes;
    if (!m_isBiff8)
        return QString::fromUtf8(decodeText(data.mid(from, length), m_encoding, {}));
    const bool wide = (at<quint8>(data, from) & 1) != 0;
    ++from;
    QString text;
    for (qsizetype i = 0; i < length && from < data.size(); ++i, from += wide ? 2 : 1)
        text += wide ? QChar(at<quint16>(data, from)) : QChar(ushort(at<quint8>(data, from)));
    return text;
}

void XlsRecords::readGlobals()
{
    QHash<int, SheetFormat> custom;
    std::vector<int> formatOfStyle;
    for (auto record = next(); record && record->id != Biff::endOfPart; record = next()) {
        const QByteArray &data = record->data;
        switch (record->id) {
        case Biff::beginOfPart:
            m_isBiff8 = at<quint16>(data, 0) >= 0x0600;
            break;
        case Biff::codePage:
            if (const QByteArray name = "windows-" + QByteArray::number(at<quint16>(data, 0)); isKnownEncoding(name))
                m_encoding = name;
            break;
        case Biff::date1904:
            if (at<quint16>(data, 0) == 1)
                m_origin = QDate(1904, 1, 1);
            break;
        case Biff::format:
            custom.insert(at<quint16>(data, 0), sheetFormat(text(data, 2, m_isBiff8 ? 2 : 1)));
            break;
        case Biff::cellStyle:
            formatOfStyle.push_back(at<quint16>(data, 2));
            break;
        case Biff::boundSheet:
            m_sheets.push_back({ text(data, 6, 1), at<quint32>(data, 0), (at<quint8>(data, 4) & 3) != 0 });
            break;
        default:
            break;
        }
    }
    for (const int id : formatOfStyle)
        m_styles.push_back(custom.contains(id) ? custom.value(id) : builtInSheetFormat(id));
}

bool XlsRecords::isHidden(const QString &sheet) const
{
    return std::any_of(
        m_sheets.begin(), m_sheets.end(), [&](const Sheet &one) { return one.hidden && one.name == sheet; });
}

void XlsRecords::select(const QString &sheet, SheetRemarks &remarks)
{
    m_results.clear();
    const auto found
        = std::find_if(m_sheets.begin(), m_sheets.end(), [&](const Sheet &one) { return one.name == sheet; });
    if (found == m_sheets.end() || qsizetype(found->offset) >= m_stream.size())
        return;
    m_at = qsizetype(found->offset);
    int depth = 0; // charts in a sheet are parts within it
    for (auto record = next(); record; record = next()) {
        if (record->id == Biff::beginOfPart) {
            ++depth;
        } else if (record->id == Biff::endOfPart) {
            if (--depth <= 0)
                return;
        } else if (record->id == Biff::formula && depth == 1) {
            readFormula(record->data);
        } else if (record->id == Biff::row && depth == 1) {
            if ((at<quint16>(record->data, 12) & Biff::rowIsHidden) != 0)
                remarks.hidden(at<quint16>(record->data, 0));
        } else if (record->id == Biff::mergedCells && depth == 1) {
            for (qsizetype cells = 2; cells + 8 <= record->data.size(); cells += 8)
                remarks.merged(at<quint16>(record->data, cells), at<quint16>(record->data, cells + 2),
                    at<quint16>(record->data, cells + 4), at<quint16>(record->data, cells + 6));
        } else if (record->id == Biff::string && m_awaitsText) {
            SheetCell &cell = m_results[*m_awaitsText];
            cell.text = text(record->data, 0, 2).toStdString();
            cell.kind = cell.text.empty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text;
            m_awaitsText.reset();
        }
    }
}

std::string XlsRecords::number(double value, quint16 style) const
{
    const SheetFormat format = style < m_styles.size() ? m_styles[style] : SheetFormat();
    return format.isTime() ? sheetTime(value, m_origin, format)
                           : sheetNumber(QByteArray::number(value, 'g', 17).toStdString());
}

void XlsRecords::readFormula(const QByteArray &data)
{
    static const QHash<quint8, const char *> errors { { 0x00, "#NULL!" }, { 0x07, "#DIV/0!" }, { 0x0F, "#VALUE!" },
        { 0x17, "#REF!" }, { 0x1D, "#NAME?" }, { 0x24, "#NUM!" }, { 0x2A, "#N/A" } };
    enum Result : quint8 { Text, Boolean, Error };
    const std::size_t key = keyOf(at<quint16>(data, 0), at<quint16>(data, 2));
    SheetCell &cell = m_results[key];
    m_awaitsText.reset();
    if (at<quint16>(data, 12) != 0xFFFF) {
        const auto bits = at<quint64>(data, 6);
        double value = 0;
        std::memcpy(&value, &bits, sizeof value);
        cell = { SheetCell::Kind::Value, number(value, at<quint16>(data, 4)) };
        return;
    }
    const auto what = at<quint8>(data, 8);
    switch (at<quint8>(data, 6)) {
    case Text:
        m_awaitsText = key;
        break;
    case Boolean:
        cell = { SheetCell::Kind::Value, what != 0 ? "TRUE" : "FALSE" };
        break;
    case Error:
        cell = { SheetCell::Kind::Error, errors.value(what, "#N/A") };
        break;
    default: // an empty text
        break;
    }
}

const SheetCell *XlsRecords::result(unsigned int row, unsigned short column) const
{
    const auto found = m_results.find(keyOf(row, column));
    return found == m_results.end() ? nullptr : &found->second;
}

} // namespace tranche
