#include "mapping/types/NumberFinding.h"

#include "mapping/formats/NumberCandidates.h"
#include "mapping/types/AllFit.h"
#include "mapping/types/NumberParser.h"

#include <algorithm>

namespace tranche {

std::vector<ValueFormat> findNumbers(std::span<const std::string_view> values, const ColumnTypeInfo &type,
    std::span<const ColumnTypeInfo *const> smaller)
{
    std::vector<ValueFormat> formats;
    // The usual numbers as they are guessed: ids and codes are none.
    const auto isUsual = [](std::string_view value) {
        const SampledNumber number = value.empty() ? SampledNumber::None : sampledNumber(value);
        return number == SampledNumber::Integer || number == SampledNumber::Real;
    };
    if (std::all_of(values.begin(), values.end(), isUsual))
        formats.emplace_back();
    for (const NumberPattern &pattern : numberPatternsOf(values)) {
        formats.emplace_back();
        formats.back().number = pattern;
    }
    std::erase_if(formats, [&](const ValueFormat &format) {
        const auto fits = [&](const ColumnTypeInfo *other) {
            // A part of one is no integer, though 100 % is.
            const bool has = format.number.isUsual() || other->format(format.text().toStdString(), nullptr).has_value();
            return has && allFit(values, *other, format);
        };
        return !fits(&type) || std::any_of(smaller.begin(), smaller.end(), fits);
    });
    return formats;
}

} // namespace tranche
