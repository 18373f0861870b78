#include "target/sqlite/tables/DeferredIndexes.h"

#include "core/FaultPoint.h"
#include "target/sqlite/tables/TableReader.h"

namespace tranche {

/// Threads that help to sort an index; the file's reading thread has nothing to do by then.
static constexpr int sortingThreads = 1;

/// A larger one, as for indexes that are kept up, makes sorting slower.
static constexpr int cacheOfSortingKiB = 8000;

DeferredIndexes::DeferredIndexes(SqliteDatabase &database, Ledger &ledger, QString table)
    : m_database(database)
    , m_ledger(ledger)
    , m_table(std::move(table))
{
}

bool DeferredIndexes::mayLoadInBulk()
{
    return m_ledger.loadsInBulk() || isEmptyTable(m_database, m_table);
}

QList<DroppedIndex> DeferredIndexes::indexesThatCanWait()
{
    QList<DroppedIndex> indexes;
    SqliteStatement definition
        = m_database.prepare(QStringLiteral("SELECT sql FROM main.sqlite_schema WHERE type='index' AND name=?1"));
    const QList<TableIndex> all = readIndexes(m_database, m_table);
    for (const TableIndex &index : all) {
        if (index.unique || index.partial || index.ofConstraint || index.hasExpression)
            continue;
        definition.bind(1, index.name).step();
        indexes.prepend({ index.name, definition.text(0) });
        definition.reset();
    }
    return indexes;
}

void DeferredIndexes::drop()
{
    if (!mayLoadInBulk())
        return;
    const QList<DroppedIndex> indexes = indexesThatCanWait();
    if (indexes.isEmpty())
        return;
    for (const DroppedIndex &index : indexes)
        m_database.execute(QStringLiteral("DROP INDEX main.%1").arg(quotedName(index.name)));
    m_ledger.setDroppedIndexes(m_ledger.droppedIndexes() + indexes);
}

/// One of the same name that somebody else has made meanwhile is as good.
void DeferredIndexes::create(const DroppedIndex &index)
{
    SqliteStatement query = m_database.prepare(
        QStringLiteral("SELECT 1 FROM main.sqlite_schema WHERE type='index' AND lower(name)=lower(?1)"));
    query.bind(1, index.name);
    if (!query.step())
        m_database.execute(index.definition);
}

void DeferredIndexes::build(const std::function<void(const QString &name, qsizetype left)> &onIndex)
{
    QList<DroppedIndex> missing = m_ledger.droppedIndexes();
    if (missing.isEmpty())
        return;
    m_database.execute(
        QStringLiteral("PRAGMA threads=%1; PRAGMA main.cache_size=-%2").arg(sortingThreads).arg(cacheOfSortingKiB));
    while (!missing.isEmpty()) {
        onIndex(missing.front().name, missing.size());
        m_database.execute(QStringLiteral("BEGIN IMMEDIATE"));
        missing = m_ledger.droppedIndexes(); // another import may have built them meanwhile
        if (!missing.isEmpty())
            create(missing.takeFirst());
        m_ledger.setDroppedIndexes(missing);
        faultPoint("index.built");
        m_database.execute(QStringLiteral("COMMIT"));
        faultPoint("index.committed");
    }
}

void DeferredIndexes::buildLeftBehind()
{
    const QList<DroppedIndex> indexes = m_ledger.takeIndexesLeftBehind();
    for (const DroppedIndex &index : indexes)
        create(index);
}

} // namespace tranche
