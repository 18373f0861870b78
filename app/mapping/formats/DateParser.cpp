#include "mapping/formats/DateParser.h"

#include "core/NumberText.h"
#include "mapping/formats/Blanks.h"
#include "mapping/formats/CalendarWords.h"
#include "mapping/formats/DatePatternReader.h"
#include "mapping/formats/DateSerials.h"

#include <array>

namespace tranche {

static constexpr int mostFractionDigits = 9;
static constexpr int mostOffset = 14 * 60; ///< minutes, which is what SQLite takes too

namespace {

/// A walk along a text and a pattern.
class DateWalk
{
public:
    DateWalk(std::string_view text, const DatePattern &pattern, DateValue &value)
        : m_at(text.data())
        , m_end(text.data() + text.size())
        , m_pattern(pattern)
        , m_value(value)
    {
    }

    DateProblem read()
    {
        const std::span<const DateStep> steps = m_pattern.steps();
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const DateStep step = steps[i];
            if (step.part == DatePart::Optional) {
                if (!begins(steps[i + 1]))
                    i = std::size_t(step.detail) - 1;
                continue;
            }
            if (!take(step, i + 1 < steps.size() ? steps[i + 1] : DateStep { DatePart::OptionalEnd, 0 }))
                return m_problem;
        }
        return m_at == m_end ? finish() : DateProblem::Form;
    }

private:
    bool begins(DateStep step) const
    {
        if (m_at == m_end)
            return false;
        if (step.part == DatePart::Literal)
            return *m_at == char(step.detail);
        if (step.part == DatePart::Blank)
            return blankLength(rest()) > 0;
        return *m_at == 'Z' || *m_at == '+' || *m_at == '-' || *m_at == 'U' || *m_at == 'G'; // a zone
    }

    std::string_view rest() const { return { m_at, std::size_t(m_end - m_at) }; }

    bool take(DateStep step, DateStep next)
    {
        switch (step.part) {
        case DatePart::Literal:
            if (m_at == m_end || *m_at != char(step.detail))
                return false;
            ++m_at;
            return true;
        case DatePart::Blank:
            return takeBlanks();
        case DatePart::Year:
            return takeDigits(4, m_value.year);
        case DatePart::ShortYear:
            return takeDigits(2, m_value.year);
        case DatePart::Month:
            return takeDigits(step.detail, m_value.month);
        case DatePart::Day:
            return takeDigits(step.detail, m_value.day);
        case DatePart::MonthName:
            return (m_value.month = monthOfName(takeWord(next))) != 0;
        case DatePart::WeekdayName:
            return (m_weekday = weekdayOfName(takeWord(next))) != 0;
        case DatePart::Week:
            return takeDigits(2, m_week);
        case DatePart::WeekDay:
            return takeDigits(1, m_value.day);
        case DatePart::DayOfYear:
            return takeDigits(3, m_value.day);
        case DatePart::Hour:
        case DatePart::HalfDayHour:
            return takeDigits(step.detail, m_value.hour);
        case DatePart::Minute:
            return takeDigits(2, m_value.minute);
        case DatePart::Second:
            return takeDigits(2, m_value.second);
        case DatePart::Fraction:
            return takeFraction(step.detail);
        case DatePart::HalfDay:
            return takeHalfDay(next);
        case DatePart::Zone:
            return takeZone();
        case DatePart::Optional:
        case DatePart::OptionalEnd:
            break;
        }
        return true;
    }

    /// @param count 0: one or two
    bool takeDigits(int count, int &number)
    {
        const int most = count == 0 ? 2 : count;
        int sum = 0;
        int taken = 0;
        for (; taken < most && m_at != m_end && isDigit(*m_at); ++taken)
            sum = sum * 10 + (*m_at++ - '0');
        number = sum;
        return taken == most || (count == 0 && taken == 1);
    }

    bool takeBlanks()
    {
        const char *const begin = m_at;
        while (const std::size_t length = blankLength(rest()))
            m_at += length;
        return m_at != begin;
    }

    std::string_view takeWord(DateStep next)
    {
        const char *const begin = m_at;
        const auto isLetter = [](char byte) {
            return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
                || static_cast<unsigned char>(byte) >= 0x80;
        };
        while (m_at != m_end && isLetter(*m_at) && blankLength(rest()) == 0)
            ++m_at;
        const std::string_view word(begin, std::size_t(m_at - begin));
        takeFullStop(next);
        return word;
    }

    /// That of an abbreviation, if the pattern has none there.
    void takeFullStop(DateStep next)
    {
        const bool isOfPattern = next.part == DatePart::Literal && next.detail == '.';
        if (!isOfPattern && m_at != m_end && *m_at == '.')
            ++m_at;
    }

    bool takeFraction(int count)
    {
        const char *const begin = m_at;
        while (m_at != m_end && isDigit(*m_at) && m_at - begin < mostFractionDigits)
            ++m_at;
        m_value.fraction = { begin, std::size_t(m_at - begin) };
        return count == 0 ? m_at != begin : m_at - begin == count;
    }

    /// am, p.m., “a. m.”
    bool takeHalfDay(DateStep next)
    {
        if (m_at == m_end)
            return false;
        const char letter = char(*m_at | 0x20);
        if (letter != 'a' && letter != 'p')
            return false;
        m_halfDay = letter;
        ++m_at;
        const bool hasStop = m_at != m_end && *m_at == '.';
        if (hasStop)
            ++m_at;
        m_at += hasStop ? blankLength(rest()) : 0;
        if (m_at == m_end || (*m_at | 0x20) != 'm')
            return false;
        ++m_at;
        if (hasStop)
            takeFullStop(next);
        return true;
    }

    bool takeZone()
    {
        for (const std::string_view name : { "Z", "UTC", "GMT" }) {
            if (rest().starts_with(name)) {
                m_at += name.size();
                m_value.zone = DateValue::Zone::Utc;
                return true;
            }
        }
        if (m_at == m_end || (*m_at != '+' && *m_at != '-'))
            return false;
        m_value.zone = DateValue::Zone::Offset;
        m_value.west = *m_at++ == '-';
        int hours = 0;
        int minutes = 0;
        if (!takeDigits(2, hours))
            return false;
        if (m_at != m_end && *m_at == ':') {
            ++m_at;
            if (!takeDigits(2, minutes))
                return false;
        } else if (m_at != m_end && isDigit(*m_at) && !takeDigits(2, minutes)) {
            return false;
        }
        m_value.offset = hours * 60 + minutes;
        if (minutes < 60 && m_value.offset <= mostOffset)
            return true;
        m_problem = DateProblem::Zone;
        return false;
    }

    DateProblem finish()
    {
        if (m_pattern.hasDate()) {
            const DateProblem problem = finishDate();
            if (problem != DateProblem::None)
                return problem;
        }
        return m_pattern.hasTime() ? finishTime() : DateProblem::None;
    }

    DateProblem finishDate()
    {
        DateValue &value = m_value;
        if (m_pattern.has(DatePart::ShortYear)) {
            const int first = m_pattern.firstYear();
            value.year += first - first % 100 + (value.year < first % 100 ? 100 : 0);
        }
        DateProblem problem = DateProblem::None;
        if (m_pattern.has(DatePart::Week))
            problem = setWeekDay(value, value.year, m_week, value.day);
        else if (m_pattern.has(DatePart::DayOfYear))
            problem = setDayOfYear(value, value.year, value.day);
        else
            problem = checkDay(value.year, value.month, value.day);
        const bool isOther = problem == DateProblem::None && m_weekday != 0
            && weekdayOf(value.year, value.month, value.day) != m_weekday;
        return isOther ? DateProblem::Weekday : problem;
    }

    DateProblem finishTime()
    {
        DateValue &value = m_value;
        if (m_halfDay != 0) {
            if (value.hour < 1 || value.hour > 12)
                return DateProblem::Time;
            value.hour = value.hour % 12 + (m_halfDay == 'p' ? 12 : 0);
        }
        if (value.hour == 24 && value.minute == 0 && value.second == 0)
            return DateProblem::EndOfDay;
        if (value.hour > 23 || value.minute > 59)
            return DateProblem::Time;
        if (value.second > 59)
            return value.second == 60 && value.minute == 59 ? DateProblem::LeapSecond : DateProblem::Time;
        return DateProblem::None;
    }

    const char *m_at;
    const char *m_end;
    const DatePattern &m_pattern;
    DateValue &m_value;
    int m_week = 0;
    int m_weekday = 0;
    char m_halfDay = 0;
    DateProblem m_problem = DateProblem::Form;
};

} // namespace

/// The form that a text of ISO 8601 has: a day, a time, or both with a T or a blank between.
static const DatePattern &isoPatternOf(std::string_view text)
{
    static const DatePattern day = datePatternOf("yyyy-MM-dd").value();
    static const std::array<DatePattern, 6> patterns { datePatternOf("HH:mm[:ss[.f]][z]").value(),
        datePatternOf("HH:mm[:ss[,f]][z]").value(), datePatternOf("yyyy-MM-dd HH:mm[:ss[.f]][z]").value(),
        datePatternOf("yyyy-MM-dd HH:mm[:ss[,f]][z]").value(), datePatternOf("yyyy-MM-ddTHH:mm[:ss[.f]][z]").value(),
        datePatternOf("yyyy-MM-ddTHH:mm[:ss[,f]][z]").value() };
    constexpr std::size_t dayBytes = 10;
    if (text.size() == dayBytes && text[4] == '-')
        return day;
    const bool hasComma = text.find(',') != std::string_view::npos;
    const std::size_t form = text.size() <= dayBytes || text[4] != '-' ? 0 : text[dayBytes] == 'T' ? 4 : 2;
    return patterns[form + (hasComma ? 1 : 0)];
}

DateProblem parseDate(std::string_view text, const DatePattern &pattern, DateValue &value)
{
    value = {};
    if (pattern.serial() == DateSerial::Iso) {
        text = trimmedBlanks(text);
        return DateWalk(text, isoPatternOf(text), value).read();
    }
    if (pattern.serial() != DateSerial::None)
        return parseDateSerial(trimmedBlanks(text), pattern.serial(), value);
    return DateWalk(trimmedBlanks(text), pattern, value).read();
}

} // namespace tranche
