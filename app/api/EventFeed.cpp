#include "api/EventFeed.h"

#include "core/Failure.h"
#include "service/answers/Json.h"
#include "store/ImportList.h"
#include "store/JobStore.h"

#include <QJsonDocument>

#include <algorithm>
#include <chrono>

namespace tranche {

static constexpr std::chrono::milliseconds eventInterval(100);
static constexpr std::chrono::seconds heartbeat(15);
static constexpr int mostAtOnce = 500;
static constexpr qsizetype mostWaiting = 4 << 20;

EventFeed::EventFeed(QString home)
    : m_home(std::move(home))
    , m_thread([this] { run(); })
{
}

EventFeed::~EventFeed()
{
    end();
    m_thread.join();
}

void EventFeed::end()
{
    const std::scoped_lock lock(m_mutex);
    m_ends = true;
    m_news.notify_all();
}

std::function<std::optional<QByteArray>()> EventFeed::listen(qint64 revision)
{
    auto listener = std::make_shared<Listener>();
    listener->last = revision;
    listener->waiting = ": listening\n\n"; // the head is sent at once
    const std::scoped_lock lock(m_mutex);
    m_listeners.push_back(listener);
    m_news.notify_all();
    return [this, listener] { return next(listener); };
}

std::optional<QByteArray> EventFeed::next(const std::shared_ptr<Listener> &listener)
{
    std::unique_lock lock(m_mutex);
    const bool isNews
        = m_news.wait_for(lock, heartbeat, [&] { return m_ends || listener->isLost || !listener->waiting.isEmpty(); });
    if (m_ends || listener->isLost)
        return std::nullopt;
    return isNews ? std::exchange(listener->waiting, {}) : QByteArray(": alive\n\n");
}

void EventFeed::run()
{
    std::unique_ptr<JobStore> store;
    std::unique_lock lock(m_mutex);
    while (!m_ends) {
        m_listeners.remove_if([](const auto &listener) { return listener.expired(); });
        if (m_listeners.empty()) {
            m_news.wait(lock, [this] { return m_ends || !m_listeners.empty(); });
            continue;
        }
        lock.unlock();
        try {
            if (store == nullptr || !store->isInPlace()) {
                store.reset();
                store = std::make_unique<JobStore>(m_home);
            }
            look(*store);
        } catch (const Failure &) { // a store that can't be read now is read again later
            store.reset();
        }
        lock.lock();
        m_news.wait_for(lock, eventInterval, [this] { return m_ends; });
    }
}

static QByteArray eventOf(const ImportSummary &import)
{
    return "id: " + QByteArray::number(import.revision)
        + "\ndata: " + QJsonDocument(importJson(import, {})).toJson(QJsonDocument::Compact) + "\n\n";
}

void EventFeed::look(JobStore &store)
{
    const qint64 revision = store.revision();
    std::unique_lock lock(m_mutex);
    std::optional<qint64> from; // that nobody has heard of
    for (const auto &weak : m_listeners) {
        const auto listener = weak.lock();
        if (listener == nullptr || listener->isLost)
            continue;
        if (listener->last < revision)
            from = std::min(from.value_or(revision), listener->last);
    }
    if (!from)
        return;
    lock.unlock();
    const QList<ImportSummary> changed = ImportList(store.database()).touchedSince(*from, mostAtOnce);
    lock.lock();
    for (const ImportSummary &import : changed) {
        const QByteArray event = eventOf(import);
        for (const auto &weak : m_listeners) {
            const auto listener = weak.lock();
            if (listener == nullptr || listener->last >= import.revision)
                continue;
            listener->last = import.revision;
            listener->waiting += event;
            listener->isLost = listener->waiting.size() > mostWaiting;
        }
    }
    m_news.notify_all();
}

} // namespace tranche
