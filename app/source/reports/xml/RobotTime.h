#pragma once

#include <optional>
#include <string_view>

namespace tranche {

/// A point of time as Robot Framework has written it before version 7, "20220623 12:41:36.340", in ms since 1970, in no
/// time zone; empty if it is none, such as "N/A".
std::optional<double> robotTime(std::string_view text);

} // namespace tranche
