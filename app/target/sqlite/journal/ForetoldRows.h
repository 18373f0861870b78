#pragma once

#include "target/sqlite/journal/RowLog.h"
#include "target/sqlite/journal/RowSource.h"

#include <future>

namespace tranche {

/// Notes what a statement does to the rows of a batch without listening to the database, which takes longer than all
/// the rest: a row that is inserted has the id that the file gives, or the next one, and of a row whose key the table
/// has the statement itself tells what it was.
class ForetoldRows
{
public:
    /// What it is given outlives it.
    ForetoldRows(SqliteDatabase &database, RowSource &source, RowLog &log);
    ~ForetoldRows() { drop(); }
    ForetoldRows(const ForetoldRows &) = delete;
    ForetoldRows &operator=(const ForetoldRows &) = delete;

    /// @param table where the rows go; @param number of it in the log
    void use(const TrackedTable &table, int number);
    /// What a statement tells of a row whose key the table has, as SQL: its id and its values. Empty where what
    /// it does can't be foretold. @param row a name for it
    QStringList toldOf(const QString &row) const;

    /// A statement begins that brings rows of the batch in. @param position the row of the batch that the statement
    /// reads, while it does; nullptr: it inserts each of them, and does nothing else
    /// @returns false if it has to be listened to
    bool begin(const Batch &batch, const std::vector<RowRange> &ranges, const std::uint32_t *position);
    bool isAtWork() const { return m_batch != nullptr; }
    /// The statement has come to a row whose key the table has. @param told as toldOf() asks for it
    void noteKnown(bool isUpdated, sqlite3_value **told);
    /// It has ended, and all of it is done. @returns false if that is not what was foretold: it is to be rolled back,
    /// and to be listened to
    bool end();
    /// It has ended; what was noted of it does not count.
    void drop();

private:
    bool areIdsKnown(const Batch &batch, const std::vector<RowRange> &ranges);
    void hashOnThread();
    void passTo(std::uint32_t row);
    void noteInserted(std::uint32_t row, std::optional<quint64> hash);
    RowOfFile from(std::uint32_t row);
    quint64 storedHash(qint64 rowId);
    bool endInsertion();

    SqliteDatabase &m_database;
    RowSource &m_source;
    RowLog &m_log;
    const TrackedTable *m_table = nullptr;
    int m_number = 0;
    bool m_mayBeTold = false; ///< rows that are updated change no others
    bool m_mayBeInserted = false; ///< rows that are inserted change no others
    SqliteStatement m_stored; ///< reads a row
    const Batch *m_batch = nullptr; ///< none between statements
    std::vector<RowRange> m_ranges; ///< in their order
    const std::uint32_t *m_position = nullptr;
    std::future<std::vector<std::optional<quint64>>> m_hashes; ///< made while the statement works
    std::size_t m_range = 0;
    std::uint32_t m_next = 0; ///< row of the batch
    std::size_t m_chunk = 0;
    qint64 m_lastRowId = 0; ///< of the table, as far as was gone
    bool m_isInserted = false; ///< some row is
    bool m_isWrong = false;
    qint64 m_lastNoted = 0; ///< the id of a row
    std::optional<quint64> m_lastHash;
};

} // namespace tranche
