#include "target/ChunkInsertion.h"

#include "mapping/RecordRows.h"
#include "mapping/RowErrors.h"

#include <algorithm>
#include <utility>

namespace tranche {

ChunkInsertion::ChunkInsertion(TargetTable &table, const WriterOptions &options)
    : m_table(table)
    , m_mapping(options.mapping)
    , m_name(options.table)
    , m_references(table, options.mapping)
    , m_deletes(options.mode == TargetMode::Delete)
{
}

std::vector<std::uint32_t> ChunkInsertion::takeNotThere()
{
    std::vector<std::uint32_t> rows = std::exchange(m_written.notThere, {});
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<std::uint32_t> ChunkInsertion::takeOutdated()
{
    std::vector<std::uint32_t> rows = std::exchange(m_written.outdated, {});
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ChunkInsertion::savepoint()
{
    m_table.savepoint();
    m_references.savepoint();
}

void ChunkInsertion::release()
{
    m_table.release();
    m_references.release();
}

/// Back to the last savepoint, which stays.
void ChunkInsertion::undo(const Mark &before)
{
    m_table.rollBackToSavepoint();
    m_references.rollBackToSavepoint();
    m_written.counts = before.counts;
    m_written.notThere.resize(before.notThere);
    m_written.outdated.resize(before.outdated);
}

bool ChunkInsertion::insertAll(const Batch &batch, std::vector<RowRange> ranges)
{
    const Mark before = mark();
    const bool mayRefuse = m_table.mayRefuseRows() || !m_references.isEmpty();
    if (mayRefuse)
        savepoint();
    RowReferences::Rows looked = m_references.look(batch, std::move(ranges));
    const bool taken = looked.areRight && m_table.tryRows(*looked.batch, std::move(looked.ranges), m_written);
    if (!m_table.inTransaction())
        throw RolledBack();
    const bool allIn = taken && !m_table.hasOpenReferences();
    if (!allIn && mayRefuse)
        undo(before);
    else if (!allIn) { // as a value that is too large: it is done again, each chunk alone
        m_table.rollBack();
        throw RolledBack();
    }
    if (mayRefuse)
        release();
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
    std::vector<std::uint32_t> rows = rowsToTry(trial);
    std::map<std::uint32_t, ImportError> bad = trial.leftOut;
    leaveOutRecords(batch, trial.chunk, rows, bad);
    const Mark before = mark();
    savepoint();
    if (trial.rowByRow || !insertAll(batch, rangesOf(rows)))
        bad.merge(insertRowByRow(batch, trial.chunk, rows));
    outcome.errors = trial.chunk.errors;
    outcome.badRows = trial.chunk.badRows;
    for (const auto &[row, error] : bad) {
        outcome.errors.append(error);
        outcome.badRows.push_back(row);
    }
    if (!m_references.isEmpty())
        addErrorsOfReferences(batch, trial.chunk, bad, outcome);
    std::sort(outcome.badRows.begin(), outcome.badRows.end());
    if (!m_mapping.children.isEmpty())
        takeWholeRecords(batch, trial.chunk, outcome.badRows);
    std::stable_sort(outcome.errors.begin(), outcome.errors.end(),
        [](const ImportError &a, const ImportError &b) { return a.row < b.row; });
    outcome.failed = !outcome.badRows.empty();
    const bool keepsGoodRows = trial.keepGoodRows && (bad.empty() || !trial.refusalsFail);
    if (outcome.failed && !keepsGoodRows)
        undo(before);
    const qint64 wereIn = qint64(trial.before.size());
    outcome.rowsImported = outcome.failed && !keepsGoodRows ? 0 : wereIn + counts().total() - before.counts.total();
    release();
}

/// A row that is bad for another reason, or for several references, is told with all that it refers to.
/// @param told errors that the outcome has already
void ChunkInsertion::addErrorsOfReferences(
    const Batch &batch, const ChunkSpan &chunk, const BadRows &told, ChunkOutcome &outcome)
{
    for (const std::uint32_t row : outcome.badRows) {
        if (batch.rows.rows[row].problem != RowProblem::None)
            continue;
        const auto one = told.find(row);
        const auto errors = m_references.errorsOf(batch, row);
        for (const ImportError &error : errors) {
            if (one == told.end() || one->second != error)
                outcome.errors.append(error);
        }
        if (outcome.errors.size() > ChunkSpan::mostErrors)
            throw tooManyErrors(batch, chunk);
    }
}

void ChunkInsertion::checkReferences(const Batch &batch, const ChunkSpan &chunk, ChunkOutcome &outcome)
{
    m_references.onlyLook();
    for (std::uint32_t row = chunk.firstRow; row < chunk.firstRow + chunk.rowCount; ++row) {
        if (!std::binary_search(chunk.badRows.begin(), chunk.badRows.end(), row)
            && !m_references.look(batch, { { row, row + 1 } }).areRight)
            outcome.badRows.push_back(row);
    }
    addErrorsOfReferences(batch, chunk, {}, outcome);
    std::sort(outcome.badRows.begin(), outcome.badRows.end());
    std::stable_sort(outcome.errors.begin(), outcome.errors.end(),
        [](const ImportError &a, const ImportError &b) { return a.row < b.row; });
    outcome.failed = !outcome.badRows.empty();
}

/// Tries each of the rows; those that are good are in afterwards. A row may refer to one that comes later, so what
/// refers to nothing is known only behind the last; then all is done again without it.
ChunkInsertion::BadRows ChunkInsertion::insertRowByRow(
    const Batch &batch, const ChunkSpan &chunk, std::vector<std::uint32_t> rows)
{
    BadRows orphans;
    const Mark before = mark();
    savepoint();
    for (;;) {
        BadRows bad = insertRows(batch, chunk, rows);
        if (!m_table.hasOpenReferences()) {
            release();
            bad.merge(orphans);
            return bad;
        }
        BadRows found = findOrphans(batch, rows);
        undo(before);
        if (found.empty())
            found = findOrphansByTrial(batch, rows);
        undo(before);
        std::erase_if(rows, [&](std::uint32_t row) { return found.contains(row); });
        leaveOutRecords(batch, chunk, rows, found);
        orphans.merge(found);
    }
}

/// Of a row that is refused nothing is to stay. RAISE(FAIL) and RAISE(IGNORE) leave what was done before them: where
/// that is met, all is done again with a savepoint around each row, which is slower.
ChunkInsertion::BadRows ChunkInsertion::insertRows(
    const Batch &batch, const ChunkSpan &chunk, const std::vector<std::uint32_t> &rows)
{
    if (!m_mapping.children.isEmpty())
        return insertRecords(batch, chunk, rows);
    BadRows refused;
    const Mark before = mark();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const qint64 changes = m_table.changes();
        auto error = m_eachRowApart ? insertRowApart(batch, rows[i]) : insertRow(batch, rows[i]);
        if (!error)
            continue;
        refused.emplace(rows[i], std::move(*error));
        if (chunk.errors.size() + qsizetype(refused.size()) > ChunkSpan::mostErrors)
            throw tooManyErrors(batch, chunk);
        if (!m_eachRowApart && m_table.changes() != changes) {
            m_eachRowApart = true;
            undo(before);
            return insertRows(batch, chunk, rows);
        }
    }
    return refused;
}

/// Where the record ends that begins at the first of the rows; without records each row is one.
std::size_t ChunkInsertion::recordEnd(
    const Batch &batch, const std::vector<std::uint32_t> &rows, std::size_t first) const
{
    std::size_t end = first + 1;
    while (!m_mapping.children.isEmpty() && end < rows.size()
        && (batch.rows.rows[rows[end]].record & RecordPart::continues) != 0)
        ++end;
    return end;
}

/// Takes the records of bad rows out of the rows.
void ChunkInsertion::leaveOutRecords(
    const Batch &batch, const ChunkSpan &chunk, std::vector<std::uint32_t> &rows, const BadRows &bad) const
{
    if (m_mapping.children.isEmpty() || bad.empty())
        return;
    std::vector<std::uint32_t> out;
    for (const auto &[row, error] : bad)
        out.push_back(row);
    takeWholeRecords(batch, chunk, out);
    std::erase_if(rows, [&](std::uint32_t row) { return std::binary_search(out.begin(), out.end(), row); });
}

/// Each record whole or not at all.
ChunkInsertion::BadRows ChunkInsertion::insertRecords(
    const Batch &batch, const ChunkSpan &chunk, const std::vector<std::uint32_t> &rows)
{
    BadRows refused;
    for (std::size_t i = 0; i < rows.size();) {
        const std::size_t end = recordEnd(batch, rows, i);
        insertRecord(batch, std::span(rows).subspan(i, end - i), refused);
        if (chunk.errors.size() + qsizetype(refused.size()) > ChunkSpan::mostErrors)
            throw tooManyErrors(batch, chunk);
        i = end;
    }
    return refused;
}

/// Without its parent no line is tried. @returns whether it is in
bool ChunkInsertion::insertRecord(const Batch &batch, std::span<const std::uint32_t> record, BadRows &refused)
{
    const Mark before = mark();
    savepoint();
    bool taken = true;
    for (const std::uint32_t row : record) {
        if (auto error = insertRow(batch, row)) {
            refused.emplace(row, std::move(*error));
            taken = false;
            if (row == record.front())
                break;
        }
    }
    if (!taken)
        undo(before);
    release();
    return taken;
}

std::optional<ImportError> ChunkInsertion::insertRow(const Batch &batch, std::uint32_t row)
{
    const RowReferences::Rows looked = m_references.look(batch, { { row, row + 1 } });
    if (!looked.areRight) {
        const ImportError error = m_references.errorsOf(batch, row).constFirst();
        if (!m_table.inTransaction())
            throw RolledBack(std::pair(row, error));
        return error;
    }
    if (looked.ranges.empty())
        return std::nullopt;
    const auto refusal = m_table.tryRow(*looked.batch, row, m_written);
    if (!refusal)
        return std::nullopt;
    const ImportError error = errorOfRefusal(*refusal, m_mapping, batch, row, m_name);
    if (!m_table.inTransaction())
        throw RolledBack(std::pair(row, error));
    return error;
}

std::optional<ImportError> ChunkInsertion::insertRowApart(const Batch &batch, std::uint32_t row)
{
    const Mark before = mark();
    savepoint();
    auto error = insertRow(batch, row);
    if (error)
        undo(before);
    release();
    return error;
}

/// The rows, all in, that refer to a row that is not there.
ChunkInsertion::BadRows ChunkInsertion::findOrphans(const Batch &batch, const std::vector<std::uint32_t> &rows)
{
    BadRows orphans;
    if (m_deletes)
        return orphans;
    for (const std::uint32_t row : rows) {
        if (m_references.isLeftOut(row))
            continue;
        if (const auto open = m_table.openReference(m_references.looked(batch), row))
            orphans.emplace(row, errorOfRefusal(*open, m_mapping, batch, row, m_name));
    }
    return orphans;
}

/// Of a row that is known to leave such a reference.
RowRefusal ChunkInsertion::openReference(const Batch &batch, std::uint32_t row)
{
    return m_table.openReference(m_references.looked(batch), row)
        .value_or(RowRefusal { m_deletes ? RefusalKind::Referenced : RefusalKind::ForeignKey, {}, {} });
}

/// The same where the values of the rows do not tell it, as for what a trigger writes: each is tried after those that
/// are good, again until no more are.
ChunkInsertion::BadRows ChunkInsertion::findOrphansByTrial(const Batch &batch, const std::vector<std::uint32_t> &rows)
{
    std::vector<std::uint32_t> left = rows;
    for (std::size_t before = left.size() + 1; left.size() < before;) {
        before = left.size();
        std::vector<std::uint32_t> still;
        for (std::size_t i = 0; i < left.size();) {
            const std::size_t end = recordEnd(batch, left, i);
            const std::span record = std::span(left).subspan(i, end - i);
            if (!insertUnlessOrphan(batch, record))
                still.insert(still.end(), record.begin(), record.end());
            i = end;
        }
        left = std::move(still);
        if (m_deletes)
            std::reverse(left.begin(), left.end()); // rows that wait for those behind them go in at once then
    }
    BadRows orphans;
    for (const std::uint32_t row : left.empty() ? rows : left)
        orphans.emplace(row, errorOfRefusal(openReference(batch, row), m_mapping, batch, row, m_name));
    return orphans;
}

/// A row that is refused is no orphan: it is out for another reason.
bool ChunkInsertion::insertUnlessOrphan(const Batch &batch, std::span<const std::uint32_t> record)
{
    const Mark before = mark();
    savepoint();
    BadRows refused;
    if (!m_mapping.children.isEmpty())
        insertRecord(batch, record, refused);
    else
        insertRowApart(batch, record.front());
    const bool orphan = m_table.hasOpenReferences();
    if (orphan)
        undo(before);
    release();
    return !orphan;
}

} // namespace tranche
