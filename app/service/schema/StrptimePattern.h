#pragma once

#include "mapping/formats/DatePattern.h"

#include <optional>

namespace tranche {

/// The date format that a pattern of strptime stands for: “%d/%m/%Y” is “d/M/yyyy”. Numbers may have fewer digits, as
/// strptime takes them, and %y begins with 1969, as POSIX has it.
/// @returns nullopt where there is no such format, and why in `problem`
std::optional<QString> dateFormatOfStrptime(const QString &pattern, QString *problem);

/// The other way round; nullopt where strptime has no such pattern.
std::optional<QString> strptimeOf(const DatePattern &pattern);

} // namespace tranche
