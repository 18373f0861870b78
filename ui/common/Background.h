#pragma once

#include "source/Failure.h"

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent>

#include <functional>
#include <optional>
#include <variant>

namespace tranche {

/// Runs engine work off the GUI thread and hands its result, or its failure, back to it.
/// Nothing is called back once `context` is gone.
template <typename Work, typename OnResult>
void runInBackground(
    QObject *context, Work work, OnResult onResult, const std::function<void(const Failure &)> &onFailure)
{
    using Result = std::invoke_result_t<Work>;
    using Outcome = std::variant<Result, Failure>;
    auto *watcher = new QFutureWatcher<std::shared_ptr<Outcome>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, onResult, onFailure] {
        const auto outcome = watcher->result();
        watcher->deleteLater();
        if (const auto *failure = std::get_if<Failure>(outcome.get()))
            onFailure(*failure);
        else
            onResult(std::get<Result>(std::move(*outcome)));
    });
    watcher->setFuture(QtConcurrent::run([work = std::move(work)]() -> std::shared_ptr<Outcome> {
        try {
            return std::make_shared<Outcome>(work());
        } catch (...) {
            return std::make_shared<Outcome>(failureOfCurrentException());
        }
    }));
}

} // namespace tranche
