#include "target/sqlite/tables/KeyIndex.h"

#include "target/TableKey.h"
#include "target/sqlite/tables/TableReader.h"

namespace tranche {

static QString freeIndexName(SqliteDatabase &database, const QString &wanted)
{
    QString name = wanted;
    SqliteStatement taken
        = database.prepare(QStringLiteral("SELECT 1 FROM main.sqlite_schema WHERE lower(name)=lower(?1)"));
    for (int number = 2; taken.bind(1, name).step(); ++number) {
        name = QStringLiteral("%1_%2").arg(wanted).arg(number);
        taken.reset();
    }
    return name;
}

void makeKeyIndex(SqliteDatabase &database, TableSchema &table, const WriterOptions &options)
{
    if (!options.makesKeyIndex || !hasKey(options.mode) || hasIndexOf(table, options.key))
        return;
    const QString name
        = freeIndexName(database, table.name + QStringLiteral("_by_") + options.key.join(QLatin1Char('_')));
    QStringList fields;
    for (const QString &field : options.key)
        fields.append(quotedName(field));
    database.execute(QStringLiteral("CREATE INDEX main.%1 ON %2 (%3)")
                         .arg(quotedName(name), quotedName(table.name), fields.join(QLatin1Char(','))));
    const bool isNew = table.isNew;
    table = existingTable(database, options.table);
    table.isNew = isNew;
}

} // namespace tranche
