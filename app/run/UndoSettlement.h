#pragma once

#include "store/FileLock.h"
#include "store/JobStore.h"

namespace tranche {

/// The right to take imports of a job store back: one at a time. It ends with the process, however that dies.
class UndoLock : public FileLock
{
public:
    explicit UndoLock(const QString &home)
        : FileLock(home + QStringLiteral("/undo.lock"))
    {
    }
};

/// Imports whose taking back was begun by a program that died: the targets' ledgers tell whether they are. Those that
/// can't be asked now stay as they are. Nothing happens while somebody takes one back.
void settleUndos(JobStore &store);

/// The same for who holds the lock.
void settleUndo(JobStore &store, qint64 import);

} // namespace tranche
