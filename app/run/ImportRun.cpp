#include "run/ImportRun.h"

#include "core/CountText.h"
#include "core/Failure.h"
#include "core/FaultPoint.h"
#include "core/Interruption.h"
#include "core/ShownName.h"
#include "core/Texts.h"
#include "run/BooksCheck.h"
#include "run/CheckedChunks.h"
#include "run/ChunkRetry.h"
#include "run/Dependents.h"
#include "run/LostChunks.h"
#include "run/Reconciliation.h"
#include "run/Replacing.h"
#include "run/RequestPlanning.h"
#include "run/SourceImport.h"
#include "run/SpooledInput.h"
#include "run/StartingOver.h"
#include "store/CarriedStore.h"
#include "store/ImportLock.h"
#include "store/ImportQueue.h"
#include "store/StoreQuery.h"
#include "target/TargetDrivers.h"

#include <QRandomGenerator>

#include <optional>

namespace tranche {

ImportRun::ImportRun(JobStore &store, RunControl &control, qint64 import, ImportSession *outer)
    : m_control(control)
    , m_session(store, control, import, outer)
{
}

void ImportRun::runClaimed(JobStore &store, RunControl &control, qint64 import, ImportSession *outer)
{
    std::optional<ImportRun> run;
    try {
        run.emplace(store, control, import, outer);
    } catch (const Failure &failure) { // what is stored of it makes no sense: the others can run all the same
        return store.setFailure(import, ImportState::Failed, failure.code(), failure.text());
    }
    run->run();
}

void ImportRun::run()
{
    try {
        runToItsEnd();
    } catch (...) {
        throw failureOfCurrentException();
    }
}

void ImportRun::runToItsEnd()
{
    try {
        runParts();
        finish();
    } catch (...) {
        const Failure failure
            = withShownName(failureOfCurrentException(), m_session.request().filePath, m_session.request().file);
        // What waits for a locked target, or works in it, and gives up because it is asked to stop has not failed.
        const bool stopped
            = (failure.code() == QLatin1String("target.locked") || failure.code() == QLatin1String("target.interrupted")
                  || failure.code() == QLatin1String("source.stopped"))
            && m_session.stop.mustStop();
        m_session.closeWriter();
        if (stopped)
            finish();
        else
            fail(failure);
    }
}

/// Of an import that was queued before it was planned.
void ImportRun::plan()
{
    ImportQueue queue(m_session.store());
    queue.countStart(m_session.id());
    {
        const Interruption interruption([this] { return m_session.stop.poll(); });
        m_session.store().setPlanned(m_session.id(), planChosen(m_session.store(), m_session.request()));
    }
    queue.forgetStarts(m_session.id());
    m_session.reload();
}

void ImportRun::runParts()
{
    const bool retryOnly = m_session.record.stateAfterRetry.has_value();
    const bool readsSource = !m_session.progress.sourceDone && !retryOnly;
    const bool mustStop = m_session.stop.poll();
    if (!m_session.isPlanned()) {
        if (mustStop)
            return;
        plan();
    }
    if (!readsSource) // else what of it was read before is looked at first, which is no danger
        ImportQueue(m_session.store()).countStart(m_session.id());
    if (readsSource)
        finishStartingOver(m_session);
    followLedger(readsSource);
    if (readsSource)
        SourceImport(m_session, [this] { runWaitingRetries(); }).run();
    m_session.stop.catchUpTo(0);
    if (!m_session.stop.mustStop()) {
        ChunkRetry retry(m_session);
        retry.run();
        m_mendedSome = retry.mendedSome();
    }
    buildIndexes();
}

/// What the history and the ledger tell of the import may differ since a runner died, or since the target was put back
/// as it had been before: the ledger is right.
void ImportRun::followLedger(bool readsSource)
{
    const ImportRecord &record = m_session.record;
    if (record.request.validateOnly || record.next.offset == 0)
        return;
    const LedgerState inTarget = lookAtLedger(record.request.location, record.importKey, record.request.table);
    if (readsSource && !inTarget.begun)
        return; // SourceImport says so, if the source is what it was
    if (readsSource)
        m_session.stop.catchUpTo(inTarget.lastChunk());
    else
        checkKnown(inTarget, m_session.progress.counts);
    try {
        LostChunks(m_session, inTarget).bringBack();
    } catch (const RolledBack &) {
        m_session.goBack(); // each chunk alone
        LostChunks(m_session, lookAtLedger(record.request.location, record.importKey, record.request.table))
            .bringBack();
    }
}

/// Failed chunks that were mended, of other imports, need not wait until this one has read its file: they are few. But
/// those of the same table do, whose indexes may be gone for now; and a validation keeps its transaction open.
void ImportRun::runWaitingRetries()
{
    JobStore &store = m_session.store();
    while (!m_session.request().validateOnly && !m_session.stop.mustStop()) {
        const auto next = ImportQueue(store).nextRetry(m_session.record.summary);
        ImportLock lock(store.home());
        if (!next || !lock.tryLock(*next) || !ImportQueue(store).claimBeside(*next))
            break;
        runClaimed(store, m_control, *next, &m_session);
    }
}

/// Also where the import stops before its end: a table must not be without its indexes for longer than a run takes. But
/// who asks to stop does not wait for them: then the next run builds them.
void ImportRun::buildIndexes()
{
    if (m_session.request().validateOnly || !m_session.store().isLedgerOpen(m_session.id()))
        return;
    m_session.writer().buildIndexes([this](const QString &name, qsizetype left) {
        m_session.notice(left == 1 ? RunText::tr("Building the index %1.").arg(name)
                                   : RunText::tr("Building the index %1; %2 more follow.").arg(name).arg(left - 1));
    });
    m_hasItsIndexes = true;
}

void ImportRun::fail(const Failure &failure)
{
    const qint64 import = m_session.id();
    const bool targetWorks = failure.domain() != FailureDomain::Target;
    const bool died = failure.code() == QLatin1String("run.died"); // maybe of them
    if (targetWorks && !died && failure.domain() != FailureDomain::Store) {
        try {
            buildIndexes();
        } catch (...) {
            m_session.closeWriter(); // the ledger knows them; what the user has to hear is the first failure
        }
    }
    QString text = failure.text();
    const qint64 notListed = settle();
    const ImportSummary before = m_session.store().summary(import);
    if (notListed > 0)
        text += QLatin1Char(' ')
            + (before.waitsToReplace
                    ? RunText::tr("%1 rows more than the history lists wait beside the table; “resume” brings it up to "
                                  "them.")
                    : RunText::tr(
                        "%1 rows more than the history lists are in the table; “resume” brings it up to them."))
                  .arg(notListed);
    const bool someIn = notListed > 0 || before.counts.rowsImported > 0 || m_session.record.stateAfterRetry.has_value();
    const bool cancelled = m_session.stop.asked() == RunControl::Stop::Cancel;
    if (!cancelled && tryAgainLater(failure, text))
        return;
    end([&] {
        m_session.chunks().giveUpPending(import);
        m_session.store().setFailure(import,
            cancelled    ? ImportState::Cancelled
                : someIn ? ImportState::Partial
                         : ImportState::Failed,
            failure.code(), text);
    });
}

/// Where the failure may pass, and the request says so. @returns false if it stays failed
bool ImportRun::tryAgainLater(const Failure &failure, const QString &text)
{
    if (!mayPass(failure.code()) || m_session.record.stateAfterRetry)
        return false;
    const int tries = m_session.record.summary.turn->tries + 1;
    const RetryPattern &pattern = m_session.request().retryPattern;
    const auto waitS = pattern.waitS(tries, QRandomGenerator::global()->generateDouble());
    if (!waitS)
        return false;
    const QDateTime at = QDateTime::currentDateTimeUtc().addSecs(*waitS);
    const QString notice = RunText::tr("Try %1 of %2 begins on %3. %4")
                               .arg(tries)
                               .arg(pattern.mostTries())
                               .arg(dayAndTimeText(at), text);
    end([&] { ImportQueue(m_session.store()).tryAgain(m_session.id(), at, tries, failure, notice); });
    return true;
}

/// Before chunks are given up: those that are in are done. @returns how many rows are in that the history can't list
/// yet
qint64 ImportRun::settle()
{
    qint64 notListed = 0;
    m_session.closeWriter();
    try {
        settleRetries(m_session.store(), m_session.id());
        notListed = rowsNotListed(m_session.store(), m_session.id());
    } catch (const Failure &failure) {
        if (failure.domain() != FailureDomain::Target)
            throw;
        // It can't be asked now; whoever decides about a chunk later asks it then.
    }
    m_session.progress.counts = m_session.store().summary(m_session.id()).counts;
    return notListed;
}

void ImportRun::giveUpDead(JobStore &store, qint64 import)
{
    RunControl control;
    std::optional<ImportRun> run;
    try {
        run.emplace(store, control, import);
    } catch (const Failure &failure) {
        return store.setFailure(import, ImportState::Failed, failure.code(), failure.text());
    }
    run->fail(Failure(QStringLiteral("run.died"),
        RunText::tr("The program ended twice in the middle of this import, without getting on with it."),
        RunText::tr("Its file or its table may be more than the program can take, or the memory did not suffice. "
                    "“tranche-cli resume %1” tries it again.")
            .arg(import)));
}

void ImportRun::end(const std::function<void()> &change)
{
    StoreTransaction transaction(m_session.store().database());
    m_session.store().setDuration(m_session.id(), m_session.progressNow().durationMs);
    change();
    transaction.commit();
    faultPoint("import.ended");
}

static Failure timeLimitFailure(int seconds, qint64 import)
{
    return Failure(QStringLiteral("run.time_limit"),
        RunText::tr("The import was stopped after %1 seconds, as --time-limit asks.").arg(seconds),
        RunText::tr("What is in stays in. “tranche-cli resume %1” goes on with it, for as long once more.")
            .arg(import));
}

void ImportRun::finish()
{
    JobStore &store = m_session.store();
    const qint64 import = m_session.id();
    const ImportCounts &counts = m_session.progress.counts;
    const auto set = [&](ImportState state) { end([&] { store.setState(import, state); }); };
    switch (m_session.stop.asked()) {
    case RunControl::Stop::Interrupt:
        return set(ImportState::Queued);
    case RunControl::Stop::TimeLimit:
        return fail(timeLimitFailure(m_session.request().timeLimitS, import));
    case RunControl::Stop::Pause:
        return set(ImportState::Paused);
    case RunControl::Stop::Cancel:
        settle();
        giveUpReplacing(m_session);
        end([&] {
            m_session.chunks().giveUpPending(import);
            store.setState(import, m_session.record.stateAfterRetry.value_or(ImportState::Cancelled));
        });
        removeInput(store, m_session.request().filePath);
        return foldIfPossible();
    case RunControl::Stop::None:
        break;
    }
    if (m_session.record.stateAfterRetry) {
        checkLedger(m_session);
        replaceIfWhole(m_session);
        set(*m_session.record.stateAfterRetry);
    } else if (m_session.gaveUp()) {
        checkBooks(m_session);
        replaceIfWhole(m_session);
        end([&] {
            store.setFailure(import, ImportState::Partial, QStringLiteral("errors.limit"),
                m_session.request().maxErrors > 0 && counts.rowsFailed >= m_session.request().maxErrors
                    ? RunText::tr("Gave up after %1 failed rows, as --max-errors asks.").arg(counts.rowsFailed)
                    : RunText::tr("Gave up since more than %1 % of the rows failed (%2 of %3), as --max-errors asks.")
                          .arg(m_session.request().maxErrorsPercent)
                          .arg(counts.rowsFailed)
                          .arg(counts.rowsRead));
        });
    } else {
        checkBooks(m_session);
        replaceIfWhole(m_session);
        end([&] {
            store.setState(import, counts.chunksFailed > 0 ? ImportState::Partial : ImportState::Done);
            queueMendedInCheck(store, import); // so that nobody takes it for ended before
        });
    }
    if (counts.chunksFailed == 0)
        CarriedStore(store).forget(import);
    removeInput(store, m_session.request().filePath);
    foldIfPossible();
    if (m_mendedSome && !m_session.request().validateOnly)
        retryDependents(store, store.summary(import));
}

/// The ledger entries of an import that has ended become one. Where that can't be done now, the next runner does it,
/// and builds the indexes that are missing.
void ImportRun::foldIfPossible()
{
    if (!m_hasItsIndexes)
        return;
    try {
        fold();
    } catch (const Failure &) {
        m_session.closeWriter();
    }
}

void ImportRun::fold()
{
    JobStore &store = m_session.store();
    if (m_session.request().validateOnly || !store.isLedgerOpen(m_session.id()))
        return;
    if (rowsNotListed(store, m_session.id()) > 0)
        return; // what the entries say of the source is still needed
    if (waitsToReplace(m_session.record))
        return; // they are not in the table yet
    const ImportSummary import = store.summary(m_session.id());
    if (!hasEnded(import.state))
        return; // it goes on at once
    const bool readToItsEnd = m_session.progress.sourceDone && !m_session.gaveUp();
    m_session.writer().fold({ stateName(import.state), import.counts.chunksTotal, import.counts.rowsFailed,
        m_session.record.source.size, readToItsEnd ? m_session.progress.sourceHash : QString() });
    store.setLedgerOpen(m_session.id(), false);
    m_session.closeWriter();
}

void ImportRun::tidyUp(JobStore &store, RunControl &control, qint64 import)
{
    constexpr int mostDeadStarts = 5; // it is short work: whoever dies in it was most likely killed by chance
    if (ImportQueue(store).hasDeadStarts(import, mostDeadStarts))
        return store.setLedgerOpen(import, false); // runners die of it
    ImportQueue(store).countStart(import);
    try {
        ImportRun run(store, control, import);
        run.m_session.stop.limitTo(0);
        run.m_session.record.request.lockTimeoutS = 1; // who reads there for a moment must not keep it undone
        run.buildIndexes();
        replaceIfWhole(run.m_session);
        run.fold();
    } catch (...) {
        // A target that is gone or was replaced needs no tidying; a locked one is looked at again by the next runner.
        const QString code = failureOfCurrentException().code();
        if (code != QLatin1String("target.locked") && code != QLatin1String("target.interrupted"))
            store.setLedgerOpen(import, false);
    }
    ImportQueue(store).forgetStarts(import);
}

} // namespace tranche
