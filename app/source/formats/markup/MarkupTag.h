#pragma once

#include "source/formats/markup/MarkupBuffer.h"

namespace tranche {

/// The tag that begins an element, with its attributes.
class MarkupTag
{
public:
    MarkupTag(MarkupBuffer &buffer, MarkupNames &names)
        : m_buffer(buffer)
        , m_names(names)
    {
    }

    /// Finds name and attributes of the tag that comes next.
    MarkupFound scan();
    /// Decodes the values, declares the prefixes that the tag declares, and appends the other attributes.
    /// @param depth of the element
    MarkupFound settle(int depth, std::vector<MarkupEvents::Attribute> &to);

    std::string_view written() const { return m_buffer.view(m_name, m_nameEnd); }
    /// Behind the tag.
    std::size_t end() const { return m_end; }
    /// Whether it ends its element too.
    bool isEmpty() const { return m_isEmpty; }

private:
    struct Attribute
    {
        std::size_t name = 0;
        std::size_t nameEnd = 0;
        std::size_t value = 0;
        std::size_t valueEnd = 0;
        bool isPlain = true; ///< the value is as it is written
    };
    MarkupFound scanAttributes(std::size_t &place);
    MarkupFound scanAttribute(std::size_t &place);
    MarkupFound decodeAttribute(Attribute &attribute);
    bool hasTwice() const;

    MarkupBuffer &m_buffer;
    MarkupNames &m_names;
    std::size_t m_name = 0;
    std::size_t m_nameEnd = 0;
    std::size_t m_end = 0;
    bool m_isEmpty = false;
    std::vector<Attribute> m_attributes;
};

} // namespace tranche
