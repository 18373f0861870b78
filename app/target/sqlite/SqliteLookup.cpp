#include "target/sqlite/SqliteLookup.h"

#include "core/Failure.h"
#include "target/ReferencedColumn.h"
#include "target/sqlite/tables/TableReader.h"

#include <algorithm>
#include <sqlite3.h>

namespace tranche {

/// Whether rows are found by these columns without reading all of them, compared as texts: a column without an affinity
/// keeps numbers that texts are not equal to.
static bool isIndexed(const TableSchema &schema, const QStringList &names)
{
    QStringList keys;
    for (const QString &name : names) {
        const TableColumn *column = schema.find(name);
        if (column == nullptr || column->storage == ColumnStorage::AsBound)
            return false;
    }
    for (const TableColumn &column : schema.columns) {
        if (column.primaryKey)
            keys.append(column.name);
    }
    const auto begins = [&](const QStringList &columns) {
        return columns.size() >= names.size() && std::all_of(names.begin(), names.end(), [&](const QString &name) {
            return columns.mid(0, names.size()).contains(name, Qt::CaseInsensitive);
        });
    };
    return begins(keys) || std::any_of(schema.indexes.begin(), schema.indexes.end(), [&](const TableIndex &index) {
        return !index.partial && !index.hasExpression && begins(index.columns);
    });
}

/// Whether what is written to other tables may change this one: by a trigger that names it, or by a foreign key of its
/// own that is no mere check.
static bool followsOthers(SqliteDatabase &database, const QString &table)
{
    SqliteStatement triggers = database.prepare(QStringLiteral(
        "SELECT 1 FROM main.sqlite_schema WHERE type='trigger' AND instr(lower(sql),lower(?1))>0 LIMIT 1"));
    triggers.bind(1, table);
    if (triggers.step())
        return true;
    enum { OnUpdate = 5, OnDelete = 6 };
    const QString none = QStringLiteral("NO ACTION");
    SqliteStatement keys = database.prepare(QStringLiteral("PRAGMA main.foreign_key_list(%1)").arg(quotedName(table)));
    while (keys.step()) {
        if (keys.text(OnUpdate) != none || keys.text(OnDelete) != none)
            return true;
    }
    return false;
}

SqliteLookup::SqliteLookup(SqliteDatabase &database, const ColumnReference &reference)
    : m_database(database)
    , m_key(quotedName(reference.key))
    , m_row(std::size_t(reference.names.size()))
    , m_numbers(std::size_t(reference.names.size()))
{
    const TableSchema schema = existingTable(database, reference.table);
    m_table = quotedName(schema.name);
    m_hasIndex = isIndexed(schema, reference.names);
    m_followsOwnChanges = followsOthers(database, schema.name);
    QStringList conditions;
    for (const QString &name : reference.names) {
        m_names.append(quotedName(name));
        conditions.append(QStringLiteral("%1 IS ?%2").arg(m_names.back()).arg(m_names.size()));
    }
    const QString columns = m_names.join(QLatin1Char(','));
    m_find = database.prepare(QStringLiteral("SELECT %1,%2 FROM main.%3 WHERE %1 IS NOT NULL AND %4")
                                  .arg(m_key, columns, m_table, conditions.join(QLatin1String(" AND "))));
    m_dataVersion = database.prepare(QStringLiteral("PRAGMA main.data_version"));
}

qint64 SqliteLookup::rowCount(qint64 most)
{
    SqliteStatement count
        = m_database.prepare(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM main.%1 LIMIT ?1)").arg(m_table));
    count.bind(1, most).step();
    return count.integer(0);
}

static std::string_view bytesOf(sqlite3_stmt *statement, int column)
{
    const int length = sqlite3_column_bytes(statement, column);
    return { static_cast<const char *>(sqlite3_column_blob(statement, column)), std::size_t(length) };
}

static Cell lookupCell(sqlite3_stmt *statement, int column)
{
    Cell cell;
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        cell.kind = CellKind::Integer;
        cell.integer = sqlite3_column_int64(statement, column);
        break;
    case SQLITE_FLOAT:
        cell.kind = CellKind::Real;
        cell.real = sqlite3_column_double(statement, column);
        break;
    case SQLITE_TEXT:
    case SQLITE_BLOB: {
        const bool isText = sqlite3_column_type(statement, column) == SQLITE_TEXT;
        cell = Cell(bytesOf(statement, column), true);
        cell.kind = isText ? CellKind::Text : CellKind::Blob;
        break;
    }
    default:
        cell.kind = CellKind::Null;
    }
    return cell;
}

/// A row of key and names.
bool SqliteLookup::tell(const SqliteStatement &row, const OnRow &onRow)
{
    for (std::size_t i = 0; i < m_row.size(); ++i) {
        const Cell cell = lookupCell(row.handle(), int(i) + 1);
        m_row[i].isNull = cell.kind == CellKind::Null;
        if (cell.kind == CellKind::Integer)
            m_numbers[i] = std::to_string(cell.integer);
        else if (cell.kind == CellKind::Real)
            m_numbers[i] = numberName(cell.real);
        const bool isNumber = cell.kind == CellKind::Integer || cell.kind == CellKind::Real;
        m_row[i].text = m_row[i].isNull ? std::string_view() : isNumber ? m_numbers[i] : cell.view();
    }
    return onRow(m_row, lookupCell(row.handle(), 0));
}

void SqliteLookup::read(const OnRow &onRow)
{
    SqliteStatement rows = m_database.prepare(QStringLiteral("SELECT %1,%2 FROM main.%3 WHERE %1 IS NOT NULL")
                                                  .arg(m_key, m_names.join(QLatin1Char(',')), m_table));
    while (rows.step() && tell(rows, onRow)) { }
}

static void bindNames(const SqliteStatement &statement, std::span<const LookupName> names)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].isNull)
            sqlite3_bind_null(statement.handle(), int(i) + 1);
        else
            sqlite3_bind_text64(statement.handle(), int(i) + 1, names[i].text.empty() ? "" : names[i].text.data(),
                names[i].text.size(), SQLITE_STATIC, SQLITE_UTF8);
    }
}

void SqliteLookup::find(std::span<const LookupName> names, const OnRow &onRow)
{
    bindNames(m_find, names);
    while (m_find.step() && tell(m_find, onRow)) { }
    m_find.reset();
}

std::optional<QString> SqliteLookup::create(std::span<const LookupName> names, const OnRow &onRow)
{
    if (m_create.handle() == nullptr) {
        QStringList values;
        for (qsizetype i = 1; i <= m_names.size(); ++i)
            values.append(QStringLiteral("?%1").arg(i));
        const QString columns = m_names.join(QLatin1Char(','));
        m_create = m_database.prepare(QStringLiteral("INSERT INTO main.%1 (%2) VALUES (%3) RETURNING %4,%2")
                                          .arg(m_table, columns, values.join(QLatin1Char(',')), m_key));
    }
    bindNames(m_create, names);
    int code = sqlite3_step(m_create.handle());
    if (code == SQLITE_ROW) {
        tell(m_create, onRow);
        code = sqlite3_step(m_create.handle());
    } else if (code == SQLITE_DONE) { // a rule left the row out
        m_create.reset();
        return QStringLiteral("ON CONFLICT IGNORE");
    }
    if (code == SQLITE_DONE) {
        m_create.reset();
        m_seenChanges = sqlite3_total_changes64(m_database.handle());
        return std::nullopt;
    }
    const bool isRefused = (code & 0xff) == SQLITE_CONSTRAINT || code == SQLITE_MISMATCH || code == SQLITE_TOOBIG
        || code == SQLITE_ERROR;
    const QString reason = QString::fromUtf8(sqlite3_errmsg(m_database.handle()));
    if (isRefused) {
        m_create.reset();
        return reason;
    }
    const Failure failure = m_database.failure();
    m_create.reset();
    throw failure;
}

bool SqliteLookup::hasChanged()
{
    m_dataVersion.step();
    const qint64 version = m_dataVersion.integer(0);
    m_dataVersion.reset();
    const qint64 changes = m_followsOwnChanges ? qint64(sqlite3_total_changes64(m_database.handle())) : 0;
    const bool isSeen = version == m_seenVersion && (!m_followsOwnChanges || changes == m_seenChanges);
    m_seenVersion = version;
    m_seenChanges = changes;
    return !isSeen;
}

} // namespace tranche
