#include "source/reports/ReportTotals.h"

#include "core/Texts.h"
#include "source/reports/ReportHash.h"

#include <QStringList>

#include <numeric>

namespace tranche {

void ReportTotals::add(const std::string &key, TestStatus status, const std::optional<double> &durationMs, bool isFlaky)
{
    add(status, durationMs);
    m_flaky += isFlaky ? 1 : 0;
    const std::string outcome = key + testStatusWord(status);
    for (std::size_t i = 0; i < m_sum.size(); ++i)
        m_sum[i] += reportHash(outcome, i);
}

void ReportTotals::add(TestStatus status, const std::optional<double> &durationMs)
{
    ++m_counts[std::size_t(status)];
    m_durationMs += durationMs.value_or(0);
}

qint64 ReportTotals::all() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), qint64(0));
}

std::string ReportTotals::statusHash() const
{
    return hexText(m_sum[0], m_sum[1]);
}

std::string ReportTotals::differences(const DeclaredTotals &declared) const
{
    QStringList differing;
    const auto compare = [&](const char *what, const std::optional<qint64> &stated, qint64 counted) {
        if (stated && *stated != counted)
            differing.append(
                SourceText::tr("%1: %2 stated, %3 counted").arg(QLatin1String(what)).arg(*stated).arg(counted));
    };
    const qint64 broken = count(TestStatus::Broken); // who does not tell them apart has them among the failures
    compare("tests", declared.tests, all());
    compare("failures", declared.failures, count(TestStatus::Failed) + (declared.errors ? 0 : broken));
    compare("errors", declared.errors, broken);
    compare("skipped", declared.skipped, count(TestStatus::Skipped));
    if (differing.isEmpty())
        return {};
    return SourceText::tr("The report states other totals than it holds: %1.")
        .arg(differing.join(QLatin1String("; ")))
        .toStdString();
}

} // namespace tranche
