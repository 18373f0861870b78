#include "store/ImportOrder.h"

#include "store/JobStore.h"

#include <QSet>

#include <algorithm>

namespace tranche {

/// Beyond these nobody counts how many there are.
static constexpr qsizetype mostCounted = 10000;

/// Ids of imports that wait for another one, and of what they wait for: those that begin first.
static QList<qint64> linkedThatWait(JobStore &store)
{
    StoreQuery query(store.database(),
        "SELECT a.import_id, a.after_id FROM import_after a JOIN imports i ON i.id=a.import_id JOIN imports p ON "
        "p.id=a.after_id WHERE i.state IN ('queued','paused') AND i.started_at IS NULL ORDER BY i.id LIMIT ?");
    query.bind(mostCounted);
    QList<qint64> ids;
    QSet<qint64> known;
    while (query.next()) {
        for (const qint64 id : { query.integer(1), query.integer(0) }) {
            if (!known.contains(id))
                ids.append(id);
            known.insert(id);
        }
    }
    return ids;
}

/// Ids of imports that are linked with one, the nearest first.
static QList<qint64> linkedWith(JobStore &store, qint64 import)
{
    QList<qint64> ids { import };
    QSet<qint64> known { import };
    StoreQuery query(store.database(),
        "SELECT after_id FROM import_after JOIN imports p ON p.id=after_id WHERE import_id=? UNION SELECT import_id "
        "FROM import_after WHERE after_id=? ORDER BY 1 LIMIT ?");
    for (qsizetype next = 0; next < ids.size() && ids.size() <= mostCounted; ++next) {
        query.bind(ids[next]).bind(ids[next]).bind(mostCounted);
        while (query.next()) {
            if (!known.contains(query.integer(0)))
                ids.append(query.integer(0));
            known.insert(query.integer(0));
        }
        query.finish();
    }
    return ids;
}

ImportOrder importOrder(JobStore &store, qint64 import, int most)
{
    QList<qint64> ids = import == 0 ? linkedThatWait(store) : linkedWith(store, import);
    ImportOrder order;
    order.isMoreCounted = ids.size() < mostCounted;
    order.more = std::max<qsizetype>(0, ids.size() - most);
    ids.resize(ids.size() - order.more);
    std::sort(ids.begin(), ids.end());
    const QSet<qint64> told(ids.begin(), ids.end());
    StoreQuery query(
        store.database(), "SELECT after_id, in_any_case FROM import_after WHERE import_id=? ORDER BY after_id LIMIT ?");
    for (const qint64 id : std::as_const(ids)) {
        order.imports.append(store.summary(id));
        query.bind(id).bind(mostCounted);
        while (query.next()) {
            if (told.contains(query.integer(0)))
                order.links.append({ id, query.integer(0), query.integer(1) != 0 });
        }
        query.finish();
    }
    return order;
}

} // namespace tranche
