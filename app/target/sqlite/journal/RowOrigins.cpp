#include "target/sqlite/journal/RowOrigins.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "target/sqlite/journal/RowHash.h"
#include "target/sqlite/tables/TableReader.h"
#include "target/sqlite/tables/WaitingTable.h"

#include <algorithm>

namespace tranche {

RowOrigins::RowOrigins(SqliteDatabase &database)
    : m_database(database)
    , m_records(database)
{
}

static QString changeName(RowChange change)
{
    switch (change) {
    case RowChange::Run:
    case RowChange::Inserted:
        return QStringLiteral("inserted");
    case RowChange::Updated:
        return QStringLiteral("updated");
    case RowChange::Deleted:
        return QStringLiteral("deleted");
    }
    return {};
}

QString RowOrigins::fileOf(const QString &importKey)
{
    const auto [known, isNew] = m_files.try_emplace(importKey);
    if (isNew) {
        SqliteStatement query
            = m_database.prepare(QStringLiteral("SELECT file FROM main._tranche_ledger WHERE import_key=?1 LIMIT 1"));
        if (query.bind(1, importKey).step())
            known->second = query.text(0);
    }
    return known->second;
}

/// That the import's rows are for.
QString RowOrigins::tableOf(const QString &importKey)
{
    SqliteStatement query
        = m_database.prepare(QStringLiteral("SELECT table_name FROM main._tranche_ledger WHERE import_key=?1 LIMIT 1"));
    return query.bind(1, importKey).step() ? query.text(0) : QString();
}

/// What selects the parts of a key, as keyText() writes them.
static QString keyColumns(const TrackedTable &table, const QString &between = QStringLiteral(","))
{
    if (table.keys.isEmpty())
        return table.rowId;
    QStringList names;
    for (const QString &key : table.keys)
        names.append(quotedName(key));
    return names.join(between);
}

static QByteArray keyOfRow(const SqliteStatement &row, qsizetype parts)
{
    QByteArrayList texts;
    for (int part = 0; part < int(parts); ++part)
        texts.append(row.text(part).toUtf8());
    return texts.join(", ");
}

std::vector<QByteArray> RowOrigins::keysWhere(
    const TrackedTable &table, const QString &condition, const QStringList &values, qsizetype most)
{
    SqliteStatement query = m_database.prepare(QStringLiteral("SELECT %1 FROM main.%2 WHERE %3 LIMIT %4")
                                                   .arg(keyColumns(table), quotedName(table.name), condition)
                                                   .arg(most));
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bind(int(i + 1), values[i]);
    std::vector<QByteArray> keys;
    while (query.step())
        keys.push_back(keyOfRow(query, table.keyCount()));
    return keys;
}

/// The parts of a primary key are compared as the database compares them, in a text apart by commas.
std::vector<QByteArray> RowOrigins::keysOfPrimaryKey(const TrackedTable &table, const QString &value, qsizetype most)
{
    QStringList names = table.keys;
    if (names.isEmpty()) {
        const TableSchema schema = existingTable(m_database, table.name);
        for (const TableColumn &column : schema.columns) {
            if (column.primaryKey)
                names.append(column.name);
        }
    }
    if (names.isEmpty())
        return {};
    QStringList quoted;
    QStringList conditions;
    for (const QString &name : std::as_const(names)) {
        quoted.append(quotedName(name));
        conditions.append(QStringLiteral("%1=?%2").arg(quoted.constLast()).arg(quoted.size()));
    }
    QStringList parts = names.size() == 1 ? QStringList(value) : value.split(QLatin1Char(','));
    for (QString &part : parts)
        part = names.size() == 1 ? part : part.trimmed();
    std::vector<QByteArray> keys;
    if (parts.size() == names.size())
        keys = keysWhere(table, conditions.join(QLatin1String(" AND ")), parts, most);
    if (keys.empty() && names.size() > 1) // a comma in a part
        keys = keysWhere(table,
            QStringLiteral("%1=?1 OR %2=?1")
                .arg(quoted.join(QLatin1String("||', '||")), quoted.join(QLatin1String("||','||"))),
            { value }, most);
    return keys;
}

/// Rows by their primary key and by their row id, which may be two.
std::vector<QByteArray> RowOrigins::keysOf(const TrackedTable &table, const QString &value, qsizetype most)
{
    std::vector<QByteArray> keys = keysOfPrimaryKey(table, value, most);
    bool isNumber = false;
    const QByteArray id = QByteArray::number(value.toLongLong(&isNumber));
    if (isNumber && table.keys.isEmpty() && std::find(keys.begin(), keys.end(), id) == keys.end()
        && (keys.empty() || !keysWhere(table, table.rowId + QLatin1String("=?1"), { value }, 1).empty()))
        keys.insert(keys.begin(), id);
    return keys.empty() ? std::vector { value.toUtf8() } : keys;
}

std::vector<QByteArray> RowOrigins::findKeys(const TrackedTable &table, const RowQuestion &question, qsizetype most)
{
    if (question.column.isEmpty())
        return keysOf(table, question.value, most);
    const TableSchema schema = existingTable(m_database, question.table);
    const TableColumn *column = schema.find(question.column);
    if (column == nullptr)
        throw Failure(QStringLiteral("target.field_missing"),
            TargetText::tr("The table %1 has no column “%2”.").arg(question.table, question.column));
    return keysWhere(table, quotedName(column->name) + QLatin1String("=?1"), { question.value }, most);
}

QList<RowLineage> RowOrigins::lineage(const RowQuestion &question, qsizetype most)
{
    const TrackedTable table = readTrackedTable(m_database, existingTable(m_database, question.table).name);
    std::map<QByteArray, Row> rows;
    const std::vector<QByteArray> keys = findKeys(table, question, most);
    for (const QByteArray &key : keys)
        rows[key].lineage.row = QString::fromUtf8(key);
    addOrigins(table, rows);
    QList<RowLineage> found;
    for (const QByteArray &key : keys)
        found.append(rows[key].lineage);
    return found;
}

/// The rows as they are now, by the columns that were noted.
void RowOrigins::hashRows(const TrackedTable &now, const TrackedTable &logged, std::map<QByteArray, Row> &rows)
{
    TrackedTable table = now;
    table.columns = logged.columns;
    table.columns.removeIf([&](const QString &name) { return !now.columns.contains(name, Qt::CaseInsensitive); });
    const QString condition = QStringLiteral("%1=?1").arg(keyColumns(table, QStringLiteral("||', '||")));
    for (auto &[key, row] : rows) {
        row.hash.reset();
        row.lineage.isThere = false;
        SqliteStatement query = m_database.prepare(
            QStringLiteral("SELECT %1 FROM main.%2 WHERE %3").arg(columnsOf(table), quotedName(table.name), condition));
        query.bind(1, QString::fromUtf8(key));
        if (!query.step())
            continue;
        row.lineage.isThere = true;
        row.hash = hashOfRow(query, 0, table.columns.size());
    }
}

void RowOrigins::addOrigins(const TrackedTable &table, std::map<QByteArray, Row> &rows)
{
    hashRows(table, table, rows);
    QStringList hashed = table.columns;
    for (const qint64 id : m_records.parts()) {
        const RowPart part = m_records.part(id);
        const auto same
            = [&](const TrackedTable &other) { return other.name.compare(table.name, Qt::CaseInsensitive) == 0; };
        const auto logged = std::find_if(part.tables.begin(), part.tables.end(), same);
        if (logged == part.tables.end())
            continue;
        if (logged->columns != hashed)
            hashRows(table, *logged, rows);
        hashed = logged->columns;
        const int number = int(logged - part.tables.begin());
        const std::vector<LoggedChange> changes = part.changes();
        const auto add = [&](const LoggedChange &change, Row &row, qint64 place) {
            const bool isSame = row.hash
                && (change.count == 1 ? *row.hash == change.hash
                                      : RowHash::shortened(*row.hash) == change.shortHash(place));
            row.lineage.origins.append({ part.importKey, fileOf(part.importKey), changeName(change.change),
                change.from.chunk, change.from.line == 0 ? 0 : change.from.line + place, isSame });
        };
        for (const LoggedChange &change : changes) {
            if (change.table != number)
                continue;
            if (change.change == RowChange::Run) {
                for (auto &[key, row] : rows) {
                    bool isNumber = false;
                    const qint64 place = key.toLongLong(&isNumber) - change.firstRowId;
                    if (isNumber && place >= 0 && place < change.count)
                        add(change, row, place);
                }
            } else if (const auto row = rows.find(keyText(change.keyNow())); row != rows.end()) {
                add(change, row->second, 0);
            }
        }
    }
}

QList<ChunkRows> RowOrigins::rowsOfChunk(const QString &importKey, qint64 chunk)
{
    QList<ChunkRows> found;
    for (const qint64 id : m_records.parts(importKey)) {
        const RowPart part = m_records.part(id);
        const std::vector<LoggedChange> changes = part.changes();
        for (const LoggedChange &change : changes) {
            if (change.from.chunk != chunk)
                continue;
            const bool isRun = change.change == RowChange::Run;
            const QString first
                = isRun ? QString::number(change.firstRowId) : QString::fromUtf8(keyText(change.keyNow()));
            const QString &table = part.tables[std::size_t(change.table)].name;
            const bool waits = isWaitingTable(table);
            found.append({ table == waitingTable(importKey) ? tableOf(importKey) : table, changeName(change.change),
                first, isRun ? QString::number(change.firstRowId + change.count - 1) : first, change.count,
                change.from.line, waits });
        }
    }
    return found;
}

} // namespace tranche
