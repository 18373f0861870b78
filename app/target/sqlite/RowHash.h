#pragma once

#include "core/Row.h"
#include "mapping/ColumnType.h"

#include <QtGlobal>

#include <cstddef>

struct sqlite3_value;

namespace tranche {

/// What tells whether a row is still what it was: a hash of its values in their order. A number is the same whether it
/// is stored as an integer or with a point.
class RowHash
{
public:
    void add(sqlite3_value *value);
    /// A value on its way into a column. @returns false if what is stored of it can't be foretold
    bool add(const Cell &cell, ColumnStorage storage);
    void addText(const char *text, std::size_t length) { addBytes(text, length, 3); }
    void addNull() { mix(1); }

    quint64 value() const { return m_hash; }
    /// What is kept of each row of a run, beside the sum of their hashes.
    static quint32 shortened(quint64 hash) { return quint32(hash) & 0xffffff; }

private:
    void addInteger(qint64 value);
    void addReal(double value);
    void addBytes(const void *bytes, std::size_t length, quint64 kind);
    void mix(quint64 value)
    {
        m_hash = (m_hash ^ value) * 0x9E3779B97F4A7C15;
        m_hash ^= m_hash >> 29;
    }

    quint64 m_hash = 0x2545F4914F6CDD1D;
};

} // namespace tranche
