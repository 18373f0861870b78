#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace tranche {

/// What a comma in the numbers of a format is: never guessed for a single one.
enum class NumberComma { Wrong, Thousands, Decimal };

/// A decimal number, whatever the locale; empty if it is none, or not finite.
std::optional<double> reportNumber(std::string_view text, NumberComma comma = NumberComma::Wrong);
/// The same that is whole.
std::optional<qint64> reportCount(std::string_view text, NumberComma comma = NumberComma::Wrong);

} // namespace tranche
