#include "repair/ZipFile.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <QDateTime>

#include <archive_entry.h>

namespace tranche {

ZipFile::ZipFile(const QString &path, Members members)
    : m_file(path)
    , m_archive(archive_write_new())
{
    archive_write_set_format_zip(m_archive.get());
    if (members == Members::Below4GiB)
        archive_write_set_format_option(m_archive.get(), "zip", "zip64", nullptr);
    archive_write_set_bytes_in_last_block(m_archive.get(), 1); // nothing is padded
    check(archive_write_open(m_archive.get(), this, nullptr, &ZipFile::writeToFile, nullptr));
}

std::ptrdiff_t ZipFile::writeToFile(archive *, void *zip, const void *bytes, std::size_t length)
{
    auto &self = *static_cast<ZipFile *>(zip);
    if (self.m_failure != nullptr) // freeing an archive writes what is left of it
        return -1;
    try {
        self.m_file.write({ static_cast<const char *>(bytes), qsizetype(length) });
        return std::ptrdiff_t(length);
    } catch (...) {
        self.m_failure = std::current_exception();
        return -1;
    }
}

void ZipFile::check(int result) const
{
    if (m_failure != nullptr)
        std::rethrow_exception(m_failure);
    if (result == ARCHIVE_OK)
        return;
    throw Failure(QStringLiteral("file.save"),
        RepairText::tr("The file %1 can't be written: %2.")
            .arg(m_file.path(), QString::fromLocal8Bit(archive_error_string(m_archive.get()))));
}

void ZipFile::addHeader(const QString &name, qint64 size)
{
    const Handle<archive_entry, archive_entry_free> entry(archive_entry_new());
    archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
    if (size >= 0)
        archive_entry_set_size(entry.get(), size);
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), QDateTime::currentSecsSinceEpoch(), 0);
    check(archive_write_header(m_archive.get(), entry.get()));
}

void ZipFile::add(const QString &name, const QByteArray &content)
{
    addHeader(name, content.size());
    write(content);
}

void ZipFile::begin(const QString &name)
{
    addHeader(name, -1);
}

void ZipFile::write(const QByteArray &bytes)
{
    if (archive_write_data(m_archive.get(), bytes.constData(), std::size_t(bytes.size())) != bytes.size())
        check(ARCHIVE_FATAL);
}

void ZipFile::commit()
{
    check(archive_write_close(m_archive.get()));
    m_file.commit();
}

} // namespace tranche
