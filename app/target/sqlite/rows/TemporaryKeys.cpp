#include "target/sqlite/rows/TemporaryKeys.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "target/sqlite/tables/TableReader.h"

#include <array>
#include <sqlite3.h>

namespace tranche {

static bool hasRowIds(SqliteDatabase &database, const QString &table, const QString &rowId)
{
    if (rowId.isEmpty())
        return false;
    try {
        database.prepare(QStringLiteral("SELECT %1 FROM main.%2").arg(rowId, table));
        return true;
    } catch (const Failure &) {
        return false;
    }
}

/// Type and collation as the table's own column has them: what it takes for equal is equal here.
static QString columnLike(SqliteDatabase &database, const QString &table, const QString &column, qsizetype number)
{
    const char *declared = nullptr;
    const char *collation = nullptr;
    sqlite3_table_column_metadata(database.handle(), "main", table.toUtf8().constData(), column.toUtf8().constData(),
        &declared, &collation, nullptr, nullptr, nullptr);
    QString text = QStringLiteral("k%1 ").arg(number);
    if (declared != nullptr)
        text += quotedName(QString::fromUtf8(declared));
    if (collation != nullptr)
        text += QStringLiteral(" COLLATE ") + quotedName(QString::fromUtf8(collation));
    return text;
}

TemporaryKeys::TemporaryKeys(SqliteDatabase &database, const TableSchema &table, const QStringList &key)
    : m_database(database)
    , m_table(quotedName(table.name))
    , m_rowId(freeRowIdName(table.columnNames()))
{
    if (!hasRowIds(database, m_table, m_rowId))
        throw Failure(QStringLiteral("call.key_index"),
            TargetText::tr("The table %1 has no index of %2, and can't be searched without one.")
                .arg(table.name, key.join(QLatin1String(", "))),
            TargetText::tr("Let one be made with --key-index, or name its own key with --key."));
    QStringList columns;
    QStringList names;
    QStringList newValues;
    QStringList isOld;
    for (qsizetype i = 0; i < key.size(); ++i) {
        m_key.append(quotedName(key[i]));
        columns.append(columnLike(database, table.name, key[i], i));
        names.append(QStringLiteral("k%1").arg(i));
        newValues.append(QStringLiteral("new.") + m_key.back());
        isOld.append(QStringLiteral("k%1 IS old.%2").arg(QString::number(i), m_key.back()));
    }
    const QString insertion = QStringLiteral("INSERT INTO tranche_keys VALUES (%1,new.%2); ")
                                  .arg(newValues.join(QLatin1Char(',')), m_rowId);
    const QString removal = QStringLiteral("DELETE FROM tranche_keys WHERE %1 AND row=old.%2; ")
                                .arg(isOld.join(QLatin1String(" AND ")), m_rowId);
    m_database.execute(
        QStringLiteral("CREATE TABLE temp.tranche_keys (%1, row INTEGER)").arg(columns.join(QLatin1Char(','))));
    fill();
    m_database.execute(
        QStringLiteral("CREATE INDEX temp.tranche_keys_index ON tranche_keys (%1)").arg(names.join(QLatin1Char(','))));
    const std::array triggers { std::pair("INSERT", insertion), std::pair("DELETE", removal),
        std::pair("UPDATE", removal + insertion) };
    for (const auto &[event, statements] : triggers)
        m_database.execute(QStringLiteral("CREATE TEMP TRIGGER tranche_keys_%1 AFTER %1 ON main.%2 BEGIN %3END")
                               .arg(QLatin1String(event), m_table, statements));
}

qint64 TemporaryKeys::dataVersion() const
{
    SqliteStatement query = m_database.prepare(QStringLiteral("PRAGMA main.data_version"));
    query.step();
    return query.integer(0);
}

void TemporaryKeys::fill()
{
    m_dataVersion = dataVersion();
    m_database.execute(QStringLiteral("INSERT INTO temp.tranche_keys SELECT %1,%2 FROM main.%3")
                           .arg(m_key.join(QLatin1Char(',')), m_rowId, m_table));
}

void TemporaryKeys::catchUp()
{
    if (dataVersion() == m_dataVersion)
        return;
    m_database.execute(QStringLiteral("DELETE FROM temp.tranche_keys"));
    fill();
}

QString TemporaryKeys::condition(const QStringList &values) const
{
    QStringList conditions;
    for (qsizetype i = 0; i < values.size(); ++i)
        conditions.append(QStringLiteral("k%1=%2").arg(QString::number(i), values[i]));
    return QStringLiteral("%1 IN (SELECT row FROM temp.tranche_keys WHERE %2)")
        .arg(m_rowId, conditions.join(QLatin1String(" AND ")));
}

} // namespace tranche
