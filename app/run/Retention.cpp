#include "run/Retention.h"

#include "core/FaultPoint.h"
#include "store/FileLock.h"

#include <chrono>
#include <thread>

namespace tranche {

/// So that those who wait to write find the store free.
static void restBetweenSteps()
{
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
}

static void removeMarked(RetentionStore &retention, const std::function<bool()> &keepOn)
{
    while (keepOn() && retention.removeSome())
        restBetweenSteps();
}

CleanUp foreseeCleanUp(JobStore &store, const RetentionRule &rule)
{
    RetentionStore retention(store);
    const QList<qint64> due = retention.due(rule, QDateTime::currentDateTimeUtc());
    CleanUp foreseen;
    foreseen.imports = due.size();
    foreseen.bytes = retention.bytesOf(due);
    foreseen.before = foreseen.after = retention.space();
    foreseen.canCompact = retention.canCompact();
    return foreseen;
}

CleanUp cleanUp(JobStore &store, const RetentionRule &rule, const std::function<bool()> &keepOn)
{
    constexpr qint64 smallBytes = 64 << 20;
    RetentionStore retention(store);
    CleanUp done;
    done.before = done.after = retention.space();
    FileLock lock(store.home() + QStringLiteral("/clean-up.lock"));
    if (!lock.tryLock()) {
        done.isFinished = false;
        return done;
    }
    removeMarked(retention, keepOn); // what a dead program has left
    const QList<qint64> due = retention.due(rule, QDateTime::currentDateTimeUtc());
    for (qsizetype first = 0; first < due.size() && keepOn(); first += RetentionStore::atOnce) {
        const QList<qint64> some = due.mid(first, RetentionStore::atOnce);
        done.bytes += retention.bytesOf(some);
        done.imports += retention.mark(some);
        faultPoint("retention.marked");
        removeMarked(retention, keepOn);
    }
    done.canCompact = retention.canCompact();
    retention.shortenLog(); // else what was written just now counts twice
    const StoreSpace space = retention.space();
    if (!done.canCompact && space.used <= smallBytes && space.free * 4 > space.used && keepOn()) {
        retention.rebuild();
        done.canCompact = true;
    }
    while (keepOn() && retention.compactSome())
        restBetweenSteps();
    retention.shortenLog();
    done.after = retention.space();
    done.isFinished = keepOn();
    if (done.isFinished)
        retention.setLastCleanUp(QDateTime::currentDateTimeUtc());
    return done;
}

void cleanUpIfDue(JobStore &store, const std::function<bool()> &keepOn)
{
    RetentionStore retention(store);
    const RetentionRule rule = retention.rule();
    const QDateTime last = retention.lastCleanUp();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    // A clock that was put back must not put it off for long.
    const bool isRecent = last.isValid() && last <= now && last.addDays(1) > now;
    if (rule.fewestDays() > 0 && !isRecent)
        cleanUp(store, rule, keepOn);
}

} // namespace tranche
