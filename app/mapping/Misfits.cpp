#include "mapping/Misfits.h"

#include "core/AsciiText.h"
#include "core/Utf8.h"
#include "mapping/formats/Blanks.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace tranche {

static constexpr qsizetype mostMisfitValues = 32;
static constexpr qsizetype misfitBytes = 48;
static constexpr qsizetype misfitLines = 3;
/// So many mistakes at most may be among so many values: each costs its chunk, so that more of them, spread, cost all.
struct MisfitLimit
{
    qint64 count;
    qint64 valuesPerMisfit; ///< at least; 0: any number of values
};
static constexpr MisfitLimit misfitLimits[] = { { 2, 0 }, { 5, 20 }, { 20, 200 } };
/// So many of one form, such as 14b and 7c, are no mistakes.
static constexpr qint64 mostOfOneForm = 5;

static std::string_view withoutSign(std::string_view value)
{
    value = trimmedBlanks(value);
    if (!value.empty() && (value.front() == '-' || value.front() == '+'))
        value.remove_prefix(1);
    return value;
}

/// 1,234 or 1,234,567.50: groups of three behind each separator.
static bool isGrouped(std::string_view value, std::string_view separator, char point)
{
    std::size_t digits = 0;
    while (digits < value.size() && isDigit(value[digits]))
        ++digits;
    if (digits == 0 || digits > 3)
        return false;
    std::size_t at = digits;
    int groups = 0;
    while (value.substr(at).starts_with(separator)) {
        const std::string_view group = value.substr(at + separator.size(), 3);
        if (group.size() < 3 || !std::all_of(group.begin(), group.end(), isDigit))
            return false;
        at += separator.size() + 3;
        ++groups;
    }
    if (groups == 0 || (groups == 1 && separator == ".")) // 1.234 is a number with decimals
        return false;
    if (at < value.size() && value[at] == point) {
        ++at;
        while (at < value.size() && isDigit(value[at]))
            ++at;
    }
    return at == value.size();
}

bool isOtherNotation(std::string_view value)
{
    value = withoutSign(value);
    for (const std::string_view bound : { "<=", ">=", "<", ">", "≤", "≥", "~", "≈" }) {
        if (value.starts_with(bound)) {
            value = withoutSign(value.substr(bound.size()));
            return isNumber(value) || isDecimalCommaNumber(value);
        }
    }
    return isGrouped(value, ",", '.') || isGrouped(value, ".", ',') || isGrouped(value, "'", '.')
        || isGrouped(value, "’", '.') || isGrouped(value, " ", '.') || isGrouped(value, " ", ',')
        || isGrouped(value, "\xC2\xA0", ',') || isGrouped(value, "\xC2\xA0", '.')
        || isGrouped(value, "\xE2\x80\xAF", ',') || isGrouped(value, "\xE2\x80\xAF", '.');
}

void Misfits::add(std::string_view value, bool forbids, qint64 line)
{
    const bool hasDigit = std::any_of(value.begin(), value.end(), isDigit);
    ++(hasDigit ? m_others : m_words);
    forbids = forbids || isOtherNotation(value);
    const bool forbidsFirst = forbids && !m_forbids;
    m_forbids = m_forbids || forbids;
    const QByteArrayView text(value.data(), std::min(qsizetype(value.size()), misfitBytes));
    auto found = std::find_if(m_values.begin(), m_values.end(), [&](const Value &one) { return one.text == text; });
    if (found == m_values.end()) {
        if (m_values.size() >= mostMisfitValues && !forbidsFirst)
            return;
        m_values.append({ text.toByteArray(), 0, {}, forbids });
        found = m_values.end() - 1;
    }
    ++found->count;
    if (line > 0 && found->lines.size() < misfitLines)
        found->lines.append(line);
}

bool Misfits::someRecur(qint64 filled) const
{
    std::unordered_map<std::string, qint64> countOfForm;
    return std::any_of(m_values.begin(), m_values.end(), [&](const Value &value) {
        if (value.count >= 3 || (value.count == 2 && filled < 200))
            return true;
        const bool hasDigit = std::any_of(value.text.begin(), value.text.end(), isDigit);
        return hasDigit && (countOfForm[textForm(viewOf(value.text))] += value.count) >= mostOfOneForm;
    });
}

bool Misfits::areFew(qint64 filled) const
{
    if (count() == 0)
        return true;
    const bool areWithinLimits = std::any_of(std::begin(misfitLimits), std::end(misfitLimits),
        [&](const MisfitLimit &limit) { return count() <= limit.count && count() * limit.valuesPerMisfit <= filled; });
    return areWithinLimits && !m_forbids && m_words * 4 <= filled && m_others * 20 <= filled && !someRecur(filled);
}

Misfits::Value Misfits::foremost() const
{
    return *std::max_element(m_values.begin(), m_values.end(),
        [](const Value &a, const Value &b) { return std::pair(a.forbids, a.count) < std::pair(b.forbids, b.count); });
}

} // namespace tranche
