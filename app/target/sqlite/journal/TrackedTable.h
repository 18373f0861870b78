#pragma once

#include "target/sqlite/SqliteDatabase.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace tranche {

/// A table as RowJournal notes its rows, and as they are found again when an import is taken back.
struct TrackedTable
{
    QString name;
    QStringList columns; ///< with a value of their own: not the row id, nor what the database computes
    QStringList keys; ///< of a table WITHOUT ROWID: its primary key; else empty, the row id is the key
    QString rowId; ///< a name that the row id goes by; empty for WITHOUT ROWID
    std::vector<int> places; ///< of the columns, as SQLite's hook counts them
    std::vector<int> keyPlaces; ///< of the keys
    std::vector<bool> hasDefault; ///< of the columns: a value that rows may have without storing it
    QString notTracked; ///< why its rows can't be noted; empty: they can

    qsizetype keyCount() const { return keys.isEmpty() ? 1 : keys.size(); }
    /// The condition that finds a row by its key, with the parameters ?`first` …
    QString isKey(int first) const;
    /// Reads the values of a row by its key, which are the parameters.
    QString selection() const;
};

/// The table as it is now; its columns are none if it is not there.
TrackedTable readTrackedTable(SqliteDatabase &database, const QString &name);

/// What is kept of a table beside its rows: name, columns, keys.
QJsonObject toJson(const TrackedTable &table);
TrackedTable trackedTableFromJson(const QJsonObject &json);

} // namespace tranche
