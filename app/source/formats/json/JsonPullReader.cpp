#include "source/formats/json/JsonPullReader.h"

#include "core/Failure.h"
#include "core/NumberText.h"
#include "core/Texts.h"
#include "core/Utf8.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace tranche {

static constexpr std::string_view replacementCharacter = "\xEF\xBF\xBD";

void JsonPullReader::refuse(const QString &what)
{
    throw Failure(QStringLiteral("source.json"),
        SourceText::tr("%1 can't be read: line %2, column %3: %4.")
            .arg(streamName())
            .arg(m_input.line())
            .arg(m_input.column())
            .arg(what),
        SourceText::tr("Get the file again, or save it anew in the program that made it."));
}

void JsonPullReader::refuseEnd()
{
    refuse(SourceText::tr("the file breaks off"));
}

/// What comes next may not stand there.
void JsonPullReader::refuseNext()
{
    constexpr std::size_t shown = 20;
    QString text;
    for (const char byte : m_input.ahead().substr(0, shown)) {
        if (byte < ' ' || byte > '~')
            break;
        text += QLatin1Char(byte);
    }
    if (text.isEmpty())
        text = QStringLiteral("0x%1").arg(static_cast<unsigned char>(m_input.byte()), 2, 16, QLatin1Char('0'));
    refuse(SourceText::tr("“%1” can't stand there in JSON").arg(text));
}

JsonToken JsonPullReader::next()
{
    if (m_isInString)
        return readString();
    if (!m_input.passBlanks()) {
        if (m_depth > 0)
            refuseEnd();
        return told(JsonToken::Finish);
    }
    if (m_expected == Expected::CommaOrEnd && m_input.byte() == ',') {
        m_input.pass(1);
        m_expected = m_isObject[std::size_t(m_depth)] ? Expected::Key : Expected::Value;
        if (!m_input.passBlanks())
            refuseEnd();
    }
    const char byte = m_input.byte();
    const bool mayEnd
        = m_expected == Expected::CommaOrEnd || m_expected == Expected::ValueOrEnd || m_expected == Expected::KeyOrEnd;
    if (byte == '}' && mayEnd)
        return end(JsonToken::EndObject, true);
    if (byte == ']' && mayEnd)
        return end(JsonToken::EndArray, false);
    if (m_expected == Expected::CommaOrEnd)
        refuseNext();
    if (m_expected == Expected::Key || m_expected == Expected::KeyOrEnd)
        return readKey();
    if (byte == '{')
        return begin(JsonToken::BeginObject, true);
    if (byte == '[')
        return begin(JsonToken::BeginArray, false);
    if (byte == '"') {
        m_input.pass(1);
        return readString();
    }
    return readWord();
}

JsonToken JsonPullReader::begin(JsonToken token, bool isObject)
{
    if (m_depth == mostDepth)
        refuse(SourceText::tr("objects and arrays are nested too deeply"));
    m_input.pass(1);
    ++m_depth;
    m_isObject[std::size_t(m_depth)] = isObject;
    m_expected = isObject ? Expected::KeyOrEnd : Expected::ValueOrEnd;
    return told(token);
}

JsonToken JsonPullReader::end(JsonToken token, bool isObject)
{
    if (m_isObject[std::size_t(m_depth)] != isObject)
        refuseNext();
    m_input.pass(1);
    --m_depth;
    return valueDone(token);
}

JsonToken JsonPullReader::valueDone(JsonToken token)
{
    m_expected = m_depth == 0 ? Expected::Value : Expected::CommaOrEnd;
    return told(token);
}

JsonToken JsonPullReader::readKey()
{
    if (m_input.byte() != '"')
        refuseNext();
    m_input.pass(1);
    readPiece();
    if (m_isInString)
        refuse(SourceText::tr("a key is longer than %1 KB").arg(mostPieceBytes >> 10));
    // The key stays where it is, unless the window has to go on before the colon.
    std::string_view ahead = m_input.ahead();
    if (ahead.empty() || ahead.front() != ':') {
        if (m_text.data() != m_decoded.data())
            m_decoded.assign(m_text);
        m_text = m_decoded;
        if (!m_input.passBlanks())
            refuseEnd();
        if (m_input.byte() != ':')
            refuseNext();
    }
    m_input.pass(1);
    m_expected = Expected::Value;
    return told(JsonToken::Key);
}

JsonToken JsonPullReader::readString()
{
    readPiece();
    return m_isInString ? told(JsonToken::String) : valueDone(JsonToken::String);
}

/// A number that has digits on both sides of its point.
static bool isJsonNumber(std::string_view text)
{
    const std::size_t point = text.find('.');
    return isNumber(text)
        && (point == std::string_view::npos
            || (point > 0 && isDigit(text[point - 1]) && point + 1 < text.size() && isDigit(text[point + 1])));
}

/// Numbers and words.
JsonToken JsonPullReader::readWord()
{
    const auto isWordByte = [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || isDigit(byte) || byte == '-'
            || byte == '+' || byte == '.';
    };
    std::size_t length = 0;
    for (;; ++length) {
        if (length == m_input.ahead().size() && !m_input.lookFurther())
            break;
        if (!isWordByte(m_input.ahead()[length]) || length > mostPieceBytes)
            break;
    }
    m_text = m_input.ahead().substr(0, length);
    const bool isOtherNumber = m_text == "NaN" || m_text == "Infinity" || m_text == "-Infinity";
    const JsonToken token = m_text == "true" ? JsonToken::True
        : m_text == "false"                  ? JsonToken::False
        : m_text == "null"                   ? JsonToken::Null
                                             : JsonToken::Number;
    if (length > mostPieceBytes || (token == JsonToken::Number && !isOtherNumber && !isJsonNumber(m_text))) {
        const bool isCut = m_depth > 0 && length == m_input.ahead().size() && !m_input.lookFurther();
        isCut ? refuseEnd() : refuseNext();
    }
    m_input.pass(length);
    return valueDone(token);
}

/// The place of the first quote or backslash; the size if there is none. @param isAscii is made false by other bytes
/// before it
static std::size_t jsonRunEnd(std::string_view text, bool &isAscii)
{
    constexpr quint64 ones = 0x0101010101010101U;
    constexpr quint64 tops = 0x8080808080808080U;
    constexpr std::size_t width = sizeof(quint64);
    const auto zeroBytes = [](quint64 word) { return (word - ones) & ~word & tops; };
    std::size_t at = 0;
    for (; at + width <= text.size(); at += width) {
        quint64 word = 0;
        std::memcpy(&word, text.data() + at, width);
        if ((zeroBytes(word ^ (ones * '"')) | zeroBytes(word ^ (ones * '\\'))) != 0)
            break;
        if ((word & tops) != 0)
            isAscii = false;
    }
    for (; at < text.size() && text[at] != '"' && text[at] != '\\'; ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0x80U) != 0)
            isAscii = false;
    }
    return at;
}

/// As many bytes that no character is cut. @param bytes that are wanted; the text is longer
static std::size_t atCharacter(std::string_view text, std::size_t bytes)
{
    constexpr std::size_t longest = 4;
    for (std::size_t back = 0; back < longest && back < bytes; ++back) {
        if (!isContinuation(text[bytes - back]))
            return bytes - back;
    }
    return bytes;
}

/// From within a string to the end of the piece: behind the quote, or where the piece is full.
void JsonPullReader::readPiece()
{
    m_decoded.clear();
    bool isAscii = true;
    std::size_t known = 0; // bytes ahead that are neither quote nor backslash
    for (;;) {
        const std::size_t room = mostPieceBytes - m_decoded.size();
        known += jsonRunEnd(m_input.ahead().substr(known, room + 1 - std::min(known, room + 1)), isAscii);
        const std::string_view ahead = m_input.ahead();
        if (known > room) {
            const std::size_t bytes = atCharacter(ahead, room);
            showPiece(ahead.substr(0, bytes), isAscii);
            m_input.pass(bytes);
            m_isInString = true;
            return;
        }
        if (known == ahead.size()) {
            if (!m_input.lookFurther())
                refuseEnd();
            continue;
        }
        if (ahead[known] == '"') {
            showPiece(ahead.substr(0, known), isAscii);
            m_input.pass(known + 1);
            m_isInString = false;
            return;
        }
        constexpr std::size_t mostEscapeBytes = 4; // of what an escape stands for
        m_decoded.append(ahead.substr(0, known));
        m_input.pass(known);
        if (m_decoded.size() + mostEscapeBytes > mostPieceBytes) {
            showPiece({}, isAscii);
            m_isInString = true;
            return;
        }
        known = 0;
        readEscape();
    }
}

/// What was decoded and the rest of the piece are the text.
void JsonPullReader::showPiece(std::string_view piece, bool isAscii)
{
    m_text = piece;
    if (!m_decoded.empty())
        m_text = m_decoded.append(piece);
    if (isAscii || isValidUtf8(m_text))
        return;
    constexpr std::size_t longest = 4; // character: so a look at each place is enough
    std::string valid;
    for (std::string_view rest = m_text; !rest.empty();) {
        const std::size_t good = firstInvalidUtf8(rest.substr(0, longest));
        valid.append(good == 0 ? replacementCharacter : rest.substr(0, good));
        rest.remove_prefix(std::max<std::size_t>(good, 1));
    }
    m_decoded = std::move(valid);
    m_text = m_decoded;
}

/// Looks so far ahead.
void JsonPullReader::need(std::size_t bytes)
{
    while (m_input.ahead().size() < bytes) {
        if (!m_input.lookFurther())
            refuseEnd();
    }
}

/// Four digits ahead.
unsigned JsonPullReader::readHex(std::size_t offset)
{
    constexpr std::size_t digits = 4;
    need(offset + digits);
    unsigned value = 0;
    for (const char byte : m_input.ahead().substr(offset, digits)) {
        const bool isLetter = (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
        if (!isDigit(byte) && !isLetter)
            refuseNext();
        value = value * 16 + (isDigit(byte) ? unsigned(byte - '0') : (unsigned(byte) | 0x20U) - 'a' + 10U);
    }
    return value;
}

static void appendCharacter(std::string &to, unsigned character)
{
    const auto part = [character](unsigned shift) { return char(0x80U | ((character >> shift) & 0x3FU)); };
    if (character < 0x80) {
        to += char(character);
    } else if (character < 0x800) {
        to += { char(0xC0U | (character >> 6U)), part(0) };
    } else if (character < 0x10000) {
        to += { char(0xE0U | (character >> 12U)), part(6), part(0) };
    } else {
        to += { char(0xF0U | (character >> 18U)), part(12), part(6), part(0) };
    }
}

/// From a backslash to behind what belongs to it.
void JsonPullReader::readEscape()
{
    need(2);
    const char letter = m_input.ahead()[1];
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meant = "\"\\/\b\f\n\r\t";
    if (const std::size_t found = letters.find(letter); found != std::string_view::npos) {
        m_decoded += meant[found];
        m_input.pass(2);
        return;
    }
    if (letter != 'u')
        refuseNext();
    constexpr std::size_t length = 6;
    const unsigned unit = readHex(2);
    const bool isHigh = unit >= 0xD800 && unit < 0xDC00;
    const bool isLow = unit >= 0xDC00 && unit < 0xE000;
    if (isHigh) {
        while (m_input.ahead().size() < length + 2 && m_input.lookFurther()) { }
        if (m_input.ahead().substr(length, 2) == "\\u") {
            const unsigned low = readHex(length + 2);
            if (low >= 0xDC00 && low < 0xE000) {
                appendCharacter(m_decoded, 0x10000 + ((unit - 0xD800) << 10U) + (low - 0xDC00));
                m_input.pass(2 * length);
                return;
            }
        }
    }
    if (isHigh || isLow)
        m_decoded += replacementCharacter;
    else
        appendCharacter(m_decoded, unit);
    m_input.pass(length);
}

void JsonPullReader::skipValue()
{
    enterValue();
    if (m_token == JsonToken::BeginObject || m_token == JsonToken::BeginArray) {
        for (const int own = m_depth; m_depth >= own;)
            next();
    }
    while (m_isInString)
        next();
}

/// @returns whether an object or array begins here; another value is skipped
bool JsonPullReader::entersNested(JsonToken begin)
{
    enterValue();
    if (m_token == begin)
        return true;
    skipValue();
    return false;
}

/// To the end of a value in an object or array of that depth, of which something was read.
void JsonPullReader::leaveValue(int depth)
{
    enterValue();
    while (m_depth > depth || m_isInString)
        next();
}

std::string JsonPullReader::takeLine(std::size_t most)
{
    std::string line;
    while (m_input.hasByte()) {
        const std::string_view ahead = m_input.ahead();
        const std::size_t end = ahead.find('\n');
        const std::size_t length = std::min(end, ahead.size());
        line.append(ahead.substr(0, std::min(length, most - line.size())));
        m_input.pass(length);
        if (end != std::string_view::npos)
            break;
    }
    while (!line.empty() && line.back() == '\r')
        line.pop_back();
    return line;
}

} // namespace tranche
