#pragma once

#include <QStringView>

#include <optional>

namespace tranche {

/// How well a text answers what is typed: the letters have to be in it, in their order; blanks do not count, nor does
/// capitalisation. Letters at the beginning of words, and those that follow each other, count more.
/// @param typed of which the first 40 letters are looked at @param text of which the first 200 are
/// @returns more is better; nullopt: it does not answer
std::optional<int> fuzzyMatch(QStringView typed, QStringView text);

} // namespace tranche
