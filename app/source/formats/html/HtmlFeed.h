#pragma once

#include "source/bytes/ByteStream.h"

#include <string>
#include <string_view>

namespace tranche {

/// What of a web page matters for its tables, in pieces of bounded length: the tags of tables, line breaks and text.
/// Comments, scripts, styles and all other tags are left out, so that nothing of them is kept or nested; tags that
/// break a line become <hr>. A long text is cut by empty comments, and what libxml2 would drop or take for another
/// encoding, goes through it hidden: see HtmlText.h.
/// The borders of tags, comments and scripts are those of the HTML standard (WHATWG), 13.2.5.
class HtmlFeed
{
public:
    explicit HtmlFeed(std::unique_ptr<ByteStream> input)
        : m_input(std::move(input))
    {
    }

    /// The next piece, empty at the end.
    std::string next();
    /// At the end: the page ends within a tag, a comment or a script.
    bool endsInside() const { return m_state != State::Text; }
    const ByteStream &input() const { return *m_input; }

private:
    enum class State { Text, Tag, Comment, Bogus, Raw };

    bool readMore();
    bool hasBytes(std::size_t count);
    void readText(std::string &to);
    void readMark(std::string &to);
    void beginTag(std::string &to, bool isEnd);
    void readTag(std::string &to);
    void endTag(std::string &to);
    void skipTo(std::string_view end);
    void skipRaw();

    std::unique_ptr<ByteStream> m_input;
    std::string m_bytes;
    std::size_t m_at = 0;
    bool m_atEnd = false;
    State m_state = State::Text;
    std::string m_name; ///< of the tag, or of the element whose text is skipped
    std::string m_tag; ///< its bytes, if it is kept
    bool m_isKept = false;
    bool m_isEnd = false;
    char m_quote = 0; ///< that is open in the tag
    char m_last = 0; ///< in the tag, blanks left out
    std::size_t m_sinceTag = 0; ///< bytes of text
};

} // namespace tranche
