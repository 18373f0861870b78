#pragma once

#include <QtGlobal>

namespace tranche {

/// A place in a source at which a chunk begins.
struct SourcePosition
{
    qint64 offset = 0;
    qint64 line = 1;
    qint64 row = 1; ///< data row number, counted from 1
    qint64 chunk = 1;

    bool operator==(const SourcePosition &) const = default;
};

} // namespace tranche
