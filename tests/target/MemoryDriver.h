#pragma once

#include "target/TargetDriver.h"

#include <QStringList>

#include <map>
#include <memory>
#include <mutex>

/// What a MemoryDriver keeps: tables of texts. A plain value, so that a copy of it is a savepoint.
struct MemoryDatabase
{
    struct Table
    {
        tranche::TableSchema schema;
        QList<QStringList> rows; ///< NULL is a null string
    };
    struct Entries
    {
        tranche::LedgerImport import;
        bool replaced = false; ///< another import has made the table anew
    };

    std::map<QString, Table> tables;
    QList<Entries> ledger; ///< one for each import
    qint64 changes = 0;

    Entries *find(const QString &importKey);
};

/// A second kind of database, in memory, with a few rules: NOT NULL, unique keys, INTEGER columns, references that are
/// checked at the commit, and a column named `rolls_back`, any value of which undoes the transaction. Shows that
/// nothing above the seam knows SQLite. Its databases are called by any name.
class MemoryDriver final : public tranche::TargetDriver
{
public:
    QString name() const override { return QStringLiteral("memory"); }
    tranche::TargetLocation locate(const QString &address, const QString &folder) const override;
    QString label(const tranche::TargetLocation &location) const override { return location.address; }
    QString file(const tranche::TargetLocation &) const override { return {}; }
    bool exists(const tranche::TargetLocation &location) const override;
    void checkPlace(const tranche::TargetLocation &) const override { }
    std::unique_ptr<tranche::TargetCatalogue> catalogue(const tranche::TargetLocation &location) const override;
    std::unique_ptr<tranche::TargetTable> table(const tranche::WriterOptions &options) const override;
    void addMissingReferences(const tranche::TargetLocation &location, const QString &table, const QString &field,
        const QStringList &values) const override;
    void addNames(const tranche::TargetLocation &location, const tranche::ColumnReference &reference,
        const QStringList &names) const override;

    MemoryDatabase read(const QString &address) const;
    void write(const QString &address, const MemoryDatabase &database) const;

private:
    mutable std::mutex m_mutex;
    mutable std::map<QString, MemoryDatabase> m_databases;
};
