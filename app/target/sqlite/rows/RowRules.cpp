#include "target/sqlite/rows/RowRules.h"

#include <QRegularExpression>

#include <algorithm>

namespace tranche {

static bool hasTrigger(SqliteDatabase &database, const QString &table)
{
    SqliteStatement query = database.prepare(
        QStringLiteral("SELECT 1 FROM main.sqlite_schema WHERE type='trigger' AND tbl_name=?1 COLLATE NOCASE"));
    return query.bind(1, table).step();
}

bool mayRefuseRows(SqliteDatabase &database, const TableSchema &table)
{
    const bool isPlain = table.definition.startsWith(QLatin1String("CREATE TABLE"), Qt::CaseInsensitive)
        && !table.definition.contains(QLatin1String("CHECK"), Qt::CaseInsensitive);
    const bool columnsTakeAll = std::all_of(table.columns.begin(), table.columns.end(), [](const TableColumn &column) {
        return !column.notNull && !column.primaryKey && !column.generated && !column.defaultExpression;
    });
    const bool indexesTakeAll = std::all_of(table.indexes.begin(), table.indexes.end(),
        [](const TableIndex &index) { return !index.unique && !index.partial && !index.hasExpression; });
    return !isPlain || !columnsTakeAll || !indexesTakeAll || table.isStrict || !table.foreignKeys.isEmpty()
        || hasTrigger(database, table.name);
}

bool saysOnConflict(const TableSchema &table)
{
    static const QRegularExpression clause(QStringLiteral("\\bCONFLICT\\b.*\\b(REPLACE|IGNORE)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return clause.match(table.definition).hasMatch();
}

QStringList fieldsWithoutNull(const TableSchema &table)
{
    QStringList fields;
    for (const TableColumn &column : table.columns) {
        const bool isRowId
            = column.primaryKey && column.declared.compare(QLatin1String("INTEGER"), Qt::CaseInsensitive) == 0;
        if (column.notNull && column.defaultExpression && !isRowId && saysOnConflict(table))
            fields.append(column.name);
    }
    return fields;
}

} // namespace tranche
