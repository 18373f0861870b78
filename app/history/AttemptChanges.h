#pragma once

#include "repair/ChunkContent.h"

namespace tranche {

struct CellChange
{
    qint64 chunk = 0;
    qint64 line = 0; ///< of the row in the source
    QString column; ///< empty where the row's text was changed as a whole
    QString before;
    QString after;

    bool operator==(const CellChange &) const = default;
};

/// What differs between two attempts of chunks.
struct AttemptChanges
{
    QList<CellChange> cells;
    QList<QString> addedRows; ///< their text
    QList<qint64> removedLines; ///< lines in the source of rows that are gone

    bool isEmpty() const { return cells.isEmpty() && addedRows.isEmpty() && removedLines.isEmpty(); }
    void append(const AttemptChanges &other);
    bool operator==(const AttemptChanges &) const = default;
};

/// Compares two attempts of a chunk row by row. Rows that are known by their place in the source are matched by it,
/// others by what they share. @throws Failure "retry.header"
AttemptChanges changesBetween(
    const ImportRecord &record, const ChunkSummary &chunk, const Attempt &before, const Attempt &after);

} // namespace tranche
