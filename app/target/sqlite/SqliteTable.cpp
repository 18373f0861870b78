#include "target/sqlite/SqliteTable.h"

#include "core/Failure.h"
#include "core/FaultPoint.h"
#include "core/Texts.h"
#include "target/RecordParts.h"
#include "target/TableKey.h"
#include "target/sqlite/DeferredIndexes.h"
#include "target/sqlite/RowRules.h"
#include "target/sqlite/SqliteLookup.h"
#include "target/sqlite/TablePreparation.h"
#include "target/sqlite/TableReader.h"
#include "target/sqlite/TableReplacement.h"
#include "target/sqlite/WaitingTable.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace tranche {

static std::vector<int> sourcesOf(const ColumnMapping &mapping)
{
    std::vector<int> sources;
    for (const MappedColumn &column : mapping.columns)
        sources.push_back(column.source);
    return sources;
}

/// Rows come to an index in no order: what of it does not fit into the cache is read and written for each of them.
/// Taken only as far as it is needed.
static constexpr int cacheOfIndexesKiB = 128 << 10;

static int spilledPages(SqliteDatabase &database)
{
    int pages = 0;
    int highest = 0;
    sqlite3_db_status(database.handle(), SQLITE_DBSTATUS_CACHE_SPILL, &pages, &highest, 0);
    return pages;
}

SqliteTable::SqliteTable(WriterOptions options)
    : m_ofRecords(options.mapping.child ? std::optional(options) : std::nullopt)
    , m_options(m_ofRecords ? optionsOf(*m_ofRecords, RecordTable::Parent) : std::move(options))
{
    TableDesign &design = m_options.design; // rows are told by the key of a table that is made
    if (hasKey(m_options.mode) && design.primaryKey.isEmpty() && design.createSql.isEmpty())
        design.primaryKey = m_options.key;
}

SqliteTable::~SqliteTable() = default;

void SqliteTable::open(SqliteDatabase::Access access)
{
    m_database = std::make_unique<SqliteDatabase>(m_options.location.address, access);
    m_database->setBusyHandler(m_options.onLocked);
    m_database->setWorkHandler(m_options.onWork);
    m_ledger = std::make_unique<Ledger>(*m_database, m_options.importKey, m_options.table, m_options.file);
}

void SqliteTable::makeBatchTable()
{
    if (m_ofRecords) {
        m_twoTables = std::make_unique<TwoTables>(*m_database, *m_ofRecords);
        return;
    }
    m_batchTable = std::make_unique<BatchTable>(*m_database, sourcesOf(m_options.mapping));
}

/// To be called when the tables are there, and again when they have changed.
void SqliteTable::useSchema()
{
    m_mayRefuseRows
        = m_twoTables != nullptr || hasKey(m_options.mode) || tranche::mayRefuseRows(*m_database, *m_schema);
    if (m_twoTables != nullptr)
        m_twoTables->use(*m_schema, m_journal.get());
    else if (m_journal != nullptr)
        m_journal->readTables(*m_schema, m_options.mapping);
}

void SqliteTable::prepareStatements()
{
    const ColumnMapping &mapping = m_options.mapping;
    QStringList fields;
    QStringList cells;
    QStringList values;
    const QStringList &key = m_options.design.primaryKey;
    for (const MappedColumn &column : mapping.columns) {
        // Of a missing row id SQLite would make a number: it shall refuse it.
        const TableColumn *field = m_schema->find(column.field);
        const bool isRowId = key.size() == 1 && key.front().compare(column.field, Qt::CaseInsensitive) == 0
            && field != nullptr && field->declared.compare(QLatin1String("INTEGER"), Qt::CaseInsensitive) == 0;
        const QString value = isRowId ? QStringLiteral("ifnull(%1,'')") : QStringLiteral("%1");
        fields.append(quotedName(column.field));
        cells.append(value.arg(QStringLiteral("c%1").arg(cells.size())));
        values.append(value.arg(QStringLiteral("?%1").arg(values.size() + 1)));
    }
    if (!mapping.fileField.isEmpty()) {
        fields.append(quotedName(mapping.fileField));
        cells.append(quotedText(mapping.fileName));
        values.append(cells.back());
    }
    const QString into
        = QStringLiteral("INSERT INTO main.%1 (%2) ").arg(quotedName(m_schema->name), fields.join(QLatin1Char(',')));
    const QString ofBatch = QStringLiteral("SELECT %1 FROM temp.tranche_batch").arg(cells.join(QLatin1Char(',')));
    const QString ofRow = QStringLiteral("VALUES (%1)").arg(values.join(QLatin1Char(',')));
    m_statements = std::make_unique<Statements>(
        Statements { m_twoTables != nullptr ? SqliteStatement() : m_database->prepare(into + ofBatch),
            m_twoTables != nullptr ? SqliteStatement() : m_database->prepare(into + ofRow),
            m_database->prepare(QStringLiteral("SAVEPOINT tranche")),
            m_database->prepare(QStringLiteral("RELEASE tranche")),
            m_database->prepare(QStringLiteral("ROLLBACK TO tranche")) });
    m_refusal = std::make_unique<SqliteRefusal>(*m_database, *m_schema, m_options.mapping);
    m_withoutNull = fieldsWithoutNull(*m_schema);
    if (!hasKey(m_options.mode))
        return;
    m_database->execute(QStringLiteral("PRAGMA main.cache_size=-%1").arg(cacheOfIndexesKiB));
    m_keyed = std::make_unique<KeyedRows>(*m_database, *m_schema, m_options, m_journal.get());
}

/// The first column of the row whose NULL the table would make a default of, in silence; nullptr if there is none.
const MappedColumn *SqliteTable::nullWhereNotAllowed(const Batch &batch, std::uint32_t row) const
{
    for (const QString &field : m_withoutNull) {
        const MappedColumn *column = m_options.mapping.findField(field);
        if (column != nullptr && batch.cellsOf(row)[column->source].kind == CellKind::Null)
            return column;
    }
    return nullptr;
}

/// Where the table has none and one is asked for: it stays.
void SqliteTable::makeKeyIndex()
{
    if (!m_options.makesKeyIndex || !hasKey(m_options.mode) || hasIndexOf(*m_schema, m_options.key))
        return;
    const QString base = m_schema->name + QStringLiteral("_by_") + m_options.key.join(QLatin1Char('_'));
    QString name = base;
    SqliteStatement taken
        = m_database->prepare(QStringLiteral("SELECT 1 FROM main.sqlite_schema WHERE lower(name)=lower(?1)"));
    for (int number = 2; taken.bind(1, name).step(); ++number) {
        name = QStringLiteral("%1_%2").arg(base).arg(number);
        taken.reset();
    }
    taken.reset();
    QStringList fields;
    for (const QString &field : std::as_const(m_options.key))
        fields.append(quotedName(field));
    m_database->execute(QStringLiteral("CREATE INDEX main.%1 ON %2 (%3)")
                            .arg(quotedName(name), quotedName(m_schema->name), fields.join(QLatin1Char(','))));
    const bool isNew = m_schema->isNew;
    m_schema = readTable(*m_database, m_options.table);
    m_schema->isNew = isNew;
}

/// Rows that are deleted may refer to each other in any order: references count when all of a batch are gone.
void SqliteTable::beginTransaction()
{
    m_database->execute(QStringLiteral("BEGIN IMMEDIATE"));
    if (m_options.mode == TargetMode::Delete)
        m_database->execute(QStringLiteral("PRAGMA defer_foreign_keys=ON"));
}

LedgerState SqliteTable::prepare()
{
    open(SqliteDatabase::Access::CreateWrite);
    m_watch = std::make_unique<TargetWatch>(*m_database, *m_ledger);
    makeBatchTable();
    beginTransaction();
    m_ledger->ensureTable();
    LedgerState inTarget = m_ledger->read();
    const bool isMade = !inTarget.begun && !readTable(*m_database, m_options.table);
    m_schema = prepareTable(*m_database, *m_ledger, m_options, inTarget);
    const bool isChildMade = m_twoTables != nullptr && m_twoTables->prepareChild(inTarget.begun);
    if (m_twoTables != nullptr)
        m_schema->isNew = false;
    if (m_options.undo) {
        m_journal = std::make_unique<RowJournal>(*m_database, m_options.importKey, m_options.key);
        if (m_options.retry)
            m_journal->forgetLines();
        if (isMade)
            m_journal->noteMade(*m_schema);
        if (isChildMade)
            m_journal->noteMade(existingTable(*m_database, m_ofRecords->mapping.child->table));
    }
    DeferredIndexes indexes(*m_database, *m_ledger, m_schema->name);
    indexes.buildLeftBehind();
    if (m_options.deferIndexes && !hasKey(m_options.mode))
        indexes.drop();
    makeKeyIndex();
    if (!readIndexes(*m_database, m_schema->name).isEmpty())
        m_database->execute(QStringLiteral("PRAGMA main.cache_size=-%1").arg(cacheOfIndexesKiB));
    m_spilledBefore = spilledPages(*m_database);
    m_watch->remember(*m_schema);
    useSchema();
    prepareStatements();
    return inTarget;
}

bool SqliteTable::dropMadeTable()
{
    if (!QFileInfo::exists(m_options.location.address))
        return true;
    open(SqliteDatabase::Access::Write);
    if (m_ofRecords)
        makeBatchTable();
    m_database->execute(QStringLiteral("BEGIN IMMEDIATE"));
    m_ledger->ensureTable();
    const LedgerState inTarget = m_ledger->read();
    const bool willBeMade
        = !inTarget.begun && (m_options.mode == TargetMode::Replace || !readTable(*m_database, m_options.table));
    const bool isChildGone = !m_ofRecords || !inTarget.begun || m_twoTables->dropMadeChild(inTarget.counts);
    const qint64 rows = m_ofRecords ? inTarget.counts.parents : inTarget.counts.inserted;
    if (!inTarget.begun || !isChildGone || !isAsMade(*m_database, m_options, rows)) {
        rollBack();
        return willBeMade;
    }
    m_database->execute(QStringLiteral("DROP TABLE main.") + quotedName(tableAtWork(*m_database, m_options)));
    m_ledger->forget();
    RowRecords(*m_database).forget(m_options.importKey);
    faultPoint("target.before_drop");
    m_database->execute(QStringLiteral("COMMIT"));
    return true;
}

/// Where there is a database, they are tried there, in a transaction that is never committed.
bool SqliteTable::prepareTrialOfRecords()
{
    if (!QFileInfo::exists(m_options.location.address)) {
        m_scratch = std::make_unique<QTemporaryDir>();
        m_options.location.address = m_scratch->filePath(QStringLiteral("checked.db"));
    }
    open(m_scratch != nullptr ? SqliteDatabase::Access::CreateWrite : SqliteDatabase::Access::Write);
    makeBatchTable();
    m_database->execute(QStringLiteral("BEGIN IMMEDIATE"));
    m_twoTables->prepareTrial();
    if (m_scratch != nullptr)
        m_database->execute(QStringLiteral("COMMIT"));
    m_schema = existingTable(*m_database, m_options.table);
    useSchema();
    prepareStatements();
    return true;
}

bool SqliteTable::prepareValidation()
{
    if (m_ofRecords)
        return prepareTrialOfRecords();
    const TrialTable trial = trialTable(m_options);
    if (trial == TrialTable::Apart)
        return prepareScratch();
    if (trial == TrialTable::None)
        return false;
    // Only the database can tell what it refuses: the rows are tried in a transaction that is never committed.
    open(SqliteDatabase::Access::Write);
    makeBatchTable();
    beginTransaction();
    m_schema = prepareTrial(*m_database, m_options);
    prepareStatements();
    return true;
}

/// The table would be made, but a key may come twice in the file: rows are tried on one in a database of its own, so
/// that nothing of the target is locked.
bool SqliteTable::prepareScratch()
{
    m_scratch = std::make_unique<QTemporaryDir>();
    m_options.location.address = m_scratch->filePath(QStringLiteral("checked.db"));
    open(SqliteDatabase::Access::CreateWrite);
    m_schema = makeTable(*m_database, m_options);
    makeBatchTable();
    prepareStatements();
    return true;
}

void SqliteTable::useMapping(const ColumnMapping &mapping)
{
    if (m_ofRecords) {
        m_ofRecords->mapping = mapping;
        if (m_twoTables != nullptr)
            m_twoTables->useMapping(mapping);
        return;
    }
    m_options.mapping = mapping;
    if (m_batchTable != nullptr)
        m_batchTable->setSources(sourcesOf(mapping));
    if (m_journal != nullptr)
        m_journal->useMapping(mapping);
}

void SqliteTable::begin(const LedgerState &inTarget)
{
    if (m_watch != nullptr)
        m_watch->checkFile();
    beginTransaction();
    if (m_journal != nullptr)
        m_journal->begin();
    if (m_watch != nullptr && m_watch->check(inTarget)) {
        m_schema = readTable(*m_database, m_schema->name);
        useSchema();
        if (m_keyed != nullptr)
            m_keyed->takeSchema(*m_schema);
    }
    m_spilledBefore = spilledPages(*m_database);
    if (m_options.validateOnly && m_scratch == nullptr) {
        if (m_twoTables != nullptr)
            m_twoTables->prepareTrial();
        else
            prepareTrial(*m_database, m_options);
    }
    if (m_keyed != nullptr)
        m_keyed->catchUp();
}

void SqliteTable::savepoint()
{
    if (m_journal != nullptr)
        m_journal->mark();
    m_statements->savepoint.step();
}

void SqliteTable::release()
{
    m_statements->release.step();
    if (m_journal != nullptr)
        m_journal->release();
}

void SqliteTable::rollBackToSavepoint()
{
    m_statements->rollBackTo.step();
    if (m_journal != nullptr)
        m_journal->rollBackToMark();
}

void SqliteTable::enter(const LedgerState &entry)
{
    if (m_journal != nullptr)
        m_journal->write();
    m_ledger->add(entry);
    if (sqlite3_changes64(m_database->handle()) != 1)
        throw Failure(QStringLiteral("target.ledger"),
            TargetText::tr("The table _tranche_ledger of the target takes no entry."),
            TargetText::tr("Remove the triggers of that table, then resume the import."));
    m_entersRows = leavesRows(entry.counts);
}

/// SQLite lets others read until it has to write pages to the file that its cache has no room for.
bool SqliteTable::keepsReadersOut() const
{
    return m_database != nullptr && spilledPages(*m_database) != m_spilledBefore;
}

void SqliteTable::commit()
{
    m_watch->checkFile();
    m_database->execute(QStringLiteral("COMMIT"));
    if (std::exchange(m_entersRows, false))
        m_watch->rememberCommit();
}

void SqliteTable::rollBack()
{
    m_database->execute(QStringLiteral("ROLLBACK"));
}

bool SqliteTable::tryRows(const Batch &batch, std::vector<RowRange> ranges, WrittenRows &written)
{
    const qint64 rows = rowsIn(ranges);
    m_database->heedWorkHandler();
    if (m_twoTables != nullptr)
        return m_twoTables->tryRows(batch, ranges, written);
    if (m_keyed != nullptr)
        return m_keyed->tryRows(batch, ranges, *m_batchTable, written);
    for (const RowRange &range : ranges) {
        for (std::uint32_t row = range.first; row < range.last && !m_withoutNull.isEmpty(); ++row) {
            if (nullWhereNotAllowed(batch, row) != nullptr)
                return false;
        }
    }
    if (m_journal != nullptr)
        m_journal->beginRows(batch, ranges, m_batchTable->position(), true);
    m_batchTable->show(batch, std::move(ranges));
    const int code = m_statements->insertBatch.run();
    bool taken = code == SQLITE_OK && sqlite3_changes64(m_database->handle()) == rows;
    if (m_journal != nullptr)
        taken = m_journal->endRows(taken);
    if (code != SQLITE_OK && !isRefusal(code))
        throw m_database->failure();
    if (taken)
        written.counts.inserted += rows;
    return taken;
}

std::optional<RowRefusal> SqliteTable::tryRow(const Batch &batch, std::uint32_t row, WrittenRows &written)
{
    m_database->heedWorkHandler();
    if (m_twoTables != nullptr)
        return m_twoTables->tryRow(batch, row, written);
    if (m_keyed != nullptr)
        return m_keyed->tryRow(batch, row, *m_refusal, written);
    if (const MappedColumn *column = nullWhereNotAllowed(batch, row))
        return RowRefusal { RefusalKind::NotNull, { column->field }, {} };
    const Cell *cells = batch.cellsOf(row);
    SqliteStatement &insertion = m_statements->insertRow;
    int index = 0;
    for (const MappedColumn &column : m_options.mapping.columns)
        bindCell(insertion.handle(), ++index, cells[column.source]);
    if (m_journal != nullptr)
        m_journal->beginRow(batch, row);
    const int code = insertion.run();
    const bool taken = code == SQLITE_OK && sqlite3_changes64(m_database->handle()) == 1;
    if (m_journal != nullptr)
        m_journal->endRow(taken);
    if (taken) {
        ++written.counts.inserted;
        return std::nullopt;
    }
    if (code == SQLITE_OK)
        return RowRefusal { RefusalKind::Ignored, {}, {} };
    auto refusal = m_refusal->read(batch, row);
    if (!refusal)
        throw m_database->failure();
    return refusal;
}

bool SqliteTable::hasOpenReferences() const
{
    int unresolved = 0;
    int highest = 0;
    sqlite3_db_status(m_database->handle(), SQLITE_DBSTATUS_DEFERRED_FKS, &unresolved, &highest, 0);
    return unresolved != 0;
}

std::optional<RowRefusal> SqliteTable::openReference(const Batch &batch, std::uint32_t row)
{
    if (m_twoTables != nullptr)
        return m_twoTables->openReference(batch, row);
    return m_options.mode == TargetMode::Delete ? m_refusal->referenced(m_options.key, batch, row)
                                                : m_refusal->openReference(batch, row);
}

qint64 SqliteTable::changes() const
{
    return sqlite3_total_changes64(m_database->handle());
}

std::unique_ptr<TargetLookup> SqliteTable::lookup(const ColumnReference &reference)
{
    if (m_database == nullptr)
        open(SqliteDatabase::Access::Read);
    return std::make_unique<SqliteLookup>(*m_database, reference);
}

void SqliteTable::buildIndexes(const std::function<void(const QString &name, qsizetype left)> &onIndex)
{
    if (m_database == nullptr)
        open(SqliteDatabase::Access::Write);
    DeferredIndexes(*m_database, *m_ledger, m_options.table).build(onIndex);
    if (m_watch != nullptr)
        m_watch->remember(*m_schema);
}

TableSwap SqliteTable::putInPlace(const std::function<void(const TableSwap &)> &onSwapped)
{
    if (m_options.validateOnly)
        return inTransaction() && m_scratch == nullptr ? trySwap(*m_database, *m_ledger, m_options) : TableSwap();
    if (!QFileInfo::exists(m_options.location.address))
        return {};
    if (m_database == nullptr)
        open(SqliteDatabase::Access::Write);
    return swapTables(*m_database, *m_ledger, m_options, onSwapped);
}

void SqliteTable::fold(const LedgerEnd &end)
{
    if (m_database == nullptr)
        open(SqliteDatabase::Access::Write);
    if (!m_ledger->exists())
        return;
    m_database->execute(QStringLiteral("BEGIN IMMEDIATE"));
    m_ledger->ensureTable();
    m_ledger->fold(end);
    faultPoint("ledger.folded");
    m_database->execute(QStringLiteral("COMMIT"));
}

} // namespace tranche
