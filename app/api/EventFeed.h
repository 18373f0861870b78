#pragma once

#include <QByteArray>
#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace tranche {

class JobStore;

/// Tells those who listen what changes in the job store, as server-sent events: looks for it ten times a second on a
/// thread of its own, while somebody listens.
class EventFeed
{
public:
    explicit EventFeed(QString home);
    /// Ends all streams.
    ~EventFeed();
    EventFeed(const EventFeed &) = delete;
    EventFeed &operator=(const EventFeed &) = delete;

    /// The events behind a revision of the job store. What is returned waits for the next events, and says now and then
    /// that it is alive; nullopt: it has ended, as for a listener that reads too slowly.
    std::function<std::optional<QByteArray>()> listen(qint64 revision);
    /// Ends all streams, and those that begin later.
    void end();

private:
    struct Listener
    {
        qint64 last = 0; ///< revision that it has heard of
        QByteArray waiting; ///< events that it has not taken yet
        bool isLost = false; ///< too many wait
    };
    std::optional<QByteArray> next(const std::shared_ptr<Listener> &listener);
    void run();
    /// Hands on what has changed.
    void look(JobStore &store);

    QString m_home;
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::list<std::weak_ptr<Listener>> m_listeners;
    bool m_ends = false;
    std::thread m_thread;
};

} // namespace tranche
