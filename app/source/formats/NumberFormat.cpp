#include "source/formats/NumberFormat.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace tranche {

double withoutNoise(double number)
{
    constexpr int digits = 15;
    if (!std::isfinite(number) || number == std::trunc(number))
        return number;
    std::array<char, 64> text {};
    const auto end
        = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::scientific, digits - 1);
    double rounded = number;
    std::from_chars(text.data(), end.ptr, rounded);
    return rounded;
}

std::string shortestNumber(double number)
{
    if (!std::isfinite(number))
        return {};
    if (number == 0)
        return "0"; // without the sign that a zero can have
    constexpr double least = 1e-5;
    constexpr double most = 1e18;
    const bool plain = std::abs(number) >= least && std::abs(number) < most;
    std::array<char, 64> text {};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number,
        plain ? std::chars_format::fixed : std::chars_format::scientific);
    return std::string(text.data(), end.ptr);
}

NumberFormat::NumberFormat(QStringView code)
    : m_sections(NumberFormatReader(code).sections())
{
}

NumberFormat NumberFormat::builtIn(int id)
{
    const auto ofKind = [](Kind kind, quint8 decimals = 0) {
        NumberFormat format;
        format.m_sections.push_back({ { kind, decimals } });
        return format;
    };
    switch (id) {
    case 14:
    case 15:
    case 16:
    case 17: // clang-format off
    case 27: case 28: case 29: case 30: case 31: case 36: case 50: case 51: case 54: case 57: case 58:
    case 71: case 72: case 73: case 74: case 81:
        return ofKind(Kind::Date);
    case 18: case 19: case 20: case 21: case 32: case 33: case 45: case 75: case 76: case 78:
        return ofKind(Kind::Time);
    case 34: case 35: case 52: case 53: case 55: case 56: // dates in Japanese and Korean, times in Chinese
        return ofKind(Kind::DateOrTime);
    case 22: case 77:
        return ofKind(Kind::DateTime);
    case 46: case 79:
        return ofKind(Kind::Duration);
    case 47: case 80: // clang-format on
        return ofKind(Kind::Time, 1);
    default:
        return {};
    }
}

bool NumberFormat::applies(std::size_t section, double number) const
{
    const NumberFormatSection &one = m_sections[section];
    const std::size_t count = m_sections.size();
    using Condition = NumberFormatSection::Condition;
    switch (one.condition) {
    case Condition::Less:
        return number < one.limit;
    case Condition::LessOrEqual:
        return number <= one.limit;
    case Condition::Equal:
        return number == one.limit;
    case Condition::NotEqual:
        return number != one.limit;
    case Condition::Greater:
        return number > one.limit;
    case Condition::GreaterOrEqual:
        return number >= one.limit;
    case Condition::Default:
        break;
    }
    // The last one is for all that the others are not for: positive, negative, zero.
    return section + 1 == count || (section == 0 ? number > 0 || (number == 0 && count == 2) : number < 0);
}

NumberFormat::Shown NumberFormat::shown(double number) const
{
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        if (applies(i, number))
            return m_sections[i].shown;
    }
    return m_sections.empty() ? Shown() : m_sections.back().shown;
}

bool NumberFormat::isNumber() const
{
    return std::all_of(m_sections.begin(), m_sections.end(),
        [](const NumberFormatSection &section) { return section.shown.kind == Kind::Number; });
}

static void appendPadded(std::string &to, qint64 number, std::size_t digits)
{
    const std::string text = std::to_string(number);
    to.append(digits - std::min(digits, text.size()), '0').append(text);
}

/// @param time in parts of a second of so many decimals
static void appendClock(std::string &to, qint64 time, qint64 partsOfSecond, quint8 decimals)
{
    const qint64 seconds = time / partsOfSecond;
    appendPadded(to, seconds / 3600, 2);
    to += ':';
    appendPadded(to, seconds / 60 % 60, 2);
    to += ':';
    appendPadded(to, seconds % 60, 2);
    if (decimals == 0)
        return;
    to += '.';
    appendPadded(to, time % partsOfSecond, decimals);
}

/// @returns false if the calendar has no such day
static bool appendDay(std::string &to, qint64 day, DateSystem system)
{
    using namespace std::chrono;
    constexpr qint64 leapDay = 60; // that 1900 did not have
    if (system == DateSystem::From1900 && day == leapDay)
        return false;
    const sys_days origin = system == DateSystem::From1904 ? sys_days(1904y / 1 / 1)
        : day >= 0 && day < leapDay                        ? sys_days(1899y / 12 / 31)
                                                           : sys_days(1899y / 12 / 30);
    const year_month_day date(origin + days(day));
    if (date.year() < 1y || date.year() > 9999y)
        return false;
    appendPadded(to, int(date.year()), 4);
    to += '-';
    appendPadded(to, unsigned(date.month()), 2);
    to += '-';
    appendPadded(to, unsigned(date.day()), 2);
    return true;
}

std::optional<std::string> NumberFormat::text(double number, DateSystem system) const
{
    auto [kind, decimals] = shown(number);
    if (!std::isfinite(number))
        return std::nullopt;
    if (kind == Kind::Number)
        return shortestNumber(withoutNoise(number));
    constexpr double mostDays = 3000000; // beyond the year 9999
    if (std::abs(number) > mostDays)
        return std::nullopt;
    const bool withinDay = std::abs(number) < 1;
    if (kind == Kind::DateOrTime)
        kind = withinDay && number != 0 ? Kind::Time : Kind::Date;
    if (kind == Kind::Time && number < 0)
        kind = Kind::Duration;
    constexpr qint64 secondsOfDay = 86400;
    qint64 partsOfSecond = 1;
    for (quint8 i = 0; i < decimals; ++i)
        partsOfSecond *= 10;
    const qint64 partsOfDay = secondsOfDay * partsOfSecond;
    const qint64 time = std::llround(number * double(partsOfDay));
    std::string text;
    if (kind == Kind::Duration) {
        text = time < 0 ? "-" : "";
        appendClock(text, std::abs(time), partsOfSecond, decimals);
        return text;
    }
    const qint64 ofDay = ((time % partsOfDay) + partsOfDay) % partsOfDay;
    const bool hasDay = kind != Kind::Time || !withinDay;
    if (hasDay && !appendDay(text, (time - ofDay) / partsOfDay, system))
        return std::nullopt;
    if (kind == Kind::Date && ofDay == 0)
        return text;
    if (hasDay)
        text += ' ';
    appendClock(text, ofDay, partsOfSecond, decimals);
    return text;
}

} // namespace tranche
