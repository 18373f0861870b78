#pragma once

#include "source/formats/MarkupReader.h"
#include "source/formats/SheetConverter.h"

namespace tranche {

/// What the content of a cell of OpenDocument shows.
struct OdsText
{
    int paragraphs = 0;
    bool hadTable = false; ///< a table of its own, which is not read

    /// Reads from the begin of a cell to its end. Each paragraph is a line. Comments, shapes, boxes, notes and what
    /// is said of how to pronounce are no text of the cell.
    void read(MarkupReader &xml, std::string &to, SheetRowBytes &bytes);
};

} // namespace tranche
