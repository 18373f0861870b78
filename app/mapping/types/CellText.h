#pragma once

#include "core/Row.h"

#include <string_view>

namespace tranche {

/// Makes the text what the cell holds, unless it does already. @param text at most TextArena::blockBytes
inline void storeText(Cell &cell, RowBuffer &texts, std::string_view text)
{
    if (text != cell.view())
        cell = Cell(texts.converted.keep(text), cell.quoted);
}

} // namespace tranche
