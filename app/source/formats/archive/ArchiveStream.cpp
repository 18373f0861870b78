#include "source/formats/archive/ArchiveStream.h"

#include "core/Failure.h"
#include "core/Handles.h"
#include "core/Texts.h"
#include "core/Utf8.h"
#include "source/encoding/EncodingDetector.h"
#include "source/encoding/TextEncoding.h"
#include "source/formats/Converter.h"

#include <QFileInfo>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <vector>

namespace tranche {

/// Tables are packed to a tenth, seldom to a hundredth; what is packed to less than this is made to do harm.
static constexpr qint64 mostRatio = 300;
static constexpr qsizetype mostMembers = 100000;
static constexpr qint64 freeBytes = qint64(256) << 20; ///< that may be unpacked from however little

bool looksLikeArchive(const QByteArray &begin)
{
    static const std::vector<QByteArray> marks { QByteArray("\x1f\x8b", 2), QByteArray("7z\xBC\xAF\x27\x1C", 6),
        QByteArray("\xFD"
                   "7zXZ\0",
            6),
        QByteArray("\x28\xB5\x2F\xFD", 4), QByteArray("PK\x03\x04", 4), QByteArray("PK\x05\x06", 4),
        QByteArray("\x1F\x9D", 2), QByteArray("\x04\x22\x4D\x18", 4), QByteArray("LZIP\x01", 5) };
    return std::any_of(marks.begin(), marks.end(), [&](const QByteArray &mark) { return begin.startsWith(mark); })
        || begin.mid(257, 5) == "ustar"
        || (begin.startsWith("BZh") && (begin.mid(4, 6) == "1AY&SY" || begin.mid(4, 6) == "\x17rE8P\x90"));
}

/// The name of a member that is no UTF-8. Letters alone are too few to tell their encoding: that of DOS is what the
/// form of zips asks for (APPNOTE, appendix D), unless the bytes are text in the one that the letters hint at.
static QString zipName(const QByteArray &bytes)
{
    const QByteArray likely = detectEncoding({ bytes, {} }, {}).name;
    const bool isWide = likely == "Shift_JIS" || likely == "GB18030" || likely == "Big5" || likely == "EUC-KR"
        || likely == "windows-949" || likely == "EUC-JP" || likely == "IBM866" || likely == "windows-1251";
    return QString::fromUtf8(decodeText(bytes, isWide ? likely : QByteArray("IBM437"), {}));
}

static Failure needsPassword(const QString &what)
{
    return Failure(QStringLiteral("source.password"), SourceText::tr("%1 needs a password.").arg(what),
        SourceText::tr("Unpack it with the program that made it, and import the file from there."));
}

/// libarchive over a file.
class ArchiveStream::Reader
{
public:
    explicit Reader(std::unique_ptr<FileSource> file)
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
        archive_read_set_read_callback(m_archive.get(), &Reader::readBlock);
        archive_read_set_seek_callback(m_archive.get(), &Reader::seek);
        archive_read_set_skip_callback(m_archive.get(), &Reader::skip);
        archive_read_set_callback_data(m_archive.get(), this);
        check(archive_read_open1(m_archive.get()));
    }

    const FileSource &file() const { return *m_file; }
    struct archive *handle() { return m_archive.get(); }
    qint64 offset() const { return m_offset; }

    /// Goes to the next file. @returns false behind the last
    bool next(ArchiveMember &member)
    {
        archive_entry *entry = nullptr;
        const int result = archive_read_next_header(m_archive.get(), &entry);
        if (result == ARCHIVE_EOF)
            return false;
        check(result);
        const bool alone = archive_format(m_archive.get()) == ARCHIVE_FORMAT_RAW;
        member.name = alone ? QString() : nameOf(entry);
        member.isEncrypted = archive_entry_is_encrypted(entry) != 0;
        member.size = archive_entry_size_is_set(entry) != 0 ? archive_entry_size(entry) : -1;
        member.isFile = alone || archive_entry_filetype(entry) == AE_IFREG;
        return true;
    }

    void check(int result) const
    {
        if (result == ARCHIVE_OK || result == ARCHIVE_WARN)
            return;
        throw broken(0);
    }

    Failure broken(qint64 unpacked) const
    {
        if (m_failure)
            std::rethrow_exception(m_failure);
        const char *reason = archive_error_string(m_archive.get());
        if (const QByteArray text = QByteArray(reason).toLower();
            text.contains("encrypt") || text.contains("passphrase"))
            return needsPassword(m_file->name());
        const QString why = reason == nullptr ? SourceText::tr("it ends too early") : QString::fromUtf8(reason);
        return Failure(QStringLiteral("source.archive"),
            unpacked > 0
                ? SourceText::tr("%1 is damaged (%2): it could be unpacked up to its byte %3, which made %4 bytes.")
                      .arg(m_file->name(), why)
                      .arg(m_offset)
                      .arg(unpacked)
                : SourceText::tr("%1 can't be unpacked: %2.").arg(m_file->name(), why),
            SourceText::tr("Get the file again, or unpack it with another program."));
    }

private:
    /// The name of a file; where it is no UTF-8, as old programs write it, in the encoding that it is likely in.
    static QString nameOf(archive_entry *entry)
    {
        const char *own = archive_entry_pathname(entry);
        const QByteArray bytes(own != nullptr ? own : archive_entry_pathname_utf8(entry));
        return isValidUtf8(viewOf(bytes)) ? QString::fromUtf8(bytes) : zipName(bytes);
    }

    static la_ssize_t readBlock(struct archive *, void *data, const void **bytes)
    {
        auto *self = static_cast<Reader *>(data);
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

    static la_int64_t seek(struct archive *, void *data, la_int64_t offset, int whence)
    {
        auto *self = static_cast<Reader *>(data);
        const qint64 base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? self->m_offset : self->m_file->size();
        self->m_offset = std::clamp<qint64>(base + offset, 0, self->m_file->size());
        return self->m_offset;
    }

    static la_int64_t skip(struct archive *, void *data, la_int64_t count)
    {
        auto *self = static_cast<Reader *>(data);
        const qint64 skipped = std::min<qint64>(count, self->m_file->size() - self->m_offset);
        self->m_offset += skipped;
        return skipped;
    }

    std::unique_ptr<FileSource> m_file;
    Handle<struct archive, archive_read_free> m_archive;
    std::vector<char> m_block;
    qint64 m_offset = 0;
    std::exception_ptr m_failure; ///< of the file
};

ArchiveStream::~ArchiveStream() = default;

/// What file managers leave in folders is nobody's data.
static bool isOfSystem(const QString &name)
{
    static const QStringList left { QStringLiteral(".ds_store"), QStringLiteral("thumbs.db"),
        QStringLiteral("desktop.ini"), QStringLiteral(".directory") };
    const QString file = name.mid(name.lastIndexOf(u'/') + 1);
    return name.startsWith(QLatin1String("__MACOSX/")) || file.startsWith(QLatin1String("._"))
        || left.contains(file.toLower());
}

QList<ArchiveMember> archiveMembers(std::unique_ptr<FileSource> file)
{
    ArchiveStream::Reader reader(std::move(file));
    QList<ArchiveMember> members;
    ArchiveMember member;
    while (reader.next(member)) {
        if (member.name.isEmpty()) // compressed alone: nothing follows, and to look for it is to unpack it all
            return { member };
        if (member.isFile && !isOfSystem(member.name))
            members.append(member);
        if (members.size() > mostMembers)
            throw Failure(QStringLiteral("source.archive"),
                SourceText::tr("There are more than %1 files in %2.").arg(mostMembers).arg(reader.file().name()),
                SourceText::tr("Unpack it, and import the files that count."));
    }
    if (members.isEmpty())
        throw Failure(
            QStringLiteral("source.archive"), SourceText::tr("There is no file in %1.").arg(reader.file().name()));
    return members;
}

ArchiveStream::ArchiveStream(std::unique_ptr<FileSource> file, const QString &member)
{
    const QString path = file->path();
    QString wanted = member;
    if (wanted.isEmpty()) {
        const auto members = archiveMembers(std::make_unique<FileSource>(path));
        wanted = members.front().name;
        if (members.size() > 1) {
            QStringList names;
            for (const ArchiveMember &one : members)
                names.append(one.name);
            throw Failure(QStringLiteral("source.member"),
                SourceText::tr("There are %1 files in %2.").arg(members.size()).arg(file->name()),
                SourceText::tr("Choose one with --member: %1.").arg(names.mid(0, 20).join(QLatin1String(", "))));
        }
    }
    m_reader = std::make_unique<Reader>(std::move(file));
    ArchiveMember found;
    bool more = m_reader->next(found);
    while (more && found.name != wanted)
        more = m_reader->next(found);
    if (!more)
        throw Failure(QStringLiteral("source.member"),
            SourceText::tr("There is no “%1” in %2.").arg(wanted, m_reader->file().name()),
            SourceText::tr("Check its name, see “sniff”."));
    m_name = wanted.isEmpty() ? m_reader->file().name() : QFileInfo(wanted).fileName();
    if (found.isEncrypted)
        throw needsPassword(SourceText::tr("%1 in %2").arg(wanted, m_reader->file().name()));
}

std::size_t ArchiveStream::read(char *to, std::size_t length)
{
    // Block by block: archive_read_data() would lose what comes before a damage in the same call.
    while (m_block.empty()) {
        const void *block = nullptr;
        std::size_t size = 0;
        la_int64_t offset = 0;
        const int result = archive_read_data_block(m_reader->handle(), &block, &size, &offset);
        if (result == ARCHIVE_EOF)
            return 0;
        if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
            throw m_reader->broken(m_unpacked);
        m_block = { static_cast<const char *>(block), size };
    }
    const std::size_t got = std::min(length, m_block.size());
    std::copy_n(m_block.data(), got, to);
    m_block.remove_prefix(got);
    m_unpacked += qint64(got);
    if (m_unpacked > freeBytes && m_unpacked / std::max<qint64>(1, m_reader->offset()) > mostRatio)
        throw Failure(QStringLiteral("source.bomb"),
            SourceText::tr("%1 unpacks to more than %2 times its size: it was stopped after %3 MB.")
                .arg(m_reader->file().name())
                .arg(mostRatio)
                .arg(m_unpacked >> 20),
            SourceText::tr("If the file is what it should be, unpack it with another program first."));
    return got;
}

QString ArchiveStream::fullName() const
{
    const QString file = m_reader->file().name();
    return m_name == file ? file : SourceText::tr("%1 in %2").arg(m_name, file);
}

qint64 ArchiveStream::bytesOfFile() const
{
    return m_reader->offset();
}

} // namespace tranche
