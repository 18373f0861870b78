#include "service/profile/ScalePlace.h"

#include "core/NumberText.h"
#include "core/Texts.h"
#include "service/profile/CalendarDays.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tranche {

static constexpr int daySeconds = 86400;

namespace {

/// Takes a text apart from its begin.
class ScaleText
{
public:
    explicit ScaleText(std::string_view rest)
        : m_rest(rest)
    {
    }
    bool isAtEnd() const { return m_rest.empty(); }
    bool take(char byte)
    {
        const bool isThere = !m_rest.empty() && m_rest.front() == byte;
        m_rest.remove_prefix(isThere ? 1 : 0);
        return isThere;
    }
    /// @returns -1 if there are not so many digits
    int number(std::size_t digits)
    {
        if (m_rest.size() < digits)
            return -1;
        int sum = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            if (!isDigit(m_rest[i]))
                return -1;
            sum = sum * 10 + (m_rest[i] - '0');
        }
        m_rest.remove_prefix(digits);
        return sum;
    }
    double fraction()
    {
        double part = 0;
        for (double place = 0.1; !m_rest.empty() && isDigit(m_rest.front()); place /= 10) {
            part += place * (m_rest.front() - '0');
            m_rest.remove_prefix(1);
        }
        return part;
    }

private:
    std::string_view m_rest;
};

} // namespace

static std::optional<double> dayIn(ScaleText &text)
{
    const int year = text.number(4);
    if (year < 0 || !text.take('-'))
        return std::nullopt;
    const int month = text.number(2);
    if (month < 1 || month > 12 || !text.take('-'))
        return std::nullopt;
    const int day = text.number(2);
    if (day < 1 || day > 31)
        return std::nullopt;
    return double(daysOf({ year, month, day }));
}

/// Seconds, with a zone behind them, which is taken off.
static std::optional<double> timeIn(ScaleText &text)
{
    const int hour = text.number(2);
    if (hour < 0 || !text.take(':'))
        return std::nullopt;
    const int minute = text.number(2);
    if (minute < 0)
        return std::nullopt;
    double seconds = hour * 3600 + minute * 60;
    if (text.take(':')) {
        const int second = text.number(2);
        if (second < 0)
            return std::nullopt;
        seconds += second;
        if (text.take('.') || text.take(','))
            seconds += text.fraction();
    }
    if (text.take('Z'))
        return seconds;
    const bool isEast = text.take('+');
    if (!isEast && !text.take('-'))
        return seconds;
    const int hours = text.number(2);
    text.take(':');
    const int minutes = text.isAtEnd() ? 0 : text.number(2);
    if (hours < 0 || minutes < 0)
        return std::nullopt;
    const int offset = hours * 3600 + minutes * 60;
    return isEast ? seconds - offset : seconds + offset;
}

std::optional<double> placeOnScale(std::string_view value, ValueScale scale)
{
    ScaleText text(value);
    std::optional<double> place;
    if (scale == ValueScale::TimeOfDay) {
        place = timeIn(text);
    } else {
        place = dayIn(text);
        if (place && scale == ValueScale::Moment) {
            if (!text.take(' '))
                text.take('T');
            const auto time = timeIn(text);
            place = time ? std::optional(*place * daySeconds + *time) : std::nullopt;
        }
    }
    return place && text.isAtEnd() ? place : std::nullopt;
}

std::optional<double> numberOfText(std::string_view text)
{
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

bool isSmallerDecimal(std::string_view a, std::string_view b)
{
    const bool aIsNegative = !a.empty() && a.front() == '-';
    const bool bIsNegative = !b.empty() && b.front() == '-';
    if (aIsNegative != bIsNegative)
        return aIsNegative;
    if (aIsNegative) {
        const std::string_view other = a.substr(1);
        a = b.substr(1);
        b = other;
    }
    const std::string_view aWhole = a.substr(0, a.find('.'));
    const std::string_view bWhole = b.substr(0, b.find('.'));
    if (aWhole.size() != bWhole.size())
        return aWhole.size() < bWhole.size();
    if (aWhole != bWhole)
        return aWhole < bWhole;
    std::string_view aPart = a.substr(std::min(a.size(), aWhole.size() + 1));
    std::string_view bPart = b.substr(std::min(b.size(), bWhole.size() + 1));
    while (!aPart.empty() && aPart.back() == '0')
        aPart.remove_suffix(1);
    while (!bPart.empty() && bPart.back() == '0')
        bPart.remove_suffix(1);
    return aPart < bPart;
}

static QString twoDigits(std::int64_t number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

static QString dayText(std::int64_t days)
{
    const CalendarDay day = calendarDayOf(days);
    return QStringLiteral("%1-%2-%3")
        .arg(day.year, 4, 10, QLatin1Char('0'))
        .arg(twoDigits(day.month), twoDigits(day.day));
}

static QString timeText(std::int64_t seconds)
{
    QString text = twoDigits(seconds / 3600) + QLatin1Char(':') + twoDigits(seconds / 60 % 60);
    if (seconds % 60 != 0)
        text += QLatin1Char(':') + twoDigits(seconds % 60);
    return text;
}

QString textOnScale(double place, ValueScale scale)
{
    constexpr int mostDigits = 15;
    if (scale == ValueScale::Number || scale == ValueScale::Length || scale == ValueScale::None)
        return std::abs(place) < 1e15 && place == std::floor(place) ? QString::number(qint64(place))
                                                                    : QString::number(place, 'g', mostDigits);
    const auto whole = std::int64_t(std::floor(place));
    if (scale == ValueScale::Day)
        return dayText(whole);
    if (scale == ValueScale::TimeOfDay)
        return timeText(whole);
    const std::int64_t day = dividedDown(whole, daySeconds);
    return dayText(day) + QLatin1Char(' ') + timeText(whole - day * daySeconds);
}

/// nullopt: it is no first day of a month
static std::optional<std::int64_t> monthsAt(double place, ValueScale scale)
{
    const double days = scale == ValueScale::Moment ? place / daySeconds : place;
    if ((scale != ValueScale::Moment && scale != ValueScale::Day) || days != std::floor(days))
        return std::nullopt;
    const CalendarDay day = calendarDayOf(std::int64_t(days));
    return day.day == 1 ? std::optional(day.months()) : std::nullopt;
}

QString monthsOnScale(double from, double to, ValueScale scale)
{
    const auto first = monthsAt(from, scale);
    const auto behind = monthsAt(to, scale);
    if (!first || !behind)
        return {};
    const bool areYears = *first % 12 == 0 && *behind % 12 == 0;
    const auto told = [areYears](std::int64_t months) {
        const QString year = QStringLiteral("%1").arg(months / 12, 4, 10, QLatin1Char('0'));
        return areYears ? year : year + QLatin1Char('-') + twoDigits(months % 12 + 1);
    };
    const QString begin = told(*first);
    const QString end = told(*behind - 1);
    return begin == end ? begin : ServiceText::tr("%1 to %2").arg(begin, end);
}

} // namespace tranche
