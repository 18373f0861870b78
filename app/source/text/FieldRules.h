#pragma once

#include "source/text/Dialect.h"
#include "source/text/StructuralCursor.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace tranche {

/// What of a dialect says where fields begin and end, made ready for reading.
struct FieldRules
{
    explicit FieldRules(const Dialect &dialect);

    std::string separator; ///< never empty
    char quote; ///< '\0': the file has no quoting
    char escape; ///< within quotes; '\0' if there are none
    char plainEscape; ///< outside of them: before a separator
    Blanks blanks = Blanks::Keep;
    bool blankRuns; ///< as Dialect::blankRuns
    bool mends = false; ///< rows that break the rules are repaired
    bool watchesBlanks = false; ///< blanks in front of a quoted field are part of it by a guess only
    StructuralBytes structural;

    /// Neither blanks nor escapes matter outside of quotes.
    bool arePlain() const { return blanks == Blanks::Keep && plainEscape == '\0'; }

    bool isSeparator(std::string_view text, std::size_t at) const
    {
        return text[at] == separator[0] && (separator.size() == 1 || text.substr(at).starts_with(separator));
    }

    /// The bytes of an escape outside of quotes and of the separator or the second escape behind it; 0 if none is
    /// there.
    std::size_t escapedBytes(std::string_view text, std::size_t at) const
    {
        if (plainEscape == '\0' || text[at] != plainEscape || at + 1 >= text.size())
            return 0;
        if (text[at + 1] == plainEscape)
            return 2;
        return isSeparator(text, at + 1) ? 1 + separator.size() : 0;
    }

    /// As escapedBytes(); of any other byte it is 1.
    std::size_t bytesAt(std::string_view text, std::size_t at) const
    {
        return std::max<std::size_t>(1, escapedBytes(text, at));
    }

    bool isEscapedSeparator(std::string_view text, std::size_t at) const
    {
        return escapedBytes(text, at) > 0 && isSeparator(text, at + 1);
    }
};

} // namespace tranche
