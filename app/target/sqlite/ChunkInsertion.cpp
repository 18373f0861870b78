#include "target/sqlite/ChunkInsertion.h"

#include "mapping/RowMapper.h"
#include "target/sqlite/ForeignKeyCheck.h"

#include <algorithm>
#include <sqlite3.h>

namespace tranche {

ChunkInsertion::ChunkInsertion(
    SqliteDatabase &database, BatchTable &batchTable, const TableSchema &schema, const ColumnMapping &mapping)
    : m_database(database)
    , m_batchTable(batchTable)
    , m_mapping(mapping)
    , m_refusedRow(database, schema, mapping)
    , m_savepoint(database.prepare(QStringLiteral("SAVEPOINT tranche")))
    , m_release(database.prepare(QStringLiteral("RELEASE tranche")))
    , m_rollbackTo(database.prepare(QStringLiteral("ROLLBACK TO tranche")))
{
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
        = QStringLiteral("INSERT INTO main.%1 (%2) ").arg(quotedName(schema.name), fields.join(QLatin1Char(',')));
    m_insertBatch = database.prepare(
        into + QStringLiteral("SELECT %1 FROM temp.tranche_batch").arg(cells.join(QLatin1Char(','))));
    m_insertRow = database.prepare(into + QStringLiteral("VALUES (%1)").arg(values.join(QLatin1Char(','))));
}

/// Whether a result is about the row and not about the database. SQLITE_ERROR is what a function says that a trigger, a
/// rule or a computed column calls with a value that it does not take.
bool ChunkInsertion::refuses(int code) const
{
    return (code & 0xff) == SQLITE_CONSTRAINT || code == SQLITE_MISMATCH || code == SQLITE_TOOBIG
        || code == SQLITE_ERROR;
}

/// Back to the last savepoint, which stays.
void ChunkInsertion::undo(qint64 rowsChangedBefore)
{
    m_rollbackTo.step();
    m_rowsChanged = rowsChangedBefore;
}

bool ChunkInsertion::insertAll(const Batch &batch, std::vector<RowRange> ranges)
{
    qint64 rows = 0;
    for (const RowRange &range : ranges)
        rows += range.last - range.first;
    m_database.heedWorkHandler();
    m_batchTable.show(batch, std::move(ranges));
    m_savepoint.step();
    const int code = m_insertBatch.run();
    if (code != SQLITE_OK && !refuses(code))
        throw m_database.failure();
    if (!m_database.inTransaction())
        throw RolledBack();
    const bool allIn
        = code == SQLITE_OK && sqlite3_changes64(m_database.handle()) == rows && !hasBrokenKeys(m_database);
    if (allIn)
        m_rowsChanged += rows;
    else
        undo(m_rowsChanged);
    m_release.step();
    return allIn;
}

static std::vector<std::uint32_t> rowsToTry(const ChunkTrial &trial)
{
    const ChunkSpan &chunk = trial.chunk;
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = chunk.firstRow; row < chunk.firstRow + chunk.rowCount; ++row) {
        if (!std::binary_search(chunk.badRows.begin(), chunk.badRows.end(), row)
            && !std::binary_search(trial.before.begin(), trial.before.end(), row) && !trial.leftOut.contains(row))
            rows.push_back(row);
    }
    return rows;
}

static std::vector<RowRange> rangesOf(const std::vector<std::uint32_t> &rows)
{
    std::vector<RowRange> ranges;
    for (const std::uint32_t row : rows) {
        if (ranges.empty() || ranges.back().last != row)
            ranges.push_back({ row, row });
        ++ranges.back().last;
    }
    return ranges;
}

void ChunkInsertion::insertChunk(const Batch &batch, const ChunkTrial &trial, ChunkOutcome &outcome)
{
    const std::vector<std::uint32_t> rows = rowsToTry(trial);
    std::map<std::uint32_t, ImportError> bad = trial.leftOut;
    const qint64 before = m_rowsChanged;
    m_savepoint.step();
    if (trial.rowByRow || !insertAll(batch, rangesOf(rows)))
        bad.merge(insertRowByRow(batch, trial.chunk, rows));
    outcome.errors = trial.chunk.errors;
    outcome.badRows = trial.chunk.badRows;
    for (const auto &[row, error] : bad) {
        outcome.errors.append(error);
        outcome.badRows.push_back(row);
    }
    std::sort(outcome.badRows.begin(), outcome.badRows.end());
    std::stable_sort(outcome.errors.begin(), outcome.errors.end(),
        [](const ImportError &a, const ImportError &b) { return a.row < b.row; });
    outcome.failed = !outcome.badRows.empty();
    if (outcome.failed && !trial.keepGoodRows)
        undo(before);
    const qint64 wereIn = qint64(trial.before.size());
    outcome.rowsImported = outcome.failed && !trial.keepGoodRows ? 0 : wereIn + m_rowsChanged - before;
    m_release.step();
}

/// Tries each of the rows; those that are good are in afterwards. A row may refer to one that comes later, so what
/// refers to nothing is known only behind the last; then all is done again without it.
ChunkInsertion::BadRows ChunkInsertion::insertRowByRow(
    const Batch &batch, const ChunkSpan &chunk, std::vector<std::uint32_t> rows)
{
    BadRows orphans;
    const qint64 before = m_rowsChanged;
    m_savepoint.step();
    for (;;) {
        BadRows bad = insertRows(batch, chunk, rows);
        if (!hasBrokenKeys(m_database)) {
            m_release.step();
            bad.merge(orphans);
            return bad;
        }
        BadRows found = findOrphans(batch, rows);
        undo(before);
        if (found.empty())
            found = findOrphansByTrial(batch, rows);
        undo(before);
        std::erase_if(rows, [&](std::uint32_t row) { return found.contains(row); });
        orphans.merge(found);
    }
}

/// Of a row that is refused nothing is to stay. RAISE(FAIL) and RAISE(IGNORE) leave what was done before them: where
/// that is met, all is done again with a savepoint around each row, which is slower.
ChunkInsertion::BadRows ChunkInsertion::insertRows(
    const Batch &batch, const ChunkSpan &chunk, const std::vector<std::uint32_t> &rows)
{
    BadRows refused;
    const qint64 before = m_rowsChanged;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const qint64 changes = sqlite3_total_changes64(m_database.handle());
        auto error = m_eachRowApart ? insertRowApart(batch, rows[i]) : insertRow(batch, rows[i]);
        if (!error)
            continue;
        refused.emplace(rows[i], std::move(*error));
        if (chunk.errors.size() + qsizetype(refused.size()) > ChunkSpan::mostErrors)
            throw tooManyErrors(batch, chunk);
        if (!m_eachRowApart && sqlite3_total_changes64(m_database.handle()) != changes) {
            m_eachRowApart = true;
            undo(before);
            return insertRows(batch, chunk, rows);
        }
    }
    return refused;
}

std::optional<ImportError> ChunkInsertion::insertRow(const Batch &batch, std::uint32_t row)
{
    m_database.heedWorkHandler();
    const Cell *cells = batch.cellsOf(row);
    int index = 0;
    for (const MappedColumn &column : m_mapping.columns)
        bindCell(m_insertRow.handle(), ++index, cells[column.source]);
    const int code = m_insertRow.run();
    if (code == SQLITE_OK && sqlite3_changes64(m_database.handle()) == 1) {
        ++m_rowsChanged;
        return std::nullopt;
    }
    auto error = code == SQLITE_OK ? m_refusedRow.ignored(batch, row) : m_refusedRow.translate(batch, row);
    if (!error)
        throw m_database.failure();
    if (!m_database.inTransaction())
        throw RolledBack(std::pair(row, *error));
    return error;
}

std::optional<ImportError> ChunkInsertion::insertRowApart(const Batch &batch, std::uint32_t row)
{
    m_savepoint.step();
    auto error = insertRow(batch, row);
    if (error)
        undo(m_rowsChanged);
    m_release.step();
    return error;
}

/// The rows, all in, that refer to a row that is not there.
ChunkInsertion::BadRows ChunkInsertion::findOrphans(const Batch &batch, const std::vector<std::uint32_t> &rows)
{
    BadRows orphans;
    for (const std::uint32_t row : rows) {
        if (m_refusedRow.missesParent(batch, row))
            orphans.emplace(row, m_refusedRow.deferredForeignKey(batch, row));
    }
    return orphans;
}

/// The same where the values of the rows do not tell it, as for what a trigger writes: each is tried after those that
/// are good, again until no more are.
ChunkInsertion::BadRows ChunkInsertion::findOrphansByTrial(const Batch &batch, const std::vector<std::uint32_t> &rows)
{
    std::vector<std::uint32_t> left = rows;
    for (std::size_t before = left.size() + 1; left.size() < before;) {
        before = left.size();
        std::erase_if(left, [&](std::uint32_t row) { return insertUnlessOrphan(batch, row); });
    }
    BadRows orphans;
    for (const std::uint32_t row : left.empty() ? rows : left)
        orphans.emplace(row, m_refusedRow.deferredForeignKey(batch, row));
    return orphans;
}

/// A row that is refused is no orphan: it is out for another reason.
bool ChunkInsertion::insertUnlessOrphan(const Batch &batch, std::uint32_t row)
{
    const qint64 before = m_rowsChanged;
    m_savepoint.step();
    insertRowApart(batch, row);
    const bool orphan = hasBrokenKeys(m_database);
    if (orphan)
        undo(before);
    m_release.step();
    return !orphan;
}

} // namespace tranche
