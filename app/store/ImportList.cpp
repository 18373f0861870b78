#include "store/ImportList.h"

#include "store/ImportColumns.h"
#include "store/StoreQuery.h"

#include <QHash>

#include <algorithm>

namespace tranche {

/// Notes the places of those that are queued: of a few each is counted, of many all places are looked up at once.
static void findPlacesInQueue(QSqlDatabase &database, QList<ImportSummary> &imports)
{
    constexpr qsizetype few = 20;
    const auto isQueued = [](const ImportSummary &import) { return import.state == ImportState::Queued; };
    if (std::count_if(imports.cbegin(), imports.cend(), isQueued) > few) {
        StoreQuery queue(database, "SELECT id FROM imports WHERE state='queued' ORDER BY priority, id");
        QHash<qint64, qint64> places;
        while (queue.next())
            places.insert(queue.integer(0), places.size() + 1);
        for (ImportSummary &import : imports)
            import.placeInQueue = isQueued(import) ? places.value(import.id) : 0;
        return;
    }
    for (ImportSummary &import : imports) {
        if (isQueued(import))
            import.placeInQueue = StoreQuery(database,
                "SELECT count(*) FROM imports o, imports i WHERE i.id=? AND i.state='queued' AND o.state='queued' AND "
                "(o.priority, o.id) <= (i.priority, i.id)")
                                      .bind(import.id)
                                      .one()
                                      .toLongLong();
    }
}

QList<ImportSummary> ImportList::read(const QString &condition, const QVariantList &values)
{
    StoreQuery query(m_database, summaryColumns().select("FROM imports ") + condition);
    for (const QVariant &value : values)
        query.bind(value);
    QList<ImportSummary> imports;
    while (query.next())
        imports.append(summaryColumns().read(query));
    query.finish();
    findPlacesInQueue(m_database, imports);
    return imports;
}

/// A condition for states, whose values are bound in their order; empty: none.
static QString conditionOf(const QList<ImportState> &states, QVariantList &values)
{
    QStringList marks;
    for (const ImportState state : states) {
        marks.append(QStringLiteral("?"));
        values.append(stateName(state));
    }
    return states.isEmpty() ? QString() : QStringLiteral("state IN (%1)").arg(marks.join(QLatin1Char(',')));
}

QList<ImportSummary> ImportList::list(const QList<ImportState> &states)
{
    constexpr int all = -1;
    return find({ states, {} }, 0, all);
}

QList<ImportSummary> ImportList::find(const ImportSearch &search, qint64 before, int count)
{
    QVariantList values;
    QStringList conditions;
    if (const QString ofStates = conditionOf(search.states, values); !ofStates.isEmpty())
        conditions.append(ofStates);
    if (before > 0) {
        conditions.append(QStringLiteral("id < ?"));
        values.append(before);
    }
    if (!search.text.isEmpty()) {
        QString pattern = search.text;
        for (const char sign : { '\\', '%', '_' })
            pattern.replace(QLatin1Char(sign), QLatin1Char('\\') + QString(QLatin1Char(sign)));
        conditions.append(
            QStringLiteral("(file LIKE ? ESCAPE '\\' OR target LIKE ? ESCAPE '\\' OR table_name LIKE ? ESCAPE '\\')"));
        for (int i = 0; i < 3; ++i)
            values.append(QLatin1Char('%') + pattern + QLatin1Char('%'));
    }
    values.append(count);
    const QString condition
        = conditions.isEmpty() ? QString() : QStringLiteral("WHERE %1 ").arg(conditions.join(QStringLiteral(" AND ")));
    return read(condition + QStringLiteral("ORDER BY id DESC LIMIT ?"), values);
}

QStringList ImportList::filesInUse()
{
    QStringList files;
    StoreQuery query(m_database,
        "SELECT DISTINCT file_path FROM imports WHERE state IN ('queued','running','paused','failed','partial')");
    while (query.next())
        files.append(query.text(0));
    return files;
}

bool ImportList::isFileWaitedFor(const QString &path)
{
    return StoreQuery(
        m_database, "SELECT 1 FROM imports WHERE file_path=? AND state IN ('queued','running','paused') LIMIT 1")
        .bind(path)
        .one()
        .isValid();
}

QList<ImportSummary> ImportList::touchedSince(qint64 revision, int count)
{
    return read(QStringLiteral("WHERE revision > ? ORDER BY revision LIMIT ?"), { revision, count });
}

QList<ImportSummary> ImportList::changedSince(qint64 revision)
{
    // Ten times a second: by indexes. SQLite would go through a whole history rather than sort a few by their ids.
    return read(QStringLiteral("WHERE id IN (SELECT id FROM imports WHERE revision > ? UNION "
                               "SELECT id FROM imports WHERE state='queued') ORDER BY id"),
        { revision });
}

QList<qint64> ImportList::ids()
{
    QList<qint64> ids;
    StoreQuery query(m_database, "SELECT id FROM imports ORDER BY id");
    while (query.next())
        ids.append(query.integer(0));
    return ids;
}

QStringList ImportList::recentFiles(int count)
{
    QStringList files;
    StoreQuery query(m_database, "SELECT file_path FROM imports GROUP BY file_path ORDER BY max(id) DESC LIMIT ?");
    query.bind(count);
    while (query.next())
        files.append(query.text(0));
    return files;
}

std::optional<ImportSummary> ImportList::one(qint64 id)
{
    const auto found = read(QStringLiteral("WHERE id=?"), { id });
    return found.isEmpty() ? std::nullopt : std::optional(found.front());
}

} // namespace tranche
