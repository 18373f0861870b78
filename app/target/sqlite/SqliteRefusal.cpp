#include "target/sqlite/SqliteRefusal.h"

#include "core/Failure.h"
#include "target/sqlite/rows/BatchTable.h"
#include "target/sqlite/tables/TableReader.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <sqlite3.h>

namespace tranche {

bool isRefusal(int code)
{
    return (code & 0xff) == SQLITE_CONSTRAINT || (code & 0xff) == SQLITE_MISMATCH || (code & 0xff) == SQLITE_TOOBIG
        || code == SQLITE_ERROR;
}

SqliteRefusal::SqliteRefusal(SqliteDatabase &database, const TableSchema &schema, const ColumnMapping &mapping)
    : m_database(database)
    , m_schema(schema)
    , m_mapping(mapping)
{
}

/// The columns that a message of SQLite names, such as "t.a, t.b" or "index 'i'"; none if they are not of this table:
/// then a trigger wrote to another one. Names may hold commas and dots, so they are not taken apart, but put together.
QStringList SqliteRefusal::fieldsOf(const QString &named) const
{
    const auto inTable = [this](const QString &column) { return m_schema.name + QLatin1Char('.') + column; };
    for (const TableIndex &index : m_schema.indexes) {
        QStringList columns;
        for (const QString &column : index.columns)
            columns.append(inTable(column));
        if (index.unique
            && named
                == (index.hasExpression ? QStringLiteral("index '%1'").arg(index.name)
                                        : columns.join(QLatin1String(", "))))
            return index.columns;
    }
    for (const TableColumn &column : m_schema.columns) {
        if (named == inTable(column.name))
            return { column.name };
    }
    return {};
}

std::optional<RowRefusal> SqliteRefusal::read(const Batch &batch, std::uint32_t row)
{
    const int code = sqlite3_extended_errcode(m_database.handle());
    const QString text = QString::fromUtf8(sqlite3_errmsg(m_database.handle()));
    const QString detail = text.section(QLatin1String(": "), 1);
    // What is said of another table was done by a trigger.
    const RowRefusal byTrigger { RefusalKind::Trigger, {}, text };
    switch (code) {
    case SQLITE_CONSTRAINT_NOTNULL: {
        const QStringList fields = fieldsOf(detail);
        return fields.isEmpty() ? byTrigger : RowRefusal { RefusalKind::NotNull, fields, {} };
    }
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return uniqueKey(detail).value_or(byTrigger);
    case SQLITE_CONSTRAINT_CHECK:
        if (!m_schema.definition.contains(detail)) // SQLite says it as it is written there
            return byTrigger;
        return RowRefusal { RefusalKind::Check, fieldsOfRule(detail), detail };
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return openReference(batch, row).value_or(RowRefusal { RefusalKind::ForeignKey, {}, {} });
    case SQLITE_CONSTRAINT_TRIGGER:
        return byTrigger;
    case SQLITE_CONSTRAINT_DATATYPE: {
        static const QRegularExpression words(QStringLiteral("^cannot store \\w+ value in (\\w+) column (.+)$"),
            QRegularExpression::DotMatchesEverythingOption);
        const auto match = words.match(text);
        const QStringList fields = fieldsOf(match.captured(2));
        return fields.isEmpty() ? byTrigger : RowRefusal { RefusalKind::Type, fields, match.captured(1) };
    }
    case SQLITE_MISMATCH:
        return rowId(batch, row).value_or(byTrigger);
    case SQLITE_TOOBIG:
        return RowRefusal { RefusalKind::Length, {}, {} };
    default: // SQLITE_ERROR: a function that a rule, a trigger or a computed column calls does not take the value
        if ((code & 0xff) != SQLITE_CONSTRAINT && code != SQLITE_ERROR)
            return std::nullopt;
        return RowRefusal { RefusalKind::Other, {}, text };
    }
}

/// A missing value is refused where the import has made the key, see SqliteTable.
/// @returns nullopt if the row has an integer for it
std::optional<RowRefusal> SqliteRefusal::rowId(const Batch &batch, std::uint32_t row) const
{
    std::optional<RowRefusal> missing;
    for (const TableColumn &column : m_schema.columns) {
        const MappedColumn *mapped = column.primaryKey ? m_mapping.findField(column.name) : nullptr;
        if (mapped == nullptr)
            continue;
        const CellKind kind = batch.cellsOf(row)[mapped->source].kind;
        if (kind != CellKind::Integer && kind != CellKind::Null)
            return RowRefusal { RefusalKind::KeyType, { column.name }, {} };
        if (kind == CellKind::Null)
            missing = RowRefusal { RefusalKind::NotNull, { column.name }, {} };
    }
    return missing;
}

/// @returns nullopt if the key is none of this table
std::optional<RowRefusal> SqliteRefusal::uniqueKey(const QString &key) const
{
    if (key.startsWith(QLatin1String("index '")))
        return RowRefusal { RefusalKind::Unique, {}, key };
    const QStringList fields = fieldsOf(key);
    return fields.isEmpty() ? std::nullopt : std::optional(RowRefusal { RefusalKind::Unique, fields, {} });
}

/// The columns that the rule reads, of those that are imported: SQLite itself tells, while it parses the rule.
const QStringList &SqliteRefusal::fieldsOfRule(const QString &rule)
{
    if (const auto known = m_fieldsOfRules.constFind(rule); known != m_fieldsOfRules.constEnd())
        return *known;
    QStringList read;
    const auto note = [](void *names, int action, const char *, const char *column, const char *, const char *) -> int {
        if (action == SQLITE_READ && column != nullptr)
            static_cast<QStringList *>(names)->append(QString::fromUtf8(column));
        return SQLITE_OK;
    };
    sqlite3_set_authorizer(m_database.handle(), note, &read);
    try {
        m_database.prepare(
            QStringLiteral("SELECT 1 FROM main.%1 WHERE (%2)").arg(quotedName(m_schema.name), rule)); // never run
    } catch (const Failure &) {
        read.clear(); // the rule's name, not the rule
    }
    sqlite3_set_authorizer(m_database.handle(), nullptr, nullptr);
    QStringList &fields = m_fieldsOfRules[rule];
    for (const MappedColumn &column : m_mapping.columns) {
        if (read.contains(column.field, Qt::CaseInsensitive))
            fields.append(column.field);
    }
    return fields;
}

/// A reference that names no columns means the parent's primary key.
static QStringList primaryKeyOfParent(SqliteDatabase &database, const QString &table)
{
    enum { Name = 1, KeyPlace = 5 };
    SqliteStatement query = database.prepare(QStringLiteral("PRAGMA main.table_info(%1)").arg(quotedName(table)));
    std::map<qint64, QString> keys;
    while (query.step()) {
        if (query.integer(KeyPlace) > 0)
            keys[query.integer(KeyPlace)] = query.text(Name);
    }
    QStringList names;
    for (const auto &[place, name] : keys)
        names.append(name);
    return names;
}

bool SqliteRefusal::hasParent(const ForeignKey &key, const Batch &batch, std::uint32_t row)
{
    QStringList conditions;
    const bool namesNone = key.parentColumns.contains(QString());
    const QStringList parents = namesNone ? primaryKeyOfParent(m_database, key.parentTable) : key.parentColumns;
    for (qsizetype i = 0; i < key.columns.size(); ++i) {
        const QString parent = parents.value(i);
        conditions.append(
            (parent.isEmpty() ? QStringLiteral("rowid") : quotedName(parent)) + QStringLiteral("=?%1").arg(i + 1));
    }
    try {
        SqliteStatement query
            = m_database.prepare(QStringLiteral("SELECT 1 FROM main.%1 WHERE %2")
                                     .arg(quotedName(key.parentTable), conditions.join(QLatin1String(" AND "))));
        for (qsizetype i = 0; i < key.columns.size(); ++i) {
            const MappedColumn *column = m_mapping.findField(key.columns[i]);
            if (column == nullptr)
                return true;
            const Cell &cell = batch.cellsOf(row)[column->source];
            if (cell.kind == CellKind::Null)
                return true;
            bindCell(query.handle(), int(i + 1), cell);
        }
        return query.step();
    } catch (const Failure &) {
        return false; // the parent table itself is missing or unusable
    }
}

std::optional<RowRefusal> SqliteRefusal::openReference(const Batch &batch, std::uint32_t row)
{
    for (const ForeignKey &key : m_schema.foreignKeys) {
        if (!hasParent(key, batch, row))
            return RowRefusal { RefusalKind::ForeignKey, key.columns, key.parentTable };
    }
    return std::nullopt;
}

/// The columns that a reference means, which may be left to the table's primary key.
static QStringList parentColumnsMeant(const ForeignKey &key, const TableSchema &parent)
{
    if (!key.parentColumns.contains(QString()))
        return key.parentColumns;
    QStringList columns;
    for (const TableColumn &column : parent.columns) {
        if (column.primaryKey)
            columns.append(column.name);
    }
    return columns;
}

/// The statement that tells whether rows refer by the key to the one whose key is bound, other than itself; empty if
/// that can't be asked.
QString SqliteRefusal::queryOfReferrer(const QString &table, const ForeignKey &reference, const QStringList &key) const
{
    const QStringList parents = parentColumnsMeant(reference, m_schema);
    if (parents.size() != reference.columns.size())
        return {};
    QStringList conditions;
    QStringList isItself;
    for (qsizetype i = 0; i < parents.size(); ++i)
        conditions.append(QStringLiteral("p.%1=c.%2").arg(quotedName(parents[i]), quotedName(reference.columns[i])));
    for (qsizetype i = 0; i < key.size(); ++i) {
        conditions.append(QStringLiteral("p.%1=?%2").arg(quotedName(key[i])).arg(i + 1));
        isItself.append(QStringLiteral("c.%1=?%2").arg(quotedName(key[i])).arg(i + 1));
    }
    if (table.compare(m_schema.name, Qt::CaseInsensitive) == 0)
        conditions.append(QStringLiteral("NOT (%1)").arg(isItself.join(QLatin1String(" AND "))));
    return QStringLiteral("SELECT 1 FROM main.%1 c, main.%2 p WHERE %3 LIMIT 1")
        .arg(quotedName(table), quotedName(m_schema.name), conditions.join(QLatin1String(" AND ")));
}

std::vector<SqliteRefusal::Referrer> SqliteRefusal::referrersBy(const QStringList &key)
{
    std::vector<Referrer> referrers;
    const QStringList names = readTableNames(m_database);
    for (const QString &name : names) {
        const QList<ForeignKey> references = readForeignKeys(m_database, name);
        for (const ForeignKey &reference : references) {
            const QString query = reference.parentTable.compare(m_schema.name, Qt::CaseInsensitive) == 0
                ? queryOfReferrer(name, reference, key)
                : QString();
            try {
                if (!query.isEmpty())
                    referrers.push_back({ name, m_database.prepare(query) });
            } catch (const Failure &) { // it refers to what is not there
            }
        }
    }
    return referrers;
}

RowRefusal SqliteRefusal::referenced(const QStringList &key, const Batch &batch, std::uint32_t row)
{
    if (!m_referrers)
        m_referrers = referrersBy(key);
    RowRefusal refusal { RefusalKind::Referenced, key, {} };
    for (Referrer &referrer : *m_referrers) {
        for (qsizetype i = 0; i < key.size(); ++i)
            bindCell(referrer.query.handle(), int(i + 1), batch.cellsOf(row)[m_mapping.findField(key[i])->source]);
        const bool refers = referrer.query.step();
        referrer.query.reset();
        if (!refers)
            continue;
        refusal.detail = referrer.table;
        break;
    }
    return refusal;
}

} // namespace tranche
