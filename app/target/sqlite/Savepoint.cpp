#include "target/sqlite/Savepoint.h"

namespace tranche {

Savepoint::Savepoint(SqliteDatabase &database, RowJournal *journal)
    : m_journal(journal)
    , m_begin(database.prepare(QStringLiteral("SAVEPOINT tranche")))
    , m_release(database.prepare(QStringLiteral("RELEASE tranche")))
    , m_rollBackTo(database.prepare(QStringLiteral("ROLLBACK TO tranche")))
{
}

void Savepoint::begin()
{
    if (m_journal != nullptr)
        m_journal->mark();
    m_begin.step();
}

void Savepoint::release()
{
    m_release.step();
    if (m_journal != nullptr)
        m_journal->release();
}

void Savepoint::rollBackTo()
{
    m_rollBackTo.step();
    if (m_journal != nullptr)
        m_journal->rollBackToMark();
}

} // namespace tranche
