#pragma once

#include "source/bytes/ByteSource.h"

namespace tranche {

/// Where the last `lines` physical lines of the source begin: behind the data, if they are a footer.
/// @throws Failure "source.footer" if one of them is longer than a megabyte
qint64 footerBegin(ByteSource &source, qint64 lines);

} // namespace tranche
