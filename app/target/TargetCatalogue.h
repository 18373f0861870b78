#pragma once

#include "mapping/ColumnReference.h"
#include "target/LedgerState.h"
#include "target/TableSchema.h"

#include <QStringList>

#include <optional>

namespace tranche {

/// What a database holds, for those who only look. A connection of its own, used by one thread. All throw Failure
/// "target.…".
class TargetCatalogue
{
public:
    TargetCatalogue() = default;
    virtual ~TargetCatalogue() = default;
    TargetCatalogue(const TargetCatalogue &) = delete;
    TargetCatalogue &operator=(const TargetCatalogue &) = delete;

    /// The user's tables, in the order of the alphabet.
    virtual QStringList tables() = 0;
    /// @returns nullopt if there is no such table. @throws Failure "target.view" if it is no table
    virtual std::optional<TableSchema> table(const QString &name) = 0;
    /// The rows of a table, counted up to `most`; 0 if there is no such table.
    virtual qint64 rowCount(const QString &table, qint64 most) = 0;

    /// What the ledger says of one import. @throws Failure "target.ledger" if it makes no sense
    virtual LedgerState ledger(const QString &importKey, const QString &table) = 0;
    /// The imports that the ledger knows, oldest first; of one table, if it is named.
    virtual QList<LedgerImport> imports(const QString &table = {}) = 0;

    /// What a column has where no value is given; nullopt: NULL. @throws Failure "call.remedy" if it has no default
    virtual std::optional<QString> columnDefault(const QString &table, const QString &field) = 0;
    /// Whether a row that a value of the field refers to is there. True also where that can't be told, as for a key of
    /// several columns.
    virtual bool mayHaveParent(const QString &table, const QString &field, const QString &value) = 0;
    /// Whether a name, of a reference by one column, is found now.
    virtual bool hasName(const ColumnReference &reference, const QString &name) = 0;
};

} // namespace tranche
