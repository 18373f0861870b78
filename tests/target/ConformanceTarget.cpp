#include "target/ConformanceTarget.h"

#include "target/sqlite/SqliteDatabase.h"

#include <sqlite3.h>

using namespace tranche;

TargetLocation SqliteConformanceTarget::location() const
{
    return { QStringLiteral("sqlite"), m_folder.filePath(QStringLiteral("target.db")) };
}

QString SqliteConformanceTarget::url() const
{
    return QStringLiteral("sqlite:") + location().address;
}

void SqliteConformanceTarget::create(const TableSchema &schema)
{
    QStringList parts;
    QString trigger;
    for (const TableColumn &column : schema.columns) {
        parts.append(quotedName(column.name) + QLatin1Char(' ') + column.declared
            + (column.notNull ? QStringLiteral(" NOT NULL") : QString())
            + (column.defaultExpression ? QStringLiteral(" DEFAULT '%1'").arg(*column.defaultExpression) : QString()));
        if (column.name == QLatin1String("rolls_back"))
            trigger = QStringLiteral("; CREATE TRIGGER undo BEFORE INSERT ON %1 WHEN new.rolls_back<>'' BEGIN SELECT "
                                     "RAISE(ROLLBACK, 'all undone'); END")
                          .arg(quotedName(schema.name));
    }
    for (const TableIndex &index : schema.indexes)
        parts.append(QStringLiteral("UNIQUE (%1)").arg(quotedNames(index.columns).join(QLatin1Char(','))));
    for (const ForeignKey &key : schema.foreignKeys)
        parts.append(QStringLiteral("FOREIGN KEY (%1) REFERENCES %2 (%3) DEFERRABLE INITIALLY DEFERRED")
                         .arg(quotedNames(key.columns).join(QLatin1Char(',')), quotedName(key.parentTable),
                             quotedNames(key.parentColumns).join(QLatin1Char(','))));
    SqliteDatabase(location().address, SqliteDatabase::Access::CreateWrite)
        .execute(QStringLiteral("CREATE TABLE %1 (%2)").arg(quotedName(schema.name), parts.join(QLatin1Char(',')))
            + trigger);
}

void SqliteConformanceTarget::insert(const QString &table, const QStringList &row)
{
    QStringList values;
    for (const QString &value : row)
        values.append(value.isNull() ? QStringLiteral("NULL") : quotedText(value));
    SqliteDatabase(location().address, SqliteDatabase::Access::Write)
        .execute(QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(quotedName(table), values.join(QLatin1Char(','))));
}

void SqliteConformanceTarget::drop(const QString &table)
{
    SqliteDatabase(location().address, SqliteDatabase::Access::Write)
        .execute(QStringLiteral("DROP TABLE ") + quotedName(table));
}

QStringList SqliteConformanceTarget::rows(const QString &table)
{
    SqliteDatabase database(location().address, SqliteDatabase::Access::Read);
    SqliteStatement statement
        = database.prepare(QStringLiteral("SELECT * FROM %1 ORDER BY rowid").arg(quotedName(table)));
    QStringList rows;
    while (statement.step()) {
        QStringList values;
        for (int i = 0; i < sqlite3_column_count(statement.handle()); ++i)
            values.append(statement.isNull(i) ? QStringLiteral("-") : statement.text(i));
        rows.append(values.join(QLatin1Char(',')));
    }
    return rows;
}

MemoryConformanceTarget::MemoryConformanceTarget(const MemoryDriver &driver, int number)
    : m_driver(driver)
    , m_name(QString::number(number))
{
}

TargetLocation MemoryConformanceTarget::location() const
{
    return { m_driver.name(), m_name };
}

QString MemoryConformanceTarget::url() const
{
    return QStringLiteral("memory:") + m_name;
}

void MemoryConformanceTarget::create(const TableSchema &schema)
{
    MemoryDatabase database = m_driver.read(m_name);
    database.tables[schema.name] = { schema, {} };
    m_driver.write(m_name, database);
}

void MemoryConformanceTarget::insert(const QString &table, const QStringList &row)
{
    MemoryDatabase database = m_driver.read(m_name);
    database.tables[table].rows.append(row);
    m_driver.write(m_name, database);
}

void MemoryConformanceTarget::drop(const QString &table)
{
    MemoryDatabase database = m_driver.read(m_name);
    database.tables.erase(table);
    m_driver.write(m_name, database);
}

QStringList MemoryConformanceTarget::rows(const QString &table)
{
    QStringList rows;
    const MemoryDatabase database = m_driver.read(m_name);
    for (const QStringList &row : database.tables.at(table).rows) {
        QStringList values;
        for (const QString &value : row)
            values.append(value.isNull() ? QStringLiteral("-") : value);
        rows.append(values.join(QLatin1Char(',')));
    }
    return rows;
}
