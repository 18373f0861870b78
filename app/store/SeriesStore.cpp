#include "store/SeriesStore.h"

#include "store/StoreColumns.h"
#include "store/StoreQuery.h"

#include <algorithm>

namespace tranche {

// The conditions are those of the indexes, word by word: else these are not used.
static const QLatin1String ofTableCondition("validate_only=0 AND target_path=? AND table_name=?");
static const QLatin1String ofProfileCondition("validate_only=0 AND profile<>'' AND profile=?");

static QString conditionOf(const ImportSeries &series)
{
    return series.isOfProfile() ? ofProfileCondition : ofTableCondition;
}

static void bindSeries(StoreQuery &query, const ImportSeries &series)
{
    if (series.isOfProfile())
        query.bind(series.profile);
    else
        query.bind(series.targetPath).bind(series.table);
}

/// What is told of its last import.
void SeriesStore::addLast(ImportSeries &series)
{
    StoreQuery query(m_store.database(), "SELECT target, target_path, table_name FROM imports WHERE id=?");
    if (!query.bind(series.lastImport).next())
        return;
    series.target = query.text(0);
    series.targetPath = query.text(1);
    series.table = query.text(2);
}

QList<ImportSeries> SeriesStore::all(qsizetype most)
{
    QList<ImportSeries> found;
    const auto read = [&](const char *sql) {
        StoreQuery query(m_store.database(), sql);
        query.bind(qint64(most));
        while (query.next()) {
            ImportSeries series;
            series.imports = query.integer(0);
            series.lastImport = query.integer(1);
            series.profile = query.text(2);
            found.append(series);
        }
    };
    read("SELECT count(*), max(id), profile FROM imports WHERE validate_only=0 AND profile<>'' GROUP BY profile "
         "ORDER BY max(id) DESC LIMIT ?");
    read("SELECT count(*), max(id), '' FROM imports WHERE validate_only=0 GROUP BY target_path, table_name "
         "ORDER BY max(id) DESC LIMIT ?");
    for (ImportSeries &series : found)
        addLast(series);
    return found;
}

static const StoreColumns<SeriesPoint> &pointColumns()
{
    using Point = SeriesPoint;
    static const StoreColumns<Point> columns {
        { "id", &Point::import },
        { "file", &Point::file },
        { "table_name", &Point::table },
        { "state", &Point::state },
        { "started_at", &Point::startedAt },
        { "undone_at", &Point::undoneAt },
        { "rows_read", &Point::rowsRead },
        { "rows_imported-rows_passed_over", &Point::rowsImported },
        { "rows_failed", &Point::rowsFailed },
        { "duration_ms", &Point::durationMs },
    };
    return columns;
}

QList<SeriesPoint> SeriesStore::points(const ImportSeries &series, qsizetype most, qint64 before)
{
    StoreQuery query(m_store.database(),
        pointColumns().select("FROM imports WHERE ") + conditionOf(series)
            + QStringLiteral(" AND (?=0 OR id<?) AND skipped=0 AND started_at IS NOT NULL AND state IN "
                             "('done','partial','failed','cancelled') ORDER BY id DESC LIMIT ?"));
    bindSeries(query, series);
    query.bind(before).bind(before).bind(qint64(most));
    QList<SeriesPoint> points;
    while (query.next())
        points.append(pointColumns().read(query));
    std::reverse(points.begin(), points.end());
    return points;
}

std::optional<ImportSeries> SeriesStore::ofTable(qint64 import)
{
    const ImportSummary summary = m_store.summary(import);
    if (summary.validateOnly)
        return std::nullopt;
    ImportSeries series;
    series.target = summary.target;
    series.targetPath = summary.targetPath;
    series.table = summary.table;
    return series;
}

std::optional<ImportSeries> SeriesStore::ofProfile(qint64 import)
{
    std::optional<ImportSeries> series = ofTable(import);
    if (!series)
        return std::nullopt;
    series->profile
        = StoreQuery(m_store.database(), "SELECT profile FROM imports WHERE id=?").bind(import).one().toString();
    return series->isOfProfile() ? series : std::nullopt;
}

qint64 SeriesStore::importBefore(const ImportSeries &series, qint64 import)
{
    StoreQuery query(m_store.database(),
        QStringLiteral("SELECT id FROM imports WHERE ") + conditionOf(series)
            + QStringLiteral(" AND id<? AND skipped=0 AND state IN ('done','partial') ORDER BY id DESC LIMIT 1"));
    bindSeries(query, series);
    query.bind(import);
    return query.next() ? query.integer(0) : 0;
}

} // namespace tranche
