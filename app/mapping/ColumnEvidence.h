#pragma once

#include "core/NullWords.h"
#include "mapping/FormatFinder.h"
#include "mapping/Misfits.h"
#include "mapping/ValueSample.h"

#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tranche {

/// A word for “no value” in a sampled column, and how often it is there.
struct SampledNullWord
{
    QString word;
    qint64 count = 0;

    bool operator==(const SampledNullWord &) const = default;
};

/// Why a column is TEXT though its values look like numbers.
enum class TextReason : std::uint8_t {
    None, ///< they do not, or there are none
    Name, ///< the column is named as one of identifiers
    Codes, ///< 10E3 among plain integers
    Value, ///< one of them would not stay as it is, or is written in another way
    Misfits, ///< too many are no numbers
};

/// What a sample tells of one column.
struct InferredColumn
{
    ColumnType type = ColumnType::Text;
    QStringList samples; ///< a few different values, in the file's order
    qint64 filled = 0; ///< sampled values that are not empty
    qint64 misfits = 0; ///< of these, values that do not fit the type: the import will report them
    QString firstMisfit;
    QList<SampledNullWord> nullWords; ///< in a column that holds other values than these
    QList<SampledNullWord> wordsFound; ///< as nullWords, of a column of whatever type
    bool isChosen = false; ///< the type is none that was found
    ColumnType typeWithoutNullWords = ColumnType::Text; ///< if they are not read as NULL
    qint64 words = 0; ///< how many of the filled ones are null words
    TextReason textReason = TextReason::None;
    QString textValue; ///< of Value: the one that tells
    std::optional<ColumnType> runnerUp; ///< that comes next; nullopt: no other is likely
    ValueFormat format = {}; ///< how the values are written, see settleFormats()
    FoundFormats found = {}; ///< every format that they may be written in, the one that is taken among them
    QString doubt = {}; ///< where it had to be chosen: between which, and what decided; empty: there was but one
    bool wordsAreFew = false; ///< a column that does not read null words may keep its type: they are misfits then
    bool holdsEmptyTexts = false; ///< that are no null words: nothing but TEXT takes them
    std::shared_ptr<const ValueSample> values = {}; ///< without null words
};

/// Collects what is seen of one column and decides its type: the first that its values fit, but for a few that are
/// plainly mistakes. Words for “no value” say nothing of the type. One value that a type forbids rules it out; what
/// fits none is TEXT, and so are codes that only look like numbers.
class ColumnEvidence
{
public:
    /// @param nullWords that the import reads as NULL
    explicit ColumnEvidence(
        const NullWords &nullWords = { true, {} }, std::span<const ColumnType> types = columnTypes());

    /// @param isText it is a text, though it may look like a number
    void add(std::string_view value, bool quoted, bool isText = false);
    /// @param name the column's name: a column of telephone numbers or postal codes stays TEXT
    InferredColumn conclude(const QString &name) const;

private:
    /// A type that the column may have, and what its values said of it.
    struct Candidate
    {
        ColumnType type;
        qint64 fits = 0;
        qint64 textFits = 0; ///< of these, values that are texts
        Misfits misfits = {};
        QString firstMisfit = {};
    };
    void noteNullWord(std::string_view value);
    void noteNumber(std::string_view value);
    void forbidAll();
    bool mayBe(const Candidate &candidate) const;
    bool holdsCodes() const;
    void explainText(InferredColumn &column, const QString &name) const;

    NullWords m_nullWordsRead;
    bool m_nullWordsMayBeNumbers;
    std::vector<Candidate> m_candidates; ///< those that no value forbids, in the order of their table
    qint64 m_filled = 0; ///< null words included
    qint64 m_words = 0; ///< null words
    QList<SampledNullWord> m_nullWords;
    bool m_holdsEmptyTexts = false; ///< that are no null words
    ValueSample m_values; ///< without null words
    bool m_hasEmptyTexts = false; ///< quoted empty fields, which count among the null words alone
    Misfits m_wordsAsMisfits;
    qint64 m_plainIntegers = 0;
    qint64 m_bareExponents = 0; ///< as 10E3
    qint64 m_longBareExponents = 0; ///< of these, with more than a digit before the letter
    qint64 m_decimals = 0; ///< with a point, or a sign in the exponent
    QString m_forbidding; ///< the value that ruled the last type out
    QStringList m_samples;
};

} // namespace tranche
