#include "core/FileNames.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "core/Utf8.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstring>
#include <dirent.h>
#include <memory>
#include <sys/stat.h>

namespace tranche {

QString pathOfUser(const QString &path)
{
    const QLatin1String sqlite("sqlite:");
    if (path.startsWith(sqlite))
        return sqlite + pathOfUser(path.mid(sqlite.size()));
    return path.startsWith(u':') ? QStringLiteral("./") + path : path;
}

/// A name that can be shown: what is no UTF-8 is written as \xFF.
static QString shownName(std::string_view name)
{
    QString shown;
    while (!name.empty()) {
        const std::size_t valid = firstInvalidUtf8(name);
        shown += QString::fromUtf8(name.data(), qsizetype(valid));
        if (valid < name.size())
            shown += QStringLiteral("\\x") + QString::number(quint8(name[valid]), 16).toUpper(); // always two digits
        name.remove_prefix(std::min(name.size(), valid + 1));
    }
    return shown;
}

void checkName(const QByteArray &name)
{
    const std::string_view bytes(name.constData(), std::size_t(name.size()));
    if (!isValidUtf8(bytes))
        throw Failure(QStringLiteral("call.name"),
            SourceText::tr("“%1” is not UTF-8, so no file can be named by it. Nothing was done.").arg(shownName(bytes)),
            SourceText::tr("Rename the file or folder, for example: mv -i FILE NEW-NAME."));
}

void checkNames(int count, const char *const *words)
{
    for (int i = 1; i < count; ++i)
        checkName(QByteArray::fromRawData(words[i], qsizetype(std::strlen(words[i]))));
}

QStringList filesOfFolder(const QString &folder)
{
    QStringList files = QDir(folder).entryList(QDir::Files | QDir::Readable, QDir::Name);
    // Qt leaves out what it can't tell.
    const std::unique_ptr<DIR, int (*)(DIR *)> all(::opendir(QFile::encodeName(folder).constData()), ::closedir);
    while (const dirent *entry = all == nullptr ? nullptr : ::readdir(all.get())) {
        struct stat status = {};
        const bool isFile = ::fstatat(::dirfd(all.get()), entry->d_name, &status, 0) == 0 && S_ISREG(status.st_mode);
        if (isFile && entry->d_name[0] != '.' && !isValidUtf8(entry->d_name))
            files.append(QString::fromUtf8(entry->d_name));
    }
    for (QString &name : files)
        name.prepend(folder.endsWith(u'/') ? folder : folder + u'/'); // QDir::filePath() takes ":x" for a resource
    return files;
}

void checkFile(const QString &path)
{
    if (path.contains(QChar::ReplacementCharacter) && !QFileInfo::exists(path))
        throw Failure(QStringLiteral("source.name"),
            SourceText::tr("The name of the file %1 is not UTF-8, so it was not read.").arg(path),
            SourceText::tr("Rename it, then import it by itself."));
}

} // namespace tranche
