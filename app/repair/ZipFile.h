#pragma once

#include "core/Handles.h"
#include "store/SavedFile.h"

#include <archive.h>
#include <cstddef>
#include <exception>

namespace tranche {

/// A .zip that is being written; it takes its name when it is whole. Each function @throws Failure "file.save".
class ZipFile
{
public:
    enum class Members {
        OfAnySize,
        Below4GiB, ///< in the older form, which spreadsheet programs ask for
    };

    explicit ZipFile(const QString &path, Members members = Members::OfAnySize);
    ~ZipFile() = default;
    ZipFile(const ZipFile &) = delete;
    ZipFile &operator=(const ZipFile &) = delete;

    void add(const QString &name, const QByteArray &content);
    /// Begins a member whose size is not known yet: what write() takes then, until the next member.
    void begin(const QString &name);
    void write(const QByteArray &bytes);
    void commit();

private:
    void addHeader(const QString &name, qint64 size);
    void check(int result) const;
    static std::ptrdiff_t writeToFile(archive *, void *zip, const void *bytes, std::size_t length);

    SavedFile m_file;
    std::exception_ptr m_failure; ///< of the file, which must not be thrown through the library
    Handle<archive, archive_write_free> m_archive; ///< the last member: freed, it writes what is left of it
};

} // namespace tranche
