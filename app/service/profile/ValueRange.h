#pragma once

#include "core/Row.h"

#include <QString>

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace tranche {

/// A value of a column, away from its batch.
struct KeptValue
{
    CellKind kind = CellKind::Null; ///< Null: none yet
    double place = 0; ///< on the column's scale; of texts nothing
    std::int64_t integer = 0;
    double real = 0;
    std::string text; ///< its begin, of at most ValueRange::mostBytes
};

/// The least and the largest value of a column.
class ValueRange
{
public:
    /// Texts are told apart by so many bytes of their begin.
    static constexpr std::size_t mostBytes = 256;

    /// A value that has a place on the column's scale. Where doubles are too coarse all digits count.
    void add(const Cell &cell, double place)
    {
        if (m_least.kind == CellKind::Null) {
            keep(m_least, cell, place);
            keep(m_most, cell, place);
        } else if (place <= m_least.place || place >= m_most.place) {
            addAtEnd(cell, place);
        }
    }
    /// A text, by its bytes.
    void addText(std::string_view text)
    {
        const std::uint64_t begin = beginOfText(text);
        if (begin > m_leastBegin && begin < m_mostBegin)
            return;
        addTextAtEnd(text.substr(0, mostBytes));
    }

    const KeptValue &least() const { return m_least; }
    const KeptValue &most() const { return m_most; }

private:
    static void keep(KeptValue &kept, const Cell &cell, double place);
    void addAtEnd(const Cell &cell, double place);
    void addTextAtEnd(std::string_view text);
    /// Its first eight bytes as a number, zeros behind a shorter one: of two texts with different ones, the smaller is
    /// smaller.
    static std::uint64_t beginOfText(std::string_view text)
    {
        std::uint64_t begin = 0;
        if (text.size() >= sizeof begin) {
            std::memcpy(&begin, text.data(), sizeof begin);
            return std::endian::native == std::endian::little ? __builtin_bswap64(begin) : begin;
        }
        for (const char byte : text)
            begin = begin << 8 | static_cast<unsigned char>(byte);
        return text.empty() ? 0 : begin << (8 * (sizeof begin - text.size()));
    }

    KeptValue m_least;
    KeptValue m_most;
    /// Of texts; what lies between these is neither.
    std::uint64_t m_leastBegin = 0;
    std::uint64_t m_mostBegin = 0;
};

/// A value as people read it. @param decimals digits of an integer that are behind its point
QString textOfKept(const KeptValue &value, int decimals);

/// A number that is stored as an integer with so many decimals: 1234 with 2 is 12.34.
std::string textOfInteger(std::int64_t value, int decimals);

/// The shortest number that is this double: 0.1.
std::string textOfReal(double value);

/// The begin of a text, of at most so many bytes and whole characters.
std::string_view beginOf(std::string_view text, std::size_t mostBytes);

} // namespace tranche
