#pragma once

#include "core/Failure.h"
#include "ui/common/Mailbox.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <variant>

namespace tranche {

/// Runs engine work off the GUI thread and hands its result, or its failure, back to it.
/// Nothing is called back once `context` is gone.
template <typename Work, typename OnResult>
void runInBackground(QObject *context, Work work, OnResult onResult, std::function<void(const Failure &)> onFailure)
{
    using Result = std::invoke_result_t<Work>;
    const QPointer<QObject> asker(context);
    auto call = [&mailbox = Mailbox::ofApplication(), asker, work = std::move(work), onResult = std::move(onResult),
                    onFailure = std::move(onFailure)]() mutable {
        auto outcome = std::make_shared<std::variant<Result, Failure>>(Failure({}, {}));
        try {
            *outcome = work();
        } catch (...) {
            *outcome = failureOfCurrentException();
        }
        mailbox.post([asker, outcome, onResult = std::move(onResult), onFailure = std::move(onFailure)] {
            if (!asker)
                return;
            if (const auto *failure = std::get_if<Failure>(outcome.get()))
                onFailure(*failure);
            else
                onResult(std::get<Result>(std::move(*outcome)));
        });
    };
    runOnPool([call = std::make_shared<decltype(call)>(std::move(call))] { (*call)(); });
}

} // namespace tranche
