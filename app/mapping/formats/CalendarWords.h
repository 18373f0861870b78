#pragma once

#include <string_view>

namespace tranche {

/// The month that the text names in one of the languages of CalendarNames.h, in upper or lower case; 0: none.
int monthOfName(std::string_view text);

/// The weekday that it names, 1 Monday to 7 Sunday; 0: none.
int weekdayOfName(std::string_view text);

} // namespace tranche
