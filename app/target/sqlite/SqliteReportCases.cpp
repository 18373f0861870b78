#include "target/sqlite/SqliteReports.h"

#include "target/sqlite/tables/ReportViews.h"

#include <sqlite3.h>

#include <algorithm>

namespace tranche {

// Of a SqliteReports: tests, beside those of another report.

static const char *const casesBeside
    = " FROM {case} AS c LEFT JOIN {case} AS b ON b.launch_id=?2 AND b.history_key=c.history_key AND b.is_config=0"
      " WHERE c.launch_id=?1 AND c.is_config=0";

static const char *const casesGone
    = " FROM {case} AS b WHERE b.launch_id=?2 AND b.is_config=0 AND NOT EXISTS (SELECT 1 FROM {case} AS c"
      " WHERE c.launch_id=?1 AND c.history_key=b.history_key AND c.is_config=0)";

QMap<QString, qint64> SqliteReports::changes(qint64 launch, qint64 previous)
{
    QMap<QString, qint64> counts;
    SqliteStatement found = prepare(QStringLiteral("SELECT %1 AS change, count(*)%2 GROUP BY 1")
                                        .arg(QLatin1String(changeOfCase), QLatin1String(casesBeside)));
    found.bind(1, launch).bind(2, previous);
    while (found.step())
        counts[found.text(0)] = found.integer(1);
    SqliteStatement gone = prepare(QStringLiteral("SELECT count(*)%1").arg(QLatin1String(casesGone)));
    gone.bind(1, launch).bind(2, previous);
    if (gone.step() && gone.integer(0) > 0)
        counts[QStringLiteral("gone")] = gone.integer(0);
    return counts;
}

ComparedCase SqliteReports::readCompared(const SqliteStatement &row)
{
    ComparedCase found;
    found.id = row.integer(0);
    found.suite = row.integer(1);
    int column = 1;
    for (QString *text : { &found.historyKey, &found.fullKey, &found.className, &found.name, &found.status,
             &found.previousStatus, &found.change, &found.message })
        *text = row.text(++column);
    found.durationMs = realOf(row, ++column);
    found.previousDurationMs = realOf(row, ++column);
    found.flaky = row.integer(++column) != 0;
    return found;
}

/// ('new','gone')
static QString sqlList(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted.append(
            QLatin1Char('\'') + QString(word).replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\''));
    return QStringLiteral("(%1)").arg(quoted.join(QLatin1Char(',')));
}

QList<ComparedCase> SqliteReports::compare(qint64 launch, qint64 previous, const QStringList &changes, qsizetype most)
{
    const QString only = changes.isEmpty() ? QString() : QStringLiteral(" WHERE change IN %1").arg(sqlList(changes));
    SqliteStatement found
        = prepare(QStringLiteral(
            "SELECT * FROM (SELECT c.id, c.suite_id, c.history_key, c.full_key, c.classname, c.name, c.status,"
            " b.status AS before, %1 AS change, c.message, c.duration_ms, b.duration_ms, c.flaky%2"
            " UNION ALL SELECT NULL, NULL, b.history_key, b.full_key, b.classname, b.name, NULL, b.status,"
            " 'gone', NULL, NULL, b.duration_ms, 0%3)%4 ORDER BY id IS NULL, id LIMIT ?3")
                      .arg(QLatin1String(changeOfCase), QLatin1String(casesBeside), QLatin1String(casesGone), only));
    found.bind(1, launch).bind(2, previous).bind(3, qint64(most));
    QList<ComparedCase> cases;
    while (found.step())
        cases.append(readCompared(found));
    return cases;
}

/// All of a report as they stand in the table: quicker than by the index if each of them is looked at.
static const char *const casesInOrder
    = " FROM {case} AS c WHERE c.id BETWEEN (SELECT min(id) FROM {case} WHERE launch_id=?1)"
      " AND (SELECT max(id) FROM {case} WHERE launch_id=?1) AND +c.launch_id=?1 AND c.is_config=0";

/// ?3 is the text that is looked for.
static QString textCondition(const CaseFilter &filter, const char *alias)
{
    return filter.text.isEmpty() ? QString()
                                 : QStringLiteral(" AND %1.full_key LIKE ?3 ESCAPE '\\'").arg(QLatin1String(alias));
}

static QString likePattern(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('%'), QLatin1String("\\%"))
        .replace(QLatin1Char('_'), QLatin1String("\\_"));
    return QLatin1Char('%') + text + QLatin1Char('%');
}

/// Of a case c beside b.
static QString filterConditions(const CaseFilter &filter)
{
    static const QStringList ofFailures { QStringLiteral("new_failure"), QStringLiteral("still_failing") };
    QString sql;
    if (!filter.statuses.isEmpty())
        sql += QStringLiteral(" AND c.status IN ") + sqlList(filter.statuses);
    if (filter.onlyFlaky)
        sql += QStringLiteral(" AND c.flaky=1");
    sql += textCondition(filter, "c");
    if (filter.changes.isEmpty())
        return sql;
    const bool onlyFailures = std::all_of(filter.changes.begin(), filter.changes.end(),
        [](const QString &change) { return ofFailures.contains(change); });
    if (onlyFailures) // few of all: the others need not be looked up
        sql += QStringLiteral(" AND c.status IN ('failed','broken')");
    return sql + QStringLiteral(" AND %1 IN %2").arg(QLatin1String(changeOfCase), sqlList(filter.changes));
}

QList<CasesOfSuite> SqliteReports::casesOfSuites(qint64 launch, qint64 previous, const CaseFilter &filter)
{
    const QString from = !filter.changes.isEmpty() ? QLatin1String(casesBeside)
        : !filter.statuses.isEmpty() ? QStringLiteral(" FROM {case} AS c WHERE c.launch_id=?1 AND c.is_config=0")
                                     : QLatin1String(casesInOrder);
    SqliteStatement found = prepare(
        QStringLiteral("SELECT coalesce(c.suite_id,0), count(*), sum(c.status='passed'), sum(c.status='failed'),"
                       " sum(c.status='broken'), sum(c.status='skipped'), min(c.id), max(c.id)%1%2 GROUP BY 1")
            .arg(from, filterConditions(filter)));
    const auto bindAll = [&](SqliteStatement &statement) {
        statement.bind(1, launch);
        if (!filter.changes.isEmpty())
            statement.bind(2, previous);
        if (!filter.text.isEmpty())
            statement.bind(3, likePattern(filter.text));
    };
    bindAll(found);
    QList<CasesOfSuite> all;
    while (found.step()) {
        CasesOfSuite one;
        int column = -1;
        for (qint64 *number : { &one.suite, &one.cases, &one.passed, &one.failed, &one.broken, &one.skipped,
                 &one.firstCase, &one.lastCase })
            *number = found.integer(++column);
        one.unknown = one.cases - one.passed - one.failed - one.broken - one.skipped;
        all.append(one);
    }
    if (!filter.asksForGone())
        return all;
    SqliteStatement lost
        = prepare(QStringLiteral("SELECT count(*)%1%2").arg(QLatin1String(casesGone), textCondition(filter, "b")));
    bindAll(lost);
    if (lost.step() && lost.integer(0) > 0) {
        CasesOfSuite one;
        one.suite = CasesOfSuite::gone;
        one.cases = lost.integer(0);
        all.append(one);
    }
    return all;
}

QList<ComparedCase> SqliteReports::cases(
    qint64 launch, qint64 previous, const CaseFilter &filter, const CasesOfSuite &of, qint64 from, qsizetype most)
{
    const bool areGone = of.suite == CasesOfSuite::gone;
    const QString sql = areGone
        ? QStringLiteral("SELECT NULL, NULL, b.history_key, b.full_key, b.classname, b.name, NULL, b.status, 'gone',"
                         " NULL, NULL, b.duration_ms, 0%1%2 ORDER BY b.id LIMIT ?4 OFFSET ?5")
              .arg(QLatin1String(casesGone), textCondition(filter, "b"))
        : QStringLiteral("SELECT c.id, c.suite_id, c.history_key, c.full_key, c.classname, c.name, c.status, b.status,"
                         " %1, substr(c.message,1,1000), c.duration_ms, b.duration_ms, c.flaky%2"
                         " AND c.id BETWEEN ?6 AND ?7 AND coalesce(c.suite_id,0)=?8%3"
                         " ORDER BY c.status NOT IN ('failed','broken'), c.id LIMIT ?4 OFFSET ?5")
              .arg(QLatin1String(changeOfCase),
                  QString::fromLatin1(casesBeside)
                      .replace(QLatin1String("c.launch_id=?1"), QLatin1String("+c.launch_id=?1")),
                  filterConditions(filter));
    SqliteStatement found = prepare(sql);
    found.bind(1, launch).bind(2, previous).bind(4, qint64(most)).bind(5, from);
    if (!filter.text.isEmpty())
        found.bind(3, likePattern(filter.text));
    if (!areGone)
        found.bind(6, of.firstCase).bind(7, of.lastCase).bind(8, of.suite);
    QList<ComparedCase> cases;
    while (found.step())
        cases.append(readCompared(found));
    return cases;
}

QList<SampleFigures> SqliteReports::samples(qint64 launch, qsizetype most)
{
    SqliteStatement found
        = prepare(QStringLiteral("SELECT label, samples, failures, failed_percent, least_ms, mean_ms, p50_ms, p90_ms,"
                                 " p95_ms, p99_ms, most_ms FROM {percentiles} WHERE launch_id=?1"
                                 " ORDER BY samples DESC, label LIMIT ?2"));
    found.bind(1, launch).bind(2, qint64(most));
    QList<SampleFigures> figures;
    while (found.step()) {
        SampleFigures one;
        one.label = found.text(0);
        one.samples = found.integer(1);
        one.failures = found.integer(2);
        int column = 2;
        for (double *number : { &one.failedPercent, &one.leastMs, &one.meanMs, &one.p50Ms, &one.p90Ms, &one.p95Ms,
                 &one.p99Ms, &one.mostMs })
            *number = realOf(found, ++column).value_or(0);
        figures.append(one);
    }
    return figures;
}

} // namespace tranche
