#include "run/Replacing.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "run/StartingOver.h"
#include "store/ReadingStore.h"
#include "target/TargetDrivers.h"
#include "target/TargetTable.h"

namespace tranche {

bool waitsToReplace(const ImportRecord &record)
{
    const ImportRequest &request = record.request;
    return request.mode == TargetMode::Replace && !request.validateOnly
        && lookAtLedger(request.location, record.importKey, request.table).waits;
}

static QString waitingRemark(const QString &table)
{
    return RunText::tr("The table %1 is as it was: the rows wait beside it until the chunks that failed are in or "
                       "skipped.")
        .arg(table);
}

void replaceIfWhole(ImportSession &session)
{
    if (!waitsToReplace(session.record))
        return;
    ReadingStore reading(session.store());
    const QString &table = session.request().table;
    const bool noneFailed
        = session.progress.counts.chunksFailed == 0 || session.request().onError == OnError::RejectRows;
    if (!session.progress.sourceDone || session.gaveUp() || !noneFailed) {
        reading.addRemarks(session.id(), { waitingRemark(table) });
        return;
    }
    session.notice(RunText::tr("Replacing the table %1.").arg(table));
    const TableSwap swap = session.writer().putInPlace();
    session.notice({});
    if (!swap.isDone)
        return;
    reading.dropRemark(session.id(), waitingRemark(table));
    reading.addRemarks(session.id(),
        QStringList { RunText::tr("The table %1 was replaced: %2 rows of the old one are gone.")
                          .arg(table)
                          .arg(swap.rowsReplaced) }
            + swap.remarks);
}

void giveUpReplacing(ImportSession &session)
{
    if (session.record.stateAfterRetry)
        return;
    try {
        if (waitsToReplace(session.record))
            startOver(session, session.request(),
                { RunText::tr("The table %1 is as it was: what was read to replace it is gone again.")
                        .arg(session.request().table) });
    } catch (const Failure &failure) {
        if (failure.domain() != FailureDomain::Target)
            throw;
        session.closeWriter(); // the rows wait on, and nobody sees them
    }
}

void dropWaitingRows(JobStore &store, qint64 import)
{
    const ImportRecord record = store.record(import);
    try {
        if (!waitsToReplace(record))
            return;
        WriterOptions options;
        options.location = record.request.location;
        options.table = record.request.table;
        options.mode = record.request.mode;
        options.mapping = record.request.mapping;
        options.design = record.request.design;
        options.importKey = record.importKey;
        options.file = record.request.filePath;
        makeWriter(std::move(options))->dropTable();
    } catch (const Failure &failure) {
        if (failure.domain() != FailureDomain::Target)
            throw;
    }
}

} // namespace tranche
