#include "source/encoding/EncodingDetector.h"

#include "core/Utf8.h"
#include "source/encoding/EncodedText.h"
#include "source/encoding/EncodingNames.h"

#include <QRegularExpression>

#include <algorithm>
#include <string>

namespace tranche {

QByteArray encodingOfMark(const QByteArray &begin)
{
    if (begin.startsWith("\xEF\xBB\xBF"))
        return "UTF-8";
    if (begin.startsWith(QByteArray("\xFF\xFE\0\0", 4)))
        return "UTF-32LE";
    if (begin.startsWith(QByteArray("\0\0\xFE\xFF", 4)))
        return "UTF-32BE";
    if (begin.startsWith("\xFF\xFE"))
        return "UTF-16LE";
    if (begin.startsWith("\xFE\xFF"))
        return "UTF-16BE";
    return {};
}

/// Whether these bytes are ASCII in which a zero stands now and then.
static bool isAsciiWithZeros(const QByteArray &bytes)
{
    const bool isAscii = std::all_of(bytes.begin(), bytes.end(), [](char byte) {
        return byte == '\0' || byte == '\t' || byte == '\n' || byte == '\r' || (byte >= ' ' && byte < 0x7F);
    });
    return isAscii && bytes.count('\0') * 10 < bytes.size() * 4;
}

/// How much like a table's text these characters are; 0: not at all.
static double likenessToTable(const std::u32string &characters)
{
    qsizetype good = 0;
    qsizetype plain = 0;
    for (const char32_t character : characters) {
        const bool isText = character != 0xFFFD && QChar::isPrint(character);
        const bool isBlank = character == U'\t' || character == U'\n' || character == U'\r';
        good += isText || isBlank ? 1 : 0;
        plain += (isText && character < 0x7F) || isBlank ? 1 : 0;
    }
    const auto all = double(std::max<std::size_t>(1, characters.size()));
    const auto bad = double(qsizetype(characters.size()) - good);
    const bool isText = bad < 0.01 * all || (bad == 1 && double(plain) > 0.8 * all); // what is cut short is one
    return isText && double(plain) / all > 0.05 ? double(good + plain) / all : 0;
}

QByteArray wideEncoding(const QByteArray &begin)
{
    const QByteArray bytes = begin.left(begin.size() < 4096 ? begin.size() & ~qsizetype(1) : 4096);
    if (bytes.size() < 8 || !bytes.contains('\0') || isAsciiWithZeros(bytes))
        return {};
    QByteArray best;
    double likeness = 0;
    for (const char *encoding : { "UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE" }) {
        std::u32string characters = decodedCharacters(bytes, encoding);
        if (!characters.empty() && characters.back() == 0xFFFD) // cut
            characters.pop_back();
        if (const double now = likenessToTable(characters); now > likeness) {
            likeness = now;
            best = encoding;
        }
    }
    return best;
}

namespace {

struct Utf8Evidence
{
    qsizetype characters = 0; ///< valid ones of several bytes
    qsizetype invalid = 0; ///< bytes that are in none
};

} // namespace

static void addEvidence(std::string_view text, bool cutAtBegin, bool cutAtEnd, Utf8Evidence &evidence)
{
    // A window may begin and end within a character.
    if (cutAtBegin) {
        for (int i = 0; i < 3 && !text.empty() && (static_cast<unsigned char>(text.front()) & 0xC0) == 0x80; ++i)
            text.remove_prefix(1);
    }
    while (!text.empty()) {
        const std::size_t valid = firstInvalidUtf8(text);
        for (const char byte : text.substr(0, valid))
            evidence.characters += static_cast<unsigned char>(byte) >= 0xC0 ? 1 : 0;
        if (valid == text.size() || (cutAtEnd && text.size() - valid == cutCharacterAtEnd(text)))
            return;
        ++evidence.invalid;
        text.remove_prefix(valid + 1);
    }
}

static bool isBeyondAscii(char byte)
{
    return (byte & 0x80) != 0;
}

/// Appends the lines that hold more than ASCII, of one that is long what is around the first such byte.
static void appendTellingLines(const QByteArray &part, qsizetype limit, QByteArray &lines)
{
    constexpr qsizetype bytesBefore = 40;
    const qsizetype end = lines.size() + limit;
    for (qsizetype at = 0; at < part.size() && lines.size() < end;) {
        const auto first = std::find_if(part.cbegin() + at, part.cend(), isBeyondAscii) - part.cbegin();
        if (first == part.size())
            return;
        const qsizetype begin = std::max(part.lastIndexOf('\n', first) + 1, std::max(at, first - bytesBefore));
        qsizetype stop = part.indexOf('\n', first);
        stop = stop < 0 ? part.size() : stop;
        if (stop - begin > end - lines.size()) { // no character of several bytes is cut at a blank or separator
            stop = begin + end - lines.size();
            const auto isPlain = [](char byte) { return byte >= ' ' && byte < '0'; };
            const auto back = std::find_if(part.crend() - stop, part.crend() - first, isPlain);
            stop = back == part.crend() - first ? stop : part.crend() - back;
        }
        lines.append(part.constData() + begin, stop - begin).append('\n');
        at = stop + 1;
    }
}

/// Some KB of the lines that hold more than ASCII, from all over the file.
static QByteArray tellingLines(const EncodingSample &sample)
{
    constexpr qsizetype ofBegin = 4096;
    constexpr qsizetype ofWindow = 512;
    QByteArray lines;
    appendTellingLines(sample.begin, ofBegin, lines);
    for (const QByteArray &part : sample.later) // it may begin and end within a character
        appendTellingLines(part.left(part.lastIndexOf('\n')).mid(part.indexOf('\n') + 1), ofWindow, lines);
    return lines;
}

/// Japanese, Korean or Chinese in bytes of ASCII that escapes give another meaning; empty: there are none.
static QByteArray escapedEncoding(const QByteArray &begin)
{
    if (!begin.contains("\x1B$") && !begin.contains("\x1B("))
        return {};
    for (const char *encoding : { "ISO-2022-JP", "ISO-2022-KR", "ISO-2022-CN" }) {
        const std::u32string characters = decodedCharacters(begin, encoding);
        const auto isBad = [](char32_t c) { return c == 0xFFFD || isStrangeControl(c); };
        const auto isWide = [](char32_t c) { return c >= 0x80; };
        if (std::none_of(characters.begin(), characters.end(), isBad)
            && std::any_of(characters.begin(), characters.end(), isWide))
            return encoding;
    }
    return {};
}

/// Whether the begin may end within a character.
static bool isCut(const EncodingSample &sample)
{
    return !sample.later.isEmpty() || sample.begin.size() >= EncodingSample::beginBytes;
}

/// Whether all bytes are characters of the encoding, and none of them a control that no text holds.
static bool isClean(const EncodingSample &sample, const QByteArray &encoding)
{
    std::u32string characters = decodedCharacters(sample.begin, encoding);
    if (isCut(sample) && !characters.empty() && characters.back() == 0xFFFD)
        characters.pop_back();
    return std::none_of(characters.begin(), characters.end(),
        [](char32_t c) { return c == 0xFFFD || c == 0xFFFE || c == 0xFFFF || isStrangeControl(c); });
}

/// What an XML declaration says; empty if there is none.
static QByteArray encodingOfXml(const QByteArray &begin)
{
    if (!begin.startsWith("<?xml"))
        return {};
    static const QRegularExpression pattern(QStringLiteral("\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']"));
    const QString declaration = QString::fromLatin1(begin.left(begin.indexOf("?>")));
    const QByteArray name = pattern.match(declaration).captured(1).toLatin1();
    // In a text of single bytes this is not true, or it was converted since.
    return name.toUpper().startsWith("UTF-16") || name.toUpper().startsWith("UTF-32") ? QByteArray() : name;
}

DetectedEncoding detectEncoding(const EncodingSample &sample, const QByteArray &language)
{
    for (const QByteArray &found :
        { encodingOfMark(sample.begin), wideEncoding(sample.begin), encodingOfXml(sample.begin) }) {
        if (isKnownEncoding(found))
            return { found, isClean(sample, found), {} };
    }
    Utf8Evidence evidence;
    addEvidence(viewOf(sample.begin), false, isCut(sample), evidence);
    for (const QByteArray &part : sample.later)
        addEvidence(viewOf(part), true, true, evidence);
    if (evidence.invalid == 0) {
        const QByteArray escaped = escapedEncoding(sample.begin);
        return escaped.isEmpty() ? DetectedEncoding { "UTF-8", isClean(sample, "UTF-8"), {} }
                                 : DetectedEncoding { escaped, true, {} };
    }
    if (evidence.characters >= evidence.invalid * 4)
        return { "UTF-8", false, {} };
    const QList<RankedEncoding> ranked = rankEncodings(tellingLines(sample), language);
    if (ranked.isEmpty() || !ranked.front().isText)
        return { "UTF-8", false, ranked };
    return { ranked.front().name, false, ranked };
}

bool looksLikeMojibake(std::string_view utf8)
{
    // "Ã" or "Â" before what Windows-1252 makes of a continuation byte, and "â€" of punctuation.
    int found = 0;
    int letters = 0;
    for (std::size_t at = utf8.find_first_of("\xC3\xC2\xE2"); at != std::string_view::npos && at + 3 < utf8.size();
         at = utf8.find_first_of("\xC3\xC2\xE2", at + 1)) {
        const std::string_view rest = utf8.substr(at);
        const bool lead = rest.starts_with("\xC3\x83") || rest.starts_with("\xC3\x82");
        const auto next = static_cast<unsigned char>(rest[2]);
        if ((lead && (next == 0xC2 || next == 0xE2 || next == 0xC5 || next == 0xC6 || next == 0xCB))
            || rest.starts_with("\xC3\xA2\xE2\x82\xAC"))
            ++found;
        else if (rest.starts_with("\xC3"))
            ++letters;
    }
    return found >= 2 && found * 2 > letters;
}

} // namespace tranche
