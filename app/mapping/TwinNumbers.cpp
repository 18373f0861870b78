#include "mapping/TwinNumbers.h"

#include "core/Texts.h"

#include <unordered_set>

namespace tranche {

static bool endsInDecimals(std::string_view value, char decimal)
{
    const std::size_t point = value.find(decimal);
    return point != std::string_view::npos && point + 1 < value.size()
        && value.find_first_not_of("0123456789", point + 1) == std::string_view::npos;
}

QString twinNumbersText(const InferredColumn &column)
{
    constexpr std::size_t mostBytes = 100; // a number has no more
    if (column.values == nullptr)
        return {};
    const std::vector<std::string_view> values = column.values->views();
    const char decimal = column.format.number.decimal;
    std::unordered_set<std::string_view> all;
    for (const std::string_view value : values) {
        if (value.size() <= mostBytes && endsInDecimals(value, decimal))
            all.insert(value);
    }
    const auto textOf = [](std::string_view value) { return QString::fromUtf8(value.data(), qsizetype(value.size())); };
    for (const std::string_view value : values) {
        std::string_view shorter = value;
        while (value.size() <= mostBytes && shorter.ends_with('0')) {
            shorter.remove_suffix(1);
            if (!endsInDecimals(shorter, decimal))
                break;
            if (all.contains(shorter))
                return MappingText::tr("“%1” and “%2” are the same number: if they are versions or places in a list, "
                                       "make the column TEXT")
                    .arg(textOf(shorter), textOf(value));
        }
    }
    return {};
}

} // namespace tranche
