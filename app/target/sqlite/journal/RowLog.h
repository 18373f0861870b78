#pragma once

#include <QByteArray>

#include <cstdint>
#include <vector>

struct sqlite3_stmt;
struct sqlite3_value;

namespace tranche {

/// Where a row comes from: 0 is not known.
struct RowOfFile
{
    qint64 chunk = 0;
    qint64 line = 0;
};

enum class RowChange : char {
    Run = 'R', ///< rows were inserted, with row ids and lines that follow each other
    Inserted = 'I', ///< one row, of a table without row ids
    Updated = 'U',
    Deleted = 'D',
};

/// What was done to rows of tables, packed in the order in which it was done: a run of rows takes three bytes a row.
class RowLog
{
public:
    /// A row with a row id was inserted. @param table a number of the caller's
    void addRow(int table, qint64 rowId, const RowOfFile &from, quint64 hash);
    /// Begins a change of another kind. To be followed, in this order, by its key; of a row that was updated by its
    /// new key; unless it was inserted by its former values.
    /// @param hash of the row as it is now
    void addChange(RowChange change, int table, const RowOfFile &from, quint64 hash);
    void addKey(qint64 rowId);
    void addValue(sqlite3_value *value);
    void addSameValue(); ///< of a row that was updated: the column has the value that it had

    /// Savepoints, nested.
    void mark();
    void release() { m_marks.pop_back(); }
    void rollBackToMark();
    bool hasMarks() const { return !m_marks.empty(); }

    qsizetype bytes() const { return m_bytes.size(); }
    void clear();
    /// All of it, packed; empty if nothing was done. It is empty afterwards.
    QByteArray take();

private:
    struct Run
    {
        int table = 0;
        qint64 firstRowId = 0;
        RowOfFile from;
        qint64 count = 0;
        quint64 sum = 0;
        std::vector<char> hashes; ///< as far as `count` goes
    };

    void closeRun(Run &run);
    void closeRuns();

    QByteArray m_bytes;
    std::vector<Run> m_runs; ///< open ones, at most one for each table
    std::vector<qsizetype> m_marks;
};

/// A value of a log, which it points into.
struct LoggedValue
{
    enum class Kind : char { Null = 'n', Integer = 'i', Real = 'r', Text = 't', Blob = 'b', Same = 's' };

    Kind kind = Kind::Null;
    qint64 integer = 0;
    double real = 0;
    QByteArrayView bytes;

    void bind(sqlite3_stmt *statement, int index) const;
    bool operator==(const LoggedValue &) const = default;
};

struct LoggedChange
{
    RowChange change = RowChange::Run;
    int table = 0;
    RowOfFile from;
    quint64 hash = 0; ///< of the row as it was then; of a run, the sum over its rows
    qint64 firstRowId = 0; ///< of a run
    qint64 count = 1;
    QByteArrayView hashes; ///< of a run of several rows: shortened ones, three bytes each
    std::vector<LoggedValue> key; ///< as it was before
    std::vector<LoggedValue> newKey; ///< of a row that was updated
    std::vector<LoggedValue> former;

    quint32 shortHash(qint64 row) const;
    /// What finds the row now.
    const std::vector<LoggedValue> &keyNow() const { return change == RowChange::Updated ? newKey : key; }
};

/// How many values a table's rows have in a log.
struct LoggedWidth
{
    qsizetype keys = 1;
    qsizetype columns = 0;
};

/// Reads what RowLog has packed. @throws Failure "target.rows" if it makes no sense
std::vector<LoggedChange> readRowLog(QByteArrayView packed, const std::vector<LoggedWidth> &tables);

} // namespace tranche
