#pragma once

#include "core/Row.h"
#include "mapping/formats/DateText.h"
#include "mapping/formats/ValueFormat.h"

#include <optional>

namespace tranche {

// What the types of dates and times have in common.

/// Reads the text as the pattern says; what the type stores of it has to be all that it tells.
DateProblem readDate(std::string_view text, const DatePattern &pattern, DateText::Parts parts, DateValue &value);

/// Makes the cell's text what is stored of the value. @returns false if it is none; the cell is then as it was
bool parseDateCell(Cell &cell, RowBuffer &texts, const DatePattern &pattern, DateText::Parts parts);

/// What is wrong with a text, for people.
QString dateMessage(std::string_view text, const DatePattern &pattern, DateText::Parts parts);

/// The format that a text stands for. @returns nullopt if it is none of these parts, and why in `problem`
std::optional<ValueFormat> dateFormatOf(std::string_view text, DateText::Parts parts, QString *problem);

} // namespace tranche
