#pragma once

#include "repair/ChunkDraft.h"
#include "store/ChunkStore.h"

#include <QMap>

#include <functional>
#include <optional>
#include <vector>

namespace tranche {

/// A row of a failed chunk that has errors.
struct BadRowPlace
{
    qint64 chunk = 0;
    qint64 row = 0; ///< its number

    bool operator==(const BadRowPlace &) const = default;
};

/// Which rows of an import are bad: two numbers for each, whatever its columns.
struct BadRowIndex
{
    std::vector<BadRowPlace> places; ///< in the order of the file
    QMap<qint64, qint64> goodRows; ///< by failed chunk: those that wait beside bad ones
};

/// @param isWanted tells the errors that a row is to have. Chunks that are failed now
BadRowIndex badRowIndex(JobStore &store, qint64 import, const std::function<bool(const PackedKind &)> &isWanted);

/// What is wrong with a row, ready to be asked cell by cell.
struct BadRowErrors
{
    BadRowErrors() = default;
    /// @param names of the file's columns
    BadRowErrors(const QList<ImportError> &all, const QStringList &names);

    bool isEmpty() const { return errors.isEmpty(); }
    bool isWrong(int column) const { return ofWholeRow || columns.contains(column); }
    /// What is said of a cell: of its column, and of the whole row.
    QStringList messages(int column) const;

    QList<ImportError> errors;
    QList<QList<int>> columnsOf; ///< of each of them
    QList<int> columns; ///< of all of them
    bool ofWholeRow = false;
};

/// A bad row as it was tried last.
struct BadRow
{
    qint64 chunk = 0;
    RowPlace place;
    std::vector<ChunkDraft::Field> fields;
    BadRowErrors errors;
};

/// Reads some bad rows. A row that is not there any more has no fields.
/// @throws Failure "retry.header", "store.damaged"
std::vector<BadRow> readBadRows(JobStore &store, const ImportRecord &record, const std::vector<BadRowPlace> &places);

/// What somebody does to a bad row.
struct RowChange
{
    QMap<int, std::optional<QString>> cells; ///< new values by column; nullopt: NULL
    bool isLeftOut = false;

    bool isEmpty() const { return cells.isEmpty() && !isLeftOut; }
    bool operator==(const RowChange &) const = default;
};
using ChunkChanges = QMap<qint64, RowChange>; ///< by the row's number

/// The attempt with the changes made. Of rows that share a number, the first is meant.
/// @throws Failure "call.remedy" for a NULL that the file can't say
Attempt withChanges(
    const ImportRecord &record, const ChunkSummary &chunk, const Attempt &attempt, const ChunkChanges &changes);

} // namespace tranche
