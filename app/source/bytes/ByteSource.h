#pragma once

#include "source/bytes/SourceOrigin.h"

#include <QByteArray>
#include <QString>

#include <cstddef>

namespace tranche {

/// Bytes that can be read from any place: a file of the user, the text it was converted to, or a stored chunk file. Not
/// shared between threads.
class ByteSource : public SourceOrigin
{
public:
    /// What messages call it: the file's name without its folder.
    virtual QString name() const = 0;
    /// Its length; unknownSize while it is not known yet.
    virtual qint64 size() const = 0;
    /// Reads up to `length` bytes from `offset` into `to`. @returns how many; fewer only at the end of the source.
    /// @throws Failure "source.read", or "source.changed" if the source is no longer what it was when it was opened.
    virtual std::size_t read(qint64 offset, char *to, std::size_t length) = 0;
    /// From now on the source is only what stands before its last so many lines. Before anything else is asked of it.
    virtual void leaveOutLines(qint64 /*footerLines*/) { }
    /// Whether it is the begin of a larger source, so that its last lines are not the last ones.
    virtual bool isBeginOnly() const { return false; }
    /// What has been read of its begin by now; nothing where it can be read at once.
    virtual QByteArray beginSoFar() const { return {}; }
    /// Something that who reads it has found, to be told with the remarks on it.
    virtual void addRemark(const ImportError & /*remark*/) { }
    FileIdentity identity() const override { return { size(), 0 }; }

    static constexpr qint64 unknownSize = qint64(1) << 61;
};

/// Reads `length` bytes from `offset`, fewer at the end of the source.
QByteArray readBytes(ByteSource &source, qint64 offset, qint64 length);

} // namespace tranche
