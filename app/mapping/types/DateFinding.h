#pragma once

#include "mapping/formats/DateText.h"
#include "mapping/formats/ValueFormat.h"

#include <QString>

#include <span>
#include <string_view>
#include <vector>

namespace tranche {

/// The formats of a date, a time, or both, that all values fit. Two digits of a year are one where the column's name
/// says that its values are dates, or days above 12 tell days from months; the name has to say it also of dates without
/// signs and of days of a year, and all their years are between 1900 and 2100.
std::vector<ValueFormat> findDates(
    std::span<const std::string_view> values, const QString &name, DateText::Parts parts);

} // namespace tranche
