#include "source/formats/archive/UnpackedFile.h"

#include "core/Failure.h"
#include "core/Interruption.h"
#include "core/Texts.h"
#include "source/bytes/FileSource.h"
#include "source/formats/Converter.h"
#include "source/formats/archive/ArchiveStream.h"

#include <QDir>
#include <QFile>

namespace tranche {

static Failure noRoomToUnpack(const QString &name, const QString &why)
{
    return Failure(QStringLiteral("source.temporary"),
        SourceText::tr("%1 can't be unpacked to %2: %3.").arg(name, QDir::tempPath(), why),
        SourceText::tr("Make room there, or name another folder in TMPDIR."));
}

/// The name as one of a file in the folder.
static QString fileNameOf(const QString &name)
{
    constexpr qsizetype mostLength = 60; // in bytes at most four times as long
    QString own = name;
    own.remove(u'/').remove(QChar(u'\0'));
    if (own.size() > mostLength)
        own = own.right(mostLength);
    return own.isEmpty() || own == QLatin1String(".") || own == QLatin1String("..") ? QStringLiteral("file") : own;
}

UnpackedFile::UnpackedFile(const QString &archive, const QString &member)
{
    constexpr qint64 mostBytes = qint64(4) << 30;
    ArchiveStream stream(std::make_unique<FileSource>(archive), member);
    if (!m_folder.isValid())
        throw noRoomToUnpack(stream.name(), m_folder.errorString());
    m_path = m_folder.filePath(fileNameOf(stream.name()));
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        throw noRoomToUnpack(stream.name(), file.errorString());
    QByteArray block(qsizetype(convertedBlockBytes), Qt::Uninitialized);
    qint64 bytes = 0;
    while (const std::size_t got = stream.read(block.data(), std::size_t(block.size()))) {
        Interruption::check();
        bytes += qint64(got);
        if (bytes > mostBytes)
            throw Failure(QStringLiteral("source.too_large"),
                SourceText::tr("%1 in %2 is larger than %3 GB, which is too large to be unpacked aside.")
                    .arg(stream.name(), archive)
                    .arg(mostBytes >> 30),
                SourceText::tr("Unpack it, and import it from there."));
        if (file.write(block.constData(), qint64(got)) != qint64(got))
            throw noRoomToUnpack(stream.name(), file.errorString());
    }
}

} // namespace tranche
