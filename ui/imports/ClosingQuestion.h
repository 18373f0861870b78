#pragma once

#include "ui/common/StoreClient.h"

#include <QObject>

class QMainWindow;

namespace tranche {

class BackgroundRunner;

/// What happens when the window is closed while imports run: it asks whether they keep running, are paused, or are
/// cancelled.
class ClosingQuestion final : public QObject
{
    Q_OBJECT
public:
    ClosingQuestion(StoreClient &store, BackgroundRunner &runner, QMainWindow *window);

    /// Asks, does as it is told, and says what is to become of the window.
    void ask(int activeImports);

Q_SIGNALS:
    void mayClose();
    /// Imports keep running in this process, and a tray icon can bring the window back.
    void mayHide();
    /// What was asked for could not be done.
    void mayNotClose(const QString &reason);

private:
    using Change = std::function<void(JobStore &, qint64 import)>;
    void leave(const Change &change);
    void keepRunning();
    void stay(const QString &reason);
    void whenRunnerHasStopped(const std::function<void()> &then);

    StoreClient &m_store;
    BackgroundRunner &m_runner;
    QMainWindow *m_window;
};

} // namespace tranche
