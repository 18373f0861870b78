#include "source/encoding/EncodingLanguage.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace tranche {

namespace {

/// Characters whose first byte in a national standard is in a range: usual ones stand in front of rare ones.
struct CharacterRange
{
    std::string_view language;
    const char *encoding;
    unsigned char first, last;
    double share; ///< of the characters of a text
};

/// Words of one letter.
struct SingleLetters
{
    std::string_view language;
    std::u32string_view letters;
};

} // namespace

static constexpr CharacterRange wideRanges[] {
    { "ja", "EUC-JP", 0xA4, 0xA5, 0.35 },
    { "ja", "EUC-JP", 0xB0, 0xCF, 0.55 },
    { "ja", "EUC-JP", 0xD0, 0xF4, 0.02 },
    { "ko", "EUC-KR", 0xB0, 0xC8, 0.9 },
    { "ko", "EUC-KR", 0xCA, 0xFD, 0.01 },
    { "zh_Hans", "GB18030", 0xB0, 0xD7, 0.9 },
    { "zh_Hans", "GB18030", 0xD8, 0xF7, 0.02 },
    { "zh_Hant", "Big5", 0xA4, 0xC6, 0.9 },
    { "zh_Hant", "Big5", 0xC9, 0xF9, 0.02 },
};

static constexpr SingleLetters singleLetters[] {
    { "ru", U"вкосуия" },
    { "uk", U"вузійоє" },
    { "be", U"узійоў" },
    { "bg", U"вксоиае" },
    { "sr", U"икосуа" },
    { "mk", U"иксоа" },
    { "fr", U"à" },
    { "es", U"ó" },
    { "pt", U"éà" },
    { "it", U"è" },
    { "el", U"ηοτ" },
    { "sv", U"åö" },
    { "da", U"åø" },
    { "nb", U"å" },
    { "is", U"áí" },
    { "ar", U"و" },
    { "hu", U"ő" },
};

/// What the names of ICU have too seldom for how usual it is in words, as the rows of LetterPairs.
static constexpr SingleLetters rarePairs[] {
    { "fr", U"_3œ c3œ s3œ v1œ b1œ m1œ n1œ œ7u2i_" },
};

static constexpr double ofRange = 0.3; // what the range of a character says beside its own frequency
static constexpr double usualCount = 3; // times that a letter stands in the words of a language that it belongs to

static quint64 keyOf(char32_t before, char32_t letter)
{
    return (quint64(before) << 32) | letter;
}

EncodingLanguage::EncodingLanguage(const LetterPairs &pairs)
    : m_name(pairs.language)
    , m_isWide(m_name == "ja" || m_name == "ko" || m_name.starts_with("zh"))
    , m_isLatin(false)
{
    static constexpr std::array<double, 10> counts { 1, 2, 3, 5, 8, 13, 22, 40, 80, 200 };
    std::u32string rows = QString::fromUtf8(pairs.rows).toStdU32String();
    for (const SingleLetters &more : rarePairs) {
        if (more.language == m_name)
            rows.append(U" ").append(more.letters);
    }
    char32_t before = 0;
    double count = 0;
    for (char32_t character : rows) {
        if (character == U' ') {
            before = 0;
            continue;
        }
        if (character >= U'0' && character <= U'9') {
            count = counts[character - U'0'];
            continue;
        }
        character = character == U'_' ? U' ' : character;
        if (before == 0) {
            before = character;
            continue;
        }
        m_pairs.push_back({ keyOf(before, character), count });
        letterFor(before).before += count;
        letterFor(character).count += count;
        m_total += count;
    }
    // The more frequent one of two first: it is the one that is found.
    std::sort(m_pairs.begin(), m_pairs.end(),
        [](const Pair &a, const Pair &b) { return a.key != b.key ? a.key < b.key : a.count > b.count; });
    const Letter *const latin = findLetter(U'a');
    m_isLatin = latin != nullptr && latin->count * 50 > m_total;
    for (Letter &letter : m_letters)
        letter.known = letter.count >= usualCount;
    if (m_isWide)
        readCommonCharacters();
}

void EncodingLanguage::readCommonCharacters()
{
    const double rare = 1e-7;
    for (const CharacterRange &range : wideRanges) {
        if (range.language != m_name)
            continue;
        QByteArray bytes;
        for (int first = range.first; first <= range.last; ++first) {
            for (int second = 0x40; second <= 0xFE; ++second) {
                const bool isOne = second >= 0xA1 || (m_name == "zh_Hant" && second <= 0x7E);
                if (isOne)
                    bytes.append(char(first)).append(char(second));
            }
        }
        std::u32string characters = decodedCharacters(bytes, range.encoding);
        std::erase_if(characters, [](char32_t c) { return c < 0x80 || c == 0xFFFD || (c >= 0xE000 && c < 0xF900); });
        for (const char32_t character : characters)
            m_wide.push_back({ character, range.share / double(characters.size()) });
    }
    for (const Letter &letter : m_letters)
        m_wide.push_back({ letter.letter, rare });
    std::stable_sort(
        m_wide.begin(), m_wide.end(), [](const WideLetter &a, const WideLetter &b) { return a.letter < b.letter; });
    const auto same = [](const WideLetter &a, const WideLetter &b) { return a.letter == b.letter; };
    m_wide.erase(std::unique(m_wide.begin(), m_wide.end(), same), m_wide.end());
    for (WideLetter &wide : m_wide) {
        const Letter *const letter = findLetter(wide.letter);
        wide.likelihood = ofRange * wide.likelihood + (letter == nullptr ? 0 : (1 - ofRange) * letter->count / m_total);
    }
}

EncodingLanguage::Letter &EncodingLanguage::letterFor(char32_t letter)
{
    const auto at = std::lower_bound(
        m_letters.begin(), m_letters.end(), letter, [](const Letter &a, char32_t b) { return a.letter < b; });
    if (at != m_letters.end() && at->letter == letter)
        return *at;
    return *m_letters.insert(at, Letter { letter });
}

const EncodingLanguage::Letter *EncodingLanguage::findLetter(char32_t letter) const
{
    const auto at = std::lower_bound(
        m_letters.begin(), m_letters.end(), letter, [](const Letter &a, char32_t b) { return a.letter < b; });
    return at != m_letters.end() && at->letter == letter ? &*at : nullptr;
}

void EncodingLanguage::knowLettersOf(const EncodingLanguage &kin)
{
    for (const Letter &letter : kin.m_letters) {
        if (letter.count >= usualCount)
            letterFor(letter.letter).known = true;
    }
}

double EncodingLanguage::pairLikelihood(const LetterPair &pair) const
{
    const Letter *const before = findLetter(pair.before);
    const Letter *const letter = findLetter(pair.letter);
    const auto found = std::lower_bound(m_pairs.begin(), m_pairs.end(), keyOf(pair.before, pair.letter),
        [](const Pair &a, quint64 key) { return a.key < key; });
    const bool isFound = found != m_pairs.end() && found->key == keyOf(pair.before, pair.letter);
    const bool isKnown = letter != nullptr && (letter->known || letter->count > 0);
    const double all = before == nullptr ? 0 : before->before;
    const double weight = all / (all + 12); // the rarer the letter before, the less is known of what follows
    const double count = letter == nullptr ? 0 : letter->count;
    const double alone = (count + (letter != nullptr && letter->known ? 0.4 : 0.02)) / (m_total + 4);
    double result = std::log((isFound ? weight * found->count / all : 0) + (1 - weight) * alone);
    const bool isMixed = (pair.kindBefore == LetterKind::AsciiLetter && pair.kind == LetterKind::Letter)
        || (pair.kindBefore == LetterKind::Letter && pair.kind == LetterKind::AsciiLetter);
    if (isMixed && !m_isLatin) // two scripts in a word
        result -= 7;
    if (pair.kind == LetterKind::Letter && !isKnown)
        result -= 3;
    return result - pair.capitals / 10.0;
}

/// Katakana of half the width, as banks write names in them: they stand in runs, and a mark of a voiced sound only
/// behind one that has it.
static double halfKanaLikelihood(const LetterPair &pair)
{
    const auto isHalfKana = [](char32_t c) { return c >= 0xFF66 && c <= 0xFF9F; };
    constexpr double alone = -9.9;
    if (!isHalfKana(pair.before) && pair.before != U' ')
        return alone;
    constexpr char32_t voiced = 0xFF9E;
    constexpr char32_t halfVoiced = 0xFF9F;
    const bool isOfVoiced
        = (pair.before >= 0xFF76 && pair.before <= 0xFF84) || (pair.before >= 0xFF8A && pair.before <= 0xFF8E);
    if (pair.letter == voiced)
        return isOfVoiced ? -1.8 : -12;
    if (pair.letter == halfVoiced)
        return pair.before >= 0xFF8A && pair.before <= 0xFF8E ? -2.5 : -12;
    const bool isUsual = pair.letter >= 0xFF70; // the others are punctuation and small ones
    return (isUsual ? -3.8 : isHalfKana(pair.letter) ? -6 : -9) - (isHalfKana(pair.before) ? 0 : 3.2);
}

double EncodingLanguage::wideLikelihood(const LetterPair &pair) const
{
    if (pair.kind == LetterKind::AsciiOther)
        return -1;
    if (pair.kind == LetterKind::AsciiLetter)
        return -6; // behind a wide letter
    const auto found = std::lower_bound(
        m_wide.begin(), m_wide.end(), pair.letter, [](const WideLetter &a, char32_t b) { return a.letter < b; });
    const bool isFound = found != m_wide.end() && found->letter == pair.letter;
    double likelihood = isFound ? found->likelihood : 1e-7;
    if (!isFound) { // rarer characters of the same script
        if (m_name == "ja" && pair.letter >= 0xFF61 && pair.letter <= 0xFF9F)
            return halfKanaLikelihood(pair);
        else if (m_name == "ko" && pair.letter >= 0xAC00 && pair.letter <= 0xD7A3)
            likelihood = ofRange * 0.01 / 8822;
        else if (m_name == "zh_Hans" && pair.letter >= 0x4E00 && pair.letter <= 0x9FFF)
            likelihood = ofRange * 0.004 / 14000;
    }
    return std::log(likelihood) - (pair.kindBefore == LetterKind::AsciiLetter ? 6 : 0);
}

/// What letters that stand alone among words cost: some of them are words.
double EncodingLanguage::wordsOfOneLetter(const EncodedText &text) const
{
    double result = 0;
    const auto *const words = std::find_if(std::begin(singleLetters), std::end(singleLetters),
        [this](const SingleLetters &single) { return single.language == m_name; });
    for (const EncodedText::Sign &letter : text.alone) {
        const bool isWord
            = words != std::end(singleLetters) && words->letters.find(letter.character) != std::u32string_view::npos;
        result -= letter.count * (isWord ? 1.5 : 5);
    }
    return result;
}

/// Instead of their pairs, where most letters stand alone, as codes do: one is as likely as another. Letters of several
/// languages that come again and again are less likely than those of one.
double EncodingLanguage::codesOfOneLetter(const EncodedText &text) const
{
    constexpr double usual = -8;
    constexpr double rare = -11;
    constexpr double unknown = -17;
    constexpr double again = -0.3; // of a letter that is only known of kin
    double result = 0;
    for (const EncodedText::Counted &counted : text.pairsAlone)
        result -= counted.count * pairLikelihood(counted.pair);
    for (const EncodedText::Sign &sign : text.alone) {
        const Letter *const letter = findLetter(sign.character);
        if (letter == nullptr || (!letter->known && letter->count == 0))
            result += sign.count * unknown;
        else if (!letter->known)
            result += sign.count * rare;
        else
            result += sign.count * usual + (letter->count < usualCount ? (sign.count - 1) * again : 0);
    }
    return result;
}

double EncodingLanguage::likelihood(const EncodedText &text) const
{
    double result = 0;
    for (const EncodedText::Sign &sign : text.signs)
        result += sign.count * sign.likelihood;
    for (const EncodedText::Counted &counted : text.pairs)
        result += counted.count * (m_isWide ? wideLikelihood(counted.pair) : pairLikelihood(counted.pair));
    if (m_isWide)
        return result;
    return result + (text.mostAlone ? codesOfOneLetter(text) : wordsOfOneLetter(text));
}

bool EncodingLanguage::isText(const EncodedText &text, double likelihood) const
{
    return likelihood > (m_isWide ? -12 : -8) * text.judged;
}

} // namespace tranche
