#pragma once

#include "source/formats/NumberFormat.h"
#include "source/formats/SheetConverter.h"

#include <string>

namespace tranche {

/// Takes the value of a cell as its type says: "Number", "DateTime", "Boolean", "Error", "String".
/// @param text as it stands in the file @param format of the cell's style
void setSpreadsheetMlValue(
    SheetCell &cell, const std::string &type, std::string text, const NumberFormat &format, DateSystem dateSystem);

} // namespace tranche
