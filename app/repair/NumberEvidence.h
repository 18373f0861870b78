#pragma once

#include <QString>

namespace tranche {

/// What a text says of the sign before its decimals.
enum class NumberEvidence {
    None, ///< it is no number, or none whose groups of digits are right
    Neutral, ///< it is a number without such a sign, or one that groups digits: 12 or 1 234
    Doubtful, ///< 1,234 and 1.234 may be either
    Comma, ///< as in 1.234,56 or 0,5
    Point,
};

/// Blanks, apostrophes and underscores may group digits; a currency's sign or code may stand before or behind.
NumberEvidence numberEvidence(const QString &text);

} // namespace tranche
