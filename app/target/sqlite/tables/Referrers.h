#pragma once

#include "target/TableSchema.h"
#include "target/TargetWriter.h"
#include "target/sqlite/SqliteDatabase.h"

namespace tranche {

/// A foreign key of another table that means this one.
struct Referrer
{
    QString table;
    ForeignKey key;
};

/// Those of all tables but the ones that wait.
QList<Referrer> referrersOf(SqliteDatabase &database, const QString &table);

/// Before rows are read for a table that takes the place of another: whether those that refer to that one could refer
/// to the new one as well. @throws Failure "target.key_referenced"
void checkMayReplace(SqliteDatabase &database, const TableSchema &old, const WriterOptions &options);

} // namespace tranche
