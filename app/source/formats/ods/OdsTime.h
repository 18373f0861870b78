#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tranche {

/// What a cell of an OpenDocument spreadsheet shows a number as, by the style of its data.
struct OdsShown
{
    enum class Kind : unsigned char { Unknown, Number, Truth, Date, DateTime, Time, Duration };
    Kind kind = Kind::Unknown; ///< Time: of a day; what is more is not shown
    int decimals = 0; ///< of a second, at most 6

    bool isTime() const { return kind >= Kind::Date; }
    bool operator==(const OdsShown &) const = default;
};

/// A moment or a span as a number of days, and what is beyond them.
struct OdsTime
{
    long long day = 0; ///< of a moment: counted from 1970-01-01
    long long nanoseconds = 0; ///< of the day, from 0

    bool operator==(const OdsTime &) const = default;
};

/// A date of XML Schema, perhaps with a time: 2024-02-29, 2024-02-29T12:30:05.25. @param zone gets what stands behind
/// it of a time zone, as it is written; empty for UTC
/// @returns nullopt if it is none, of the years 1 to 9999
std::optional<OdsTime> odsMoment(std::string_view text, std::string &zone);

/// A duration of XML Schema: PT30H15M, -P1DT2H. Years and months have no length, so none with them is read.
/// @param negative is set; the time itself is not negative
std::optional<OdsTime> odsSpan(std::string_view text, bool &negative);

/// A number of days, as spreadsheets count with.
std::optional<OdsTime> odsDays(double number, bool &negative);

/// The text of a moment: 2024-02-29, 2024-02-29 12:30:05. A day is shown without midnight, unless its style has hours.
/// @param origin the day 0 of the document, which stands for no day where a time is shown. Empty: beyond the year 9999
std::string odsMomentText(OdsTime moment, OdsShown shown, long long origin);

/// The text of a span: 12:30:05, 30:15:00, -01:30:00. More than a day that is shown as a time of day is a moment.
/// Empty: beyond the year 9999
std::string odsSpanText(OdsTime span, bool negative, OdsShown shown, long long origin);

} // namespace tranche
