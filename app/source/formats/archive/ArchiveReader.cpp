#include "source/formats/archive/ArchiveReader.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "core/Utf8.h"
#include "source/encoding/EncodingDetector.h"
#include "source/encoding/TextEncoding.h"
#include "source/formats/Converter.h"

#include <algorithm>
#include <archive_entry.h>

namespace tranche {

/// Tables are packed to a tenth, seldom to a hundredth; what is packed to less than this is made to do harm.
static constexpr qint64 mostRatio = 300;
static constexpr qint64 freeBytes = qint64(256) << 20; ///< that may be unpacked from however little

/// The name of a member that is no UTF-8. Letters alone are too few to tell their encoding: that of DOS is what the
/// form of zips asks for (APPNOTE, appendix D), unless the bytes are text in the one that the letters hint at.
static QString zipName(const QByteArray &bytes)
{
    const QByteArray likely = detectEncoding({ bytes, {} }, {}).name;
    const bool isWide = likely == "Shift_JIS" || likely == "GB18030" || likely == "Big5" || likely == "EUC-KR"
        || likely == "windows-949" || likely == "EUC-JP" || likely == "IBM866" || likely == "windows-1251";
    return QString::fromUtf8(decodeText(bytes, isWide ? likely : QByteArray("IBM437"), {}));
}

/// The name of a file; where it is no UTF-8, as old programs write it, in the encoding that it is likely in.
static QString nameOfEntry(archive_entry *entry)
{
    const char *own = archive_entry_pathname(entry);
    const QByteArray bytes(own != nullptr ? own : archive_entry_pathname_utf8(entry));
    return isValidUtf8(viewOf(bytes)) ? QString::fromUtf8(bytes) : zipName(bytes);
}

Failure archiveNeedsPassword(const QString &what)
{
    return Failure(QStringLiteral("source.password"), SourceText::tr("%1 needs a password.").arg(what),
        SourceText::tr("Unpack it with the program that made it, and import the file from there."));
}

ArchiveReader::ArchiveReader(std::unique_ptr<FileSource> file)
    : m_file(std::move(file))
    , m_archive(archive_read_new())
{
    archive_read_support_filter_all(m_archive.get());
    const QByteArray begin = readBytes(*m_file, 0, 6);
    if (begin.startsWith("PK") || begin.startsWith("7z")) { // else it is what was compressed: a workbook is a zip
        archive_read_support_format_zip(m_archive.get());
        archive_read_support_format_7zip(m_archive.get());
    }
    archive_read_support_format_tar(m_archive.get());
    archive_read_support_format_gnutar(m_archive.get());
    archive_read_support_format_raw(m_archive.get());
    archive_read_set_read_callback(m_archive.get(), &ArchiveReader::readBlock);
    archive_read_set_seek_callback(m_archive.get(), &ArchiveReader::seek);
    archive_read_set_skip_callback(m_archive.get(), &ArchiveReader::skip);
    archive_read_set_callback_data(m_archive.get(), this);
    check(archive_read_open1(m_archive.get()));
}

bool ArchiveReader::next(ArchiveMember &member)
{
    m_unread = {};
    m_unpacked = 0;
    archive_entry *entry = nullptr;
    const int result = archive_read_next_header(m_archive.get(), &entry);
    if (result == ARCHIVE_EOF)
        return false;
    check(result);
    const bool alone = archive_format(m_archive.get()) == ARCHIVE_FORMAT_RAW;
    member.name = alone ? QString() : nameOfEntry(entry);
    member.isEncrypted = archive_entry_is_encrypted(entry) != 0;
    member.size = archive_entry_size_is_set(entry) != 0 ? archive_entry_size(entry) : -1;
    member.isFile = alone || archive_entry_filetype(entry) == AE_IFREG;
    return true;
}

std::size_t ArchiveReader::read(char *to, std::size_t length)
{
    // Block by block: archive_read_data() would lose what comes before a damage in the same call.
    while (m_unread.empty()) {
        const void *block = nullptr;
        std::size_t size = 0;
        la_int64_t offset = 0;
        const int result = archive_read_data_block(m_archive.get(), &block, &size, &offset);
        if (result == ARCHIVE_EOF)
            return 0;
        check(result);
        m_unread = { static_cast<const char *>(block), size };
    }
    const std::size_t got = std::min(length, m_unread.size());
    std::copy_n(m_unread.data(), got, to);
    m_unread.remove_prefix(got);
    m_unpacked += qint64(got);
    if (m_unpacked > freeBytes && m_unpacked / std::max<qint64>(1, m_offset) > mostRatio)
        throw Failure(QStringLiteral("source.bomb"),
            SourceText::tr("%1 unpacks to more than %2 times its size: it was stopped after %3 MB.")
                .arg(m_file->name())
                .arg(mostRatio)
                .arg(m_unpacked >> 20),
            SourceText::tr("If the file is what it should be, unpack it with another program first."));
    return got;
}

void ArchiveReader::check(int result) const
{
    if (result == ARCHIVE_OK || result == ARCHIVE_WARN)
        return;
    if (m_failure)
        std::rethrow_exception(m_failure);
    const char *reason = archive_error_string(m_archive.get());
    if (const QByteArray text = QByteArray(reason).toLower(); text.contains("encrypt") || text.contains("passphrase"))
        throw archiveNeedsPassword(m_file->name());
    const QString why = reason == nullptr ? SourceText::tr("it ends too early") : QString::fromUtf8(reason);
    throw Failure(QStringLiteral("source.archive"),
        m_unpacked > 0
            ? SourceText::tr("%1 is damaged (%2): it could be unpacked up to its byte %3, which made %4 bytes.")
                  .arg(m_file->name(), why)
                  .arg(m_offset)
                  .arg(m_unpacked)
            : SourceText::tr("%1 can't be unpacked: %2.").arg(m_file->name(), why),
        SourceText::tr("Get the file again, or unpack it with another program."));
}

la_ssize_t ArchiveReader::readBlock(struct archive *, void *data, const void **bytes)
{
    auto *self = static_cast<ArchiveReader *>(data);
    self->m_block.resize(convertedBlockBytes);
    *bytes = self->m_block.data();
    try {
        const std::size_t got = self->m_file->read(self->m_offset, self->m_block.data(), convertedBlockBytes);
        self->m_offset += qint64(got);
        return la_ssize_t(got);
    } catch (...) {
        self->m_failure = std::current_exception();
        return ARCHIVE_FATAL;
    }
}

la_int64_t ArchiveReader::seek(struct archive *, void *data, la_int64_t offset, int whence)
{
    auto *self = static_cast<ArchiveReader *>(data);
    const qint64 base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? self->m_offset : self->m_file->size();
    self->m_offset = std::clamp<qint64>(base + offset, 0, self->m_file->size());
    return self->m_offset;
}

la_int64_t ArchiveReader::skip(struct archive *, void *data, la_int64_t count)
{
    auto *self = static_cast<ArchiveReader *>(data);
    const qint64 skipped = std::min<qint64>(count, self->m_file->size() - self->m_offset);
    self->m_offset += skipped;
    return skipped;
}

} // namespace tranche
