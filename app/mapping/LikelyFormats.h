#pragma once

#include "mapping/FormatFinder.h"
#include "mapping/ValueSample.h"

#include <QString>

#include <span>
#include <string_view>
#include <vector>

namespace tranche {

/// The formats that a column may have, of which single values are mistakes.
struct LikelyFormats
{
    FoundFormats found;
    qint64 misfits = 0; ///< values that are written in none of them
    QString firstMisfit;
};

/// As findFormats(), of a column in which a few values may be mistakes, as Misfits has it: 31.02.2025, or a word among
/// dates. Columns of other words than true and false, UUIDs and JSON have none.
LikelyFormats findLikelyFormats(std::span<const std::string_view> values, const QString &columnName);

/// The formats in which values of a type that is chosen may be written, the one that the type has by itself among
/// them; nothing says against a type that is chosen. Where no format takes all values, those that take most of them.
/// Empty: they are not of the type.
FoundFormats findFormatsOf(ColumnType type, std::span<const std::string_view> values);

/// Whether the type takes the value in that format.
bool fitsFormat(std::string_view value, const FoundFormat &format);

/// The format that takes more, should the whole file hold more: d.M.yyyy for dd.MM.yyyy. Empty: there is none
std::vector<FoundFormat> looserFormats(const FoundFormat &format);

} // namespace tranche
