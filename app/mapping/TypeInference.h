#pragma once

#include "mapping/ColumnEvidence.h"
#include "mapping/FormatChoice.h"
#include "source/bytes/ByteSource.h"
#include "source/text/Dialect.h"
#include "source/text/SourceLayout.h"

#include <vector>

namespace tranche {

struct FileSample
{
    std::uint32_t columnCount = 0; ///< fields of a row; the header's, or the most frequent number where there is none
    std::vector<InferredColumn> columns;
    FormatPreferences preferences; ///< that decided between formats, with those of the file's own columns
};

/// Infers the columns from a sample spread over the whole file: its begin, its end, and windows in between. Reads at
/// most 1 MB. @param nullWords that the import reads as NULL
/// @param preferences what decides between several formats, beside the file itself @throws Failure "source.…"
FileSample sampleColumns(ByteSource &source, const Dialect &dialect, const SourceLayout &layout,
    const NullWords &nullWords = { true, {} }, const FormatPreferences &preferences = {});

} // namespace tranche
