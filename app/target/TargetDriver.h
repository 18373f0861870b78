#pragma once

#include "target/TargetCatalogue.h"
#include "target/TargetLocation.h"
#include "target/TargetReports.h"
#include "target/TargetTable.h"
#include "target/TargetUndo.h"
#include "target/TargetWriter.h"

#include <memory>

namespace tranche {

/// One kind of database: all that the rest of the program asks of it. Without a state of its own.
class TargetDriver
{
public:
    TargetDriver() = default;
    virtual ~TargetDriver() = default;
    TargetDriver(const TargetDriver &) = delete;
    TargetDriver &operator=(const TargetDriver &) = delete;

    /// The scheme of its URLs, such as "sqlite".
    virtual QString name() const = 0;
    /// Where a database is that a user names. @param address the URL without its scheme
    /// @param folder what relative paths start at
    /// @throws Failure "call.target" if it can't be understood
    virtual TargetLocation locate(const QString &address, const QString &folder) const = 0;
    /// A short name for people: "shop.db".
    virtual QString label(const TargetLocation &location) const = 0;
    /// The file that holds the database, symbolic links followed; empty if it is in none, or not there yet. Who imports
    /// this file would read what he writes.
    virtual QString file(const TargetLocation &location) const = 0;

    /// Whether there is a database that holds anything. @throws Failure "target.…" if that can't be asked
    virtual bool exists(const TargetLocation &location) const = 0;
    /// @throws Failure "target.open" if a database can neither be found nor made there
    virtual void checkPlace(const TargetLocation &location) const = 0;

    /// @throws Failure "target.missing" if there is no such database, "target.…"
    virtual std::unique_ptr<TargetCatalogue> catalogue(const TargetLocation &location) const = 0;
    /// The test reports in tables of this prefix. @throws Failure "target.missing", "target.no_reports" if this kind of
    /// database holds none
    virtual std::unique_ptr<TargetReports> reports(const TargetLocation &location, const QString &prefix) const;
    /// The table of the options, not opened yet.
    virtual std::unique_ptr<TargetTable> table(const WriterOptions &options) const = 0;
    /// The statement that makes the table of an import, for people to see and change. Empty if there is none.
    /// @throws Failure "call.create_sql" as tableOf()
    virtual QString createStatement(
        const QString & /*table*/, const ColumnMapping & /*mapping*/, const TableDesign & /*design*/) const
    {
        return {};
    }
    /// The table that a statement makes. @throws Failure "call.create_sql" if it is no statement that makes it
    virtual std::optional<TableSchema> tableOf(const QString & /*createSql*/, const QString & /*table*/) const
    {
        return std::nullopt;
    }
    /// Adds values that a column refers to and that its parent table lacks: rows of the parent with this value alone,
    /// all or none of them.
    /// @throws Failure "target.…", "call.remedy" if the column alone refers to no table, or the parent refuses such a
    /// row
    virtual void addMissingReferences(const TargetLocation &location, const QString &table, const QString &field,
        const QStringList &values) const = 0;
    /// Takes an import back, whole or not at all, with a note in the ledger: who asks again after a crash learns that
    /// it is done. @throws Failure "undo.…" if it can't be taken back, "target.…"
    virtual UndoOutcome undo(const UndoOrder &order) const;
    /// Adds names that a reference by one column is looked up by, and that its table lacks: rows with this name alone,
    /// all or none of them.
    /// @throws Failure "target.…", "call.remedy" if the table refuses such a row
    virtual void addNames(
        const TargetLocation &location, const ColumnReference &reference, const QStringList &names) const = 0;
};

} // namespace tranche
