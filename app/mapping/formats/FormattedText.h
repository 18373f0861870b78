#pragma once

#include "mapping/formats/ValueFormat.h"

#include <QByteArray>

#include <optional>
#include <string_view>

namespace tranche {

/// A value that is written the usual way, such as 2025-12-31, -1234.5, or 1 for true, as a column of this format has
/// it: read so, it is the same value. @returns nullopt if the format does not have all that the value has
std::optional<QByteArray> formattedText(std::string_view usual, const ValueFormat &format);

} // namespace tranche
