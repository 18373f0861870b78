#pragma once

#include "core/Row.h"
#include "mapping/ColumnType.h"

#include <QtGlobal>

#include <algorithm>
#include <cstddef>
#include <cstring>

struct sqlite3_value;

namespace tranche {

/// What tells whether a row is still what it was: a hash of its values in their order. A number is the same whether it
/// is stored as an integer or with a point. Made for every row of an import, so it stands here to be inlined.
class RowHash
{
public:
    void add(sqlite3_value *value);
    /// A value on its way into a column. @returns false if what is stored of it can't be foretold
    bool add(const Cell &cell, ColumnStorage storage)
    {
        switch (cell.kind) {
        case CellKind::Null:
            addNull();
            return true;
        case CellKind::Integer:
            addInteger(cell.integer);
            return storage != ColumnStorage::Text
                && (storage != ColumnStorage::Real || (cell.integer < exactly && cell.integer > -exactly));
        case CellKind::Text:
            addText(cell.text, cell.length);
            return storage == ColumnStorage::Text || storage == ColumnStorage::AsBound || !mayBeNumber(cell);
        default:
            return addOther(cell, storage);
        }
    }
    void addText(const char *text, std::size_t length) { addBytes(text, length, 3); }
    void addNull() { mix(1); }

    quint64 value() const
    {
        quint64 hash = (m_hash ^ (m_hash >> 33)) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
        return hash ^ (hash >> 33);
    }
    /// What is kept of each row of a run, beside the sum of their hashes.
    static quint32 shortened(quint64 hash) { return quint32(hash) & 0xffffff; }

private:
    static constexpr qint64 exactly = qint64(1) << 53; ///< integers below are the same as floating-point numbers

    static bool mayBeNumber(const Cell &cell);
    bool addOther(const Cell &cell, ColumnStorage storage);
    void addReal(double value);
    void addInteger(qint64 value) { mix(quint64(value) + 0xD6E8FEB86659FD93); }
    static quint64 word(const char *bytes)
    {
        quint64 word = 0;
        std::memcpy(&word, bytes, sizeof word);
        return word;
    }
    /// Fewer than eight bytes, each of which counts; where they overlap some count twice.
    static quint64 shortWord(const char *bytes, std::size_t length)
    {
        if (length >= sizeof(quint32)) {
            quint32 first = 0;
            quint32 last = 0;
            std::memcpy(&first, bytes, sizeof first);
            std::memcpy(&last, bytes + length - sizeof last, sizeof last);
            return quint64(last) << 32 | first;
        }
        if (length == 0)
            return 0;
        const auto at = [bytes](std::size_t place) { return quint64(static_cast<unsigned char>(bytes[place])); };
        return at(0) | at(length / 2) << 8 | at(length - 1) << 16;
    }
    void addBytes(const char *bytes, std::size_t length, quint64 kind)
    {
        const quint64 of = (quint64(length) << 8 | kind) ^ 0xA0761D6478BD642F;
        if (length < sizeof(quint64))
            return mix(shortWord(bytes, length), of);
        const char *last = bytes + length - sizeof(quint64);
        for (; bytes + sizeof(quint64) < last; bytes += 2 * sizeof(quint64))
            mix(word(bytes), word(bytes + sizeof(quint64)) ^ 0xE7037ED1A0B428DB);
        mix(word(std::min(bytes, last)), word(last) ^ of);
    }
    void mix(quint64 value) { mix(value, 0x9E3779B97F4A7C15); }
    /// Both halves of a product of 128 bits hold what has gone into it.
    void mix(quint64 one, quint64 other)
    {
        __extension__ using Product = unsigned __int128;
        const Product product = Product(m_hash ^ one) * (other | 1);
        m_hash = quint64(product) ^ quint64(product >> 64) ^ other;
    }

    quint64 m_hash = 0x2545F4914F6CDD1D;
};

} // namespace tranche
