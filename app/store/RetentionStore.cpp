#include "store/RetentionStore.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "store/StoreQuery.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace tranche {

void checkHasDetails(const ImportSummary &import)
{
    if (import.detailsAreGone)
        throw Failure(QStringLiteral("call.details_removed"),
            StoreText::tr(
                "The chunks, chunk files and errors of import %1 were removed, as the settings for old imports "
                "ask.")
                .arg(import.id),
            StoreText::tr("Import the file again if they are needed; what it has put into the table is still there."));
}

QString RetentionStore::setting(const char *name)
{
    return StoreQuery(m_store.database(), "SELECT value FROM settings WHERE name=?")
        .bind(QString::fromLatin1(name))
        .one()
        .toString();
}

void RetentionStore::setSetting(const char *name, const QString &value)
{
    StoreQuery(m_store.database(), "INSERT OR REPLACE INTO settings VALUES (?, ?)")
        .bind(QString::fromLatin1(name))
        .bind(value)
        .run();
}

RetentionRule RetentionStore::rule()
{
    return { setting("retention_days").toInt(), channelDaysFromText(setting("retention_channels")) };
}

void RetentionStore::setRule(const RetentionRule &rule)
{
    StoreTransaction transaction(m_store.database());
    setSetting("retention_days", QString::number(rule.days));
    setSetting("retention_channels", channelDaysText(rule.channels));
    StoreQuery(m_store.database(), "DELETE FROM settings WHERE name='retention_at'").run(); // soon
    transaction.commit();
}

QDateTime RetentionStore::lastCleanUp()
{
    return QDateTime::fromString(setting("retention_at"), Qt::ISODateWithMs);
}

void RetentionStore::setLastCleanUp(const QDateTime &at)
{
    setSetting("retention_at", at.toUTC().toString(Qt::ISODateWithMs));
}

QString RetentionStore::channelColumn()
{
    const bool hasChannels
        = StoreQuery(m_store.database(), "SELECT 1 FROM pragma_table_info('imports') WHERE name='channel'")
              .one()
              .isValid();
    return hasChannels ? QStringLiteral("channel") : QStringLiteral("''");
}

/// Nothing of the import is failed, undecided or needed by an import that waits.
static const QLatin1String mayGo("details_removed_at='' AND state IN ('done','cancelled') AND chunks_failed=0 AND NOT "
                                 "ledger_open AND NOT undo_asked AND NOT (validate_only AND EXISTS (SELECT 1 FROM "
                                 "imports w WHERE w.state IN ('queued','running','paused') AND "
                                 "json_extract(w.request, '$.checked_by')=imports.id)) ");

QList<qint64> RetentionStore::due(const RetentionRule &rule, const QDateTime &now)
{
    const auto before = [&](int days) { return now.addDays(-days).toUTC().toString(Qt::ISODateWithMs); };
    QList<qint64> ids;
    if (rule.fewestDays() == 0)
        return ids;
    StoreQuery query(m_store.database(),
        QStringLiteral("SELECT id, ended_at, %1 FROM imports INDEXED BY imports_with_details WHERE ended_at<? AND ")
                .arg(channelColumn())
            + mayGo + QStringLiteral("ORDER BY ended_at"));
    query.bind(before(rule.fewestDays()));
    while (query.next()) {
        const int days = rule.daysOf(query.text(2));
        if (days > 0 && query.text(1) < before(days))
            ids.append(query.integer(0));
    }
    return ids;
}

static QString jsonList(const QList<qint64> &numbers)
{
    QJsonArray list;
    for (const qint64 number : numbers)
        list.append(number);
    return QString::fromLatin1(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

qint64 RetentionStore::bytesOf(const QList<qint64> &imports)
{
    static const std::array<const char *, 5> sizes {
        "SELECT sum(length(packed)+20) FROM chunk_packs WHERE import_id IN (SELECT value FROM json_each(?))",
        "SELECT sum(length(packed)+20) FROM error_packs WHERE import_id IN (SELECT value FROM json_each(?))",
        "SELECT sum(length(packed)+20) FROM warning_packs WHERE import_id IN (SELECT value FROM json_each(?))",
        "SELECT sum(length(packed)+20) FROM seen_values WHERE import_id IN (SELECT value FROM json_each(?))",
        "SELECT sum(coalesce(length(content),0)+length(remedy)+100) FROM attempts WHERE import_id IN (SELECT value "
        "FROM json_each(?))",
    };
    qint64 bytes = 0;
    for (qsizetype first = 0; first < imports.size(); first += atOnce) {
        const QString some = jsonList(imports.mid(first, atOnce));
        for (const char *size : sizes)
            bytes += StoreQuery(m_store.database(), size).bind(some).one().toLongLong();
    }
    return bytes;
}

int RetentionStore::mark(const QList<qint64> &imports)
{
    int marked = 0;
    StoreTransaction transaction(m_store.database());
    StoreQuery note(
        m_store.database(), QStringLiteral("UPDATE imports SET details_removed_at=? WHERE id=? AND ") + mayGo);
    StoreQuery remember(m_store.database(), "INSERT OR IGNORE INTO details_to_remove VALUES (?)");
    const QString now = timeForStore();
    for (const qint64 import : imports.first(std::min(imports.size(), qsizetype(atOnce)))) {
        note.bind(now).bind(import).run();
        if (note.rowsAffected() == 0)
            continue;
        remember.bind(import).run();
        m_store.log().note(import, "details_removed");
        m_store.touch(import);
        ++marked;
    }
    transaction.commit();
    return marked;
}

bool RetentionStore::removeSome()
{
    constexpr qint64 mostMs = 20;
    // What refers to others first. Few at once: a chunk file may be large.
    static const std::array<const char *, 7> removals {
        "DELETE FROM error_packs WHERE rowid IN (SELECT rowid FROM error_packs WHERE import_id=? LIMIT 20)",
        "DELETE FROM attempts WHERE rowid IN (SELECT rowid FROM attempts WHERE import_id=? LIMIT 20)",
        "DELETE FROM failed_chunks WHERE (import_id, chunk) IN (SELECT import_id, chunk FROM failed_chunks WHERE "
        "import_id=? LIMIT 100)",
        "DELETE FROM chunk_packs WHERE (import_id, first_chunk) IN (SELECT import_id, first_chunk FROM chunk_packs "
        "WHERE import_id=? LIMIT 20)",
        "DELETE FROM warning_packs WHERE (import_id, number) IN (SELECT import_id, number FROM warning_packs WHERE "
        "import_id=? LIMIT 20)",
        "DELETE FROM seen_values WHERE (import_id, number) IN (SELECT import_id, number FROM seen_values WHERE "
        "import_id=? LIMIT 20)",
        "DELETE FROM values_above WHERE import_id=?",
    };
    QElapsedTimer timer;
    StoreTransaction transaction(m_store.database());
    timer.start();
    bool isLeft = true;
    while (isLeft && timer.elapsed() < mostMs) {
        const QVariant import = StoreQuery(m_store.database(), "SELECT import_id FROM details_to_remove LIMIT 1").one();
        isLeft = import.isValid();
        qint64 removed = 0;
        for (const char *removal : removals) {
            do {
                if (!isLeft || timer.elapsed() >= mostMs)
                    break;
                StoreQuery &query = m_store.prepared(removal);
                query.bind(import).run();
                removed = query.rowsAffected();
            } while (removed > 0);
        }
        if (isLeft && timer.elapsed() < mostMs)
            StoreQuery(m_store.database(), "DELETE FROM details_to_remove WHERE import_id=?").bind(import).run();
    }
    transaction.commit();
    return isLeft;
}

static qint64 pragma(QSqlDatabase &database, const char *name)
{
    return StoreQuery(database, QStringLiteral("PRAGMA ") + QLatin1String(name)).one().toLongLong();
}

StoreSpace RetentionStore::space()
{
    QSqlDatabase &database = m_store.database();
    const qint64 pageSize = pragma(database, "page_size");
    const QString path = database.databaseName();
    return { pragma(database, "page_count") * pageSize + QFileInfo(path + QStringLiteral("-wal")).size(),
        pragma(database, "freelist_count") * pageSize };
}

bool RetentionStore::canCompact()
{
    constexpr qint64 incremental = 2;
    return pragma(m_store.database(), "auto_vacuum") == incremental;
}

bool RetentionStore::compactSome()
{
    if (!canCompact())
        return false;
    constexpr int pagesAtOnce = 500;
    StoreTransaction transaction(m_store.database());
    StoreQuery page(m_store.database(), "PRAGMA incremental_vacuum(1)"); // Qt asks for no second step of it
    for (int i = 0; i < pagesAtOnce; ++i) {
        page.run();
        page.finish();
    }
    transaction.commit();
    StoreQuery(m_store.database(), "PRAGMA wal_checkpoint(PASSIVE)").run(); // waits for nobody
    return pragma(m_store.database(), "freelist_count") > 0;
}

void RetentionStore::shortenLog()
{
    const qint64 usualMs = pragma(m_store.database(), "busy_timeout");
    StoreQuery(m_store.database(), "PRAGMA busy_timeout=50").run(); // nobody is kept waiting for it
    StoreQuery(m_store.database(), "PRAGMA wal_checkpoint(TRUNCATE)").run();
    StoreQuery(m_store.database(), QStringLiteral("PRAGMA busy_timeout=%1").arg(usualMs)).run();
}

void RetentionStore::rebuild()
{
    StoreQuery(m_store.database(), "PRAGMA auto_vacuum=INCREMENTAL").run();
    StoreQuery(m_store.database(), "VACUUM").run();
    shortenLog();
}

} // namespace tranche
