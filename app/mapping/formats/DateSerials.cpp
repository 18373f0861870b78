#include "mapping/formats/DateSerials.h"

#include "core/NumberText.h"

#include <algorithm>
#include <array>

namespace tranche {

static constexpr std::int64_t secondsOfDay = 86400;
static constexpr std::int64_t millisecondsOfDay = secondsOfDay * 1000;
static constexpr std::size_t mostWholeDigits = 15;
static constexpr std::size_t mostDecimals = 9; ///< of Unix seconds; of days as many as a double has
static constexpr std::size_t mostDayDecimals = 18;
static constexpr std::int64_t excelEpoch = -25568; ///< 1899-12-31, in days from 1970-01-01: serial 1 is 1900-01-01
static constexpr std::int64_t excelEpoch1904 = -24107;
static constexpr std::int64_t noSuchExcelDay = 60;

namespace {

struct SerialNumber
{
    bool negative = false;
    std::int64_t whole = 0;
    std::string_view decimals;
};

} // namespace

/// @returns false if it is no decimal number, without exponent and leading zeros, of the length that serials have.
static bool readSerial(std::string_view text, SerialNumber &number)
{
    number.negative = text.starts_with('-');
    if (number.negative)
        text.remove_prefix(1);
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view whole = text.substr(0, point);
    if (whole.empty() || whole.size() > mostWholeDigits || (whole.size() > 1 && whole[0] == '0'))
        return false;
    if (point < text.size())
        number.decimals = text.substr(point + 1);
    if (!std::all_of(whole.begin(), whole.end(), isDigit)
        || !std::all_of(number.decimals.begin(), number.decimals.end(), isDigit)
        || (point < text.size() && number.decimals.empty()))
        return false;
    for (const char digit : whole)
        number.whole = number.whole * 10 + (digit - '0');
    return true;
}

static void setTimeOfDay(DateValue &value, std::int64_t seconds)
{
    value.hour = int(seconds / 3600);
    value.minute = int(seconds / 60 % 60);
    value.second = int(seconds % 60);
}

/// Three digits for each number of milliseconds, to stand in for the text's own.
static std::string_view millisecondDigits(std::int64_t milliseconds)
{
    static const auto all = [] {
        std::array<char, 3000> digits {};
        for (std::size_t i = 0; i < 1000; ++i) {
            digits[3 * i] = char('0' + i / 100);
            digits[3 * i + 1] = char('0' + i / 10 % 10);
            digits[3 * i + 2] = char('0' + i % 10);
        }
        return digits;
    }();
    return { all.data() + 3 * milliseconds, 3 };
}

static DateProblem setUnixSeconds(DateValue &value, std::int64_t seconds)
{
    const std::int64_t rest = (seconds % secondsOfDay + secondsOfDay) % secondsOfDay;
    value.zone = DateValue::Zone::Utc;
    setTimeOfDay(value, rest);
    return setDay(value, (seconds - rest) / secondsOfDay) ? DateProblem::None : DateProblem::Year;
}

static DateProblem unixSeconds(const SerialNumber &number, DateValue &value)
{
    // A negative fraction would have to be turned round, and nobody writes one.
    if (number.decimals.size() > mostDecimals || (number.negative && !number.decimals.empty()))
        return DateProblem::Form;
    value.fraction = number.decimals;
    return setUnixSeconds(value, number.negative ? -number.whole : number.whole);
}

static DateProblem unixMilliseconds(const SerialNumber &number, DateValue &value)
{
    if (!number.decimals.empty())
        return DateProblem::Form;
    const std::int64_t all = number.negative ? -number.whole : number.whole;
    const std::int64_t rest = (all % 1000 + 1000) % 1000;
    value.fraction = millisecondDigits(rest);
    return setUnixSeconds(value, (all - rest) / 1000);
}

static DateProblem excelDays(const SerialNumber &number, bool is1904, DateValue &value)
{
    if (number.negative || number.decimals.size() > mostDayDecimals || number.whole > 3'000'000)
        return number.negative ? DateProblem::Year : DateProblem::Form;
    std::int64_t day = number.whole;
    long double part = 0; // 64 bits of mantissa: what it loses is far below half a millisecond
    for (auto digit = number.decimals.rbegin(); digit != number.decimals.rend(); ++digit)
        part = (part + (*digit - '0')) / 10;
    auto milliseconds = std::int64_t(part * millisecondsOfDay + 0.5L);
    if (milliseconds == millisecondsOfDay) {
        milliseconds = 0;
        ++day;
    }
    setTimeOfDay(value, milliseconds / 1000);
    if (milliseconds % 1000 != 0)
        value.fraction = millisecondDigits(milliseconds % 1000);
    if (is1904)
        return setDay(value, excelEpoch1904 + day) ? DateProblem::None : DateProblem::Year;
    if (day == noSuchExcelDay)
        return DateProblem::Day;
    if (day == 0) // a time alone
        return number.decimals.empty() ? DateProblem::Day : DateProblem::None;
    return setDay(value, excelEpoch + (day > noSuchExcelDay ? day - 1 : day)) ? DateProblem::None : DateProblem::Year;
}

DateProblem parseDateSerial(std::string_view text, DateSerial serial, DateValue &value)
{
    SerialNumber number;
    if (!readSerial(text, number))
        return DateProblem::Form;
    switch (serial) {
    case DateSerial::Unix:
        return unixSeconds(number, value);
    case DateSerial::UnixMilliseconds:
        return unixMilliseconds(number, value);
    case DateSerial::Excel:
    case DateSerial::Excel1904:
        return excelDays(number, serial == DateSerial::Excel1904, value);
    case DateSerial::Iso:
    case DateSerial::None:
        break;
    }
    return DateProblem::Form;
}

} // namespace tranche
