#include "source/encoding/EncodingRanking.h"

#include "source/encoding/EncodingLanguage.h"
#include "source/encoding/EncodingNames.h"

#include <QByteArrayView>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tranche {

namespace {

struct EncodingCandidate
{
    const char *encoding;
    const char *languages; ///< blank-separated
    double prior; ///< how usual it is, as a logarithm
};

} // namespace

#define TRANCHE_WESTERN "de fr es pt it nl sv da nb fi is ca"
#define TRANCHE_CENTRAL "pl cs sk hu sl hr ro sq"
#define TRANCHE_CYRILLIC "ru uk bg sr be mk"
#define TRANCHE_BALTIC "lt lv et"

static constexpr const char *usualPage = "windows-1252";

// Languages whose letters are known to each other.
static constexpr const char *encodingAlphabets[] { TRANCHE_WESTERN, TRANCHE_CENTRAL, TRANCHE_CYRILLIC, TRANCHE_BALTIC,
    "ar fa" };

static constexpr EncodingCandidate encodingCandidates[] {
    { "UTF-8",
        TRANCHE_WESTERN " " TRANCHE_CENTRAL " " TRANCHE_CYRILLIC " " TRANCHE_BALTIC
                        " el tr he ar fa vi th ja ko zh_Hans zh_Hant",
        0 },
    { "windows-1252", TRANCHE_WESTERN, 0 },
    { "ISO-8859-15", TRANCHE_WESTERN, -2 },
    { "IBM850", TRANCHE_WESTERN, -3 },
    { "IBM437", TRANCHE_WESTERN, -3.5 },
    { "macintosh", TRANCHE_WESTERN, -3 },
    { "windows-1250", TRANCHE_CENTRAL, -1 },
    { "ISO-8859-2", TRANCHE_CENTRAL, -1.5 },
    { "IBM852", TRANCHE_CENTRAL, -4 },
    { "x-mac-centraleurroman", TRANCHE_CENTRAL, -4.5 },
    { "windows-1251", TRANCHE_CYRILLIC, -1 },
    { "KOI8-R", "ru", -2 },
    { "KOI8-U", "uk", -3 },
    { "IBM866", "ru bg uk", -4 },
    { "IBM855", "ru bg sr mk", -5.5 },
    { "ISO-8859-5", "ru bg sr mk be", -3 },
    { "x-mac-cyrillic", TRANCHE_CYRILLIC, -4.5 },
    { "windows-1253", "el", -1 },
    { "ISO-8859-7", "el", -1.5 },
    { "IBM737", "el", -3.5 },
    { "IBM869", "el", -6 },
    { "x-mac-greek", "el", -4.5 },
    { "windows-1254", "tr", -1 },
    { "ISO-8859-9", "tr", -2 },
    { "IBM857", "tr", -3.5 },
    { "x-mac-turkish", "tr", -4.5 },
    { "windows-1255", "he", -1 },
    { "ISO-8859-8", "he", -2 },
    { "IBM862", "he", -3.5 },
    { "windows-1256", "ar fa", -1 },
    { "ISO-8859-6", "ar", -2 },
    { "IBM864", "ar", -4 },
    { "windows-1257", TRANCHE_BALTIC, -1.5 },
    { "ISO-8859-13", TRANCHE_BALTIC, -2.5 },
    { "ISO-8859-4", TRANCHE_BALTIC, -3 },
    { "IBM775", TRANCHE_BALTIC, -3.5 },
    { "windows-1258", "vi", -1.5 },
    { "windows-874", "th", -1 },
    { "Shift_JIS", "ja", -1 },
    { "EUC-JP", "ja", -1 },
    { "EUC-KR", "ko", -1 },
    { "windows-949", "ko", -2 },
    { "GB18030", "zh_Hans", -1 },
    { "Big5", "zh_Hant", -1 },
    { "Big5-HKSCS", "zh_Hant", -4 },
};

static std::vector<std::string> wordsOf(const char *words)
{
    std::vector<std::string> result;
    const QList<QByteArray> parts = QByteArray(words).split(' ');
    for (const QByteArray &part : parts)
        result.push_back(part.toStdString());
    return result;
}

/// All languages, each with the letters of its kin.
static std::vector<EncodingLanguage> readLanguages()
{
    std::vector<EncodingLanguage> languages;
    languages.reserve(letterPairs().size());
    for (const LetterPairs &pairs : letterPairs())
        languages.emplace_back(pairs);
    for (const char *alphabet : encodingAlphabets) {
        const std::vector<std::string> names = wordsOf(alphabet);
        std::vector<EncodingLanguage *> kin;
        for (EncodingLanguage &language : languages) {
            if (std::find(names.begin(), names.end(), language.name()) != names.end())
                kin.push_back(&language);
        }
        for (EncodingLanguage *language : kin) {
            for (const EncodingLanguage *other : kin)
                language->knowLettersOf(*other);
        }
    }
    return languages;
}

/// Whether all bytes beyond ASCII are 0xFF and stand beside no letter: what erased memory is full of.
static bool isFill(const QByteArray &lines)
{
    const auto isLetter = [](char byte) { return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z'; };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if ((lines[i] & 0x80) == 0)
            continue;
        const bool besideLetter = (i > 0 && isLetter(lines[i - 1])) || (i + 1 < lines.size() && isLetter(lines[i + 1]));
        if (lines[i] != '\xFF' || besideLetter)
            return false;
    }
    return true;
}

namespace {

struct TellingWords
{
    double share;
    qsizetype different;
};

} // namespace

/// The share of the words beyond ASCII that says something: most tables repeat their words, and what stands in every
/// row says little more than what stands in some.
static TellingWords tellingWords(const QByteArray &lines)
{
    constexpr double full = 3; // times that each time counts
    const auto isOfWord
        = [](char byte) { return (byte & 0x80) != 0 || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z'); };
    QHash<QByteArrayView, int> counts;
    double all = 0;
    for (qsizetype at = 0; at < lines.size();) {
        const qsizetype begin = at;
        bool isBeyond = false;
        for (; at < lines.size() && isOfWord(lines[at]); ++at)
            isBeyond = isBeyond || (lines[at] & 0x80) != 0;
        if (isBeyond) {
            ++counts[QByteArrayView(lines).sliced(begin, at - begin)];
            ++all;
        }
        at += at == begin ? 1 : 0;
    }
    double telling = 0;
    for (const int count : std::as_const(counts))
        telling += count <= full ? count : full * (1 + std::log(count / full));
    return { all == 0 ? 1 : telling / all, counts.size() };
}

/// Where the likeliest page makes the same text as the usual one of few words, or is hardly likelier, it is the usual
/// one.
static void preferUsualPage(const QByteArray &lines, qsizetype words, QList<RankedEncoding> &ranked)
{
    constexpr double close = 6;
    constexpr qsizetype few = 8;
    const auto usual
        = std::find_if(ranked.begin(), ranked.end(), [](const RankedEncoding &one) { return one.name == usualPage; });
    if (usual == ranked.end() || usual == ranked.begin() || usual->isText != ranked.front().isText
        || (words > few && usual->likelihood < ranked.front().likelihood - close)
        || decodedCharacters(lines, usual->name) != decodedCharacters(lines, ranked.front().name))
        return;
    usual->likelihood = ranked.front().likelihood;
    std::rotate(ranked.begin(), usual, usual + 1);
}

QList<RankedEncoding> rankEncodings(const QByteArray &lines, const QByteArray &language)
{
    constexpr double ofUser = 3; // what the user's own language is likelier
    constexpr double ofInvalid = -20; // what a page is less likely that has no character for some byte
    constexpr double ofSigns = 4; // what the usual page is likelier if it has nothing but signs in their places
    static const std::vector<EncodingLanguage> languages = readLanguages();
    const bool fill = isFill(lines);
    const TellingWords words = tellingWords(lines);
    const auto beyond = std::count_if(lines.begin(), lines.end(), [](char byte) { return (byte & 0x80) != 0; });
    QList<RankedEncoding> ranked;
    for (const EncodingCandidate &candidate : encodingCandidates) {
        const EncodedText text = readAs(lines, candidate.encoding);
        if (text.beyondAscii == 0
            || (text.invalid > 1 && text.invalid * (isUtf8(candidate.encoding) ? 4 : 20) > beyond))
            continue;
        const std::vector<std::string> names = wordsOf(candidate.languages);
        const bool isNoise = fill || (text.oneLetter && text.beyondAscii == beyond); // one byte by accident
        const bool isPlain = candidate.encoding == std::string_view(usualPage);
        const double prior
            = candidate.prior + (text.invalid > 0 ? ofInvalid : 0) + (text.onlyUsualSigns && isPlain ? ofSigns : 0);
        RankedEncoding best { candidate.encoding, std::numeric_limits<double>::lowest(), false };
        for (const EncodingLanguage &one : languages) {
            if (std::find(names.begin(), names.end(), one.name()) == names.end())
                continue;
            const double likelihood = one.likelihood(text);
            const double total = likelihood * words.share + prior + (one.name() == language.toStdString() ? ofUser : 0);
            if (total > best.likelihood)
                best = { candidate.encoding, total, !isNoise && one.isText(text, likelihood) };
        }
        ranked.append(best);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const RankedEncoding &a, const RankedEncoding &b) {
        return a.isText != b.isText ? a.isText : a.likelihood > b.likelihood;
    });
    preferUsualPage(lines, words.different, ranked);
    return ranked;
}

QByteArray languageOfUser()
{
    const QLocale locale = QLocale::system();
    if (locale.language() == QLocale::C)
        return {};
    const QByteArray name = locale.name().section(QLatin1Char('_'), 0, 0).toLatin1();
    if (name != "zh")
        return name == "no" || name == "nn" ? QByteArray("nb") : name;
    return locale.script() == QLocale::TraditionalChineseScript ? "zh_Hant" : "zh_Hans";
}

} // namespace tranche
