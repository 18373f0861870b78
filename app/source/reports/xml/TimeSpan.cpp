#include "source/reports/xml/TimeSpan.h"

#include "source/reports/ReportNumber.h"
#include "source/reports/ReportText.h"

namespace tranche {

std::optional<double> timeSpanMs(std::string_view text)
{
    text = trimmedText(text);
    const bool isNegative = text.starts_with('-');
    text.remove_prefix(isNegative ? 1 : 0);
    const std::size_t colon = text.find(':');
    const std::size_t second = colon == std::string_view::npos ? colon : text.find(':', colon + 1);
    if (second == std::string_view::npos)
        return std::nullopt;
    std::string_view hoursText = text.substr(0, colon);
    std::optional<double> days = 0;
    if (const std::size_t point = hoursText.find('.'); point != std::string_view::npos) {
        days = reportNumber(hoursText.substr(0, point));
        hoursText.remove_prefix(point + 1);
    }
    const auto hours = reportNumber(hoursText);
    const auto minutes = reportNumber(text.substr(colon + 1, second - colon - 1));
    const auto seconds = reportNumber(text.substr(second + 1));
    if (!days || !hours || !minutes || !seconds)
        return std::nullopt;
    const double ms = (((*days * 24 + *hours) * 60 + *minutes) * 60 + *seconds) * 1000;
    return isNegative ? -ms : ms;
}

} // namespace tranche
