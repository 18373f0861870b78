#pragma once

#include "core/NumberText.h"

#include <cstddef>
#include <string_view>

namespace tranche {

// What dates and times mostly are, in line with whoever converts a cell: as they are stored, so that nothing is to be
// done.

/// @returns the number of two digits there; -1: they are none
inline int isoDigits(std::string_view text, std::size_t at)
{
    return isDigit(text[at]) && isDigit(text[at + 1]) ? (text[at] - '0') * 10 + (text[at + 1] - '0') : -1;
}

/// A day such as 2025-12-31, with nothing around it. @returns false if it is none: then parseDate says what it is
inline bool isIsoDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return false;
    const int century = isoDigits(text, 0);
    const int year = isoDigits(text, 2);
    const int month = isoDigits(text, 5);
    const int day = isoDigits(text, 8);
    // The 29th to 31st, and the year 0, are left to the calendar.
    return century >= 0 && year >= 0 && century + year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
}

/// A day and a time such as 2025-12-31 23:59:59, with nothing around it.
inline bool isIsoDayAndTime(std::string_view text)
{
    if (text.size() != 19 || text[10] != ' ' || text[13] != ':' || text[16] != ':' || !isIsoDay(text.substr(0, 10)))
        return false;
    const int hour = isoDigits(text, 11);
    const int minute = isoDigits(text, 14);
    const int second = isoDigits(text, 17);
    return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59;
}

} // namespace tranche
