#pragma once

#include <QString>

#include <functional>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace tranche {

/// A prepared statement of a SqliteDatabase.
class SqliteStatement
{
public:
    SqliteStatement() = default;
    /// @throws Failure "target.sql" if the database does not understand it
    SqliteStatement(sqlite3 *db, const QString &sql);
    ~SqliteStatement();
    SqliteStatement(SqliteStatement &&other) noexcept
        : m_statement(std::exchange(other.m_statement, nullptr))
    {
    }
    SqliteStatement &operator=(SqliteStatement &&other) noexcept
    {
        std::swap(m_statement, other.m_statement);
        return *this;
    }

    SqliteStatement &bind(int index, const QString &text);
    SqliteStatement &bind(int index, qint64 value);
    /// @returns true while there is a row. @throws Failure, see failureOf()
    bool step();
    /// Steps and resets. @returns the result code of SQLite, for callers that treat constraint errors themselves.
    int run();
    QString text(int column) const;
    bool isNull(int column) const;
    qint64 integer(int column) const;
    sqlite3_stmt *handle() const { return m_statement; }
    void reset();

private:
    sqlite3_stmt *m_statement = nullptr;
};

/// A connection to the target through SQLite's own interface. Used by one thread.
class SqliteDatabase
{
public:
    enum class Access {
        Read, ///< fails if there is no such file. What a program that died in a commit has left half done is undone
        Write, ///< likewise
        Memory, ///< one of its own, which is in no file and goes with the connection
        CreateWrite ///< makes the file if it is missing, with pages large enough for bulk loads
    };

    /// @throws Failure "target.missing", "target.open", "target.not_a_database"
    SqliteDatabase(const QString &path, Access access);
    /// Rolls back what is not committed. A file that was made for nothing does not stay behind.
    ~SqliteDatabase();
    SqliteDatabase(const SqliteDatabase &) = delete;
    SqliteDatabase &operator=(const SqliteDatabase &) = delete;

    /// Called while the database is locked by somebody else, with the milliseconds waited since the other one has
    /// written anything: who works is waited for. @returns false to give up.
    void setBusyHandler(std::function<bool(int)> handler);
    /// Called many times a second while a statement works, also in triggers, and while an index is built.
    /// @returns false to interrupt it, which is a Failure "target.interrupted" and rolls the transaction back
    void setWorkHandler(std::function<bool()> handler);
    /// Asks it now, between statements too short for it. @throws Failure "target.interrupted"
    void heedWorkHandler() const;
    /// Interrupts, as setWorkHandler(), what is still at work after so long: a trigger or default may never end.
    void limitWork(int milliseconds);
    /// @throws Failure, see failure()
    void execute(const QString &sql);
    SqliteStatement prepare(const QString &sql) { return { m_db, sql }; }
    /// The failure of the last call, named for a person: locked, disk full, read-only, damaged, or SQLite's own
    /// message.
    class Failure failure() const;

    bool inTransaction() const;
    sqlite3 *handle() const { return m_db; }
    const QString &path() const { return m_path; }

private:
    void connect(Access access, bool isNew);
    void openFile(Access access, bool isNew);
    void close();

    QString m_path;
    sqlite3 *m_db = nullptr;
    bool m_madeFile = false;
    bool m_isLeftHalfDone
        = false; ///< by a program that died: SQLite can't undo that, or read the file, without writing
    std::function<bool(int)> m_busyHandler;
    std::function<bool()> m_workHandler;
    int m_waitedMs = 0;
    qint64 m_lastChange = 0; ///< of the file and its write-ahead log, when waiting began or the other one wrote
};

/// Nobody has the right to write to the file: its owner wants it left as it is, even by an administrator.
bool isWriteProtected(const QString &path);
class Failure writeProtected(const QString &path);

/// `name` as an SQL identifier in double quotes.
QString quotedName(const QString &name);
QStringList quotedNames(const QStringList &names);

/// A text as a literal of SQL.
QString quotedText(const QString &text);

} // namespace tranche
