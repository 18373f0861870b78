#include "target/sqlite/SqliteTable.h"

#include "core/Failure.h"
#include "core/FaultPoint.h"
#include "core/Texts.h"
#include "target/RecordParts.h"
#include "target/TableKey.h"
#include "target/sqlite/SqliteLookup.h"
#include "target/sqlite/rows/KeyedRows.h"
#include "target/sqlite/rows/PlainRows.h"
#include "target/sqlite/rows/RecordTables.h"
#include "target/sqlite/rows/ReportRows.h"
#include "target/sqlite/tables/DeferredIndexes.h"
#include "target/sqlite/tables/KeyIndex.h"
#include "target/sqlite/tables/TableReader.h"
#include "target/sqlite/tables/TableReplacement.h"
#include "target/sqlite/tables/WaitingTable.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace tranche {

SqliteTable::SqliteTable(WriterOptions options)
    : m_ofRecords(options.mapping.children.isEmpty() ? std::nullopt : std::optional(options))
    , m_options(m_ofRecords ? optionsOf(*m_ofRecords, 0) : std::move(options))
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
    m_pages = std::make_unique<PageCache>(*m_database);
}

void SqliteTable::makeRowWriter()
{
    if (!m_options.mapping.reportPrefix.isEmpty())
        m_rows = std::make_unique<ReportRows>(*m_database, *m_ofRecords);
    else if (m_ofRecords)
        m_rows = std::make_unique<RecordTables>(*m_database, *m_ofRecords);
    else if (hasKey(m_options.mode))
        m_rows = std::make_unique<KeyedRows>(*m_database, m_options);
    else
        m_rows = std::make_unique<PlainRows>(*m_database, m_options);
}

std::vector<WriterOptions> SqliteTable::optionsOfTables() const
{
    std::vector<WriterOptions> tables { m_options };
    for (int i = 1; m_ofRecords && i <= int(m_ofRecords->mapping.children.size()); ++i)
        tables.push_back(optionsOf(*m_ofRecords, i));
    return tables;
}

/// To be called when the tables are there.
void SqliteTable::useSchema()
{
    if (hasKey(m_options.mode) || !readIndexes(*m_database, m_schema->name).isEmpty())
        m_pages->makeRoomForIndexes();
    m_rows->use(*m_schema, m_journal.get());
    m_savepoint = std::make_unique<Savepoint>(*m_database, m_journal.get());
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
    makeRowWriter();
    beginTransaction();
    m_ledger->ensureTable();
    LedgerState inTarget = m_ledger->read();
    m_rows->makeTables();
    const bool isMade = !inTarget.begun && !readTable(*m_database, m_options.table);
    m_schema = prepareTable(*m_database, *m_ledger, m_options, inTarget);
    const QStringList othersMade = m_rows->prepareOtherTables(inTarget.begun);
    if (m_ofRecords)
        m_schema->isNew = false;
    if (m_options.undo) {
        m_journal = std::make_unique<RowJournal>(*m_database, m_options.importKey, m_options.key);
        if (m_options.retry)
            m_journal->forgetLines();
        if (isMade)
            m_journal->noteMade(*m_schema);
        for (const QString &table : othersMade)
            m_journal->noteMade(existingTable(*m_database, table));
    }
    DeferredIndexes indexes(*m_database, *m_ledger, m_schema->name);
    indexes.buildLeftBehind();
    if (m_options.deferIndexes && !hasKey(m_options.mode))
        indexes.drop();
    makeKeyIndex(*m_database, *m_schema, m_options);
    m_pages->begin();
    m_watch->remember(*m_schema);
    useSchema();
    inTarget.waits = isWaiting(*m_database, m_options.importKey);
    return inTarget;
}

bool SqliteTable::dropMadeTable()
{
    if (!QFileInfo::exists(m_options.location.address))
        return true;
    open(SqliteDatabase::Access::Write);
    if (m_ofRecords)
        makeRowWriter();
    m_database->execute(QStringLiteral("BEGIN IMMEDIATE"));
    m_ledger->ensureTable();
    const LedgerState inTarget = m_ledger->read();
    const bool willBeMade
        = !inTarget.begun && (m_options.mode == TargetMode::Replace || !readTable(*m_database, m_options.table));
    const bool othersAreGone = !inTarget.begun || m_rows == nullptr || m_rows->dropOtherTables(inTarget.counts);
    const qint64 rows = m_ofRecords ? inTarget.counts.ofTables[0] : inTarget.counts.inserted;
    if (!inTarget.begun || !othersAreGone || !isAsMade(*m_database, m_options, rows)) {
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

/// Only the database can tell what it refuses: where there is one, rows are tried there, in a transaction that is never
/// committed. Else, and where the table would be made but a key may come twice in the file, they are tried in a
/// database of its own, so that nothing of the target is locked.
bool SqliteTable::prepareValidation()
{
    const bool isThere = QFileInfo::exists(m_options.location.address);
    const TrialTable trial = !m_ofRecords ? trialTable(m_options) : isThere ? TrialTable::InTarget : TrialTable::Apart;
    if (trial == TrialTable::None)
        return false;
    const bool isApart = trial == TrialTable::Apart;
    if (isApart) {
        m_scratch = std::make_unique<QTemporaryDir>();
        m_options.location.address = m_scratch->filePath(QStringLiteral("checked.db"));
    }
    open(isApart ? SqliteDatabase::Access::CreateWrite : SqliteDatabase::Access::Write);
    makeRowWriter();
    beginTransaction();
    m_schema = m_rows->prepareTrial(trial);
    if (isApart)
        m_database->execute(QStringLiteral("COMMIT"));
    useSchema();
    return true;
}

void SqliteTable::useMapping(const ColumnMapping &mapping)
{
    (m_ofRecords ? m_ofRecords->mapping : m_options.mapping) = mapping;
    if (m_rows != nullptr)
        m_rows->useMapping(mapping);
    if (m_journal != nullptr && !m_ofRecords) // rows of records are copied to where the journal knows them
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
        m_rows->use(*m_schema, m_journal.get());
    }
    m_pages->begin();
    if (m_options.validateOnly && m_scratch == nullptr)
        m_rows->prepareTrial(TrialTable::InTarget);
    m_rows->catchUp();
}

void SqliteTable::savepoint()
{
    m_savepoint->begin();
}

void SqliteTable::release()
{
    m_savepoint->release();
}

void SqliteTable::rollBackToSavepoint()
{
    m_savepoint->rollBackTo();
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
    m_entersRows = leavesRows(entry.counts, m_options.mapping);
}

bool SqliteTable::keepsReadersOut() const
{
    return m_pages != nullptr && m_pages->hasSpilled();
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
    m_database->heedWorkHandler();
    return m_rows->tryRows(batch, std::move(ranges), written);
}

std::optional<RowRefusal> SqliteTable::tryRow(const Batch &batch, std::uint32_t row, WrittenRows &written)
{
    m_database->heedWorkHandler();
    return m_rows->tryRow(batch, row, written);
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
    return m_rows->openReference(batch, row);
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
        return inTransaction() && m_scratch == nullptr ? trySwap(*m_database, *m_ledger, optionsOfTables())
                                                       : TableSwap();
    if (!QFileInfo::exists(m_options.location.address))
        return {};
    if (m_database == nullptr)
        open(SqliteDatabase::Access::Write);
    return swapTables(*m_database, *m_ledger, optionsOfTables(), onSwapped);
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
