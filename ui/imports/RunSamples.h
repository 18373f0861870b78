#pragma once

#include "store/ImportSummary.h"

#include <QHash>
#include <QList>

namespace tranche {

/// How far an import was at a moment of its run.
struct RunSample
{
    qint64 ms = 0; ///< that it had run, in all its sessions
    qint64 rows = 0; ///< read
    qint64 bytes = 0; ///< read, of the file

    bool operator==(const RunSample &) const = default;
};

/// What was seen of the runs of imports while the window was open. Bounded: of a long run every second sample is
/// dropped again and again, and the runs that were seen first are forgotten.
class RunSamples
{
public:
    static constexpr qsizetype mostSamples = 240;
    static constexpr qsizetype mostRuns = 32;

    /// Takes a sample if the import runs, or has just ended. One that starts over begins anew.
    void add(const ImportSummary &import);
    /// Oldest first; empty if nothing was seen.
    QList<RunSample> of(qint64 import) const { return m_runs.value(import).samples; }

private:
    struct Run
    {
        QList<RunSample> samples;
        qint64 leastMs = 100; ///< between two of them
    };
    QHash<qint64, Run> m_runs;
    QList<qint64> m_order; ///< of imports, as they were first seen
};

/// Rows a second between each sample and the one before.
QList<double> ratesOf(const QList<RunSample> &samples);

} // namespace tranche
