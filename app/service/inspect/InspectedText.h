#pragma once

#include "source/bytes/ByteSource.h"
#include "source/formats/SourceOptions.h"

#include <memory>

namespace tranche {

/// What is looked at of a file.
struct InspectedText
{
    std::unique_ptr<ByteSource> source; ///< the file itself where it is read in place, else the begin of its text
    QByteArray tail; ///< the end of the text, where the source is but its begin and the file is not large
};

/// Opens a file to be looked at: what is converted is read for at most 2 MB, and where the file is not large to its
/// end.
/// @param withTail what stands below the table is to be found
/// @throws Failure "source.…", "source.slow" if it gives no row in time
InspectedText openForInspection(const QString &path, const SourceOptions &options, bool withTail);

} // namespace tranche
