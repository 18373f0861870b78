#include "automation/FileStamp.h"

#include <QFile>

#include <algorithm>
#include <sys/stat.h>

namespace tranche {

static qint64 nanosecondsOf(const struct timespec &time)
{
    constexpr qint64 nanosecondsPerSecond = 1'000'000'000;
    return qint64(time.tv_sec) * nanosecondsPerSecond + qint64(time.tv_nsec);
}

std::optional<FileStamp> FileStamp::of(const QString &path)
{
    struct stat found = {};
    if (::lstat(QFile::encodeName(path).constData(), &found) != 0 || !S_ISREG(found.st_mode))
        return std::nullopt;
    FileStamp stamp;
    stamp.file = found.st_ino;
    stamp.size = found.st_size;
    stamp.modifiedNs = nanosecondsOf(found.st_mtim);
    stamp.changedNs = nanosecondsOf(found.st_ctim);
    return stamp;
}

QString FileStamp::text() const
{
    return QStringLiteral("%1:%2:%3").arg(file).arg(size).arg(modifiedNs);
}

qint64 FileStamp::lastChangeMs() const
{
    constexpr qint64 nanosecondsPerMs = 1'000'000;
    return std::max(modifiedNs, changedNs) / nanosecondsPerMs;
}

} // namespace tranche
