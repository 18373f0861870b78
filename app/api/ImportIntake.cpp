#include "api/ImportIntake.h"

namespace tranche {

ImportSummary ImportIntake::add(const ImportRequest &request)
{
    Waiting own { request };
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
    QList<ImportRequest> requests;
    for (const Waiting *one : waiting)
        requests.append(one->request);
    try {
        const QList<ImportSummary> added = store.add(requests);
        for (std::size_t i = 0; i < waiting.size(); ++i)
            waiting[i]->added = added[qsizetype(i)];
    } catch (...) {
        for (Waiting *one : waiting)
            one->error = std::current_exception();
    }
}

} // namespace tranche
