#include "store/ReadingStore.h"

#include <QJsonDocument>

namespace tranche {

void ReadingStore::add(qint64 import, const ReadAsCounts &counts)
{
    const auto list = counts.list();
    if (list.isEmpty())
        return;
    StoreQuery &addition
        = m_store.prepared("INSERT INTO read_as VALUES (?,?,?,?,?) ON CONFLICT (import_id, column_name, kind, "
                           "word) DO UPDATE SET count=count+excluded.count");
    for (const ReadAs &one : list)
        addition.bind(import).bind(one.column).bind(one.kind).bind(one.word).bind(one.count).run();
}

QList<ReadAs> ReadingStore::readAs(qint64 import, qsizetype most)
{
    StoreQuery query(m_store.database(),
        "SELECT column_name, kind, word, count FROM read_as WHERE import_id=? AND count>0 "
        "ORDER BY column_name, count DESC, kind, word LIMIT ?");
    query.bind(import).bind(most == 0 ? qint64(-1) : qint64(most));
    QList<ReadAs> list;
    while (query.next())
        list.append({ query.text(0), query.text(1), query.text(2), query.integer(3) });
    return list;
}

static QStringList linesOfJson(const QString &json)
{
    QStringList lines;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValueConstRef line : array)
        lines.append(line.toString());
    return lines;
}

static QString jsonOfLines(const QStringList &lines)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(lines)).toJson(QJsonDocument::Compact));
}

QStringList ReadingStore::remarks(qint64 import)
{
    return linesOfJson(
        StoreQuery(m_store.database(), "SELECT remarks FROM imports WHERE id=?").bind(import).one().toString());
}

void ReadingStore::setRemarks(qint64 import, const QStringList &remarks)
{
    StoreTransaction transaction(m_store.database());
    StoreQuery(m_store.database(), "UPDATE imports SET remarks=? WHERE id=?")
        .bind(jsonOfLines(remarks))
        .bind(import)
        .run();
    m_store.touch(import);
    transaction.commit();
}

void ReadingStore::addRemarks(qint64 import, const QStringList &added)
{
    const QStringList before = remarks(import);
    QStringList all = before;
    for (const QString &remark : added) {
        if (!all.contains(remark))
            all.append(remark);
    }
    if (all != before)
        setRemarks(import, all);
}

void ReadingStore::dropRemark(qint64 import, const QString &remark)
{
    QStringList all = remarks(import);
    if (all.removeAll(remark) > 0)
        setRemarks(import, all);
}

void ReadingStore::noteRestart(qint64 import, const Restart &restart)
{
    StoreStep step(m_store.database());
    StoreQuery(m_store.database(), "INSERT OR REPLACE INTO restarts VALUES (?,?,?)")
        .bind(import)
        .bind(QString::fromUtf8(QJsonDocument(toJson(restart.request)).toJson(QJsonDocument::Compact)))
        .bind(jsonOfLines(restart.remarks))
        .run();
    m_store.log().note(import, "starts_over", restart.remarks.join(QLatin1Char(' ')));
    step.commit();
}

std::optional<ReadingStore::Restart> ReadingStore::waitingRestart(qint64 import)
{
    StoreQuery query(m_store.database(), "SELECT request, remarks FROM restarts WHERE import_id=?");
    query.bind(import);
    if (!query.next())
        return std::nullopt;
    return Restart { requestFromJson(QJsonDocument::fromJson(query.text(0).toUtf8()).object()),
        linesOfJson(query.text(1)) };
}

void ReadingStore::dropRestart(qint64 import)
{
    StoreQuery(m_store.database(), "DELETE FROM restarts WHERE import_id=?").bind(import).run();
}

void ReadingStore::finishRestart(qint64 import)
{
    StoreTransaction transaction(m_store.database());
    const auto restart = waitingRestart(import);
    if (!restart)
        return;
    for (const char *emptied :
        { "DELETE FROM chunk_packs WHERE import_id=?", "DELETE FROM failed_chunks WHERE import_id=?",
            "DELETE FROM warning_packs WHERE import_id=?", "DELETE FROM values_above WHERE import_id=?",
            "DELETE FROM seen_values WHERE import_id=?", "DELETE FROM read_as WHERE import_id=?" })
        StoreQuery(m_store.database(), emptied).bind(import).run();
    const ImportRecord record = m_store.record(import);
    m_store.setProgress(import, { {}, {}, false, record.summary.durationMs, {} });
    m_store.setRequest(import, restart->request);
    StoreQuery(m_store.database(), "UPDATE imports SET remarks=?, ledger_open=0, waits_to_replace=0 WHERE id=?")
        .bind(jsonOfLines(remarks(import) + restart->remarks))
        .bind(import)
        .run();
    dropRestart(import);
    transaction.commit();
}

} // namespace tranche
