#include "target/sqlite/tables/ReportTables.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "mapping/ReportMapping.h"
#include "source/reports/ReportLayout.h"
#include "target/sqlite/tables/ReportViews.h"
#include "target/sqlite/tables/TableReader.h"

namespace tranche {

static QString declarationOf(const ReportColumn &column)
{
    const QString name = quotedName(QLatin1String(column.name));
    const bool isId = QLatin1String(column.name) == QLatin1String("id");
    switch (column.value) {
    case ReportValue::Integer:
        return name + QStringLiteral(" INTEGER");
    case ReportValue::Number:
    case ReportValue::Launch:
        return name + (isId ? QStringLiteral(" INTEGER PRIMARY KEY") : QStringLiteral(" INTEGER"));
    case ReportValue::Real:
        return name + QStringLiteral(" REAL");
    case ReportValue::Text:
    case ReportValue::ImportKey:
    case ReportValue::Moment:
        break;
    }
    return name + QStringLiteral(" TEXT");
}

static void makeTable(SqliteDatabase &database, const QString &prefix, int number)
{
    const QString name = reportTableName(prefix, number);
    const ReportTable &layout = reportTable(ReportPart(number - 1));
    if (const auto there = readTable(database, name)) {
        for (const ReportColumn &column : layout.columns) {
            if (there->find(QLatin1String(column.name)) == nullptr)
                throw Failure(QStringLiteral("target.field_missing"),
                    TargetText::tr("The table %1 is none of a test report: it has no column %2.")
                        .arg(name, QLatin1String(column.name)),
                    TargetText::tr("Choose another begin of the tables' names with --table, such as --table report_."));
        }
        return;
    }
    QStringList columns;
    for (const ReportColumn &column : layout.columns)
        columns.append(declarationOf(column));
    database.execute(
        QStringLiteral("CREATE TABLE main.%1 (%2)").arg(quotedName(name), columns.join(QLatin1String(", "))));
}

static void makeIndexes(SqliteDatabase &database, const QString &prefix)
{
    struct Index
    {
        const char *table;
        const char *columns;
    };
    static constexpr std::initializer_list<Index> indexes {
        { "case", "launch_id, history_key, status, is_config" }, // all that comparing needs
        { "case", "history_key, launch_id" },
        { "attempt", "case_id" },
        { "step", "case_id" },
        { "suite", "launch_id" },
        { "output", "owner_id, owner_kind" },
        { "property", "owner_id, owner_kind" },
        { "tag", "owner_id, owner_kind" },
        { "attachment", "owner_id, owner_kind" },
        { "issue", "launch_id" },
        { "sample", "launch_id, label" },
        { "launch", "profile, date, id" },
        { "launch", "import_key" },
    };
    for (const Index &index : indexes) {
        const QString table = prefix + QLatin1String(index.table);
        const QString suffix = QString::fromLatin1(index.columns).split(QLatin1Char(',')).front();
        database.execute(QStringLiteral("CREATE INDEX IF NOT EXISTS main.%1 ON %2 (%3)")
                             .arg(quotedName(table + QLatin1String("_by_") + suffix), quotedName(table),
                                 QLatin1String(index.columns)));
    }
}

void makeReportTables(SqliteDatabase &database, const QString &prefix)
{
    for (int number = 1; number <= reportParts; ++number)
        makeTable(database, prefix, number);
    makeIndexes(database, prefix);
    const QStringList views = reportViews(prefix);
    for (const QString &view : views)
        database.execute(view);
}

qint64 launchOf(SqliteDatabase &database, const QString &importKey)
{
    database.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS main._tranche_launches ("
                                    "id INTEGER PRIMARY KEY AUTOINCREMENT, import_key TEXT NOT NULL UNIQUE)"));
    SqliteStatement known
        = database.prepare(QStringLiteral("SELECT id FROM main._tranche_launches WHERE import_key=?1"));
    known.bind(1, importKey);
    if (known.step())
        return known.integer(0);
    SqliteStatement added
        = database.prepare(QStringLiteral("INSERT INTO main._tranche_launches (import_key) VALUES (?1) RETURNING id"));
    added.bind(1, importKey);
    added.step();
    const qint64 launch = added.integer(0);
    added.reset();
    return launch;
}

} // namespace tranche
