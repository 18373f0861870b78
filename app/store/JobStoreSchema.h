#pragma once

#include <QSqlDatabase>

namespace tranche {

/// The version of the job store that this program reads and writes.
int jobStoreVersion();

/// Brings a job store to the present version, one numbered migration after the other, each in its own transaction.
/// @throws Failure "store.newer" if it was written by a newer version, "store.…" if it can't be used
void migrateJobStore(QSqlDatabase &database);

} // namespace tranche
