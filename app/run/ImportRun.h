#pragma once

#include "run/ImportSession.h"

#include <functional>

namespace tranche {

/// Runs one import that was claimed: what is left of its source, then the failed chunks that are to be tried again,
/// then what its target needs at the end. Foreground, background, validation and retry all come here. What went wrong
/// stands in the job store afterwards.
class ImportRun
{
public:
    /// @param outer the import that waits while this one runs
    ImportRun(JobStore &store, RunControl &control, qint64 import, ImportSession *outer = nullptr);

    /// Returns when the import has ended or is asked to stop.
    /// @throws Failure "store.…" if the job store itself can't be used
    static void runClaimed(JobStore &store, RunControl &control, qint64 import, ImportSession *outer = nullptr);

    /// Does for an import that has ended what its runner could not do any more: builds its indexes, folds its ledger
    /// entries. @param control as run()
    static void tidyUp(JobStore &store, RunControl &control, qint64 import);

    /// Ends an import that runners die of, so that it does not keep the others waiting.
    static void giveUpDead(JobStore &store, qint64 import);

private:
    void run();
    void runToItsEnd();
    void plan();
    void runParts();
    void followLedger(bool readsSource);
    qint64 settle();
    void finish();
    void fail(const class Failure &failure);
    bool tryAgainLater(const Failure &failure, const QString &text);
    void runWaitingRetries();
    void buildIndexes();
    void foldIfPossible();
    void fold();
    void end(const std::function<void()> &change);

    RunControl &m_control;
    ImportSession m_session;
    bool m_hasItsIndexes = false; ///< the table
    bool m_mendedSome = false; ///< chunks that had failed went in
};

} // namespace tranche
