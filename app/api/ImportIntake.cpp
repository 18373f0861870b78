#include "api/ImportIntake.h"

#include "store/ImportQueue.h"
#include "store/StoreQuery.h"

namespace tranche {

ImportSummary ImportIntake::add(const ImportRequest &request, const QueueTerms &terms)
{
    Waiting own { request, terms };
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back(&own);
    }
    m_thread.run([this](JobStore &store) { addAll(store); }); // unless a call before took it along
    if (own.error)
        std::rethrow_exception(own.error);
    return own.added;
}

void ImportIntake::addAll(JobStore &store)
{
    std::vector<Waiting *> waiting;
    {
        const std::scoped_lock lock(m_mutex);
        waiting.swap(m_waiting);
    }
    if (waiting.empty())
        return;
    ImportQueue queue(store);
    try {
        StoreTransaction transaction(store.database());
        for (Waiting *one : waiting) {
            try {
                one->added = queue.insert(one->request, one->terms);
            } catch (const Failure &failure) { // of this one alone, such as another import that is not there
                if (failure.domain() != FailureDomain::Call)
                    throw;
                one->error = std::current_exception();
            }
        }
        transaction.commit();
    } catch (...) {
        for (Waiting *one : waiting)
            one->error = std::current_exception();
    }
}

} // namespace tranche
