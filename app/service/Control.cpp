#include "service/Control.h"

#include "core/CountText.h"
#include "core/Failure.h"
#include "core/Texts.h"
#include "run/Reconciliation.h"
#include "run/Replacing.h"
#include "store/ChunkStore.h"
#include "store/ImportLock.h"
#include "store/ImportQueue.h"
#include "store/RetentionStore.h"
#include "store/StoreQuery.h"
#include "store/UndoStore.h"

namespace tranche {

static Failure wrongState(const ImportSummary &import, const QString &what)
{
    return Failure(QStringLiteral("call.state"),
        ServiceText::tr("Import %1 is %2: it can't be %3.").arg(import.id).arg(stateText(import.state), what));
}

bool hasRunner(const JobStore &store, qint64 import)
{
    return ImportLock::isTaken(store.home(), import);
}

QString pauseImport(JobStore &store, qint64 id, bool isAtWork)
{
    StoreTransaction transaction(store.database());
    const ImportSummary import = store.summary(id);
    QString answer = ServiceText::tr("Import has been paused.");
    if (import.state == ImportState::Running && isAtWork) {
        ImportQueue(store).askToPause(id);
        answer = ServiceText::tr("Import will pause in a moment.");
    } else if (import.state == ImportState::Queued || import.state == ImportState::Running) {
        store.setState(id, ImportState::Paused);
    } else if (import.state != ImportState::Paused) {
        throw wrongState(import, ServiceText::tr("paused"));
    }
    transaction.commit();
    return answer;
}

bool canResume(const ImportSummary &import)
{
    if (import.undoneAt.isValid() || import.isBeingUndone || import.detailsAreGone)
        return false;
    const bool stopped = !import.failureCode.isEmpty() && !import.isRebuilt()
        && (import.state == ImportState::Failed || import.state == ImportState::Partial);
    return import.state == ImportState::Paused || import.state == ImportState::Cancelled || stopped;
}

QString resumeImport(JobStore &store, qint64 id)
{
    StoreTransaction transaction(store.database());
    const ImportSummary import = store.summary(id);
    if (import.state == ImportState::Running || import.state == ImportState::Queued) {
        ImportQueue(store).withdraw(id);
        if (import.state == ImportState::Queued)
            ImportQueue(store).beginAsSoonAsPossible(id);
    } else if (checkNotUndone(import), checkHasDetails(import); canResume(import)) {
        ImportQueue(store).reopen(id);
    } else {
        throw wrongState(import, ServiceText::tr("resumed"));
    }
    transaction.commit();
    return ServiceText::tr("Import has been put in the queue.");
}

/// Looks what of an import that no runner has is in before it is cancelled.
/// @returns whether a run has to bring the history up to that
static bool needsRunToCancel(JobStore &store, qint64 id)
{
    try {
        settleRetries(store, id);
        return rowsNotListed(store, id) > 0 || waitsToReplace(store.record(id));
    } catch (const Failure &failure) {
        if (failure.domain() != FailureDomain::Target)
            throw;
        return failure.code() == QLatin1String("target.locked"); // else there is nothing that could be asked
    }
}

QString cancelImport(JobStore &store, qint64 id, bool isAtWork)
{
    const ImportState state = store.summary(id).state;
    if (state == ImportState::Partial && giveUpEnded(store, id)) {
        store.setState(id, ImportState::Cancelled);
        return ServiceText::tr("Import has been cancelled. The table that it was to replace is as it was.");
    }
    const bool isRunning = state == ImportState::Running && isAtWork;
    const bool needsRun = !isRunning && !hasEnded(state) && needsRunToCancel(store, id);
    StoreTransaction transaction(store.database());
    const ImportSummary import = store.summary(id);
    QString answer = ServiceText::tr("Import has been cancelled. The chunks that are in stay in.");
    if ((import.state == ImportState::Running && isAtWork) || (needsRun && !hasEnded(import.state))) {
        if (import.state == ImportState::Paused)
            store.setState(id, ImportState::Queued);
        ImportQueue(store).askToCancel(id);
        answer = ServiceText::tr("Import will be cancelled in a moment. The chunks that are in stay in.");
    } else if (!hasEnded(import.state)) {
        ChunkStore(store).giveUpPending(id);
        store.setState(id, ImportState::Cancelled);
    } else if (import.state != ImportState::Cancelled) {
        throw wrongState(import, ServiceText::tr("cancelled"));
    }
    transaction.commit();
    return answer;
}

bool canSetImportDone(const ImportSummary &import)
{
    return import.state != ImportState::Done && import.state != ImportState::Running
        && (hasEnded(import.state) || !import.startedAt.isValid());
}

QString setImportDone(JobStore &store, qint64 id, const QString &note)
{
    if (note.trimmed().isEmpty())
        throw Failure(QStringLiteral("call.option"), ServiceText::tr("Say why with --note: it stays in the history."));
    StoreTransaction transaction(store.database());
    const ImportSummary import = store.summary(id);
    const bool hasBegun = import.startedAt.isValid();
    if (import.state == ImportState::Done)
        return ServiceText::tr("Import %1 is done already.").arg(id);
    if (!canSetImportDone(import))
        throw wrongState(import, ServiceText::tr("taken for done: cancel it before"));
    ImportQueue(store).setDone(id, note.trimmed());
    if (!hasBegun)
        store.setState(id, ImportState::Done);
    transaction.commit();
    return ServiceText::tr("Import %1 is taken for done.").arg(id);
}

static QString placeText(const ImportSummary &import)
{
    return import.placeInQueue == 0
        ? ServiceText::tr("Import %1 has priority %2.").arg(import.id).arg(import.turn->priority)
        : ServiceText::tr("Import %1 has place %2 in the queue.").arg(import.id).arg(import.placeInQueue);
}

QString moveImport(JobStore &store, qint64 id, int priority)
{
    StoreTransaction transaction(store.database());
    if (!ImportQueue(store).setPriority(id, priority))
        throw wrongState(store.summary(id), ServiceText::tr("moved in the queue"));
    transaction.commit();
    return placeText(store.summary(id));
}

QString moveImports(JobStore &store, const QList<qint64> &imports, QueueMove move)
{
    const qsizetype moved = moveInQueue(store, imports, move);
    if (moved == 0)
        throw wrongState(store.summary(imports.constFirst()), ServiceText::tr("moved in the queue"));
    return imports.size() == 1
        ? placeText(store.summary(imports.constFirst()))
        : counted(moved, ServiceText::tr("%1 import was moved."), ServiceText::tr("%1 imports were moved."));
}

void removeImport(JobStore &store, qint64 id)
{
    if (hasEnded(store.summary(id).state))
        dropWaitingRows(store, id);
    StoreTransaction transaction(store.database());
    const ImportSummary import = store.summary(id);
    if (!hasEnded(import.state))
        throw wrongState(import, ServiceText::tr("removed before it has ended"));
    if (const auto waiting = ImportQueue(store).waitingFor(id); !waiting.isEmpty())
        throw Failure(QStringLiteral("call.state"),
            ServiceText::tr("Import %1 waits for import %2, which stays in the history until then.")
                .arg(waiting.front())
                .arg(id));
    store.remove(id);
    transaction.commit();
}

} // namespace tranche
