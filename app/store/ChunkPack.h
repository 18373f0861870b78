#pragma once

#include "store/ImportSummary.h"

#include <QByteArray>
#include <QList>

namespace tranche {

/// Chunks that follow each other in the file as a few bytes each: numbers as variable-length differences to the chunk
/// before.
/// @param chunks in the order of the file, their numbers without a gap; only place, rows and hash are kept
QByteArray packChunks(const QList<ChunkSummary> &chunks);

/// @throws Failure "store.damaged" if it is no such pack
QList<ChunkSummary> unpackChunks(const QByteArray &packed);

} // namespace tranche
