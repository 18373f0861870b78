#include "target/sqlite/tables/TableStatement.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "target/sqlite/tables/TableReader.h"

#include <algorithm>
#include <sqlite3.h>

namespace tranche {

/// A statement that takes longer makes no table.
static constexpr int longestStatementMs = 2000;

QString columnDefinition(const QString &field, ColumnType type, bool strict)
{
    return quotedName(field) + QLatin1Char(' ') + (strict ? strictTypeDeclaration(type) : columnTypeDeclaration(type));
}

static QString generatedStatement(const QString &table, const ColumnMapping &mapping, const TableDesign &design)
{
    const auto isRequired = [&design](const QString &field) {
        return design.notNullFields.contains(field, Qt::CaseInsensitive)
            || design.primaryKey.contains(field, Qt::CaseInsensitive)
            || (design.parent && design.parent->field.compare(field, Qt::CaseInsensitive) == 0);
    };
    const auto column = [&](const QString &field, ColumnType type) {
        return columnDefinition(field, type, design.strict)
            + (isRequired(field) ? QStringLiteral(" NOT NULL") : QString());
    };
    QStringList parts;
    for (const MappedColumn &mapped : mapping.columns)
        parts.append(column(mapped.field, mapped.fieldType()));
    if (!mapping.fileField.isEmpty())
        parts.append(column(mapping.fileField, ColumnType::Text));
    if (!design.primaryKey.isEmpty())
        parts.append(QStringLiteral("PRIMARY KEY (%1)").arg(quotedNames(design.primaryKey).join(QLatin1String(", "))));
    if (design.parent)
        parts.append(QStringLiteral("FOREIGN KEY (%1) REFERENCES %2 (%3)")
                         .arg(quotedName(design.parent->field), quotedName(design.parent->table),
                             quotedName(design.parent->key)));
    return QStringLiteral("CREATE TABLE ") + quotedName(table) + QStringLiteral(" (") + parts.join(QLatin1String(", "))
        + QLatin1Char(')') + (design.strict ? QStringLiteral(" STRICT") : QString());
}

static Failure wrongStatement(const QString &message)
{
    return Failure(QStringLiteral("call.create_sql"), message,
        TargetText::tr("Write one CREATE TABLE statement for the table that is imported into, such as “sniff --into” "
                       "shows as create_sql."));
}

namespace {

/// What a CREATE TABLE is made of, and no other statement.
int allowTable(void *, int action, const char *, const char *, const char *, const char *)
{
    switch (action) {
    case SQLITE_CREATE_TABLE:
    case SQLITE_CREATE_INDEX: // of its keys
    case SQLITE_INSERT: // into the schema
    case SQLITE_UPDATE:
    case SQLITE_READ:
    case SQLITE_REINDEX:
    case SQLITE_FUNCTION:
        return SQLITE_OK;
    default:
        return SQLITE_DENY;
    }
}

/// Nothing but blanks, comments and semicolons.
bool saysNothing(SqliteDatabase &database, const char *sql)
{
    for (;;) {
        sqlite3_stmt *statement = nullptr;
        const char *rest = nullptr;
        const int code = sqlite3_prepare_v2(database.handle(), sql, -1, &statement, &rest);
        const bool isEmpty = code == SQLITE_OK && statement == nullptr;
        sqlite3_finalize(statement);
        if (!isEmpty)
            return false;
        if (*rest == '\0')
            return true;
        sql = rest;
    }
}

} // namespace

/// Runs the statement and nothing behind it.
static void makeInMemory(SqliteDatabase &database, const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    if (text.contains('\0'))
        throw wrongStatement(TargetText::tr("The statement that is to make the table holds a NUL character."));
    database.limitWork(longestStatementMs);
    sqlite3_set_authorizer(database.handle(), allowTable, nullptr);
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v2(database.handle(), text.constData(), -1, &statement, &rest);
    const QString reason = QString::fromUtf8(sqlite3_errmsg(database.handle()));
    const bool isOne = code == SQLITE_OK && statement != nullptr && saysNothing(database, rest);
    const int result = isOne ? sqlite3_step(statement) : SQLITE_DONE;
    const QString problem = QString::fromUtf8(sqlite3_errmsg(database.handle()));
    sqlite3_finalize(statement);
    sqlite3_set_authorizer(database.handle(), nullptr, nullptr);
    if (code == SQLITE_AUTH)
        throw wrongStatement(TargetText::tr("What is to make the table is no plain CREATE TABLE statement."));
    if (code != SQLITE_OK)
        throw wrongStatement(
            TargetText::tr("SQLite does not understand the statement that is to make the table: %1.").arg(reason));
    if (!isOne)
        throw wrongStatement(TargetText::tr("What is to make the table is not one statement."));
    if (result != SQLITE_DONE)
        throw wrongStatement(TargetText::tr("The statement makes no table: %1.").arg(problem));
}

TableSchema schemaOfStatement(const QString &sql, const QString &table)
{
    SqliteDatabase database({}, SqliteDatabase::Access::Memory);
    makeInMemory(database, sql);
    const auto schema = readTable(database, table);
    if (!schema)
        throw wrongStatement(TargetText::tr("The statement makes another table than %1.").arg(table));
    return *schema;
}

QString statementRenamed(const QString &sql, const QString &table, const QString &renamed)
{
    SqliteDatabase database({}, SqliteDatabase::Access::Memory);
    makeInMemory(database, sql);
    if (table.compare(renamed, Qt::CaseInsensitive) != 0)
        database.execute(
            QStringLiteral("ALTER TABLE main.%1 RENAME TO %2").arg(quotedName(table), quotedName(renamed)));
    const auto schema = readTable(database, renamed);
    if (!schema)
        throw wrongStatement(TargetText::tr("The statement makes another table than %1.").arg(table));
    return schema->definition;
}

QString tableStatement(const QString &table, const ColumnMapping &mapping, const TableDesign &design)
{
    return design.createSql.isEmpty() ? generatedStatement(table, mapping, design)
                                      : statementRenamed(design.createSql, table, table);
}

static QString indexEnd(const QString &table, const TableDesign::Index &index)
{
    return QStringLiteral(" ON %1 (%2)").arg(quotedName(table), quotedNames(index.fields).join(QLatin1String(", ")));
}

static QString indexBegin(const TableDesign::Index &index)
{
    return index.unique ? QStringLiteral("CREATE UNIQUE INDEX ") : QStringLiteral("CREATE INDEX ");
}

bool isIndexOfDesign(const QString &sql, const QString &table, const TableDesign &design)
{
    return std::any_of(design.indexes.begin(), design.indexes.end(), [&](const TableDesign::Index &index) {
        return sql.startsWith(indexBegin(index)) && sql.endsWith(indexEnd(table, index));
    });
}

static bool isNameTaken(SqliteDatabase &database, const QString &name)
{
    SqliteStatement query
        = database.prepare(QStringLiteral("SELECT 1 FROM main.sqlite_schema WHERE lower(name)=lower(?1)"));
    return query.bind(1, name).step();
}

void createIndexes(SqliteDatabase &database, const QString &table, const QString &label, const TableDesign &design)
{
    constexpr qsizetype longestName = 100;
    const QList<TableIndex> there = readIndexes(database, table);
    for (const TableDesign::Index &index : design.indexes) {
        const bool isThere = std::any_of(there.begin(), there.end(), [&index](const TableIndex &other) {
            return other.unique == index.unique && !other.partial && !other.hasExpression
                && other.columns.join(QChar()).compare(index.fields.join(QChar()), Qt::CaseInsensitive) == 0;
        });
        if (isThere)
            continue;
        const QString base = (label + QLatin1Char('_') + index.fields.join(QLatin1Char('_'))).left(longestName);
        QString name = base;
        for (int number = 2; isNameTaken(database, name); ++number)
            name = QStringLiteral("%1_%2").arg(base).arg(number);
        database.execute(indexBegin(index) + QStringLiteral("main.") + quotedName(name) + indexEnd(table, index));
    }
}

} // namespace tranche
