#include "target/SqliteWriter.h"

#include "source/Failure.h"
#include "source/FaultPoint.h"
#include "target/DeferredIndexes.h"
#include "target/ForeignKeyCheck.h"
#include "target/TablePreparation.h"

#include <algorithm>
#include <set>

namespace tranche {

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
    m_database->execute(QStringLiteral("BEGIN IMMEDIATE"));
    m_ledger->ensureTable();
    m_inTarget = m_ledger->read();
    m_schema = prepareTable(*m_database, *m_ledger, m_options, m_inTarget);
    DeferredIndexes indexes(*m_database, *m_ledger, m_schema->name);
    indexes.buildLeftBehind();
    if (m_options.deferIndexes)
        indexes.drop();
    m_watch->remember(*m_schema);
    prepareStatements();
    faultPoint("target.prepared");
    return m_inTarget;
}

void SqliteWriter::prepareValidation()
{
    m_schema = tableToValidate(m_options);
    if (!m_schema || !m_schema->refusesRows)
        return;
    // Only the database can tell what it refuses: the rows are tried in a transaction that is never committed.
    open(SqliteDatabase::Access::Write);
    begin();
    prepareStatements();
}

void SqliteWriter::prepareStatements()
{
    QStringList fields;
    QStringList cells;
    QStringList values;
    for (const MappedColumn &column : std::as_const(m_options.mapping.columns)) {
        fields.append(quotedName(column.field));
        cells.append(QStringLiteral("c%1").arg(cells.size()));
        values.append(QStringLiteral("?%1").arg(values.size() + 1));
    }
    if (const ColumnMapping &mapping = m_options.mapping; !mapping.fileField.isEmpty()) {
        fields.append(quotedName(mapping.fileField));
        cells.append(quotedText(mapping.fileName));
        values.append(cells.back());
    }
    m_batchTable = std::make_unique<BatchTable>(m_database->handle(), sourcesOf(m_options.mapping));
    m_refusedRow = std::make_unique<RefusedRow>(*m_database, *m_schema, m_options.mapping);
    const QString into
        = QStringLiteral("INSERT INTO main.%1 (%2) ").arg(quotedName(m_schema->name), fields.join(QLatin1Char(',')));
    m_insertBatch
        = m_database->prepare(into + QStringLiteral("SELECT %1 FROM tranche_batch").arg(cells.join(QLatin1Char(','))));
    m_insertRow = m_database->prepare(into + QStringLiteral("VALUES (%1)").arg(values.join(QLatin1Char(','))));
    m_savepoint = m_database->prepare(QStringLiteral("SAVEPOINT tranche"));
    m_release = m_database->prepare(QStringLiteral("RELEASE tranche"));
    m_rollbackTo = m_database->prepare(QStringLiteral("ROLLBACK TO tranche"));
}

void SqliteWriter::begin()
{
    if (m_database->inTransaction())
        return;
    if (m_watch != nullptr)
        m_watch->checkFile();
    m_database->execute(QStringLiteral("BEGIN IMMEDIATE"));
    if (m_watch != nullptr && m_watch->check(m_inTarget))
        m_schema = readTable(*m_database, m_options.table);
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
    if (m_database == nullptr) { // validation of a table that refuses nothing
        for (std::size_t i = 0; i < batch.chunks.size(); ++i) {
            if (!outcomes[i].failed)
                outcomes[i].rowsImported = batch.chunks[i].rowCount;
        }
        return outcomes;
    }
    begin();
    if (m_schema->mayRollBack)
        writeWhatMayRollBack(batch, outcomes);
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
        if (m_schema->refusesRows || m_options.rejectRows || wasRejected)
            writeChunkCarefully(batch, chunk, outcomes[i]);
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
    const bool whole = insertRanges(batch, { rows });
    for (std::size_t i = run.first; i < run.last; ++i) {
        const ChunkSpan &chunk = batch.chunks[i];
        if (whole)
            outcomes[i].rowsImported = chunk.rowCount;
        else
            writeChunkCarefully(batch, chunk, outcomes[i]);
        noteWritten(chunk, outcomes[i]);
    }
}

void SqliteWriter::noteWritten(const ChunkSpan &chunk, const ChunkOutcome &outcome)
{
    m_pending.rows += outcome.rowsImported - qint64(rowsBefore(chunk).size());
    if (!outcome.failed) {
        m_pending.committed.add(chunk.number);
    } else if (m_options.rejectRows && !m_options.validateOnly) {
        QList<qint64> places;
        for (const std::uint32_t row : outcome.badRows)
            places.append(row - chunk.firstRow);
        m_pending.rejected[chunk.number] = places;
    }
}

bool SqliteWriter::insertRanges(const Batch &batch, std::vector<RowRange> ranges)
{
    qint64 rows = 0;
    for (const RowRange &range : ranges)
        rows += range.last - range.first;
    m_batchTable->show(batch, std::move(ranges));
    m_savepoint.step();
    const int code = m_insertBatch.run();
    if (code == SQLITE_OK && sqlite3_changes64(m_database->handle()) == rows && !hasBrokenKeys(*m_database)) {
        m_release.step();
        return true;
    }
    if (code != SQLITE_OK && (code & 0xff) != SQLITE_CONSTRAINT && code != SQLITE_MISMATCH && code != SQLITE_TOOBIG)
        throw m_database->failure();
    if (m_database->inTransaction()) {
        m_rollbackTo.step();
        m_release.step();
    }
    return false;
}

std::vector<std::uint32_t> SqliteWriter::rowsBefore(const ChunkSpan &chunk) const
{
    std::vector<std::uint32_t> rows;
    const auto rejected = m_inTarget.rejected.find(chunk.number);
    if (rejected == m_inTarget.rejected.end() || m_options.retry)
        return rows;
    for (std::uint32_t row = chunk.firstRow; row < chunk.firstRow + chunk.rowCount; ++row) {
        if (!rejected->second.contains(qint64(row - chunk.firstRow)))
            rows.push_back(row);
    }
    return rows;
}

bool SqliteWriter::writeChunkCarefully(const Batch &batch, const ChunkSpan &chunk, ChunkOutcome &outcome)
{
    const bool whole = outcome.badRows.empty() && m_poison.empty() && rowsBefore(chunk).empty();
    if (whole && insertRanges(batch, { { chunk.firstRow, chunk.firstRow + chunk.rowCount } })) {
        outcome.rowsImported = chunk.rowCount;
        return true;
    }
    if (!m_database->inTransaction())
        begin();
    outcome.errors = chunk.errors;
    outcome.badRows = chunk.badRows;
    return writeRows(batch, chunk, outcome);
}

bool SqliteWriter::writeRows(const Batch &batch, const ChunkSpan &chunk, ChunkOutcome &outcome)
{
    const std::vector<std::uint32_t> before = rowsBefore(chunk);
    std::vector<qint64> rowids(chunk.rowCount, 0);
    outcome.rowsImported = qint64(before.size());
    m_savepoint.step();
    for (std::uint32_t row = chunk.firstRow; row < chunk.firstRow + chunk.rowCount; ++row) {
        if (std::binary_search(chunk.badRows.begin(), chunk.badRows.end(), row)
            || std::binary_search(before.begin(), before.end(), row))
            continue;
        if (const auto poison = m_poison.find(row); poison != m_poison.end()) {
            outcome.errors.append(poison->second);
            outcome.badRows.push_back(row);
            continue;
        }
        if (insertRow(batch, row, outcome)) {
            rowids[row - chunk.firstRow] = sqlite3_last_insert_rowid(m_database->handle());
            ++outcome.rowsImported;
        }
        if (!m_database->inTransaction()) {
            m_poison.emplace(row, outcome.errors.back());
            return false;
        }
    }
    if (hasBrokenKeys(*m_database))
        findDeferredErrors(batch, chunk, rowids, outcome);
    std::sort(outcome.badRows.begin(), outcome.badRows.end());
    outcome.badRows.erase(std::unique(outcome.badRows.begin(), outcome.badRows.end()), outcome.badRows.end());
    std::stable_sort(outcome.errors.begin(), outcome.errors.end(),
        [](const ImportError &a, const ImportError &b) { return a.row < b.row; });
    outcome.failed = !outcome.badRows.empty();
    if (outcome.failed && (!m_options.rejectRows || hasBrokenKeys(*m_database))) {
        m_rollbackTo.step();
        outcome.rowsImported = 0;
    }
    m_release.step();
    return true;
}

bool SqliteWriter::insertRow(const Batch &batch, std::uint32_t row, ChunkOutcome &outcome)
{
    const Cell *cells = batch.cellsOf(row);
    int index = 0;
    for (const MappedColumn &column : std::as_const(m_options.mapping.columns))
        bindCell(m_insertRow.handle(), ++index, cells[column.source]);
    const int code = m_insertRow.run();
    if (code == SQLITE_OK && sqlite3_changes64(m_database->handle()) == 1)
        return true;
    if (code == SQLITE_OK) {
        outcome.errors.append(m_refusedRow->ignored(batch, row));
    } else if (const auto error = m_refusedRow->translate(batch, row)) {
        outcome.errors.append(*error);
    } else {
        throw m_database->failure();
    }
    outcome.badRows.push_back(row);
    return false;
}

void SqliteWriter::findDeferredErrors(
    const Batch &batch, const ChunkSpan &chunk, const std::vector<qint64> &rowids, ChunkOutcome &outcome)
{
    const std::set<qint64> broken = rowsWithBrokenKeys(*m_database, m_schema->name);
    for (std::uint32_t i = 0; i < chunk.rowCount; ++i) {
        if (rowids[i] == 0 || !broken.contains(rowids[i]))
            continue;
        outcome.errors.append(m_refusedRow->deferredForeignKey(batch, chunk.firstRow + i));
        outcome.badRows.push_back(chunk.firstRow + i);
        --outcome.rowsImported;
        if (m_options.rejectRows) {
            m_database->execute(
                QStringLiteral("DELETE FROM main.%1 WHERE rowid=%2").arg(quotedName(m_schema->name)).arg(rowids[i]));
        }
    }
}

/// A row may undo all that the transaction holds. So each chunk is committed by itself, and a row that undid its chunk
/// is left out when the chunk is tried again for what else is wrong with it.
void SqliteWriter::writeWhatMayRollBack(const Batch &batch, Outcomes &outcomes)
{
    for (std::size_t i = 0; i < batch.chunks.size(); ++i) {
        const ChunkSpan &chunk = batch.chunks[i];
        if (isIn(chunk.number))
            continue;
        commit();
        begin();
        m_poison.clear();
        while (!writeChunkCarefully(batch, chunk, outcomes[i]))
            begin();
        noteWritten(chunk, outcomes[i]);
    }
    m_poison.clear();
}

void SqliteWriter::commit()
{
    if (m_database == nullptr || !m_database->inTransaction() || m_options.validateOnly)
        return;
    m_pending.readUpTo = m_readUpTo;
    if (!m_pending.committed.isEmpty() || !m_pending.rejected.empty())
        m_ledger->add(m_pending);
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
