#include "source/reports/ReportLaunch.h"

#include "source/reports/ReportDate.h"
#include "source/reports/ReportRow.h"
#include "source/reports/ReportTotals.h"

#include <utility>

namespace tranche {

ReportLaunch::ReportLaunch(ReportFacts facts, std::string format, std::string file, QString fileDate)
    : m_facts(std::move(facts))
    , m_format(std::move(format))
    , m_file(std::move(file))
    , m_fileDate(std::move(fileDate))
{
}

void ReportLaunch::endFile()
{
    m_told.add(std::exchange(m_ofFile, {}));
}

void ReportLaunch::settleTotals()
{
    if (m_told.declared.isEmpty())
        m_told.declared = m_ofSuites;
}

QString ReportLaunch::date() const
{
    for (const QString &told : { m_facts.date, QString::fromStdString(m_told.startedAt) }) {
        if (const QString date = reportDate(told); !date.isEmpty())
            return date;
    }
    return m_fileDate;
}

void ReportLaunch::write(ReportRow &row, const char *state, const ReportTotals &totals, qint64 suites) const
{
    const auto chosen = [](const QString &byUser, const std::string &byFile) {
        return byUser.isEmpty() ? byFile : byUser.toStdString();
    };
    row.empty();
    row.empty();
    row.text(state);
    row.text(m_facts.profile);
    row.text(m_format);
    row.text(m_file);
    row.text(m_told.name);
    row.text(m_told.generator);
    row.text(m_told.hostname);
    row.text(chosen(m_facts.os, m_told.os));
    row.text(chosen(m_facts.build, m_told.build));
    row.text(chosen(m_facts.platform, m_told.platform));
    row.text(date());
    row.text(m_told.startedAt);
    row.text(m_told.finishedAt);
    row.empty();
    row.real(m_told.durationMs ? m_told.durationMs : std::optional(totals.durationMs()));
    row.declared(declared());
    row.number(totals.all());
    for (int status = 0; status < testStatuses; ++status)
        row.number(totals.count(TestStatus(status)));
    row.number(totals.flaky());
    row.number(suites);
    row.text(totals.statusHash());
}

} // namespace tranche
