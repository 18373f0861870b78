#pragma once

#include "target/sqlite/journal/RowJournal.h"

namespace tranche {

/// The savepoint within a table's transaction, and the journal's mark with it.
class Savepoint
{
public:
    /// @param journal nullptr: there is none
    Savepoint(SqliteDatabase &database, RowJournal *journal);

    // As TargetTable has them.
    void begin();
    void release();
    void rollBackTo();

private:
    RowJournal *m_journal;
    SqliteStatement m_begin;
    SqliteStatement m_release;
    SqliteStatement m_rollBackTo;
};

} // namespace tranche
