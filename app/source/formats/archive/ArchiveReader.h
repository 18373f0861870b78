#pragma once

#include "core/Handles.h"
#include "source/bytes/FileSource.h"

#include <QString>

#include <archive.h>
#include <exception>
#include <string_view>
#include <vector>

namespace tranche {

class Failure;

/// A file in an archive.
struct ArchiveMember
{
    QString name; ///< its path in the archive; empty for a file that was compressed alone
    qint64 size = -1; ///< in bytes, as the archive says; -1: it does not say
    bool isFile = true;
    bool isEncrypted = false;

    bool operator==(const ArchiveMember &) const = default;
};

/// Goes through an archive, or what was compressed alone, from its begin to its end: libarchive over a file. What would
/// blow up is stopped at a ratio that no honest table reaches.
class ArchiveReader
{
public:
    /// @throws Failure "source.archive" if it is none
    explicit ArchiveReader(std::unique_ptr<FileSource> file);
    ArchiveReader(const ArchiveReader &) = delete;
    ArchiveReader &operator=(const ArchiveReader &) = delete;

    const FileSource &file() const { return *m_file; }
    /// How many bytes of the archive have been read.
    qint64 offset() const { return m_offset; }

    /// Goes to the next file, whether or not this one was read. @returns false behind the last
    /// @throws Failure "source.archive", "source.password"
    bool next(ArchiveMember &member);
    /// The next bytes of this file. @returns how many; 0 at its end @throws Failure "source.…"
    std::size_t read(char *to, std::size_t length);

private:
    void check(int result) const;
    static la_ssize_t readBlock(struct archive *, void *data, const void **bytes);
    static la_int64_t seek(struct archive *, void *data, la_int64_t offset, int whence);
    static la_int64_t skip(struct archive *, void *data, la_int64_t count);

    std::unique_ptr<FileSource> m_file;
    Handle<struct archive, archive_read_free> m_archive;
    std::vector<char> m_block;
    qint64 m_offset = 0;
    std::exception_ptr m_failure; ///< of the file
    std::string_view m_unread; ///< of this file: unpacked, not read yet
    qint64 m_unpacked = 0; ///< bytes of this file
};

/// @param what "a.xml in b.zip"
Failure archiveNeedsPassword(const QString &what);

} // namespace tranche
