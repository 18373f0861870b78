#pragma once

#include "target/TargetUndo.h"
#include "target/sqlite/journal/RowLog.h"
#include "target/sqlite/journal/TrackedTable.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <set>
#include <unordered_set>

namespace tranche {

/// Takes changes of one table back, the last first, within a transaction, where the rows are still as the import has
/// left them.
class UndoneRows
{
public:
    /// @param logged the table as it was noted
    /// @throws Failure "undo.table_missing", "undo.table_changed" if it is another one now
    UndoneRows(SqliteDatabase &database, const TrackedTable &logged, bool force);

    void takeBack(const LoggedChange &change);

    const UndoneTable &outcome() const { return m_outcome; }
    const TrackedTable &table() const { return m_now; }
    /// The keys of rows that are not as the import has left them; see keyText().
    const std::set<QByteArray> &changedKeys() const { return m_changed; }

private:
    void takeBackRun(const LoggedChange &run);
    void takeBackRowsOf(const LoggedChange &run, bool allInDoubt);
    void takeBackInserted(const LoggedChange &change);
    void restoreUpdated(const LoggedChange &change);
    void restoreDeleted(const LoggedChange &change);
    /// nullopt: there is no such row
    std::optional<quint64> hashNow(const std::vector<LoggedValue> &key);
    void deleteRow(const std::vector<LoggedValue> &key);
    bool runRestoring(SqliteStatement &statement, const LoggedChange &change);
    void noteGone(const QByteArray &key);
    void noteChanged(const QByteArray &key);
    void noteDeleted(const QByteArray &key);

    SqliteDatabase &m_database;
    TrackedTable m_now; ///< with the columns that were noted
    bool m_force = false;
    UndoneTable m_outcome;
    std::set<QByteArray> m_changed;
    std::unordered_set<std::size_t> m_restored; ///< hashes of keys of rows that are as they were before
    SqliteStatement m_rowsOfRun;
    SqliteStatement m_deleteRun;
    SqliteStatement m_row;
    SqliteStatement m_deleteRow;
    SqliteStatement m_insertRow;
    std::map<QByteArray, SqliteStatement> m_updates; ///< by the columns that they set
};

/// A key as text, for people and to be compared.
QByteArray keyText(const std::vector<LoggedValue> &key);

/// The hash of the row that a statement has come to. @param first of its columns
quint64 hashOfRow(const SqliteStatement &row, int first, qsizetype columns);

/// What selects the columns that a hash is made of.
QString columnsOf(const TrackedTable &table);

/// The table as it is now, with the columns that were noted. @throws Failure as UndoneRows
TrackedTable tableNow(SqliteDatabase &database, const TrackedTable &logged);

} // namespace tranche
