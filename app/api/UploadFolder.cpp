#include "api/UploadFolder.h"

#include "core/Failure.h"
#include "run/SpooledInput.h"
#include "source/formats/SourceFormat.h"
#include "store/HomeFolder.h"
#include "store/ImportList.h"
#include "store/JobStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>

namespace tranche {

static constexpr qsizetype longestName = 200; // letters

QString shownFileName(const QString &given)
{
    QString name = given;
    name.remove(0, std::max(name.lastIndexOf(QLatin1Char('/')), name.lastIndexOf(QLatin1Char('\\'))) + 1);
    name.removeIf([](QChar letter) {
        return letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format
            || letter.category() == QChar::Separator_Line || letter.category() == QChar::Separator_Paragraph;
    });
    name = name.trimmed();
    if (name.size() > longestName) // its ending says what it is
        name.remove(longestName / 2, name.size() - longestName);
    const bool isNone = std::all_of(name.begin(), name.end(), [](QChar letter) { return letter == QLatin1Char('.'); });
    return isNone ? QStringLiteral("upload") : name;
}

/// The endings of a name that say what a file is, such as .csv or .tar.gz: they are all that a path is given of it.
static QString knownSuffix(const QString &name)
{
    static const QSet<QString> known = [] {
        QSet<QString> all { QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("tab"), QStringLiteral("txt"),
            QStringLiteral("gz"), QStringLiteral("bz2"), QStringLiteral("xz"), QStringLiteral("zst"),
            QStringLiteral("zip"), QStringLiteral("tar"), QStringLiteral("tgz") };
        for (const SourceFormat &format : sourceFormats()) {
            const QStringList suffixes = QString::fromLatin1(format.suffixes).split(QLatin1Char(' '));
            all.unite(QSet<QString>(suffixes.begin(), suffixes.end()));
        }
        all.remove(QString());
        return all;
    }();
    QString suffix;
    const QStringList parts = name.toLower().split(QLatin1Char('.'));
    for (qsizetype i = parts.size() - 1; i > 0 && i >= parts.size() - 2 && known.contains(parts[i]); --i)
        suffix.prepend(QLatin1Char('.') + parts[i]);
    return suffix;
}

static Failure cannotKeepUpload(const QString &folder)
{
    return Failure(QStringLiteral("store.space"),
        QStringLiteral("What was sent can't be kept in %1: %2.")
            .arg(folder, QString::fromLocal8Bit(std::strerror(errno))),
        QStringLiteral("Make room on the disk of the home folder, then send it again."));
}

/// Has a file or folder on the disk.
static bool syncPath(const QString &path)
{
    const FileDescriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    return file.isOpen() && ::fsync(file.number()) == 0;
}

UploadedFile::UploadedFile(const QString &folder, const QString &given)
    : m_shownName(shownFileName(given))
{
    m_path = folder + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces) + knownSuffix(m_shownName);
    m_file = FileDescriptor(
        ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!m_file.isOpen())
        throw cannotKeepUpload(folder);
}

UploadedFile::UploadedFile(UploadedFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_shownName(std::move(other.m_shownName))
    , m_file(std::move(other.m_file))
    , m_size(other.m_size)
    , m_isKept(other.m_isKept)
{
}

UploadedFile::~UploadedFile()
{
    if (!m_isKept && !m_path.isEmpty())
        QFile::remove(m_path);
}

void UploadedFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_file.number(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            throw cannotKeepUpload(QFileInfo(m_path).path());
        m_size += written;
        bytes.remove_prefix(std::size_t(written));
    }
}

void UploadedFile::close()
{
    if (m_file.close() != 0)
        throw cannotKeepUpload(QFileInfo(m_path).path());
}

void UploadedFile::sync()
{
    close();
    if (!syncPath(m_path))
        throw cannotKeepUpload(QFileInfo(m_path).path());
}

void UploadFolder::sync() const
{
    if (!syncPath(m_path))
        throw cannotKeepUpload(m_path);
}

UploadFolder::UploadFolder(JobStore &store)
    : m_path(uploadsFolder(store.home()))
{
    makePrivateFolder(m_path);
    const QStringList used = ImportList(store.database()).filesInUse();
    const QSet<QString> inUse(used.begin(), used.end());
    const QDir folder(m_path);
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names) {
        if (!inUse.contains(folder.filePath(name)))
            QFile::remove(folder.filePath(name));
    }
}

FileDescriptor UploadFolder::scratchFile() const
{
    FileDescriptor file(
        ::open(QFile::encodeName(m_path).constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!file.isOpen()) { // not every file system can
        const QString path = m_path + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces);
        file = FileDescriptor(
            ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
        QFile::remove(path);
    }
    if (!file.isOpen())
        throw Failure(QStringLiteral("store.space"),
            QStringLiteral("The answer can't be kept in %1: %2.")
                .arg(m_path, QString::fromLocal8Bit(std::strerror(errno))));
    return file;
}

} // namespace tranche
