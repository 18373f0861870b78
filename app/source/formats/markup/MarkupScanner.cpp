#include "source/formats/markup/MarkupScanner.h"

#include "core/Texts.h"
#include "core/Utf8.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstring>

namespace tranche {

static constexpr std::size_t mostScannedEvents = 16384;

/// Without the ?> behind it.
static bool isDeclarationOfUtf8(std::string_view declaration)
{
    static const QRegularExpression form(QStringLiteral(
        "^<\\?xml\\s+version\\s*=\\s*([\"'])1\\.\\d\\1(\\s+encoding\\s*=\\s*([\"'])(?i:utf-?8|us-ascii)\\3)?"
        "(\\s+standalone\\s*=\\s*([\"'])(yes|no)\\5)?\\s*$"));
    return form.match(QString::fromLatin1(declaration.data(), qsizetype(declaration.size()))).hasMatch();
}

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
            return rest[0] == '<' && isMarkup(rest[1], MarkupByte::NameBegin);
        const std::size_t end = rest.find(isComment ? "-->" : "?>", isComment ? comment.size() : 2);
        if (end == std::string_view::npos)
            return unknown;
        if (isFirst && rest.starts_with(declaration) && !isDeclarationOfUtf8(rest.substr(0, end)))
            return false;
        rest.remove_prefix(end + (isComment ? 3 : 2));
    }
}

MarkupScanner::MarkupScanner(MarkupInput &input, std::span<const MarkupNamespace> namespaces, MarkupControls controls)
    : m_names(namespaces)
    , m_buffer(input)
    , m_tag(m_buffer, m_names)
{
    if (controls == MarkupControls::Kept)
        m_buffer.keepControls();
}

void MarkupScanner::parse(MarkupEvents &events)
{
    m_events = &events;
    m_buffer.keepIn(events.values);
    events.all.clear();
    events.attributes.clear();
    while (events.all.empty() && !m_finished) {
        if (m_buffer.failure())
            std::rethrow_exception(m_buffer.failure());
        if (m_wantsMore)
            m_buffer.fill();
        m_wantsMore = false;
        scan();
    }
    if (events.all.empty())
        events.all.push_back({});
}

void MarkupScanner::scan()
{
    while (m_buffer.next() < m_buffer.end() && m_events->all.size() < mostScannedEvents) {
        const MarkupFound found = scanPiece();
        if (found == MarkupFound::Wrong)
            return;
        if (found == MarkupFound::CutOff)
            break;
    }
    if (m_events->all.size() >= mostScannedEvents)
        return;
    if (m_buffer.isBroken() && !m_buffer.inputFailure())
        m_buffer.invalidAt(m_buffer.end());
    else if (m_buffer.pending() > std::size_t(mostTokenBytes))
        m_buffer.wrongAt(m_buffer.next(), tooLong());
    else if (m_buffer.isInputAtEnd())
        endOfInput();
    else
        m_wantsMore = true;
}

void MarkupScanner::endOfInput()
{
    if (m_buffer.inputFailure())
        m_buffer.fail(m_buffer.inputFailure());
    else if (m_buffer.pending() > 0 || !m_elements.empty())
        m_buffer.wrongAt(m_buffer.next(), breaksOff());
    else if (!m_hadRoot)
        m_buffer.wrongAt(m_buffer.next(), SourceText::tr("no element found"));
    else
        m_finished = true;
}

MarkupFound MarkupScanner::scanPiece()
{
    if (m_inCdata)
        return scanCdata();
    const MarkupFound found = m_buffer.at(m_buffer.next()) == '<' ? scanMarkup() : scanText();
    m_hasPieces = m_hasPieces || found == MarkupFound::Whole;
    return found;
}

void MarkupScanner::pushText(std::size_t begin, std::size_t size)
{
    if (size > 0)
        m_events->all.push_back({ MarkupToken::Text, int(m_elements.size()), {}, begin, size, m_buffer.line() });
}

MarkupFound MarkupScanner::scanText()
{
    const std::size_t begin = m_buffer.next();
    char *const bytes = m_buffer.data();
    std::size_t most = std::min(m_buffer.end(), begin + textPieceBytes);
    while (most < m_buffer.end() && isContinuation(bytes[most]))
        --most;
    std::size_t out = begin;
    std::size_t place = begin;
    MarkupFound found = MarkupFound::Whole;
    while (found == MarkupFound::Whole && place < most && bytes[place] != '<') {
        const std::size_t plain = place;
        while (place < most && isMarkup(bytes[place], MarkupByte::PlainText))
            ++place;
        if (out != plain)
            std::memmove(bytes + out, bytes + plain, place - plain);
        out += place - plain;
        if (place < most && bytes[place] != '<')
            found = scanTextPart(place, out);
    }
    const std::size_t size = out - begin;
    if (m_elements.empty()) {
        const std::string_view text = m_buffer.view(begin, out);
        const std::size_t other = text.find_first_not_of(" \t\n");
        if (other != std::string_view::npos)
            return m_hadRoot ? m_buffer.wrongAt(begin + other, SourceText::tr("junk after document element"))
                             : m_buffer.invalidAt(begin + other);
    } else {
        pushText(begin, size);
    }
    if (found == MarkupFound::CutOff && place > begin)
        found = MarkupFound::Whole; // so far
    m_buffer.goTo(place);
    return found;
}

/// A character of a text that is not simply itself.
MarkupFound MarkupScanner::scanTextPart(std::size_t &place, std::size_t &out)
{
    char *const bytes = m_buffer.data();
    const char c = bytes[place];
    if (c == '&')
        return m_elements.empty() ? m_buffer.invalidAt(place)
                                  : m_buffer.decodeReference(place, out, m_buffer.end(), !m_buffer.isInputAtEnd());
    const std::size_t rest = m_buffer.end() - place;
    if (c == '\r') {
        if (rest < 2 && !m_buffer.isInputAtEnd())
            return MarkupFound::CutOff;
        place += rest > 1 && bytes[place + 1] == '\n' ? 2 : 1;
        bytes[out++] = '\n';
        return MarkupFound::Whole;
    }
    if (m_buffer.keeps(c) && !m_elements.empty()) {
        bytes[out++] = bytes[place++];
        return MarkupFound::Whole;
    }
    if (c != ']')
        return m_buffer.invalidAt(place);
    constexpr std::string_view endOfCdata = "]]>";
    if (rest < endOfCdata.size() && !m_buffer.isInputAtEnd())
        return MarkupFound::CutOff;
    if (m_buffer.view(place, m_buffer.end()).starts_with(endOfCdata))
        return m_buffer.invalidAt(place);
    bytes[out++] = bytes[place++];
    return MarkupFound::Whole;
}

MarkupFound MarkupScanner::scanCdata()
{
    char *const bytes = m_buffer.data();
    constexpr std::string_view endOfCdata = "]]>";
    const std::string_view rest
        = m_buffer.view(m_buffer.next(), std::min(m_buffer.end(), m_buffer.next() + textPieceBytes));
    const std::size_t end = rest.find(endOfCdata);
    std::size_t size = end;
    if (end == std::string_view::npos) // its end may be cut, and so may an end of a line
        size = rest.size() < endOfCdata.size() ? 0 : rest.size() - endOfCdata.size() + 1;
    if (end == std::string_view::npos && size > 0 && rest[size - 1] == '\r')
        --size;
    std::size_t out = m_buffer.next();
    for (std::size_t place = m_buffer.next(); place < m_buffer.next() + size; ++place) {
        const char c = bytes[place];
        if (static_cast<unsigned char>(c) < 0x20 && !isMarkup(c, MarkupByte::Blank) && !m_buffer.keeps(c))
            return m_buffer.invalidAt(place);
        const bool isPair = c == '\r' && place + 1 < m_buffer.next() + size && bytes[place + 1] == '\n';
        if (!isPair)
            bytes[out++] = c == '\r' ? '\n' : c;
    }
    pushText(m_buffer.next(), out - m_buffer.next());
    m_buffer.goTo(m_buffer.next() + size);
    if (end != std::string_view::npos) {
        m_buffer.goTo(m_buffer.next() + endOfCdata.size());
        m_inCdata = false;
        return MarkupFound::Whole;
    }
    return size > 0 ? MarkupFound::Whole : MarkupFound::CutOff;
}

/// Characters that no document may hold.
static bool holdsControl(std::string_view text)
{
    return std::any_of(text.begin(), text.end(),
        [](char c) { return static_cast<unsigned char>(c) < 0x20 && !isMarkup(c, MarkupByte::Blank); });
}

MarkupFound MarkupScanner::scanMarkup()
{
    constexpr std::string_view cdata = "<![CDATA[";
    constexpr std::string_view comment = "<!--";
    const std::string_view rest = m_buffer.rest();
    if (rest.size() < 2)
        return MarkupFound::CutOff;
    if (rest[1] == '/')
        return scanEnd();
    if (rest[1] == '?') {
        constexpr std::string_view declaration = "<?xml";
        const bool isDeclaration = rest.starts_with(declaration) && rest.size() > declaration.size()
            && isMarkup(rest[declaration.size()], MarkupByte::Blank);
        if (isDeclaration && m_hasPieces)
            return m_buffer.wrongAt(m_buffer.next(), SourceText::tr("XML or text declaration not at start of entity"));
        const MarkupFound found = scanInstruction(rest);
        const std::string_view scanned = rest.substr(0, rest.find("?>"));
        if (isDeclaration && found == MarkupFound::Whole && scanned.find("1.1") != std::string_view::npos)
            m_buffer.allowControls();
        return found;
    }
    if (rest[1] != '!')
        return scanStart();
    if (rest.starts_with(comment)) {
        const std::size_t end = rest.find("--", comment.size());
        if (end == std::string_view::npos || end + 2 == rest.size())
            return MarkupFound::CutOff;
        if (rest[end + 2] != '>' || holdsControl(rest.substr(0, end)))
            return m_buffer.invalidAt(m_buffer.next() + end + 2);
        m_buffer.goTo(m_buffer.next() + end + 3);
        return MarkupFound::Whole;
    }
    if (rest.starts_with(cdata) && !m_elements.empty()) {
        m_buffer.goTo(m_buffer.next() + cdata.size());
        m_inCdata = true;
        return MarkupFound::Whole;
    }
    const bool mayBe = (rest.size() < cdata.size() && cdata.starts_with(rest))
        || (rest.size() < comment.size() && comment.starts_with(rest));
    return mayBe ? MarkupFound::CutOff : m_buffer.invalidAt(m_buffer.next());
}

/// It says something to a program; here it says nothing.
MarkupFound MarkupScanner::scanInstruction(std::string_view rest)
{
    const std::size_t end = rest.find("?>", 2);
    if (end == std::string_view::npos)
        return MarkupFound::CutOff;
    const std::string_view content = rest.substr(2, end - 2);
    const std::size_t nameEnd = std::min(content.find_first_of(" \t\r\n"), content.size());
    const std::string_view name = content.substr(0, nameEnd);
    const bool isName = !name.empty() && isMarkup(name[0], MarkupByte::NameBegin)
        && std::all_of(name.begin(), name.end(), [](char c) { return isMarkup(c, MarkupByte::NamePart); });
    const bool isReserved = name.size() == 3 && (name[0] | 0x20) == 'x' && (name[1] | 0x20) == 'm'
        && (name[2] | 0x20) == 'l' && (name != "xml" || m_hasPieces);
    if (!isName || isReserved || holdsControl(content))
        return m_buffer.invalidAt(m_buffer.next() + 2);
    m_buffer.goTo(m_buffer.next() + end + 2);
    return MarkupFound::Whole;
}

MarkupFound MarkupScanner::scanEnd()
{
    const std::size_t name = m_buffer.next() + 2;
    const std::string_view rest = m_buffer.view(name, m_buffer.end());
    const std::string_view written
        = m_elements.empty() ? std::string_view() : std::string_view(m_open).substr(m_elements.back().written);
    std::size_t place = name;
    if (!written.empty() && rest.starts_with(written)) {
        place += written.size();
    } else {
        while (place < m_buffer.end() && isMarkup(m_buffer.at(place), MarkupByte::NamePart))
            ++place;
    }
    const std::size_t nameEnd = place;
    while (place < m_buffer.end() && isMarkup(m_buffer.at(place), MarkupByte::Blank))
        ++place;
    if (place == m_buffer.end())
        return MarkupFound::CutOff;
    if (m_buffer.at(place) != '>' && !isMarkup(m_buffer.at(place), MarkupByte::NamePart))
        return m_buffer.invalidAt(place);
    if (m_elements.empty())
        return m_buffer.invalidAt(name);
    if (m_buffer.at(place) != '>' || m_buffer.view(name, nameEnd) != written)
        return m_buffer.wrongAt(name, SourceText::tr("mismatched tag"));
    m_buffer.goTo(place + 1);
    close();
    return MarkupFound::Whole;
}

void MarkupScanner::close()
{
    const Element element = m_elements.back();
    m_events->all.push_back({ MarkupToken::End, int(m_elements.size()), element.name, 0, 0, m_buffer.line() });
    m_open.resize(element.written);
    m_names.leave(int(m_elements.size()));
    m_elements.pop_back();
    m_hadRoot = true;
}

MarkupFound MarkupScanner::scanStart()
{
    if (const MarkupFound found = m_tag.scan(); found != MarkupFound::Whole)
        return found;
    const std::size_t begin = m_buffer.next();
    if (m_tag.end() - begin > std::size_t(mostTokenBytes))
        return m_buffer.wrongAt(begin, tooLong());
    if (m_elements.empty() && m_hadRoot)
        return m_buffer.wrongAt(begin, SourceText::tr("junk after document element"));
    if (m_elements.size() == std::size_t(mostDepth))
        return m_buffer.wrongAt(begin, tooDeep());
    const int depth = int(m_elements.size()) + 1;
    const std::size_t first = m_events->attributes.size();
    if (const MarkupFound found = m_tag.settle(depth, m_events->attributes); found != MarkupFound::Whole)
        return found;
    const std::string_view name = m_names.ofElement(m_tag.written());
    if (m_names.undeclaredPrefix())
        return m_buffer.wrongAt(begin, undeclared(*m_names.undeclaredPrefix()));
    if (m_names.areTooMany())
        return m_buffer.wrongAt(begin, tooManyNames());
    m_elements.push_back({ name, m_open.size() });
    m_open += m_tag.written();
    m_events->all.push_back(
        { MarkupToken::Start, depth, name, first, m_events->attributes.size() - first, m_buffer.line() });
    m_buffer.goTo(m_tag.end());
    if (m_tag.isEmpty())
        close();
    return MarkupFound::Whole;
}

} // namespace tranche
