#include "store/HomeFolder.h"

#include "core/Failure.h"
#include "core/Handles.h"
#include "core/Texts.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>

namespace tranche {

static constexpr mode_t others = S_IRWXG | S_IRWXO;

/// Whether a job store puts a file or folder of this name into its folder.
static bool isOurs(const QString &name)
{
    static const QStringList names { QStringLiteral("runner.lock"), QStringLiteral("store.lock"),
        QStringLiteral("imports.lock"), QStringLiteral("undo.lock"), QStringLiteral("watch.lock"),
        QStringLiteral("opened"), QStringLiteral("pasted"), QStringLiteral("spool"), QStringLiteral("uploads"),
        QStringLiteral("api.json"), QStringLiteral("api.key"), QStringLiteral("api.lock") };
    return names.contains(name) || name.startsWith(QLatin1String("jobs.db"))
        || name.startsWith(QLatin1String("window.ini"));
}

/// Takes from others what they may do with a file or folder. @returns whether they could do anything
static bool closeToOthers(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::lstat(name.constData(), &status) != 0 || S_ISLNK(status.st_mode) || (status.st_mode & others) == 0)
        return false;
    return ::chmod(name.constData(), status.st_mode & S_IRWXU) == 0; // fails where it is somebody else's
}

static void closeFolderToOthers(const QString &path)
{
    if (!closeToOthers(path) || !QFileInfo(path).isDir())
        return;
    QDirIterator entry(path, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entry.hasNext())
        closeToOthers(entry.next());
}

void openHomeFolder(const QString &home)
{
    makePrivateFolder(home);
    struct stat status = {};
    if (::stat(QFile::encodeName(home).constData(), &status) != 0 || !S_ISDIR(status.st_mode))
        throw Failure(QStringLiteral("store.folder"),
            StoreText::tr("The folder %1 for the job store can't be made.").arg(home),
            StoreText::tr("Choose another one with --home."));
    const auto names
        = QDir(home).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::NoSort);
    const bool isShared = (status.st_mode & S_ISVTX) != 0 || status.st_uid != ::geteuid();
    if (!isShared && std::all_of(names.begin(), names.end(), isOurs))
        closeToOthers(QFileInfo(home).canonicalFilePath());
    for (const QString &name : names) {
        if (isOurs(name))
            closeFolderToOthers(home + QLatin1Char('/') + name);
    }
}

void makePrivateFolder(const QString &path)
{
    QDir().mkpath(QFileInfo(QDir::cleanPath(path)).path());
    ::mkdir(QFile::encodeName(QDir::cleanPath(path)).constData(), S_IRWXU);
}

void makePrivateFile(const QString &path)
{
    // A file that is there must not even be opened: to close it would take away the locks that SQLite has on it in this
    // process.
    const FileDescriptor made(
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
}

} // namespace tranche
