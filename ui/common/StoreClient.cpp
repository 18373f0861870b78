#include "ui/common/StoreClient.h"
#include "store/ImportList.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace tranche {

static constexpr int pollIntervalMs = 100;
/// Of a long history the first page is shown at once; the others follow, between other work, each twice as long: what a
/// table does for a page grows with the rows that it has.
static constexpr int firstPage = 300;
static constexpr int longestPage = 1000;
static constexpr int reopenIntervalMs = 1000;

/// Reading a long history leaves holes behind.
static void giveFreeMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

/// The half of the client that lives on the store's thread.
class StoreClient::Worker final : public QObject
{
    /// Texts that many imports have in common are kept once, as far as they stand near each other in the history: of
    /// those that were seen long ago nothing is remembered.
    class SharedTexts
    {
    public:
        void share(ImportSummary &import)
        {
            constexpr qsizetype most = 4000;
            if (m_known.size() > most)
                m_known.clear();
            for (QString *text : { &import.file, &import.filePath, &import.target, &import.targetPath, &import.table,
                     &import.failureCode, &import.failureMessage, &import.notice }) {
                if (text->isEmpty())
                    *text = QString();
                else
                    *text = *m_known.insert(*text);
            }
        }
        void clear() { m_known = {}; }

    private:
        QSet<QString> m_known;
    };

public:
    Worker(StoreClient &client, QString home)
        : m_client(client)
        , m_home(std::move(home))
    {
    }

    Mailbox mailbox { this };

    void start()
    {
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
        if (m_sincePoll.isValid() && m_sincePoll.elapsed() < pollIntervalMs)
            return;
        // Before it is started the client opens the store for those alone who ask for it, and a moment passes before
        // one that failed is opened again.
        if (!m_store
            && (m_timer == nullptr || (m_sinceFailure.isValid() && m_sinceFailure.elapsed() < reopenIntervalMs)))
            return;
        m_sincePoll.start();
        try {
            store();
            tellChanges();
        } catch (...) {
            giveUp(failureOfCurrentException().text());
        }
    }

private:
    /// The job store, opened when it is first needed, or when it could not be before. One that was moved away may be
    /// put back, so no other one is begun in its place. @throws Failure "store.…"
    JobStore &store()
    {
        if (m_store && !m_store->isInPlace())
            close();
        if (!m_store && m_wasOpen && !JobStore::exists(m_home))
            throw Failure(QStringLiteral("store.gone"),
                StoreClient::tr("The job store in %1 is gone: it was moved or deleted while it was open.").arg(m_home),
                StoreClient::tr("Put it back, or start Tranche anew, which begins a new history."));
        if (!m_store)
            m_store = std::make_unique<JobStore>(m_home, QStringLiteral("window"));
        m_wasOpen = true;
        return *m_store;
    }

    void tellChanges()
    {
        if (!m_hasBegun) {
            m_revision = m_store->revision(); // what changes from now on is told as a change
            m_hasBegun = true;
            m_oldestTold = std::numeric_limits<qint64>::max();
            m_page = firstPage;
            tellOlder();
        }
        tell(ImportList(m_store->database()).changedSince(m_revision));
        if (m_timer != nullptr && !m_isLoaded) {
            m_client.tell(&StoreClient::loaded, m_store->takeNotice());
            m_isLoaded = true;
            m_problem.clear();
        }
        if (m_isWhole)
            findRemoved();
    }

    /// Tells what the windows do not know yet.
    void tell(const QList<ImportSummary> &imports)
    {
        QList<ImportSummary> news;
        for (const ImportSummary &import : imports) {
            std::size_t &shown = m_shown[import.id];
            // An import of another store is another one.
            const std::size_t now = qHashMulti(1, import.revision, import.placeInQueue, import.turn->waitsFor,
                import.turn->endedOtherwise.keys(), import.turn->endedOtherwise.values(), import.filePath,
                import.createdAt.toMSecsSinceEpoch());
            if (shown == now)
                continue;
            shown = now;
            news.append(import);
            m_revision = std::max(m_revision, import.revision);
        }
        for (ImportSummary &import : news)
            m_texts.share(import);
        if (!news.isEmpty())
            m_client.tell(&StoreClient::changed, news);
    }

    /// Tells a page of the history, and asks itself to tell the next one.
    void tellOlder()
    {
        const QList<ImportSummary> page = ImportList(m_store->database()).find({}, m_oldestTold, m_page);
        const qint64 revision = m_revision;
        tell(page);
        m_revision = revision; // others of the same time may come yet
        if (page.size() < m_page) {
            m_isWhole = true;
            m_texts.clear();
            m_client.answer([this] { // the windows have taken it all
                Q_EMIT m_client.wholeHistoryTold();
                mailbox.post(giveFreeMemoryBack);
            });
            return;
        }
        m_oldestTold = page.constLast().id;
        // Once the windows have taken this one: pages that wait would be memory.
        m_client.answer([this] { mailbox.post([this] { tellRest(); }); });
    }

    void tellRest()
    {
        if (!m_store || !m_hasBegun || m_isWhole)
            return;
        try {
            m_page = std::min(m_page * 2, longestPage);
            tellOlder();
        } catch (...) {
            giveUp(failureOfCurrentException().text());
        }
    }

    void close()
    {
        m_store.reset();
        m_revision = 0; // another store may stand there then
        m_version = -1;
        m_isLoaded = false;
        m_hasBegun = false;
        m_isWhole = false;
    }

    /// The store can't be read: it is opened anew, and a problem that lasts is told once.
    void giveUp(const QString &problem)
    {
        close();
        m_sinceFailure.start();
        if (problem != m_problem)
            m_client.tell(&StoreClient::failed, problem);
        m_problem = problem;
    }

    void findRemoved()
    {
        const qint64 version = m_store->dataVersion();
        if (version == m_version && m_shown.size() == m_count)
            return;
        m_version = version;
        const auto ids = ImportList(m_store->database()).ids();
        m_count = ids.size();
        if (m_count == m_shown.size())
            return;
        const QSet<qint64> present(ids.begin(), ids.end());
        QList<qint64> gone;
        m_shown.removeIf([&](QHash<qint64, std::size_t>::iterator shown) {
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
    QElapsedTimer m_sinceFailure;
    QString m_problem; ///< that was told last
    bool m_wasOpen = false;
    bool m_isLoaded = false; ///< that it can be read was told
    QHash<qint64, std::size_t> m_shown; ///< a hash of what was told of an import, by its id
    SharedTexts m_texts;
    bool m_hasBegun = false;
    bool m_isWhole = false; ///< the history was told to its end
    qint64 m_oldestTold = 0; ///< an id
    int m_page = firstPage;
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
