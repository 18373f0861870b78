#include "target/sqlite/SqliteTable.h"

#include "core/Failure.h"
#include "core/FaultPoint.h"
#include "core/Texts.h"
#include "target/sqlite/DeferredIndexes.h"
#include "target/sqlite/TablePreparation.h"
#include "target/sqlite/TableReader.h"

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

SqliteTable::SqliteTable(WriterOptions options)
    : m_options(std::move(options))
{
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
    m_batchTable = std::make_unique<BatchTable>(*m_database, sourcesOf(m_options.mapping));
}

void SqliteTable::prepareStatements()
{
    const ColumnMapping &mapping = m_options.mapping;
    QStringList fields;
    QStringList cells;
    QStringList values;
    for (const MappedColumn &column : mapping.columns) {
        fields.append(quotedName(column.field));
        cells.append(QStringLiteral("c%1").arg(cells.size()));
        values.append(QStringLiteral("?%1").arg(values.size() + 1));
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
    m_statements = std::make_unique<Statements>(Statements { m_database->prepare(into + ofBatch),
        m_database->prepare(into + ofRow), m_database->prepare(QStringLiteral("SAVEPOINT tranche")),
        m_database->prepare(QStringLiteral("RELEASE tranche")),
        m_database->prepare(QStringLiteral("ROLLBACK TO tranche")) });
    m_refusal = std::make_unique<SqliteRefusal>(*m_database, *m_schema, m_options.mapping);
}

LedgerState SqliteTable::prepare()
{
    open(SqliteDatabase::Access::CreateWrite);
    m_watch = std::make_unique<TargetWatch>(*m_database, *m_ledger);
    makeBatchTable();
    m_database->execute(QStringLiteral("BEGIN IMMEDIATE"));
    m_ledger->ensureTable();
    LedgerState inTarget = m_ledger->read();
    const bool wasThere = m_options.undo && readTable(*m_database, m_options.table).has_value();
    m_schema = prepareTable(*m_database, *m_ledger, m_options, inTarget);
    if (m_options.undo) {
        m_journal = std::make_unique<RowJournal>(*m_database, m_options.importKey);
        if (m_options.retry)
            m_journal->forgetLines();
        if (m_schema->isNew)
            m_journal->noteTable(*m_schema, wasThere);
    }
    DeferredIndexes indexes(*m_database, *m_ledger, m_schema->name);
    indexes.buildLeftBehind();
    if (m_options.deferIndexes)
        indexes.drop();
    m_watch->remember(*m_schema);
    if (m_journal != nullptr)
        m_journal->readTables(*m_schema, m_options.mapping);
    prepareStatements();
    return inTarget;
}

bool SqliteTable::dropMadeTable()
{
    if (!QFileInfo::exists(m_options.location.address))
        return true;
    open(SqliteDatabase::Access::Write);
    m_database->execute(QStringLiteral("BEGIN IMMEDIATE"));
    m_ledger->ensureTable();
    const LedgerState inTarget = m_ledger->read();
    const bool willBeMade
        = !inTarget.begun && (m_options.mode == TargetMode::Replace || !readTable(*m_database, m_options.table));
    if (!inTarget.begun || !isAsMade(*m_database, m_options, inTarget.rows)) {
        rollBack();
        return willBeMade;
    }
    m_database->execute(QStringLiteral("DROP TABLE main.") + quotedName(m_options.table));
    m_ledger->forget();
    RowRecords(*m_database).forget(m_options.importKey);
    faultPoint("target.before_drop");
    m_database->execute(QStringLiteral("COMMIT"));
    return true;
}

bool SqliteTable::prepareValidation()
{
    m_schema = tableToValidate(m_options);
    if (!m_schema)
        return false;
    // Only the database can tell what it refuses: the rows are tried in a transaction that is never committed.
    open(SqliteDatabase::Access::Write);
    makeBatchTable();
    prepareStatements();
    return true;
}

void SqliteTable::useMapping(const ColumnMapping &mapping)
{
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
    m_database->execute(QStringLiteral("BEGIN IMMEDIATE"));
    if (m_journal != nullptr)
        m_journal->begin();
    if (m_watch != nullptr && m_watch->check(inTarget)) {
        m_schema = readTable(*m_database, m_options.table);
        if (m_journal != nullptr)
            m_journal->readTables(*m_schema, m_options.mapping);
    }
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
    m_entersRows = entry.rows > 0;
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

/// Whether a result is about the row and not about the database. SQLITE_ERROR is what a function says that a trigger, a
/// rule or a computed column calls with a value that it does not take.
static bool refuses(int code)
{
    return (code & 0xff) == SQLITE_CONSTRAINT || code == SQLITE_MISMATCH || code == SQLITE_TOOBIG
        || code == SQLITE_ERROR;
}

bool SqliteTable::tryRows(const Batch &batch, std::vector<RowRange> ranges)
{
    const qint64 rows = rowsIn(ranges);
    m_database->heedWorkHandler();
    if (m_journal != nullptr)
        m_journal->beginRows(batch, ranges, m_batchTable->position(), m_options.mode <= TargetMode::Replace);
    m_batchTable->show(batch, std::move(ranges));
    const int code = m_statements->insertBatch.run();
    const bool taken = code == SQLITE_OK && sqlite3_changes64(m_database->handle()) == rows;
    if (m_journal != nullptr)
        m_journal->endRows(taken);
    if (code != SQLITE_OK && !refuses(code))
        throw m_database->failure();
    return taken;
}

std::optional<RowRefusal> SqliteTable::tryRow(const Batch &batch, std::uint32_t row)
{
    m_database->heedWorkHandler();
    const Cell *cells = batch.cellsOf(row);
    SqliteStatement &insertion = m_statements->insertRow;
    int index = 0;
    for (const MappedColumn &column : m_options.mapping.columns)
        bindCell(insertion.handle(), ++index, cells[column.source]);
    if (m_journal != nullptr)
        m_journal->beginRow(batch, row);
    const int code = insertion.run();
    if (m_journal != nullptr)
        m_journal->endRow(code == SQLITE_OK && sqlite3_changes64(m_database->handle()) == 1);
    if (code == SQLITE_OK && sqlite3_changes64(m_database->handle()) == 1)
        return std::nullopt;
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
    return m_refusal->openReference(batch, row);
}

qint64 SqliteTable::changes() const
{
    return sqlite3_total_changes64(m_database->handle());
}

void SqliteTable::buildIndexes(const std::function<void(const QString &name, qsizetype left)> &onIndex)
{
    if (m_database == nullptr)
        open(SqliteDatabase::Access::Write);
    DeferredIndexes(*m_database, *m_ledger, m_options.table).build(onIndex);
    if (m_watch != nullptr)
        m_watch->remember(*m_schema);
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
