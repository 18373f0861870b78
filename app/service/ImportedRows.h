#pragma once

#include "store/JobStore.h"
#include "target/TargetRows.h"

namespace tranche {

/// Whose rows are asked for.
struct ImportedRowsQuestion
{
    ImportSummary import;
    QString importKey;
    TargetLocation location;
    QString file; ///< as people call it: orders.csv
    QString database; ///< likewise: shop.db
    bool keepsNotes = true; ///< of its rows, as it was asked for
    qint64 chunk = 0; ///< 0: of all
};

/// Where the rows of an import, or of one of its chunks, are in the target: to be read some at a time.
struct ImportedRows
{
    ImportedRowsQuestion question;
    NotedRows noted;

    /// Why there is nothing to be shown, or not all, for a person; empty: all is. Plain sentences.
    QString remark() const;
};

/// A question to the job store, quickly answered. @param chunk 0: all
/// @throws Failure "call.import", "call.chunk", "call.undone" if it was taken back
ImportedRowsQuestion askForRows(JobStore &store, qint64 import, qint64 chunk);

// What is asked of the target: long work, which Interruption ends.
/// @throws Failure "target.…", "undo.unsupported"
ImportedRows findImportedRows(const ImportedRowsQuestion &question);
/// Rows of one of the tables. @param first counted from 0
ShownRows readImportedRows(const ImportedRows &rows, qsizetype table, qint64 first, qint64 count);
/// What has become of the rows of one of the tables.
NotedFate fateOfImportedRows(const ImportedRows &rows, qsizetype table);

} // namespace tranche
