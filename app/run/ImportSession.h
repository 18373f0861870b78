#pragma once

#include "run/RunControl.h"
#include "run/Splitter.h"
#include "store/ChunkStore.h"
#include "target/TargetWriter.h"

#include <QElapsedTimer>

#include <memory>

namespace tranche {

/// What the parts of one run of an import share: its record and progress, its target, and what is asked of it
/// meanwhile. Lives on the writing thread.
class ImportSession
{
public:
    /// What is written is committed so often, so that little is to be done again after a crash.
    static constexpr qint64 commitIntervalMs = 300;

    /// @param control how the runner is asked to stop; what is asked of the import itself stands in the job store
    /// @param outer the import that waits while this one runs: what is asked of it stops this one too
    ImportSession(JobStore &store, RunControl &control, qint64 import, ImportSession *outer = nullptr);
    ~ImportSession();
    ImportSession(const ImportSession &) = delete;
    ImportSession &operator=(const ImportSession &) = delete;

    JobStore &store() { return m_store; }
    ChunkStore &chunks() { return m_chunks; }
    qint64 id() const { return record.summary.id; }
    const ImportRequest &request() const { return record.request; }
    /// The progress with the time of this run added.
    ImportProgress progressNow() const;

    /// How the source is cut into chunks: always the same way, since the target's ledger counts them.
    SplitOptions splitOptions() const;

    /// Opens the target anew. @param bulk a load so large that indexes had better wait for its end
    TargetWriter &openWriter(bool retry, bool bulk);
    /// The target as it was opened last; opened now if it never was, but not prepared.
    TargetWriter &writer();
    /// Gives the target up: what is not committed is rolled back.
    void closeWriter() { m_writer.reset(); }

    /// After a RolledBack: takes the import as the job store has it, as after a crash, and commits each chunk alone
    /// from now on.
    void goBack();

    /// Looks now and then for what is asked of the import.
    void poll();
    bool mustStop();
    /// The chunks up to this one are in the target already, so a cancel waits until the job store knows of them.
    void catchUpTo(qint64 chunk) { m_lastInTarget = chunk; }
    RunControl::Stop asked() const { return m_asked.requested(); }
    /// Says what the import is doing, where that is not plain from its figures. Empty: no more.
    void notice(const QString &text);
    /// Gave up an import after the failed rows that were asked for.
    bool gaveUp() const;

    ImportRecord record;
    ImportProgress progress;

private:
    bool waitForTarget(int waitedMs);
    bool mayWorkOn();

    JobStore &m_store;
    ChunkStore m_chunks;
    RunControl &m_control; ///< of the runner: asks it to end
    ImportSession *m_outer = nullptr;
    RunControl m_asked; ///< of this import alone, or taken over from the runner
    std::unique_ptr<TargetWriter> m_writer;
    QElapsedTimer m_session;
    QElapsedTimer m_sincePoll;
    qint64 m_lastInTarget = 0; ///< see catchUpTo()
    QElapsedTimer m_sinceAsked; ///< to stop, while the target was at work
    bool m_eachChunkAlone = false;
    QString m_notice;
};

} // namespace tranche
