#include "jobs/ZipFile.h"

#include "source/Failure.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <archive.h>
#include <archive_entry.h>
#include <cstdio>
#include <memory>

namespace tranche {

ZipFile::ZipFile(const QString &path)
    : m_path(path)
    , m_partPath(path + QStringLiteral(".part"))
    , m_archive(archive_write_new())
{
    archive_write_set_format_zip(m_archive);
    check(archive_write_open_filename(m_archive, QFile::encodeName(m_partPath).constData()));
}

ZipFile::~ZipFile()
{
    archive_write_free(m_archive);
    QFile::remove(m_partPath);
}

void ZipFile::check(int result) const
{
    if (result == ARCHIVE_OK)
        return;
    throw Failure(QStringLiteral("file.save"),
        QCoreApplication::translate("Jobs", "The file %1 can't be written: %2.")
            .arg(m_path, QString::fromLocal8Bit(archive_error_string(m_archive))),
        QCoreApplication::translate("Jobs", "Check its folder and the space on the disk."));
}

void ZipFile::add(const QString &name, const QByteArray &content)
{
    const std::unique_ptr<archive_entry, void (*)(archive_entry *)> entry(archive_entry_new(), archive_entry_free);
    archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
    archive_entry_set_size(entry.get(), content.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), QDateTime::currentSecsSinceEpoch(), 0);
    check(archive_write_header(m_archive, entry.get()));
    if (archive_write_data(m_archive, content.constData(), std::size_t(content.size())) != content.size())
        check(ARCHIVE_FATAL);
}

void ZipFile::commit()
{
    check(archive_write_close(m_archive));
    if (std::rename(QFile::encodeName(m_partPath).constData(), QFile::encodeName(m_path).constData()) != 0)
        throw Failure(QStringLiteral("file.save"),
            QCoreApplication::translate("Jobs", "The file %1 can't be written.").arg(m_path));
}

} // namespace tranche
