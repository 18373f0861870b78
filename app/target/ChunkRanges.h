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
    /// The least of them; 0 if there is none.
    qint64 first() const { return m_ranges.empty() ? 0 : m_ranges.begin()->first; }
    bool isEmpty() const { return m_ranges.empty(); }
    qint64 count() const;
    /// 0 if there is none.
    qint64 last() const { return m_ranges.empty() ? 0 : m_ranges.rbegin()->second; }
    /// Those of these that the others have not.
    ChunkRanges without(const ChunkRanges &others) const;
    void clear() { m_ranges.clear(); }

    bool operator==(const ChunkRanges &) const = default;

private:
    std::map<qint64, qint64> m_ranges; ///< first to last, apart by at least one number
};

} // namespace tranche
