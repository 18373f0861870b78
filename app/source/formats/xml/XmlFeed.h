#pragma once

#include "source/bytes/ByteStream.h"

#include <string>

namespace tranche {

/// Hands XML on in whole tokens of bounded length. QXmlStreamReader reads a token that comes in pieces from its begin
/// for each piece, which is slow, and keeps all of it, which is large. So a comment, a text or a CDATA section that is
/// long is cut into several that mean the same; what can't be cut has a limit.
class XmlFeed
{
public:
    explicit XmlFeed(std::unique_ptr<ByteStream> input)
        : m_input(std::move(input))
    {
    }

    /// The next tokens; empty at the end, or where `error` says what is wrong.
    std::string next();
    const std::string &error() const { return m_error; }
    const ByteStream &input() const { return *m_input; }

private:
    enum class Token { Text, Tag, Comment, Data, Instruction, Declaration };

    bool readMore();
    bool endToken();
    bool endTag();
    bool endDeclaration();
    void hideOutsideEntities();
    bool endLongToken(std::string_view end, std::string_view cut);
    bool endText();
    void cutAt(std::size_t position, std::string_view cut);
    Token tokenAt(std::size_t position) const;

    std::unique_ptr<ByteStream> m_input;
    std::string m_bytes; ///< not handed on yet
    std::size_t m_begin = 0; ///< of the token that is being read
    std::size_t m_at = 0; ///< looked at so far
    Token m_token = Token::Text;
    char m_quote = 0; ///< that is open in a tag or a declaration
    int m_brackets = 0; ///< that are open in a declaration
    int m_attributes = 0; ///< of the tag
    bool m_atEnd = false;
    std::string m_error;
};

} // namespace tranche
