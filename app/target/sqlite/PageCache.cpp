#include "target/sqlite/PageCache.h"

#include <sqlite3.h>

namespace tranche {

/// Taken only as far as it is needed.
static constexpr int cacheOfIndexesKiB = 128 << 10;

PageCache::PageCache(SqliteDatabase &database)
    : m_database(database)
{
}

void PageCache::makeRoomForIndexes()
{
    m_database.execute(QStringLiteral("PRAGMA main.cache_size=-%1").arg(cacheOfIndexesKiB));
}

int PageCache::spilledPages() const
{
    int pages = 0;
    int highest = 0;
    sqlite3_db_status(m_database.handle(), SQLITE_DBSTATUS_CACHE_SPILL, &pages, &highest, 0);
    return pages;
}

void PageCache::begin()
{
    m_spilledBefore = spilledPages();
}

bool PageCache::hasSpilled() const
{
    return spilledPages() != m_spilledBefore;
}

} // namespace tranche
