#pragma once

#include "repair/OpenedChunk.h"

namespace tranche {

/// What the state of a chunk that is open means for its rows, as rich text.
QString chunkStateText(const OpenedChunk &opened);
/// What became of a chunk that was tried from its window.
QString chunkResultText(const OpenedChunk &opened);

} // namespace tranche
