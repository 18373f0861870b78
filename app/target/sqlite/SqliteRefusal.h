#pragma once

#include "target/RowRefusal.h"
#include "target/TableSchema.h"
#include "target/sqlite/SqliteDatabase.h"

#include <QHash>

#include <optional>

namespace tranche {

/// Whether a result of SQLite is about the row and not about the database. SQLITE_ERROR is what a function says that a
/// trigger, a rule or a computed column calls with a value that it does not take.
bool isRefusal(int code);

/// Why SQLite does not take a row.
class SqliteRefusal
{
public:
    SqliteRefusal(SqliteDatabase &database, const TableSchema &schema, const ColumnMapping &mapping);

    /// To be called right after the refusal, while the connection still knows it.
    /// @returns nullopt if it was no refusal of the row but a failure: disk full, locked, …
    std::optional<RowRefusal> read(const Batch &batch, std::uint32_t row);
    /// As TargetTable::openReference().
    std::optional<RowRefusal> openReference(const Batch &batch, std::uint32_t row);

private:
    QStringList fieldsOf(const QString &named) const;
    std::optional<RowRefusal> uniqueKey(const QString &key) const;
    std::optional<RowRefusal> rowId(const Batch &batch, std::uint32_t row) const;
    const QStringList &fieldsOfRule(const QString &rule);
    bool hasParent(const ForeignKey &key, const Batch &batch, std::uint32_t row);

    SqliteDatabase &m_database;
    const TableSchema &m_schema;
    const ColumnMapping &m_mapping;
    QHash<QString, QStringList> m_fieldsOfRules; ///< asking makes SQLite prepare all statements anew
};

} // namespace tranche
