#include "target/sqlite/journal/RowRecords.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "target/sqlite/tables/TableReader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

namespace tranche {

static const QLatin1String columnsOfRecords("id,import_key,kind,table_name,tables,content");
static const QLatin1String rowsKind("rows");

static QLatin1String kindOf(RowRecords::Note note)
{
    return QLatin1String(note == RowRecords::Note::Made ? "made" : "gap");
}

std::vector<LoggedChange> RowPart::changes() const
{
    std::vector<LoggedWidth> widths;
    for (const TrackedTable &table : tables)
        widths.push_back({ table.keyCount(), table.columns.size() });
    return readRowLog(packed, widths);
}

RowRecords::RowRecords(SqliteDatabase &database)
    : m_database(database)
{
}

bool RowRecords::exist() const
{
    return readColumnNames(m_database, QStringLiteral("_tranche_rows")).join(QLatin1Char(',')) == columnsOfRecords;
}

void RowRecords::ensureTable()
{
    m_database.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS main._tranche_rows (id INTEGER PRIMARY KEY, "
                                      "import_key TEXT NOT NULL, kind TEXT NOT NULL, table_name TEXT NOT NULL, tables "
                                      "TEXT NOT NULL, content BLOB NOT NULL)"));
    if (!exist())
        throw Failure(QStringLiteral("target.rows"),
            TargetText::tr("The table _tranche_rows of the target is not as Tranche wrote it: it has other columns."),
            TargetText::tr("Rename it, or import with --undo off."));
}

void RowRecords::add(const QString &importKey, const std::vector<TrackedTable> &tables, const QByteArray &packed)
{
    ensureTable();
    QJsonArray array;
    for (const TrackedTable &table : tables)
        array.append(toJson(table));
    SqliteStatement insertion = m_database.prepare(
        QStringLiteral("INSERT INTO main._tranche_rows (import_key,kind,table_name,tables,content) VALUES "
                       "(?1,?2,?3,?4,?5)"));
    insertion.bind(1, importKey).bind(2, QString(rowsKind)).bind(3, tables.empty() ? QString() : tables.front().name);
    insertion.bind(4, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
    sqlite3_bind_blob64(insertion.handle(), 5, packed.constData(), sqlite3_uint64(packed.size()), SQLITE_STATIC);
    insertion.step();
}

void RowRecords::add(const QString &importKey, Note note, const QString &table, const QString &text)
{
    ensureTable();
    SqliteStatement insertion = m_database.prepare(
        QStringLiteral("INSERT INTO main._tranche_rows (import_key,kind,table_name,tables,content) VALUES "
                       "(?1,?2,?3,'',?4)"));
    insertion.bind(1, importKey).bind(2, QString(kindOf(note))).bind(3, table).bind(4, text).step();
}

void RowRecords::forget(const QString &importKey)
{
    if (!exist())
        return;
    m_database.prepare(QStringLiteral("DELETE FROM main._tranche_rows WHERE import_key=?1")).bind(1, importKey).step();
    if (isEmptyTable(m_database, QStringLiteral("_tranche_rows")))
        m_database.execute(QStringLiteral("DROP TABLE main._tranche_rows"));
}

void RowRecords::forgetOthers(const QString &table, const QString &importKey)
{
    if (!exist())
        return;
    SqliteStatement removal = m_database.prepare(QStringLiteral(
        "DELETE FROM main._tranche_rows WHERE import_key IN (SELECT import_key FROM main._tranche_ledger WHERE "
        "lower(table_name)=lower(?1)) AND import_key<>?2"));
    removal.bind(1, table).bind(2, importKey).step();
}

void RowRecords::noteReplaced(const QString &importKey, const QString &waiting, const QString &table)
{
    forgetOthers(table, importKey);
    if (!has(importKey)) // switched off
        return;
    m_database
        .prepare(QStringLiteral("UPDATE main._tranche_rows SET table_name=iif(table_name=?2,?3,table_name), "
                                "tables=replace(tables,json_quote(?2),json_quote(?3)) WHERE import_key=?1"))
        .bind(1, importKey)
        .bind(2, waiting)
        .bind(3, table)
        .step();
    add(importKey, Note::Gap, table,
        TargetText::tr("it has replaced the table %1, whose former rows were not kept").arg(table));
}

bool RowRecords::has(const QString &importKey) const
{
    if (!exist())
        return false;
    SqliteStatement query
        = m_database.prepare(QStringLiteral("SELECT 1 FROM main._tranche_rows WHERE import_key=?1 LIMIT 1"));
    return query.bind(1, importKey).step();
}

std::optional<QString> RowRecords::note(const QString &importKey, Note note, const QString &table) const
{
    if (!exist())
        return std::nullopt;
    SqliteStatement query
        = m_database.prepare(QStringLiteral("SELECT content FROM main._tranche_rows WHERE import_key=?1 AND kind=?2 "
                                            "AND (?3='' OR lower(table_name)=lower(?3)) ORDER BY id LIMIT 1"));
    query.bind(1, importKey).bind(2, QString(kindOf(note))).bind(3, table.isEmpty() ? QStringLiteral("") : table);
    return query.step() ? std::optional(query.text(0)) : std::nullopt;
}

QStringList RowRecords::tablesOf(const QString &importKey, Note note) const
{
    QStringList tables;
    if (!exist())
        return tables;
    SqliteStatement query = m_database.prepare(
        QStringLiteral("SELECT table_name FROM main._tranche_rows WHERE import_key=?1 AND kind=?2 ORDER BY id DESC"));
    query.bind(1, importKey).bind(2, QString(kindOf(note)));
    while (query.step())
        tables.append(query.text(0));
    return tables;
}

std::vector<qint64> RowRecords::parts(const QString &importKey, qint64 after) const
{
    std::vector<qint64> ids;
    if (!exist())
        return ids;
    SqliteStatement query = m_database.prepare(QStringLiteral(
        "SELECT id FROM main._tranche_rows WHERE kind=?1 AND (?2='' OR import_key=?2) AND id>?3 ORDER BY id"));
    query.bind(1, QString(rowsKind)).bind(2, importKey).bind(3, after);
    while (query.step())
        ids.push_back(query.integer(0));
    return ids;
}

RowPart RowRecords::part(qint64 id) const
{
    SqliteStatement query
        = m_database.prepare(QStringLiteral("SELECT import_key, tables, content FROM main._tranche_rows WHERE id=?1"));
    RowPart part;
    part.id = id;
    if (!query.bind(1, id).step())
        return part;
    part.importKey = query.text(0);
    const QJsonArray tables = QJsonDocument::fromJson(query.text(1).toUtf8()).array();
    for (const QJsonValueConstRef table : tables)
        part.tables.push_back(trackedTableFromJson(table.toObject()));
    const void *blob = sqlite3_column_blob(query.handle(), 2);
    part.packed = QByteArray(static_cast<const char *>(blob), sqlite3_column_bytes(query.handle(), 2));
    return part;
}

} // namespace tranche
