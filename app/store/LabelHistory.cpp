#include "store/LabelHistory.h"

namespace tranche {

/// Older ones have nothing to say.
static constexpr int mostImportsAsked = 20;

QMap<QString, QString> labelHistory(JobStore &store, const TargetLocation &location, const QString &table)
{
    QMap<QString, QString> history;
    StoreQuery query(store.database(),
        "SELECT id FROM imports WHERE target_path=? AND lower(table_name)=lower(?) AND validate_only=0 AND "
        "rows_imported>0 ORDER BY id DESC LIMIT ?");
    query.bind(location.address).bind(table).bind(qint64(mostImportsAsked));
    QList<qint64> ids;
    while (query.next())
        ids.append(query.integer(0));
    for (const qint64 id : std::as_const(ids)) {
        const ColumnMapping mapping = store.record(id).request.mapping;
        for (const MappedColumn &column : mapping.columns) {
            const bool isOwn = column.sourceName.compare(column.field, Qt::CaseInsensitive) == 0;
            if (!isOwn && !history.contains(column.sourceName))
                history.insert(column.sourceName, column.field);
        }
    }
    return history;
}

qint64 lastImportInto(JobStore &store, const TargetLocation &location, const QString &table, qint64 before)
{
    StoreQuery query(store.database(),
        "SELECT id FROM imports WHERE target_path=? AND lower(table_name)=lower(?) AND validate_only=0 AND "
        "rows_imported>0 AND id<? ORDER BY id DESC LIMIT 1");
    query.bind(location.address).bind(table).bind(before);
    return query.next() ? query.integer(0) : 0;
}

} // namespace tranche
