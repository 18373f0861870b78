#include "source/reports/text/TapLine.h"

#include "core/AsciiText.h"

#include <charconv>

namespace tranche {

namespace {

constexpr std::string_view tapBlanks = " \t";

std::string_view behindBlanks(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(tapBlanks);
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

std::string_view beforeBlanks(std::string_view text)
{
    return text.substr(0, text.find_last_not_of(tapBlanks) + 1);
}

/// Takes the digits that a text begins with. @returns nullopt, and takes nothing, if there are none, or too many
std::optional<qint64> takeNumber(std::string_view &text)
{
    constexpr std::size_t mostDigits = 18;
    std::size_t digits = 0;
    while (digits < text.size() && isDigit(text[digits]))
        ++digits;
    if (digits == 0 || digits > mostDigits)
        return std::nullopt;
    qint64 number = 0;
    std::from_chars(text.data(), text.data() + digits, number);
    text.remove_prefix(digits);
    return number;
}

bool takeWord(std::string_view &text, std::string_view word)
{
    if (!text.starts_with(word))
        return false;
    text.remove_prefix(word.size());
    return true;
}

bool isWordEnd(std::string_view rest)
{
    return rest.empty() || rest.front() == ' ' || rest.front() == '\t';
}

/// Whether the sign at a place has a backslash before it that counts.
bool isEscaped(std::string_view text, std::size_t place)
{
    std::size_t before = 0;
    while (before < place && text[place - before - 1] == '\\')
        ++before;
    return before % 2 == 1;
}

/// What stands behind a “#” of a point. @returns false if it is a part of the name
bool readDirective(TapLine &line, std::string_view text)
{
    const std::string_view rest = behindBlanks(text);
    const std::string lower = asciiLower(rest.substr(0, 5));
    if (lower.starts_with("skip")) {
        line.directive = TapLine::Directive::Skip;
        line.reason = beforeBlanks(behindBlanks(rest.substr(std::min(rest.find_first_of(tapBlanks), rest.size()))));
        return true;
    }
    if (lower.starts_with("todo") && (rest.size() == 4 || !isLetterByte(rest[4]))) {
        line.directive = TapLine::Directive::Todo;
        std::string_view reason = rest.substr(4);
        takeWord(reason, ":");
        line.reason = beforeBlanks(behindBlanks(reason));
        return true;
    }
    constexpr std::string_view time = "time=";
    if (lower != time || !rest.ends_with("ms"))
        return false;
    const std::string_view digits = rest.substr(time.size(), rest.size() - time.size() - 2);
    double ms = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), ms);
    if (error != std::errc() || end != digits.data() + digits.size())
        return false;
    line.durationMs = ms;
    return true;
}

std::string unescaped(std::string_view text, bool withBackslashes)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escapes = text[i] == '\\' && i + 1 < text.size()
            && (text[i + 1] == '#' || (withBackslashes && text[i + 1] == '\\'));
        i += escapes ? 1 : 0;
        plain += text[i];
    }
    return plain;
}

void readPoint(TapLine &line, std::string_view rest, qint64 version)
{
    line.kind = TapLine::Kind::Point;
    rest = beforeBlanks(behindBlanks(rest));
    std::string_view behind = rest;
    if (const auto number = takeNumber(behind); number && isWordEnd(behind)) {
        line.number = number;
        rest = behindBlanks(behind);
    }
    if (rest.starts_with("-") && isWordEnd(rest.substr(1)))
        rest = behindBlanks(rest.substr(1));
    if (rest.ends_with("{") && !isEscaped(rest, rest.size() - 1)
        && (rest.size() == 1 || tapBlanks.find(rest[rest.size() - 2]) != std::string_view::npos)) {
        line.opensBlock = true;
        rest = beforeBlanks(rest.substr(0, rest.size() - 1));
    }
    std::size_t end = rest.size();
    for (std::size_t sign = rest.find('#'); sign != std::string_view::npos; sign = rest.find('#', sign + 1)) {
        const bool standsAlone = sign == 0 || tapBlanks.find(rest[sign - 1]) != std::string_view::npos;
        if (standsAlone && readDirective(line, rest.substr(sign + 1))) {
            end = sign;
            break;
        }
    }
    line.name = unescaped(beforeBlanks(rest.substr(0, end)), version >= 14);
}

bool readPlan(TapLine &line, std::string_view text)
{
    const auto first = takeNumber(text);
    if (!first || !takeWord(text, ".."))
        return false;
    const auto last = takeNumber(text);
    text = behindBlanks(text);
    if (!last || *first > 1 || (!text.empty() && text.front() != '#'))
        return false;
    line.kind = TapLine::Kind::Plan;
    line.number = last;
    if (!text.empty())
        line.reason = beforeBlanks(behindBlanks(text.substr(1)));
    return true;
}

} // namespace

TapLine TapLine::of(std::string_view whole, qint64 version)
{
    TapLine line;
    line.text = beforeBlanks(behindBlanks(whole));
    line.indent = std::min(whole.find_first_not_of(tapBlanks), whole.size());
    std::string_view text = line.text;
    if (text.starts_with("#")) {
        line.kind = Kind::Comment;
        line.text = text.substr(1);
        takeWord(line.text, " ");
    } else if (takeWord(text, "TAP version ")) {
        line.number = takeNumber(text);
        line.kind = line.number && text.empty() ? Kind::Version : Kind::Other;
    } else if (asciiLower(text.substr(0, 9)) == "bail out!") {
        line.kind = Kind::BailOut;
        line.text = behindBlanks(text.substr(9));
    } else if (text.starts_with("pragma +") || text.starts_with("pragma -")) {
        line.kind = Kind::Pragma;
    } else if (text == "---" || text.starts_with("--- ")) {
        line.kind = Kind::YamlBegin;
    } else if (text == "{") {
        line.kind = Kind::BlockBegin;
    } else if (text == "}") {
        line.kind = Kind::BlockEnd;
    } else if (!readPlan(line, text)) {
        const bool isNot = takeWord(text, "not ");
        if (takeWord(text, "ok") && isWordEnd(text)) {
            line.isOk = !isNot;
            readPoint(line, text, version);
        }
    }
    return line;
}

} // namespace tranche
