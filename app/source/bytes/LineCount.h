#pragma once

#include "source/bytes/ByteSource.h"

#include <functional>
#include <string_view>

namespace tranche {

/// How often a byte stands in the bytes; as fast as memory is read.
qint64 countByte(std::string_view bytes, char wanted);

/// Physical lines in the bytes: LF, CRLF and CR end one; a last one without line end counts too.
qint64 countLines(std::string_view bytes);

/// Physical lines in the source's bytes [begin, end): of all of them, an upper bound of its rows. `keepOn` is asked now
/// and then.
qint64 countLines(ByteSource &source, qint64 begin, qint64 end, const std::function<bool()> &keepOn);

/// An estimate of the source's lines, from windows spread over it; rather too large than too small, by a tenth.
qint64 estimateLines(ByteSource &source);

} // namespace tranche
