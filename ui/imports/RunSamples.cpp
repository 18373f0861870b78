#include "ui/imports/RunSamples.h"

namespace tranche {

void RunSamples::add(const ImportSummary &import)
{
    const bool runs = import.state == ImportState::Running;
    const bool isKnown = m_runs.contains(import.id);
    if (!import.startedAt.isValid() || (!runs && !isKnown))
        return;
    if (!isKnown) {
        m_order.append(import.id);
        if (m_order.size() > mostRuns)
            m_runs.remove(m_order.takeFirst());
    }
    Run &run = m_runs[import.id];
    const RunSample now { import.durationMs, import.counts.rowsRead, import.counts.bytesRead };
    if (!run.samples.isEmpty()) {
        const RunSample &last = run.samples.constLast();
        if (now.rows < last.rows || now.ms < last.ms)
            run = {};
        else if (now.ms - last.ms < run.leastMs)
            return;
    }
    run.samples.append(now);
    if (run.samples.size() <= mostSamples)
        return;
    QList<RunSample> fewer;
    for (qsizetype i = 0; i < run.samples.size(); i += 2)
        fewer.append(run.samples[i]);
    run.samples = fewer;
    run.leastMs *= 2;
}

QList<double> ratesOf(const QList<RunSample> &samples)
{
    QList<double> rates;
    for (qsizetype i = 1; i < samples.size(); ++i) {
        const auto ms = double(samples[i].ms - samples[i - 1].ms);
        rates.append(ms > 0 ? double(samples[i].rows - samples[i - 1].rows) * 1000 / ms : 0);
    }
    return rates;
}

} // namespace tranche
