#pragma once

#include "source/encoding/EncodedText.h"
#include "source/encoding/LetterPairs.h"

#include <QtGlobal>

#include <string>
#include <vector>

namespace tranche {

/// How likely a text is in one language, by the letters that stand beside each other.
class EncodingLanguage
{
public:
    explicit EncodingLanguage(const LetterPairs &pairs);

    const std::string &name() const { return m_name; }
    /// Letters of languages that are written with the same alphabet are less strange than others.
    void knowLettersOf(const EncodingLanguage &kin);
    /// As a logarithm; it can be compared between encodings of the same bytes.
    double likelihood(const EncodedText &text) const;
    /// Whether it is no mere noise. @param likelihood of the text
    bool isText(const EncodedText &text, double likelihood) const;

private:
    struct Letter
    {
        char32_t letter;
        double count = 0; ///< of its occurrences
        double before = 0; ///< of those with another behind it
        bool known = false;
    };
    struct Pair
    {
        quint64 key;
        double count;
    };
    struct WideLetter
    {
        char32_t letter;
        double likelihood;
    };

    double pairLikelihood(const LetterPair &pair) const;
    double wideLikelihood(const LetterPair &pair) const;
    double wordsOfOneLetter(const EncodedText &text) const;
    double codesOfOneLetter(const EncodedText &text) const;
    Letter &letterFor(char32_t letter);
    const Letter *findLetter(char32_t letter) const;
    void readCommonCharacters();

    std::string m_name;
    bool m_isWide; ///< of thousands of characters
    bool m_isLatin;
    double m_total = 0;
    std::vector<Letter> m_letters; ///< sorted, as all of these
    std::vector<Pair> m_pairs;
    std::vector<WideLetter> m_wide; ///< what belongs to a language of thousands of characters
};

} // namespace tranche
