#pragma once

#include "mapping/steps/BoundedPattern.h"
#include "mapping/steps/ValueSteps.h"

#include <QHash>

#include <optional>
#include <string>
#include <string_view>

namespace tranche {

/// Takes values of a column through those of its steps that need nothing but the value: all but fill down, and where
/// it comes from.
class TextSteps
{
public:
    /// @throws Failure "call.pattern" if the regular expression is none
    explicit TextSteps(const ValueSteps &steps);

    /// Steps up to the NULL words and the default. @param value empty: there is none
    /// @returns whether it is changed: then it is in `changed`. An empty one is none
    bool change(std::string_view value, std::string &changed) const;

    bool extracts() const { return m_extract.has_value(); }
    enum class Extracted {
        Found,
        NotThere, ///< the expression does not match
        TooLong, ///< it was given up
    };
    /// What the regular expression finds in a value.
    Extracted extract(std::string_view value, std::string &found) const;

private:
    ValueSteps m_steps;
    bool m_changesText; ///< trim, collapse, case
    QHash<QByteArray, QByteArray> m_replace;
    std::optional<BoundedPattern> m_extract;
};

/// The text in small letters, capitals, or with a capital at the begin of each word, by the rules of Unicode.
std::string inCase(std::string_view text, ValueSteps::Case letters);

} // namespace tranche
