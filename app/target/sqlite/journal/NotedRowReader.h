#pragma once

#include "target/TargetRows.h"
#include "target/sqlite/journal/RowRecords.h"
#include "target/sqlite/journal/TrackedTable.h"

#include <map>
#include <optional>

namespace tranche {

/// The rows that an import has put into a database, or changed there, found by what it has noted and read as they are
/// now. A part of the notes is in memory at a time, so millions of rows may be asked for. Long work asks Interruption.
class NotedRowReader
{
public:
    explicit NotedRowReader(SqliteDatabase &database);

    // As TargetCatalogue has them.
    NotedRows count(const QString &importKey, qint64 chunk);
    ShownRows read(const NotedPage &page);
    NotedFate fate(const NotedPage &page);

private:
    /// A row that was noted.
    struct Noted
    {
        const LoggedChange &change;
        qint64 place = 0; ///< in its run
    };
    QString tableOf(const QString &importKey);
    void beginToRead();
    void endReading();
    /// Calls `take` with each row of the page.
    template <typename Take> void forEach(const NotedPage &page, Take take);
    /// Makes ready to find rows of the table, whose columns were noted as `logged`.
    void openTable(const TrackedTable &logged);
    void bindKey(SqliteStatement &statement, const Noted &row) const;
    ShownRow::State stateOf(const Noted &row);
    ShownRow shown(const Noted &row);

    SqliteDatabase &m_database;
    RowRecords m_records;
    TrackedTable m_now;
    QStringList m_logged; ///< columns that hashes were made of
    QStringList m_shown; ///< columns
    std::optional<SqliteStatement> m_hashed;
    std::optional<SqliteStatement> m_values;
};

} // namespace tranche
