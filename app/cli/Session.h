#pragma once

#include "cli/CommandLine.h"
#include "cli/Console.h"
#include "run/Runner.h"
#include "store/ChunkStore.h"

#include <QJsonObject>

#include <functional>
#include <memory>
#include <optional>

namespace tranche {

/// Exit statuses; see cli.md.
enum ExitStatus {
    AllIn = 0,
    EndedWithErrors = 1,
    WrongCall = 2,
    CouldNotRun = 3,
    WasCancelled = 4,
};

int exitStatus(const class Failure &failure);
int exitStatus(const ImportSummary &import);

/// One run of the program: a job store, a console, a call, and what commands do with them.
class Session
{
public:
    Session(const CommandLine &call, Console &console);

    const CommandLine &call() const { return m_call; }
    Console &console() { return m_console; }
    /// Opened when it is first asked for: not every command needs one.
    JobStore &store();
    /// What the call's --profile, --recipe and --schema say, read once: one goes over the other in this order.
    /// @throws Failure "recipe.…", "schema.…", "profile.…"
    const Recipe &recipe();
    ChunkStore &chunks();

    using Run = std::function<void(Runner &, RunControl &)>;
    /// Runs on another thread, so that this one can show progress and take signals.
    /// @param watched the import whose progress is shown, now and then
    void runAndWatch(const Run &run, const std::function<std::optional<qint64>()> &watched);
    /// Sees an import to its end, or until a signal pauses it.
    void runImport(qint64 id);
    /// Starts a detached runner if something is queued and none is at work.
    void startRunner();
    /// Prints how an import stands. @returns its exit status
    /// @param more that the answer has in JSON
    int answerImport(qint64 id, const QJsonObject &more = {});
    void answerQueued(qint64 id, const QString &message);

private:
    const CommandLine &m_call;
    Console &m_console;
    std::unique_ptr<JobStore> m_store;
    std::unique_ptr<ChunkStore> m_chunks;
    std::optional<Recipe> m_recipe;
};

} // namespace tranche
