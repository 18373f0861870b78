#pragma once

#include <string>
#include <string_view>

namespace tranche {

/// The content of a file that stands in a report as Base64. It is decoded while it comes.
class EmbeddedContent
{
public:
    static constexpr std::size_t mostBytes = std::size_t(100) << 20;

    void take(std::string_view piece);
    /// At the end. Whether all of it was Base64; else content() is the text as it stands there.
    bool finish();
    bool isTooLarge() const { return m_isTooLarge; } ///< then it is not kept
    std::string &content() { return m_content; }
    /// Of an address “data:image/png;base64,…”; empty if it is none.
    const std::string &mime() const { return m_mime; }

private:
    void decode(char byte);
    void giveUp();

    std::string m_content;
    std::string m_waiting; ///< characters that make no whole group yet
    std::string m_mime;
    bool m_hasBegun = false;
    bool m_isPadded = false; ///< the last group was read
    bool m_isPlain = false; ///< it is no Base64
    bool m_isTooLarge = false;
};

} // namespace tranche
