#pragma once

#include "source/text/Dialect.h"

#include <optional>
#include <string>

namespace tranche {

/// What the user has fixed of the dialect; the rest is found.
struct DialectChoice
{
    std::optional<std::string> separator;
    std::optional<char> quote;
    std::optional<char> escape;
    std::optional<int> headerRows;
    std::optional<qint64> skipLines;
    std::optional<qint64> footerLines;
    std::optional<std::string> comment; ///< empty: none
    bool blankRuns = false; ///< the separator is a run of blanks
    std::optional<Blanks> blanks;
    /// Empty fields at the end of rows are left out, as in a sheet: its format says so, not the user.
    bool shortRows = false;
    Malformed malformed = Malformed::Error;
    Surplus surplus = Surplus::Error;
    bool markedRows = false; ///< the comment mark was found once, not told: see Dialect::markedRows
    bool blanksAreGuessed = false; ///< likewise
    bool unitsLine = false; ///< see Dialect

    bool operator==(const DialectChoice &) const = default;
};

/// The choice that leaves nothing to be found.
DialectChoice choiceOf(const Dialect &dialect);

} // namespace tranche
