#pragma once

#include "api/StoreThreads.h"
#include "store/QueueTerms.h"

#include <atomic>

namespace tranche {

/// Puts the imports of many calls in the queue: those that come at once share a commit, and so what it costs to have
/// them on the disk.
class ImportIntake
{
public:
    /// @param fewTurns so many calls at once are few
    ImportIntake(const QString &home, int fewTurns)
        : m_fewTurns(fewTurns)
        , m_thread(home, 1)
    {
    }

    /// A call that hands files over, as long as it lives.
    class Turn
    {
    public:
        explicit Turn(ImportIntake &intake)
            : m_intake(intake)
        {
            ++m_intake.m_turns;
        }
        ~Turn() { --m_intake.m_turns; }
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;

    private:
        ImportIntake &m_intake;
    };
    /// Whether so many calls hand files over that a look at each of these would keep the others waiting.
    bool isBusy() const { return m_turns > m_fewTurns; }

    /// @returns when it is on the disk: as ImportQueue::insert() @throws Failure as that, "store.…"
    ImportSummary add(const ImportRequest &request, const QueueTerms &terms);

private:
    struct Waiting
    {
        const ImportRequest &request;
        const QueueTerms &terms;
        ImportSummary added = {};
        std::exception_ptr error = nullptr;
    };
    void addAll(JobStore &store);

    const int m_fewTurns;
    std::atomic<int> m_turns = 0;
    std::mutex m_mutex;
    std::vector<Waiting *> m_waiting;
    StoreThreads m_thread;
};

} // namespace tranche
