#include "run/Replacing.h"

#include "core/CountText.h"
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

static QString replacedRemark(const QString &table, qint64 rows)
{
    return counted(rows, RunText::tr("The table %2 was replaced: %1 row of the old one is gone."),
        RunText::tr("The table %2 was replaced: %1 rows of the old one are gone."))
        .arg(table);
}

static bool isWhole(const ImportSession &session)
{
    const bool noneFailed
        = session.progress.counts.chunksFailed == 0 || session.request().onError == OnError::RejectRows;
    return session.progress.sourceDone && !session.gaveUp() && noneFailed;
}

/// What would become of the tables and triggers that have to do with the old one.
static void forecastReplacing(ImportSession &session)
{
    if (session.request().mode == TargetMode::Replace && isWhole(session))
        ReadingStore(session.store()).addRemarks(session.id(), session.writer().putInPlace().remarks);
}

/// What was told of a table before it was in its place, which then failed: unless it is there after all.
static void takeBack(ImportSession &session, const QStringList &told)
{
    session.closeWriter();
    try {
        if (!waitsToReplace(session.record))
            return;
    } catch (const Failure &failure) {
        if (failure.domain() != FailureDomain::Target)
            throw;
        // It can't be asked now; the next run looks again.
    }
    session.store().setWaitsToReplace(session.id(), true);
    for (const QString &remark : told)
        ReadingStore(session.store()).dropRemark(session.id(), remark);
}

void replaceIfWhole(ImportSession &session)
{
    if (session.request().validateOnly)
        return forecastReplacing(session);
    if (session.request().mode != TargetMode::Replace)
        return;
    const bool waits = waitsToReplace(session.record);
    session.store().setWaitsToReplace(session.id(), waits);
    if (!waits)
        return;
    ReadingStore reading(session.store());
    const QString &table = session.request().table;
    if (!isWhole(session)) {
        reading.addRemarks(session.id(), { waitingRemark(table) });
        return;
    }
    session.notice(RunText::tr("Replacing the table %1.").arg(table));
    QStringList told;
    try {
        session.writer().putInPlace([&](const TableSwap &swap) {
            told = QStringList { replacedRemark(table, swap.rowsReplaced) };
            for (const auto &[other, rows] : swap.others)
                told.append(replacedRemark(other, rows));
            told += swap.remarks;
            session.store().setWaitsToReplace(session.id(), false);
            reading.dropRemark(session.id(), waitingRemark(table));
            reading.addRemarks(session.id(), told);
        });
    } catch (const Failure &) {
        takeBack(session, told);
        throw;
    }
    session.notice({});
}

static QString givenUpRemark(const QString &table)
{
    return RunText::tr("The table %1 is as it was: what was read to replace it is gone again.").arg(table);
}

void giveUpReplacing(ImportSession &session)
{
    if (session.record.stateAfterRetry)
        return;
    try {
        if (waitsToReplace(session.record))
            startOver(session, session.request(), { givenUpRemark(session.request().table) });
    } catch (const Failure &failure) {
        if (failure.domain() != FailureDomain::Target)
            throw;
        session.closeWriter(); // the rows wait on, and nobody sees them
    }
}

/// @returns false if somebody else has a part in the table
static bool dropRows(const ImportRecord &record)
{
    WriterOptions options;
    options.location = record.request.location;
    options.table = record.request.table;
    options.mode = record.request.mode;
    options.mapping = record.request.mapping;
    options.design = record.request.design;
    options.importKey = record.importKey;
    options.file = record.request.filePath;
    return makeWriter(std::move(options))->dropTable();
}

bool giveUpEnded(JobStore &store, qint64 import)
{
    const ImportRecord record = store.record(import);
    if (!waitsToReplace(record))
        return false;
    ReadingStore reading(store);
    reading.dropRemark(import, waitingRemark(record.request.table));
    reading.noteRestart(import, { record.request, { givenUpRemark(record.request.table) } });
    if (!dropRows(record)) {
        reading.dropRestart(import);
        return false;
    }
    reading.finishRestart(import);
    return true;
}

void dropWaitingRows(JobStore &store, qint64 import)
{
    const ImportRecord record = store.record(import);
    try {
        if (waitsToReplace(record))
            dropRows(record);
    } catch (const Failure &failure) {
        if (failure.domain() != FailureDomain::Target)
            throw;
    }
}

} // namespace tranche
