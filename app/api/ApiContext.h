#pragma once

#include "api/CallLog.h"
#include "api/EventFeed.h"
#include "api/ImportIntake.h"
#include "api/StoreThreads.h"
#include "api/UploadFolder.h"

#include <QStringList>

#include <atomic>
#include <functional>

namespace tranche {

/// How much the server takes.
struct ApiLimits
{
    qint64 maxBody = 10'000'000'000; ///< bytes
    qint64 maxQueued = 0; ///< imports; 0: any number
    QStringList origins; ///< of pages that may call it
    int mostPlanned = 2; ///< calls at once whose imports are planned before they are answered, unless they wait anyway
};

/// What calls are answered with.
struct ApiContext
{
    ApiContext(JobStore &store, const ApiLimits &given, std::function<void()> wake)
        : home(store.home())
        , limits(given)
        , uploads(store)
        , wakeRunner(std::move(wake))
        , intake(home, given.mostPlanned)
        , receipts(home, receiptThreads)
        , quick(home, 1)
        , slow(home, slowThreads)
        , events(home)
    {
    }

    static constexpr int receiptThreads = 4;
    static constexpr int slowThreads = 3;

    QString home;
    QString url; ///< http://127.0.0.1:PORT
    QByteArray openApi; ///< the contract, in JSON
    ApiLimits limits;
    UploadFolder uploads;
    std::function<void()> wakeRunner; ///< something was queued
    std::atomic<bool> isEnding = false;
    ImportIntake intake; ///< queues what is planned later
    StoreThreads receipts; ///< look at files and queue them
    StoreThreads quick; ///< what takes a moment, whatever the others do
    StoreThreads slow; ///< long answers, and decisions that have to look into targets
    EventFeed events;
    CallLog calls;
};

} // namespace tranche
