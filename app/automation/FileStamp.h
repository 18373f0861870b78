#pragma once

#include <QString>

#include <optional>

namespace tranche {

/// What a file's name stands for on the disk, and how that was changed last: two that are the same tell of the same
/// content, unless somebody has set the clock of the file.
struct FileStamp
{
    quint64 file = 0; ///< its number on the disk
    qint64 size = 0;
    qint64 modifiedNs = 0; ///< since 1970
    qint64 changedNs = 0; ///< likewise: any change, that of its name as well

    /// Of a plain file; nullopt: it is none, or not there.
    static std::optional<FileStamp> of(const QString &path);
    /// Without what a change of its name changes.
    QString text() const;
    /// When anything of it was changed last, in milliseconds since 1970.
    qint64 lastChangeMs() const;

    bool operator==(const FileStamp &) const = default;
};

} // namespace tranche
