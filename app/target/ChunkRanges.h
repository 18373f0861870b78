#pragma once

#include <QString>

#include <map>

namespace tranche {

/// A set of chunk numbers, kept as ranges: a million chunks in a row cost as much as one.
class ChunkRanges
{
public:
    /// Reads "1-42,44,50-99". @throws Failure "target.ledger" if it is no such text
    static ChunkRanges fromText(const QString &text);
    QString toText() const;

    void add(qint64 chunk) { add(chunk, chunk); }
    void add(qint64 first, qint64 last);
    void add(const ChunkRanges &other);
    bool contains(qint64 chunk) const;
    bool isEmpty() const { return m_ranges.empty(); }
    qint64 count() const;
    void clear() { m_ranges.clear(); }

    bool operator==(const ChunkRanges &) const = default;

private:
    std::map<qint64, qint64> m_ranges; ///< first to last, apart by at least one number
};

} // namespace tranche
