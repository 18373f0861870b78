#include "target/ChunkedWriter.h"

#include "core/Failure.h"
#include "core/FaultPoint.h"
#include "core/Texts.h"
#include "mapping/RowErrors.h"

#include <algorithm>

namespace tranche {

static constexpr std::size_t mostRollbacksOfChunk = 100;
static constexpr qint64 mostNotThereNoted = 100'000; ///< as many as are listed

ChunkedWriter::ChunkedWriter(std::unique_ptr<TargetTable> table, WriterOptions options)
    : m_options(std::move(options))
    , m_table(std::move(table))
    , m_insertion(*m_table, m_options)
{
}

ChunkedWriter::~ChunkedWriter() = default;

LedgerState ChunkedWriter::prepare()
{
    if (m_options.validateOnly) {
        m_hasNothingToTry = !m_table->prepareValidation();
        return {};
    }
    m_inTarget = m_table->prepare();
    m_insertion.forgetChanges();
    faultPoint("target.prepared");
    if (m_options.eachChunkAlone)
        commit(); // so that no row can undo it
    return m_inTarget;
}

bool ChunkedWriter::dropTable()
{
    return m_table->dropMadeTable();
}

void ChunkedWriter::begin()
{
    if (m_table->inTransaction())
        return;
    if (isPending() && !m_options.validateOnly)
        throw RolledBack();
    m_table->begin(m_inTarget);
    m_insertion.forgetChanges();
}

void ChunkedWriter::useMapping(const ColumnMapping &mapping)
{
    if (m_options.mapping == mapping)
        return;
    m_options.mapping = mapping;
    m_table->useMapping(mapping);
    m_insertion.references().useMapping();
}

bool ChunkedWriter::isIn(qint64 chunk) const
{
    return m_inTarget.committed.contains(chunk) || m_pending.committed.contains(chunk);
}

std::vector<ChunkOutcome> ChunkedWriter::write(const Batch &batch)
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
    RowReferences &references = m_insertion.references();
    if (m_hasNothingToTry) {
        references.takeBatch(batch);
        for (std::size_t i = 0; i < batch.chunks.size(); ++i) {
            if (!references.isEmpty())
                m_insertion.checkReferences(batch, batch.chunks[i], outcomes[i]);
            outcomes[i].rowsImported = rowsThatFit(batch.chunks[i], outcomes[i]);
            m_checked.inserted += outcomes[i].rowsImported;
            references.tell(batch.chunks[i], outcomes[i]);
        }
        return outcomes;
    }
    begin();
    references.takeBatch(batch);
    std::vector<ChunkTrial> known; // of chunks that were written before
    for (std::size_t i = 0; i < batch.chunks.size() && !references.isEmpty(); ++i)
        known.push_back(knownOf(batch.chunks[i]));
    if (m_options.eachChunkAlone)
        writeEachAlone(batch, outcomes);
    else
        writeChunks(batch, outcomes);
    noteNotThere(batch, outcomes);
    for (std::size_t i = 0; i < batch.chunks.size() && !m_options.retry; ++i)
        recallNotThere(batch.chunks[i], outcomes[i]);
    for (std::size_t i = 0; i < batch.chunks.size() && !references.isEmpty(); ++i) {
        references.tell(batch.chunks[i], outcomes[i]);
        references.tellAgain(batch, known[i].before, outcomes[i]);
    }
    return outcomes;
}

/// How many of a chunk would go into a table that refuses none: see ChunkInsertion::insertChunk().
qint64 ChunkedWriter::rowsThatFit(const ChunkSpan &chunk, const ChunkOutcome &outcome)
{
    if (!outcome.failed)
        return chunk.rowCount - m_insertion.references().leftOut(chunk);
    const bool isAllRead = outcome.badRows.size() == chunk.badRows.size(); // no reference is wrong
    const bool keepsGoodRows = setsRowsAside(chunk) && (isAllRead || m_options.rejectRows);
    if (!keepsGoodRows)
        return 0;
    qint64 rows = 0;
    for (std::uint32_t row = chunk.firstRow; row < chunk.firstRow + chunk.rowCount; ++row) {
        if (!std::binary_search(outcome.badRows.begin(), outcome.badRows.end(), row)
            && !m_insertion.references().isLeftOut(row))
            ++rows;
    }
    return rows;
}

/// Those of rows, ascending, that are the chunk's.
static std::vector<std::uint32_t> rowsOf(const ChunkSpan &chunk, const std::vector<std::uint32_t> &rows)
{
    const auto first = std::lower_bound(rows.begin(), rows.end(), chunk.firstRow);
    return { first, std::lower_bound(first, rows.end(), chunk.firstRow + chunk.rowCount) };
}

/// Those of a chunk that went in.
void ChunkedWriter::noteNotThere(const Batch &batch, Outcomes &outcomes)
{
    const std::vector<std::uint32_t> outdated = m_insertion.takeOutdated();
    for (std::size_t i = 0; i < outcomes.size() && !outdated.empty(); ++i) {
        const auto ofChunk = rowsOf(batch.chunks[i], outdated);
        outcomes[i].outdated.insert(outcomes[i].outdated.end(), ofChunk.begin(), ofChunk.end());
    }
    const std::vector<std::uint32_t> rows = m_insertion.takeNotThere();
    auto row = rows.begin();
    for (std::size_t i = 0; i < outcomes.size() && row != rows.end(); ++i) {
        const std::uint32_t end = batch.chunks[i].firstRow + batch.chunks[i].rowCount;
        const auto last = std::lower_bound(row, rows.end(), end);
        if (row != last)
            outcomes[i].notThere.assign(row, last);
        const bool isRecalled = !m_options.retry && !m_options.validateOnly;
        for (; isRecalled && row != last && m_notThereNoted < mostNotThereNoted; ++row, ++m_notThereNoted)
            m_pending.notThere[batch.chunks[i].number].add(qint64(*row - batch.chunks[i].firstRow));
        row = last;
    }
}

/// Of rows that went in before a crash, which the history may not list yet.
void ChunkedWriter::recallNotThere(const ChunkSpan &chunk, ChunkOutcome &outcome) const
{
    const auto known = m_inTarget.notThere.find(chunk.number);
    if (known == m_inTarget.notThere.end())
        return;
    for (std::uint32_t row = 0; row < chunk.rowCount; ++row) {
        if (known->second.contains(qint64(row)))
            outcome.notThere.push_back(chunk.firstRow + row);
    }
    std::sort(outcome.notThere.begin(), outcome.notThere.end());
    const auto last = std::unique(outcome.notThere.begin(), outcome.notThere.end());
    outcome.notThere.erase(last, outcome.notThere.end());
}

RowCounts ChunkedWriter::counts() const
{
    if (!m_options.validateOnly)
        return m_inTarget.counts;
    return m_table->inTransaction() ? m_checked + m_insertion.counts() : m_checked;
}

void ChunkedWriter::writeChunks(const Batch &batch, Outcomes &outcomes)
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
        if (!m_table->isNew() || setsRowsAside(chunk) || wasRejected || !m_insertion.references().isEmpty())
            m_insertion.insertChunk(batch, trialOf(chunk), outcomes[i]);
        noteWritten(chunk, outcomes[i]);
    }
    run.last = batch.chunks.size();
    writeRun(batch, run, outcomes);
}

void ChunkedWriter::writeRun(const Batch &batch, ChunkRun run, Outcomes &outcomes)
{
    if (run.first == run.last)
        return;
    const ChunkSpan &last = batch.chunks[run.last - 1];
    const RowRange rows { batch.chunks[run.first].firstRow, last.firstRow + last.rowCount };
    const bool whole = m_insertion.insertAll(batch, { rows });
    for (std::size_t i = run.first; i < run.last; ++i) {
        const ChunkSpan &chunk = batch.chunks[i];
        if (whole)
            outcomes[i].rowsImported = chunk.rowCount - m_insertion.references().leftOut(chunk);
        else
            m_insertion.insertChunk(batch, trialOf(chunk), outcomes[i]);
        noteWritten(chunk, outcomes[i]);
    }
}

/// Where the row stood in the chunk when it was cut, counted from 0.
static qint64 placeInChunk(const ChunkSpan &chunk, std::uint32_t row)
{
    const std::uint32_t place = row - chunk.firstRow;
    return chunk.asideOf ? chunk.places[place].row - chunk.asideOf->first : qint64(place);
}

/// The places of the chunk's rows that are not in once the others are: those that are bad, and those that were set
/// aside before and are not tried now.
NumberRanges ChunkedWriter::placesNotIn(const ChunkSpan &chunk, const ChunkOutcome &outcome) const
{
    NumberRanges places;
    if (!chunk.asideOf) {
        for (const std::uint32_t row : outcome.badRows)
            places.add(placeInChunk(chunk, row));
        return places;
    }
    NumberRanges in;
    for (std::uint32_t row = chunk.firstRow; row < chunk.firstRow + chunk.rowCount; ++row) {
        if (!std::binary_search(outcome.badRows.begin(), outcome.badRows.end(), row))
            in.add(placeInChunk(chunk, row));
    }
    const auto before = m_inTarget.rejected.find(chunk.number);
    if (before == m_inTarget.rejected.end())
        places.add(0, chunk.asideOf->count - 1);
    else
        places = before->second;
    return places.without(in);
}

void ChunkedWriter::noteWritten(const ChunkSpan &chunk, const ChunkOutcome &outcome)
{
    m_pending.rows += outcome.rowsImported - qint64(trialOf(chunk).before.size());
    if (!outcome.failed) {
        m_pending.committed.add(chunk.number);
    } else if (setsRowsAside(chunk) && (m_options.rejectRows || outcome.rowsImported > 0) && !m_options.validateOnly) {
        m_pending.rejected[chunk.number] = placesNotIn(chunk, outcome);
    }
}

/// Rows that are tried again are all that their chunk holds, unless a person has its good ones go in.
bool ChunkedWriter::setsRowsAside(const ChunkSpan &chunk) const
{
    if (m_options.retry)
        return chunk.asideOf.has_value();
    return chunk.setsRowsAside.value_or(m_options.rejectRows);
}

ChunkTrial ChunkedWriter::trialOf(const ChunkSpan &chunk) const
{
    ChunkTrial trial { chunk, {}, setsRowsAside(chunk), !m_options.rejectRows && !chunk.asideOf };
    // Of a chunk whose bad rows were set aside before a crash, the others went in then.
    const auto rejected = m_inTarget.rejected.find(chunk.number);
    if (rejected == m_inTarget.rejected.end() || (m_options.retry && !chunk.asideOf))
        return trial;
    for (std::uint32_t row = chunk.firstRow; row < chunk.firstRow + chunk.rowCount; ++row) {
        if (!rejected->second.contains(placeInChunk(chunk, row)))
            trial.before.push_back(row);
    }
    return trial;
}

/// As trialOf(); of a chunk that is in, all rows.
ChunkTrial ChunkedWriter::knownOf(const ChunkSpan &chunk) const
{
    ChunkTrial trial = trialOf(chunk);
    for (std::uint32_t row = 0; row < chunk.rowCount && isIn(chunk.number); ++row)
        trial.before.push_back(chunk.firstRow + row);
    return trial;
}

void ChunkedWriter::writeEachAlone(const Batch &batch, Outcomes &outcomes)
{
    for (std::size_t i = 0; i < batch.chunks.size(); ++i) {
        if (isIn(batch.chunks[i].number))
            continue;
        endTransaction();
        writeAlone(batch, batch.chunks[i], outcomes[i]);
        noteNotThere(batch, outcomes);
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
void ChunkedWriter::writeAlone(const Batch &batch, const ChunkSpan &chunk, ChunkOutcome &outcome)
{
    ChunkTrial trial = trialOf(chunk);
    for (bool tried = false; !tried;) {
        begin();
        try {
            m_insertion.insertChunk(batch, trial, outcome);
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

void ChunkedWriter::endTransaction()
{
    if (!m_options.validateOnly) {
        commit();
    } else if (m_table->inTransaction()) {
        m_checked += m_insertion.counts();
        m_table->rollBack();
    }
}

/// What the ledger is about to say must be what the statements have done.
void ChunkedWriter::checkBooks() const
{
    if (m_pending.rows != m_insertion.counts().total())
        throw Failure(QStringLiteral("books.unbalanced"),
            TargetText::tr("%1 rows were to go into the table %2, but %3 have.")
                .arg(m_pending.rows)
                .arg(m_options.table)
                .arg(m_insertion.counts().total()),
            TargetText::tr("This is a fault of Tranche: nothing of it is kept. Report it."));
}

void ChunkedWriter::commit()
{
    if (m_options.validateOnly)
        return;
    if (!m_table->inTransaction()) {
        if (isPending())
            throw RolledBack();
        return;
    }
    checkBooks();
    if (isPending()) {
        m_pending.readUpTo = m_readUpTo;
        m_pending.counts = m_insertion.counts();
        m_table->enter(m_pending);
    }
    faultPoint("target.before_commit");
    m_table->commit();
    m_insertion.references().committed();
    faultPoint("target.committed");
    m_inTarget.committed.add(m_pending.committed);
    for (const auto &[chunk, rows] : m_pending.rejected)
        m_inTarget.rejected[chunk] = rows;
    std::erase_if(m_inTarget.rejected, [&](const auto &chunk) { return m_inTarget.committed.contains(chunk.first); });
    m_inTarget.rows += m_pending.rows;
    m_inTarget.counts += m_pending.counts;
    m_inTarget.begun = true;
    m_pending = {};
}

void ChunkedWriter::buildIndexes(const std::function<void(const QString &name, qsizetype left)> &onIndex)
{
    if (!m_options.validateOnly)
        m_table->buildIndexes(onIndex);
}

TableSwap ChunkedWriter::putInPlace(const std::function<void(const TableSwap &)> &onSwapped)
{
    const TableSwap swap = m_table->putInPlace(onSwapped);
    if (m_options.validateOnly)
        endTransaction(); // what was tried is gone
    return swap;
}

void ChunkedWriter::fold(const LedgerEnd &end)
{
    if (!m_options.validateOnly)
        m_table->fold(end);
}

} // namespace tranche
