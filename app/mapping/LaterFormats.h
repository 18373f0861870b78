#pragma once

#include "mapping/ColumnMapping.h"

#include <vector>

namespace tranche {

/// What a column whose type was guessed from a sample may turn out to be when the whole file is read, in the order in
/// which it is tried: what it is first, then the wider forms of it (1.234,56 for 1234,56, d.M.yyyy for dd.MM.yyyy),
/// and those that the sample fits too. Of plain integers those that the file's or the country's decimal sign allows.
/// Of an undecided one, which is TEXT: the formats between which nothing decided.
std::vector<FoundFormat> laterFormats(const MappedColumn &column, const DecimalSigns &signs);

/// Whether it is of integers without signs, which any notation takes.
bool arePlainIntegers(const FoundFormat &format);

} // namespace tranche
