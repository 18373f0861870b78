#include "mapping/types/DateFinding.h"

#include "core/NumberText.h"
#include "mapping/formats/DateCandidates.h"
#include "mapping/formats/DateParser.h"
#include "mapping/formats/DatePatternReader.h"
#include "mapping/formats/TimeNames.h"

#include <algorithm>
#include <set>

namespace tranche {

static constexpr int firstSureYear = 1900; ///< of dates without signs
static constexpr int lastSureYear = 2100;
static constexpr std::size_t leastShortYears = 3; ///< different values that tell dates from codes

static bool hasSigns(const DatePattern &pattern)
{
    const auto steps = pattern.steps();
    return steps.size() > 1 && steps[0].part != DatePart::Optional
        && (steps[1].part == DatePart::Literal || steps[1].part == DatePart::Blank);
}

static bool areYearsSure(std::span<const std::string_view> values, const DatePattern &pattern)
{
    return std::all_of(values.begin(), values.end(), [&](std::string_view text) {
        DateValue value;
        return parseDate(text, pattern, value) == DateProblem::None && value.year >= firstSureYear
            && value.year <= lastSureYear;
    });
}

/// Whether values that fit the pattern may be something else, and nothing says that they are not.
static bool isDoubtful(
    std::span<const std::string_view> values, const DatePattern &pattern, const QString &name, bool daysAreTold)
{
    if (!pattern.hasDate()) { // 1:30 may be a duration
        if (saysDuration(name))
            return true;
        const bool isClock = pattern.has(DatePart::HalfDay)
            || std::any_of(pattern.steps().begin(), pattern.steps().end(),
                [](DateStep step) { return step.part == DatePart::Hour && step.detail == 2; });
        return !isClock && !saysTime(name) && !saysDate(name);
    }
    if (pattern.has(DatePart::DayOfYear) || (!hasSigns(pattern) && !pattern.has(DatePart::MonthName)))
        return !(saysDate(name) || (pattern.hasTime() && saysTime(name))) || !areYearsSure(values, pattern);
    if (!pattern.has(DatePart::ShortYear) || pattern.has(DatePart::MonthName) || pattern.hasTime())
        return false;
    return !saysDate(name)
        && !(daysAreTold && std::set<std::string_view>(values.begin(), values.end()).size() >= leastShortYears);
}

static bool beginsWithoutYear(const DatePattern &pattern)
{
    const auto steps = pattern.steps();
    return !steps.empty() && (steps[0].part == DatePart::Day || steps[0].part == DatePart::Month);
}

std::vector<ValueFormat> findDates(std::span<const std::string_view> values, const QString &name, DateText::Parts parts)
{
    if (!std::any_of(values.front().begin(), values.front().end(), isDigit))
        return {};
    std::vector<DatePattern> fitting;
    for (const std::vector<DatePattern> &ways : datePatternsOf(values.front())) {
        const DatePattern &first = ways.front();
        if (first.hasDate() != (parts != DateText::Parts::Time) || first.hasTime() != (parts != DateText::Parts::Date))
            continue;
        const auto fitsAll = [&](const DatePattern &pattern) {
            DateValue value;
            return std::all_of(values.begin(), values.end(),
                [&](std::string_view text) { return parseDate(text, pattern, value) == DateProblem::None; });
        };
        const auto way = std::find_if(ways.begin(), ways.end(), fitsAll);
        if (way != ways.end())
            fitting.push_back(*way);
    }
    // Where a day is above 12, days and months are told apart; codes seldom pass for both.
    const bool daysAreTold = std::count_if(fitting.begin(), fitting.end(), beginsWithoutYear) == 1;
    // What DATE takes by itself.
    static const DatePattern isoDay = datePatternOf("yyyy-MM-dd").value();
    std::vector<ValueFormat> formats;
    for (const DatePattern &pattern : fitting) {
        if (isDoubtful(values, pattern, name, daysAreTold))
            continue;
        formats.emplace_back();
        if (pattern != isoDay)
            formats.back().date = pattern;
    }
    return formats;
}

} // namespace tranche
