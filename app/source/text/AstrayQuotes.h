#pragma once

#include "source/text/Dialect.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tranche {

/// Remembers rows that were read far and then cut off near their begin, since a quote was stray: the next ones may well
/// come by the same way. Once there was one it is noted where fields open on the way, and who opens one there again
/// need not go it to its end.
class AstrayQuotes
{
public:
    /// How far a row may be read anew for each of its lines without a word.
    static constexpr std::size_t farEnough = 512;

    AstrayQuotes(char quote, char escape)
        : m_quote(quote)
        , m_escape(escape)
    {
    }

    void beginRow() { m_opens.clear(); }
    bool isWatching() const { return m_isWatching; }
    /// A quoted field of the row begins there. To be told while it is watching.
    void noteOpen(std::size_t begin) { m_opens.push_back(std::uint32_t(begin)); }
    /// The row was read until `end`, in vain. @param certain text behind a quote was found there; else a quote was not
    /// closed until then
    void noteRow(std::size_t end, bool certain);

    /// Whether a field that opens at `begin` is known to lead nowhere.
    /// @param text as far as the row may reach @param isAll nothing is read beyond it
    /// @param steps counts bytes that are looked at
    bool leadsAstray(std::size_t begin, std::string_view text, bool isAll, std::size_t &steps);

private:
    bool staysOpen(std::string_view text, bool isAll, std::size_t &steps);

    char m_quote;
    char m_escape;
    bool m_isWatching = false;
    std::vector<std::uint32_t> m_opens; ///< where quoted fields of the row begin, while that is watched
    std::vector<std::uint32_t> m_astray; ///< of a row before that led nowhere
    std::size_t m_end = 0; ///< how far it was read
    bool m_isCertain = false;
};

} // namespace tranche
