#include "source/reports/ReportSourceFiles.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "source/bytes/FileSource.h"
#include "source/encoding/EncodingDetector.h"
#include "source/encoding/TextEncoding.h"
#include "source/formats/TextStream.h"
#include "source/formats/archive/ArchiveStream.h"
#include "source/formats/archive/MembersAside.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace tranche {

static constexpr qsizetype mostFiles = 200'000;

static QByteArray bytesOfBegin(ByteStream &stream, qsizetype most)
{
    QByteArray begin(most, Qt::Uninitialized);
    qsizetype at = 0;
    for (std::size_t got = 1; got > 0 && at < most; at += qsizetype(got))
        got = stream.read(begin.data() + at, std::size_t(most - at));
    begin.truncate(at);
    return begin;
}

namespace {

/// Names of files in their order, to be asked for.
class SortedNames
{
public:
    explicit SortedNames(QStringList names)
        : m_names(std::move(names))
    {
        std::sort(m_names.begin(), m_names.end());
    }
    const QStringList &all() const { return m_names; }
    bool has(const QString &name) const { return std::binary_search(m_names.begin(), m_names.end(), name); }

private:
    QStringList m_names;
};

QString below(const QString &folder, const QString &name)
{
    return folder + QLatin1Char('/') + name;
}

/// All files below a folder; links that lead out of it are none.
QStringList filesBelow(const QString &folder)
{
    QStringList names;
    const QDir top(folder);
    QDirIterator files(folder, QDir::Files | QDir::NoSymLinks | QDir::Readable, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        names.append(top.relativeFilePath(files.next()));
        if (names.size() > mostFiles)
            throw Failure(QStringLiteral("source.too_large"),
                SourceText::tr("The folder %1 holds more than %2 files.").arg(folder).arg(mostFiles));
    }
    return names;
}

/// Files in an encoding that they say themselves, or the user.
class EncodedFiles : public ReportFiles
{
public:
    explicit EncodedFiles(QByteArray encoding)
        : m_encoding(std::move(encoding))
    {
    }
    std::unique_ptr<ByteStream> open(const QString &name) override
    {
        const QByteArray encoding = encodingOf(name);
        return openTextStream(openBytes(name), encoding);
    }
    std::unique_ptr<ByteStream> openBytes(const QString &name) override = 0;

private:
    /// XML says its encoding itself.
    QByteArray encodingOf(const QString &name)
    {
        const QByteArray begin = bytesOfBegin(*openBytes(name), qsizetype(4) << 10);
        if (begin.trimmed().startsWith('<') || begin.startsWith("\xEF\xBB\xBF<"))
            return "UTF-8";
        if (!m_encoding.isEmpty())
            return m_encoding;
        const QByteArray marked = encodingOfMark(begin);
        const QByteArray found = marked.isEmpty() ? wideEncoding(begin) : marked;
        const bool isWideXml = !found.isEmpty() && decodeText(begin, found, name).trimmed().startsWith('<');
        return found.isEmpty() || isWideXml ? QByteArray("UTF-8") : found;
    }

    QByteArray m_encoding;
};

class FolderFiles final : public EncodedFiles
{
public:
    FolderFiles(QString folder, const QByteArray &encoding)
        : EncodedFiles(encoding)
        , m_folder(std::move(folder))
        , m_names(filesBelow(m_folder))
    {
    }
    QStringList names() const override { return m_names.all(); }
    bool has(const QString &name) const override { return m_names.has(name); }
    std::unique_ptr<ByteStream> openBytes(const QString &name) override
    {
        return openStream(below(m_folder, name), {});
    }

private:
    QString m_folder;
    SortedNames m_names;
};

class ArchiveFiles final : public EncodedFiles
{
public:
    ArchiveFiles(QString path, const QByteArray &encoding)
        : EncodedFiles(encoding)
        , m_path(std::move(path))
        , m_names(membersOf(m_path))
        , m_members(m_path)
    {
    }
    QStringList names() const override { return m_names.all(); }
    bool has(const QString &name) const override { return m_names.has(name); }
    std::unique_ptr<ByteStream> openBytes(const QString &name) override
    {
        if (m_names.all().size() == 1) // nothing but this is asked for
            return openStream(m_path, name);
        return m_members.open(name);
    }

private:
    static QStringList membersOf(const QString &path)
    {
        QStringList names;
        const auto members = archiveMembers(std::make_unique<FileSource>(path));
        for (const ArchiveMember &member : members) {
            if (member.isFile)
                names.append(member.name);
        }
        return names;
    }
    QString m_path;
    SortedNames m_names;
    MembersAside m_members;
};

/// One file, and those in its folder that it may name.
class SingleFile final : public EncodedFiles
{
public:
    SingleFile(const QString &path, const QByteArray &encoding)
        : EncodedFiles(encoding)
        , m_file(path)
        , m_folder(QDir(m_file.absolutePath()).canonicalPath())
    {
    }
    QStringList names() const override { return { m_file.fileName() }; }
    bool has(const QString &name) const override
    {
        const QFileInfo beside(below(m_folder, name));
        return !name.isEmpty() && beside.isFile() && beside.canonicalFilePath().startsWith(m_folder + QLatin1Char('/'));
    }
    std::unique_ptr<ByteStream> openBytes(const QString &name) override
    {
        return openStream(name == m_file.fileName() ? m_file.filePath() : below(m_folder, name), {});
    }

private:
    QFileInfo m_file;
    QString m_folder; ///< without links
};

class FolderSource final : public ByteSource
{
public:
    explicit FolderSource(const QString &path)
        : m_path(path)
        , m_identity(look())
    {
    }
    QString name() const override { return QFileInfo(m_path).fileName(); }
    qint64 size() const override { return m_identity.size; }
    std::size_t read(qint64 /*offset*/, char * /*to*/, std::size_t /*length*/) override { return 0; }
    FileIdentity identity() const override { return m_identity; }
    void checkUnchanged() const override
    {
        if (look() != m_identity)
            throw sourceChanged(name());
    }

private:
    FileIdentity look() const
    {
        FileIdentity identity;
        const QStringList names = filesBelow(m_path);
        for (const QString &name : names) {
            const QFileInfo file(below(m_path, name));
            constexpr qint64 nanosecondsInMillisecond = 1'000'000;
            identity.size += file.size();
            identity.modifiedNs
                = std::max(identity.modifiedNs, file.lastModified().toMSecsSinceEpoch() * nanosecondsInMillisecond);
        }
        return identity;
    }

    QString m_path;
    FileIdentity m_identity;
};

} // namespace

std::unique_ptr<ReportFiles> openReportFiles(const QString &path, const SourceOptions &options)
{
    if (const QFileInfo folder(path); folder.isDir())
        return std::make_unique<FolderFiles>(folder.absoluteFilePath(), options.encoding);
    if (!isCompressed(path))
        return std::make_unique<SingleFile>(path, options.encoding);
    return std::make_unique<ArchiveFiles>(path, options.encoding);
}

std::unique_ptr<ByteSource> openReportFolder(const QString &path)
{
    return std::make_unique<FolderSource>(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
}

QByteArray reportBegin(ReportFiles &files, const QString &name)
{
    constexpr qsizetype bytes = qsizetype(64) << 10;
    return decodeText(bytesOfBegin(*files.openBytes(name), bytes), "UTF-8", name);
}

} // namespace tranche
