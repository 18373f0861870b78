#pragma once

#include "source/text/CellShape.h"

#include <string_view>

namespace tranche {

/// What a column's name lets expect of its values.
enum class NameKind {
    Unknown,
    Number,
    Date,
    Time,
    Text,
    Id,
};

/// By words of the name, in English, German, French, Spanish, Italian, Polish and Dutch.
NameKind kindOfName(std::string_view name);

/// 1: values of the shape fit the name; -1: they do not; 0: nothing is known.
int fitOf(NameKind kind, CellShape shape);

} // namespace tranche
