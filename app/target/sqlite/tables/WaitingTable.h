#pragma once

#include "target/TargetWriter.h"
#include "target/sqlite/SqliteDatabase.h"

namespace tranche {

// A table that is replaced stays as it is until the new one is whole: the rows go into a table of a reserved name,
// which takes the place of the old one at the end, see TableReplacement.h. That a table of that name is there is all
// that says that an import still has to do so.

inline constexpr char waitingPrefix[] = "_tranche_new_"; ///< what names of tables that wait begin with

/// Whether the name is one of a table that waits.
bool isWaitingTable(const QString &name);

/// The table in which the rows of an import wait.
QString waitingTable(const QString &importKey);

/// All in which rows of the import wait: where records go into several, lines stand before their parents.
QStringList waitingTablesOf(SqliteDatabase &database, const QString &importKey);

/// Whether rows of the import wait in a table of their own.
bool isWaiting(SqliteDatabase &database, const QString &importKey);

/// The table that the rows of the import are in, or go to: the one that waits, or the one that was asked for.
QString tableAtWork(SqliteDatabase &database, const WriterOptions &options);

} // namespace tranche
