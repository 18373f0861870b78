#pragma once

#include "target/TargetLocation.h"
#include "target/sqlite/TableSchema.h"

#include <QStringList>

#include <map>
#include <optional>

namespace tranche {

/// What a column of the table has where no value is given; nullopt: NULL.
/// @throws Failure "target.…", "call.remedy" if it has no default
std::optional<QString> columnDefault(const TargetLocation &location, const QString &table, const QString &field);

/// Adds values that a column refers to and that its parent table lacks: rows of the parent with this value alone, all
/// or none of them.
/// @throws Failure "target.…", "call.remedy" if the column alone refers to no table, or the parent refuses such a row
void addMissingReferences(
    const TargetLocation &location, const QString &table, const QString &field, const QStringList &values);

/// Tells whether values that a table refers to are in their parent tables by now.
class ReferenceCheck
{
public:
    /// @throws Failure "target.…"
    ReferenceCheck(const TargetLocation &location, const QString &table);

    /// @returns true also where that can't be told, as for a key of several columns
    bool mayBeIn(const QString &field, const QString &value);

private:
    SqliteDatabase m_database;
    TableSchema m_schema;
    std::map<QString, SqliteStatement> m_lookups; ///< by field
    std::map<std::pair<QString, QString>, bool> m_known;
};

} // namespace tranche
