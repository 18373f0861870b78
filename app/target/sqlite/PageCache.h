#pragma once

#include "target/sqlite/SqliteDatabase.h"

namespace tranche {

/// The pages of a connection that wait for a commit. Others may read until one has to be written for which there is no
/// room: it spills.
class PageCache
{
public:
    explicit PageCache(SqliteDatabase &database);

    /// Rows come to an index in no order: what of it does not fit is read and written for each of them.
    void makeRoomForIndexes();
    /// A transaction has begun.
    void begin();
    /// Whether a page has spilled since.
    bool hasSpilled() const;

private:
    int spilledPages() const;

    SqliteDatabase &m_database;
    int m_spilledBefore = 0;
};

} // namespace tranche
