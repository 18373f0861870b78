#pragma once

#include "target/sqlite/SqliteDatabase.h"

#include <QStringList>

#include <optional>

namespace tranche {

/// Rows of a table that refer to nothing.
struct LostReferences
{
    qint64 rows = 0;
    QStringList examples; ///< "column = value" of the first
};

/// Rows of the table whose reference to the other one leads nowhere; nullopt if that can't be told, as where it refers
/// to what is no key.
std::optional<LostReferences> lostReferences(SqliteDatabase &database, const QString &table, const QString &parent);

} // namespace tranche
