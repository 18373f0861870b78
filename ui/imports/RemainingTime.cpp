#include "ui/imports/RemainingTime.h"

#include "ui/common/Formatting.h"

#include <QCoreApplication>

#include <algorithm>

namespace tranche {

namespace {

struct RemainingWords
{
    Q_DECLARE_TR_FUNCTIONS(RemainingTime)
};

} // namespace

static constexpr qint64 soonestMs = 2000;
static constexpr qint64 ofLateMs = 20'000;
static constexpr qint64 stretches = 4; ///< of what was seen of late
static constexpr double slowest = 4; ///< a stretch that stood still says nothing of what comes

std::optional<RemainingTime> remainingTime(const QList<RunSample> &samples, qint64 bytesTotal)
{
    if (samples.isEmpty())
        return std::nullopt;
    const RunSample &now = samples.constLast();
    const qint64 left = bytesTotal - now.bytes;
    if (now.ms < soonestMs || now.bytes <= 0 || left <= 0)
        return std::nullopt;
    qint64 beginMs = 0; // before something was read the file was looked at
    for (const RunSample &sample : samples) {
        if (sample.bytes > 0)
            break;
        beginMs = sample.ms;
    }
    const qint64 ranMs = now.ms - beginMs;
    if (ranMs <= 0)
        return std::nullopt;
    const double whole = double(now.bytes) / double(ranMs);
    double fast = whole;
    double slow = whole;
    const qint64 stretch = std::min(ranMs, ofLateMs) / stretches;
    RunSample end = now;
    for (auto sample = samples.crbegin(); sample != samples.crend(); ++sample) {
        const qint64 ms = end.ms - sample->ms;
        if (ms < stretch || sample->ms < beginMs)
            continue;
        const double rate = double(end.bytes - sample->bytes) / double(ms);
        fast = std::max(fast, rate);
        slow = std::min(slow, rate);
        end = *sample;
        if (now.ms - end.ms >= ofLateMs || end.ms <= beginMs)
            break;
    }
    slow = std::max(slow, whole / slowest);
    return RemainingTime { qint64(double(left) / fast), qint64(double(left) / slow) };
}

/// A range of whole steps of a unit, that holds the time.
static QString stepsText(
    const RemainingTime &time, qint64 stepMs, qint64 unitMs, const QString &one, const QString &range)
{
    const qint64 least = std::max(time.leastMs / stepMs * stepMs, stepMs) / unitMs;
    const qint64 most = std::max((time.mostMs + stepMs - 1) / stepMs * stepMs, stepMs) / unitMs;
    return least >= most ? one.arg(formatCount(most)) : range.arg(formatCount(least), formatCount(most));
}

QString remainingText(const RemainingTime &time)
{
    constexpr qint64 second = 1000;
    constexpr qint64 minute = 60 * second;
    constexpr qint64 hour = 60 * minute;
    if (time.mostMs < 5 * second)
        return RemainingWords::tr("a few seconds left");
    if (time.mostMs <= 55 * second)
        return stepsText(
            time, 5 * second, second, RemainingWords::tr("about %1 s left"), RemainingWords::tr("%1 to %2 s left"));
    if (time.mostMs <= 90 * minute)
        return stepsText(
            time, minute, minute, RemainingWords::tr("about %1 min left"), RemainingWords::tr("%1 to %2 min left"));
    return stepsText(time, hour, hour, RemainingWords::tr("about %1 h left"), RemainingWords::tr("%1 to %2 h left"));
}

} // namespace tranche
