#include "target/sqlite/journal/TrackedTable.h"

#include "core/Texts.h"
#include "target/sqlite/journal/PreupdateHook.h"
#include "target/sqlite/tables/TableReader.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace tranche {

QString TrackedTable::isKey(int first) const
{
    if (keys.isEmpty())
        return QStringLiteral("%1=?%2").arg(rowId).arg(first);
    QStringList conditions;
    for (const QString &key : keys)
        conditions.append(QStringLiteral("%1=?%2").arg(quotedName(key)).arg(first++));
    return conditions.join(QLatin1String(" AND "));
}

QString TrackedTable::selection() const
{
    QStringList values;
    for (const QString &column : columns)
        values.append(quotedName(column));
    return QStringLiteral("SELECT %1 FROM main.%2 WHERE %3")
        .arg(values.isEmpty() ? QStringLiteral("NULL") : values.join(QLatin1Char(',')), quotedName(name), isKey(1));
}

static SqliteStatement trackedPragma(SqliteDatabase &database, const char *pragma, const QString &name)
{
    return database.prepare(QStringLiteral("PRAGMA main.%1(%2)").arg(QLatin1String(pragma), quotedName(name)));
}

namespace {

struct ListedTable
{
    bool isThere = false;
    bool isShadow = false;
    bool withoutRowId = false;
};

} // namespace

static ListedTable listedTable(SqliteDatabase &database, const QString &name)
{
    enum { Schema, Name, Type, Columns, WithoutRowId };
    SqliteStatement tables = trackedPragma(database, "table_list", name);
    while (tables.step()) {
        if (tables.text(Schema) == QLatin1String("main"))
            return { true, tables.text(Type) == QLatin1String("shadow"), tables.integer(WithoutRowId) != 0 };
    }
    return {};
}

/// An INTEGER PRIMARY KEY is the row id itself, and then the table has no index for its primary key.
static bool hasKeyIndex(SqliteDatabase &database, const QString &name)
{
    enum { Number, Name, Unique, Origin };
    SqliteStatement indexes = trackedPragma(database, "index_list", name);
    while (indexes.step()) {
        if (indexes.text(Origin) == QLatin1String("pk"))
            return true;
    }
    return false;
}

/// SQLite's hook counts the columns of a table, or only those that are stored: that depends on its version.
static bool hookSkipsComputedColumns()
{
    static const bool skips = [] {
        sqlite3 *db = nullptr;
        bool isStored = false;
        if (sqlite3_open_v2(":memory:", &db, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK) {
            sqlite3_exec(db, "CREATE TABLE t(a, computed AS (a+1) VIRTUAL, b)", nullptr, nullptr, nullptr);
            sqlite3_preupdate_hook(
                db,
                [](void *found, sqlite3 *of, int, const char *, const char *, sqlite3_int64, sqlite3_int64) {
                    sqlite3_value *value = nullptr;
                    if (sqlite3_preupdate_new(of, 1, &value) == SQLITE_OK)
                        *static_cast<bool *>(found) = sqlite3_value_int(value) == 9;
                },
                &isStored);
            sqlite3_exec(db, "INSERT INTO t(a,b) VALUES(1,9)", nullptr, nullptr, nullptr);
        }
        sqlite3_close_v2(db);
        return isStored;
    }();
    return skips;
}

TrackedTable readTrackedTable(SqliteDatabase &database, const QString &name)
{
    enum { Number, Name, Declared, NotNull, Default, PrimaryKey, Hidden };
    enum { Ordinary, OfModule, ComputedWhenRead, ComputedWhenStored };
    TrackedTable table;
    table.name = name;
    const ListedTable listed = listedTable(database, name);
    if (!listed.isThere)
        return table;
    const bool keyIsApart = listed.withoutRowId || hasKeyIndex(database, name);
    QStringList all;
    std::map<qint64, std::pair<QString, int>> keys; // by their place in the key
    QString alias;
    const bool skipsComputed = hookSkipsComputedColumns();
    SqliteStatement columns = trackedPragma(database, "table_xinfo", name);
    for (int place = 0; columns.step(); ++place) {
        const qint64 hidden = columns.integer(Hidden);
        all.append(columns.text(Name));
        if (hidden == ComputedWhenRead && skipsComputed)
            --place;
        if (columns.integer(PrimaryKey) != 0)
            keys[columns.integer(PrimaryKey)] = { columns.text(Name), place };
        if (columns.integer(PrimaryKey) != 0 && !keyIsApart)
            alias = columns.text(Name);
        else if (hidden == Ordinary) {
            table.columns.append(columns.text(Name));
            table.places.push_back(place);
            table.hasDefault.push_back(!columns.isNull(Default));
        }
    }
    if (listed.withoutRowId) {
        for (const auto &[number, key] : keys) {
            table.keys.append(key.first);
            table.keyPlaces.push_back(key.second);
        }
    } else {
        table.rowId = alias.isEmpty() ? freeRowIdName(all) : quotedName(alias);
    }
    if (listed.isShadow)
        table.notTracked = TargetText::tr("%1 belongs to a virtual table, such as a full-text index").arg(name);
    else if (table.rowId.isEmpty() && table.keys.isEmpty())
        table.notTracked = TargetText::tr("the rows of %1 have no id that could be named").arg(name);
    return table;
}

QJsonObject toJson(const TrackedTable &table)
{
    return { { QStringLiteral("name"), table.name },
        { QStringLiteral("columns"), QJsonArray::fromStringList(table.columns) },
        { QStringLiteral("keys"), QJsonArray::fromStringList(table.keys) } };
}

static QStringList namesFrom(const QJsonValue &json)
{
    QStringList names;
    const QJsonArray array = json.toArray();
    for (const QJsonValueConstRef value : array)
        names.append(value.toString());
    return names;
}

TrackedTable trackedTableFromJson(const QJsonObject &json)
{
    TrackedTable table;
    table.name = json[QLatin1String("name")].toString();
    table.columns = namesFrom(json[QLatin1String("columns")]);
    table.keys = namesFrom(json[QLatin1String("keys")]);
    return table;
}

} // namespace tranche
