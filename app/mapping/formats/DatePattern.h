#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace tranche {

/// What stands at a place of a date's text.
enum class DatePart : std::uint8_t {
    Literal, ///< the byte of DateStep::detail
    Blank, ///< one blank or more, also those that don't break
    Year, ///< yyyy: four digits
    ShortYear, ///< yy: the last two of a year of the pattern's century
    Month, ///< M one or two digits, MM two; so it is with those that have both
    MonthName, ///< MMM, with or without a full stop behind
    Day, ///< d, dd
    WeekdayName, ///< EEE: has to be that of the date
    Week, ///< ww: of ISO 8601, and the year is then the year of the week
    WeekDay, ///< e: 1 Monday to 7 Sunday
    DayOfYear, ///< DDD
    Hour, ///< H, HH: 0 to 23
    HalfDayHour, ///< h, hh: 1 to 12
    Minute, ///< mm
    Second, ///< ss
    Fraction, ///< f one to nine digits; fff as many as there are letters
    HalfDay, ///< a: AM or PM
    Zone, ///< z: Z, UTC, GMT, +01:00, +0100, +01
    Optional, ///< [ the steps up to `detail`, which is their end: they begin with a sign or a zone, which says whether
              ///< they are there
    OptionalEnd, ///< ]
};

struct DateStep
{
    DatePart part = DatePart::Literal;
    std::uint8_t detail = 0; ///< digits that have to be there, 0: as many as there are; or as DatePart has it

    bool operator==(const DateStep &) const = default;
};

/// Dates that are written as numbers, counted from a day.
enum class DateSerial : std::uint8_t {
    None,
    Unix, ///< seconds since 1970
    UnixMilliseconds,
    Excel, ///< days since 1900
    Excel1904,
    Iso, ///< no number, but ISO 8601 in any of its forms with signs, which stays as it stands
};

/// How the dates and times of a column are written: “dd.MM.yyyy”, “yyyy-MM-ddTHH:mm:ss[.f][z]”, “unix”. A plain value.
class DatePattern
{
public:
    static constexpr std::size_t mostSteps = 48;
    static constexpr int usualFirstYear = 1970;

    DatePattern() = default;
    /// As datePatternOf takes it, always in the same way.
    QString text() const;

    bool isEmpty() const { return m_count == 0 && m_serial == DateSerial::None; }
    DateSerial serial() const { return m_serial; }
    std::span<const DateStep> steps() const { return { m_steps.data(), m_count }; }
    /// Two digits of a year are one from here on, and before a hundred years later: “yy[1930]”.
    int firstYear() const { return m_firstYear; }
    bool has(DatePart part) const { return (m_parts >> unsigned(part) & 1U) != 0; }
    bool hasDate() const { return has(DatePart::Day) || has(DatePart::WeekDay) || has(DatePart::DayOfYear); }
    bool hasTime() const { return has(DatePart::Minute); }

    bool operator==(const DatePattern &) const = default;

private:
    friend class DatePatternReader;

    std::array<DateStep, mostSteps> m_steps {};
    std::uint32_t m_parts = 0; ///< bits of DatePart
    std::uint8_t m_count = 0;
    DateSerial m_serial = DateSerial::None;
    std::int16_t m_firstYear = usualFirstYear;
};

} // namespace tranche
