#pragma once

#include "source/formats/Converter.h"
#include "source/formats/SourceOptions.h"
#include "source/reports/HistoryKeys.h"
#include "source/reports/ReportLaunch.h"
#include "source/reports/ReportLayout.h"
#include "source/reports/ReportRecords.h"
#include "source/reports/ReportSink.h"
#include "source/reports/ReportTotals.h"

#include <map>
#include <memory>
#include <string>

namespace tranche {

class AttachmentStore;

/// Writes what a report tells as text whose rows are rows of the tables of ReportLayout.h: each begins with the number
/// of its record and the word of its table. A record is a suite with its cases, or a part of a large one; a case is
/// never cut. Counts what it writes; the launch comes last, with the totals.
class ReportRowText final : public ReportSink
{
public:
    /// @param format its name @param file of the report, for people
    /// @param attachments keeps files that belong to tests; nullptr: none are kept
    /// @param fileDate the report's, where neither the user nor the report itself says one
    ReportRowText(
        ReportFacts facts, std::string format, std::string file, QString fileDate, AttachmentStore *attachments);
    ~ReportRowText() override;

    /// The first line of the text.
    static QStringList columns();
    void addHeader();
    /// Whether anything of a report has been told.
    bool hasBegun() const { return m_suiteCount + m_caseCount + m_sampleCount > 0; }
    /// Where the rows go from now on, until the next call.
    void writeTo(ConvertedText &to) { m_to = &to; }

    /// A file of it was read to its end. What others say of the launch is added to what this one has said.
    void endFile();
    /// The report was read to its end: writes what is open, and the launch.
    void finish();
    /// The same of one that can't be read any further. Its launch is never one of those that count.
    /// @param what is wrong, with the line: an error of the import
    void breakOff(const std::string &what);
    /// What is odd about it, since this was asked before.
    QList<ImportError> takeRemarks();

    void setLaunch(const TestLaunch &launch) override;
    qint64 beginSuite(qint64 parent, const TestSuite &suite) override;
    void endSuite(qint64 number, const TestSuite &suite) override;
    qint64 beginCase(qint64 suite) override;
    void endCase(qint64 number, const TestCase &testCase) override;
    qint64 beginStep(qint64 testCase, qint64 parent) override;
    void endStep(qint64 number, const TestStep &step) override;
    void addProperty(TestOwner owner, std::string_view name, std::string_view value) override;
    void addTag(TestOwner owner, std::string_view name, std::string_view value) override;
    void addOutput(TestOwner owner, std::string_view stream, std::string_view piece) override;
    void addAttachment(TestOwner owner, const TestAttachment &attachment) override;
    void addSample(const TestSample &sample) override;
    void addIssue(const TestIssue &issue) override;

private:
    struct Suite
    {
        qint64 parent = 0;
        qint64 ordinal = 0;
        std::string path;
        TestSuite known;
        qint64 children = 0; ///< suites and cases in it
    };
    struct Case
    {
        qint64 suite = 0;
        qint64 ordinal = 0;
        qint64 record = 0;
        ConvertedText rows; ///< what belongs to it, until it ends
        qint64 steps = 0;
    };
    struct Step
    {
        qint64 testCase = 0;
        qint64 parent = 0;
        qint64 ordinal = 0;
    };

    qint64 nextOrdinal(qint64 suite);
    const std::string &pathOf(qint64 suite) const;
    Case *caseOf(TestOwner owner);
    void writeAttempts(qint64 number, Case &testCase, const std::vector<TestAttempt> &attempts);
    void flush(Case &testCase, qint64 rows);
    template <typename Fill> void writeRow(Case *testCase, ReportPart part, const Fill &fill);
    template <typename Fill> void writeBelow(TestOwner owner, ReportPart part, const Fill &fill);
    void writeIssue(const TestIssue &issue);
    void remark(const TestIssue &issue);
    void writeSuite(qint64 number, const Suite &suite, const TestSuite &known);
    void writeLaunch(const char *state);

    ReportLaunch m_launch;
    AttachmentStore *m_attachments;
    ConvertedText *m_to = nullptr;
    QList<ImportError> m_remarks;

    std::map<qint64, Suite> m_suites; ///< that are open
    std::map<qint64, Case> m_cases; ///< that are open
    std::map<qint64, Step> m_steps; ///< that are open
    qint64 m_suiteCount = 0;
    qint64 m_caseCount = 0; ///< configuration included
    qint64 m_stepCount = 0;
    qint64 m_sampleCount = 0;
    qint64 m_topOrdinal = 0;
    std::map<std::pair<TestOwner::Kind, qint64>, std::pair<qint64, qint64>>
        m_parts; ///< of those open: outputs, properties
    ReportTotals m_totals;
    HistoryKeys m_keys;
    ReportRecords m_records;
};

} // namespace tranche
