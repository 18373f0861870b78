#pragma once

#include "target/sqlite/SqliteDatabase.h"

#include <QString>

#include <map>

namespace tranche {

/// Something of a database that can't be used as it is defined, since what it names is not there.
struct BrokenPart
{
    QString type; ///< "table": rows of it can't be changed, "view", "trigger"
    QString name;
    QString table; ///< of a trigger: that it belongs to
    QString why; ///< in the words of the database
};

/// All such parts of a database, by type and name. Each is found by preparing the statements that use it, and no
/// other trigger: one is not told for what another does. Within a transaction, in which nothing stays changed.
std::map<std::pair<QString, QString>, BrokenPart> findBrokenParts(SqliteDatabase &database);

} // namespace tranche
