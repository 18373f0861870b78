#include "target/sqlite/rows/BrokenParts.h"

#include "core/Failure.h"
#include "target/sqlite/tables/TableReader.h"

#include <QStringList>

#include <vector>

namespace tranche {

namespace {

struct Trigger
{
    QString name;
    QString table; ///< or view
    QString sql;
};

/// Finds them while all triggers are away.
class PartsInspection
{
public:
    explicit PartsInspection(SqliteDatabase &database)
        : m_database(database)
    {
    }

    void run();
    std::map<std::pair<QString, QString>, BrokenPart> &broken() { return m_broken; }

private:
    QString whyNot(const QString &sql) const;
    QStringList changesOf(const QString &table) const;
    void look();
    void lookAt(const Trigger &trigger);
    void add(const BrokenPart &part) { m_broken[{ part.type, part.name }] = part; }

    SqliteDatabase &m_database;
    std::vector<Trigger> m_triggers;
    std::map<std::pair<QString, QString>, BrokenPart> m_broken;
};

} // namespace

/// Why a statement can't be prepared; empty if it can.
QString PartsInspection::whyNot(const QString &sql) const
{
    try {
        m_database.prepare(sql);
    } catch (const Failure &failure) {
        if (failure.code() != QLatin1String("target.sql") || !m_database.inTransaction())
            throw;
        return failure.message();
    }
    return {};
}

/// Statements that insert, change and delete rows of the table, by all of its columns.
QStringList PartsInspection::changesOf(const QString &table) const
{
    const QString name = QStringLiteral("main.") + quotedName(table);
    QStringList settings;
    enum { Name = 1, Hidden = 6 };
    try {
        SqliteStatement columns
            = m_database.prepare(QStringLiteral("PRAGMA main.table_xinfo(%1)").arg(quotedName(table)));
        while (columns.step()) {
            if (columns.integer(Hidden) == 0)
                settings.append(QStringLiteral("%1=%1").arg(quotedName(columns.text(Name))));
        }
    } catch (const Failure &) { // a view that is broken itself
    }
    QStringList statements { QStringLiteral("INSERT INTO %1 DEFAULT VALUES").arg(name),
        QStringLiteral("DELETE FROM %1").arg(name) };
    if (!settings.isEmpty())
        statements.append(QStringLiteral("UPDATE %1 SET %2").arg(name, settings.join(QLatin1Char(','))));
    return statements;
}

/// What is wrong without it is not its fault.
void PartsInspection::lookAt(const Trigger &trigger)
{
    const QStringList statements = changesOf(trigger.table);
    QStringList before;
    for (const QString &statement : statements)
        before.append(whyNot(statement));
    try {
        m_database.execute(trigger.sql);
    } catch (const Failure &failure) {
        if (failure.code() != QLatin1String("target.sql") || !m_database.inTransaction())
            throw;
        return add({ QStringLiteral("trigger"), trigger.name, trigger.table, failure.message() });
    }
    for (qsizetype i = 0; i < statements.size(); ++i) {
        const QString why = whyNot(statements[i]);
        if (!why.isEmpty() && why != before[i])
            add({ QStringLiteral("trigger"), trigger.name, trigger.table, why });
    }
    m_database.execute(QStringLiteral("DROP TRIGGER main.") + quotedName(trigger.name));
}

void PartsInspection::look()
{
    for (const Trigger &trigger : m_triggers)
        m_database.execute(QStringLiteral("DROP TRIGGER main.") + quotedName(trigger.name));
    QStringList views;
    SqliteStatement query = m_database.prepare(QStringLiteral("SELECT name FROM main.sqlite_schema WHERE type='view'"));
    while (query.step())
        views.append(query.text(0));
    query.reset();
    for (const QString &view : std::as_const(views)) {
        const QString why = whyNot(QStringLiteral("SELECT * FROM main.") + quotedName(view));
        if (!why.isEmpty())
            add({ QStringLiteral("view"), view, {}, why });
    }
    const QStringList tables = readTableNames(m_database);
    for (const QString &table : tables) {
        const QStringList statements = changesOf(table);
        for (const QString &statement : statements) {
            const QString why = whyNot(statement);
            if (!why.isEmpty())
                add({ QStringLiteral("table"), table, {}, why });
        }
    }
    for (const Trigger &trigger : m_triggers)
        lookAt(trigger);
}

void PartsInspection::run()
{
    SqliteStatement query = m_database.prepare(QStringLiteral(
        "SELECT name, tbl_name, sql FROM main.sqlite_schema WHERE type='trigger' AND sql IS NOT NULL ORDER BY rowid"));
    while (query.step())
        m_triggers.push_back({ query.text(0), query.text(1), query.text(2) });
    query.reset();
    m_database.execute(QStringLiteral("SAVEPOINT tranche_parts"));
    look();
    m_database.execute(QStringLiteral("ROLLBACK TO tranche_parts"));
    m_database.execute(QStringLiteral("RELEASE tranche_parts"));
}

std::map<std::pair<QString, QString>, BrokenPart> findBrokenParts(SqliteDatabase &database)
{
    PartsInspection inspection(database);
    inspection.run();
    return std::move(inspection.broken());
}

} // namespace tranche
