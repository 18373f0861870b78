#pragma once

#include "run/Splitter.h"
#include "run/StopRequests.h"
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
    /// False: it was queued as it was chosen, and nothing is known of its columns yet.
    bool isPlanned() const { return record.request.choices.isEmpty(); }
    /// The progress with the time of this run added.
    ImportProgress progressNow() const;

    /// How the source is cut into chunks: always the same way, since the target's ledger counts them.
    SplitOptions splitOptions() const;

    /// Opens the target anew. @param bulk a load so large that indexes had better wait for its end
    TargetWriter &openWriter(bool retry, bool bulk);
    /// The target as it was opened last; opened now if it never was, but not prepared.
    TargetWriter &writer();
    /// Takes over what the writer says that rows have done.
    void takeRowCounts();
    /// Gives the target up: what is not committed is rolled back.
    void closeWriter() { m_writer.reset(); }

    /// Takes the import as the job store has it; what is not committed is rolled back.
    void reload();

    /// After a RolledBack: takes the import as the job store has it, as after a crash, and commits each chunk alone
    /// from now on.
    void goBack();

    /// Says what the import is doing, where that is not plain from its figures. Empty: no more.
    void notice(const QString &text);
    /// Gave up an import after the failed rows that were asked for.
    bool gaveUp() const;

    ImportRecord record;
    ImportProgress progress;
    StopRequests stop;

private:
    bool waitForTarget(int waitedMs);

    JobStore &m_store;
    ChunkStore m_chunks;
    std::unique_ptr<TargetWriter> m_writer;
    QElapsedTimer m_session;
    bool m_eachChunkAlone = false;
    RowCounts m_checkedBefore; ///< of an import that only checks, when its writer was opened
    QString m_notice;
};

} // namespace tranche
