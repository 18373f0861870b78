#include "ui/api/ServedApi.h"

#include "api/ApiServer.h"
#include "core/Failure.h"
#include "ui/common/Settings.h"

namespace tranche {

static const QLatin1String switchOfApi("api/isServed");

/// Holds the server, on its thread.
class ServedApi::Worker final : public QObject
{
public:
    Worker(QString home, int port, std::function<void(const State &)> tell)
        : m_home(std::move(home))
        , m_port(port)
        , m_tell(std::move(tell))
    {
    }

    void serve(bool on)
    {
        tellAfter([this, on] {
            if (on && m_server == nullptr) {
                ApiOptions options;
                options.port = m_port;
                m_server = std::make_unique<ApiServer>(m_home, options);
            }
            if (!on)
                m_server.reset();
        });
    }

    void renewKey()
    {
        tellAfter([this] {
            if (m_server != nullptr)
                m_server->renewKey();
        });
    }

    QList<ApiCallNote> calls() const { return m_server == nullptr ? QList<ApiCallNote>() : m_server->lastCalls(); }

private:
    template <typename Change> void tellAfter(Change change)
    {
        State state;
        try {
            change();
        } catch (...) {
            state.problem = failureOfCurrentException().text();
        }
        if (m_server != nullptr) {
            state.url = m_server->url();
            state.key = QString::fromLatin1(m_server->key());
        }
        m_tell(state);
    }

    QString m_home;
    int m_port;
    std::function<void(const State &)> m_tell;
    std::unique_ptr<ApiServer> m_server;
};

ServedApi::ServedApi(const QString &home, int port, QObject *parent)
    : QObject(parent)
    , m_home(home)
    , m_worker(new Worker(home, port, [this](const State &state) {
        QMetaObject::invokeMethod(
            this, [this, state] { take(state); }, Qt::QueuedConnection);
    }))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    if (Settings(home).value(switchOfApi).toBool())
        setOn(true);
}

/// The server ends on its thread.
ServedApi::~ServedApi()
{
    m_thread.quit();
    m_thread.wait();
}

void ServedApi::setOn(bool on)
{
    m_isOn = on;
    Settings(m_home).setValue(switchOfApi, on);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, on] { worker->serve(on); }, Qt::QueuedConnection);
}

void ServedApi::renewKey()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->renewKey(); }, Qt::QueuedConnection);
}

void ServedApi::askForCalls()
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker] {
            const QList<ApiCallNote> calls = worker->calls();
            QMetaObject::invokeMethod(
                this, [this, calls] { Q_EMIT callsTold(calls); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void ServedApi::take(const State &state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace tranche
