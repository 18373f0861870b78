#pragma once

#include "source/formats/html/HtmlFeed.h"

#include <deque>
#include <memory>
#include <optional>
#include <string>

namespace tranche {

/// The tags of tables and the text of a web page, one after the other, as libxml2's HTML parser reads them: however
/// broken the page is.
class HtmlReader
{
public:
    struct Event
    {
        enum class Kind { Start, End, Text };
        Kind kind = Kind::Text;
        std::string text; ///< of a tag its name: table, caption, tr, td, th, br, or hr where a block begins or ends
        int columns = 1; ///< that a cell spans; at most 1000, as browsers read it
        int rows = 1; ///< likewise, at most 65534
        bool isText = false; ///< a cell that Excel holds for text, whatever it looks like
    };

    explicit HtmlReader(std::unique_ptr<ByteStream> input);
    ~HtmlReader();
    HtmlReader(const HtmlReader &) = delete;
    HtmlReader &operator=(const HtmlReader &) = delete;

    /// @returns nullopt at the end @throws Failure "source.html" if elements are nested too deeply
    std::optional<Event> next();
    /// The text of the page has ended: what is closed now is closed for that reason alone.
    bool isAtEnd() const { return m_isAtEnd; }
    bool endsInside() const { return m_feed.endsInside(); }
    const ByteStream &input() const { return m_feed.input(); }

private:
    class Parser; ///< libxml2's

    HtmlFeed m_feed;
    std::deque<Event> m_events;
    std::unique_ptr<Parser> m_parser;
    bool m_isFlushed = false;
    bool m_isAtEnd = false;
};

} // namespace tranche
