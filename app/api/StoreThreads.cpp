#include "api/StoreThreads.h"

namespace tranche {

StoreThreads::StoreThreads(QString home, int threads)
    : m_home(std::move(home))
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { serve(); });
}

StoreThreads::~StoreThreads()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ends = true;
    }
    m_news.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void StoreThreads::run(const std::function<void(JobStore &)> &work)
{
    Task task { work };
    std::unique_lock lock(m_mutex);
    m_waiting.push_back(&task);
    m_news.notify_one();
    task.done.wait(lock, [&task] { return task.isDone; });
    if (task.error)
        std::rethrow_exception(task.error);
}

void StoreThreads::serve()
{
    std::unique_ptr<JobStore> store; // opened when it is first needed
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_news.wait(lock, [this] { return m_ends || !m_waiting.empty(); });
        if (m_waiting.empty())
            return;
        Task *task = m_waiting.front();
        m_waiting.pop_front();
        lock.unlock();
        std::exception_ptr error;
        try {
            if (store == nullptr || !store->isInPlace()) { // one that was moved away may be there again
                store.reset();
                store = std::make_unique<JobStore>(m_home, QStringLiteral("api"));
            }
            task->work(*store);
        } catch (...) {
            error = std::current_exception();
        }
        lock.lock();
        task->error = error;
        task->isDone = true;
        task->done.notify_one(); // under the lock: it is gone as soon as who waits goes on
    }
}

} // namespace tranche
