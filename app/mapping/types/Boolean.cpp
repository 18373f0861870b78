#include "mapping/types/Boolean.h"

#include "core/Texts.h"
#include "mapping/types/AllFit.h"

#include <algorithm>

namespace tranche {

static const TruthWords &truthWordsOf(const ValueFormat &format)
{
    return format.truth.isEmpty() ? englishTruthWords() : format.truth;
}

static bool parseBooleanCell(Cell &cell, RowBuffer &, const ValueFormat &format)
{
    const auto value = truthWordsOf(format).valueOf(cell.view());
    if (!value)
        return false;
    cell.integer = *value ? 1 : 0;
    cell.kind = CellKind::Integer;
    return true;
}

static QString booleanMessage(std::string_view, const ValueFormat &format)
{
    return MappingText::tr("is none of the words for true and false: %1").arg(truthWordsOf(format).text());
}

static std::optional<ValueFormat> booleanFormat(std::string_view text, QString *problem)
{
    const auto words = TruthWords::fromText(text, problem);
    if (!words)
        return std::nullopt;
    ValueFormat format;
    format.truth = *words;
    return format;
}

static std::span<const ValueFormat> knownTruthWords()
{
    static const std::vector<ValueFormat> formats = [] {
        std::vector<ValueFormat> all;
        for (const char *pair : { "true/false", "t/f", "yes/no", "y/n", "on/off", "ja/nein", "j/n", "wahr/falsch",
                 "oui/non", "o/n", "vrai/faux", "sí|si/no", "s/n", "verdadero/falso", "sì|si/no", "vero/falso",
                 "tak/nie", "t/n", "prawda/fałsz", "ja/nee", "waar/onwaar" })
            all.push_back(booleanFormat(pair, nullptr).value());
        return all;
    }();
    return formats;
}

static constexpr std::size_t longestTruthWord = 40; ///< with blanks around it

/// Words for true and false, of which both have to be there: “no” alone is an answer in many languages.
static std::vector<ValueFormat> findTruthWords(std::span<const std::string_view> values, const QString &)
{
    if (values.front().size() > longestTruthWord)
        return {};
    for (const ValueFormat &format : knownTruthWords()) {
        const auto says = [&](bool truth) {
            return std::any_of(values.begin(), values.end(),
                [&](std::string_view value) { return format.truth.valueOf(value) == truth; });
        };
        if (allFit(values, booleanType, format) && says(true) && says(false))
            return { format }; // of two that fit, both say the same
    }
    return {};
}

constinit const ColumnTypeInfo booleanType {
    .name = "BOOLEAN",
    .label = [] { return MappingText::tr("yes or no"); },
    .plural = [] { return MappingText::tr("truth values"); },
    .parse = parseBooleanCell,
    .message = booleanMessage,
    .format = booleanFormat,
    .formatExample = "ja/nein",
    .knownFormats = knownTruthWords,
    .find = findTruthWords,
    .isWhole = true,
    .scale = ValueScale::None,
    .offer = TypeOffer::Always,
    .readsNullWords = true,
};

} // namespace tranche
