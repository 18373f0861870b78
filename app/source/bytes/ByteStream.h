#pragma once

#include "source/bytes/ByteSource.h"

#include <memory>

namespace tranche {

/// Bytes that come one after the other: those of a file, or what an archive holds. Not shared between threads.
class ByteStream
{
public:
    ByteStream() = default;
    virtual ~ByteStream() = default;
    ByteStream(const ByteStream &) = delete;
    ByteStream &operator=(const ByteStream &) = delete;

    /// What messages call it.
    virtual QString name() const = 0;
    /// The same with the user's file, where it is a part of one.
    virtual QString fullName() const { return name(); }
    /// Reads the next bytes, up to `length`. @returns how many; 0 at the end
    /// @throws Failure "source.…"
    virtual std::size_t read(char *to, std::size_t length) = 0;
    /// How many bytes of the user's file have been read for that.
    virtual qint64 bytesOfFile() const = 0;
};

/// A source read from its begin to its end.
class SourceStream final : public ByteStream
{
public:
    explicit SourceStream(std::unique_ptr<ByteSource> source)
        : m_source(std::move(source))
    {
    }

    QString name() const override { return m_source->name(); }
    std::size_t read(char *to, std::size_t length) override
    {
        const std::size_t got = m_source->read(m_offset, to, length);
        m_offset += qint64(got);
        return got;
    }
    qint64 bytesOfFile() const override { return m_offset; }

private:
    std::unique_ptr<ByteSource> m_source;
    qint64 m_offset = 0;
};

/// All of it, up to a limit. @throws Failure "source.too_large" if it is more
QByteArray readAll(ByteStream &stream, qint64 most);

} // namespace tranche
