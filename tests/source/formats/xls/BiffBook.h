#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QtEndian>

#include <gsf/gsf-infile-msole.h>
#include <gsf/gsf-outfile-msole.h>
#include <gsf/gsf-output-stdio.h>

#include <bit>

namespace tranche {

/// Numbers and texts as the records of a workbook have them.
namespace biff {

template <typename Integer> QByteArray number(Integer value)
{
    QByteArray bytes(sizeof(Integer), '\0');
    qToLittleEndian<Integer>(value, bytes.data());
    return bytes;
}

inline QByteArray two(int value)
{
    return number<quint16>(quint16(value));
}

inline QByteArray eight(double value)
{
    return number<quint64>(std::bit_cast<quint64>(value));
}

inline QByteArray record(int id, const QByteArray &data)
{
    return two(id) + two(int(data.size())) + data;
}

/// Row, column and style, then the value.
inline QByteArray cell(int id, int row, int column, const QByteArray &value, int style = 0)
{
    return record(id, two(row) + two(column) + two(style) + value);
}

inline QByteArray characters(const QString &text, bool wide)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes += wide ? two(c.unicode()) : QByteArray(1, char(c.unicode()));
    return bytes;
}

inline bool needsWide(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0xFF; });
}

/// A text since Excel 97.
inline QByteArray text(const QString &text)
{
    return two(int(text.size())) + QByteArray(1, needsWide(text) ? '\1' : '\0') + characters(text, needsWide(text));
}

inline QByteArray label(int row, int column, const QString &value)
{
    return cell(0x0204, row, column, text(value));
}

inline QByteArray real(int row, int column, double value, int style = 0)
{
    return cell(0x0203, row, column, eight(value), style);
}

inline QByteArray formula(int row, int column, const QByteArray &result, int flags = 0, int style = 0)
{
    return cell(0x0006, row, column, result + two(flags) + QByteArray(4, '\0') + two(0), style);
}

} // namespace biff

/// A workbook made record by record, which may be as wrong as a test wants it.
struct BiffBook
{
    struct Sheet
    {
        QByteArray name;
        QByteArray records;
        int visibility = 0;
        int kind = 0;
    };
    bool isUnicode = true;
    QByteArray globals; ///< records between the begin and the sheets
    QByteArray texts; ///< the records of the shared ones
    QList<Sheet> sheets;

    QByteArray begin(int part) const
    {
        return biff::record(
            0x0809, biff::two(isUnicode ? 0x0600 : 0x0500) + biff::two(part) + QByteArray(isUnicode ? 12 : 4, '\0'));
    }

    QByteArray stream() const
    {
        const auto bounds = [this](quint32 offset) {
            QByteArray records;
            for (const Sheet &sheet : sheets) {
                records += biff::record(0x0085,
                    biff::number<quint32>(offset) + QByteArray(1, char(sheet.visibility))
                        + QByteArray(1, char(sheet.kind)) + QByteArray(1, char(sheet.name.size()))
                        + (isUnicode ? QByteArray(1, '\0') : QByteArray()) + sheet.name);
                offset += quint32(partOf(sheet).size());
            }
            return records;
        };
        const QByteArray end = biff::record(0x000A, {});
        QByteArray all = begin(5) + globals;
        all += bounds(quint32(all.size() + bounds(0).size() + texts.size() + end.size())) + texts + end;
        for (const Sheet &sheet : sheets)
            all += partOf(sheet);
        return all;
    }

    QByteArray partOf(const Sheet &sheet) const { return begin(0x10) + sheet.records + biff::record(0x000A, {}); }
};

/// Writes a compound file with these streams.
inline void writeCompound(const QString &path, const QList<std::pair<QByteArray, QByteArray>> &streams)
{
    GsfOutput *file = gsf_output_stdio_new(path.toLocal8Bit().constData(), nullptr);
    GsfOutfile *folder = gsf_outfile_msole_new(file);
    for (const auto &[name, bytes] : streams) {
        GsfOutput *stream = gsf_outfile_new_child(folder, name.constData(), FALSE);
        gsf_output_write(stream, std::size_t(bytes.size()), reinterpret_cast<const guint8 *>(bytes.constData()));
        gsf_output_close(stream);
        g_object_unref(stream);
    }
    gsf_output_close(GSF_OUTPUT(folder));
    g_object_unref(folder);
    g_object_unref(file);
}

} // namespace tranche
