#include "service/profile/ScalePlace.h"

#include "core/NumberText.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tranche {

static constexpr int secondsOfDay = 86400;

/// Days since 1970-01-01 in the Gregorian calendar: Howard Hinnant's days_from_civil.
static std::int64_t daysOf(int year, int month, int day)
{
    const int shifted = month <= 2 ? year - 1 : year;
    const int era = shifted / 400;
    const int ofEra = shifted - era * 400;
    const int ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return std::int64_t(era) * 146097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719468;
}

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
    return double(daysOf(year, month, day));
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
            place = time ? std::optional(*place * secondsOfDay + *time) : std::nullopt;
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
    const std::int64_t shifted = days + 719468;
    const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const std::int64_t ofEra = shifted - era * 146097;
    const std::int64_t yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
    const std::int64_t ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shiftedMonth = (5 * ofYear + 2) / 153;
    const std::int64_t day = ofYear - (153 * shiftedMonth + 2) / 5 + 1;
    const std::int64_t month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    const std::int64_t year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    return QStringLiteral("%1-%2-%3").arg(year, 4, 10, QLatin1Char('0')).arg(twoDigits(month), twoDigits(day));
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
    const std::int64_t day = (whole >= 0 ? whole : whole - (secondsOfDay - 1)) / secondsOfDay;
    return dayText(day) + QLatin1Char(' ') + timeText(whole - day * secondsOfDay);
}

} // namespace tranche
