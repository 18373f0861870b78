#pragma once

#include <QtGlobal>

namespace tranche {

/// Where a row stands in the user's file.
struct RowPlace
{
    qint64 line = 0; ///< its first physical line, or row of its sheet, counted from 1
    qint64 row = 0; ///< which data row it is, counted from 1; blank lines and the header are not rows

    bool operator==(const RowPlace &) const = default;
};

} // namespace tranche
