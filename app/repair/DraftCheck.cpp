#include "repair/DraftCheck.h"

#include "core/Failure.h"
#include "repair/ChunkBatch.h"
#include "target/ExistingValues.h"
#include "target/TargetDrivers.h"

#include <QDeadlineTimer>

namespace tranche {

static constexpr int mostWaitedForLockMs = 500;
/// A trigger of the table may never end.
static constexpr int mostWorkMs = 5000;

/// What the target says of the rows. @throws Failure "target.…"
static QList<ImportError> tryOnTarget(const ImportRecord &record, const ChunkBatch &batch)
{
    const ImportRequest &request = record.request;
    WriterOptions options;
    options.location = request.location;
    options.table = request.table;
    const bool asItIs = request.validateOnly || hasKey(request.mode);
    options.mode = asItIs ? request.mode : TargetMode::Auto; // the import has made the table
    options.key = request.key;
    options.mapping = batch.mapping();
    options.design = request.design;
    options.importKey = record.importKey;
    options.file = request.filePath;
    options.validateOnly = true;
    options.retry = true;
    options.eachChunkAlone = true;
    options.onWork = [deadline = QDeadlineTimer(mostWorkMs)] { return !deadline.hasExpired(); };
    options.onLocked = [](int waitedMs) { return waitedMs < mostWaitedForLockMs; };
    const auto writer = makeWriter(std::move(options));
    writer->prepare();
    return writer->write(batch.batch()).front().errors;
}

DraftCheck checkAttempt(const ImportRecord &record, const ChunkSummary &chunk, const Attempt &attempt,
    std::shared_ptr<const SeenValues> seen)
{
    ChunkBatch batch(record);
    batch.add(chunk, attempt);
    MappingMemory memory;
    memory.seen.setOthers(std::move(seen));
    DraftCheck check;
    try {
        loadExistingValues(memory, record.request.mapping, record.request.location);
    } catch (const Failure &failure) {
        check.notChecked = failure.message();
    }
    batch.read(memory);
    if (batch.batch().chunks.empty())
        return check;
    const ChunkSpan &span = batch.batch().chunks.front();
    QList<ImportError> errors = span.errors;
    try {
        errors = tryOnTarget(record, batch);
    } catch (const Failure &failure) {
        check.notChecked = failure.message();
    }
    const auto placed = batch.inSource(errors, batch.parts().front());
    for (qsizetype i = 0; i < errors.size(); ++i)
        check.errors.append({ std::size_t(errors[i].row - batch.batch().firstRowNumber), placed[i] });
    return check;
}

} // namespace tranche
