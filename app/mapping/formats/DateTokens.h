#pragma once

#include <string_view>
#include <vector>

namespace tranche {

/// A part of a text that may be a date.
struct DateToken
{
    enum class Kind { Digits, Letters, Sign };

    Kind kind = Kind::Sign;
    std::string_view text; ///< of blanks one: " "

    bool isDigits(std::size_t least, std::size_t most) const
    {
        return kind == Kind::Digits && text.size() >= least && text.size() <= most;
    }
    bool isSign(std::string_view sign) const { return kind == Kind::Sign && text == sign; }
};

/// The runs of digits, of letters and of blanks of a text, and its other characters one by one.
std::vector<DateToken> dateTokens(std::string_view text);

} // namespace tranche
