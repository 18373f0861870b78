#include "target/sqlite/StoredForms.h"

#include "core/Row.h"
#include "target/sqlite/SqliteDatabase.h"

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

void settleColumnTypes(SqliteDatabase &database, TableSchema &schema)
{
    for (TableColumn &column : schema.columns) {
        const auto made = columnTypeOfMade(column.declared);
        if (made && column.type->parse == nullptr && !column.generated
            && holdsOnly(database, schema.name, column.name, *made))
            column.type = *made;
    }
}

} // namespace tranche
