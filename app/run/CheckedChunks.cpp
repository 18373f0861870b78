#include "run/CheckedChunks.h"

#include "repair/Treatment.h"
#include "store/RetryQueue.h"

#include <algorithm>
#include <map>
#include <optional>

namespace tranche {

namespace {

/// What mended a chunk of a validation, once: a remedy or a file.
struct Mending
{
    QString origin;
    QString remedy; ///< JSON
    std::optional<Attempt> fixed; ///< where there is no remedy
};

} // namespace

/// What chunks of two imports have in common if they are the same lines of the same file.
static bool isSameChunk(const ChunkSummary &a, const ChunkSummary &b)
{
    return a.number == b.number && a.firstLine == b.firstLine && a.lastLine == b.lastLine && a.offset == b.offset
        && a.length == b.length && a.hash == b.hash;
}

/// @param done how many of them were taken over already
/// @returns the next one of a chunk of a validation; nullopt if there is none any more
static std::optional<Mending> nextMending(ChunkStore &chunks, qint64 validation, qint64 chunk, int done)
{
    const auto attempts = chunks.attempts().ofChunk(validation, chunk);
    for (const Attempt &attempt : attempts.mid(std::min<qsizetype>(1, attempts.size()))) { // the first: the source
        Mending mending { attempt.origin, attempt.remedy, {} };
        const auto remedies = treatmentFromJson(attempt.remedy).remedies;
        if (!remedies.isEmpty()) {
            const auto isDone = [](const Remedy &remedy) {
                return valueRuleOf(remedy) || remedy.action == Remedy::Action::AddReference; // is in the target since
            };
            if (std::all_of(remedies.begin(), remedies.end(), isDone))
                continue;
        } else {
            const Attempt content = chunks.attempts().content(validation, chunk, attempt.attempt);
            if (content.attempt != attempt.attempt) // the same once more
                continue;
            mending.fixed = content;
        }
        if (done-- == 0)
            return mending;
    }
    return std::nullopt;
}

namespace {

/// A failed chunk of the import, and the same one of its check.
struct CheckedChunk
{
    ChunkSummary chunk;
    ChunkSummary checked;
};

} // namespace

static QList<CheckedChunk> failedAndChecked(ChunkStore &chunks, qint64 import, qint64 validation)
{
    QList<CheckedChunk> both;
    const auto checked = chunks.failedChunks(validation);
    const auto failed = chunks.failedChunks(import, { ChunkState::Failed });
    for (const ChunkSummary &chunk : failed) {
        const auto same = std::find_if(
            checked.begin(), checked.end(), [&](const ChunkSummary &other) { return isSameChunk(chunk, other); });
        if (same != checked.end())
            both.append({ chunk, *same });
    }
    return both;
}

void queueMendedInCheck(JobStore &store, qint64 import)
{
    const qint64 validation = store.record(import).request.checkedBy;
    if (validation == 0)
        return;
    ChunkStore chunks(store);
    bool isAny = false;
    std::map<std::pair<QString, QString>, QList<qint64>> remedies;
    const auto both = failedAndChecked(chunks, import, validation);
    for (const auto &[chunk, checked] : both) {
        const auto mending = nextMending(chunks, validation, chunk.number, chunk.attempt - 1);
        isAny = isAny || mending;
        if (mending && mending->fixed)
            chunks.addAttempt(import, chunk.number, &*mending->fixed);
        else if (mending)
            remedies[{ mending->origin, mending->remedy }].append(chunk.number);
    }
    for (const auto &[remedy, numbers] : remedies)
        chunks.addRemedy(import, numbers, remedy.first, remedy.second);
    if (isAny)
        queueForRetry(store, import);
}

void giveUpAsInCheck(JobStore &store, qint64 import)
{
    if (store.summary(import).state != ImportState::Partial)
        return;
    const qint64 validation = store.record(import).request.checkedBy;
    if (validation == 0)
        return;
    ChunkStore chunks(store);
    const auto both = failedAndChecked(chunks, import, validation);
    for (const auto &[chunk, checked] : both) {
        if (checked.state == ChunkState::Cancelled)
            chunks.skip(import, chunk.number, checked.note);
    }
}

} // namespace tranche
