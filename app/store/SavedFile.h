#pragma once

#include "core/Handles.h"

#include <QByteArray>
#include <QString>

namespace tranche {

/// A file that is written for the user: whole or not at all. What is written goes into a file beside the one that was
/// asked for and takes its name when all of it is on the disk; until then, and if anything fails, what was there stays
/// as it was. Of a symbolic link the file that it names is written. What is no plain file, such as a pipe, is written
/// straight away.
class SavedFile
{
public:
    enum class Access {
        AsUsual, ///< of the file that was there, else as the user's umask says
        OwnerOnly, ///< whatever the umask
    };

    /// @throws Failure "file.save"
    explicit SavedFile(const QString &path, Access access = Access::AsUsual);
    /// Without commit() nothing has happened.
    ~SavedFile();
    SavedFile(const SavedFile &) = delete;
    SavedFile &operator=(const SavedFile &) = delete;

    const QString &path() const { return m_path; }
    /// @throws Failure "file.save"
    void write(const QByteArray &bytes);
    /// @throws Failure "file.save"
    void commit();

private:
    void openBeside(Access access);
    void flush();
    [[noreturn]] void fail(int error) const;

    QString m_path;
    QByteArray m_target; ///< behind all links
    QByteArray m_temporary; ///< empty: the target is no plain file, or has its name already
    QByteArray m_buffer;
    FileDescriptor m_file;
};

/// Writes a file as SavedFile does. @throws Failure "file.save"
void saveFile(const QString &path, const QByteArray &content, SavedFile::Access access = SavedFile::Access::AsUsual);

} // namespace tranche
