#pragma once

#include "core/Handles.h"

#include <QString>

#include <string_view>

namespace tranche {

class JobStore;

/// A name that a sender gave a file, as people are shown it: without folders and control characters, and never empty.
QString shownFileName(const QString &given);

/// A file that is being received, below the home folder under a name of our own. It is gone with its owner, unless an
/// import keeps it.
class UploadedFile
{
public:
    /// @param given the name that the sender gave it @throws Failure "store.space"
    UploadedFile(const QString &folder, const QString &given);
    ~UploadedFile();
    UploadedFile(UploadedFile &&other) noexcept;
    UploadedFile &operator=(UploadedFile &&) = delete;

    /// @throws Failure "store.space"
    void write(std::string_view bytes);
    /// No more comes: of many files few are open. @throws Failure "store.space"
    void close();
    /// Has all of it on the disk; its entry is UploadFolder's. @throws Failure "store.space"
    void sync();
    /// An import needs it from now on, and removes it when it has ended: see removeSpooledInput().
    void keep() { m_isKept = true; }

    const QString &path() const { return m_path; }
    const QString &shownName() const { return m_shownName; }
    qint64 size() const { return m_size; }

private:
    QString m_path;
    QString m_shownName;
    FileDescriptor m_file;
    qint64 m_size = 0;
    bool m_isKept = false;
};

/// The folder of what the API receives.
class UploadFolder
{
public:
    /// Makes it, and removes what a dead server has left that no import needs. Only for who holds the server's lock.
    explicit UploadFolder(JobStore &store);

    const QString &path() const { return m_path; }
    /// @throws Failure "store.space"
    UploadedFile receive(const QString &given) const { return UploadedFile(m_path, given); }
    /// Has the entries of all files on the disk. @throws Failure "store.space"
    void sync() const;
    /// A file without a name, for an answer that is too long to be kept in memory. @throws Failure "store.space"
    FileDescriptor scratchFile() const;

private:
    QString m_path;
};

} // namespace tranche
