#pragma once

#include "core/ImportError.h"

#include <QList>
#include <QString>

namespace tranche {

/// What tells one version of a file from another without reading it.
struct FileIdentity
{
    qint64 size = 0;
    qint64 modifiedNs = 0; ///< nanoseconds since 1970
    bool operator==(const FileIdentity &) const = default;
};

/// What is known of the user's file that bytes were made of. Unless told otherwise they are that file's own.
class SourceOrigin
{
public:
    SourceOrigin() = default;
    virtual ~SourceOrigin() = default;
    SourceOrigin(const SourceOrigin &) = delete;
    SourceOrigin &operator=(const SourceOrigin &) = delete;

    virtual FileIdentity identity() const = 0;
    /// @throws Failure "source.changed" if the file was written to, truncated or replaced since it was opened.
    virtual void checkUnchanged() const { }
    /// How many bytes of the file the bytes before `offset` were made of.
    virtual qint64 bytesOfFile(qint64 offset) const { return offset; }
    /// The line of the file, or the row of its sheet, that a line was made of. Asked in their order.
    virtual qint64 lineInFile(qint64 line) { return line; }
    /// Whether every line is that line of the file.
    virtual bool keepsLines() const { return true; }
    /// What was found while it was read that is no error of a row, such as merged cells of a sheet.
    virtual QList<ImportError> remarks() const { return {}; }
};

/// The failure of a source that is no longer what it was.
class Failure sourceChanged(const QString &name);

} // namespace tranche
