#include "source/reports/ReportNumber.h"

#include "source/reports/ReportText.h"

#include <array>
#include <charconv>
#include <cmath>

namespace tranche {

std::optional<double> reportNumber(std::string_view text, NumberComma comma)
{
    constexpr std::size_t mostBytes = 64;
    text = trimmedText(text);
    if (text.empty() || text.size() > mostBytes)
        return std::nullopt;
    std::array<char, mostBytes> plain;
    std::size_t size = 0;
    for (const char c : text) {
        if (c == ',' && comma == NumberComma::Thousands)
            continue;
        plain[size++] = c == ',' && comma == NumberComma::Decimal ? '.' : c;
    }
    double number = 0;
    const char *const end = plain.data() + size;
    const char *const begin = size > 1 && plain[0] == '+' ? plain.data() + 1 : plain.data();
    const auto [stop, error] = std::from_chars(begin, end, number);
    return error == std::errc() && stop == end && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<qint64> reportCount(std::string_view text, NumberComma comma)
{
    constexpr double most = 9007199254740992.0; // each whole number up to it is a double
    const std::optional<double> number = reportNumber(text, comma);
    return number && std::abs(*number) <= most && std::trunc(*number) == *number ? std::optional(qint64(*number))
                                                                                 : std::nullopt;
}

} // namespace tranche
