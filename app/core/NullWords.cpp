#include "core/NullWords.h"

#include "core/AsciiText.h"
#include "core/NameList.h"

#include <algorithm>
#include <array>

namespace tranche {

static constexpr std::size_t longestNullWord = 32; ///< bytes

/// In lower case. What is a word of some language beside this meaning, such as “no”, is not among them.
static constexpr auto knownNullWords = [] {
    std::array list = std::to_array<std::string_view>({
        // programs
        "na",
        "n/a",
        "n.a.",
        "n.a",
        "n. a.",
        "#n/a",
        "#na",
        "#n/a n/a",
        "<na>",
        "<n/a>",
        "(n/a)",
        "[n/a]",
        "nan",
        "-nan",
        "1.#qnan",
        "1.#ind",
        "-1.#ind",
        "-1.#qnan",
        "#null!",
        "null",
        "<null>",
        "(null)",
        "[null]",
        "{null}",
        "none",
        "<none>",
        "(none)",
        "nil",
        "(nil)",
        "nul",
        "\\n",
        "\\null",
        "nat",
        "undefined",
        "#nv",
        "#n/v",
        // marks
        "-",
        "--",
        "---",
        "----",
        "-----",
        ".",
        "..",
        "...",
        "....",
        "?",
        "??",
        "???",
        "*",
        "**",
        "***",
        "_",
        "__",
        "/",
        "//",
        "- -",
        "-/-",
        "–",
        "––",
        "—",
        "——",
        "―",
        "−",
        "…",
        "�",
        // English
        "not available",
        "not applicable",
        "not recorded",
        "not reported",
        "not known",
        "no data",
        "no value",
        "no entry",
        "missing",
        "(missing)",
        "missing value",
        "unavailable",
        "n/d",
        "nd",
        "n.d.",
        "n. d.",
        "n/k",
        "n/r",
        "tba",
        "tbd",
        "(blank)",
        "blank",
        "(empty)",
        "empty",
        // German
        "k. a.",
        "k.a.",
        "k.a",
        "ka",
        "k/a",
        "keine angabe",
        "keine angaben",
        "keine daten",
        "nicht verfügbar",
        "nicht vorhanden",
        "nicht bekannt",
        "n. v.",
        "n.v.",
        "n/v",
        "nv",
        "#nv!",
        "entfällt",
        "o. a.",
        "o.a.",
        "ohne angabe",
        "n. b.",
        "n.b.",
        "kein wert",
        "fehlt",
        // French
        "s/o",
        "s.o.",
        "s. o.",
        "sans objet",
        "non disponible",
        "non renseigné",
        "non renseignée",
        "non applicable",
        "n. c.",
        "n.c.",
        "n/c",
        "nc",
        "non communiqué",
        "non connu",
        "non déterminé",
        "aucune donnée",
        "inconnu",
        "vide",
        "#n/d",
        "manquant",
        // Spanish, Portuguese
        "s/d",
        "s.d.",
        "s. d.",
        "sin dato",
        "sin datos",
        "no disponible",
        "no aplica",
        "no consta",
        "n/e",
        "n.e.",
        "ninguno",
        "vacío",
        "desconocido",
        "não disponível",
        "não se aplica",
        "não informado",
        "sem dados",
        "sem dado",
        "n/i",
        "sem informação",
        "não aplicável",
        // Italian
        "non disponibile",
        "non applicabile",
        "non rilevato",
        "non noto",
        "nessuno",
        "nessun dato",
        "dato mancante",
        "mancante",
        "non pervenuto",
        "n.p.",
        "n. p.",
        "n/p",
        // Polish, Czech, Slovak
        "brak",
        "brak danych",
        "b.d.",
        "b. d.",
        "b/d",
        "bd",
        "nie dotyczy",
        "nd.",
        "niedostępne",
        "nieznane",
        "není známo",
        "neuvedeno",
        "neuvedené",
        "žádné údaje",
        "bez údaje",
        "chybí",
        "nezistené",
        // Dutch, Swedish, Danish, Norwegian, Finnish
        "n.v.t.",
        "nvt",
        "n.b",
        "niet beschikbaar",
        "niet bekend",
        "niet van toepassing",
        "onbekend",
        "geen",
        "geen gegevens",
        "ej tillgänglig",
        "saknas",
        "uppgift saknas",
        "okänd",
        "inga data",
        "ikke tilgængelig",
        "ikke tilgjengelig",
        "ingen data",
        "ikke oplyst",
        "mangler",
        "ei tietoa",
        "ei saatavilla",
        "puuttuu",
        "tuntematon",
        // Hungarian, Romanian, Turkish
        "nincs adat",
        "nincs",
        "ismeretlen",
        "nu este disponibil",
        "lipsă",
        "fără date",
        "yok",
        "veri yok",
        "bilinmiyor",
        // Greek, Russian, Ukrainian
        "μ/δ",
        "δ/υ",
        "δεν υπάρχει",
        "н/д",
        "н.д.",
        "н. д.",
        "нд",
        "нет данных",
        "нет",
        "не указано",
        "неизвестно",
        "отсутствует",
        "немає даних",
        "немає",
        "не вказано",
        "невідомо",
        // Chinese, Japanese, Korean, Arabic
        "无",
        "無",
        "空",
        "缺失",
        "未知",
        "不详",
        "不明",
        "暂无",
        "无数据",
        "なし",
        "データなし",
        "該当なし",
        "未定",
        "－",
        "ー",
        "없음",
        "해당없음",
        "자료없음",
        "미상",
        "لا يوجد",
        "غير متوفر",
        "غير متاح",
    });
    std::ranges::sort(list);
    return list;
}();

static bool isBlankByte(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

static std::string_view trimmedWord(std::string_view text)
{
    static constexpr std::string_view hardBlank = "\xC2\xA0";
    for (;;) {
        if (!text.empty() && isBlankByte(text.front()))
            text.remove_prefix(1);
        else if (!text.empty() && isBlankByte(text.back()))
            text.remove_suffix(1);
        else if (text.starts_with(hardBlank))
            text.remove_prefix(hardBlank.size());
        else if (text.ends_with(hardBlank))
            text.remove_suffix(hardBlank.size());
        else
            return text;
    }
}

/// A capital letter of the scripts above, as one of two bytes in UTF-8, becomes the small one. ASCII is done before.
static void foldTwoBytes(char &first, char &second)
{
    const unsigned code
        = (static_cast<unsigned char>(first) & 0x1FU) << 6U | (static_cast<unsigned char>(second) & 0x3FU);
    unsigned small = code;
    if ((code >= 0xC0 && code <= 0xDE && code != 0xD7) || (code >= 0x391 && code <= 0x3A9)
        || (code >= 0x410 && code <= 0x42F))
        small = code + 0x20;
    else if ((code >= 0x100 && code <= 0x137) || (code >= 0x14A && code <= 0x177))
        small = code | 1U;
    else if ((code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17E))
        small = code + (code & 1U);
    else if (code >= 0x400 && code <= 0x40F)
        small = code + 0x50;
    first = static_cast<char>(0xC0U | small >> 6U);
    second = static_cast<char>(0x80U | (small & 0x3FU));
}

namespace {

/// A short text in lower case, without blanks around it; longer ones are empty.
class FoldedWord
{
public:
    explicit FoldedWord(std::string_view text)
    {
        text = trimmedWord(text);
        if (text.size() > longestNullWord)
            return;
        for (const char byte : text)
            m_bytes[m_length++] = asciiLower(byte);
        for (std::size_t i = 0; i + 1 < m_length; ++i) {
            if ((static_cast<unsigned char>(m_bytes[i]) & 0xE0U) == 0xC0U)
                foldTwoBytes(m_bytes[i], m_bytes[i + 1]);
        }
    }
    std::string_view view() const { return { m_bytes.data(), m_length }; }

private:
    std::array<char, longestNullWord> m_bytes {};
    std::size_t m_length = 0;
};

} // namespace

bool isKnownNullWord(std::string_view value)
{
    if (trimmedWord(value).empty())
        return !value.empty();
    const FoldedWord word(value);
    return std::ranges::binary_search(knownNullWords, word.view());
}

bool NullWords::hold(std::string_view value) const
{
    if (known && (value.empty() || isKnownNullWord(value)))
        return true;
    if (own.isEmpty())
        return false;
    const FoldedWord word(value);
    const std::string_view trimmed = trimmedWord(value);
    return std::any_of(own.begin(), own.end(), [&](const QByteArray &one) {
        const std::string_view text(one.constData(), std::size_t(one.size()));
        return !trimmed.empty()
            && (text == trimmed || (!word.view().empty() && FoldedWord(text).view() == word.view()));
    });
}

bool NullWords::mayBeNumbers() const
{
    return std::any_of(
        own.begin(), own.end(), [](const QByteArray &word) { return std::any_of(word.begin(), word.end(), isDigit); });
}

NullWords nullWordsFromText(const QString &text)
{
    if (text == QLatin1String("none"))
        return {};
    NullWords words;
    const QStringList parts = namesFromText(text);
    for (const QString &part : parts) {
        const QByteArray word = part.trimmed().toUtf8();
        if (word == "auto")
            words.known = true;
        else if (!word.isEmpty() && !words.own.contains(word))
            words.own.append(word);
    }
    return words;
}

QString nullWordsText(const NullWords &words)
{
    QStringList parts;
    if (words.known)
        parts.append(QStringLiteral("auto"));
    for (const QByteArray &word : words.own)
        parts.append(QString::fromUtf8(word));
    return parts.isEmpty() ? QStringLiteral("none") : namesText(parts);
}

} // namespace tranche
