#pragma once

#include "source/formats/SourceOptions.h"
#include "source/reports/TestReport.h"

namespace tranche {

class ReportRow;
class ReportTotals;

/// What a report is about: what its files say of it, and what the user says.
class ReportLaunch
{
public:
    /// @param format its name @param file of the report, for people
    /// @param fileDate the report's, where neither the user nor the report itself says one
    ReportLaunch(ReportFacts facts, std::string format, std::string file, QString fileDate);

    const std::string &file() const { return m_file; }
    const QStringList &tags() const { return m_facts.tags; }

    /// As the file at work tells it: the last time counts.
    void set(const TestLaunch &launch) { m_ofFile = launch; }
    /// A file was read to its end. What others say is added to what this one has said.
    void endFile();
    /// Totals that an outermost suite states.
    void addOfSuite(const DeclaredTotals &declared) { m_ofSuites.add(declared); }
    /// All was read: where the launch states no totals, those of its suites stand for them.
    void settleTotals();
    const DeclaredTotals &declared() const { return m_told.declared; }

    /// The values of its row, behind all that is in it. @param state "whole", "partial"
    void write(ReportRow &row, const char *state, const ReportTotals &totals, qint64 suites) const;

private:
    QString date() const;

    ReportFacts m_facts;
    std::string m_format;
    std::string m_file;
    QString m_fileDate;
    TestLaunch m_ofFile; ///< as the file at work tells it
    TestLaunch m_told; ///< as those before it do
    DeclaredTotals m_ofSuites;
};

} // namespace tranche
