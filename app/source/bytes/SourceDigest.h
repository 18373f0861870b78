#pragma once

#include "source/bytes/ByteSource.h"

#include <QString>

#include <functional>
#include <memory>
#include <string_view>

namespace tranche {

/// The hash of a source's bytes from its begin, fed in order: tells at any point whether it is still the same file, and
/// at its end whether it is one that was seen before. XXH3 of 128 bits, as `xxhsum -H2` prints it.
class SourceDigest
{
public:
    SourceDigest();
    ~SourceDigest();
    SourceDigest(SourceDigest &&) noexcept;
    SourceDigest &operator=(SourceDigest &&) noexcept;

    void add(std::string_view bytes);
    /// Feeds the next bytes of the source, up to `end`. @param keepOn asked now and then; false stops
    /// @throws Failure "source.…"
    void addFrom(
        ByteSource &source, qint64 end, const std::function<bool()> &keepOn = [] { return true; });
    qint64 bytes() const { return m_bytes; }
    /// Of all bytes so far, as 32 hexadecimal digits.
    QString text() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
    qint64 m_bytes = 0;
};

} // namespace tranche
