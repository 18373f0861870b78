#pragma once

#include <string_view>

namespace tranche {

/// What a row below a table begins with.
enum class FooterWord {
    None,
    Total, ///< of a sum: "Grand total", "Summe"
    Note, ///< of a source or note: "Quelle:", "* estimated"
};

/// Words of several languages, each a whole one at the text's begin.
FooterWord footerWordOf(std::string_view text);

} // namespace tranche
