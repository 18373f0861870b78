#include "target/sqlite/SqliteWriter.h"

#include "core/Failure.h"
#include "core/FaultPoint.h"
#include "core/Texts.h"
#include "mapping/RowMapper.h"
#include "target/sqlite/DeferredIndexes.h"
#include "target/sqlite/TablePreparation.h"

#include <algorithm>
#include <sqlite3.h>

namespace tranche {

static constexpr std::size_t mostRollbacksOfChunk = 100;

static std::vector<int> sourcesOf(const ColumnMapping &mapping)
{
    std::vector<int> sources;
    for (const MappedColumn &column : mapping.columns)
        sources.push_back(column.source);
    return sources;
}

SqliteWriter::SqliteWriter(WriterOptions options)
    : m_options(std::move(options))
{
}

SqliteWriter::~SqliteWriter() = default;

void SqliteWriter::open(SqliteDatabase::Access access)
{
    m_database = std::make_unique<SqliteDatabase>(m_options.location.path, access);
    m_database->setBusyHandler(m_options.onLocked);
    m_database->setWorkHandler(m_options.onWork);
    m_ledger = std::make_unique<Ledger>(*m_database, m_options.importKey, m_options.table, m_options.file);
}

LedgerState SqliteWriter::prepare()
{
    if (m_options.validateOnly) {
        prepareValidation();
        return {};
    }
    open(SqliteDatabase::Access::CreateWrite);
    m_watch = std::make_unique<TargetWatch>(*m_database, *m_ledger);
    m_batchTable = std::make_unique<BatchTable>(*m_database, sourcesOf(m_options.mapping));
    m_database->execute(QStringLiteral("BEGIN IMMEDIATE"));
    m_ledger->ensureTable();
    m_inTarget = m_ledger->read();
    m_schema = prepareTable(*m_database, *m_ledger, m_options, m_inTarget);
    DeferredIndexes indexes(*m_database, *m_ledger, m_schema->name);
    indexes.buildLeftBehind();
    if (m_options.deferIndexes)
        indexes.drop();
    m_watch->remember(*m_schema);
    m_insertion = std::make_unique<ChunkInsertion>(*m_database, *m_batchTable, *m_schema, m_options.mapping);
    faultPoint("target.prepared");
    if (m_options.eachChunkAlone)
        commit(); // so that no row can undo it
    return m_inTarget;
}

void SqliteWriter::prepareValidation()
{
    m_schema = tableToValidate(m_options);
    if (!m_schema)
        return;
    // Only the database can tell what it refuses: the rows are tried in a transaction that is never committed.
    open(SqliteDatabase::Access::Write);
    m_batchTable = std::make_unique<BatchTable>(*m_database, sourcesOf(m_options.mapping));
    m_insertion = std::make_unique<ChunkInsertion>(*m_database, *m_batchTable, *m_schema, m_options.mapping);
}

void SqliteWriter::begin()
{
    if (m_database->inTransaction())
        return;
    if (isPending() && !m_options.validateOnly)
        throw RolledBack();
    if (m_watch != nullptr)
        m_watch->checkFile();
    m_database->execute(QStringLiteral("BEGIN IMMEDIATE"));
    if (m_watch != nullptr && m_watch->check(m_inTarget))
        m_schema = readTable(*m_database, m_options.table);
    m_insertion->forgetChanges();
}

void SqliteWriter::useMapping(const ColumnMapping &mapping)
{
    if (m_options.mapping == mapping)
        return;
    m_options.mapping = mapping;
    if (m_database != nullptr)
        m_batchTable->setSources(sourcesOf(mapping));
}

bool SqliteWriter::isIn(qint64 chunk) const
{
    return m_inTarget.committed.contains(chunk) || m_pending.committed.contains(chunk);
}

std::vector<ChunkOutcome> SqliteWriter::write(const Batch &batch)
{
    Outcomes outcomes(batch.chunks.size());
    for (std::size_t i = 0; i < batch.chunks.size(); ++i) {
        const ChunkSpan &chunk = batch.chunks[i];
        outcomes[i].errors = chunk.errors;
        outcomes[i].badRows = chunk.badRows;
        outcomes[i].failed = !chunk.badRows.empty();
        if (isIn(chunk.number))
            outcomes[i] = { false, chunk.rowCount, {}, {} };
    }
    if (m_database == nullptr) { // validation of a table that the import would make
        for (std::size_t i = 0; i < batch.chunks.size(); ++i) {
            if (!outcomes[i].failed)
                outcomes[i].rowsImported = batch.chunks[i].rowCount;
        }
        return outcomes;
    }
    begin();
    if (m_options.eachChunkAlone)
        writeEachAlone(batch, outcomes);
    else
        writeChunks(batch, outcomes);
    return outcomes;
}

void SqliteWriter::writeChunks(const Batch &batch, Outcomes &outcomes)
{
    ChunkRun run;
    for (std::size_t i = 0; i < batch.chunks.size(); ++i) {
        const ChunkSpan &chunk = batch.chunks[i];
        const bool wasRejected = m_inTarget.rejected.contains(chunk.number);
        if (!isIn(chunk.number) && !outcomes[i].failed && !wasRejected)
            continue;
        run.last = i;
        writeRun(batch, run, outcomes);
        run.first = i + 1;
        if (isIn(chunk.number))
            continue;
        // The rows beside the bad ones are tried too, so that all that is wrong with the chunk is known.
        if (!m_schema->isNew || m_options.rejectRows || wasRejected)
            m_insertion->insertChunk(batch, trialOf(chunk), outcomes[i]);
        noteWritten(chunk, outcomes[i]);
    }
    run.last = batch.chunks.size();
    writeRun(batch, run, outcomes);
}

void SqliteWriter::writeRun(const Batch &batch, ChunkRun run, Outcomes &outcomes)
{
    if (run.first == run.last)
        return;
    const ChunkSpan &last = batch.chunks[run.last - 1];
    const RowRange rows { batch.chunks[run.first].firstRow, last.firstRow + last.rowCount };
    const bool whole = m_insertion->insertAll(batch, { rows });
    for (std::size_t i = run.first; i < run.last; ++i) {
        const ChunkSpan &chunk = batch.chunks[i];
        if (whole)
            outcomes[i].rowsImported = chunk.rowCount;
        else
            m_insertion->insertChunk(batch, trialOf(chunk), outcomes[i]);
        noteWritten(chunk, outcomes[i]);
    }
}

void SqliteWriter::noteWritten(const ChunkSpan &chunk, const ChunkOutcome &outcome)
{
    m_pending.rows += outcome.rowsImported - qint64(trialOf(chunk).before.size());
    if (!outcome.failed) {
        m_pending.committed.add(chunk.number);
    } else if (m_options.rejectRows && !m_options.validateOnly) {
        NumberRanges places;
        for (const std::uint32_t row : outcome.badRows)
            places.add(qint64(row - chunk.firstRow));
        m_pending.rejected[chunk.number] = places;
    }
}

ChunkTrial SqliteWriter::trialOf(const ChunkSpan &chunk) const
{
    ChunkTrial trial { chunk, {}, m_options.rejectRows };
    // Of a chunk whose bad rows were set aside before a crash, the others went in then.
    const auto rejected = m_inTarget.rejected.find(chunk.number);
    if (rejected == m_inTarget.rejected.end() || m_options.retry)
        return trial;
    for (std::uint32_t row = chunk.firstRow; row < chunk.firstRow + chunk.rowCount; ++row) {
        if (!rejected->second.contains(qint64(row - chunk.firstRow)))
            trial.before.push_back(row);
    }
    return trial;
}

void SqliteWriter::writeEachAlone(const Batch &batch, Outcomes &outcomes)
{
    for (std::size_t i = 0; i < batch.chunks.size(); ++i) {
        if (isIn(batch.chunks[i].number))
            continue;
        endTransaction();
        writeAlone(batch, batch.chunks[i], outcomes[i]);
        noteWritten(batch.chunks[i], outcomes[i]);
    }
    if (m_options.validateOnly)
        endTransaction();
}

/// Each row that rolls back costs a trial of all before it: of a large chunk full of them the rest is not tried.
static void leaveOutRest(const Batch &batch, ChunkTrial &trial)
{
    const ChunkSpan &chunk = trial.chunk;
    const std::uint32_t first = trial.leftOut.rbegin()->first + 1;
    const std::uint32_t end = chunk.firstRow + chunk.rowCount;
    if (end - first > ChunkSpan::mostErrors)
        throw tooManyErrors(batch, chunk);
    for (std::uint32_t row = first; row < end; ++row) {
        if (!std::binary_search(chunk.badRows.begin(), chunk.badRows.end(), row)
            && !std::binary_search(trial.before.begin(), trial.before.end(), row))
            trial.leftOut.emplace(row,
                errorOfRow(batch, row, QStringLiteral("constraint.not_tried"),
                    TargetText::tr(
                        "The row was not tried: %1 rows before it in its chunk roll the whole transaction back.")
                        .arg(mostRollbacksOfChunk)));
    }
}

/// A row that undoes its chunk is left out when the chunk is tried again for what else is wrong with it.
void SqliteWriter::writeAlone(const Batch &batch, const ChunkSpan &chunk, ChunkOutcome &outcome)
{
    ChunkTrial trial = trialOf(chunk);
    for (bool tried = false; !tried;) {
        begin();
        try {
            m_insertion->insertChunk(batch, trial, outcome);
            tried = true;
        } catch (const RolledBack &rolledBack) {
            trial.rowByRow = true;
            if (rolledBack.row())
                trial.leftOut.insert(*rolledBack.row());
            if (trial.leftOut.size() == mostRollbacksOfChunk)
                leaveOutRest(batch, trial);
        }
    }
}

void SqliteWriter::endTransaction()
{
    if (!m_options.validateOnly)
        commit();
    else if (m_database->inTransaction())
        m_database->execute(QStringLiteral("ROLLBACK"));
}

/// What the ledger is about to say must be what the statements have done.
void SqliteWriter::checkBooks() const
{
    if (m_pending.rows != m_insertion->rowsChanged())
        throw Failure(QStringLiteral("books.unbalanced"),
            TargetText::tr("%1 rows were to go into the table %2, but %3 have.")
                .arg(m_pending.rows)
                .arg(m_options.table)
                .arg(m_insertion->rowsChanged()),
            TargetText::tr("This is a fault of Tranche: nothing of it is kept. Report it."));
}

void SqliteWriter::commit()
{
    if (m_database == nullptr || m_options.validateOnly)
        return;
    if (!m_database->inTransaction()) {
        if (isPending())
            throw RolledBack();
        return;
    }
    checkBooks();
    if (isPending()) {
        m_pending.readUpTo = m_readUpTo;
        m_ledger->add(m_pending);
        if (sqlite3_changes64(m_database->handle()) != 1)
            throw Failure(QStringLiteral("target.ledger"),
                TargetText::tr("The table _tranche_ledger of the target takes no entry."),
                TargetText::tr("Remove the triggers of that table, then resume the import."));
    }
    m_watch->checkFile();
    faultPoint("target.before_commit");
    m_database->execute(QStringLiteral("COMMIT"));
    faultPoint("target.committed");
    if (m_pending.rows > 0)
        m_watch->rememberCommit();
    m_inTarget.committed.add(m_pending.committed);
    for (const auto &[chunk, rows] : m_pending.rejected)
        m_inTarget.rejected[chunk] = rows;
    m_inTarget.rows += m_pending.rows;
    m_inTarget.begun = true;
    m_pending = {};
}

void SqliteWriter::buildIndexes(const std::function<void(const QString &name, qsizetype left)> &onIndex)
{
    if (m_options.validateOnly)
        return;
    if (m_database == nullptr)
        open(SqliteDatabase::Access::Write);
    DeferredIndexes(*m_database, *m_ledger, m_options.table).build(onIndex);
    if (m_watch != nullptr)
        m_watch->remember(*m_schema);
}

void SqliteWriter::fold(const LedgerEnd &end)
{
    if (m_options.validateOnly)
        return;
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
