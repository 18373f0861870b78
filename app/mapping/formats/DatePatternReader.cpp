#include "mapping/formats/DatePatternReader.h"

#include "core/NumberText.h"
#include "core/Texts.h"
#include "mapping/formats/Blanks.h"

#include <algorithm>
#include <charconv>

namespace tranche {

namespace {

/// Letters that stand for a part of a date.
struct PatternLetters
{
    char letter;
    std::uint8_t count; ///< 0: any up to nine
    DatePart part;
    std::uint8_t digits;
};

} // namespace

static constexpr PatternLetters patternLetters[] = {
    { 'y', 4, DatePart::Year, 4 },
    { 'y', 2, DatePart::ShortYear, 2 },
    { 'M', 1, DatePart::Month, 0 },
    { 'M', 2, DatePart::Month, 2 },
    { 'M', 3, DatePart::MonthName, 0 },
    { 'M', 4, DatePart::MonthName, 0 },
    { 'd', 1, DatePart::Day, 0 },
    { 'd', 2, DatePart::Day, 2 },
    { 'E', 1, DatePart::WeekdayName, 0 },
    { 'E', 3, DatePart::WeekdayName, 0 },
    { 'E', 4, DatePart::WeekdayName, 0 },
    { 'w', 2, DatePart::Week, 2 },
    { 'e', 1, DatePart::WeekDay, 1 },
    { 'D', 3, DatePart::DayOfYear, 3 },
    { 'H', 1, DatePart::Hour, 0 },
    { 'H', 2, DatePart::Hour, 2 },
    { 'h', 1, DatePart::HalfDayHour, 0 },
    { 'h', 2, DatePart::HalfDayHour, 2 },
    { 'm', 2, DatePart::Minute, 2 },
    { 's', 2, DatePart::Second, 2 },
    { 'f', 1, DatePart::Fraction, 0 },
    { 'f', 0, DatePart::Fraction, 0 },
    { 'a', 1, DatePart::HalfDay, 0 },
    { 'z', 1, DatePart::Zone, 0 },
};

/// Whether the part takes as many digits as there are, so that none may follow.
static bool takesAllDigits(const DateStep &step)
{
    return step.detail == 0
        && (step.part == DatePart::Month || step.part == DatePart::Day || step.part == DatePart::Hour
            || step.part == DatePart::HalfDayHour || step.part == DatePart::Fraction);
}

static bool beginsWithDigit(const DateStep &step)
{
    switch (step.part) {
    case DatePart::Literal:
        return isDigit(char(step.detail));
    case DatePart::Blank:
    case DatePart::MonthName:
    case DatePart::WeekdayName:
    case DatePart::HalfDay:
    case DatePart::Zone:
    case DatePart::Optional: // with a sign
    case DatePart::OptionalEnd:
        return false;
    default:
        return true;
    }
}

static bool isAsciiLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool DatePatternReader::refuse(const QString &why)
{
    m_problem = why;
    return false;
}

bool DatePatternReader::add(DatePart part, std::size_t detail)
{
    if (m_pattern.m_count == DatePattern::mostSteps)
        return refuse(MappingText::tr("is too long"));
    const bool isPart = part != DatePart::Literal && part != DatePart::Blank && part != DatePart::Optional
        && part != DatePart::OptionalEnd;
    if (isPart && m_pattern.has(part))
        return refuse(MappingText::tr("has the same part twice"));
    if (m_depth > 0 && isPart && part != DatePart::Minute && part != DatePart::Second && part != DatePart::Fraction
        && part != DatePart::Zone)
        return refuse(MappingText::tr("has more in brackets than minutes, seconds or a zone"));
    const DateStep step { part, std::uint8_t(detail) };
    const std::size_t last = m_pattern.m_count;
    if (last > 0 && takesAllDigits(m_pattern.m_steps[last - 1]) && beginsWithDigit(step))
        return refuse(
            MappingText::tr("has digits behind a number whose length is not said: dd, MM, HH have two digits"));
    if (m_optional == last && m_optional > 0
        && (beginsWithDigit(step) || !(part == DatePart::Literal || part == DatePart::Blank || part == DatePart::Zone)))
        return refuse(MappingText::tr("has brackets that do not begin with a sign"));
    m_pattern.m_steps[m_pattern.m_count++] = step;
    m_pattern.m_parts |= 1U << unsigned(part);
    return true;
}

bool DatePatternReader::addLiteral(char byte)
{
    // One blank or many, it is a blank: a step for each would want as many.
    const bool isBlank = byte == ' ';
    const std::size_t last = m_pattern.m_count;
    if (isBlank && last > 0 && m_pattern.m_steps[last - 1].part == DatePart::Blank)
        return true;
    return isBlank ? add(DatePart::Blank, 0) : add(DatePart::Literal, static_cast<unsigned char>(byte));
}

bool DatePatternReader::readQuoted()
{
    const std::size_t end = m_text.find('\'', m_at + 1);
    if (end == std::string_view::npos)
        return refuse(MappingText::tr("has a quote that is not closed"));
    const std::string_view quoted = m_text.substr(m_at + 1, end - m_at - 1);
    m_at = end + 1;
    if (quoted.empty())
        return addLiteral('\'');
    return std::all_of(quoted.begin(), quoted.end(), [this](char byte) { return addLiteral(byte); });
}

bool DatePatternReader::readFirstYear()
{
    const std::size_t end = m_text.find(']', m_at);
    int year = 0;
    if (end == m_at + 5)
        std::from_chars(m_text.data() + m_at + 1, m_text.data() + end, year);
    if (year < 1000 || year > 9900)
        return refuse(MappingText::tr("has no year in brackets behind yy, such as yy[1930]"));
    m_pattern.m_firstYear = std::int16_t(year);
    m_at = end + 1;
    return true;
}

bool DatePatternReader::readLetters(char letter)
{
    const std::size_t end = std::min(m_text.find_first_not_of(letter, m_at), m_text.size());
    const std::size_t count = end - m_at;
    const auto *const found
        = std::find_if(std::begin(patternLetters), std::end(patternLetters), [&](const PatternLetters &letters) {
              return letters.letter == letter && (letters.count == count || (letters.count == 0 && count <= 9));
          });
    if (found == std::end(patternLetters))
        return refuse(MappingText::tr("has letters that stand for nothing: “%1”. Words are put in quotes: 'de'")
                          .arg(QString::fromLatin1(m_text.data() + m_at, qsizetype(std::min<std::size_t>(count, 20)))));
    m_at = end;
    if (!add(found->part, found->count == 0 ? count : found->digits))
        return false;
    return found->part != DatePart::ShortYear || m_at == m_text.size() || m_text[m_at] != '['
        || m_at + 1 == m_text.size() || !isDigit(m_text[m_at + 1]) || readFirstYear();
}

bool DatePatternReader::openOptional()
{
    ++m_at;
    if (!add(DatePart::Optional, 0))
        return false;
    m_optional = m_pattern.m_count;
    ++m_depth;
    return true;
}

bool DatePatternReader::closeOptional()
{
    std::size_t open = m_pattern.m_count;
    while (open > 0
        && !(m_pattern.m_steps[open - 1].part == DatePart::Optional && m_pattern.m_steps[open - 1].detail == 0))
        --open;
    if (m_depth == 0 || open == 0 || open == m_pattern.m_count)
        return refuse(MappingText::tr("has brackets that are not in pairs, or empty"));
    ++m_at;
    if (!add(DatePart::OptionalEnd, 0))
        return false;
    m_pattern.m_steps[open - 1].detail = m_pattern.m_count;
    --m_depth;
    return true;
}

bool DatePatternReader::readNext()
{
    const char byte = m_text[m_at];
    if (byte == '\'')
        return readQuoted();
    if (byte == '[')
        return openOptional();
    if (byte == ']')
        return closeOptional();
    if (isAsciiLetter(byte) && byte != 'T' && byte != 'W')
        return readLetters(byte);
    if (const std::size_t blank = blankLength(m_text.substr(m_at)); blank > 0) {
        m_at += blank;
        return addLiteral(' ');
    }
    ++m_at;
    return addLiteral(byte);
}

bool DatePatternReader::isWhole()
{
    const DatePattern &pattern = m_pattern;
    const auto has = [&](DatePart part) { return pattern.has(part); };
    for (const DateStep &step : pattern.steps()) {
        if (step.part == DatePart::Optional && step.detail == 0)
            return refuse(MappingText::tr("has a bracket that is not closed"));
    }
    const bool year = has(DatePart::Year) || has(DatePart::ShortYear);
    const bool month = has(DatePart::Month) || has(DatePart::MonthName);
    const int dates = int(month && has(DatePart::Day)) + int(has(DatePart::Week) && has(DatePart::WeekDay))
        + int(has(DatePart::DayOfYear));
    const bool anyDate = year || month || has(DatePart::Day) || has(DatePart::Week) || has(DatePart::WeekDay)
        || has(DatePart::DayOfYear) || has(DatePart::WeekdayName);
    const bool twice = (has(DatePart::Year) && has(DatePart::ShortYear))
        || (has(DatePart::Month) && has(DatePart::MonthName)) || (has(DatePart::Week) && has(DatePart::ShortYear));
    if (anyDate
        && (!year || dates != 1 || twice || (month != has(DatePart::Day))
            || (has(DatePart::Week) != has(DatePart::WeekDay))))
        return refuse(MappingText::tr("does not say year, month and day once each, such as dd.MM.yyyy"));
    const bool hour = has(DatePart::Hour) || (has(DatePart::HalfDayHour) && has(DatePart::HalfDay));
    const bool anyTime = has(DatePart::Hour) || has(DatePart::HalfDayHour) || has(DatePart::Minute)
        || has(DatePart::Second) || has(DatePart::Fraction) || has(DatePart::HalfDay) || has(DatePart::Zone);
    if (anyTime
        && (!hour || !has(DatePart::Minute)
            || (has(DatePart::Hour) && (has(DatePart::HalfDayHour) || has(DatePart::HalfDay)))
            || (has(DatePart::Fraction) && !has(DatePart::Second))))
        return refuse(MappingText::tr("does not say hour and minute once each, such as HH:mm or h:mm a"));
    return anyDate || anyTime || refuse(MappingText::tr("is no date format such as dd.MM.yyyy"));
}

std::optional<DatePattern> DatePatternReader::read(QString *problem)
{
    static constexpr std::pair<std::string_view, DateSerial> serials[]
        = { { "unix", DateSerial::Unix }, { "unix-ms", DateSerial::UnixMilliseconds }, { "excel", DateSerial::Excel },
              { "excel-1904", DateSerial::Excel1904 }, { "iso", DateSerial::Iso } };
    for (const auto &[name, serial] : serials) {
        if (m_text == name) {
            m_pattern.m_serial = serial;
            return m_pattern;
        }
    }
    bool reads = true;
    while (reads && m_at < m_text.size())
        reads = readNext();
    if (reads && isWhole())
        return m_pattern;
    if (problem != nullptr)
        *problem = m_problem;
    return std::nullopt;
}

std::optional<DatePattern> datePatternOf(std::string_view text, QString *problem)
{
    return DatePatternReader(text).read(problem);
}

} // namespace tranche
