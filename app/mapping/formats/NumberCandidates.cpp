#include "mapping/formats/NumberCandidates.h"

#include "core/NumberText.h"
#include "core/Utf8.h"
#include "mapping/formats/Blanks.h"
#include "mapping/formats/PlainNumber.h"

#include <algorithm>
#include <bitset>

namespace tranche {

namespace {

/// What stands around the digits of a column's values.
struct NumberSigns
{
    bool anyPlus = false;
    bool anyNegative = false;
    NumberPattern pattern; ///< but for its decimal and group signs
};

/// What the values are, read by a pattern that all of them fit.
struct NumberReading
{
    NumberPattern pattern;
    bool hasDecimals = false;
    bool hasGroups = false; ///< one value at least
    bool leavesGroups = false; ///< 1234 is there, without one
    std::bitset<PlainNumber::mostDigits + 1> digitCounts;
};

} // namespace

static std::size_t digitsIn(std::string_view text)
{
    return std::size_t(std::count_if(text.begin(), text.end(), isDigit));
}

/// The currency at an end of the value.
static void findCurrency(std::string_view value, NumberPattern &pattern)
{
    const auto isSign
        = [](char byte) { return byte == '-' || byte == '+' || byte == '(' || byte == ')' || byte == '%'; };
    const auto wordOf = [&](std::string_view text) {
        std::size_t begin = 0;
        std::size_t end = text.size();
        while (begin < end && (isSign(text[begin]) || blankLength(text.substr(begin)) > 0))
            begin += std::max<std::size_t>(1, blankLength(text.substr(begin)));
        std::string_view word = text.substr(begin, end - begin);
        for (bool cut = true; cut && !word.empty();) {
            cut = isSign(word.back()) || word.back() == ' ';
            word.remove_suffix(cut ? 1 : 0);
            for (const std::size_t length : { std::size_t(2), std::size_t(3) }) {
                if (word.size() >= length && blankLength(word.substr(word.size() - length)) == length) {
                    word.remove_suffix(length);
                    cut = true;
                }
            }
        }
        return word;
    };
    const std::size_t first = std::min(value.find_first_of("0123456789"), value.size());
    const std::size_t last = value.find_last_of("0123456789");
    const std::string_view front = wordOf(value.substr(0, first));
    const std::string_view back = last == std::string_view::npos ? std::string_view() : wordOf(value.substr(last + 1));
    pattern.currencyBehind = front.empty();
    const std::string_view currency = front.empty() ? back : front;
    if (isCurrency(currency))
        pattern.currency = QByteArray(currency.data(), qsizetype(currency.size()));
}

static NumberSigns signsOf(std::span<const std::string_view> values)
{
    using Negative = NumberPattern::Negative;
    NumberSigns signs;
    for (std::string_view value : values) {
        value = trimmedBlanks(value);
        if (value.empty())
            continue;
        const bool isPlus = value.front() == '+';
        const bool isParenthesis = value.front() == '(';
        signs.anyPlus = signs.anyPlus || isPlus;
        if (isParenthesis)
            signs.pattern.negative = Negative::Parentheses;
        else if (value.back() == '-')
            signs.pattern.negative = Negative::MinusBehind;
        signs.anyNegative = signs.anyNegative || isParenthesis || value.find('-') != std::string_view::npos
            || value.find("−") != std::string_view::npos;
    }
    signs.pattern.plus = signs.anyPlus;
    if (!values.empty()) {
        const std::string_view first = trimmedBlanks(values.front());
        signs.pattern.percent = first.ends_with('%');
        findCurrency(first, signs.pattern);
    }
    return signs;
}

/// Adds what one value tells, which is this number.
static void look(NumberReading &reading, std::string_view value, std::string_view number)
{
    const std::size_t point = number.find('.');
    reading.hasDecimals = reading.hasDecimals || point != std::string_view::npos;
    reading.digitCounts.set(std::min(digitsIn(number), reading.digitCounts.size() - 1));
    const std::size_t whole = digitsIn(number.substr(0, point));
    if (reading.pattern.group == NumberPattern::Group::None || whole < 4)
        return;
    value.remove_prefix(std::min(value.find_first_of("0123456789"), value.size()));
    const bool isPlain = value.size() >= 4 && std::all_of(value.begin(), value.begin() + 4, isDigit);
    (isPlain ? reading.leavesGroups : reading.hasGroups) = true;
}

/// Whether the values are read as numbers, all of them.
static bool readAll(std::span<const std::string_view> values, NumberReading &reading)
{
    PlainNumber number;
    for (const std::string_view value : values) {
        if (number.read(value, reading.pattern) != PlainNumberProblem::None)
            return false;
        look(reading, value, number.view());
    }
    return true;
}

/// Whether two patterns read all values as the same numbers.
static bool readAlike(std::span<const std::string_view> values, const NumberPattern &one, const NumberPattern &other)
{
    PlainNumber first;
    PlainNumber second;
    return std::all_of(values.begin(), values.end(), [&](std::string_view value) {
        return first.read(value, one) == second.read(value, other) && first.view() == second.view();
    });
}

static bool areAddresses(std::span<const std::string_view> values)
{
    return std::all_of(values.begin(), values.end(), [](std::string_view value) {
        int parts = 0;
        int number = 0;
        for (const char byte : trimmedBlanks(value)) {
            if (byte == '.') {
                ++parts;
                number = 0;
            } else if (!isDigit(byte) || (number = number * 10 + (byte - '0')) > 255) {
                return false;
            }
        }
        return parts == 3;
    });
}

/// Whether the reading is of codes rather than of numbers.
static bool looksLikeCodes(
    std::span<const std::string_view> values, const NumberReading &reading, const NumberSigns &signs, NumberUse use)
{
    using Group = NumberPattern::Group;
    const bool hasWords = !reading.pattern.currency.isEmpty() || reading.pattern.percent;
    const bool isMixed = reading.hasGroups && reading.leavesGroups;
    if (isMixed && reading.pattern.group == Group::Blank) // one of the two is no group
        return true;
    if (use == NumberUse::Chosen || reading.hasDecimals || hasWords)
        return false;
    // Grades and years: 2-, (1999)
    if (reading.pattern.negative != NumberPattern::Negative::Minus && !reading.hasGroups)
        return true;
    if (signs.anyPlus && !signs.anyNegative)
        return true;
    if (reading.pattern.group == Group::Point && areAddresses(values))
        return true;
    return reading.pattern.group == Group::Blank && reading.digitCounts.count() < 2;
}

/// Patterns that differ in the signs of their digits, in the order in which they are tried.
static std::vector<NumberPattern> digitPatterns(const NumberPattern &signs)
{
    using Group = NumberPattern::Group;
    static constexpr std::pair<char, Group> all[]
        = { { '.', Group::None }, { ',', Group::None }, { '.', Group::Comma }, { ',', Group::Point },
              { ',', Group::Blank }, { '.', Group::Blank }, { '.', Group::Apostrophe }, { ',', Group::Apostrophe } };
    std::vector<NumberPattern> patterns;
    for (const auto &[decimal, group] : all) {
        NumberPattern pattern = signs;
        pattern.decimal = decimal;
        pattern.group = group;
        patterns.push_back(pattern);
    }
    NumberPattern indian = signs;
    indian.group = Group::Comma;
    indian.indian = true;
    patterns.push_back(indian);
    return patterns;
}

std::vector<NumberPattern> numberPatternsOf(std::span<const std::string_view> values, NumberUse use)
{
    if (values.empty() || digitsIn(values.front()) == 0)
        return {};
    // Most columns of numbers leave nothing to be found.
    const auto isBare = [](std::string_view value) { return value.find_first_not_of("0123456789") >= value.size(); };
    if (std::all_of(values.begin(), values.end(), isBare))
        return {};
    const NumberSigns signs = signsOf(values);
    std::vector<NumberReading> readings;
    for (const NumberPattern &pattern : digitPatterns(signs.pattern)) {
        // Where all are read without groups there are none.
        const bool hasNoGroups = std::any_of(readings.begin(), readings.end(), [&](const NumberReading &known) {
            return known.pattern.group == NumberPattern::Group::None && known.pattern.decimal == pattern.decimal;
        });
        if (hasNoGroups)
            continue;
        NumberReading reading;
        reading.pattern = pattern;
        if (!readAll(values, reading) || looksLikeCodes(values, reading, signs, use))
            continue;
        const bool isKnown = std::any_of(readings.begin(), readings.end(),
            [&](const NumberReading &known) { return readAlike(values, known.pattern, pattern); });
        if (!isKnown)
            readings.push_back(std::move(reading));
    }
    std::vector<NumberPattern> patterns;
    for (const NumberReading &reading : readings) {
        if (!reading.pattern.isUsual())
            patterns.push_back(reading.pattern);
    }
    return patterns;
}

} // namespace tranche
