#pragma once

#include <QByteArray>

#include <string_view>

namespace tranche {

/// A sum that damaged values can't make undefined.
inline qint64 wrappingSum(qint64 a, qint64 b)
{
    return qint64(quint64(a) + quint64(b));
}

/// Appends values to a pack, as few bytes as each needs.
class PackWriter
{
public:
    void reserve(qsizetype bytes) { m_bytes.reserve(bytes); }
    /// Small numbers take one byte; negative ones take ten.
    void number(qint64 value);
    /// For differences, which may be negative.
    void difference(qint64 value) { number(qint64((quint64(value) << 1) ^ quint64(value >> 63))); }
    void hash(quint64 value) { m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value); }
    /// Its length, then its bytes.
    void text(const QByteArray &text);

    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads values in the order in which they were packed. The bytes must outlive it.
/// Each reading function @throws Failure "store.damaged" where the pack ends too early
class PackReader
{
public:
    explicit PackReader(const QByteArray &bytes, qsizetype begin = 0)
        : m_bytes(bytes)
        , m_at(begin)
    {
    }
    bool atEnd() const { return m_at == m_bytes.size(); }
    qint64 number();
    qint64 difference();
    /// A number that counts something: neither negative nor more than any file has.
    qint64 amount();
    /// `before` changed by a difference.
    qint64 next(qint64 before) { return wrappingSum(before, difference()); }
    quint64 hash();
    std::string_view text();
    /// How far it has read.
    qsizetype position() const { return m_at; }

private:
    const char *take(qint64 count);

    const QByteArray &m_bytes;
    qsizetype m_at;
};

} // namespace tranche
