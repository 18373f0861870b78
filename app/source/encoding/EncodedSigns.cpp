#include "source/encoding/EncodedSigns.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <unicode/uchar.h>

namespace tranche {

namespace {

struct CommonSigns
{
    std::u32string_view signs;
    double commonness;
};

struct QuotePair
{
    char32_t open, close;
};

/// What stands around a sign. A word is of ASCII letters alone: where others are, it may be a letter itself.
struct SignPlace
{
    std::u32string_view text;
    std::size_t at;
    char32_t before, behind;
    std::u32string_view wordBefore, wordBehind;
};

} // namespace

static constexpr CommonSigns commonSigns[] {
    { U"“”„‘’–—…€§°£«»·•\u00A0´", 1e-3 },
    { U"、。・「」（）－：／～　＆％＋", 3e-4 },
    { U"®©™½¼¾²³µ×ºª±†‡¿¡¨¹", 2e-4 },
    { U"‰¢", 5e-5 },
};

static constexpr std::array quotePairs { QuotePair { U'«', U'»' }, QuotePair { U'»', U'«' }, QuotePair { U'“', U'”' },
    QuotePair { U'„', U'“' }, QuotePair { U'„', U'”' }, QuotePair { U'‘', U'’' } };

double commonnessOfSign(char32_t character)
{
    for (const CommonSigns &common : commonSigns) {
        if (common.signs.find(character) != std::u32string_view::npos)
            return common.commonness;
    }
    return 0;
}

static bool isAsciiLetter(char32_t c)
{
    return (c | 0x20) >= U'a' && (c | 0x20) <= U'z';
}

static bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

static bool isAnyLetter(char32_t c)
{
    return u_isalpha(UChar32(c)) != 0;
}

static bool isOneOf(std::u32string_view word, std::initializer_list<std::u32string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

static SignPlace placeOf(std::u32string_view text, std::size_t at)
{
    constexpr std::size_t longest = 30;
    std::size_t begin = at;
    while (begin > 0 && at - begin < longest && isAsciiLetter(text[begin - 1]))
        --begin;
    std::size_t end = at + 1;
    while (end < text.size() && end - at < longest && isAsciiLetter(text[end]))
        ++end;
    // A word that goes on with another letter is none of these.
    const bool isWholeBefore = begin == 0 || text[begin - 1] == U'µ' || !isAnyLetter(text[begin - 1]);
    const bool isWholeBehind = end == text.size() || !isAnyLetter(text[end]);
    return { text, at, at > 0 ? text[at - 1] : U'\n', at + 1 < text.size() ? text[at + 1] : U'\n',
        isWholeBefore ? text.substr(begin, at - begin) : std::u32string_view(),
        isWholeBehind ? text.substr(at + 1, end - at - 1) : std::u32string_view() };
}

/// Whether a character stands behind the sign in its line, or before it.
static bool hasInLine(const SignPlace &place, char32_t character, bool behind)
{
    constexpr std::size_t farthest = 200;
    const std::size_t from = place.at < farthest ? 0 : place.at - farthest;
    std::u32string_view line
        = behind ? place.text.substr(place.at + 1, farthest) : place.text.substr(from, place.at - from);
    line = behind ? line.substr(0, line.find(U'\n')) : line.substr(line.rfind(U'\n') + 1);
    return line.find(character) != std::u32string_view::npos;
}

static bool isBehindUnit(const SignPlace &place)
{
    return !isAnyLetter(place.behind)
        && (isDigit(place.before)
            || isOneOf(place.wordBefore,
                { U"m", U"cm", U"mm", U"dm", U"km", U"hm", U"nm", U"Nm", U"M", U"s", U"ft", U"in", U"yd", U"mi", U"x",
                    U"y", U"n", U"r", U"R", U"CO" }));
}

static bool isBeforeUnit(const SignPlace &place)
{
    return !isAnyLetter(place.before)
        && isOneOf(place.wordBehind,
            { U"m", U"g", U"l", U"s", U"A", U"F", U"V", U"W", U"L", U"H", U"M", U"mol", U"S", U"Sv", U"Gy", U"J", U"N",
                U"Pa", U"T", U"C" });
}

/// English "it’s", and "d’eau" of languages that leave out vowels.
static bool isApostrophe(const SignPlace &place)
{
    const bool isEnglish = (place.wordBefore.size() >= 3
                               || isOneOf(place.wordBefore, { U"it", U"It", U"he", U"He", U"we", U"We", U"I", U"so" }))
        && isOneOf(place.wordBehind, { U"s", U"t", U"re", U"ve", U"ll", U"d", U"m" });
    const bool isElision = place.wordBehind.size() >= 3
        && std::u32string_view(U"aeiouhAEIOUHBCDKMN").find(place.behind) != std::u32string_view::npos
        && isOneOf(place.wordBefore,
            { U"l", U"d", U"j", U"n", U"m", U"s", U"c", U"L", U"D", U"J", U"N", U"C", U"O", U"qu", U"Qu", U"un",
                U"dell", U"all", U"nell", U"dall", U"sull" });
    const bool isOfMany = place.wordBefore.size() >= 3 && place.before == U's' && place.behind == U' ';
    return isEnglish || isElision || isOfMany;
}

static bool isQuote(const SignPlace &place)
{
    const char32_t sign = place.text[place.at];
    const bool mayOpen = !isAnyLetter(place.before) && !isDigit(place.before) && place.behind != U'\n';
    const bool mayClose = !isAnyLetter(place.behind) && !isDigit(place.behind) && place.before != U'\n';
    return std::any_of(quotePairs.begin(), quotePairs.end(), [&](const QuotePair &quotes) {
        return (mayOpen && sign == quotes.open && hasInLine(place, quotes.close, true))
            || (mayClose && sign == quotes.close && hasInLine(place, quotes.open, false));
    });
}

static bool isBesideAmount(const SignPlace &place)
{
    return isDigit(place.before) || isDigit(place.behind) || place.before == U' ' || place.behind == U' '
        || (place.before == U'(' && place.behind == U')');
}

/// Between two words, numbers or blanks.
static bool isDash(const SignPlace &place)
{
    const auto isPlain = [](char32_t c) { return c == U' ' || isDigit(c); };
    return (isPlain(place.before) && isPlain(place.behind))
        || (place.wordBefore.size() >= 4 && place.wordBehind.size() >= 4);
}

static bool isDegree(const SignPlace &place)
{
    return isDigit(place.before) || (!isAnyLetter(place.before) && isOneOf(place.wordBehind, { U"C", U"F", U"K" }))
        || (!isAnyLetter(place.behind) && isOneOf(place.wordBefore, { U"n", U"N" }));
}

bool isUsualSign(std::u32string_view text, std::size_t at)
{
    const SignPlace place = placeOf(text, at);
    const bool endsWord = !isAnyLetter(place.behind) && (place.wordBefore.size() >= 2 || isDigit(place.before));
    switch (text[at]) {
    case U'²':
    case U'³':
        return isBehindUnit(place);
    case U'µ':
        return isBeforeUnit(place);
    case U'’':
        return isApostrophe(place) || isQuote(place);
    case U'“':
    case U'”':
    case U'„':
    case U'‘':
    case U'«':
    case U'»':
        return isQuote(place);
    case U'†':
    case U'‡':
        return !isAnyLetter(place.before) && isBesideAmount(place);
    case U'™':
    case U'®':
    case U'…':
        return endsWord;
    case U'©':
        return !isAnyLetter(place.before) && isBesideAmount(place);
    case U'–':
    case U'—':
        return isDash(place);
    case U'¡':
        return !isAnyLetter(place.before) && isAnyLetter(place.behind) && hasInLine(place, U'!', true);
    case U'¿':
        return !isAnyLetter(place.before) && isAnyLetter(place.behind) && hasInLine(place, U'?', true);
    case U'€':
    case U'£':
        return isBesideAmount(place);
    case U'°':
    case U'º':
    case U'ª':
        return isDegree(place);
    case U'‰':
    case U'¢':
        return (isDigit(place.before) || place.before == U' ') && !isAnyLetter(place.behind);
    case U'•':
        return !isAnyLetter(place.before) && place.behind == U' ';
    case U'§':
        return !isAnyLetter(place.before) && isBesideAmount(place);
    case U'½':
    case U'¼':
    case U'¾':
        return !isAnyLetter(place.before) && !isAnyLetter(place.behind);
    case U'×':
    case U'±':
    case U'\u00A0':
        return isDigit(place.behind) && !isAnyLetter(place.before);
    default:
        return false;
    }
}

} // namespace tranche
