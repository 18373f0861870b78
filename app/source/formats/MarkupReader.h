#pragma once

#include "source/bytes/ByteStream.h"
#include "source/formats/MarkupNames.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tranche {

/// The XML of office documents, read while it comes, by expat: its pieces one after the other, as UTF-8 that is not
/// copied for each. Whatever prefixes a document has, names are told as its kind calls them.
/// Entities, defaults for attributes, very deep and very long tags are refused: no office program writes them.
class MarkupReader final
{
public:
    enum class Token : quint8 { Start, End, Text, Finish };

    enum class Reading {
        AsWanted,
        Ahead, ///< on a thread of its own, some pieces before they are asked for
    };

    /// @param namespaces that are known; a name of any other begins with "?:", one of none has no prefix.
    /// They must live as long as the reader.
    MarkupReader(std::unique_ptr<ByteStream> input, std::span<const MarkupNamespace> namespaces,
        Reading reading = Reading::AsWanted);
    ~MarkupReader();
    MarkupReader(const MarkupReader &) = delete;
    MarkupReader &operator=(const MarkupReader &) = delete;

    /// Goes on to what comes next; Finish at the end, and from then on. A long text comes in several pieces.
    /// @throws Failure "source.xml" for what is no such XML, with the name of the part and the line
    Token next()
    {
        if (++m_at >= m_part.events.size())
            readMore();
        return token();
    }

    Token token() const { return m_part.events[m_at].token; }
    bool isText() const { return token() == Token::Text; }
    bool isStart() const { return token() == Token::Start; }
    bool isEnd() const { return token() == Token::End; }
    bool isStart(std::string_view name) const { return isStart() && m_part.events[m_at].name == name; }
    bool isEnd(std::string_view name) const { return isEnd() && m_part.events[m_at].name == name; }
    /// Of the element that begins or ends here. It stays valid as long as the reader.
    std::string_view name() const { return m_part.events[m_at].name; }
    /// Elements that are open, this one among them. The outermost one is 1.
    int depth() const { return m_part.events[m_at].depth; }
    /// The piece of text here. Valid until next().
    std::string_view text() const { return valueAt(m_part.events[m_at].begin, m_part.events[m_at].size); }
    /// Of the element that begins here; empty if it has none of that name. Valid until next().
    std::string_view attribute(std::string_view name) const;
    bool hasAttribute(std::string_view name) const;

    /// From the begin of an element to its end.
    void skipElement();

    qint64 bytesOfFile() const { return m_part.bytesOfFile; }

    class Parser; ///< expat, and what it calls

private:
    struct Attribute
    {
        std::string_view name;
        std::size_t begin = 0; ///< in Part::values
        std::size_t size = 0;
    };
    struct Event
    {
        Token token = Token::Finish;
        int depth = 0;
        std::string_view name;
        std::size_t begin = 0; ///< of a text in Part::values; of the attributes of an element in Part::attributes
        std::size_t size = 0;
    };
    /// What was read at once.
    struct Part
    {
        std::vector<Event> events;
        std::vector<Attribute> attributes; ///< of these events
        std::string values; ///< of texts and attributes
        qint64 bytesOfFile = 0; ///< read so far
    };
    class Ahead;

    std::string_view valueAt(std::size_t begin, std::size_t size) const
    {
        return std::string_view(m_part.values).substr(begin, size);
    }
    std::span<const Attribute> attributes() const
    {
        return isStart() ? std::span(m_part.attributes).subspan(m_part.events[m_at].begin, m_part.events[m_at].size)
                         : std::span<const Attribute>();
    }
    void readMore();

    Part m_part;
    std::size_t m_at = 0; ///< the event that stands here
    std::unique_ptr<Parser> m_parser;
    std::unique_ptr<Ahead> m_ahead;
};

} // namespace tranche
