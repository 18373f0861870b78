#pragma once

#include "core/Failure.h"
#include "store/ChunkStore.h"
#include "ui/common/Mailbox.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace tranche {

/// The job store as the windows use it: on a thread of its own, which asks ten times a second what has changed, whoever
/// changed it. Lives in the GUI thread.
class StoreClient final : public QObject
{
    Q_OBJECT
public:
    explicit StoreClient(const QString &home, QObject *parent = nullptr);
    ~StoreClient() override;

    /// Begins to look for changes. To be called once its signals are connected: the first one brings the whole history.
    void start();
    const QString &home() const { return m_home; }

    /// Calls `work` on the store's thread, then `onResult` in the GUI thread, unless `context` is gone by then.
    /// Whatever goes wrong, a store that can't be opened too, goes to `onFailure`, or to failed() if there is none: one
    /// of the two is always called.
    template <typename Work, typename OnResult>
    void run(QObject *context, Work work, OnResult onResult, std::function<void(const Failure &)> onFailure = {})
    {
        const QPointer<QObject> asker(context);
        enqueue(
            [this, asker, work = std::move(work), onResult = std::move(onResult)](JobStore &store) {
                auto result = std::make_shared<std::invoke_result_t<Work, JobStore &>>(work(store));
                answer([asker, onResult, result] {
                    if (asker)
                        onResult(*result);
                });
            },
            [this, asker, onFailure = std::move(onFailure)](const Failure &failure) {
                answer([this, asker, onFailure, failure] {
                    if (asker && onFailure)
                        onFailure(failure);
                    else
                        Q_EMIT failed(failure.text());
                });
            });
    }
    /// Looks for changes now rather than at the next tick.
    void refresh();

Q_SIGNALS:
    /// At most ten times a second. At first the newest imports come, then those before, some thousands at a time.
    void changed(const QList<tranche::ImportSummary> &imports);
    void removed(const QList<qint64> &ids);
    /// All that was in the store when it was opened has been told.
    void wholeHistoryTold();
    /// The store can be read, for the first time or again. @param notice what a person has to know of it; or empty
    void loaded(const QString &notice);
    /// The store can't be read, told once until it can; or what was asked for went wrong.
    void failed(const QString &message);

private:
    class Worker;
    void enqueue(std::function<void(JobStore &)> work, std::function<void(const Failure &)> onFailure);
    /// Calls it in the GUI thread.
    void answer(std::function<void()> call) { m_answers.post(std::move(call)); }
    /// Emits a signal in the GUI thread.
    template <typename Argument> void tell(void (StoreClient::*signal)(const Argument &), const Argument &argument)
    {
        answer([this, signal, argument] { Q_EMIT(this->*signal)(argument); });
    }

    QString m_home;
    QThread m_thread;
    Mailbox m_answers;
    Worker *m_worker;
};

} // namespace tranche
