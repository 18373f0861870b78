#pragma once

#include "core/Row.h"
#include "core/Utf8.h"
#include "mapping/ColumnMapping.h"

#include <algorithm>

namespace tranche {

/// Whether a cell as it stands in the file is NULL, whatever its column's type.
inline bool isNullText(const ColumnMapping &mapping, const Cell &cell)
{
    if (cell.length == 0 && !cell.quoted)
        return true;
    return std::any_of(mapping.nullTexts.begin(), mapping.nullTexts.end(),
        [&](const QByteArray &text) { return cell.view() == viewOf(text); });
}

} // namespace tranche
