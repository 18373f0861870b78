#pragma once

#include "repair/OpenedChunk.h"

namespace tranche {

/// "#0042 · lines 4,202 to 4,301"
QString chunkHeading(const OpenedChunk &opened);
/// What the state of a chunk that is open means for its rows, as rich text.
QString chunkStateText(const OpenedChunk &opened);
/// What became of a chunk that was tried from its window.
QString chunkResultText(const OpenedChunk &opened);

} // namespace tranche
