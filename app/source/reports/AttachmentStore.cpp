#include "source/reports/AttachmentStore.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "source/bytes/MemoryStream.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#include <algorithm>

namespace tranche {

/// The file of the report that a path means: by its name within the report, or by the end of a path of the computer
/// that the tests ran on. Empty if there is none, or several.
static QString memberOf(const QString &path, const ReportFiles &files)
{
    QString wanted = path;
    wanted.replace(QLatin1Char('\\'), QLatin1Char('/'));
    if (wanted.split(QLatin1Char('/')).contains(QLatin1String("..")))
        return {};
    const QStringList parts = wanted.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (qsizetype from = 0; from < parts.size(); ++from) {
        const QString end = parts.mid(from).join(QLatin1Char('/'));
        if (files.has(end))
            return end;
    }
    return {};
}

KeptAttachment AttachmentStore::keep(const TestAttachment &attachment)
{
    const QString name = QString::fromStdString(attachment.name.empty() ? attachment.path : attachment.name);
    if (attachment.path.empty()) {
        MemoryStream content(attachment.content);
        return keepStream(content, name);
    }
    const QString path = QString::fromStdString(attachment.path);
    const QString member = memberOf(path, m_files);
    if (member.isEmpty())
        return { {}, {},
            SourceText::tr("The attachment “%1” is not among the report's files: only its name is kept.").arg(path) };
    try {
        const auto stream = m_files.openBytes(member);
        return keepStream(*stream, name);
    } catch (const Failure &failure) {
        return { {}, {}, failure.message() };
    }
}

KeptAttachment AttachmentStore::keepStream(ByteStream &stream, const QString &name)
{
    const auto failed = [&](const QString &why) {
        return KeptAttachment { {}, {}, SourceText::tr("The attachment “%1” can't be kept: %2.").arg(name, why) };
    };
    if (!QDir().mkpath(m_folder))
        return failed(SourceText::tr("the folder %1 can't be made").arg(m_folder));
    QTemporaryFile file(m_folder + QStringLiteral("/.new-XXXXXX"));
    if (!file.open())
        return failed(file.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(1 << 16, Qt::Uninitialized);
    qint64 bytes = 0;
    for (std::size_t got = 1; got > 0;) {
        got = stream.read(block.data(), std::size_t(block.size()));
        bytes += qint64(got);
        if (bytes > mostBytes)
            return failed(SourceText::tr("it is larger than %1 MB").arg(mostBytes >> 20));
        hash.addData(QByteArrayView(block.constData(), qsizetype(got)));
        if (file.write(block.constData(), qint64(got)) != qint64(got))
            return failed(file.errorString());
    }
    const QString sha = QString::fromLatin1(hash.result().toHex());
    const QString folder = m_folder + QLatin1Char('/') + sha.left(2);
    const QString path = folder + QLatin1Char('/') + sha;
    if (QFile::exists(path))
        return { sha, bytes, {} };
    if (!QDir().mkpath(folder) || !file.flush() || !file.rename(path))
        return QFile::exists(path) ? KeptAttachment { sha, bytes, {} } : failed(file.errorString());
    file.setAutoRemove(false);
    return { sha, bytes, {} };
}

} // namespace tranche
