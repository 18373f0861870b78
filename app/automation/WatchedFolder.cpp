#include "automation/WatchedFolder.h"

#include "core/Handles.h"
#include "core/Texts.h"
#include "service/recipe/Profile.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>

namespace tranche {

using OpenFolder = Handle<DIR, &::closedir>;

/// Endings of names that programs give files which they have not finished.
static bool isUnfinishedName(const QString &name)
{
    static const QStringList endings { QStringLiteral(".part"), QStringLiteral(".partial"), QStringLiteral(".filepart"),
        QStringLiteral(".tmp"), QStringLiteral(".temp"), QStringLiteral(".crdownload"), QStringLiteral(".download"),
        QStringLiteral("~") };
    return std::any_of(endings.cbegin(), endings.cend(),
        [&](const QString &ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

NamePatterns::NamePatterns(const QString &patterns)
{
    const QStringList all = patterns.split(u';', Qt::SkipEmptyParts);
    for (const QString &pattern : all)
        m_expressions.append(expressionOf(pattern.trimmed()));
}

bool NamePatterns::fits(const QString &name) const
{
    return std::any_of(m_expressions.cbegin(), m_expressions.cend(),
        [&](const QRegularExpression &expression) { return expression.match(name).hasMatch(); });
}

static bool isWanted(const Automation &automation, const QString &name, const NamePatterns &patterns)
{
    if (!automation.file.isEmpty())
        return name == automation.file;
    const bool isMarker = !automation.marker.isEmpty() && name.endsWith(automation.marker);
    return !name.startsWith(u'.') && !isMarker && !isUnfinishedName(name) && patterns.fits(name);
}

QString markerOf(const Automation &automation, const QString &path)
{
    if (automation.marker.isEmpty())
        return {};
    const QFileInfo file(path);
    for (const QString &marker :
        { path + automation.marker, file.path() + QLatin1Char('/') + file.completeBaseName() + automation.marker }) {
        if (QFileInfo::exists(marker))
            return marker;
    }
    return {};
}

FolderLook lookAtFolder(const Automation &automation, const QString &pattern)
{
    FolderLook look;
    const NamePatterns patterns(pattern);
    const OpenFolder folder(::opendir(QFile::encodeName(automation.folder).constData()));
    if (folder == nullptr) {
        look.problem = QString::fromLocal8Bit(std::strerror(errno));
        return look;
    }
    errno = 0;
    while (const dirent *entry = ::readdir(folder.get())) { // NOLINT(concurrency-mt-unsafe): a folder of its own
        const QString name = QFile::decodeName(entry->d_name);
        if (QFile::encodeName(name) != entry->d_name) {
            look.strangeNames.append(name);
        } else if (isWanted(automation, name, patterns)) {
            const QString path = automation.folder + QLatin1Char('/') + name;
            if (const auto stamp = FileStamp::of(path))
                look.files.append({ path, name, *stamp, !markerOf(automation, path).isEmpty() });
        }
        errno = 0;
    }
    if (errno != 0) { // a drive that has gone while it was read
        look.problem = QString::fromLocal8Bit(std::strerror(errno));
        look.files.clear();
        return look;
    }
    look.isReachable = true;
    std::sort(look.files.begin(), look.files.end(), [](const FoundFile &one, const FoundFile &other) {
        return std::pair(one.stamp.modifiedNs, one.name) < std::pair(other.stamp.modifiedNs, other.name);
    });
    return look;
}

} // namespace tranche
