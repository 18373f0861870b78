#pragma once

#include "source/sniffing/TableRows.h"

namespace tranche {

/// How much a row speaks for being a header: it has names, each once, and its columns hold something else.
struct HeaderEvidence
{
    int weight = 0; ///< above 0: its names are unlike the values below; below 0: they are like them
    bool allNamed = false; ///< most columns that hold values have a name, each another one

    /// In doubt names that differ are a header: it would be lost as a row of data that looks like any other.
    bool isHeader() const { return allNamed ? weight >= 0 : weight > 0; }
    bool isPlain() const { return weight > 0; } ///< it is one for certain
};

/// Compares a row with those below it.
HeaderEvidence headerEvidence(const TableRows &rows, std::size_t index);

/// Whether a row below the header belongs to it: none of its fields fits its column, where columns hold numbers, dates
/// or the like.
bool continuesHeader(const TableRows &rows, std::size_t index);

} // namespace tranche
