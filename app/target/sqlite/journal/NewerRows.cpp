#include "target/sqlite/journal/NewerRows.h"

#include "target/sqlite/journal/UndoneRows.h"

#include <algorithm>
#include <sqlite3.h>

namespace tranche {

static QString keySelection(const TrackedTable &table)
{
    QStringList names;
    for (const QString &key : table.keys)
        names.append(quotedName(key));
    return names.isEmpty() ? table.rowId : names.join(QLatin1Char(','));
}

NewerRows::NewerRows(SqliteDatabase &database, const QString &table, const QString &importKey, const QString &condition)
    : m_database(database)
    , m_records(database)
    , m_table(table)
    , m_importKey(importKey)
{
    const TrackedTable tracked = readTrackedTable(database, table);
    if (!tracked.rowId.isEmpty() || !tracked.keys.isEmpty())
        m_query = database.prepare(QStringLiteral("SELECT %1 FROM main.%2 WHERE %3 LIMIT 1")
                                       .arg(keySelection(tracked), quotedName(table), condition));
}

/// As keyText() writes it; empty if there is no such row.
QByteArray NewerRows::key()
{
    QByteArrayList texts;
    if (m_query.handle() == nullptr || !m_query.step())
        return {};
    for (int i = 0; i < sqlite3_column_count(m_query.handle()); ++i) {
        const char *bytes = static_cast<const char *>(sqlite3_column_blob(m_query.handle(), i));
        switch (sqlite3_column_type(m_query.handle(), i)) {
        case SQLITE_FLOAT:
            texts.append(QByteArray::number(sqlite3_column_double(m_query.handle(), i), 'g', 17));
            break;
        case SQLITE_BLOB:
            texts.append(QByteArray(bytes, sqlite3_column_bytes(m_query.handle(), i)).toHex());
            break;
        case SQLITE_NULL:
            texts.append("NULL");
            break;
        default:
            texts.append(m_query.text(i).toUtf8());
        }
    }
    m_query.reset();
    return texts.join(", ");
}

void NewerRows::add()
{
    const QByteArray found = key();
    if (found.isEmpty() || m_chunks.contains(found))
        return;
    m_new.emplace(found, 0);
    bool isNumber = false;
    if (const qint64 id = found.toLongLong(&isNumber); isNumber)
        m_newIds.emplace(id, found);
}

void NewerRows::note(const QByteArray &key, qint64 chunk)
{
    if (const auto known = m_new.find(key); known != m_new.end())
        known->second = std::max(known->second, chunk);
}

void NewerRows::take(const LoggedChange &change)
{
    if (change.change != RowChange::Run)
        return note(keyText(change.keyNow()), change.from.chunk);
    const auto end = m_newIds.lower_bound(change.firstRowId + change.count);
    for (auto id = m_newIds.lower_bound(change.firstRowId); id != end; ++id)
        note(id->second, change.from.chunk);
}

void NewerRows::find()
{
    if (m_new.empty())
        return;
    const std::vector<qint64> parts = m_records.exist() ? m_records.parts(m_importKey) : std::vector<qint64>();
    for (const qint64 id : parts) {
        m_database.heedWorkHandler();
        const RowPart part = m_records.part(id);
        const std::vector<LoggedChange> changes = part.changes();
        for (const LoggedChange &change : changes) {
            if (part.tables[std::size_t(change.table)].name.compare(m_table, Qt::CaseInsensitive) == 0)
                take(change);
        }
    }
    m_chunks.merge(m_new);
    m_new.clear();
    m_newIds.clear();
}

bool NewerRows::isWrittenBehind(qint64 chunk)
{
    const QByteArray found = key();
    const auto known = m_chunks.find(found);
    return known != m_chunks.end() && known->second > chunk;
}

} // namespace tranche
