#pragma once

#include <QString>

namespace tranche {

/// What a person has run when an import has ended. It is theirs alone: no recipe, profile or call of the import API has
/// one, since it is run with all that its user may do.
struct DoneOrder
{
    static constexpr int usualLimitS = 60;

    QString command; ///< for /bin/sh -c; empty: nothing
    int limitS = usualLimitS; ///< it is ended if it takes longer, in seconds

    bool operator==(const DoneOrder &) const = default;
};

} // namespace tranche
