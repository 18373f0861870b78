#pragma once

#include "mapping/formats/DateValue.h"

#include <array>
#include <cstddef>

namespace tranche {

/// A date or time as ISO 8601 has it, with a blank between the two, which is what SQLite's functions take and what
/// sorts by time: “2025-12-31 23:59:59.250+01:00”. Seconds are always there, of a fraction the digits of the file.
class DateText
{
public:
    enum class Parts : std::uint8_t { Date = 1, Time = 2, DateTime = 3 };

    DateText(const DateValue &value, Parts parts);
    std::string_view view() const { return { m_bytes.data(), m_length }; }

private:
    void addNumber(int number, int digits);
    void addZone(const DateValue &value);

    std::array<char, 40> m_bytes; ///< of which m_length are written
    std::size_t m_length = 0;
};

} // namespace tranche
