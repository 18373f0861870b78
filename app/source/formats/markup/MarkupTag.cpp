#include "source/formats/markup/MarkupTag.h"

#include "core/Texts.h"

#include <algorithm>

namespace tranche {

MarkupFound MarkupTag::scan()
{
    const std::size_t end = m_buffer.end();
    std::size_t place = m_name = m_buffer.next() + 1;
    if (!isMarkup(m_buffer.at(place), MarkupByte::NameBegin))
        return m_buffer.invalidAt(place);
    while (place < end && isMarkup(m_buffer.at(place), MarkupByte::NamePart))
        ++place;
    m_nameEnd = place;
    m_isEmpty = false;
    const MarkupFound found = scanAttributes(place);
    m_end = place;
    return found;
}

static bool isDeclaration(std::string_view name)
{
    constexpr std::string_view word = "xmlns";
    return name.starts_with(word) && (name.size() == word.size() || name[word.size()] == ':');
}

MarkupFound MarkupTag::settle(int depth, std::vector<MarkupEvents::Attribute> &to)
{
    if (hasTwice())
        return m_buffer.wrongAt(m_name, SourceText::tr("duplicate attribute"));
    bool declares = false;
    for (Attribute &attribute : m_attributes) {
        if (const MarkupFound found = attribute.isPlain ? MarkupFound::Whole : decodeAttribute(attribute);
            found != MarkupFound::Whole)
            return found;
        const std::string_view name = m_buffer.view(attribute.name, attribute.nameEnd);
        if (!isDeclaration(name))
            continue;
        m_names.declare(depth, name, m_buffer.view(attribute.value, attribute.valueEnd));
        declares = true;
    }
    for (const Attribute &attribute : m_attributes) {
        const std::string_view name = m_buffer.view(attribute.name, attribute.nameEnd);
        if (!declares || !isDeclaration(name))
            to.push_back({ m_names.ofAttribute(name), attribute.value, attribute.valueEnd - attribute.value });
    }
    return MarkupFound::Whole;
}

/// Up to behind the end of the tag.
MarkupFound MarkupTag::scanAttributes(std::size_t &place)
{
    m_attributes.clear();
    for (;;) {
        const std::size_t blanks = place;
        while (place < m_buffer.end() && isMarkup(m_buffer.at(place), MarkupByte::Blank))
            ++place;
        if (place == m_buffer.end())
            return MarkupFound::CutOff;
        if (m_buffer.at(place) == '>') {
            ++place;
            return MarkupFound::Whole;
        }
        if (m_buffer.at(place) == '/') {
            if (place + 1 == m_buffer.end())
                return MarkupFound::CutOff;
            m_isEmpty = true;
            place += 2;
            return m_buffer.at(place - 1) == '>' ? MarkupFound::Whole : m_buffer.invalidAt(place - 1);
        }
        if (place == blanks || !isMarkup(m_buffer.at(place), MarkupByte::NameBegin))
            return m_buffer.invalidAt(place);
        if (const MarkupFound found = scanAttribute(place); found != MarkupFound::Whole)
            return found;
    }
}

MarkupFound MarkupTag::scanAttribute(std::size_t &place)
{
    const std::size_t end = m_buffer.end();
    Attribute attribute { place };
    const auto skipBlanks = [&] {
        while (place < end && isMarkup(m_buffer.at(place), MarkupByte::Blank))
            ++place;
        return place < end;
    };
    while (place < end && isMarkup(m_buffer.at(place), MarkupByte::NamePart))
        ++place;
    attribute.nameEnd = place;
    if (!skipBlanks())
        return MarkupFound::CutOff;
    if (m_buffer.at(place++) != '=')
        return m_buffer.invalidAt(place - 1);
    if (!skipBlanks())
        return MarkupFound::CutOff;
    const char quote = m_buffer.at(place++);
    if (quote != '"' && quote != '\'')
        return m_buffer.invalidAt(place - 1);
    attribute.value = place;
    for (const char *const bytes = m_buffer.data(); place < end; ++place) {
        const char c = bytes[place];
        if (isMarkup(c, MarkupByte::PlainValue))
            continue;
        if (c == quote)
            break;
        const bool isDecoded = c == '&' || isMarkup(c, MarkupByte::Blank);
        if (c == '<' || (!isDecoded && c != '"' && c != '\'' && !m_buffer.keeps(c)))
            return m_buffer.invalidAt(place);
        attribute.isPlain = attribute.isPlain && !isDecoded;
    }
    if (place == end)
        return MarkupFound::CutOff;
    attribute.valueEnd = place++;
    m_attributes.push_back(attribute);
    return MarkupFound::Whole;
}

MarkupFound MarkupTag::decodeAttribute(Attribute &attribute)
{
    char *const bytes = m_buffer.data();
    std::size_t out = attribute.value;
    for (std::size_t place = attribute.value; place < attribute.valueEnd;) {
        const char c = bytes[place];
        if (c == '&') {
            if (const MarkupFound found = m_buffer.decodeReference(place, out, attribute.valueEnd, false);
                found != MarkupFound::Whole)
                return found;
            continue;
        }
        const bool isPair = c == '\r' && place + 1 < attribute.valueEnd && bytes[place + 1] == '\n';
        bytes[out++] = isMarkup(c, MarkupByte::Blank) ? ' ' : c;
        place += isPair ? 2 : 1;
    }
    attribute.valueEnd = out;
    return MarkupFound::Whole;
}

bool MarkupTag::hasTwice() const
{
    constexpr std::size_t few = 16;
    const auto name = [this](const Attribute &one) { return m_buffer.view(one.name, one.nameEnd); };
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

} // namespace tranche
