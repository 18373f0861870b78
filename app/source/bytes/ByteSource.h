#pragma once

#include "core/ImportError.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstddef>

namespace tranche {

/// What tells one version of a file from another without reading it.
struct FileIdentity
{
    qint64 size = 0;
    qint64 modifiedNs = 0; ///< nanoseconds since 1970
    bool operator==(const FileIdentity &) const = default;
};

/// Bytes that can be read from any place: a file of the user, the text it was converted to, or a stored chunk file. Not
/// shared between threads.
class ByteSource
{
public:
    ByteSource() = default;
    virtual ~ByteSource() = default;
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;

    /// What messages call it: the file's name without its folder.
    virtual QString name() const = 0;
    /// Its length; unknownSize while it is not known yet.
    virtual qint64 size() const = 0;
    /// Reads up to `length` bytes from `offset` into `to`. @returns how many; fewer only at the end of the source.
    /// @throws Failure "source.read", or "source.changed" if the source is no longer what it was when it was opened.
    virtual std::size_t read(qint64 offset, char *to, std::size_t length) = 0;
    /// @throws Failure "source.changed" if the source was written to, truncated or replaced since it was opened.
    virtual void checkUnchanged() const { }
    /// Of the user's file that it stands for.
    virtual FileIdentity identity() const { return { size(), 0 }; }
    /// From now on the source is only what stands before its last so many lines. Before anything else is asked of it.
    virtual void leaveOutLines(qint64 /*footerLines*/) { }
    /// How many bytes of the user's file the bytes before `offset` were made of.
    virtual qint64 bytesOfFile(qint64 offset) const { return offset; }
    /// The line of the user's file, or the row of its sheet, that a line of the source was made of. Asked in their
    /// order.
    virtual qint64 lineInFile(qint64 line) { return line; }
    /// Whether every line of it is that line of the user's file.
    virtual bool keepsLines() const { return true; }
    /// What has been read of its begin by now; nothing where it can be read at once.
    virtual QByteArray beginSoFar() const { return {}; }
    /// What was found while it was read that is no error of a row, such as merged cells of a sheet.
    virtual QList<ImportError> remarks() const { return {}; }

    static constexpr qint64 unknownSize = qint64(1) << 61;
};

/// A file on disk, read with pread: a file that is truncated meanwhile must not kill the process, as it would under a
/// map.
class FileSource final : public ByteSource
{
public:
    /// @throws Failure "source.missing", "source.open"
    explicit FileSource(const QString &path);
    ~FileSource() override;

    QString path() const { return m_path; }
    QString name() const override;
    qint64 size() const override { return m_end; }
    std::size_t read(qint64 offset, char *to, std::size_t length) override;
    void checkUnchanged() const override;

    FileIdentity identity() const override { return m_identity; }
    void leaveOutLines(qint64 footerLines) override;

private:
    QString m_path;
    int m_descriptor = -1;
    FileIdentity m_identity;
    qint64 m_end = 0;
};

/// Bytes in memory: a chunk file out of the job store.
class MemorySource final : public ByteSource
{
public:
    MemorySource(QString name, QByteArray bytes);

    QString name() const override { return m_name; }
    qint64 size() const override { return m_end; }
    std::size_t read(qint64 offset, char *to, std::size_t length) override;
    void leaveOutLines(qint64 footerLines) override;

private:
    QString m_name;
    QByteArray m_bytes;
    qint64 m_end = 0;
};

/// Reads `length` bytes from `offset`, fewer at the end of the source.
QByteArray readBytes(ByteSource &source, qint64 offset, qint64 length);

/// The failure of a source that is no longer what it was.
class Failure sourceChanged(const QString &name);

} // namespace tranche
