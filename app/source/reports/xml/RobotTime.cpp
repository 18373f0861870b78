#include "source/reports/xml/RobotTime.h"

#include "source/reports/ReportNumber.h"
#include "source/reports/ReportText.h"

#include <chrono>

namespace tranche {

std::optional<double> robotTime(std::string_view text)
{
    constexpr std::size_t toSeconds = 17;
    text = trimmedText(text);
    if (text.size() < toSeconds || text[8] != ' ' || text[11] != ':' || text[14] != ':')
        return std::nullopt;
    const auto year = reportCount(text.substr(0, 4));
    const auto month = reportCount(text.substr(4, 2));
    const auto day = reportCount(text.substr(6, 2));
    const auto hours = reportCount(text.substr(9, 2));
    const auto minutes = reportCount(text.substr(12, 2));
    const auto seconds = reportNumber(text.substr(15));
    if (!year || !month || !day || !hours || !minutes || !seconds || *month < 0 || *day < 0)
        return std::nullopt;
    const std::chrono::year_month_day date { std::chrono::year(int(*year)), std::chrono::month(unsigned(*month)),
        std::chrono::day(unsigned(*day)) };
    if (!date.ok())
        return std::nullopt;
    const auto days = double(std::chrono::sys_days(date).time_since_epoch().count());
    return (((days * 24 + double(*hours)) * 60 + double(*minutes)) * 60 + *seconds) * 1000;
}

} // namespace tranche
