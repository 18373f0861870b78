#include "run/SpooledInput.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "store/FileLock.h"
#include "store/HomeFolder.h"
#include "store/ImportList.h"
#include "store/JobStore.h"
#include "store/SavedFile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace tranche {

static QString spoolFolder(const QString &home)
{
    return home + QStringLiteral("/spool");
}

QString uploadsFolder(const QString &home)
{
    return home + QStringLiteral("/uploads");
}

bool isReadOnce(const QString &path)
{
    if (path == QLatin1String("-"))
        return true;
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 && S_ISFIFO(status.st_mode);
}

static Failure cannotRead(const QString &path)
{
    return Failure(QStringLiteral("source.read"),
        RunText::tr("%1 can't be read: %2.")
            .arg(path == QLatin1String("-") ? RunText::tr("Standard input") : path,
                QString::fromLocal8Bit(std::strerror(errno))));
}

static Failure cannotKeep(const QString &folder, const QString &reason)
{
    return Failure(QStringLiteral("store.space"),
        RunText::tr("What is read can't be kept in %1: %2.").arg(folder, reason),
        RunText::tr("Make room on the disk, or choose another folder with --home."));
}

/// A file that nobody takes for a dead one while this process lives.
static QString newSpoolFile(const QString &home)
{
    static std::vector<std::unique_ptr<FileLock>> held;
    makePrivateFolder(home);
    makePrivateFolder(spoolFolder(home));
    for (;;) {
        QString path = spoolFolder(home) + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces);
        try {
            held.push_back(std::make_unique<FileLock>(path));
        } catch (const Failure &) {
            throw cannotKeep(spoolFolder(home), QString::fromLocal8Bit(std::strerror(errno)));
        }
        held.back()->tryLock();
        if (QFile::exists(path)) // else a runner took it for dead in that moment
            return path;
    }
}

QString spoolInput(const QString &home, const QString &path)
{
    const int from = path == QLatin1String("-") ? ::dup(STDIN_FILENO)
                                                : ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (from < 0)
        throw cannotRead(path);
    QFile input;
    if (!input.open(from, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        throw cannotRead(path);
    QFile output(newSpoolFile(home));
    const auto cannotWrite = [&] {
        const QString reason = output.errorString();
        output.remove();
        return cannotKeep(spoolFolder(home), reason);
    };
    if (!output.open(QIODevice::WriteOnly))
        throw cannotWrite();
    QByteArray block(1 << 20, Qt::Uninitialized);
    for (qint64 got = 1; got > 0;) {
        got = input.read(block.data(), block.size());
        if (got < 0) {
            output.remove();
            throw cannotRead(path);
        }
        if (output.write(block.constData(), got) != got)
            throw cannotWrite();
    }
    if (!output.flush())
        throw cannotWrite();
    return output.fileName();
}

QString keepPasted(const QString &home, const QString &text)
{
    const QString folder = home + QStringLiteral("/pasted");
    makePrivateFolder(folder);
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss.zzz"));
    QString path = QStringLiteral("%1/pasted %2.txt").arg(folder, time);
    try {
        saveFile(path, text.toUtf8(), SavedFile::Access::OwnerOnly);
    } catch (const Failure &failure) {
        throw cannotKeep(folder, failure.message());
    }
    return path;
}

void removeDeadSpool(JobStore &store)
{
    QStringList dead;
    const QDir folder(spoolFolder(store.home()));
    const auto names = folder.entryList(QDir::Files);
    for (const QString &name : names) {
        const QString path = folder.filePath(name);
        if (!FileLock(path).isTaken())
            dead.append(path);
    }
    if (dead.isEmpty())
        return;
    // Asked for only now: who queued an import of a file has let go of it behind that.
    const QStringList used = ImportList(store.database()).filesInUse();
    const QSet<QString> inUse(used.begin(), used.end());
    dead.removeIf([&](const QString &path) { return inUse.contains(path); });
    for (const QString &path : std::as_const(dead))
        QFile::remove(path);
}

static bool isIn(const QString &folder, const QString &path)
{
    return QFileInfo(path).absolutePath() == QFileInfo(folder).absoluteFilePath();
}

void removeSpooledInput(const QString &home, const QString &path)
{
    if (isIn(spoolFolder(home), path))
        QFile::remove(path);
}

void removeInput(JobStore &store, const QString &path)
{
    removeSpooledInput(store.home(), path);
    if (isIn(uploadsFolder(store.home()), path) && !ImportList(store.database()).isFileWaitedFor(path))
        QFile::remove(path);
}

} // namespace tranche
