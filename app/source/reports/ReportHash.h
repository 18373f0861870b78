#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace tranche {

/// XXH3 of a text: two seeds make one of 128 bits.
quint64 reportHash(std::string_view text, quint64 seed = 0);
/// 32 hexadecimal digits.
std::string hexText(quint64 high, quint64 low);

} // namespace tranche
