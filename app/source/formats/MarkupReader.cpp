#include "source/formats/MarkupReader.h"

#include "source/formats/markup/ExpatParser.h"
#include "source/formats/markup/MarkupScanner.h"

#include <algorithm>

namespace tranche {

MarkupReader::MarkupReader(
    std::unique_ptr<ByteStream> input, std::span<const MarkupNamespace> namespaces, MarkupControls controls)
    : m_input(std::move(input))
    , m_namespaces(namespaces)
    , m_controls(controls)
{
    m_events.all.resize(1);
}

MarkupReader::~MarkupReader() = default;

std::unique_ptr<MarkupParser> MarkupReader::makeParser()
{
    std::optional<bool> isSimple;
    for (bool atEnd = false; !isSimple;)
        isSimple = MarkupScanner::canRead(m_input.lookFurther(atEnd), atEnd);
    if (*isSimple)
        return std::make_unique<MarkupScanner>(m_input, m_namespaces, m_controls);
    return std::make_unique<ExpatParser>(m_input, m_namespaces);
}

void MarkupReader::readMore()
{
    m_at = 0;
    try {
        if (m_parser == nullptr)
            m_parser = makeParser();
        m_parser->parse(m_events);
    } catch (...) {
        m_events.all.assign(1, {});
        throw;
    }
}

std::string_view MarkupReader::attribute(std::string_view name) const
{
    for (const MarkupEvents::Attribute &one : attributes()) {
        if (one.name == name)
            return valueAt(one.begin, one.size);
    }
    return {};
}

bool MarkupReader::hasAttribute(std::string_view name) const
{
    const auto all = attributes();
    return std::any_of(all.begin(), all.end(), [name](const MarkupEvents::Attribute &one) { return one.name == name; });
}

void MarkupReader::skipElement()
{
    const int own = depth();
    while (next() != Token::End || depth() != own) { }
}

} // namespace tranche
