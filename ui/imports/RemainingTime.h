#pragma once

#include "ui/imports/RunSamples.h"

#include <QString>

#include <optional>

namespace tranche {

/// How long an import will still run: nobody knows exactly.
struct RemainingTime
{
    qint64 leastMs = 0;
    qint64 mostMs = 0;

    bool operator==(const RemainingTime &) const = default;
};

/// By the fastest and the slowest of what was seen of late, and by the whole run.
/// @returns nullopt if it is too early to tell: within two seconds, or with nothing read
std::optional<RemainingTime> remainingTime(const QList<RunSample> &samples, qint64 bytesTotal);

/// "2 to 3 min left", "about 10 s left", "1 to 2 h left"
QString remainingText(const RemainingTime &time);

} // namespace tranche
