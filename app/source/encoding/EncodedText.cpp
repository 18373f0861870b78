#include "source/encoding/EncodedText.h"

#include "source/encoding/EncodedSigns.h"
#include "source/encoding/EncodingNames.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/unorm2.h>
#include <utility>

namespace tranche {

bool isStrangeControl(char32_t character)
{
    const bool isBlank = character >= U'\t' && character <= U'\r';
    const bool isSeparator = character >= 0x1C && character <= 0x1F;
    return (character < 0x20 && !isBlank && !isSeparator) || (character >= 0x7F && character < 0xA0);
}

static LetterKind kindOf(char32_t character)
{
    if (character < 0x80)
        return u_isalpha(UChar32(character)) != 0 ? LetterKind::AsciiLetter : LetterKind::AsciiOther;
    if (commonnessOfSign(character) > 0)
        return LetterKind::Punctuation;
    if (character < 0xA0)
        return LetterKind::Control;
    const std::uint32_t mask = U_GET_GC_MASK(UChar32(character));
    if ((mask & (U_GC_L_MASK | U_GC_M_MASK)) != 0)
        return LetterKind::Letter;
    const bool isNone = (mask & (U_GC_CN_MASK | U_GC_CO_MASK | U_GC_CS_MASK | U_GC_CC_MASK)) != 0;
    return isNone || character == 0xFFFD ? LetterKind::Invalid : LetterKind::Symbol;
}

static bool isLetter(LetterKind kind)
{
    return kind == LetterKind::AsciiLetter || kind == LetterKind::Letter;
}

/// ICU's own substitute for one byte is a control character in some encodings.
static void writeInvalid(const void * /*context*/, UConverterToUnicodeArgs *arguments, const char * /*bytes*/,
    int32_t /*length*/, UConverterCallbackReason reason, UErrorCode *error)
{
    if (reason > UCNV_IRREGULAR)
        return;
    static constexpr UChar invalid = 0xFFFD;
    *error = U_ZERO_ERROR;
    ucnv_cbToUWriteUChars(arguments, &invalid, 1, 0, error);
}

std::u32string decodedCharacters(const QByteArray &bytes, const QByteArray &encoding)
{
    const auto decoder = openConverter(encoding);
    if (decoder == nullptr)
        return {};
    std::u16string wide(std::size_t(bytes.size()) * 2 + 16, u'\0');
    UErrorCode error = U_ZERO_ERROR;
    ucnv_setToUCallBack(decoder.get(), writeInvalid, nullptr, nullptr, nullptr, &error);
    const int length
        = ucnv_toUChars(decoder.get(), wide.data(), int(wide.size()), bytes.constData(), int(bytes.size()), &error);
    if (U_FAILURE(error) != 0)
        return {};
    wide.resize(std::size_t(length));
    std::u32string characters;
    characters.reserve(wide.size());
    for (std::size_t i = 0; i < wide.size();) {
        UChar32 character = 0;
        U16_NEXT(wide.data(), i, wide.size(), character);
        characters += U_IS_SURROGATE(character) ? char32_t(0xFFFD) : char32_t(character);
    }
    return characters;
}

/// The letters that DOS had a code of its own for each form of, as the letters that they are.
static void undoPresentationForms(std::u32string &characters)
{
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *const normalizer = unorm2_getNFKCInstance(&error);
    for (std::size_t i = 0; i < characters.size() && U_FAILURE(error) == 0; ++i) {
        if (characters[i] < 0xFB50 || characters[i] >= 0xFEFF)
            continue;
        UChar form[8] {};
        UErrorCode failed = U_ZERO_ERROR;
        const int length = unorm2_getDecomposition(normalizer, UChar32(characters[i]), form, 8, &failed);
        if (length >= 1 && U_FAILURE(failed) == 0)
            characters.replace(i, 1, std::u32string(form, form + length));
    }
}

/// What a symbol behind another character says, in any language.
static double symbolLikelihood(char32_t character, LetterKind kind, LetterKind before)
{
    switch (kind) {
    case LetterKind::Invalid:
        return -14;
    case LetterKind::Control:
        return -13;
    case LetterKind::Symbol:
        return -10;
    case LetterKind::Punctuation: {
        static constexpr std::u32string_view withinWords = U"’´·・－";
        const bool isOdd = isLetter(before) && withinWords.find(character) == std::u32string_view::npos;
        return std::log(commonnessOfSign(character)) - (isOdd ? 2.5 : 0);
    }
    default:
        return 0;
    }
}

/// What capitals within and at the begin of a word cost, in tenths.
static char capitalsOf(char32_t character, LetterKind kind, char32_t before, LetterKind kindBefore)
{
    const auto isUpper = [](char32_t c) { return u_isupper(UChar32(c)) != 0; };
    const auto isLower = [](char32_t c) { return u_islower(UChar32(c)) != 0; };
    if (isLetter(kind) && isLetter(kindBefore)) {
        if (isUpper(character))
            return isLower(before) ? 50 : isUpper(before) ? 15 : 0;
        return isLower(character) && isUpper(before) ? 2 : 0;
    }
    if (kind != LetterKind::Letter)
        return 0;
    return isUpper(character) ? 4 : isLower(character) ? 9 : 0;
}

static char32_t asPart(char32_t character, LetterKind kind)
{
    return isLetter(kind) ? char32_t(u_tolower(UChar32(character))) : U' ';
}

/// What neighbours on both sides say of a sign.
static double likelihoodBetween(char32_t before, char32_t character, char32_t behind)
{
    const auto isDigit = [](char32_t c) { return c >= U'0' && c <= U'9'; };
    const auto isHalfKana = [](char32_t c) { return c >= 0xFF61 && c <= 0xFF9F; };
    static constexpr std::u32string_view currencies = U"£€¥";
    static constexpr std::u32string_view quotes = U"“”„‘’´";
    if (isHalfKana(character))
        return isHalfKana(before) || isHalfKana(behind) ? 0 : -7;
    if (currencies.find(character) != std::u32string_view::npos
        && (isDigit(before) || isDigit(behind) || behind == U' ' || (before == U'(' && behind == U')')))
        return 4;
    if (character == U'°' && isDigit(before))
        return 2;
    if (quotes.find(character) != std::u32string_view::npos && !isLetter(kindOf(before)) && !isLetter(kindOf(behind)))
        return -6;
    if (character == 0xA0 && (before < 0x21 || before == U',' || before == U';')) // a blank that parts nothing
        return -4;
    return 0;
}

/// What a character that is no letter says, in any language.
static double likelihoodAt(const std::u32string &characters, std::size_t at, LetterKind kind, LetterKind before)
{
    constexpr double ofUsualSign = -4;
    const char32_t behind = at + 1 < characters.size() ? characters[at + 1] : U' ';
    const double result = symbolLikelihood(characters[at], kind, before)
        + likelihoodBetween(at > 0 ? characters[at - 1] : U' ', characters[at], behind);
    return kind == LetterKind::Punctuation && isUsualSign(characters, at) ? std::max(result, ofUsualSign) : result;
}

static bool isOneLetter(const std::vector<LetterPair> &pairs)
{
    char32_t only = 0;
    for (const LetterPair &pair : pairs) {
        const bool isBeyond = pair.kind == LetterKind::Letter;
        if (pair.kind == LetterKind::AsciiLetter || pair.kindBefore == LetterKind::AsciiLetter
            || (isBeyond && only != 0 && pair.letter != only))
            return false;
        only = isBeyond ? pair.letter : only;
    }
    return only != 0;
}

/// Each once, with how often it was there.
static void countEach(std::vector<EncodedText::Sign> &signs)
{
    const auto isSame = [](const EncodedText::Sign &a, const EncodedText::Sign &b) {
        return a.character == b.character && a.likelihood == b.likelihood;
    };
    std::sort(signs.begin(), signs.end(), [](const EncodedText::Sign &a, const EncodedText::Sign &b) {
        return std::pair(a.character, a.likelihood) < std::pair(b.character, b.likelihood);
    });
    std::vector<EncodedText::Sign> each;
    for (const EncodedText::Sign &sign : signs) {
        if (each.empty() || !isSame(each.back(), sign))
            each.push_back(sign);
        ++each.back().count;
    }
    signs = std::move(each);
}

/// Each once, with how often it was there.
static std::vector<EncodedText::Counted> countedPairs(std::vector<LetterPair> pairs)
{
    std::sort(pairs.begin(), pairs.end());
    std::vector<EncodedText::Counted> each;
    for (const LetterPair &pair : pairs) {
        if (each.empty() || each.back().pair != pair)
            each.push_back({ pair, 0 });
        ++each.back().count;
    }
    return each;
}

EncodedText readAs(const QByteArray &bytes, const QByteArray &encoding)
{
    std::u32string characters = decodedCharacters(bytes, encoding);
    undoPresentationForms(characters);
    EncodedText text;
    std::vector<LetterPair> pairs;
    std::vector<LetterPair> pairsAlone;
    qsizetype letters = 0;
    bool isBehindAlone = false;
    char32_t before = U' ';
    LetterKind kindBefore = LetterKind::AsciiOther;
    bool isBehindUsual = false;
    for (std::size_t i = 0; i < characters.size(); ++i) {
        const char32_t character = characters[i];
        const LetterKind kind = kindOf(character);
        const char32_t behind = i + 1 < characters.size() ? characters[i + 1] : U' ';
        const bool isAlone = kind == LetterKind::Letter && !isLetter(kindBefore) && !isLetter(kindOf(behind));
        letters += kind == LetterKind::Letter ? 1 : 0;
        if (isAlone)
            text.alone.push_back({ char32_t(u_tolower(UChar32(character))), 0, 0 });
        if (character >= 0x80) {
            ++text.beyondAscii;
            text.judged += kind > LetterKind::Letter ? 1 : 0;
            text.invalid += character == 0xFFFD || kind == LetterKind::Control ? 1 : 0;
            if (const double likelihood = likelihoodAt(characters, i, kind, kindBefore); likelihood != 0)
                text.signs.push_back({ character, likelihood, 0 });
        }
        const bool isUsual = kind == LetterKind::Punctuation && isUsualSign(characters, i);
        text.onlyUsualSigns = text.onlyUsualSigns && (character < 0x80 || isUsual);
        const bool isPair = kind <= LetterKind::Letter && !(isBehindUsual && kind < LetterKind::Letter);
        if ((character >= 0x80 || before >= 0x80) && isPair)
            pairs.push_back({ asPart(before, kindBefore), asPart(character, kind), kindBefore, kind,
                capitalsOf(character, kind, before, kindBefore) });
        if ((character >= 0x80 || before >= 0x80) && isPair && (isAlone || isBehindAlone))
            pairsAlone.push_back(pairs.back());
        isBehindAlone = isAlone;
        before = character;
        kindBefore = kind;
        isBehindUsual = isUsual;
    }
    text.judged += int(pairs.size());
    text.oneLetter = isOneLetter(pairs);
    text.mostAlone = !text.alone.empty() && qsizetype(text.alone.size()) * 2 >= letters;
    text.pairs = countedPairs(std::move(pairs));
    text.pairsAlone = countedPairs(std::move(pairsAlone));
    countEach(text.signs);
    countEach(text.alone);
    return text;
}

} // namespace tranche
