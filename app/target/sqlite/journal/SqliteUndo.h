#pragma once

#include "target/TargetUndo.h"
#include "target/sqlite/Ledger.h"
#include "target/sqlite/journal/RowRecords.h"
#include "target/sqlite/journal/UndoneRows.h"

#include <map>
#include <memory>

namespace tranche {

/// Takes an import back, in one transaction with what the ledger says of it. Triggers and actions of references do
/// nothing meanwhile: what they did for the import was noted as well, and is taken back like the rest.
class SqliteUndo
{
public:
    explicit SqliteUndo(UndoOrder order);

    /// @throws Failure "undo.…" if it can't be taken back, "target.…"
    UndoOutcome run();

private:
    using Broken = std::map<std::pair<QString, QString>, qint64>; ///< rows, by table and the one that they refer to

    void checkIsKept();
    void takeBack();
    UndoneRows &rowsOf(const TrackedTable &table);
    Broken brokenReferences();
    void findBlockingReferences(const Broken &before);
    void findLaterImports();
    bool touchesChanged(const LoggedChange &change, const QString &table) const;
    void dropMadeTables();
    bool isOnlyOurs(const QString &table);
    QStringList touchedTables() const;

    UndoOrder m_order;
    SqliteDatabase m_database;
    Ledger m_ledger;
    RowRecords m_records;
    std::vector<qint64> m_parts;
    std::map<QString, std::unique_ptr<UndoneRows>> m_tables; ///< by name, in lower case
    UndoOutcome m_outcome;
};

} // namespace tranche
