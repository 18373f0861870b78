#pragma once

#include "target/TargetDriver.h"

namespace tranche {

/// SQLite: a database is a file.
class SqliteDriver final : public TargetDriver
{
public:
    QString name() const override { return QStringLiteral("sqlite"); }
    TargetLocation locate(const QString &address, const QString &folder) const override;
    QString label(const TargetLocation &location) const override;
    QString file(const TargetLocation &location) const override;
    bool exists(const TargetLocation &location) const override;
    void checkPlace(const TargetLocation &location) const override;
    std::unique_ptr<TargetCatalogue> catalogue(const TargetLocation &location) const override;
    std::unique_ptr<TargetReports> reports(const TargetLocation &location, const QString &prefix) const override;
    std::unique_ptr<TargetTable> table(const WriterOptions &options) const override;
    QString createStatement(
        const QString &table, const ColumnMapping &mapping, const TableDesign &design) const override;
    std::optional<TableSchema> tableOf(const QString &createSql, const QString &table) const override;
    void addMissingReferences(const TargetLocation &location, const QString &table, const QString &field,
        const QStringList &values) const override;
    UndoOutcome undo(const UndoOrder &order) const override;
    void addNames(
        const TargetLocation &location, const ColumnReference &reference, const QStringList &names) const override;
};

} // namespace tranche
