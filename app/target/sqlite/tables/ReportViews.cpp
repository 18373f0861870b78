#include "target/sqlite/tables/ReportViews.h"

#include "target/sqlite/SqliteDatabase.h"

namespace tranche {

const char *const changeOfCase
    = "CASE WHEN b.id IS NULL THEN 'new'"
      " WHEN c.status IN ('failed','broken') AND b.status IN ('failed','broken') THEN 'still_failing'"
      " WHEN c.status IN ('failed','broken') THEN 'new_failure'"
      " WHEN c.status = 'passed' AND b.status IN ('failed','broken') THEN 'fixed'"
      " WHEN c.status <> b.status THEN 'changed' ELSE 'same' END";

/// Each report, and the one before it of its profile.
static const char *const pairs
    = "(SELECT id, (SELECT p.id FROM %L AS p WHERE p.state = 'whole' AND p.profile IS n.profile"
      " AND (p.date, p.id) < (n.date, n.id) ORDER BY p.date DESC, p.id DESC LIMIT 1) AS previous_id"
      " FROM %L AS n WHERE n.state = 'whole')";

/// %P and %D stand for those two, %L, %C and %S for the tables of launches, cases and samples.
static QString viewOf(const QString &prefix, const char *name, const char *select)
{
    QString sql = QString::fromLatin1(select);
    sql.replace(QLatin1String("%P"), QLatin1String(pairs)).replace(QLatin1String("%D"), QLatin1String(changeOfCase));
    sql.replace(QLatin1String("%L"), quotedName(prefix + QLatin1String("launch")))
        .replace(QLatin1String("%C"), quotedName(prefix + QLatin1String("case")))
        .replace(QLatin1String("%S"), quotedName(prefix + QLatin1String("sample")));
    return QStringLiteral("CREATE VIEW IF NOT EXISTS main.%1 AS %2").arg(quotedName(prefix + QLatin1String(name)), sql);
}

static const char *const latest = "SELECT * FROM %L AS l WHERE state = 'whole' AND NOT EXISTS ("
                                  "SELECT 1 FROM %L AS n WHERE n.state = 'whole' AND n.profile IS l.profile"
                                  " AND (n.date, n.id) > (l.date, l.id))";

/// Each report beside the one before it of its profile. Cases that are gone have no case_id.
static const char *const compare
    = "SELECT c.launch_id, l.previous_id, c.id AS case_id, c.suite_id, c.history_key, c.full_key, c.classname, c.name,"
      " c.status, b.status AS previous_status, c.duration_ms, b.duration_ms AS previous_duration_ms, c.flaky,"
      " c.message,"
      " %D AS change"
      " FROM %P AS l"
      " JOIN %C AS c ON c.launch_id = l.id AND c.is_config = 0"
      " LEFT JOIN %C AS b ON b.launch_id = l.previous_id AND b.history_key = c.history_key AND b.is_config = 0"
      " UNION ALL "
      "SELECT l.id, l.previous_id, NULL, NULL, b.history_key, b.full_key, b.classname, b.name, NULL, b.status, NULL,"
      " b.duration_ms, NULL, NULL, 'gone'"
      " FROM %P AS l"
      " JOIN %C AS b ON b.launch_id = l.previous_id AND b.is_config = 0"
      " WHERE NOT EXISTS (SELECT 1 FROM %C AS c WHERE c.launch_id = l.id AND c.history_key = b.history_key"
      " AND c.is_config = 0)";

/// Tests that have both passed and failed, or needed several tries, in the last 20 reports of their profile.
static const char *const flaky
    = "SELECT profile, history_key, full_key, count(*) AS runs,"
      " sum(status = 'passed') AS passed, sum(status IN ('failed','broken')) AS failed, sum(flaky) AS retried,"
      " sum(status <> before) AS changes, max(date) AS last_date"
      " FROM (SELECT l.profile, l.date, c.history_key, c.full_key, c.status, c.flaky,"
      " lag(c.status) OVER (PARTITION BY l.profile, c.history_key ORDER BY l.date, l.id) AS before"
      " FROM (SELECT id, profile, date, row_number() OVER (PARTITION BY profile ORDER BY date DESC, id DESC) AS age"
      " FROM %L WHERE state = 'whole') AS l JOIN %C AS c ON c.launch_id = l.id AND c.is_config = 0"
      " WHERE l.age <= 20 AND c.status IN ('passed','failed','broken'))"
      " GROUP BY profile, history_key HAVING sum(flaky) > 0 OR (passed > 0 AND failed > 0)";

static const char *const slowest
    = "SELECT c.launch_id, l.profile, c.id AS case_id, c.full_key, c.status, c.duration_ms,"
      " row_number() OVER (PARTITION BY c.launch_id ORDER BY c.duration_ms DESC, c.id) AS place"
      " FROM %C AS c JOIN %L AS l ON l.id = c.launch_id AND l.state = 'whole'"
      " WHERE c.is_config = 0 AND c.duration_ms IS NOT NULL";

/// For how many reports of its profile each test of the latest one that did not pass has had its status.
static const char *const streaks
    = "WITH newest AS MATERIALIZED (SELECT id, profile FROM %L AS l WHERE state = 'whole' AND NOT EXISTS ("
      "SELECT 1 FROM %L AS n WHERE n.state = 'whole' AND n.profile IS l.profile AND (n.date, n.id) > (l.date, l.id))),"
      " failing AS MATERIALIZED (SELECT l.profile, c.history_key, c.full_key, c.status, c.id AS case_id"
      " FROM newest AS l JOIN %C AS c ON c.launch_id = l.id WHERE c.is_config = 0 AND c.status <> 'passed'),"
      " past AS MATERIALIZED (SELECT f.case_id, y.date, x.status = f.status AS is_same,"
      " row_number() OVER (PARTITION BY f.case_id ORDER BY y.date DESC, y.id DESC) AS age"
      " FROM failing AS f CROSS JOIN %C AS x ON x.history_key = f.history_key AND x.is_config = 0"
      " CROSS JOIN %L AS y ON y.id = x.launch_id AND y.state = 'whole' AND y.profile IS f.profile),"
      " streak AS (SELECT case_id, ifnull(min(CASE WHEN is_same = 0 THEN age END) - 1, count(*)) AS reports"
      " FROM past GROUP BY case_id)"
      " SELECT f.profile, f.history_key, f.full_key, f.status, f.case_id, s.reports, p.date AS since"
      " FROM failing AS f JOIN streak AS s ON s.case_id = f.case_id"
      " JOIN past AS p ON p.case_id = f.case_id AND p.age = s.reports";

static const char *const percentiles
    = "SELECT launch_id, label, max(n) AS samples, sum(failures) AS failures,"
      " round(100.0 * sum(failures) / max(n), 3) AS failed_percent, min(elapsed_ms) AS least_ms,"
      " avg(elapsed_ms) AS mean_ms,"
      " min(CASE WHEN place * 100 >= n * 50 THEN elapsed_ms END) AS p50_ms,"
      " min(CASE WHEN place * 100 >= n * 90 THEN elapsed_ms END) AS p90_ms,"
      " min(CASE WHEN place * 100 >= n * 95 THEN elapsed_ms END) AS p95_ms,"
      " min(CASE WHEN place * 100 >= n * 99 THEN elapsed_ms END) AS p99_ms, max(elapsed_ms) AS most_ms"
      " FROM (SELECT s.launch_id, s.label, s.elapsed_ms, s.success = 0 AS failures,"
      " row_number() OVER (PARTITION BY s.launch_id, s.label ORDER BY s.elapsed_ms) AS place,"
      " count(*) OVER (PARTITION BY s.launch_id, s.label) AS n FROM %S AS s"
      " JOIN %L AS l ON l.id = s.launch_id AND l.state = 'whole') GROUP BY launch_id, label";

QStringList reportViews(const QString &prefix)
{
    return { viewOf(prefix, "latest", latest), viewOf(prefix, "compare", compare), viewOf(prefix, "flaky", flaky),
        viewOf(prefix, "slowest", slowest), viewOf(prefix, "streaks", streaks),
        viewOf(prefix, "percentiles", percentiles) };
}

} // namespace tranche
