#include "mapping/ColumnEvidence.h"

#include "core/NumberText.h"
#include "mapping/IdentifierNames.h"
#include "mapping/formats/Blanks.h"

#include <algorithm>

namespace tranche {

static constexpr qsizetype shownSamples = 5;
static constexpr qsizetype mostNullWords = 20; ///< different ones that are told

static QString toText(std::string_view value)
{
    return QString::fromUtf8(value.data(), qsizetype(std::min<std::size_t>(value.size(), 200)));
}

ColumnEvidence::ColumnEvidence(const NullWords &nullWords, std::span<const ColumnType> types)
    : m_nullWordsRead(nullWords)
    , m_nullWordsMayBeNumbers(nullWords.mayBeNumbers())
{
    for (const ColumnType type : types) {
        if (type->infer != nullptr)
            m_candidates.push_back({ .type = type });
    }
}

void ColumnEvidence::noteNullWord(std::string_view value)
{
    QString word = toText(value).trimmed();
    if (value.empty()) {
        m_hasEmptyTexts = true;
    } else {
        ++m_words;
        m_wordsAsMisfits.add(value, false);
        word = word.isEmpty() ? QString(blanksWord) : word;
    }
    const auto found = std::find_if(
        m_nullWords.begin(), m_nullWords.end(), [&](const SampledNullWord &one) { return one.word == word; });
    if (found != m_nullWords.end())
        ++found->count;
    else if (m_nullWords.size() < mostNullWords)
        m_nullWords.append({ word, 1 });
}

void ColumnEvidence::add(std::string_view value, bool quoted, bool isText)
{
    if (value.empty()) {
        if (quoted && m_nullWordsRead.hold(value))
            noteNullWord(value);
        else if (quoted) // an empty text, not a missing value
            forbidAll();
        return;
    }
    ++m_filled;
    if (m_samples.size() < shownSamples && !m_samples.contains(toText(value)))
        m_samples.append(toText(value));
    if (m_candidates.empty()) { // a table that exists may still have a date in it
        if (m_nullWordsRead.hold(value))
            noteNullWord(value);
        else
            m_values.add(value);
        return;
    }
    const std::string_view bare = trimmedBlanks(value);
    const bool number = isNumber(bare);
    if ((!number || m_nullWordsMayBeNumbers) && m_nullWordsRead.hold(value))
        return noteNullWord(value);
    m_values.add(value);
    if (number)
        noteNumber(bare);
    const bool wereNumbers
        = std::ranges::any_of(m_candidates, [](const Candidate &candidate) { return candidate.fits > 0; });
    std::erase_if(m_candidates, [&](Candidate &candidate) {
        switch (candidate.type->infer(value)) {
        case Fit::Fits:
            ++candidate.fits;
            candidate.textFits += isText ? 1 : 0;
            return false;
        case Fit::Misfit:
            candidate.misfits.add(value, false);
            if (candidate.firstMisfit.isEmpty())
                candidate.firstMisfit = toText(value);
            return false;
        case Fit::Forbids:
            break;
        }
        return true;
    });
    if (m_candidates.empty() && (wereNumbers || number))
        m_forbidding = toText(value);
}

void ColumnEvidence::forbidAll()
{
    m_candidates.clear();
    m_holdsEmptyTexts = true;
}

void ColumnEvidence::noteNumber(std::string_view value)
{
    if (isInteger(value)) {
        ++m_plainIntegers;
    } else if (isBareExponent(value)) {
        ++m_bareExponents;
        m_longBareExponents += isDigit(value[1]) ? 1 : 0;
    } else {
        ++m_decimals;
    }
}

/// 10E3 and 557E90 among integers are no numbers but codes in hexadecimal digits, or of parts. Where others have a
/// point or a sign, as 1.5e-7 has, they are numbers.
bool ColumnEvidence::holdsCodes() const
{
    return m_bareExponents > 0 && m_decimals == 0 && (m_plainIntegers > 0 || m_longBareExponents > 0);
}

bool ColumnEvidence::mayBe(const Candidate &candidate) const
{
    return candidate.fits > 0 && candidate.textFits * 2 <= candidate.fits
        && candidate.misfits.areFew(m_filled - m_words);
}

void ColumnEvidence::explainText(InferredColumn &column, const QString &name) const
{
    column.textValue = m_forbidding;
    if (!m_forbidding.isEmpty())
        column.textReason = TextReason::Value;
    const auto fits = std::ranges::find_if(m_candidates, [](const Candidate &candidate) { return candidate.fits > 0; });
    if (fits == m_candidates.end())
        return;
    column.runnerUp = fits->type;
    const auto likely
        = std::ranges::find_if(m_candidates, [this](const Candidate &candidate) { return mayBe(candidate); });
    if (likely == m_candidates.end()) {
        const Candidate &last = m_candidates.back();
        column.textReason = last.misfits.count() > 0 ? TextReason::Misfits : TextReason::None;
        column.textValue = last.firstMisfit;
        return;
    }
    column.runnerUp = likely->type;
    column.textReason = isIdentifierName(name) || isOutlineName(name) ? TextReason::Name : TextReason::Codes;
}

InferredColumn ColumnEvidence::conclude(const QString &name) const
{
    InferredColumn column;
    column.samples = m_samples;
    column.filled = m_filled;
    const auto found = std::find_if(
        m_candidates.begin(), m_candidates.end(), [this](const Candidate &candidate) { return mayBe(candidate); });
    column.words = m_words;
    column.wordsFound = m_nullWords;
    column.wordsAreFew = !m_hasEmptyTexts && m_wordsAsMisfits.areFew(m_filled);
    column.holdsEmptyTexts = m_holdsEmptyTexts;
    column.values = std::make_shared<const ValueSample>(m_values);
    const bool isOutline = found != m_candidates.end() && found->type == typeOfReals() && isOutlineName(name);
    if (found == m_candidates.end() || holdsCodes() || isIdentifierName(name) || isOutline) {
        explainText(column, name);
        return column;
    }
    column.runnerUp = ColumnType::Text;
    column.type = found->type;
    column.misfits = found->misfits.count();
    column.firstMisfit = found->firstMisfit;
    column.nullWords = m_nullWords;
    if (column.wordsAreFew)
        column.typeWithoutNullWords = column.type;
    return column;
}

} // namespace tranche
