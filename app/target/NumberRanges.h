#pragma once

#include <QString>

#include <map>

namespace tranche {

/// A set of numbers of chunks, or of rows in a chunk, kept as ranges: a million in a row cost as much as one.
class NumberRanges
{
public:
    /// Reads "1-42,44,50-99". @throws Failure "target.ledger" if it is no such text
    /// @param least that a number may be: chunks are counted from 1, rows of a chunk from 0
    static NumberRanges fromText(const QString &text, qint64 least = 1);
    QString toText() const;

    void add(qint64 number) { add(number, number); }
    void add(qint64 first, qint64 last);
    void add(const NumberRanges &other);
    bool contains(qint64 number) const;
    /// The least of them; 0 if there is none.
    qint64 first() const { return m_ranges.empty() ? 0 : m_ranges.begin()->first; }
    bool isEmpty() const { return m_ranges.empty(); }
    qint64 count() const;
    /// 0 if there is none.
    qint64 last() const { return m_ranges.empty() ? 0 : m_ranges.rbegin()->second; }
    /// Those of these that the others have not.
    NumberRanges without(const NumberRanges &others) const;
    void clear() { m_ranges.clear(); }

    bool operator==(const NumberRanges &) const = default;

private:
    std::map<qint64, qint64> m_ranges; ///< first to last, apart by at least one number
};

} // namespace tranche
