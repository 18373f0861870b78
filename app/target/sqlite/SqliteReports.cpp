#include "target/sqlite/SqliteReports.h"

#include "target/sqlite/tables/TableReader.h"

#include <sqlite3.h>

namespace tranche {

SqliteReports::SqliteReports(const QString &path, QString prefix)
    : m_database(path, SqliteDatabase::Access::Read)
    , m_prefix(std::move(prefix))
{
}

SqliteStatement SqliteReports::prepare(QString sql)
{
    for (const char *table :
        { "launch", "suite", "case", "attempt", "step", "property", "tag", "output", "attachment", "percentiles" })
        sql.replace(QStringLiteral("{%1}").arg(QLatin1String(table)),
            QStringLiteral("main.") + quotedName(m_prefix + QLatin1String(table)));
    return m_database.prepare(sql);
}

bool SqliteReports::hasTables()
{
    return readTable(m_database, m_prefix + QLatin1String("launch")).has_value();
}

static const char *const reportColumns
    = "id,import_key,state,profile,origin_format,source_file,name,generator,host,os,build,platform,date,started_at,"
      "finished_at,imported_at,status_hash,duration_ms,declared_tests,declared_failures,declared_errors,"
      "declared_skipped,total,passed,failed,broken,skipped,unknown,flaky,suites";

std::optional<double> SqliteReports::realOf(const SqliteStatement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(sqlite3_column_double(row.handle(), column));
}

StoredReport SqliteReports::readReport(const SqliteStatement &row)
{
    StoredReport report;
    report.launch = row.integer(0);
    int column = 0;
    for (QString *text : { &report.importKey, &report.state, &report.profile, &report.origin, &report.file,
             &report.name, &report.generator, &report.host, &report.os, &report.build, &report.platform, &report.date,
             &report.startedAt, &report.finishedAt, &report.importedAt, &report.statusHash })
        *text = row.text(++column);
    report.durationMs = realOf(row, ++column);
    for (std::optional<qint64> *declared :
        { &report.declaredTests, &report.declaredFailures, &report.declaredErrors, &report.declaredSkipped }) {
        ++column;
        if (!row.isNull(column))
            *declared = row.integer(column);
    }
    for (qint64 *count : { &report.total, &report.passed, &report.failed, &report.broken, &report.skipped,
             &report.unknown, &report.flaky, &report.suites })
        *count = row.integer(++column);
    return report;
}

std::optional<StoredReport> SqliteReports::ofImport(const QString &importKey)
{
    if (!hasTables())
        return std::nullopt;
    SqliteStatement found
        = prepare(QStringLiteral("SELECT %1 FROM {launch} WHERE import_key=?1 ORDER BY id DESC LIMIT 1")
                      .arg(QLatin1String(reportColumns)));
    found.bind(1, importKey);
    return found.step() ? std::optional(readReport(found)) : std::nullopt;
}

QList<StoredReport> SqliteReports::newest(const std::optional<QString> &profile, qsizetype most)
{
    QList<StoredReport> reports;
    if (!hasTables())
        return reports;
    SqliteStatement found = prepare(
        QStringLiteral("SELECT %1 FROM {launch} WHERE state='whole' AND (?1 IS NULL OR profile IS nullif(?1,'')) "
                       "ORDER BY date DESC, id DESC LIMIT ?2")
            .arg(QLatin1String(reportColumns)));
    if (profile)
        found.bind(1, *profile);
    found.bind(2, qint64(most));
    while (found.step())
        reports.append(readReport(found));
    return reports;
}

QList<StoredReport> SqliteReports::before(const StoredReport &report, qsizetype most)
{
    QList<StoredReport> reports;
    SqliteStatement found = prepare(QStringLiteral(
        "SELECT %1 FROM {launch} WHERE state='whole' AND profile IS nullif(?1,'') AND (date,id) < (?2,?3) "
        "ORDER BY date DESC, id DESC LIMIT ?4")
                                        .arg(QLatin1String(reportColumns)));
    found.bind(1, report.profile).bind(2, report.date).bind(3, report.launch).bind(4, qint64(most));
    while (found.step())
        reports.append(readReport(found));
    return reports;
}

bool SqliteReports::hasLater(const StoredReport &report)
{
    SqliteStatement found = prepare(QStringLiteral(
        "SELECT 1 FROM {launch} WHERE state='whole' AND profile IS nullif(?1,'') AND (date,id) > (?2,?3) LIMIT 1"));
    found.bind(1, report.profile).bind(2, report.date).bind(3, report.launch);
    return found.step();
}

QList<StoredSuite> SqliteReports::suites(qint64 launch)
{
    QList<StoredSuite> suites;
    SqliteStatement found = prepare(QStringLiteral(
        "SELECT id, parent_id, name, kind, file, duration_ms, message FROM {suite} WHERE launch_id=?1 ORDER BY id"));
    found.bind(1, launch);
    while (found.step())
        suites.append({ found.integer(0), found.integer(1), found.text(2), found.text(3), found.text(4),
            realOf(found, 5), found.text(6) });
    return suites;
}

std::optional<StoredCase> SqliteReports::testCase(qint64 id)
{
    SqliteStatement row = prepare(
        QStringLiteral("SELECT id, suite_id, history_key, full_key, classname, name, status, NULL, NULL, message,"
                       " duration_ms, NULL, flaky, file, line, error_type, trace, started_at FROM {case} WHERE id=?1"));
    row.bind(1, id);
    if (!row.step())
        return std::nullopt;
    StoredCase found;
    found.own = readCompared(row);
    found.file = row.text(13);
    found.line = row.integer(14);
    found.errorType = row.text(15);
    found.trace = row.text(16);
    found.startedAt = row.text(17);
    readDetails(found);
    return found;
}

void SqliteReports::readDetails(StoredCase &found)
{
    const qint64 id = found.own.id;
    SqliteStatement attempts = prepare(QStringLiteral(
        "SELECT n, status, duration_ms, message, error_type, trace FROM {attempt} WHERE case_id=?1 ORDER BY n"));
    attempts.bind(1, id);
    while (attempts.step())
        found.attempts.append({ attempts.integer(0), attempts.text(1), realOf(attempts, 2), attempts.text(3),
            attempts.text(4), attempts.text(5) });
    SqliteStatement steps
        = prepare(QStringLiteral("SELECT id, parent_id, keyword, name, kind, status, duration_ms, message FROM {step}"
                                 " WHERE case_id=?1 ORDER BY ordinal LIMIT 10000"));
    steps.bind(1, id);
    while (steps.step())
        found.steps.append({ steps.integer(0), steps.integer(1), steps.text(2), steps.text(3), steps.text(4),
            steps.text(5), realOf(steps, 6), steps.text(7) });
    SqliteStatement properties = prepare(QStringLiteral(
        "SELECT name, value FROM {property} WHERE owner_id=?1 AND owner_kind='case' ORDER BY ordinal LIMIT 10000"));
    properties.bind(1, id);
    while (properties.step())
        found.properties.append({ properties.text(0), properties.text(1) });
    SqliteStatement tags
        = prepare(QStringLiteral("SELECT name, value FROM {tag} WHERE owner_id=?1 AND owner_kind='case' LIMIT 10000"));
    tags.bind(1, id);
    while (tags.step())
        found.tags.append(tags.isNull(1) ? tags.text(0) : tags.text(0) + QLatin1Char(':') + tags.text(1));
    SqliteStatement outputs = prepare(QStringLiteral(
        "SELECT stream, text FROM {output} WHERE owner_id=?1 AND owner_kind='case' ORDER BY part LIMIT 1000"));
    outputs.bind(1, id);
    while (outputs.step()) {
        const QString stream = outputs.text(0);
        if (found.outputs.isEmpty() || found.outputs.constLast().stream != stream)
            found.outputs.append({ stream, {}, false });
        StoredOutput &output = found.outputs.last();
        const QString text = outputs.text(1);
        output.isCut = output.isCut || output.text.size() + text.size() > longestOutput;
        output.text += text.left(longestOutput - output.text.size());
    }
    SqliteStatement files = prepare(QStringLiteral(
        "SELECT name, mime, sha256, bytes FROM {attachment} WHERE owner_id=?1 AND owner_kind='case' LIMIT 1000"));
    files.bind(1, id);
    while (files.step())
        found.attachments.append({ files.text(0), files.text(1), files.text(2), files.integer(3) });
}

QList<CaseInReport> SqliteReports::history(const QString &historyKey, const StoredReport &upTo, qsizetype most)
{
    QList<CaseInReport> cases;
    SqliteStatement found = prepare(
        QStringLiteral("SELECT l.id, l.date, c.status, c.duration_ms, c.flaky FROM {case} AS c"
                       " JOIN {launch} AS l ON l.id=c.launch_id AND l.state='whole' AND l.profile IS nullif(?2,'')"
                       " WHERE c.history_key=?1 AND c.is_config=0 AND (l.date,l.id) <= (?3,?4)"
                       " ORDER BY l.date DESC, l.id DESC LIMIT ?5"));
    found.bind(1, historyKey).bind(2, upTo.profile).bind(3, upTo.date).bind(4, upTo.launch).bind(5, qint64(most));
    while (found.step())
        cases.prepend({ found.integer(0), found.text(1), found.text(2), realOf(found, 3), found.integer(4) != 0 });
    return cases;
}

} // namespace tranche
