#include "source/formats/ods/OdsTime.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>

namespace tranche {

static constexpr long long nanosOfSecond = 1000000000;
static constexpr long long nanosOfDay = 86400 * nanosOfSecond;
static constexpr std::size_t mostDigits = 12; ///< of a count of hours, days, …

namespace {

/// Takes what a text consists of from its begin.
class OdsTimeParts
{
public:
    explicit OdsTimeParts(std::string_view text)
        : m_rest(text)
    {
    }

    bool atEnd() const { return m_rest.empty(); }
    std::string_view rest() const { return m_rest; }

    bool take(char c)
    {
        const bool found = m_rest.starts_with(c);
        m_rest.remove_prefix(found ? 1 : 0);
        return found;
    }

    /// A whole number of so many digits. @returns -1 if there is none
    long long digits(std::size_t least, std::size_t most)
    {
        const std::size_t count = std::min(m_rest.find_first_not_of("0123456789"), m_rest.size());
        if (count < least || count > most)
            return -1;
        long long number = -1;
        std::from_chars(m_rest.data(), m_rest.data() + count, number);
        m_rest.remove_prefix(count);
        return number;
    }

    /// The digits behind the point of a second, if there are some.
    long long fraction()
    {
        if (!m_rest.starts_with('.') && !m_rest.starts_with(','))
            return 0;
        m_rest.remove_prefix(1);
        long long nanoseconds = 0;
        long long unit = nanosOfSecond / 10;
        for (; !m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9'; m_rest.remove_prefix(1)) {
            nanoseconds += unit * (m_rest.front() - '0');
            unit /= 10;
        }
        return nanoseconds;
    }

private:
    std::string_view m_rest;
};

} // namespace

std::optional<OdsTime> odsMoment(std::string_view text, std::string &zone)
{
    using namespace std::chrono;
    zone.clear();
    OdsTimeParts parts(text);
    const long long year = parts.digits(4, 4);
    const bool hasMonth = parts.take('-');
    const long long month = parts.digits(2, 2);
    const bool hasDay = parts.take('-');
    const long long day = parts.digits(2, 2);
    if (year < 1 || !hasMonth || !hasDay || month < 0 || day < 0)
        return std::nullopt;
    const year_month_day date { std::chrono::year(int(year)), std::chrono::month(unsigned(month)),
        std::chrono::day(unsigned(day)) };
    if (!date.ok())
        return std::nullopt;
    OdsTime moment { sys_days(date).time_since_epoch().count(), 0 };
    if (parts.take('T') || parts.take(' ')) {
        const long long hour = parts.digits(2, 2);
        const bool hasMinute = parts.take(':');
        const long long minute = parts.digits(2, 2);
        const long long second = parts.take(':') ? parts.digits(2, 2) : 0;
        if (hour < 0 || hour > 23 || !hasMinute || minute < 0 || minute > 59 || second < 0 || second > 59)
            return std::nullopt;
        moment.nanoseconds = (hour * 3600 + minute * 60 + second) * nanosOfSecond + parts.fraction();
    }
    if (parts.take('Z') || parts.atEnd())
        return parts.atEnd() ? std::optional(moment) : std::nullopt;
    zone = parts.rest();
    OdsTimeParts offset(zone);
    const bool isOffset = (offset.take('+') || offset.take('-')) && offset.digits(2, 2) >= 0 && offset.take(':')
        && offset.digits(2, 2) >= 0 && offset.atEnd();
    return isOffset ? std::optional(moment) : std::nullopt;
}

std::optional<OdsTime> odsSpan(std::string_view text, bool &negative)
{
    OdsTimeParts parts(text);
    negative = parts.take('-');
    if (!parts.take('P'))
        return std::nullopt;
    OdsTime span;
    long long seconds = 0;
    bool any = false;
    bool ofDay = false;
    constexpr long long secondsOfDay = 86400;
    for (std::string_view units = "DTHMS"; !parts.atEnd();) {
        if (!ofDay && parts.take('T')) {
            ofDay = true;
            units.remove_prefix(units.find('T') + 1);
            any = false;
            continue;
        }
        const long long number = parts.digits(1, mostDigits);
        const long long fraction = number < 0 ? 0 : parts.fraction();
        if (number < 0 || parts.atEnd())
            return std::nullopt;
        const char unit = parts.rest().front();
        const std::size_t place = units.find(unit);
        if (place == std::string_view::npos || unit == 'T' || (ofDay && unit == 'D') || (!ofDay && unit != 'D')
            || (fraction != 0 && unit != 'S'))
            return std::nullopt;
        parts.take(unit);
        units.remove_prefix(place + 1);
        any = true;
        const long long length = unit == 'D' ? secondsOfDay : unit == 'H' ? 3600 : unit == 'M' ? 60 : 1;
        span.day += number / (secondsOfDay / length);
        seconds += number % (secondsOfDay / length) * length;
        span.nanoseconds += fraction;
    }
    span.day += seconds / secondsOfDay;
    span.nanoseconds += seconds % secondsOfDay * nanosOfSecond;
    return any ? std::optional(span) : std::nullopt;
}

std::optional<OdsTime> odsDays(double number, bool &negative)
{
    constexpr double most = 1e11;
    if (!std::isfinite(number) || std::abs(number) > most)
        return std::nullopt;
    negative = number < 0;
    const double whole = std::floor(std::abs(number));
    return OdsTime { (long long)(whole), std::llround((std::abs(number) - whole) * double(nanosOfDay)) };
}

/// Rounds to what is shown, or to what a number of days can hold. @returns decimals to be written
static int roundOdsTime(OdsTime &time, OdsShown shown)
{
    constexpr long long nanosOfMilli = 1000000;
    constexpr long long noise = 999; // of days that are held in eight bytes
    const auto roundTo = [&time](long long unit) { time.nanoseconds = (time.nanoseconds + unit / 2) / unit * unit; };
    int decimals = shown.decimals;
    if (shown.isTime()) {
        long long unit = nanosOfSecond;
        for (int i = 0; i < decimals; ++i)
            unit /= 10;
        roundTo(unit);
    } else {
        const long long beyond = time.nanoseconds % nanosOfMilli;
        roundTo(std::min(beyond, nanosOfMilli - beyond) <= noise ? nanosOfMilli : 1000);
        decimals = 0;
        long long fraction = time.nanoseconds % nanosOfSecond;
        for (long long unit = nanosOfSecond; fraction > 0; fraction %= unit) {
            unit /= 10;
            ++decimals;
        }
    }
    time.day += time.nanoseconds / nanosOfDay;
    time.nanoseconds %= nanosOfDay;
    return decimals;
}

static void appendNumber(std::string &to, long long number, std::size_t digits)
{
    const std::string text = std::to_string(number);
    to.append(digits - std::min(digits, text.size()), '0').append(text);
}

/// @param hours that come on top of those of the day
static void appendOdsClock(std::string &to, long long hours, long long nanoseconds, int decimals)
{
    const long long seconds = nanoseconds / nanosOfSecond;
    appendNumber(to, hours + seconds / 3600, 2);
    to += ':';
    appendNumber(to, seconds / 60 % 60, 2);
    to += ':';
    appendNumber(to, seconds % 60, 2);
    if (decimals == 0)
        return;
    to += '.';
    long long fraction = nanoseconds % nanosOfSecond;
    constexpr int digits = 9; // of nanoseconds
    for (int i = decimals; i < digits; ++i)
        fraction /= 10;
    appendNumber(to, fraction, std::size_t(decimals));
}

std::string odsMomentText(OdsTime moment, OdsShown shown, long long origin)
{
    using namespace std::chrono;
    const int decimals = roundOdsTime(moment, shown);
    std::string text;
    if (shown.kind != OdsShown::Kind::Time || moment.day != origin) {
        constexpr long long most = 5000000; // more than there are up to 9999
        const year_month_day date { sys_days(days(std::clamp(moment.day, -most, most))) };
        if (date.year() < 1y || date.year() > 9999y)
            return {};
        appendNumber(text, int(date.year()), 4);
        text += '-';
        appendNumber(text, unsigned(date.month()), 2);
        text += '-';
        appendNumber(text, unsigned(date.day()), 2);
        const bool showsHours = shown.kind == OdsShown::Kind::DateTime || shown.kind == OdsShown::Kind::Time
            || shown.kind == OdsShown::Kind::Duration;
        if (moment.nanoseconds == 0 && !showsHours)
            return text;
        text += ' ';
    }
    appendOdsClock(text, 0, moment.nanoseconds, decimals);
    return text;
}

std::string odsSpanText(OdsTime span, bool negative, OdsShown shown, long long origin)
{
    const bool withinDay = span.day == 0;
    const int decimals = roundOdsTime(span, shown);
    const bool ofDay = shown.kind == OdsShown::Kind::Time || shown.kind == OdsShown::Kind::Date
        || shown.kind == OdsShown::Kind::DateTime;
    if (ofDay && !negative && !withinDay)
        return odsMomentText({ span.day + origin, span.nanoseconds }, shown, origin);
    if (ofDay && !negative)
        span.day = 0; // what rounds up to midnight
    std::string text = negative && (span.day > 0 || span.nanoseconds > 0) ? "-" : "";
    appendOdsClock(text, span.day * 24, span.nanoseconds, decimals);
    return text;
}

} // namespace tranche
