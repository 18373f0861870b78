#pragma once

#include <optional>
#include <string_view>

namespace tranche {

/// A TimeSpan of .NET, [days.]hours:minutes:seconds[.fraction], in ms; empty if it is none.
std::optional<double> timeSpanMs(std::string_view text);

} // namespace tranche
