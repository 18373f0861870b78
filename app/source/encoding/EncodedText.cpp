#include "source/encoding/EncodedText.h"

#include "source/encoding/EncodingNames.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/unorm2.h>

namespace tranche {

namespace {

struct CommonCharacters
{
    std::u32string_view characters;
    double likelihood;
};

} // namespace

// What stands beside any language, and how often.
static constexpr CommonCharacters commonCharacters[] {
    { U"“”„‘’–—…€§°£«»·•\u00A0´", 1e-3 },
    { U"、。・「」（）－：／～　＆％＋", 3e-4 },
    { U"®©™½¼²³µ×º±†¿¡¨¹", 2e-4 },
};

static double commonness(char32_t character)
{
    for (const CommonCharacters &common : commonCharacters) {
        if (common.characters.find(character) != std::u32string_view::npos)
            return common.likelihood;
    }
    return 0;
}

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
    if (commonness(character) > 0)
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
        return std::log(commonness(character)) - (isOdd ? 2.5 : 0);
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

/// What neighbours on both sides say.
static void addBetween(char32_t before, char32_t character, char32_t behind, EncodedText &text)
{
    const auto isDigit = [](char32_t c) { return c >= U'0' && c <= U'9'; };
    const auto isHalfKana = [](char32_t c) { return c >= 0xFF61 && c <= 0xFF9F; };
    static constexpr std::u32string_view currencies = U"£€¥";
    static constexpr std::u32string_view quotes = U"“”„‘’´";
    if (kindOf(character) == LetterKind::Letter && !isLetter(kindOf(before)) && !isLetter(kindOf(behind)))
        text.alone += char32_t(u_tolower(UChar32(character)));
    if (isHalfKana(character) && !isHalfKana(before) && !isHalfKana(behind))
        text.likelihood -= 7;
    if (currencies.find(character) != std::u32string_view::npos
        && (isDigit(before) || isDigit(behind) || behind == U' ' || (before == U'(' && behind == U')')))
        text.likelihood += 4;
    if (character == U'°' && isDigit(before))
        text.likelihood += 2;
    if (quotes.find(character) != std::u32string_view::npos && !isLetter(kindOf(before)) && !isLetter(kindOf(behind)))
        text.likelihood -= 6;
    if (character == 0xA0 && (before < 0x21 || before == U',' || before == U';')) // a blank that parts nothing
        text.likelihood -= 4;
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

EncodedText readAs(const QByteArray &bytes, const QByteArray &encoding)
{
    std::u32string characters = decodedCharacters(bytes, encoding);
    undoPresentationForms(characters);
    EncodedText text;
    std::vector<LetterPair> pairs;
    char32_t before = U' ';
    LetterKind kindBefore = LetterKind::AsciiOther;
    for (std::size_t i = 0; i < characters.size(); ++i) {
        const char32_t character = characters[i];
        const LetterKind kind = kindOf(character);
        if (character >= 0x80) {
            ++text.beyondAscii;
            text.judged += kind > LetterKind::Letter ? 1 : 0;
            text.invalid += character == 0xFFFD ? 1 : 0;
            text.likelihood += symbolLikelihood(character, kind, kindBefore);
            addBetween(before, character, i + 1 < characters.size() ? characters[i + 1] : U' ', text);
        }
        if ((character >= 0x80 || before >= 0x80) && kind <= LetterKind::Letter)
            pairs.push_back({ asPart(before, kindBefore), asPart(character, kind), kindBefore, kind,
                capitalsOf(character, kind, before, kindBefore) });
        before = character;
        kindBefore = kind;
    }
    text.judged += int(pairs.size());
    text.oneLetter = isOneLetter(pairs);
    std::sort(pairs.begin(), pairs.end());
    for (const LetterPair &pair : pairs) {
        if (text.pairs.empty() || text.pairs.back().pair != pair)
            text.pairs.push_back({ pair, 0 });
        ++text.pairs.back().count;
    }
    return text;
}

} // namespace tranche
