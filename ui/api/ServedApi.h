#pragma once

#include "api/CallLog.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace tranche {

/// The import API of a window: it is served as long as the window is open and its switch is on. The server lives on a
/// thread of its own; nothing here waits for it.
class ServedApi final : public QObject
{
    Q_OBJECT
public:
    /// Where it can be called, or why not.
    struct State
    {
        QString url; ///< empty: it is not served by this window
        QString key;
        QString problem; ///< why it can't be served; empty: it can
    };

    /// Begins to serve if the switch was left on. @param port 0: any that is free
    ServedApi(const QString &home, int port, QObject *parent);
    ~ServedApi() override;

    /// The switch, which is kept for the next start.
    bool isOn() const { return m_isOn; }
    void setOn(bool on);
    void renewKey();
    const State &state() const { return m_state; }
    /// Has the last calls told.
    void askForCalls();

Q_SIGNALS:
    void stateChanged();
    void callsTold(const QList<tranche::ApiCallNote> &calls);

private:
    class Worker;
    void take(const State &state);

    QString m_home;
    bool m_isOn = false;
    State m_state;
    QThread m_thread;
    Worker *m_worker; ///< lives on the thread, and ends with it
};

} // namespace tranche
