#include "ui/common/StoreClient.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

#include <algorithm>

namespace tranche {

static constexpr int pollIntervalMs = 100;

/// The half of the client that lives on the store's thread.
class StoreClient::Worker final : public QObject
{
public:
    Worker(StoreClient &client, QString home)
        : m_client(client)
        , m_home(std::move(home))
    {
    }

    Mailbox mailbox { this };

    void start()
    {
        try {
            m_client.tell(&StoreClient::loaded, store().takeNotice());
        } catch (...) {
            m_client.tell(&StoreClient::failed, failureOfCurrentException().text());
        }
        m_timer = new QTimer(this);
        connect(m_timer, &QTimer::timeout, this, &Worker::poll);
        m_timer->setTimerType(Qt::PreciseTimer);
        m_timer->start(pollIntervalMs);
        poll();
    }

    void run(const std::function<void(JobStore &)> &work, const std::function<void(const Failure &)> &onFailure)
    {
        try {
            work(store());
        } catch (...) {
            onFailure(failureOfCurrentException());
        }
        m_version = -1; // data_version tells of other connections only
        poll();
    }

    /// Looks for changes, unless that was done a moment ago: then the timer will.
    void poll()
    {
        if (!m_store || (m_sincePoll.isValid() && m_sincePoll.elapsed() < pollIntervalMs))
            return;
        m_sincePoll.start();
        try {
            const auto changed = m_store->changedSince(m_revision);
            QList<ImportSummary> news;
            for (const ImportSummary &import : changed) {
                if (m_shown.value(import.id) != import)
                    news.append(import);
                m_shown.insert(import.id, import);
                m_revision = std::max(m_revision, import.revision);
            }
            if (!news.isEmpty())
                m_client.tell(&StoreClient::changed, news);
            findRemoved();
        } catch (...) {
            m_client.tell(&StoreClient::failed, failureOfCurrentException().text());
        }
    }

private:
    /// The job store, opened when it is first needed, or when it could not be before. @throws Failure "store.…"
    JobStore &store()
    {
        if (!m_store)
            m_store = std::make_unique<JobStore>(m_home);
        return *m_store;
    }

    void findRemoved()
    {
        const qint64 version = m_store->dataVersion();
        if (version == m_version && m_shown.size() == m_count)
            return;
        m_version = version;
        const auto ids = m_store->ids();
        m_count = ids.size();
        if (m_count == m_shown.size())
            return;
        const QSet<qint64> present(ids.begin(), ids.end());
        QList<qint64> gone;
        m_shown.removeIf([&](QHash<qint64, ImportSummary>::iterator shown) {
            if (present.contains(shown.key()))
                return false;
            gone.append(shown.key());
            return true;
        });
        if (!gone.isEmpty())
            m_client.tell(&StoreClient::removed, gone);
    }

    StoreClient &m_client;
    QString m_home;
    std::unique_ptr<JobStore> m_store;
    QTimer *m_timer = nullptr;
    QElapsedTimer m_sincePoll;
    QHash<qint64, ImportSummary> m_shown;
    qint64 m_revision = 0;
    qint64 m_version = -1;
    qsizetype m_count = -1;
};

StoreClient::StoreClient(const QString &home, QObject *parent)
    : QObject(parent)
    , m_home(home)
    , m_worker(new Worker(*this, home))
{
    qRegisterMetaType<QList<tranche::ImportSummary>>();
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("job store"));
    m_thread.start();
}

void StoreClient::start()
{
    m_worker->mailbox.post([worker = m_worker] { worker->start(); });
}

StoreClient::~StoreClient()
{
    m_thread.quit();
    m_thread.wait();
}

void StoreClient::enqueue(std::function<void(JobStore &)> work, std::function<void(const Failure &)> onFailure)
{
    m_worker->mailbox.post([worker = m_worker, work = std::move(work), onFailure = std::move(onFailure)] {
        worker->run(work, onFailure);
    });
}

void StoreClient::refresh()
{
    m_worker->mailbox.post([worker = m_worker] { worker->poll(); });
}

} // namespace tranche
