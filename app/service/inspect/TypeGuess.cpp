#include "service/inspect/TypeGuess.h"

#include "core/CountText.h"
#include "core/NullWords.h"
#include "core/Texts.h"

#include <algorithm>

namespace tranche {

static constexpr qsizetype mostTypeGuesses = 200;
/// Where names or forms of values decide against what the values themselves fit.
static constexpr double likelyText = 0.9;
static constexpr double doubtfulFormat = 0.7; ///< of several that fit

/// What the values are, and how they are written: “dates as dd.MM.yyyy”.
static QString kindOf(const InferredColumn &column)
{
    const QString kind = column.type->plural != nullptr ? column.type->plural() : columnTypeName(column.type);
    const QString format = column.format.text();
    return format.isEmpty() ? kind : ServiceText::tr("%1 as %2").arg(kind, format);
}

static QString misfitsText(const InferredColumn &column, qint64 values)
{
    return ServiceText::tr("%1 of %2 sampled values are no %3; the first is “%4”")
        .arg(countText(column.misfits), countText(values), kindOf(column), column.firstMisfit);
}

static void explainText(Guess &guess, const InferredColumn &column, qint64 values)
{
    guess.confidence = column.runnerUp ? likelyText : 1;
    switch (column.textReason) {
    case TextReason::Name:
        guess.evidence.append(ServiceText::tr("columns of this name hold identifiers"));
        return;
    case TextReason::Codes:
        guess.evidence.append(ServiceText::tr("values such as 10E3 among plain numbers are codes"));
        return;
    case TextReason::Value:
        guess.evidence.append(
            ServiceText::tr("“%1” would not stay as it is in a column of numbers").arg(column.textValue));
        return;
    case TextReason::Misfits:
        guess.evidence.append(ServiceText::tr("too many of %1 sampled values are no numbers; the first is “%2”")
                                  .arg(countText(values), column.textValue));
        return;
    case TextReason::None:
        guess.evidence.append(ServiceText::tr("the %1 sampled values are texts").arg(countText(values)));
        return;
    }
}

Guess typeGuess(const QString &name, const InferredColumn &column)
{
    Guess guess { ServiceText::tr("type of %1").arg(name), columnTypeName(column.type), 0,
        column.runnerUp ? columnTypeName(*column.runnerUp) : QString(), {} };
    const qint64 values = column.filled - column.words;
    if (values == 0) {
        guess.evidence.append(ServiceText::tr("no value in the sample"));
    } else if (column.type == ColumnType::Text) {
        explainText(guess, column, values);
    } else {
        guess.confidence = double(values - column.misfits) / double(values);
        guess.evidence.append(column.misfits > 0
                ? misfitsText(column, values)
                : ServiceText::tr("all of %1 sampled values are %2").arg(countText(values), kindOf(column)));
    }
    if (!column.doubt.isEmpty()) {
        guess.evidence.append(column.doubt);
        guess.confidence = std::min(guess.confidence, doubtfulFormat);
    }
    if (column.format.date.has(DatePart::ShortYear))
        guess.evidence.append(ServiceText::tr("years of two digits are %1 to %2")
                                  .arg(column.format.date.firstYear())
                                  .arg(column.format.date.firstYear() + 99));
    for (const SampledNullWord &word : column.nullWords)
        guess.evidence.append(word.word == blanksWord
                ? ServiceText::tr("%1 are blanks, read as NULL").arg(countText(word.count))
                : ServiceText::tr("%1 are “%2”, read as NULL").arg(countText(word.count), word.word));
    return guess;
}

QList<Guess> typeGuesses(const QStringList &names, const std::vector<InferredColumn> &columns)
{
    QList<Guess> guesses;
    const qsizetype count = std::min({ names.size(), qsizetype(columns.size()), mostTypeGuesses });
    for (qsizetype i = 0; i < count; ++i) {
        if (!columns[std::size_t(i)].isChosen)
            guesses.append(typeGuess(names[i], columns[std::size_t(i)]));
    }
    return guesses;
}

} // namespace tranche
