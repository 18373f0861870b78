#pragma once

#include <string_view>

namespace tranche {

/// What a field looks like, whatever column it is in.
enum class CellShape {
    Empty,
    Integer,
    Decimal, ///< also with a currency, a percent sign, a decimal comma or grouped thousands
    Date, ///< also with a time
    Time,
    Link, ///< an address of the web or of mail
    Code, ///< letters and digits without a blank, such as MG-8769
    Text,
};

/// The shape of a field's text, with blanks around it or not.
CellShape shapeOf(std::string_view text);

/// An integer or decimal.
inline bool isNumeric(CellShape shape)
{
    return shape == CellShape::Integer || shape == CellShape::Decimal;
}

/// A text, also one of a kind of its own.
inline bool isTextual(CellShape shape)
{
    return shape == CellShape::Text || shape == CellShape::Code || shape == CellShape::Link;
}

/// A date or time.
inline bool isMoment(CellShape shape)
{
    return shape == CellShape::Date || shape == CellShape::Time;
}

} // namespace tranche
