#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace tranche {

struct SelfTestPlan
{
    int imports = 20;
    double failures = 0.2; ///< the share of imports whose file has rows that are wrong
    int rows = 500; ///< of each file
    quint32 seed = 0; ///< the same makes the same imports
};

struct SelfTestOutcome
{
    int done = 0;
    int partial = 0;
    qint64 rows = 0; ///< that are in
    qint64 durationMs = 0;
    QStringList broken; ///< promises that did not hold, in sentences; empty: all did
};

/// Makes small files and imports them into databases of its own, in a folder that is removed afterwards: several at
/// once, in channels and behind each other, some with rows that are wrong. Then looks whether all that is promised
/// holds: each good row is in exactly once, each wrong one is kept with its error, nothing began before its turn, the
/// books balance.
/// @param keepOn asked now and then; false: it ends early, and says so as broken
/// @throws Failure "store.…" if the folder can't be made
SelfTestOutcome runSelfTest(const SelfTestPlan &plan, const std::function<bool()> &keepOn);

} // namespace tranche
