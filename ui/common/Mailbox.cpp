#include "ui/common/Mailbox.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <utility>

namespace tranche {

Mailbox::~Mailbox()
{
    // Calls that were posted last by a thread that has ended by now: that is ordered by this lock, as ThreadSanitizer
    // does not know how Qt waits for a thread.
    const std::scoped_lock lock(m_mutex);
    m_calls.clear();
}

Mailbox &Mailbox::ofApplication()
{
    auto *mailbox = qApp->findChild<Mailbox *>({}, Qt::FindDirectChildrenOnly);
    return mailbox != nullptr ? *mailbox : *new Mailbox(qApp);
}

void Mailbox::post(std::function<void()> call)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_calls.push_back(std::move(call));
    }
    QMetaObject::invokeMethod(this, "takeOne", Qt::QueuedConnection);
}

static std::function<void()> takeFirst(std::mutex &mutex, std::deque<std::function<void()>> &calls)
{
    const std::scoped_lock lock(mutex);
    auto call = std::move(calls.front());
    calls.pop_front();
    return call;
}

void Mailbox::takeOne()
{
    takeFirst(m_mutex, m_calls)();
}

namespace {

/// Handed over under a lock of our own: ThreadSanitizer does not know those of Qt's pool.
struct PoolWork
{
    std::mutex mutex;
    std::deque<std::function<void()>> calls;
};

} // namespace

static PoolWork &poolWork()
{
    static PoolWork work;
    return work;
}

static void takeOneOfPool()
{
    takeFirst(poolWork().mutex, poolWork().calls)();
}

void runOnPool(std::function<void()> work)
{
    {
        const std::scoped_lock lock(poolWork().mutex);
        poolWork().calls.push_back(std::move(work));
    }
    QThreadPool::globalInstance()->start(takeOneOfPool);
}

} // namespace tranche
