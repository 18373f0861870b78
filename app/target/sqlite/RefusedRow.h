#pragma once

#include "core/Batch.h"
#include "mapping/ColumnMapping.h"
#include "target/sqlite/TableSchema.h"

#include <optional>

namespace tranche {

/// Turns the database's refusal of a row into an error of the same form as a bad value: line, column, value, code,
/// message.
class RefusedRow
{
public:
    RefusedRow(SqliteDatabase &database, const TableSchema &schema, const ColumnMapping &mapping);

    /// To be called right after the refusal, while the connection still knows it.
    /// @returns nullopt if it was no refusal of the row but a failure: disk full, locked, …
    std::optional<ImportError> translate(const Batch &batch, std::uint32_t row);
    /// Whether values of the row refer to a row that is not there, of this table or another.
    bool missesParent(const Batch &batch, std::uint32_t row);
    /// The error of a row that broke a foreign key that is checked only at the transaction's end.
    ImportError deferredForeignKey(const Batch &batch, std::uint32_t row);
    /// The error of a row that the database left out without a word (ON CONFLICT IGNORE, RAISE(IGNORE)).
    ImportError ignored(const Batch &batch, std::uint32_t row) const;

private:
    QStringList fieldsOf(const QString &named) const;
    void nameTrigger(ImportError &error, const QString &text) const;
    const MappedColumn *columnOfField(const QString &field) const;
    void nameColumns(ImportError &error, const QStringList &fields, const Batch &batch, std::uint32_t row) const;
    void nameRowId(ImportError &error, const Batch &batch, std::uint32_t row) const;
    void nameUniqueKey(ImportError &error, const QString &key, const Batch &batch, std::uint32_t row) const;
    void nameForeignKey(ImportError &error, const Batch &batch, std::uint32_t row);
    bool hasParent(const ForeignKey &key, const Batch &batch, std::uint32_t row);
    void describeCheck(ImportError &error, const QString &rule, const Batch &batch, std::uint32_t row) const;

    SqliteDatabase &m_database;
    const TableSchema &m_schema;
    const ColumnMapping &m_mapping;
};

} // namespace tranche
