#pragma once

#include "target/sqlite/journal/RowLog.h"
#include "target/sqlite/journal/TrackedTable.h"

#include <functional>
#include <optional>

namespace tranche {

/// A part of what an import has done to rows: what one commit brought.
struct RowPart
{
    qint64 id = 0; ///< grows with time
    QString importKey;
    std::vector<TrackedTable> tables; ///< that the changes number
    QByteArray packed;

    /// In the order in which they were done; they point into `packed`. @throws Failure "target.rows"
    std::vector<LoggedChange> changes() const;
};

/// The table `_tranche_rows` of the target: which rows imports have inserted, and the former values of those that they
/// changed. Written in the transaction of the rows themselves.
class RowRecords
{
public:
    explicit RowRecords(SqliteDatabase &database);

    bool exist() const;
    /// What is noted of an import beside its rows.
    enum class Note {
        Made, ///< it has made its table: the text is the statement
        Gap, ///< something of it can't be taken back: the text says what
    };

    // Within a transaction.
    void add(const QString &importKey, const std::vector<TrackedTable> &tables, const QByteArray &packed);
    void add(const QString &importKey, Note note, const QString &table, const QString &text);
    /// Takes out all of an import; the table itself goes with the last.
    void forget(const QString &importKey);
    /// Takes out what is told of a table that is made anew by the import.
    void forgetOthers(const QString &table, const QString &importKey);
    /// The rows of an import have taken the place of others: notes that those were not kept, and the name of their
    /// table from now on.
    void noteReplaced(const QString &importKey, const QString &waiting, const QString &table);

    bool has(const QString &importKey) const;
    /// The text of a note; nullopt if there is none. @param table if it is not empty, only one about it
    std::optional<QString> note(const QString &importKey, Note note, const QString &table = {}) const;
    /// The tables that such notes are about, the last first.
    QStringList tablesOf(const QString &importKey, Note note) const;
    /// The ids of the parts of rows, the oldest first; of all imports if none is named. @param after only later ones
    std::vector<qint64> parts(const QString &importKey = {}, qint64 after = 0) const;
    RowPart part(qint64 id) const;

private:
    void ensureTable();

    SqliteDatabase &m_database;
};

} // namespace tranche
