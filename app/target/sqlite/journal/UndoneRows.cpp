#include "target/sqlite/journal/UndoneRows.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "target/sqlite/journal/RowHash.h"

#include <algorithm>
#include <sqlite3.h>

namespace tranche {

static constexpr qsizetype mostChangedRowsShown = 100;

QByteArray keyText(const std::vector<LoggedValue> &key)
{
    using Kind = LoggedValue::Kind;
    QByteArrayList texts;
    for (const LoggedValue &value : key) {
        switch (value.kind) {
        case Kind::Integer:
            texts.append(QByteArray::number(value.integer));
            break;
        case Kind::Real:
            texts.append(QByteArray::number(value.real, 'g', 17));
            break;
        case Kind::Text:
            texts.append(value.bytes.toByteArray());
            break;
        case Kind::Blob:
            texts.append(value.bytes.toByteArray().toHex());
            break;
        case Kind::Null:
        case Kind::Same:
            texts.append("NULL");
        }
    }
    return texts.join(", ");
}

quint64 hashOfRow(const SqliteStatement &row, int first, qsizetype columns)
{
    RowHash hash;
    for (int column = first; column < first + int(columns); ++column)
        hash.add(sqlite3_column_value(row.handle(), column));
    return hash.value();
}

QString columnsOf(const TrackedTable &table)
{
    return table.columns.isEmpty() ? QStringLiteral("NULL") : quotedNames(table.columns).join(QLatin1Char(','));
}

TrackedTable tableNow(SqliteDatabase &database, const TrackedTable &logged)
{
    TrackedTable now = readTrackedTable(database, logged.name);
    if (now.rowId.isEmpty() && now.keys.isEmpty())
        throw Failure(QStringLiteral("undo.table_missing"),
            TargetText::tr("The table %1, which the import has changed, is not there any more.").arg(logged.name),
            TargetText::tr("There is nothing in it to be taken back."));
    QStringList missing = logged.columns;
    missing.removeIf([&](const QString &name) { return now.columns.contains(name, Qt::CaseInsensitive); });
    if (!missing.isEmpty() || now.keys.size() != logged.keys.size())
        throw Failure(QStringLiteral("undo.table_changed"),
            TargetText::tr("The table %1 is not the one any more that the import has changed: %2.")
                .arg(logged.name,
                    missing.isEmpty()
                        ? TargetText::tr("it has another primary key")
                        : TargetText::tr("it lacks the columns %1").arg(missing.join(QLatin1String(", ")))),
            TargetText::tr("Delete the import's rows yourself, if they are to go."));
    now.columns = logged.columns; // others were added since
    return now;
}

UndoneRows::UndoneRows(SqliteDatabase &database, const TrackedTable &logged, bool force)
    : m_database(database)
    , m_now(tableNow(database, logged))
    , m_force(force)
{
    m_outcome.table = m_now.name;
    const QString name = quotedName(m_now.name);
    const QString columns = columnsOf(m_now);
    if (m_now.keys.isEmpty()) {
        const QString inRun = QStringLiteral("FROM main.%1 WHERE %2 BETWEEN ?1 AND ?2").arg(name, m_now.rowId);
        m_rowsOfRun = database.prepare(QStringLiteral("SELECT %1,%2 %3 ORDER BY %1").arg(m_now.rowId, columns, inRun));
        m_deleteRun = database.prepare(QStringLiteral("DELETE ") + inRun);
    }
    m_row = database.prepare(QStringLiteral("SELECT %1 FROM main.%2 WHERE %3").arg(columns, name, m_now.isKey(1)));
    m_deleteRow = database.prepare(QStringLiteral("DELETE FROM main.%1 WHERE %2").arg(name, m_now.isKey(1)));
    QStringList fields = quotedNames(m_now.columns);
    QStringList values;
    if (m_now.keys.isEmpty())
        fields.prepend(m_now.rowId);
    for (qsizetype i = 1; i <= fields.size(); ++i)
        values.append(QStringLiteral("?%1").arg(i));
    m_insertRow = database.prepare(QStringLiteral("INSERT INTO main.%1 (%2) VALUES (%3)")
                                       .arg(name, fields.join(QLatin1Char(',')), values.join(QLatin1Char(','))));
}

void UndoneRows::takeBack(const LoggedChange &change)
{
    switch (change.change) {
    case RowChange::Run:
        return takeBackRun(change);
    case RowChange::Inserted:
        return takeBackInserted(change);
    case RowChange::Updated:
        return restoreUpdated(change);
    case RowChange::Deleted:
        return restoreDeleted(change);
    }
}

/// A row may have been changed by several statements of the import: it counts once.
void UndoneRows::noteChanged(const QByteArray &key)
{
    if (!m_changed.insert(key).second)
        return;
    ++m_outcome.changedSince;
    if (!m_force)
        ++m_outcome.left;
    if (m_outcome.changedRows.size() < mostChangedRowsShown)
        m_outcome.changedRows.append(QString::fromUtf8(key));
}

void UndoneRows::noteDeleted(const QByteArray &key)
{
    if (m_changed.insert(key).second)
        ++m_outcome.deletedSince;
}

void UndoneRows::takeBackRun(const LoggedChange &run)
{
    const qint64 last = run.firstRowId + run.count - 1;
    qint64 there = 0;
    qint64 alike = 0;
    quint64 sum = 0;
    m_rowsOfRun.bind(1, run.firstRowId).bind(2, last);
    while (m_rowsOfRun.step()) {
        const quint64 hash = hashOfRow(m_rowsOfRun, 1, m_now.columns.size());
        ++there;
        sum += hash;
        if (run.shortHash(m_rowsOfRun.integer(0) - run.firstRowId) == RowHash::shortened(hash))
            ++alike;
    }
    if (there < run.count || sum != run.hash)
        return takeBackRowsOf(run, alike == run.count);
    m_deleteRun.bind(1, run.firstRowId).bind(2, last).step();
    m_deleteRun.reset();
    m_outcome.deleted += run.count;
    for (qint64 rowId = run.firstRowId; rowId <= last && !m_restored.empty(); ++rowId)
        noteGone(QByteArray::number(rowId));
}

/// @param allInDoubt some row was changed, and it can't be told which
void UndoneRows::takeBackRowsOf(const LoggedChange &run, bool allInDoubt)
{
    std::vector<bool> isThere(std::size_t(run.count), false);
    std::vector<qint64> toDelete;
    m_rowsOfRun.bind(1, run.firstRowId).bind(2, run.firstRowId + run.count - 1);
    while (m_rowsOfRun.step()) {
        const qint64 rowId = m_rowsOfRun.integer(0);
        const qint64 place = rowId - run.firstRowId;
        const quint64 hash = hashOfRow(m_rowsOfRun, 1, m_now.columns.size());
        const bool isSame
            = !allInDoubt && RowHash::shortened(hash) == run.shortHash(place) && (run.count > 1 || hash == run.hash);
        isThere[std::size_t(place)] = true;
        if (!isSame)
            noteChanged(QByteArray::number(rowId));
        if (isSame || m_force)
            toDelete.push_back(rowId);
    }
    for (const qint64 rowId : toDelete) {
        m_deleteRun.bind(1, rowId).bind(2, rowId).step();
        m_deleteRun.reset();
        ++m_outcome.deleted;
        noteGone(QByteArray::number(rowId));
    }
    for (std::size_t place = 0; place < isThere.size(); ++place) {
        if (!isThere[place])
            noteDeleted(QByteArray::number(run.firstRowId + qint64(place)));
    }
}

static void bindValues(SqliteStatement &statement, int first, const std::vector<LoggedValue> &values)
{
    for (const LoggedValue &value : values)
        value.bind(statement.handle(), first++);
}

std::optional<quint64> UndoneRows::hashNow(const std::vector<LoggedValue> &key)
{
    bindValues(m_row, 1, key);
    std::optional<quint64> hash;
    if (m_row.step())
        hash = hashOfRow(m_row, 0, m_now.columns.size());
    m_row.reset();
    return hash;
}

void UndoneRows::takeBackInserted(const LoggedChange &change)
{
    const auto hash = hashNow(change.key);
    if (!hash)
        return noteDeleted(keyText(change.key));
    if (*hash != change.hash)
        noteChanged(keyText(change.key));
    if (*hash != change.hash && !m_force)
        return;
    bindValues(m_deleteRow, 1, change.key);
    m_deleteRow.step();
    m_deleteRow.reset();
    ++m_outcome.deleted;
    noteGone(keyText(change.key));
}

/// The row of the key is gone as it was before the change that is taken back: nothing of it is restored so far.
void UndoneRows::noteGone(const QByteArray &key)
{
    if (!m_restored.empty())
        m_restored.erase(qHash(key));
    m_outcome.restored = qint64(m_restored.size());
}

/// A row that the import has changed several times, or has inserted itself, counts once.
/// @returns false if the table refuses the row as it was: another one has its key
bool UndoneRows::runRestoring(SqliteStatement &statement, const LoggedChange &change)
{
    const int code = statement.run();
    if (code == SQLITE_OK) {
        if (change.change == RowChange::Updated)
            noteGone(keyText(change.newKey));
        m_restored.insert(qHash(keyText(change.key)));
        m_outcome.restored = qint64(m_restored.size());
        return true;
    }
    if ((code & 0xff) != SQLITE_CONSTRAINT)
        throw m_database.failure();
    return false;
}

void UndoneRows::restoreUpdated(const LoggedChange &change)
{
    const auto hash = hashNow(change.newKey);
    if (!hash)
        return noteDeleted(keyText(change.newKey));
    const bool isSame = *hash == change.hash;
    if (!isSame)
        noteChanged(keyText(change.newKey));
    if (!isSame && !m_force)
        return;
    const bool moves = m_now.keys.isEmpty() && change.key != change.newKey;
    QByteArray set(moves ? "k" : "-");
    std::vector<LoggedValue> values;
    for (const LoggedValue &value : change.former) {
        set.append(value.kind == LoggedValue::Kind::Same ? '-' : 'x');
        if (value.kind != LoggedValue::Kind::Same)
            values.push_back(value);
    }
    if (moves)
        values.push_back(change.key.front());
    if (values.empty())
        return;
    auto update = m_updates.find(set);
    if (update == m_updates.end()) {
        QStringList settings;
        for (qsizetype i = 0; i < m_now.columns.size(); ++i) {
            if (set[i + 1] == 'x')
                settings.append(QStringLiteral("%1=?%2").arg(quotedName(m_now.columns[i])).arg(settings.size() + 1));
        }
        if (moves)
            settings.append(QStringLiteral("%1=?%2").arg(m_now.rowId).arg(settings.size() + 1));
        update = m_updates
                     .emplace(set,
                         m_database.prepare(QStringLiteral("UPDATE main.%1 SET %2 WHERE %3")
                                                .arg(quotedName(m_now.name), settings.join(QLatin1Char(',')),
                                                    m_now.isKey(int(settings.size()) + 1))))
                     .first;
    }
    bindValues(update->second, 1, values);
    bindValues(update->second, int(values.size()) + 1, change.newKey);
    if (!runRestoring(update->second, change)) {
        noteChanged(keyText(change.newKey));
        m_outcome.left += m_force ? 1 : 0;
    }
}

void UndoneRows::restoreDeleted(const LoggedChange &change)
{
    const bool isTaken = hashNow(change.key).has_value(); // by another row
    if (isTaken) {
        noteChanged(keyText(change.key));
        m_outcome.left += m_force ? 1 : 0;
        return;
    }
    int first = 1;
    if (m_now.keys.isEmpty())
        change.key.front().bind(m_insertRow.handle(), first++);
    bindValues(m_insertRow, first, change.former);
    if (!runRestoring(m_insertRow, change)) {
        noteChanged(keyText(change.key));
        m_outcome.left += m_force ? 1 : 0;
    }
}

} // namespace tranche
