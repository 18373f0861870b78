#include "jobs/SpooledInput.h"

#include "source/Failure.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tranche {

static QString tr(const char *text)
{
    return QCoreApplication::translate("Jobs", text);
}

static QString spoolFolder(const QString &home)
{
    return home + QStringLiteral("/spool");
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
        tr("%1 can't be read: %2.")
            .arg(path == QLatin1String("-") ? tr("Standard input") : path,
                QString::fromLocal8Bit(std::strerror(errno))));
}

static Failure cannotKeep(const QString &folder, const QString &reason)
{
    return Failure(QStringLiteral("store.space"), tr("What is read can't be kept in %1: %2.").arg(folder, reason),
        tr("Make room on the disk, or choose another folder with --home."));
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
    QDir().mkpath(spoolFolder(home));
    QFile output(spoolFolder(home) + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces));
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
    QDir().mkpath(folder);
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss.zzz"));
    QString path = QStringLiteral("%1/pasted %2.txt").arg(folder, time);
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw cannotKeep(folder, file.errorString());
    if (QFileInfo(path).size() != bytes.size()) // a full disk is not always told when the file is written
        throw cannotKeep(folder, tr("the disk is full"));
    return path;
}

void removeSpooledInput(const QString &home, const QString &path)
{
    if (QFileInfo(path).absolutePath() == QFileInfo(spoolFolder(home)).absoluteFilePath())
        QFile::remove(path);
}

} // namespace tranche
