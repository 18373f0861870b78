#include "source/text/EncodingDetector.h"

#include "core/Utf8.h"
#include "source/text/EncodingNames.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <memory>
#include <uchardet/uchardet.h>

namespace tranche {

static constexpr qint64 beginBytes = qint64(128) << 10;
static constexpr qint64 windowBytes = qint64(32) << 10;

EncodingSample takeEncodingSample(ByteSource &source)
{
    EncodingSample sample;
    sample.begin = readBytes(source, 0, beginBytes);
    if (source.size() <= beginBytes || source.size() == ByteSource::unknownSize)
        return sample;
    constexpr int windows = 4;
    for (int i = 1; i <= windows; ++i) {
        const qint64 last = std::max(beginBytes, source.size() - windowBytes);
        const qint64 at = beginBytes + (last - beginBytes) / windows * i;
        sample.later.append(readBytes(source, at & ~qint64(3), windowBytes));
    }
    return sample;
}

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

/// Most characters of delimited text have a zero byte at the same place.
QByteArray wideEncoding(const QByteArray &begin)
{
    std::array<qsizetype, 4> zeros {};
    const qsizetype length = std::min<qsizetype>(begin.size(), 4096) & ~qsizetype(3);
    for (qsizetype i = 0; i < length; ++i)
        zeros[std::size_t(i & 3)] += begin[i] == '\0' ? 1 : 0;
    const auto mostly = [&](std::size_t place) { return zeros[place] * 4 * 10 >= length * 7; };
    const auto rarely = [&](std::size_t place) { return zeros[place] * 4 * 10 <= length; };
    if (length < 8)
        return {};
    if (mostly(1) && mostly(2) && mostly(3) && rarely(0))
        return "UTF-32LE";
    if (mostly(0) && mostly(1) && mostly(2) && rarely(3))
        return "UTF-32BE";
    if (mostly(1) && mostly(3) && rarely(0) && rarely(2))
        return "UTF-16LE";
    if (mostly(0) && mostly(2) && rarely(1) && rarely(3))
        return "UTF-16BE";
    return {};
}

namespace {

struct Utf8Evidence
{
    qsizetype characters = 0; ///< valid ones of several bytes
    qsizetype invalid = 0; ///< bytes that are in none
    qsizetype nextToLetters = 0; ///< of these, beside an ASCII letter
};

} // namespace

static bool isAsciiLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// Whether a text may be the begin of a character whose rest is not in the window.
static bool isCutCharacter(std::string_view text)
{
    const auto isContinuation = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; };
    return text.size() <= 3 && static_cast<unsigned char>(text[0]) >= 0xC2
        && std::all_of(text.begin() + 1, text.end(), isContinuation);
}

static void addEvidence(std::string_view text, bool cutAtBegin, Utf8Evidence &evidence)
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
        if (valid == text.size() || isCutCharacter(text.substr(valid)))
            return;
        const bool before = valid > 0 && isAsciiLetter(text[valid - 1]);
        const bool behind = valid + 1 < text.size() && isAsciiLetter(text[valid + 1]);
        ++evidence.invalid;
        evidence.nextToLetters += before || behind ? 1 : 0;
        text.remove_prefix(valid + 1);
    }
}

/// Hands uchardet the lines that hold more than ASCII.
static QByteArray askDetector(const EncodingSample &sample)
{
    const std::unique_ptr<struct uchardet, void (*)(uchardet_t)> detector(uchardet_new(), uchardet_delete);
    qsizetype strange = 0;
    QList<QByteArray> parts { sample.begin };
    parts += sample.later;
    for (const QByteArray &part : std::as_const(parts)) {
        strange += std::count_if(part.begin(), part.end(), [](char byte) { return (byte & 0x80) != 0; });
        uchardet_handle_data(detector.get(), part.constData(), std::size_t(part.size()));
    }
    uchardet_data_end(detector.get());
    const QByteArray name = QByteArray(uchardet_get_charset(detector.get())).toUpper();
    static const QList<QByteArray> multiByte { "SHIFT_JIS", "EUC-JP", "GB18030", "BIG5", "EUC-KR", "UHC", "EUC-TW",
        "ISO-2022-JP", "ISO-2022-KR", "HZ-GB-2312" };
    constexpr qsizetype enough = 12;
    if (multiByte.contains(name) && strange >= 4)
        return name == "UHC" ? QByteArray("EUC-KR") : name;
    // A few letters with accents could be anything; the most usual is the most likely.
    const bool western = name.isEmpty() || name == "ISO-8859-1" || name == "ASCII" || name == "WINDOWS-1252";
    return western || strange < enough || !isKnownEncoding(name) ? QByteArray("windows-1252") : name;
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

DetectedEncoding detectEncoding(const EncodingSample &sample)
{
    if (const QByteArray marked = encodingOfMark(sample.begin); !marked.isEmpty())
        return { marked, true };
    if (const QByteArray wide = wideEncoding(sample.begin); !wide.isEmpty())
        return { wide, true };
    if (const QByteArray declared = encodingOfXml(sample.begin); isKnownEncoding(declared))
        return { declared, true };
    Utf8Evidence evidence;
    addEvidence(viewOf(sample.begin), false, evidence);
    for (const QByteArray &part : sample.later)
        addEvidence(viewOf(part), true, evidence);
    if (evidence.invalid == 0)
        return { "UTF-8", true };
    if (evidence.characters >= evidence.invalid || evidence.nextToLetters == 0)
        return { "UTF-8", false };
    return { askDetector(sample), false };
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
