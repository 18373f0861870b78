#pragma once

#include "run/RunnerThread.h"
#include "ui/common/Mailbox.h"

#include <QObject>

namespace tranche {

/// The runner of a window: what its thread tells comes as signals, on the window's thread.
class BackgroundRunner : public QObject, public RunnerThread
{
    Q_OBJECT
public:
    explicit BackgroundRunner(const QString &home, QObject *parent = nullptr);
    ~BackgroundRunner() override;

Q_SIGNALS:
    void finished();
    void failed(const QString &message);

private:
    Mailbox m_news; ///< what the thread tells
};

} // namespace tranche
