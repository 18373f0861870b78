#include "target/sqlite/LostReferences.h"

#include "core/Failure.h"

namespace tranche {

static constexpr qsizetype mostLostShown = 5;

/// What the row refers to by its foreign key of this number.
static QString referenceOfRow(SqliteDatabase &database, const QString &table, qint64 rowId, qint64 number)
{
    enum { Number, Place, Parent, Column };
    QStringList columns;
    SqliteStatement keys = database.prepare(QStringLiteral("PRAGMA main.foreign_key_list(%1)").arg(quotedName(table)));
    while (keys.step()) {
        if (keys.integer(Number) == number)
            columns.append(keys.text(Column));
    }
    QStringList names;
    for (const QString &column : std::as_const(columns))
        names.append(quotedName(column));
    SqliteStatement row = database.prepare(
        QStringLiteral("SELECT %1 FROM main.%2 WHERE rowid=?1").arg(names.join(QLatin1Char(',')), quotedName(table)));
    QStringList values;
    if (!columns.isEmpty() && row.bind(1, rowId).step()) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            values.append(QStringLiteral("%1 = %2").arg(columns[i], row.text(int(i)).left(100)));
    }
    return values.join(QLatin1String(", "));
}

std::optional<LostReferences> lostReferences(SqliteDatabase &database, const QString &table, const QString &parent)
{
    enum { Table, RowId, Parent, Number };
    LostReferences lost;
    try {
        SqliteStatement query
            = database.prepare(QStringLiteral("PRAGMA main.foreign_key_check(%1)").arg(quotedName(table)));
        while (query.step()) {
            if (query.text(Parent).compare(parent, Qt::CaseInsensitive) != 0)
                continue;
            ++lost.rows;
            const QString example = lost.examples.size() < mostLostShown && !query.isNull(RowId)
                ? referenceOfRow(database, table, query.integer(RowId), query.integer(Number))
                : QString();
            if (!example.isEmpty() && !lost.examples.contains(example))
                lost.examples.append(example);
        }
    } catch (const Failure &failure) {
        if (failure.code() != QLatin1String("target.sql"))
            throw;
        return std::nullopt;
    }
    return lost;
}

} // namespace tranche
