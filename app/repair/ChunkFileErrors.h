#pragma once

#include "store/ChunkStore.h"

#include <QHash>

namespace tranche {

/// What is written of a failed chunk beside, or instead of, its lines as they are.
struct ChunkFileOptions
{
    bool withErrors = false; ///< two columns in front: _line, the row's first line in the source, and _error
    bool onlyBadRows = false;

    bool operator==(const ChunkFileOptions &) const = default;
};

/// The errors of a chunk by the numbers of their rows.
QHash<qint64, QList<ImportError>> errorsByRow(ChunkStore &chunks, qint64 import, qint64 chunk);

/// What the column _error says of a row.
QString errorField(const QList<ImportError> &errors);

} // namespace tranche
