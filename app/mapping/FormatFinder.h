#pragma once

#include "mapping/ColumnType.h"

#include <QString>

#include <span>
#include <string_view>
#include <vector>

namespace tranche {

/// What the values of a column can be, other than text.
struct FoundFormats
{
    std::vector<FoundFormat> formats; ///< one: that is what they are; several: 03/04/2025; none: text
    QString example; ///< a value that the formats read in different ways; empty if there are not several
    bool isTied = false; ///< the sample's values are the same in all of them, as 02/02/2025 is; others need not be

    bool operator==(const FoundFormats &) const = default;
};

/// Finds every format that all of a column's values fit: dates and times, truth values, UUIDs, JSON, and numbers, the
/// usual ones among them. A pure function. Codes are none of these: 1-2-3, 1.2.3, 10E3, addresses and telephone
/// numbers; 20240131 is a date only where the column's name says so and all years are between 1900 and 2100, and so is
/// 2024-123. Two digits of a year are one where the name says so or the days tell. @param values of a sample spread
/// over the whole file, but for those that are NULL. @param columnName see saysDate
FoundFormats findFormats(std::span<const std::string_view> values, const QString &columnName);

/// Whether what two formats store of a value which both take is the same.
bool readAlike(std::string_view value, const FoundFormat &one, const FoundFormat &other);

/// Sets what tells the formats apart. Where they all say the same the first is left, but of dates all are.
void setExample(FoundFormats &found, std::span<const std::string_view> values);

} // namespace tranche
