#pragma once

#include "mapping/ColumnReference.h"
#include "target/TableSchema.h"
#include "target/TargetLookup.h"
#include "target/sqlite/SqliteDatabase.h"

#include <string>
#include <vector>

namespace tranche {

/// A table of a SQLite database, as names are looked up in it.
class SqliteLookup final : public TargetLookup
{
public:
    /// @throws Failure "target.table_missing"
    SqliteLookup(SqliteDatabase &database, const ColumnReference &reference);

    qint64 rowCount(qint64 most) override;
    void read(const OnRow &onRow) override;
    bool hasIndex() const override { return m_hasIndex; }
    void find(std::span<const LookupName> names, const OnRow &onRow) override;
    std::optional<QString> create(std::span<const LookupName> names, const OnRow &onRow) override;
    bool hasChanged() override;
    bool followsOwnChanges() const override { return m_followsOwnChanges; }

private:
    bool tell(const SqliteStatement &row, const OnRow &onRow);

    SqliteDatabase &m_database;
    QString m_table; ///< quoted
    QStringList m_names; ///< quoted
    QString m_key; ///< quoted
    bool m_hasIndex = false;
    bool m_followsOwnChanges = false;
    SqliteStatement m_find;
    SqliteStatement m_create;
    SqliteStatement m_dataVersion;
    qint64 m_seenVersion = -1;
    qint64 m_seenChanges = -1; ///< of this connection; only where they count
    std::vector<LookupName> m_row; ///< names of the row that is told
    std::vector<std::string> m_numbers; ///< those of them that are no texts
};

} // namespace tranche
