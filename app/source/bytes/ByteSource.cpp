#include "source/bytes/ByteSource.h"

#include "core/Failure.h"
#include "core/FaultPoint.h"
#include "core/Interruption.h"
#include "core/Texts.h"
#include "core/Utf8.h"
#include "source/bytes/LineEnd.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <deque>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tranche {

static constexpr qint64 mostFooterBytes = qint64(1) << 20;

static FileIdentity identityOf(const struct stat &status)
{
    return { status.st_size, qint64(status.st_mtim.tv_sec) * 1000000000 + status.st_mtim.tv_nsec };
}

Failure sourceChanged(const QString &name)
{
    return Failure(QStringLiteral("source.changed"),
        SourceText::tr("The source file changed while %1 was being imported.").arg(name),
        SourceText::tr(
            "The chunks that are in stay in. Import the file again, or put the old version back and resume."));
}

FileSource::FileSource(const QString &path)
    : m_path(path)
{
    const QFileInfo file(path);
    if (!file.exists())
        throw Failure(QStringLiteral("source.missing"), SourceText::tr("The file %1 does not exist.").arg(path),
            SourceText::tr("Check the path."));
    if (file.isDir())
        throw Failure(QStringLiteral("source.open"), SourceText::tr("%1 is a folder, not a file.").arg(path),
            SourceText::tr("Name a file in it."));
    if (!file.isFile())
        throw Failure(QStringLiteral("source.open"),
            SourceText::tr("%1 is not an ordinary file, so it can't be read in chunks.").arg(path),
            SourceText::tr("Save its content to a file first."));
    m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    struct stat status = {};
    if (m_descriptor < 0 || ::fstat(m_descriptor, &status) != 0) {
        const QString reason = QString::fromLocal8Bit(std::strerror(errno));
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        throw Failure(QStringLiteral("source.open"),
            SourceText::tr("The file %1 can't be opened: %2.").arg(path, reason),
            SourceText::tr("Check that you may read it."));
    }
    m_identity = identityOf(status);
    m_end = m_identity.size;
    ::posix_fadvise(m_descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
}

FileSource::~FileSource()
{
    ::close(m_descriptor);
}

QString FileSource::name() const
{
    return QFileInfo(m_path).fileName();
}

std::size_t FileSource::read(qint64 offset, char *to, std::size_t length)
{
    Interruption::check();
    std::size_t done = 0;
    while (done < length) {
        const int injected = injectedError("source.read");
        const ssize_t got = injected != 0 ? -1 : ::pread(m_descriptor, to + done, length - done, offset + qint64(done));
        if (injected != 0)
            errno = injected;
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            throw Failure(QStringLiteral("source.read"),
                SourceText::tr("%1 can't be read at byte %2: %3.")
                    .arg(m_path)
                    .arg(offset + qint64(done))
                    .arg(QString::fromLocal8Bit(std::strerror(errno))),
                SourceText::tr("Check the disk or the network drive, then resume the import."));
        if (got == 0)
            break;
        done += std::size_t(got);
    }
    if (qint64(done) < std::min(qint64(length), size() - offset))
        throw sourceChanged(name());
    return std::size_t(std::clamp<qint64>(size() - offset, 0, qint64(done)));
}

void FileSource::checkUnchanged() const
{
    struct stat open = {};
    struct stat named = {};
    const bool same = ::fstat(m_descriptor, &open) == 0 && identityOf(open) == m_identity
        && ::stat(QFile::encodeName(m_path).constData(), &named) == 0 && named.st_ino == open.st_ino
        && named.st_dev == open.st_dev;
    if (!same)
        throw sourceChanged(name());
}

/// Where the last `lines` physical lines of the source begin: behind the data, if they are a footer.
/// @throws Failure "source.footer" if they are more than its last megabyte
static qint64 footerBegin(ByteSource &source, qint64 lines)
{
    const QByteArray tail = readBytes(source, std::max<qint64>(0, source.size() - mostFooterBytes), mostFooterBytes);
    const std::string_view text = viewOf(tail);
    const bool whole = tail.size() >= source.size();
    std::deque<std::size_t> begins; // of the last lines
    for (std::size_t at = 0; at < text.size(); at = endOfLine(text, at)) {
        begins.push_back(at);
        if (qint64(begins.size()) > lines)
            begins.pop_front();
    }
    if (lines > 0 && !whole && begins.front() == 0)
        throw Failure(QStringLiteral("source.footer"),
            SourceText::tr("The last %1 lines of %2 are longer than %3 MB.")
                .arg(lines)
                .arg(source.name())
                .arg(mostFooterBytes >> 20),
            SourceText::tr("Check the number of lines to leave out at the end (--footer-lines)."));
    return lines == 0 || begins.empty() ? source.size() : source.size() - qint64(text.size() - begins.front());
}

void FileSource::leaveOutLines(qint64 footerLines)
{
    m_end = footerBegin(*this, footerLines);
}

MemorySource::MemorySource(QString name, QByteArray bytes)
    : m_name(std::move(name))
    , m_bytes(std::move(bytes))
    , m_end(m_bytes.size())
{
}

void MemorySource::leaveOutLines(qint64 footerLines)
{
    m_end = footerBegin(*this, footerLines);
}

std::size_t MemorySource::read(qint64 offset, char *to, std::size_t length)
{
    const auto count = std::size_t(std::clamp<qint64>(m_end - offset, 0, qint64(length)));
    if (count > 0)
        std::copy_n(m_bytes.constData() + offset, count, to);
    return count;
}

QByteArray readBytes(ByteSource &source, qint64 offset, qint64 length)
{
    QByteArray bytes(qsizetype(std::clamp<qint64>(source.size() - offset, 0, length)), Qt::Uninitialized);
    bytes.resize(qsizetype(source.read(offset, bytes.data(), std::size_t(bytes.size()))));
    return bytes;
}

} // namespace tranche
