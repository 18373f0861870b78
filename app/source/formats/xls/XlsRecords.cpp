#include "source/formats/xls/XlsRecords.h"

#include "core/Texts.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <gsf/gsf-infile-msole.h>
#include <gsf/gsf-input-stdio.h>

namespace tranche {

static constexpr std::size_t headBytes = 4; ///< of a record

void XlsRecords::Unref::operator()(GsfInput *input) const
{
    g_object_unref(input);
}

XlsRecords::XlsRecords(const QString &path)
    : m_name(QFileInfo(path).fileName())
{
    // What the library says of a damaged file is no text for standard error: it is said here.
    static const guint silenced = g_log_set_handler(
        "libgsf:msole", GLogLevelFlags(G_LOG_LEVEL_MASK), [](auto *, auto, auto *, auto) {}, nullptr);
    static const guint alsoSilenced = g_log_set_handler(
        "libgsf", GLogLevelFlags(G_LOG_LEVEL_MASK), [](auto *, auto, auto *, auto) {}, nullptr);
    Q_UNUSED(silenced);
    Q_UNUSED(alsoSilenced);
    std::unique_ptr<GsfInput, Unref> file(gsf_input_stdio_new(QFile::encodeName(path).constData(), nullptr));
    if (file == nullptr)
        throw failure(SourceText::tr("%1 can't be opened as a workbook.").arg(m_name));
    constexpr std::size_t markBytes = 8;
    const guint8 *const begin = gsf_input_read(file.get(), markBytes, nullptr);
    if (begin != nullptr && *begin == 0xD0)
        openStream(file.get());
    else if (begin != nullptr && *begin == 0x09) // a sheet begins so, whatever its version
        m_stream = std::move(file);
    else
        throw failure(SourceText::tr("%1 holds no workbook.").arg(m_name));
    m_size = quint64(gsf_input_size(m_stream.get()));
}

/// Names in a compound file know no case.
void XlsRecords::openStream(GsfInput *file)
{
    gsf_input_seek(file, 0, G_SEEK_SET);
    const std::unique_ptr<GsfInput, Unref> folder(reinterpret_cast<GsfInput *>(gsf_infile_msole_new(file, nullptr)));
    if (folder == nullptr)
        throw failure(
            SourceText::tr("%1 is damaged or cut off: what it consists of can't be found in it.").arg(m_name));
    GsfInfile *const parts = GSF_INFILE(folder.get());
    QHash<QString, int> places;
    constexpr int most = 10000;
    for (int i = 0; i < std::min(gsf_infile_num_children(parts), most); ++i) {
        const QString name = QString::fromUtf8(gsf_infile_name_by_index(parts, i)).toLower();
        if (!places.contains(name))
            places.insert(name, i);
    }
    for (const char *const name : { "workbook", "book" }) { // one that is for Excel 95 too has both
        if (const int place = places.value(QLatin1String(name), -1); m_stream == nullptr && place >= 0)
            m_stream.reset(gsf_infile_child_by_index(parts, place));
    }
    if (m_stream != nullptr)
        return;
    if (places.contains(QStringLiteral("encryptedpackage")))
        throw needsPassword();
    if (places.contains(QStringLiteral("worddocument")))
        throw failure(SourceText::tr("%1 is a document of Word, no workbook.").arg(m_name));
    if (places.contains(QStringLiteral("powerpoint document")))
        throw failure(SourceText::tr("%1 is a presentation of PowerPoint, no workbook.").arg(m_name));
    throw failure(SourceText::tr("%1 holds no workbook.").arg(m_name));
}

Failure XlsRecords::failure(const QString &message)
{
    return Failure(QStringLiteral("source.sheet"), message,
        SourceText::tr("Open it in a spreadsheet program, and save it as XLSX or CSV."));
}

Failure XlsRecords::needsPassword() const
{
    return Failure(QStringLiteral("source.password"),
        SourceText::tr("The workbook %1 is encrypted: it needs a password.").arg(m_name),
        SourceText::tr("Open it in a spreadsheet program, and save it without a password."));
}

bool XlsRecords::load(quint64 offset, std::size_t length)
{
    m_window.resize(length);
    m_windowBegin = offset;
    if (gsf_input_seek(m_stream.get(), gsf_off_t(offset), G_SEEK_SET) == 0
        && gsf_input_read(m_stream.get(), length, reinterpret_cast<guint8 *>(m_window.data())) != nullptr)
        return true;
    m_window.clear();
    return false;
}

/// Bytes within the size of the stream.
std::string_view XlsRecords::bytes(quint64 offset, std::size_t length)
{
    const quint64 end = m_windowBegin + m_window.size();
    if (offset < m_windowBegin || offset + length > end) {
        // Little is read where it goes to and fro, much where it goes on.
        constexpr std::size_t little = 2048;
        constexpr std::size_t much = 65536;
        const bool goesOn = offset >= m_windowBegin && offset <= end;
        const auto wanted = std::size_t(std::min<quint64>(std::max(length, goesOn ? much : little), m_size - offset));
        if (!load(offset, wanted) && !load(offset, length))
            throw failure(
                SourceText::tr("%1 is cut off or damaged: a part of the workbook can't be read.").arg(m_name));
    }
    return std::string_view(m_window).substr(std::size_t(offset - m_windowBegin), length);
}

bool XlsRecords::next(Record &record)
{
    if (m_next > m_size || m_size - m_next < headBytes)
        return false;
    record.data = bytes(m_next, headBytes);
    record.id = record.at<quint16>(0);
    const std::size_t length = record.at<quint16>(2);
    if (m_size - m_next - headBytes < length)
        throw failure(SourceText::tr("%1 is cut off: the workbook ends within a record.").arg(m_name));
    record.data = bytes(m_next, headBytes + length).substr(headBytes);
    if (m_cipher)
        decryptData(record);
    m_next += headBytes + length;
    return true;
}

void XlsRecords::decrypt(const Record &filePass)
{
    m_cipher = XlsCipher::withoutPassword(filePass.data);
    if (!m_cipher)
        throw needsPassword();
}

/// Of some records all or the begin is never encrypted.
void XlsRecords::decryptData(Record &record)
{
    enum : quint16 { InterfaceHead = 0x00E1 };
    if (record.id == BeginOfPart || record.id == FilePass || record.id == InterfaceHead)
        return;
    const std::size_t plainBytes = record.id == BoundSheet ? std::min(sizeof(quint32), record.data.size()) : 0;
    m_plain = record.data.substr(plainBytes);
    m_cipher->decrypt(m_next + headBytes + plainBytes, m_plain);
    m_plain.insert(0, record.data.substr(0, plainBytes));
    record.data = m_plain;
}

bool XlsRecords::nextIf(Id id, Record &record)
{
    const quint64 here = m_next;
    if (next(record) && record.id == id)
        return true;
    m_next = here;
    return false;
}

} // namespace tranche
