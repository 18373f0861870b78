#include "mapping/formats/PlainNumber.h"

#include "core/NumberText.h"
#include "core/Utf8.h"
#include "mapping/formats/Blanks.h"

#include <algorithm>

namespace tranche {

static constexpr std::size_t mostTextBytes = 400; ///< what 100 digits in groups take, and signs around them
static constexpr std::string_view typographicMinus = "−";
static constexpr std::string_view typographicApostrophe = "’";

static void removeBlanksInFront(std::string_view &text)
{
    while (const std::size_t length = blankLength(text))
        text.remove_prefix(length);
}

static void removeBlanksBehind(std::string_view &text)
{
    for (;;) {
        if (text.ends_with(' '))
            text.remove_suffix(1);
        else if (text.size() >= 2 && blankLength(text.substr(text.size() - 2)) == 2)
            text.remove_suffix(2);
        else if (text.size() >= 3 && blankLength(text.substr(text.size() - 3)) == 3)
            text.remove_suffix(3);
        else
            return;
    }
}

static bool takeFront(std::string_view &text, std::string_view part)
{
    if (!text.starts_with(part))
        return false;
    text.remove_prefix(part.size());
    removeBlanksInFront(text);
    return true;
}

static bool takeBack(std::string_view &text, std::string_view part)
{
    if (!text.ends_with(part))
        return false;
    text.remove_suffix(part.size());
    removeBlanksBehind(text);
    return true;
}

/// Bytes of the group sign that the text begins with.
static std::size_t groupSignLength(std::string_view text, NumberPattern::Group group)
{
    switch (group) {
    case NumberPattern::Group::None:
        return 0;
    case NumberPattern::Group::Point:
        return text.starts_with('.') ? 1 : 0;
    case NumberPattern::Group::Comma:
        return text.starts_with(',') ? 1 : 0;
    case NumberPattern::Group::Blank:
        return blankLength(text);
    case NumberPattern::Group::Apostrophe:
        return text.starts_with('\'') ? 1 : text.starts_with(typographicApostrophe) ? typographicApostrophe.size() : 0;
    }
    return 0;
}

/// Takes what stands around the digits.
bool PlainNumber::takeSigns(std::string_view &text, const NumberPattern &pattern)
{
    using Negative = NumberPattern::Negative;
    const std::string_view currency = viewOf(pattern.currency);
    bool hasCurrency = false;
    if (pattern.negative == Negative::Parentheses && !currency.empty()) { // $ (5.00), as accountants have it
        std::string_view bare = text;
        const bool isOutside = (pattern.currencyBehind ? takeBack(bare, currency) : takeFront(bare, currency))
            && bare.starts_with('(') && bare.ends_with(')');
        hasCurrency = isOutside;
        text = isOutside ? bare : text;
    }
    if (pattern.negative == Negative::Parentheses && text.size() > 2 && text.front() == '(' && text.back() == ')') {
        m_isNegative = true;
        text = text.substr(1, text.size() - 2);
        removeBlanksInFront(text);
        removeBlanksBehind(text);
    }
    const auto takeMinus = [&](bool behind) {
        const bool taken = behind ? takeBack(text, "-") || takeBack(text, typographicMinus)
                                  : takeFront(text, "-") || takeFront(text, typographicMinus);
        if (taken && m_isNegative)
            return false; // twice
        m_isNegative = m_isNegative || taken;
        return true;
    };
    const bool isBehind = pattern.negative == Negative::MinusBehind;
    if (!(isBehind ? takeMinus(true) : takeMinus(false)))
        return false;
    const bool hasPlus = pattern.plus && !m_isNegative && takeFront(text, "+");
    if (pattern.percent && !takeBack(text, "%"))
        return false;
    if (currency.empty() || hasCurrency)
        return true;
    if (!(pattern.currencyBehind ? takeBack(text, currency) : takeFront(text, currency)))
        return false;
    return pattern.currencyBehind || isBehind || hasPlus || m_isNegative || takeMinus(false); // € -5
}

PlainNumberProblem PlainNumber::takeDigits(std::string_view text, const NumberPattern &pattern)
{
    const std::size_t usualGroup = pattern.indian ? 2 : 3;
    std::size_t at = 0;
    std::size_t inGroup = 0; // digits since the last sign
    std::size_t groups = 0; // signs
    bool isDecimal = false;
    for (; at < text.size(); ++at) {
        if (isDigit(text[at])) {
            if (m_count == mostDigits)
                return PlainNumberProblem::TooLong;
            m_digits[m_count++] = text[at];
            ++(isDecimal ? m_decimals : inGroup);
            continue;
        }
        if (isDecimal)
            return PlainNumberProblem::Form;
        if (text[at] == pattern.decimal) {
            isDecimal = true;
            continue;
        }
        const std::size_t length = groupSignLength(text.substr(at), pattern.group);
        const bool isGroup = groups == 0 ? inGroup >= 1 && inGroup <= usualGroup : inGroup == usualGroup;
        if (length == 0 || !isGroup)
            return PlainNumberProblem::Form;
        ++groups;
        inGroup = 0;
        at += length - 1;
    }
    const std::size_t whole = m_count - m_decimals;
    // Single numbers of a column with groups may have none.
    if (m_count == 0 || (isDecimal && m_decimals == 0) || (groups > 0 && inGroup != 3))
        return PlainNumberProblem::Form;
    return whole > 1 && m_digits[0] == '0' ? PlainNumberProblem::LeadingZero : PlainNumberProblem::None;
}

void PlainNumber::write(bool percent)
{
    const bool isZero
        = std::all_of(m_digits.begin(), m_digits.begin() + m_count, [](char digit) { return digit == '0'; });
    std::size_t whole = m_count - m_decimals;
    std::size_t zeros = 0; // that are put between the point and the digits
    if (percent) {
        m_decimals += 2;
        zeros = whole < 2 ? 2 - whole : 0;
        whole = whole < 2 ? 0 : whole - 2;
    }
    char *to = m_bytes.data();
    if (m_isNegative && !isZero)
        *to++ = '-';
    if (whole == 0)
        *to++ = '0';
    to = std::copy_n(m_digits.data(), whole, to);
    if (m_decimals > 0)
        *to++ = '.';
    to = std::fill_n(to, zeros, '0');
    to = std::copy(m_digits.data() + whole, m_digits.data() + m_count, to);
    m_length = std::size_t(to - m_bytes.data());
}

PlainNumberProblem PlainNumber::read(std::string_view text, const NumberPattern &pattern)
{
    m_count = 0;
    m_decimals = 0;
    m_isNegative = false;
    text = trimmedBlanks(text);
    if (text.size() > mostTextBytes || !takeSigns(text, pattern))
        return PlainNumberProblem::Form;
    const PlainNumberProblem problem = takeDigits(text, pattern);
    if (problem == PlainNumberProblem::None)
        write(pattern.percent);
    return problem;
}

} // namespace tranche
