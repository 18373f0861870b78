#include "run/UndoSettlement.h"

#include "core/Failure.h"
#include "store/UndoStore.h"
#include "target/TargetDrivers.h"

namespace tranche {

void settleUndo(JobStore &store, qint64 import)
{
    const ImportRecord record = store.record(import);
    try {
        lookAtLedger(record.request.location, record.importKey, record.request.table);
        UndoStore(store).withdraw(import);
    } catch (const Failure &failure) {
        if (failure.code() == QLatin1String("target.undone"))
            UndoStore(store).noteUndone(import, { -1, -1, -1 });
        else if (failure.code() == QLatin1String("target.table_replaced"))
            UndoStore(store).withdraw(import);
        else if (failure.domain() != FailureDomain::Target)
            throw;
    }
}

void settleUndos(JobStore &store)
{
    const auto asked = UndoStore(store).asked();
    if (asked.isEmpty())
        return;
    UndoLock lock(store.home());
    if (!lock.tryLock())
        return;
    for (const qint64 import : asked)
        settleUndo(store, import);
}

} // namespace tranche
