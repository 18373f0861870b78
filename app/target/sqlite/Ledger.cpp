#include "target/sqlite/Ledger.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "target/sqlite/tables/TableReader.h"
#include "target/sqlite/tables/WaitingTable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace tranche {

static const char *const ledgerColumns = "import_key,entry,chunks,rejected,rows,table_name,file,committed_at";
static const char *const columnsAddedLater = ",state,chunks_total,rows_failed,source_size,source_hash,dropped_indexes";
/// Added later than those: what the rows have done, empty where each was inserted.
static const char *const countsColumn = ",counts";
/// The state of an import whose table was dropped and made anew by another one.
static const QLatin1String replacedState("replaced");
/// The state of an import that was taken back.
static const QLatin1String undoneState("undone");
/// The state of an import at work whose table was empty when it began.
static const QLatin1String bulkState("bulk");

/// Whether an entry in that state is one of many: its source_size and source_hash tell how far the source was read.
static bool isOfImportAtWork(const QString &state)
{
    return state.isEmpty() || state == bulkState;
}

static Failure damaged(const QString &what)
{
    return Failure(QStringLiteral("target.ledger"),
        TargetText::tr("The table _tranche_ledger of the target is not as Tranche wrote it: %1.").arg(what),
        TargetText::tr("Compare the table with the file before importing again."));
}

static QString rowsOfChunksToText(const std::map<qint64, NumberRanges> &rejected)
{
    QStringList chunks;
    for (const auto &[chunk, rows] : rejected)
        chunks.append(QString::number(chunk) + QLatin1Char(':') + rows.toText());
    return chunks.join(QLatin1Char(';'));
}

/// Of an import whose records go into several.
static constexpr std::ptrdiff_t leastTables = 2;
/// Between the counts and the rows that were not there.
static constexpr QLatin1Char behindCounts('|');

static QString countsToText(const LedgerState &state)
{
    const RowCounts &counts = state.counts;
    const auto isUsed = [](qint64 rows) { return rows > 0; };
    const auto last = std::find_if(counts.ofTables.rbegin(), counts.ofTables.rend(), isUsed);
    const bool isOfRecords = last != counts.ofTables.rend();
    if (counts.inserted == counts.total() && !isOfRecords)
        return {};
    QStringList numbers;
    for (const qint64 count : { counts.inserted, counts.updated, counts.unchanged, counts.deleted, counts.skipped })
        numbers.append(QString::number(count));
    const auto tables = std::max<std::ptrdiff_t>(counts.ofTables.rend() - last, leastTables);
    for (std::ptrdiff_t i = 0; isOfRecords && i < tables; ++i)
        numbers.append(QString::number(counts.ofTables[std::size_t(i)]));
    const QString text = numbers.join(QLatin1Char(','));
    return state.notThere.empty() ? text : text + behindCounts + rowsOfChunksToText(state.notThere);
}

/// @param rows of the entry
static RowCounts countsFromText(const QString &text, qint64 rows)
{
    RowCounts counts;
    counts.inserted = rows;
    if (text.isEmpty())
        return counts;
    const QStringList numbers = text.split(QLatin1Char(','));
    qint64 *const members[]
        = { &counts.inserted, &counts.updated, &counts.unchanged, &counts.deleted, &counts.skipped };
    const qsizetype tables = numbers.size() - std::ssize(members);
    bool ok = tables == 0 || (tables >= leastTables && tables <= std::ptrdiff_t(counts.ofTables.size()));
    for (qsizetype i = 0; ok && i < numbers.size(); ++i)
        (i < std::ssize(members) ? *members[i] : counts.ofTables[std::size_t(i - std::ssize(members))])
            = numbers[i].toLongLong(&ok);
    if (!ok || counts.total() != rows)
        throw damaged(TargetText::tr("“%1” does not count %2 rows").arg(text.left(100)).arg(rows));
    return counts;
}

static std::map<qint64, NumberRanges> rowsOfChunksFromText(const QString &text)
{
    std::map<qint64, NumberRanges> rejected;
    for (const QStringView chunk : QStringView(text).tokenize(u';', Qt::SkipEmptyParts)) {
        const auto colon = chunk.indexOf(QLatin1Char(':'));
        bool ok = false;
        const qint64 number = chunk.left(colon).toLongLong(&ok);
        if (colon < 1 || !ok)
            throw damaged(TargetText::tr("“%1” is no list of rows").arg(chunk.left(100)));
        // Earlier versions wrote blanks between them.
        rejected[number] = NumberRanges::fromText(chunk.mid(colon + 1).toString().replace(u' ', u','), 0);
    }
    return rejected;
}

Ledger::Ledger(SqliteDatabase &database, QString importKey, QString table, QString file)
    : m_database(database)
    , m_importKey(std::move(importKey))
    , m_table(std::move(table))
    , m_file(std::move(file))
{
}

static bool hasLedger(SqliteDatabase &database)
{
    SqliteStatement table = database.prepare(
        QStringLiteral("SELECT 1 FROM main.sqlite_schema WHERE name='_tranche_ledger' AND type='table'"));
    return table.step();
}

static QString columnsOfLedger(SqliteDatabase &database)
{
    return readColumnNames(database, QStringLiteral("_tranche_ledger")).join(QLatin1Char(','));
}

static QString columnsWithoutCounts()
{
    return QLatin1String(ledgerColumns) + QLatin1String(columnsAddedLater);
}

static QString currentColumns()
{
    return columnsWithoutCounts() + QLatin1String(countsColumn);
}

/// Whether there is a ledger that can be read; one of the first versions knows less.
static bool isReadable(SqliteDatabase &database)
{
    const QString columns = columnsOfLedger(database);
    return columns == currentColumns() || columns == columnsWithoutCounts();
}

static QList<DroppedIndex> indexesFrom(const QString &json)
{
    QList<DroppedIndex> indexes;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValueConstRef value : array) {
        const QJsonObject index = value.toObject();
        indexes.append({ index[QLatin1String("name")].toString(), index[QLatin1String("sql")].toString() });
    }
    return indexes;
}

static QString toText(const QList<DroppedIndex> &indexes)
{
    QJsonArray array;
    for (const DroppedIndex &index : indexes)
        array.append(
            QJsonObject { { QStringLiteral("name"), index.name }, { QStringLiteral("sql"), index.definition } });
    return indexes.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

bool Ledger::exists() const
{
    return hasLedger(m_database);
}

void Ledger::ensureTable()
{
    m_database.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS main._tranche_ledger (import_key TEXT NOT NULL, "
                                      "entry INTEGER NOT NULL, chunks TEXT NOT NULL, "
                                      "rejected TEXT NOT NULL, rows INTEGER NOT NULL, table_name TEXT NOT NULL, file "
                                      "TEXT NOT NULL, committed_at TEXT NOT NULL, "
                                      "PRIMARY KEY (import_key, entry)) WITHOUT ROWID"));
    if (columnsOfLedger(m_database) == QLatin1String(ledgerColumns)) {
        for (const char *added : { "state TEXT NOT NULL DEFAULT ''", "chunks_total INTEGER NOT NULL DEFAULT 0",
                 "rows_failed INTEGER NOT NULL DEFAULT 0", "source_size INTEGER NOT NULL DEFAULT 0",
                 "source_hash TEXT NOT NULL DEFAULT ''", "dropped_indexes TEXT NOT NULL DEFAULT ''" })
            m_database.execute(
                QStringLiteral("ALTER TABLE main._tranche_ledger ADD COLUMN %1").arg(QLatin1String(added)));
    }
    if (columnsOfLedger(m_database) == columnsWithoutCounts())
        m_database.execute(
            QStringLiteral("ALTER TABLE main._tranche_ledger ADD COLUMN counts TEXT NOT NULL DEFAULT ''"));
    if (columnsOfLedger(m_database) != currentColumns())
        throw damaged(TargetText::tr("it has other columns (%1)").arg(columnsOfLedger(m_database)));
}

/// Whoever writes there commits some times a second.
static constexpr int longestWaitForLedgerMs = 10000;

LedgerState Ledger::look(SqliteDatabase &database, const QString &importKey, const QString &table)
{
    database.setBusyHandler([](int waitedMs) { return waitedMs < longestWaitForLedgerMs; });
    return isReadable(database) ? Ledger(database, importKey, table, {}).read() : LedgerState();
}

LedgerState Ledger::read()
{
    LedgerState state;
    m_nextEntry = 0;
    if (!hasLedger(m_database))
        return state;
    SqliteStatement entries = m_database.prepare(
        QStringLiteral(
            "SELECT entry, chunks, rejected, rows, state, source_size, source_hash, %1 FROM main._tranche_ledger WHERE "
            "import_key=?1 ORDER BY entry")
            .arg(columnsOfLedger(m_database) == currentColumns() ? QLatin1String("counts") : QLatin1String("''")));
    entries.bind(1, m_importKey);
    while (entries.step()) {
        if (entries.text(4) == replacedState)
            throw Failure(QStringLiteral("target.table_replaced"),
                TargetText::tr(
                    "Another import has replaced the table %1: the rows of this import are not in it any more.")
                    .arg(m_table),
                TargetText::tr("Import the file again if its rows are wanted."));
        if (entries.text(4) == undoneState)
            throw Failure(QStringLiteral("target.undone"),
                TargetText::tr("The import was taken back: its rows are not in the table %1 any more.").arg(m_table),
                TargetText::tr("Import the file again if its rows are wanted."));
        state.begun = true;
        m_nextEntry = entries.integer(0) + 1;
        state.committed.add(NumberRanges::fromText(entries.text(1)));
        for (auto &[chunk, rows] : rowsOfChunksFromText(entries.text(2)))
            state.rejected[chunk] = rows; // of several entries the last counts: rows go in bit by bit
        state.rows += entries.integer(3);
        const QString counts = entries.text(7);
        state.counts += countsFromText(counts.section(behindCounts, 0, 0), entries.integer(3));
        state.notThere.merge(rowsOfChunksFromText(counts.section(behindCounts, 1)));
        if (isOfImportAtWork(entries.text(4)) && entries.integer(5) >= state.readUpTo.bytes)
            state.readUpTo = { entries.integer(5), entries.text(6) };
    }
    std::erase_if(state.rejected, [&](const auto &chunk) { return state.committed.contains(chunk.first); });
    state.waits = state.begun && isWaiting(m_database, m_importKey);
    if (state.waits)
        state.waitingTable = waitingTable(m_importKey);
    return state;
}

void Ledger::insert(qint64 entry, const LedgerState &state, const LedgerEnd &end)
{
    SqliteStatement insertion = m_database.prepare(QStringLiteral(
        "INSERT INTO main._tranche_ledger (%1,state,chunks_total,rows_failed,source_size,source_hash,counts) "
        "VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14)")
                                                       .arg(QLatin1String(ledgerColumns)));
    insertion.bind(1, m_importKey)
        .bind(2, entry)
        .bind(3, state.committed.toText())
        .bind(4, rowsOfChunksToText(state.rejected));
    insertion.bind(5, state.rows).bind(6, m_table).bind(7, m_file);
    insertion.bind(8, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    insertion.bind(9, end.state).bind(10, end.chunksTotal).bind(11, end.rowsFailed);
    insertion.bind(12, end.sourceSize).bind(13, end.sourceHash);
    insertion.bind(14, countsToText(state));
    insertion.step();
}

void Ledger::add(const LedgerState &entry)
{
    insert(m_nextEntry++, entry, { {}, 0, 0, entry.readUpTo.bytes, entry.readUpTo.hash });
}

void Ledger::forget()
{
    SqliteStatement removal
        = m_database.prepare(QStringLiteral("DELETE FROM main._tranche_ledger WHERE import_key=?1"));
    removal.bind(1, m_importKey).step();
    m_nextEntry = 0;
}

void Ledger::fold(const LedgerEnd &end)
{
    LedgerState whole = read();
    if (!whole.begun)
        return;
    whole.notThere.clear();
    const QList<DroppedIndex> dropped = droppedIndexes();
    forget();
    insert(0, whole, end);
    m_nextEntry = 1;
    if (!dropped.isEmpty())
        setDroppedIndexes(dropped);
}

void Ledger::markUndone()
{
    SqliteStatement mark
        = m_database.prepare(QStringLiteral("UPDATE main._tranche_ledger SET state=?1 WHERE import_key=?2"));
    mark.bind(1, QString(undoneState)).bind(2, m_importKey).step();
}

bool Ledger::isUndone()
{
    if (!hasLedger(m_database))
        return false;
    SqliteStatement query
        = m_database.prepare(QStringLiteral("SELECT 1 FROM main._tranche_ledger WHERE import_key=?1 AND state=?2"));
    query.bind(1, m_importKey).bind(2, QString(undoneState));
    return query.step();
}

void Ledger::markReplaced()
{
    SqliteStatement mark = m_database.prepare(QStringLiteral(
        "UPDATE main._tranche_ledger SET state=?1, dropped_indexes='' WHERE lower(table_name)=lower(?2) AND "
        "import_key<>?3"));
    mark.bind(1, QString(replacedState)).bind(2, m_table).bind(3, m_importKey).step();
}

QList<DroppedIndex> Ledger::droppedIndexes()
{
    if (!isReadable(m_database))
        return {};
    SqliteStatement query = m_database.prepare(
        QStringLiteral("SELECT dropped_indexes FROM main._tranche_ledger WHERE import_key=?1 AND dropped_indexes<>''"));
    query.bind(1, m_importKey);
    return query.step() ? indexesFrom(query.text(0)) : QList<DroppedIndex>();
}

void Ledger::setDroppedIndexes(const QList<DroppedIndex> &indexes)
{
    SqliteStatement note = m_database.prepare(QStringLiteral(
        "UPDATE main._tranche_ledger SET dropped_indexes=?1, state=CASE WHEN state='' THEN ?2 ELSE state END WHERE "
        "import_key=?3 AND entry=(SELECT min(entry) FROM main._tranche_ledger WHERE import_key=?3)"));
    note.bind(1, toText(indexes)).bind(2, QString(bulkState)).bind(3, m_importKey).step();
}

bool Ledger::loadsInBulk()
{
    SqliteStatement query
        = m_database.prepare(QStringLiteral("SELECT 1 FROM main._tranche_ledger WHERE import_key=?1 AND state=?2"));
    query.bind(1, m_importKey).bind(2, QString(bulkState));
    return query.step();
}

QList<DroppedIndex> Ledger::takeIndexesLeftBehind()
{
    QList<DroppedIndex> indexes;
    SqliteStatement query = m_database.prepare(
        QStringLiteral("SELECT dropped_indexes FROM main._tranche_ledger WHERE lower(table_name)=lower(?1) AND "
                       "import_key<>?2 AND dropped_indexes<>''"));
    query.bind(1, m_table).bind(2, m_importKey);
    while (query.step())
        indexes += indexesFrom(query.text(0));
    if (indexes.isEmpty())
        return indexes;
    SqliteStatement note = m_database.prepare(QStringLiteral(
        "UPDATE main._tranche_ledger SET dropped_indexes='' WHERE lower(table_name)=lower(?1) AND import_key<>?2"));
    note.bind(1, m_table).bind(2, m_importKey).step();
    return indexes;
}

QList<LedgerImport> Ledger::readImports(SqliteDatabase &database, const QString &table)
{
    QList<LedgerImport> imports;
    if (!isReadable(database))
        return imports;
    SqliteStatement rows = database.prepare(QStringLiteral(
        "SELECT import_key, table_name, file, committed_at, state, chunks_total, rows_failed, source_size, source_hash "
        "FROM main._tranche_ledger WHERE (?1='' OR lower(table_name)=lower(?1)) AND state NOT IN "
        "(?2, ?3) ORDER BY import_key, entry"));
    rows.bind(1, table).bind(2, QString(replacedState)).bind(3, QString(undoneState));
    while (rows.step()) {
        if (imports.isEmpty() || imports.back().importKey != rows.text(0)) {
            imports.append({ rows.text(0), rows.text(1), rows.text(2), {}, {}, {} });
            if (!isOfImportAtWork(rows.text(4)))
                imports.back().end = { rows.text(4), rows.integer(5), rows.integer(6), rows.integer(7), rows.text(8) };
        }
        imports.back().committedAt = QDateTime::fromString(rows.text(3), Qt::ISODateWithMs);
    }
    for (LedgerImport &import : imports)
        import.state = Ledger(database, import.importKey, import.table, import.file).read();
    std::stable_sort(imports.begin(), imports.end(),
        [](const LedgerImport &a, const LedgerImport &b) { return a.committedAt < b.committedAt; });
    return imports;
}

} // namespace tranche
