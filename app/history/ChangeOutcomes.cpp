#include "history/ChangeOutcomes.h"

#include "core/Interruption.h"
#include "repair/RemedyApplication.h"
#include "store/ErrorPack.h"

#include <QSet>

#include <algorithm>

namespace tranche {

/// Comparing the rows of two attempts takes a millisecond or so.
static constexpr qint64 mostChunksCompared = 1000;

namespace {

/// Goes through the attempts of an import's failed chunks.
class OutcomeSearch
{
public:
    OutcomeSearch(JobStore &store, qint64 import, qsizetype mostExamples)
        : m_chunks(store)
        , m_record(store.record(import))
        , m_mostExamples(mostExamples)
    {
    }

    QList<ChangeOutcome> outcomes()
    {
        m_chunks.forEachFailedChunk(id(), [this](const ChunkSummary &chunk) {
            Interruption::check();
            if (chunk.attempt > 1)
                lookAt(chunk);
        });
        m_outcomes.removeIf([](const ChangeOutcome &one) {
            return !one.isRemedy && one.rows == 0 && one.rowsLeftOut == 0 && one.rowsAdded == 0 && !one.isPartlyCounted;
        });
        std::stable_sort(m_outcomes.begin(), m_outcomes.end(),
            [](const ChangeOutcome &a, const ChangeOutcome &b) { return a.firstAt < b.firstAt; });
        return m_outcomes;
    }

private:
    qint64 id() const { return m_record.summary.id; }

    ChangeOutcome &outcomeOf(const Attempt &attempt, const ChunkSummary &chunk, bool isRemedy)
    {
        const auto isOf = [&](const ChangeOutcome &one) {
            return one.origin == attempt.origin && one.author == attempt.author && one.isRemedy == isRemedy;
        };
        const auto found = std::find_if(m_outcomes.begin(), m_outcomes.end(), isOf);
        const bool isThere = found != m_outcomes.end();
        if (!isThere) {
            ChangeOutcome one;
            one.origin = attempt.origin;
            one.author = attempt.author;
            one.firstAt = attempt.createdAt;
            one.isRemedy = isRemedy;
            m_outcomes.append(one);
        }
        ChangeOutcome &outcome = isThere ? *found : m_outcomes.last();
        outcome.firstAt = std::min(outcome.firstAt, attempt.createdAt);
        ++outcome.chunks;
        outcome.chunksDone += chunk.state == ChunkState::Done ? 1 : 0;
        return outcome;
    }

    void lookAt(const ChunkSummary &chunk)
    {
        const auto attempts = m_chunks.attempts().ofChunk(id(), chunk.number);
        for (qsizetype i = 1; i < attempts.size(); ++i) {
            const Treatment treatment = treatmentFromJson(attempts[i].remedy);
            if (treatment.isOfRowsLeft)
                continue; // nobody has changed anything
            const bool isRemedy = !treatment.remedies.isEmpty();
            ChangeOutcome &outcome = outcomeOf(attempts[i], chunk, isRemedy);
            if (isRemedy)
                addRemedies(outcome, chunk, attempts[i], treatment);
            else if (m_compared < mostChunksCompared)
                addEdits(outcome, chunk, attempts[i]);
            else
                outcome.isPartlyCounted = true;
        }
    }

    /// Those that remedies were for: of the attempt before, packed.
    QByteArray errorsBefore(const ChunkSummary &chunk, int attempt)
    {
        for (int before = attempt - 1; before > 0; --before) {
            const auto errors = m_chunks.errors().ofChunk(id(), chunk.number, before);
            if (!errors.isEmpty())
                return packErrors(errors);
        }
        return {};
    }

    void addRemedies(
        ChangeOutcome &outcome, const ChunkSummary &chunk, const Attempt &attempt, const Treatment &treatment)
    {
        const QByteArray errors = errorsBefore(chunk, attempt.attempt);
        QSet<qint64> changed; // numbers of rows, each of which may have errors for several remedies
        QSet<qint64> leftOut;
        for (const Remedy &remedy : treatment.remedies) {
            QSet<qint64> &rows = remedy.action == Remedy::Action::SkipRows ? leftOut : changed;
            for (const qint64 row : rowsWithErrors(errors, errorsFor(remedy)))
                rows.insert(row);
        }
        changed -= leftOut;
        outcome.rows += changed.size();
        outcome.rowsLeftOut += leftOut.size();
        if (outcome.examples.size() >= m_mostExamples || changed.isEmpty())
            return;
        const Attempt before = m_chunks.attempts().content(id(), chunk.number, attempt.attempt - 1);
        const Attempt after = withTreatment(m_record, chunk, before, treatment, errors);
        addExamples(outcome, changesBetween(m_record, chunk, before, after).cells);
    }

    void addEdits(ChangeOutcome &outcome, const ChunkSummary &chunk, const Attempt &attempt)
    {
        const Attempt tried = m_chunks.attempts().content(id(), chunk.number, attempt.attempt);
        if (tried.attempt != attempt.attempt)
            return; // as the attempt before
        ++m_compared;
        const Attempt before = m_chunks.attempts().content(id(), chunk.number, attempt.attempt - 1);
        const AttemptChanges changes = changesBetween(m_record, chunk, before, tried);
        QSet<qint64> lines;
        for (const CellChange &cell : changes.cells)
            lines.insert(cell.line);
        outcome.rows += lines.size();
        outcome.rowsLeftOut += changes.removedLines.size();
        outcome.rowsAdded += changes.addedRows.size();
        addExamples(outcome, changes.cells);
    }

    void addExamples(ChangeOutcome &outcome, const QList<CellChange> &cells) const
    {
        outcome.examples += cells.mid(0, m_mostExamples - outcome.examples.size());
    }

    ChunkStore m_chunks;
    ImportRecord m_record;
    qsizetype m_mostExamples = 0;
    qint64 m_compared = 0;
    QList<ChangeOutcome> m_outcomes;
};

} // namespace

QList<ChangeOutcome> changeOutcomes(JobStore &store, qint64 import, qsizetype mostExamples)
{
    return OutcomeSearch(store, import, mostExamples).outcomes();
}

} // namespace tranche
