#include "store/LabelHistory.h"

namespace tranche {

/// Older ones have nothing to say.
static constexpr int mostImportsAsked = 20;

/// The mappings of imports into the table that brought rows, the newest first; of those that were taken back nothing is
/// to be learned.
static QList<ColumnMapping> earlierMappings(JobStore &store, const TargetLocation &location, const QString &table)
{
    StoreQuery query(store.database(),
        "SELECT id FROM imports WHERE target_path=? AND lower(table_name)=lower(?) AND validate_only=0 AND "
        "rows_imported>0 AND undone_at IS NULL ORDER BY id DESC LIMIT ?");
    query.bind(location.address).bind(table).bind(qint64(mostImportsAsked));
    QList<qint64> ids;
    while (query.next())
        ids.append(query.integer(0));
    QList<ColumnMapping> mappings;
    for (const qint64 id : std::as_const(ids))
        mappings.append(store.record(id).request.mapping);
    return mappings;
}

static QMap<QString, QString> labelHistoryOf(const QList<ColumnMapping> &mappings)
{
    QMap<QString, QString> history;
    for (const ColumnMapping &mapping : mappings) {
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

static QMap<QString, FoundFormat> formatHistoryOf(const QList<ColumnMapping> &mappings)
{
    QMap<QString, FoundFormat> history;
    for (const ColumnMapping &mapping : mappings) {
        for (const MappedColumn &column : mapping.columns) {
            const QString field = column.field.toLower();
            // A point in a number says as much as a comma; a plain integer or 2025-12-31 says nothing.
            const bool hasPoint = column.type->alignedRight && column.type != typeOfIntegers();
            if ((hasPoint || column.format != ValueFormat()) && !history.contains(field))
                history.insert(field, { column.type, column.format });
        }
    }
    return history;
}

static QMap<QString, ColumnType> typeHistoryOf(const QList<ColumnMapping> &mappings)
{
    QMap<QString, ColumnType> history;
    for (const ColumnMapping &mapping : mappings) {
        for (const MappedColumn &column : mapping.columns) {
            if (!column.reference && !history.contains(column.field.toLower()))
                history.insert(column.field.toLower(), column.type);
        }
    }
    return history;
}

TableHistory historyOf(JobStore &store, const TargetLocation &location, const QString &table)
{
    const QList<ColumnMapping> mappings = earlierMappings(store, location, table);
    return { labelHistoryOf(mappings), formatHistoryOf(mappings), typeHistoryOf(mappings) };
}

} // namespace tranche
