#include "run/ImportsAtWork.h"

#include "run/CheckedChunks.h"
#include "run/ImportRun.h"

#include <algorithm>

namespace tranche {

void runClaimed(JobStore &store, RunControl &control, qint64 import)
{
    ImportRun::runClaimed(store, control, import);
    giveUpAsInCheck(store, import);
}

ImportsAtWork::ImportsAtWork(QString home, RunControl &control)
    : m_home(std::move(home))
    , m_control(control)
{
}

ImportsAtWork::~ImportsAtWork()
{
    for (Thread &one : m_threads)
        one.thread.join();
}

void ImportsAtWork::start(qint64 import, std::unique_ptr<ImportLock> lock)
{
    Thread &one = m_threads.emplace_back();
    one.thread
        = std::thread([this, import, &one, held = std::move(lock)]() mutable { run(import, std::move(held), one); });
}

void ImportsAtWork::run(qint64 import, std::unique_ptr<ImportLock> lock, Thread &thread)
{
    std::exception_ptr failure;
    try {
        JobStore store(m_home, QStringLiteral("runner"));
        runClaimed(store, m_control, import);
    } catch (...) {
        failure = std::current_exception();
    }
    lock.reset();
    const std::scoped_lock guard(m_mutex);
    thread.hasEnded = true;
    if (m_failure == nullptr)
        m_failure = failure;
    m_someEnded.notify_all();
}

void ImportsAtWork::wait(std::chrono::milliseconds time)
{
    std::unique_lock guard(m_mutex);
    const auto hasEnded = [](const Thread &one) { return one.hasEnded; };
    m_someEnded.wait_for(guard, time, [&] { return std::any_of(m_threads.begin(), m_threads.end(), hasEnded); });
    for (auto one = m_threads.begin(); one != m_threads.end();) {
        if (one->hasEnded) {
            one->thread.join(); // it has nothing left to do, and does not need the mutex any more
            one = m_threads.erase(one);
        } else {
            ++one;
        }
    }
    if (m_failure != nullptr)
        std::rethrow_exception(std::exchange(m_failure, nullptr));
}

} // namespace tranche
