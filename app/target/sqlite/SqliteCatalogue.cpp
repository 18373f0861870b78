#include "target/sqlite/SqliteCatalogue.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "core/Utf8.h"
#include "target/sqlite/Ledger.h"
#include "target/sqlite/MissingReferences.h"
#include "target/sqlite/SqliteLookup.h"
#include "target/sqlite/journal/NotedRowReader.h"
#include "target/sqlite/journal/RowOrigins.h"
#include "target/sqlite/rows/StoredForms.h"
#include "target/sqlite/tables/TableReader.h"

#include <algorithm>

namespace tranche {

/// A default is an expression, and one may take for ever.
static constexpr int longestDefaultMs = 1000;

SqliteCatalogue::SqliteCatalogue(const QString &path)
    : m_database(path, SqliteDatabase::Access::Read)
{
}

QStringList SqliteCatalogue::tables()
{
    return readTableNames(m_database);
}

std::optional<TableSchema> SqliteCatalogue::table(const QString &name)
{
    auto schema = readTable(m_database, name);
    if (schema)
        settleColumnTypes(m_database, *schema);
    return schema;
}

qint64 SqliteCatalogue::rowCount(const QString &table, qint64 most)
{
    SqliteStatement exists = m_database.prepare(
        QStringLiteral("SELECT name FROM main.sqlite_schema WHERE type='table' AND lower(name)=lower(?1)"));
    exists.bind(1, table);
    if (!exists.step())
        return 0;
    SqliteStatement count = m_database.prepare(
        QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM main.%1 LIMIT ?1)").arg(quotedName(exists.text(0))));
    count.bind(1, most).step();
    return count.integer(0);
}

QSet<QByteArray> SqliteCatalogue::values(const QString &table, const QString &field, qsizetype most)
{
    SqliteStatement query = m_database.prepare(QStringLiteral(
        "SELECT CASE WHEN typeof(%2)='real' AND %2=CAST(%2 AS INTEGER) THEN CAST(%2 AS INTEGER) ELSE %2 END "
        "FROM main.%1 WHERE %2 IS NOT NULL")
                                                   .arg(quotedName(table), quotedName(field)));
    QSet<QByteArray> values;
    while (values.size() < most && query.step())
        values.insert(query.text(0).toUtf8());
    return values;
}

LedgerState SqliteCatalogue::ledger(const QString &importKey, const QString &table)
{
    return Ledger::look(m_database, importKey, table);
}

QList<LedgerImport> SqliteCatalogue::imports(const QString &table)
{
    return Ledger::readImports(m_database, table);
}

std::optional<QString> SqliteCatalogue::columnDefault(const QString &table, const QString &field)
{
    const TableSchema schema = existingTable(m_database, table);
    const TableColumn *column = schema.find(field);
    if (column == nullptr || !column->defaultExpression)
        throw Failure(QStringLiteral("call.remedy"),
            TargetText::tr("The column “%1” of the table %2 has no default.").arg(field, table),
            TargetText::tr("Set a value, or NULL, instead."));
    m_database.limitWork(longestDefaultMs);
    SqliteStatement value = m_database.prepare(QStringLiteral("SELECT %1").arg(*column->defaultExpression));
    value.step();
    return value.isNull(0) ? std::nullopt : std::optional(value.text(0));
}

bool SqliteCatalogue::isInParent(const Field &field, const ForeignKey &key, const QString &value)
{
    auto lookup = m_lookups.find(field);
    if (lookup == m_lookups.end())
        lookup = m_lookups
                     .emplace(field,
                         m_database.prepare(
                             QStringLiteral("SELECT 1 FROM main.%1 WHERE %2=?1 LIMIT 1")
                                 .arg(quotedName(key.parentTable), quotedName(parentColumnOf(m_database, key)))))
                     .first;
    lookup->second.bind(1, value);
    const bool isIn = lookup->second.step();
    lookup->second.reset();
    return isIn;
}

bool SqliteCatalogue::hasName(const ColumnReference &reference, const QString &name)
{
    auto names
        = std::find_if(m_names.begin(), m_names.end(), [&](const auto &asked) { return asked.first == reference; });
    if (names == m_names.end())
        names = m_names.insert(names,
            { reference,
                std::make_unique<ReferenceNames>(std::make_unique<SqliteLookup>(m_database, reference), reference) });
    names->second->refresh();
    const QByteArray text = name.toUtf8();
    const LookupName wanted { viewOf(text), false };
    return names->second->find({ &wanted, 1 }).kind == FoundKey::Kind::Found;
}

bool SqliteCatalogue::mayHaveParent(const QString &table, const QString &field, const QString &value)
{
    auto schema = m_schemas.find(table);
    if (schema == m_schemas.end())
        schema = m_schemas.emplace(table, existingTable(m_database, table)).first;
    const ForeignKey *key = referenceOf(schema->second, field);
    if (key == nullptr)
        return true;
    const auto [known, isNew] = m_known.try_emplace({ { table, field }, value }, false);
    if (isNew)
        known->second = isInParent({ table, field }, *key, value);
    return known->second;
}

QList<RowLineage> SqliteCatalogue::lineage(const RowQuestion &question, qsizetype most)
{
    return RowOrigins(m_database).lineage(question, most);
}

QList<ChunkRows> SqliteCatalogue::rowsOfChunk(const QString &importKey, qint64 chunk)
{
    return RowOrigins(m_database).rowsOfChunk(importKey, chunk);
}

NotedRows SqliteCatalogue::notedRows(const QString &importKey, qint64 chunk)
{
    return NotedRowReader(m_database).count(importKey, chunk);
}

ShownRows SqliteCatalogue::shownRows(const NotedPage &page)
{
    return NotedRowReader(m_database).read(page);
}

NotedFate SqliteCatalogue::fateOf(const NotedPage &page)
{
    return NotedRowReader(m_database).fate(page);
}

} // namespace tranche
