#include "mapping/formats/NumberPattern.h"

#include "core/Texts.h"
#include "mapping/formats/Blanks.h"

#include <unicode/uchar.h>
#include <unicode/ucurr.h>

#include <algorithm>
#include <array>
#include <span>

namespace tranche {

static constexpr std::size_t longestCurrency = 8; ///< bytes

namespace {

/// How 1234.56 is written in one of the ways that there are.
struct NumberSample
{
    std::string_view text;
    char decimal;
    NumberPattern::Group group;
    bool indian = false;
};

} // namespace

static constexpr std::array numberSamples {
    NumberSample { "1234.56", '.', NumberPattern::Group::None },
    NumberSample { "1234,56", ',', NumberPattern::Group::None },
    NumberSample { "1,234.56", '.', NumberPattern::Group::Comma },
    NumberSample { "1.234,56", ',', NumberPattern::Group::Point },
    NumberSample { "1 234,56", ',', NumberPattern::Group::Blank },
    NumberSample { "1 234.56", '.', NumberPattern::Group::Blank },
    NumberSample { "1'234.56", '.', NumberPattern::Group::Apostrophe },
    NumberSample { "1'234,56", ',', NumberPattern::Group::Apostrophe },
    NumberSample { "12,34,567.89", '.', NumberPattern::Group::Comma, true },
};

static constexpr std::array wholeSamples {
    NumberSample { "1234", '.', NumberPattern::Group::None },
    NumberSample { "1,234", '.', NumberPattern::Group::Comma },
    NumberSample { "1.234", ',', NumberPattern::Group::Point },
    NumberSample { "1 234", ',', NumberPattern::Group::Blank },
    NumberSample { "1'234", '.', NumberPattern::Group::Apostrophe },
    NumberSample { "12,34,567", '.', NumberPattern::Group::Comma, true },
};

bool isCurrency(std::string_view text)
{
    // Signs of letters, which no table of Unicode has.
    static constexpr std::string_view others[] = { "kr", "kr.", "zł", "Kč", "Ft", "lei", "Fr.", "R$", "US$", "A$", "C$",
        "NZ$", "HK$", "S$", "NT$", "Rs", "Rs.", "руб.", "лв." };
    if (text.empty() || text.size() > longestCurrency)
        return false;
    if (std::find(std::begin(others), std::end(others), text) != std::end(others))
        return true;
    const QString letters = QString::fromUtf8(text.data(), qsizetype(text.size()));
    const auto *const utf16 = reinterpret_cast<const UChar *>(letters.utf16());
    if (letters.size() == 1)
        return u_charType(utf16[0]) == U_CURRENCY_SYMBOL;
    const bool isCode = letters.size() == 3
        && std::all_of(letters.begin(), letters.end(), [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
    return isCode && ucurr_getNumericCode(utf16) != 0;
}

/// Takes a currency from an end of the text, with the blanks between. @returns false if what is there is none
static bool takeCurrency(std::string_view &text, NumberPattern &pattern)
{
    const auto isNumber = [](char byte) { return byte >= '0' && byte <= '9'; };
    const std::size_t begin = std::size_t(std::find_if(text.begin(), text.end(), isNumber) - text.begin());
    const std::size_t end = std::size_t(text.rend() - std::find_if(text.rbegin(), text.rend(), isNumber));
    if (begin == text.size() || (begin > 0 && end < text.size()))
        return false;
    if (begin == 0 && end == text.size())
        return true;
    pattern.currencyBehind = begin == 0;
    std::string_view currency = pattern.currencyBehind ? text.substr(end) : text.substr(0, begin);
    text = pattern.currencyBehind ? text.substr(0, end) : text.substr(begin);
    while (const std::size_t blank = blankLength(currency))
        currency.remove_prefix(blank);
    currency = trimmedBlanks(currency);
    pattern.currency = QByteArray(currency.data(), qsizetype(currency.size()));
    return isCurrency(currency);
}

/// The number as it is one of the samples.
static std::optional<NumberPattern> patternOf(std::string_view given, std::span<const NumberSample> samples)
{
    using Negative = NumberPattern::Negative;
    NumberPattern pattern;
    std::string_view text = trimmedBlanks(given);
    if (text.starts_with('(') && text.ends_with(')')) {
        pattern.negative = Negative::Parentheses;
        text = trimmedBlanks(text.substr(1, text.size() - 2));
    } else if (text.ends_with('-')) {
        pattern.negative = Negative::MinusBehind;
        text = trimmedBlanks(text.substr(0, text.size() - 1));
    }
    if (text.starts_with('+')) {
        pattern.plus = true;
        text = trimmedBlanks(text.substr(1));
    }
    if (text.ends_with('%')) {
        pattern.percent = true;
        text = trimmedBlanks(text.substr(0, text.size() - 1));
    }
    if (takeCurrency(text, pattern)) {
        std::string bare;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t blank = blankLength(text.substr(at));
            const bool isApostrophe = text.substr(at).starts_with("’");
            bare += blank > 0 ? ' ' : isApostrophe ? '\'' : text[at];
            at += blank > 0 ? blank : isApostrophe ? std::string_view("’").size() : 1;
        }
        for (const NumberSample &sample : samples) {
            if (sample.text == bare) {
                pattern.decimal = sample.decimal;
                pattern.group = sample.group;
                pattern.indian = sample.indian;
                return pattern;
            }
        }
    }
    return std::nullopt;
}

std::optional<NumberPattern> NumberPattern::fromText(std::string_view text, QString *problem)
{
    auto pattern = patternOf(text, numberSamples);
    if (!pattern && problem != nullptr)
        *problem
            = MappingText::tr("is not the number 1234.56 as it is written in the file, such as 1.234,56 or € 1,234.56");
    return pattern;
}

std::optional<NumberPattern> NumberPattern::ofWholeNumber(std::string_view text, QString *problem)
{
    auto pattern = patternOf(text, wholeSamples);
    return pattern ? pattern : fromText(text, problem);
}

QString NumberPattern::text() const
{
    const auto *const sample
        = std::find_if(numberSamples.begin(), numberSamples.end(), [this](const NumberSample &known) {
              return known.decimal == decimal && known.group == group && known.indian == indian;
          });
    QByteArray text;
    if (sample != numberSamples.end())
        text = QByteArray(sample->text.data(), qsizetype(sample->text.size()));
    if (!currency.isEmpty())
        text = currencyBehind ? text + ' ' + currency : currency + ' ' + text;
    if (percent)
        text += " %";
    if (plus)
        text.prepend('+');
    if (negative == Negative::Parentheses)
        text = '(' + text + ')';
    else if (negative == Negative::MinusBehind)
        text += '-';
    return QString::fromUtf8(text);
}

} // namespace tranche
