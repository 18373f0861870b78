#include "target/sqlite/rows/StoredForms.h"

#include "core/Row.h"
#include "target/sqlite/SqliteDatabase.h"

#include <algorithm>

namespace tranche {

static constexpr int rowsLookedAt = 1000;
static constexpr int valuesLookedAt = 100;

/// Whether an import stores the value as it stands there.
static bool isStoredForm(const QByteArray &stored, ColumnType type)
{
    RowBuffer texts;
    const std::string_view text(stored.constData(), std::size_t(stored.size()));
    Cell cell(text, false);
    const ValueFormat format = columnFormatFromText(type, QStringLiteral("iso")).value_or(ValueFormat());
    if (!type->parse(cell, texts, format))
        return false;
    return cell.kind == CellKind::Integer ? QByteArray::number(cell.integer) == stored : cell.view() == text;
}

static bool holdsOnly(SqliteDatabase &database, const QString &table, const QString &column, ColumnType type)
{
    SqliteStatement values = database.prepare(QStringLiteral(
        "SELECT substr(CAST(%1 AS TEXT), 1, 100) FROM (SELECT %1 FROM main.%2 LIMIT %3) WHERE %1 IS NOT NULL LIMIT %4")
                                                  .arg(quotedName(column), quotedName(table))
                                                  .arg(rowsLookedAt)
                                                  .arg(valuesLookedAt));
    int count = 0;
    for (; values.step(); ++count) {
        if (!isStoredForm(values.text(0).toUtf8(), type))
            return false;
    }
    return count > 0;
}

static bool isOfKey(const TableSchema &table, const QString &column)
{
    return std::any_of(table.indexes.begin(), table.indexes.end(), [&column](const TableIndex &index) {
        return index.unique && index.columns.contains(column, Qt::CaseInsensitive);
    });
}

/// What a column without a declared type holds, if that is numbers alone: it takes texts as well, but 1 and '1' are
/// two keys there.
static std::optional<ColumnType> typeOfNumbers(SqliteDatabase &database, const QString &table, const QString &column)
{
    SqliteStatement kinds = database.prepare(
        QStringLiteral("SELECT count(*), sum(typeof(%1)='integer'), sum(typeof(%1)='real') FROM (SELECT %1 FROM "
                       "main.%2 WHERE %1 IS NOT NULL LIMIT %3)")
            .arg(quotedName(column), quotedName(table))
            .arg(rowsLookedAt));
    if (!kinds.step() || kinds.integer(0) == 0 || kinds.integer(1) + kinds.integer(2) < kinds.integer(0))
        return std::nullopt;
    return columnTypeFromName(kinds.integer(2) == 0 ? QStringLiteral("INTEGER") : QStringLiteral("REAL"));
}

void settleColumnTypes(SqliteDatabase &database, TableSchema &schema)
{
    for (TableColumn &column : schema.columns) {
        const auto made = columnTypeOfMade(column.declared);
        if (made && column.type->parse == nullptr && !column.generated
            && holdsOnly(database, schema.name, column.name, *made))
            column.type = *made;
        if (column.declared.isEmpty() && !column.generated && isOfKey(schema, column.name))
            column.type = typeOfNumbers(database, schema.name, column.name).value_or(column.type);
    }
}

} // namespace tranche
