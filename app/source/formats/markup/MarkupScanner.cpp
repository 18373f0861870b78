#include "source/formats/markup/MarkupScanner.h"

#include "core/Texts.h"
#include "core/Utf8.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <utility>

namespace tranche {

static constexpr std::size_t scanBlockBytes = std::size_t(128) << 10;
static constexpr std::size_t mostScannedEvents = 16384;
static constexpr std::size_t mostBindings = 300; ///< of prefixes, at one place
static constexpr std::size_t mostReferenceBytes = 16;

namespace {

/// What a byte may be in a document.
enum ByteKind : quint8 { NameBegin = 1, NamePart = 2, PlainText = 4, PlainValue = 8, Blank = 16 };

constexpr std::array<quint8, 256> kindsOfBytes()
{
    std::array<quint8, 256> kinds {};
    for (int c = 0; c < 256; ++c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' || c >= 0x80;
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        quint8 kind = letter ? NameBegin | NamePart : 0;
        if ((c >= '0' && c <= '9') || c == '-' || c == '.')
            kind |= NamePart;
        if (blank)
            kind |= Blank;
        if ((c >= 0x20 || c == '\t' || c == '\n') && c != '<' && c != '&' && c != ']')
            kind |= PlainText;
        if (c >= 0x20 && c != '<' && c != '&' && c != '"' && c != '\'')
            kind |= PlainValue;
        kinds[std::size_t(c)] = kind;
    }
    return kinds;
}

constexpr std::array<quint8, 256> byteKinds = kindsOfBytes();

bool isKind(char c, ByteKind kind)
{
    return (byteKinds[static_cast<unsigned char>(c)] & kind) != 0;
}

/// A name that has none itself.
bool isPrefix(std::string_view name)
{
    return !name.empty() && isKind(name[0], NameBegin) && name.find(':') == std::string_view::npos;
}

bool isEncodingOfUtf8(std::string_view declaration)
{
    const std::size_t found = declaration.find("encoding");
    if (found == std::string_view::npos)
        return true;
    const std::size_t begin = declaration.find_first_of("'\"", found);
    if (begin == std::string_view::npos)
        return false;
    std::string name(declaration.substr(begin + 1, declaration.find(declaration[begin], begin + 1) - begin - 1));
    std::transform(
        name.begin(), name.end(), name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return name == "utf-8" || name == "utf8" || name == "us-ascii";
}

} // namespace

std::optional<bool> MarkupScanner::canRead(std::string_view begin, bool atEnd)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    constexpr std::string_view declaration = "<?xml";
    constexpr std::string_view comment = "<!--";
    constexpr std::size_t enough = 65536;
    const std::optional<bool> unknown = atEnd || begin.size() > enough ? std::optional(false) : std::nullopt;
    if (mark.starts_with(begin.substr(0, mark.size())))
        begin.remove_prefix(std::min(begin.size(), mark.size()));
    bool isFirst = true;
    for (std::string_view rest = begin;; isFirst = false) {
        rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n"), rest.size()));
        if (rest.size() < 2 || (rest.size() < comment.size() && comment.starts_with(rest)))
            return unknown;
        const bool isComment = rest.starts_with(comment);
        if (!isComment && !rest.starts_with("<?"))
            return rest[0] == '<' && isKind(rest[1], NameBegin);
        const std::size_t end = rest.find(isComment ? "-->" : "?>", isComment ? comment.size() : 2);
        if (end == std::string_view::npos)
            return unknown;
        if (isFirst && rest.starts_with(declaration) && !isEncodingOfUtf8(rest.substr(0, end)))
            return false;
        rest.remove_prefix(end + (isComment ? 3 : 2));
    }
}

MarkupScanner::MarkupScanner(MarkupInput &input, MarkupNames &names)
    : m_input(input)
    , m_names(names)
{
}

void MarkupScanner::parse(MarkupEvents &events)
{
    m_events = &events;
    events.all.clear();
    events.attributes.clear();
    while (events.all.empty() && !m_finished) {
        if (m_failure)
            std::rethrow_exception(m_failure);
        if (m_wantsMore)
            fill();
        scan();
    }
    if (events.all.empty())
        events.all.push_back({});
}

/// Reads on, at first behind what is not complete yet: the longer that is, the more at once.
void MarkupScanner::fill()
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    std::string &bytes = m_events->values;
    const std::string_view passed(bytes.data(), m_next);
    const std::size_t line = passed.find_last_of('\n');
    const std::string_view ofLine = line == std::string_view::npos ? passed : passed.substr(line + 1);
    m_column = (line == std::string_view::npos ? m_column : 0)
        + quint64(std::count_if(ofLine.begin(), ofLine.end(), [](char c) { return !isContinuation(c); }));
    std::memmove(bytes.data(), bytes.data() + m_next, m_filled - m_next);
    m_filled -= m_next;
    m_end -= m_next;
    m_next = 0;
    const std::size_t wanted = m_filled + std::clamp(m_filled, scanBlockBytes, std::size_t(mostTokenBytes));
    if (bytes.size() < wanted)
        bytes.resize(wanted);
    const std::size_t before = m_filled;
    try {
        for (std::size_t got = 1; got > 0 && m_filled < wanted && !m_atEnd; m_filled += got) {
            got = m_input.read(bytes.data() + m_filled, wanted - m_filled);
            m_atEnd = got == 0;
        }
    } catch (...) {
        m_inputFailure = std::current_exception();
        m_atEnd = true;
    }
    m_lines += quint64(std::count(bytes.data() + before, bytes.data() + m_filled, '\n'));
    if (!std::exchange(m_hasBegun, true) && std::string_view(bytes.data(), m_filled).starts_with(mark))
        m_next = mark.size();
    validate();
    m_wantsMore = false;
}

/// How many bytes at the end are the begin of a character.
static std::size_t cutCharacterBytes(std::string_view text)
{
    constexpr std::size_t most = 3;
    for (std::size_t bytes = 1; bytes <= std::min(most, text.size()); ++bytes) {
        const auto c = static_cast<unsigned char>(text[text.size() - bytes]);
        if ((c & 0xC0) == 0x80)
            continue;
        const std::size_t length = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : c >= 0xC0 ? 2 : 1;
        return length > bytes ? bytes : 0;
    }
    return 0;
}

/// Up to where it is UTF-8; a character that is cut off comes with what is read next.
void MarkupScanner::validate()
{
    const std::string_view fresh = view(m_end, m_filled);
    const std::size_t cut = m_atEnd ? 0 : cutCharacterBytes(fresh);
    m_end += firstInvalidUtf8(fresh.substr(0, fresh.size() - cut));
}

void MarkupScanner::scan()
{
    constexpr std::size_t mostOfCharacter = 4;
    while (m_next < m_end && m_events->all.size() < mostScannedEvents) {
        const Found found = scanPiece();
        if (found == Found::Wrong)
            return;
        if (found == Found::CutOff)
            break;
    }
    if (m_events->all.size() >= mostScannedEvents)
        return;
    const bool isBroken = m_end < m_filled && (m_filled - m_end >= mostOfCharacter || m_atEnd);
    if (isBroken && !m_inputFailure)
        return void(invalidAt(m_end));
    if (m_filled - m_next > std::size_t(mostTokenBytes))
        return void(wrongAt(m_next, tooLong()));
    if (m_atEnd)
        endOfInput();
    else
        m_wantsMore = true;
}

void MarkupScanner::endOfInput()
{
    if (m_inputFailure)
        m_failure = m_inputFailure;
    else if (m_next < m_filled)
        wrongAt(m_next, SourceText::tr("unclosed token"));
    else if (!m_elements.empty() || !m_hadRoot)
        wrongAt(m_next, SourceText::tr("no element found"));
    else
        m_finished = true;
}

MarkupScanner::Found MarkupScanner::wrongAt(std::size_t place, const QString &what)
{
    // Bytes behind the place are still as they were read, those before it may have been decoded.
    const std::string_view behind = view(place, m_filled);
    const std::string_view before = view(0, place);
    const std::size_t line = before.find_last_of('\n');
    const std::string_view ofLine = line == std::string_view::npos ? before : before.substr(line + 1);
    const quint64 column = (line == std::string_view::npos ? m_column : 0)
        + quint64(std::count_if(ofLine.begin(), ofLine.end(), [](char c) { return !isContinuation(c); }));
    m_failure = wrong(m_input, m_lines - quint64(std::count(behind.begin(), behind.end(), '\n')) + 1, column + 1, what);
    return Found::Wrong;
}

MarkupScanner::Found MarkupScanner::invalidAt(std::size_t place)
{
    return wrongAt(place, SourceText::tr("not well-formed (invalid token)"));
}

MarkupScanner::Found MarkupScanner::scanPiece()
{
    if (m_inCdata)
        return scanCdata();
    const Found found = at(m_next) == '<' ? scanMarkup() : scanText();
    m_hasPieces = m_hasPieces || found == Found::Whole;
    return found;
}

void MarkupScanner::pushText(std::size_t begin, std::size_t size)
{
    if (size > 0)
        m_events->all.push_back({ MarkupToken::Text, int(m_elements.size()), {}, begin, size });
}

MarkupScanner::Found MarkupScanner::scanText()
{
    const std::size_t begin = m_next;
    char *const bytes = m_events->values.data();
    std::size_t most = std::min(m_end, begin + textPieceBytes);
    while (most < m_end && isContinuation(bytes[most]))
        --most;
    std::size_t out = begin;
    std::size_t place = begin;
    Found found = Found::Whole;
    while (found == Found::Whole && place < most && bytes[place] != '<') {
        const std::size_t plain = place;
        while (place < most && isKind(bytes[place], PlainText))
            ++place;
        if (out != plain)
            std::memmove(bytes + out, bytes + plain, place - plain);
        out += place - plain;
        if (place < most && bytes[place] != '<')
            found = scanTextPart(place, out);
    }
    const std::size_t size = out - begin;
    if (m_elements.empty()) {
        const std::string_view text = view(begin, out);
        const std::size_t other = text.find_first_not_of(" \t\n");
        if (other != std::string_view::npos)
            return m_hadRoot ? wrongAt(begin + other, SourceText::tr("junk after document element"))
                             : invalidAt(begin + other);
    } else {
        pushText(begin, size);
    }
    if (found == Found::CutOff && place > begin)
        found = Found::Whole; // so far
    m_next = place;
    return found;
}

/// A character of a text that is not simply itself.
MarkupScanner::Found MarkupScanner::scanTextPart(std::size_t &place, std::size_t &out)
{
    std::string &bytes = m_events->values;
    const char c = bytes[place];
    if (c == '&')
        return m_elements.empty() ? invalidAt(place) : decodeReference(place, out);
    const std::size_t rest = m_end - place;
    if (c == '\r') {
        if (rest < 2 && !m_atEnd)
            return Found::CutOff;
        place += rest > 1 && bytes[place + 1] == '\n' ? 2 : 1;
        bytes[out++] = '\n';
        return Found::Whole;
    }
    if (c != ']')
        return invalidAt(place);
    constexpr std::string_view endOfCdata = "]]>";
    if (rest < endOfCdata.size() && !m_atEnd)
        return Found::CutOff;
    if (view(place, m_end).starts_with(endOfCdata))
        return invalidAt(place);
    bytes[out++] = bytes[place++];
    return Found::Whole;
}

static void appendCharacter(std::string &bytes, std::size_t &out, quint32 c)
{
    const auto put = [&](quint32 byte) { bytes[out++] = char(byte); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

/// The number of a character such as #10 or #x1F600; 0 if no document can have it.
static quint32 numberedCharacter(std::string_view reference)
{
    const bool isHex = reference.starts_with("#x");
    reference.remove_prefix(isHex ? 2 : 1);
    quint32 c = 0;
    const auto [end, error]
        = std::from_chars(reference.data(), reference.data() + reference.size(), c, isHex ? 16 : 10);
    const bool isNumber = error == std::errc() && end == reference.data() + reference.size();
    const bool isCharacter = c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0xD800)
        || (c >= 0xE000 && c < 0xFFFE) || (c >= 0x10000 && c < 0x110000);
    return isNumber && isCharacter ? c : 0;
}

/// From the & on; the character is written at `out`, which is not behind it.
MarkupScanner::Found MarkupScanner::decodeReference(std::size_t &place, std::size_t &out)
{
    const std::string_view rest = view(place + 1, std::min(m_end, place + mostReferenceBytes));
    const std::size_t end = rest.find(';');
    if (end == std::string_view::npos && rest.size() + 1 < mostReferenceBytes && !m_atEnd)
        return Found::CutOff;
    if (end == std::string_view::npos || end == 0)
        return invalidAt(place);
    const std::string_view name = rest.substr(0, end);
    const quint32 c = name == "lt" ? '<'
        : name == "gt"             ? '>'
        : name == "amp"            ? '&'
        : name == "quot"           ? '"'
        : name == "apos"           ? '\''
        : name[0] == '#'           ? numberedCharacter(name)
                                   : 0;
    if (c == 0)
        return wrongAt(place,
            name[0] == '#' ? SourceText::tr("reference to invalid character number")
                           : SourceText::tr("undefined entity"));
    place += end + 2;
    appendCharacter(m_events->values, out, c);
    return Found::Whole;
}

MarkupScanner::Found MarkupScanner::scanCdata()
{
    std::string &bytes = m_events->values;
    constexpr std::string_view endOfCdata = "]]>";
    const std::string_view rest = view(m_next, std::min(m_end, m_next + textPieceBytes));
    const std::size_t end = rest.find(endOfCdata);
    std::size_t size = end;
    if (end == std::string_view::npos) // its end may be cut, and so may an end of a line
        size = rest.size() < endOfCdata.size() ? 0 : rest.size() - endOfCdata.size() + 1;
    if (end == std::string_view::npos && size > 0 && rest[size - 1] == '\r')
        --size;
    std::size_t out = m_next;
    for (std::size_t place = m_next; place < m_next + size; ++place) {
        const char c = bytes[place];
        if (static_cast<unsigned char>(c) < 0x20 && !isKind(c, Blank))
            return invalidAt(place);
        const bool isPair = c == '\r' && place + 1 < m_next + size && bytes[place + 1] == '\n';
        if (!isPair)
            bytes[out++] = c == '\r' ? '\n' : c;
    }
    pushText(m_next, out - m_next);
    m_next += size;
    if (end != std::string_view::npos) {
        m_next += endOfCdata.size();
        m_inCdata = false;
        return Found::Whole;
    }
    return size > 0 ? Found::Whole : Found::CutOff;
}

MarkupScanner::Found MarkupScanner::scanMarkup()
{
    constexpr std::string_view cdata = "<![CDATA[";
    constexpr std::string_view comment = "<!--";
    const std::string_view rest = view(m_next, m_end);
    if (rest.size() < 2)
        return Found::CutOff;
    if (rest[1] == '/')
        return scanEnd();
    if (rest[1] == '?') {
        constexpr std::string_view declaration = "<?xml";
        const bool isDeclaration = rest.starts_with(declaration) && rest.size() > declaration.size()
            && isKind(rest[declaration.size()], Blank);
        if (isDeclaration && m_hasPieces)
            return wrongAt(m_next, SourceText::tr("XML or text declaration not at start of entity"));
        return scanInstruction(rest);
    }
    if (rest[1] != '!')
        return scanStart();
    if (rest.starts_with(comment)) {
        const std::size_t end = rest.find("--", comment.size());
        if (end == std::string_view::npos || end + 2 == rest.size())
            return Found::CutOff;
        if (rest[end + 2] != '>')
            return invalidAt(m_next + end + 2);
        m_next += end + 3;
        return Found::Whole;
    }
    if (rest.starts_with(cdata) && !m_elements.empty()) {
        m_next += cdata.size();
        m_inCdata = true;
        return Found::Whole;
    }
    const bool mayBe = (rest.size() < cdata.size() && cdata.starts_with(rest))
        || (rest.size() < comment.size() && comment.starts_with(rest));
    return mayBe ? Found::CutOff : invalidAt(m_next);
}

/// It says something to a program; here it says nothing.
MarkupScanner::Found MarkupScanner::scanInstruction(std::string_view rest)
{
    const std::size_t end = rest.find("?>", 2);
    if (end == std::string_view::npos)
        return Found::CutOff;
    const std::string_view content = rest.substr(2, end - 2);
    const auto nameEnd = std::find_if(content.begin(), content.end(), [](char c) { return !isKind(c, NamePart); });
    if (content.empty() || !isKind(content[0], NameBegin) || (nameEnd != content.end() && !isKind(*nameEnd, Blank)))
        return invalidAt(m_next + 2);
    m_next += end + 2;
    return Found::Whole;
}

MarkupScanner::Found MarkupScanner::scanEnd()
{
    const std::size_t name = m_next + 2;
    const std::string_view rest = view(name, m_end);
    const std::string_view written
        = m_elements.empty() ? std::string_view() : std::string_view(m_open).substr(m_elements.back().written);
    std::size_t place = name;
    if (!written.empty() && rest.starts_with(written)) {
        place += written.size();
    } else {
        while (place < m_end && isKind(at(place), NamePart))
            ++place;
    }
    const std::size_t nameEnd = place;
    while (place < m_end && isKind(at(place), Blank))
        ++place;
    if (place == m_end)
        return Found::CutOff;
    if (at(place) != '>' && !isKind(at(place), NamePart))
        return invalidAt(place);
    if (m_elements.empty())
        return invalidAt(name);
    if (at(place) != '>' || view(name, nameEnd) != written)
        return wrongAt(name, SourceText::tr("mismatched tag"));
    m_next = place + 1;
    close();
    return Found::Whole;
}

void MarkupScanner::close()
{
    const Element element = m_elements.back();
    m_events->all.push_back({ MarkupToken::End, int(m_elements.size()), element.name });
    m_open.resize(element.written);
    if (m_bindings.size() != element.bindings) {
        m_bindings.resize(element.bindings);
        ++m_scope;
    }
    m_elements.pop_back();
    m_hadRoot = true;
}

MarkupScanner::Found MarkupScanner::scanStart()
{
    const std::size_t name = m_next + 1;
    std::size_t place = name;
    if (!isKind(at(place), NameBegin))
        return invalidAt(place);
    while (place < m_end && isKind(at(place), NamePart))
        ++place;
    const std::size_t nameEnd = place;
    bool isEmpty = false;
    if (const Found found = scanAttributes(place, isEmpty); found != Found::Whole)
        return found;
    if (place - m_next > std::size_t(mostTokenBytes))
        return wrongAt(m_next, tooLong());
    if (m_elements.empty() && m_hadRoot)
        return wrongAt(m_next, SourceText::tr("junk after document element"));
    if (const Found found = open(view(name, nameEnd)); found != Found::Whole)
        return found;
    m_next = place;
    if (isEmpty)
        close();
    return Found::Whole;
}

/// Up to behind the end of the tag.
MarkupScanner::Found MarkupScanner::scanAttributes(std::size_t &place, bool &isEmpty)
{
    m_attributes.clear();
    for (;;) {
        const std::size_t blanks = place;
        while (place < m_end && isKind(at(place), Blank))
            ++place;
        if (place == m_end)
            return Found::CutOff;
        if (at(place) == '>') {
            ++place;
            return Found::Whole;
        }
        if (at(place) == '/') {
            if (place + 1 == m_end)
                return Found::CutOff;
            isEmpty = true;
            place += 2;
            return at(place - 1) == '>' ? Found::Whole : invalidAt(place - 1);
        }
        if (place == blanks || !isKind(at(place), NameBegin))
            return invalidAt(place);
        if (const Found found = scanAttribute(place); found != Found::Whole)
            return found;
    }
}

MarkupScanner::Found MarkupScanner::scanAttribute(std::size_t &place)
{
    const std::size_t end = m_end;
    Attribute attribute { place };
    const auto skipBlanks = [&] {
        while (place < end && isKind(at(place), Blank))
            ++place;
        return place < end;
    };
    while (place < end && isKind(at(place), NamePart))
        ++place;
    attribute.nameEnd = place;
    if (!skipBlanks())
        return Found::CutOff;
    if (at(place++) != '=')
        return invalidAt(place - 1);
    if (!skipBlanks())
        return Found::CutOff;
    const char quote = at(place++);
    if (quote != '"' && quote != '\'')
        return invalidAt(place - 1);
    attribute.value = place;
    for (const char *const bytes = m_events->values.data(); place < end; ++place) {
        const char c = bytes[place];
        if (isKind(c, PlainValue))
            continue;
        if (c == quote)
            break;
        if (c == '<' || (c != '&' && c != '"' && c != '\'' && !isKind(c, Blank)))
            return invalidAt(place);
        attribute.isPlain = attribute.isPlain && (c == '"' || c == '\'');
    }
    if (place == end)
        return Found::CutOff;
    attribute.valueEnd = place++;
    m_attributes.push_back(attribute);
    return Found::Whole;
}

MarkupScanner::Found MarkupScanner::decodeAttribute(Attribute &attribute)
{
    std::string &bytes = m_events->values;
    std::size_t out = attribute.value;
    for (std::size_t place = attribute.value; place < attribute.valueEnd;) {
        const char c = bytes[place];
        if (c == '&') {
            if (view(place, attribute.valueEnd).find(';') == std::string_view::npos)
                return invalidAt(place);
            if (const Found found = decodeReference(place, out); found != Found::Whole)
                return found;
            continue;
        }
        const bool isPair = c == '\r' && place + 1 < attribute.valueEnd && bytes[place + 1] == '\n';
        bytes[out++] = isKind(c, Blank) ? ' ' : c;
        place += isPair ? 2 : 1;
    }
    attribute.valueEnd = out;
    return Found::Whole;
}

/// What prefixes mean from this tag on.
MarkupScanner::Found MarkupScanner::bindNamespaces()
{
    constexpr std::string_view word = "xmlns";
    bool any = false;
    for (const Attribute &attribute : m_attributes) {
        const std::string_view name = view(attribute.name, attribute.nameEnd);
        const bool isDefault = name == word;
        if (!isDefault && (!name.starts_with(word) || name[word.size()] != ':'))
            continue;
        if (m_bindings.size() == mostBindings)
            return wrongAt(attribute.name, tooManyNames());
        const std::string_view prefix = isDefault ? std::string_view() : name.substr(word.size() + 1);
        if (!isDefault && !isPrefix(prefix))
            return invalidAt(attribute.name);
        m_bindings.push_back({ std::string(prefix), std::string(view(attribute.value, attribute.valueEnd)) });
        any = true;
    }
    if (!any)
        return Found::Whole;
    ++m_scope;
    std::erase_if(m_attributes, [&](const Attribute &attribute) {
        const std::string_view name = view(attribute.name, attribute.nameEnd);
        return name.starts_with(word) && (name.size() == word.size() || name[word.size()] == ':');
    });
    return Found::Whole;
}

bool MarkupScanner::hasTwice() const
{
    constexpr std::size_t few = 16;
    const auto name = [this](const Attribute &one) { return view(one.name, one.nameEnd); };
    if (m_attributes.size() <= few) {
        for (std::size_t i = 1; i < m_attributes.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (name(m_attributes[i]) == name(m_attributes[j]))
                    return true;
            }
        }
        return false;
    }
    std::vector<std::string_view> names;
    std::transform(m_attributes.begin(), m_attributes.end(), std::back_inserter(names), name);
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) != names.end();
}

MarkupScanner::Found MarkupScanner::open(std::string_view written)
{
    const auto place = std::size_t(written.data() - m_events->values.data());
    if (hasTwice())
        return wrongAt(place, SourceText::tr("duplicate attribute"));
    if (m_elements.size() == std::size_t(mostDepth))
        return wrongAt(place, tooDeep());
    for (Attribute &attribute : m_attributes) {
        if (attribute.isPlain)
            continue;
        if (const Found found = decodeAttribute(attribute); found != Found::Whole)
            return found;
    }
    Element element { {}, m_open.size(), m_bindings.size() };
    if (const Found found = bindNamespaces(); found != Found::Whole)
        return found;
    element.name = nameOf(written, false);
    bool areKnown = !element.name.empty();
    const std::size_t first = m_events->attributes.size();
    for (const Attribute &attribute : m_attributes) {
        const std::string_view name = nameOf(view(attribute.name, attribute.nameEnd), true);
        areKnown = areKnown && !name.empty();
        m_events->attributes.push_back({ name, attribute.value, attribute.valueEnd - attribute.value });
    }
    if (!areKnown)
        return wrongAt(place, SourceText::tr("unbound prefix"));
    if (m_names.areTooMany())
        return wrongAt(place, tooManyNames());
    m_open += written;
    m_elements.push_back(element);
    m_events->all.push_back(
        { MarkupToken::Start, int(m_elements.size()), element.name, first, m_events->attributes.size() - first });
    return Found::Whole;
}

/// @returns an empty text if its prefix means nothing
std::string_view MarkupScanner::nameOf(std::string_view written, bool isAttribute)
{
    const std::size_t place
        = (written.size() * 7 + std::size_t(static_cast<unsigned char>(written.back())) * 31
              + std::size_t(static_cast<unsigned char>(written[written.size() / 2])) * 5 + (isAttribute ? 128 : 0))
        % m_known.size();
    KnownName &known = m_known[place];
    const quint64 scope = m_scope * 2 + (isAttribute ? 1 : 0);
    if (known.scope == scope && known.written == written)
        return known.name;
    const std::string full = fullName(written, isAttribute);
    if (full.empty())
        return {};
    known = { std::string(written), m_names.name(full), scope };
    return known.name;
}

std::string MarkupScanner::fullName(std::string_view written, bool isAttribute)
{
    const std::size_t colon = written.find(':');
    const bool hasPrefix = colon != std::string_view::npos;
    const std::string_view prefix = hasPrefix ? written.substr(0, colon) : std::string_view();
    const std::string_view local = hasPrefix ? written.substr(colon + 1) : written;
    if (hasPrefix && (prefix.empty() || !isPrefix(local)))
        return {};
    if (prefix == "xml")
        return std::string("http://www.w3.org/XML/1998/namespace") + MarkupNames::behindNamespace + std::string(local);
    if (!hasPrefix && isAttribute)
        return std::string(local);
    const auto found = std::find_if(
        m_bindings.rbegin(), m_bindings.rend(), [prefix](const Binding &one) { return one.prefix == prefix; });
    if (found == m_bindings.rend() || found->uri.empty())
        return hasPrefix ? std::string() : std::string(local);
    return found->uri + MarkupNames::behindNamespace + std::string(local);
}

} // namespace tranche
