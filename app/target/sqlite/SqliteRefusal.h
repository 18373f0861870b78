#pragma once

#include "target/RowRefusal.h"
#include "target/TableSchema.h"
#include "target/sqlite/SqliteDatabase.h"

#include <QHash>

#include <optional>
#include <vector>

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
    /// Of a row of the table that can't be deleted, and is there: which table refers to it. @param key that tells it
    RowRefusal referenced(const QStringList &key, const Batch &batch, std::uint32_t row);

private:
    struct Referrer
    {
        QString table;
        SqliteStatement query; ///< has a row if one of the table refers to the row of a key that is bound
    };

    QString queryOfReferrer(const QString &table, const ForeignKey &reference, const QStringList &key) const;
    std::vector<Referrer> referrersBy(const QStringList &key);
    QStringList fieldsOf(const QString &named) const;
    std::optional<RowRefusal> uniqueKey(const QString &key) const;
    std::optional<RowRefusal> rowId(const Batch &batch, std::uint32_t row) const;
    const QStringList &fieldsOfRule(const QString &rule);
    bool hasParent(const ForeignKey &key, const Batch &batch, std::uint32_t row);

    SqliteDatabase &m_database;
    const TableSchema &m_schema;
    const ColumnMapping &m_mapping;
    std::optional<std::vector<Referrer>> m_referrers; ///< once they were asked for
    QHash<QString, QStringList> m_fieldsOfRules; ///< asking makes SQLite prepare all statements anew
};

} // namespace tranche
