#include "mapping/formats/LooserPattern.h"

#include "mapping/formats/DatePatternReader.h"

#include <string>

namespace tranche {

/// Whether a digit stands beside the part at that place, so that its own digits have to be counted.
static bool isBesideDigits(std::span<const DateStep> steps, std::size_t at)
{
    const auto isSign = [&](std::size_t index) {
        const DatePart part = steps[index].part;
        return part == DatePart::Literal || part == DatePart::Blank || part == DatePart::MonthName
            || part == DatePart::Optional;
    };
    return (at > 0 && !isSign(at - 1)) || (at + 1 < steps.size() && !isSign(at + 1));
}

std::optional<DatePattern> looserPattern(const DatePattern &pattern)
{
    const auto steps = pattern.steps();
    for (std::size_t at = 0; at < steps.size(); ++at) {
        const DatePart part = steps[at].part;
        const bool isCounted = part == DatePart::Day || part == DatePart::Month || part == DatePart::Hour
            || part == DatePart::HalfDayHour;
        if (isCounted && isBesideDigits(steps, at))
            return std::nullopt;
    }
    const std::string text = pattern.text().toStdString();
    std::string looser;
    bool isQuoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        isQuoted = text[at] == '\'' ? !isQuoted : isQuoted;
        std::size_t end = at + 1;
        while (end < text.size() && text[end] == text[at])
            ++end;
        const bool isPair = end - at == 2 && std::string_view("dMHh").find(text[at]) != std::string_view::npos;
        if (!isQuoted && std::string_view("dMHhysmf").find(text[at]) != std::string_view::npos) {
            looser += isPair ? text.substr(at, 1) : text.substr(at, end - at);
            at = end - 1;
            continue;
        }
        looser += text[at];
    }
    const auto read = datePatternOf(looser);
    return read && *read != pattern ? read : std::nullopt;
}

} // namespace tranche
