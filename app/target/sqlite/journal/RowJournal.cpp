#include "target/sqlite/journal/RowJournal.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "target/sqlite/journal/PreupdateHook.h"
#include "target/sqlite/tables/WaitingTable.h"

#include <cstring>

namespace tranche {

/// What is kept in memory until it is written.
static constexpr qsizetype mostBytesOfLog = qsizetype(1) << 20;
struct RowJournal::Event
{
    int operation = 0;
    TrackedTable *table = nullptr;
    qint64 oldRowId = 0;
    qint64 newRowId = 0;
};

RowJournal::RowJournal(SqliteDatabase &database, QString importKey, QStringList key)
    : m_database(database)
    , m_records(database)
    , m_importKey(std::move(importKey))
    , m_key(std::move(key))
    , m_foretold(database, m_source, m_log)
{
    listen(true);
}

RowJournal::~RowJournal()
{
    listen(false);
}

void RowJournal::listen(bool on)
{
    const auto hook
        = [](void *self, sqlite3 *db, int operation, char const *schema, char const *table, sqlite3_int64 oldRowId,
              sqlite3_int64 newRowId) { onChange(self, db, operation, schema, table, oldRowId, newRowId); };
    if (on)
        sqlite3_preupdate_hook(m_database.handle(), hook, this);
    else
        sqlite3_preupdate_hook(m_database.handle(), nullptr, nullptr);
}

/// Whether a change of the import's table can change others: by a trigger, or a reference with an action.
static bool mayReachOthers(SqliteDatabase &database)
{
    return database
        .prepare(QStringLiteral("SELECT 1 FROM main.sqlite_schema WHERE type='trigger' OR sql LIKE '%REFERENCES%'"))
        .step();
}

/// Tables in which a lookup makes rows for names that it does not find.
static QStringList tablesThatGetRows(SqliteDatabase &database, const std::vector<RowJournal::Destination> &into)
{
    QStringList names;
    SqliteStatement spelled = database.prepare(
        QStringLiteral("SELECT name FROM main.sqlite_schema WHERE type='table' AND name=?1 COLLATE NOCASE"));
    for (const RowJournal::Destination &table : into) {
        for (const MappedColumn &column : table.mapping.columns) {
            if (!column.reference || column.reference->ifNotFound != IfNotFound::Create)
                continue;
            spelled.bind(1, column.reference->table);
            if (spelled.step() && !names.contains(spelled.text(0)))
                names.append(spelled.text(0));
            spelled.reset();
        }
    }
    return names;
}

void RowJournal::readTables(std::vector<Destination> tables)
{
    QStringList names;
    for (const Destination &into : tables)
        names.append(into.schema.name);
    const QStringList lookedUp = tablesThatGetRows(m_database, tables);
    for (const QString &name : lookedUp) {
        if (!names.contains(name))
            names.append(name);
    }
    if (mayReachOthers(m_database)) {
        SqliteStatement others = m_database.prepare(
            QStringLiteral("SELECT name FROM main.sqlite_schema WHERE type='table' AND name NOT LIKE "
                           "'\\_tranche\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND sql NOT LIKE "
                           "'CREATE VIRTUAL %'"));
        while (others.step()) {
            if (const QString name = others.text(0); !names.contains(name))
                names.append(name);
        }
    }
    write(); // what was noted numbers the tables as they were
    m_tables.clear();
    m_wholeRows.clear();
    m_numbers.clear();
    m_lastName.clear();
    for (const QString &name : std::as_const(names)) {
        m_numbers[name.toUtf8()] = int(m_tables.size());
        m_tables.push_back(readTrackedTable(m_database, name));
    }
    m_into = std::move(tables);
    m_ofImport = -1;
    useTable(0);
}

void RowJournal::useTable(std::size_t number)
{
    if (m_ofImport == int(number))
        return;
    m_ofImport = int(number);
    useMapping(m_into[number].mapping);
    m_foretold.use(m_tables[number], m_ofImport);
}

void RowJournal::useMapping(const ColumnMapping &mapping)
{
    m_source.use(m_tables[std::size_t(m_ofImport)], m_into[std::size_t(m_ofImport)].schema, mapping, m_key);
}

void RowJournal::noteMade(const TableSchema &table)
{
    m_records.forgetOthers(table.name, m_importKey);
    m_records.add(m_importKey, RowRecords::Note::Made, table.name, table.definition);
}

void RowJournal::begin()
{
    m_foretold.drop();
    listen(true);
    m_log.clear();
    m_gapIsWritten = false;
}

void RowJournal::beginRows(const Batch &batch, std::vector<RowRange> ranges, const std::uint32_t *position, bool plain)
{
    writeIfLarge();
    listen(!m_foretold.begin(batch, ranges, plain ? nullptr : position));
    m_source.begin(batch, std::move(ranges), position);
    m_isFirst = true;
}

void RowJournal::noteKnown(bool isUpdated, sqlite3_value **told)
{
    if (!m_foretold.isAtWork())
        return;
    try {
        m_foretold.noteKnown(isUpdated, told);
    } catch (...) { // nothing may be thrown through SQLite
        noteGap(failureOfCurrentException().message());
    }
}

bool RowJournal::endRows(bool taken)
{
    if (!m_foretold.isAtWork())
        return taken;
    listen(true);
    if (taken)
        return m_foretold.end();
    m_foretold.drop();
    return false;
}

void RowJournal::beginRow(const Batch &batch, std::uint32_t row)
{
    m_source.begin(batch, { { row, row + 1 } }, nullptr);
    m_log.mark();
    m_isFirst = true;
}

void RowJournal::endRow(bool taken)
{
    if (!m_log.hasMarks())
        return; // the row has rolled back all
    if (!taken)
        m_log.rollBackToMark();
    m_log.release();
}

void RowJournal::writeIfLarge()
{
    if (!m_log.hasMarks() && m_log.bytes() > mostBytesOfLog)
        write();
}

void RowJournal::mark()
{
    writeIfLarge();
    m_log.mark();
}

void RowJournal::onChange(
    void *self, sqlite3 *db, int operation, const char *schema, const char *table, qint64 oldRowId, qint64 newRowId)
{
    static_cast<void>(db);
    const bool isOwn
        = qstrncmp(table, "_tranche_", 9) == 0 && qstrncmp(table, waitingPrefix, sizeof(waitingPrefix) - 1) != 0;
    if (qstrcmp(schema, "main") != 0 || isOwn)
        return;
    auto *journal = static_cast<RowJournal *>(self);
    try {
        journal->take(table, operation, oldRowId, newRowId);
    } catch (...) { // nothing may be thrown through SQLite
        journal->noteGap(failureOfCurrentException().message());
    }
}

void RowJournal::take(const char *table, int operation, qint64 oldRowId, qint64 newRowId)
{
    const int number = trackedAs(table);
    if (number < 0)
        return noteGap(TargetText::tr("it has changed the table %1").arg(QString::fromUtf8(table)));
    TrackedTable &tracked = m_tables[std::size_t(number)];
    if (!tracked.notTracked.isEmpty())
        return noteGap(tracked.notTracked);
    const Event event { operation, &tracked, oldRowId, newRowId };
    if (operation == SQLITE_INSERT)
        noteInserted(event, number);
    else
        noteChanged(event, number, operation == SQLITE_UPDATE ? RowChange::Updated : RowChange::Deleted);
}

int RowJournal::trackedAs(const char *table)
{
    if (m_lastName == table)
        return m_lastNumber;
    const auto found = m_numbers.find(QByteArray(table));
    m_lastName = table;
    m_lastNumber = found == m_numbers.end() ? -1 : found->second;
    return m_lastNumber;
}

void RowJournal::noteGap(const QString &what)
{
    if (m_gap.isEmpty() && !m_gapIsWritten)
        m_gap = what;
}

static sqlite3_value *valueAfter(sqlite3 *db, int place)
{
    sqlite3_value *value = nullptr;
    sqlite3_preupdate_new(db, place, &value);
    return value;
}

static sqlite3_value *valueBefore(sqlite3 *db, int place)
{
    sqlite3_value *value = nullptr;
    sqlite3_preupdate_old(db, place, &value);
    return value;
}

quint64 RowJournal::hashAfter(const TrackedTable &table) const
{
    RowHash hash;
    for (const int place : table.places)
        hash.add(valueAfter(m_database.handle(), place));
    return hash.value();
}

/// The first row of each statement shows whether what is stored is what the batch holds.
void RowJournal::noteInserted(const Event &event, int number)
{
    const bool isOfBatch = number == m_ofImport && sqlite3_preupdate_depth(m_database.handle()) == 0;
    const auto foretold = isOfBatch ? m_source.hash() : std::nullopt;
    quint64 hash = foretold && !m_isFirst ? *foretold : hashAfter(*event.table);
    if (isOfBatch && m_isFirst && foretold && *foretold != hash)
        m_source.distrust();
    const RowOfFile from = m_source.from();
    if (isOfBatch) {
        m_isFirst = false;
        m_source.advance();
    }
    if (event.table->keys.isEmpty())
        return m_log.addRow(number, event.newRowId, from, hash);
    m_log.addChange(RowChange::Inserted, number, from, hash);
    addKey(event, true);
}

void RowJournal::addKey(const Event &event, bool after)
{
    if (event.table->keys.isEmpty())
        return m_log.addKey(after ? event.newRowId : event.oldRowId);
    for (const int place : event.table->keyPlaces)
        m_log.addValue((after ? valueAfter : valueBefore)(m_database.handle(), place));
}

/// Up to SQLite 3.44, a default that was added with its column later reads as NULL here, where the row does not store
/// it. It can be so only if all columns behind it are NULL as well.
bool RowJournal::mayLackDefault(const TrackedTable &table) const
{
    for (std::size_t i = table.places.size(); i > 0; --i) {
        if (sqlite3_value_type(valueBefore(m_database.handle(), table.places[i - 1])) != SQLITE_NULL)
            return false;
        if (table.hasDefault[i - 1])
            return true;
    }
    return false;
}

/// Reads the row as it still stands in the table. SQLite's session extension reads within the hook as well.
SqliteStatement &RowJournal::wholeRow(const Event &event, int number)
{
    const TrackedTable &table = *event.table;
    auto [row, isNew] = m_wholeRows.try_emplace(number);
    if (isNew)
        row->second = m_database.prepare(table.selection());
    if (table.keys.isEmpty())
        row->second.bind(1, event.oldRowId);
    for (std::size_t i = 0; i < table.keyPlaces.size(); ++i)
        sqlite3_bind_value(row->second.handle(), int(i) + 1, valueBefore(m_database.handle(), table.keyPlaces[i]));
    row->second.step();
    return row->second;
}

static bool isSameValue(sqlite3_value *a, sqlite3_value *b)
{
    const int type = sqlite3_value_type(a);
    if (type != sqlite3_value_type(b))
        return false;
    switch (type) {
    case SQLITE_INTEGER:
        return sqlite3_value_int64(a) == sqlite3_value_int64(b);
    case SQLITE_FLOAT:
        return sqlite3_value_double(a) == sqlite3_value_double(b);
    case SQLITE_TEXT:
    case SQLITE_BLOB: {
        const void *bytesOfA = type == SQLITE_TEXT ? sqlite3_value_text(a) : sqlite3_value_blob(a);
        const void *bytesOfB = type == SQLITE_TEXT ? sqlite3_value_text(b) : sqlite3_value_blob(b);
        const int length = sqlite3_value_bytes(a);
        return length == sqlite3_value_bytes(b)
            && (length == 0 || memcmp(bytesOfA, bytesOfB, std::size_t(length)) == 0);
    }
    default:
        return true;
    }
}

void RowJournal::noteChanged(const Event &event, int number, RowChange change)
{
    sqlite3 *db = m_database.handle();
    const TrackedTable &table = *event.table;
    const bool isUpdate = change == RowChange::Updated;
    m_log.addChange(change, number, m_source.from(), isUpdate ? hashAfter(table) : 0);
    addKey(event, false);
    if (isUpdate)
        addKey(event, true);
    SqliteStatement *whole = mayLackDefault(table) ? &wholeRow(event, number) : nullptr;
    for (std::size_t i = 0; i < table.places.size(); ++i) {
        sqlite3_value *before
            = whole == nullptr ? valueBefore(db, table.places[i]) : sqlite3_column_value(whole->handle(), int(i));
        if (isUpdate && isSameValue(before, valueAfter(db, table.places[i])))
            m_log.addSameValue();
        else
            m_log.addValue(before);
    }
    if (whole != nullptr)
        whole->reset();
}

void RowJournal::write()
{
    if (!m_gap.isEmpty()) {
        m_records.add(m_importKey, RowRecords::Note::Gap, m_into.front().schema.name, m_gap);
        m_gapIsWritten = true;
        m_gap.clear();
    }
    const QByteArray packed = m_log.take();
    if (!packed.isEmpty())
        m_records.add(m_importKey, m_tables, packed);
}

} // namespace tranche
