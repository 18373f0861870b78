#pragma once

#include "source/formats/markup/MarkupParser.h"

namespace tranche {

/// The XML of office documents, read while it comes: its pieces one after the other, as UTF-8 that is not copied for
/// each. Whatever prefixes a document has, names are told as its kind calls them. Entities, defaults for attributes,
/// very deep and very long tags are refused: no office program writes them.
class MarkupReader final
{
public:
    using Token = MarkupToken;

    /// @param namespaces that are known; a name of any other begins with "?:", one of none has no prefix.
    /// They must live as long as the reader.
    /// @param controls they are kept in UTF-8 without a document type only
    MarkupReader(std::unique_ptr<ByteStream> input, std::span<const MarkupNamespace> namespaces,
        MarkupControls controls = MarkupControls::Refused);
    ~MarkupReader();
    MarkupReader(const MarkupReader &) = delete;
    MarkupReader &operator=(const MarkupReader &) = delete;

    /// Goes on to what comes next; Finish at the end, and from then on. A long text comes in several pieces.
    /// @throws Failure "source.xml" for what is no such XML, with the name of the part and the line
    Token next()
    {
        if (++m_at >= m_events.all.size())
            readMore();
        return token();
    }

    Token token() const { return m_events.all[m_at].token; }
    bool isText() const { return token() == Token::Text; }
    bool isStart() const { return token() == Token::Start; }
    bool isEnd() const { return token() == Token::End; }
    bool isStart(std::string_view name) const { return isStart() && m_events.all[m_at].name == name; }
    bool isEnd(std::string_view name) const { return isEnd() && m_events.all[m_at].name == name; }
    /// Of the element that begins or ends here. It stays valid as long as the reader.
    std::string_view name() const { return m_events.all[m_at].name; }
    /// Elements that are open, this one among them. The outermost one is 1.
    int depth() const { return m_events.all[m_at].depth; }
    /// Line of the document in which this begins, counted from 1; 0: nothing was read yet.
    qint64 line() const { return qint64(m_events.all[m_at].line); }
    /// The piece of text here. Valid until next().
    std::string_view text() const { return valueAt(m_events.all[m_at].begin, m_events.all[m_at].size); }
    /// Of the element that begins here; empty if it has none of that name. Valid until next().
    std::string_view attribute(std::string_view name) const;
    bool hasAttribute(std::string_view name) const;
    /// All those of the element that begins here, in their order. Valid until next().
    std::size_t attributeCount() const { return attributes().size(); }
    std::string_view attributeName(std::size_t index) const { return attributes()[index].name; }
    std::string_view attributeValue(std::size_t index) const
    {
        return valueAt(attributes()[index].begin, attributes()[index].size);
    }

    /// From the begin of an element to its end.
    void skipElement();

    qint64 bytesOfFile() const { return m_input.stream().bytesOfFile(); }

private:
    std::string_view valueAt(std::size_t begin, std::size_t size) const
    {
        return std::string_view(m_events.values).substr(begin, size);
    }
    std::span<const MarkupEvents::Attribute> attributes() const
    {
        return isStart() ? std::span<const MarkupEvents::Attribute>(m_events.attributes)
                               .subspan(m_events.all[m_at].begin, m_events.all[m_at].size)
                         : std::span<const MarkupEvents::Attribute>();
    }
    void readMore();
    std::unique_ptr<MarkupParser> makeParser();

    MarkupInput m_input;
    std::span<const MarkupNamespace> m_namespaces;
    MarkupControls m_controls;
    MarkupEvents m_events; ///< read ahead
    std::size_t m_at = 0;
    std::unique_ptr<MarkupParser> m_parser; ///< none: nothing was read yet
};

} // namespace tranche
