#pragma once

#include "source/reports/ReportFormats.h"

#include <QMap>

#include <map>

namespace tranche {

/// Files of a report in memory.
class FilesInMemory final : public ReportFiles
{
public:
    FilesInMemory() = default;
    /// One file.
    explicit FilesInMemory(const QByteArray &content) { files.insert(QStringLiteral("report"), content); }

    QStringList names() const override { return files.keys(); }
    std::unique_ptr<ByteStream> open(const QString &name) override;

    QMap<QString, QByteArray> files;
    std::size_t pieceBytes = 64 << 10; ///< that a stream gives at once at most
};

/// Keeps what a reader told, whole, and writes it as lines that tests compare. What is told against the rules of
/// ReportSink (a number that is not open, a suite that is never ended) is a line that begins with "fault".
class RecordingSink final : public ReportSink
{
public:
    void setLaunch(const TestLaunch &told) override { launch = told; }
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

    /// All that was told, a line each: “suite 1 in 0: name …”, “case 2 in 1: Class.name passed …”, what belongs to it
    /// below.
    QStringList lines() const;
    /// Cases by their status; config is none.
    qint64 count(TestStatus status) const;
    /// "3 passed, 1 failed, 0 broken, 1 skipped, 0 unknown"
    QString totals() const;
    const TestCase *findCase(const std::string &name) const;

    struct Suite
    {
        qint64 parent = 0;
        TestSuite told;
        bool isEnded = false;
    };
    struct Case
    {
        qint64 suite = 0;
        TestCase told;
        bool isEnded = false;
    };
    struct Step
    {
        qint64 testCase = 0;
        qint64 parent = 0;
        TestStep told;
        bool isEnded = false;
    };
    TestLaunch launch;
    std::vector<Suite> suites; ///< by their numbers, from 1
    std::vector<Case> cases;
    std::vector<Step> steps;
    std::map<std::pair<TestOwner::Kind, qint64>, QStringList> below; ///< properties, tags, outputs, … of each
    std::vector<TestSample> samples;
    std::vector<TestIssue> issues;
    QStringList faults;

private:
    void add(TestOwner owner, const QString &line);
    std::map<std::pair<std::pair<TestOwner::Kind, qint64>, std::string>, std::string> m_outputs;
};

/// Reads a report to its end. @throws what the reader throws
void readReport(ReportFiles &files, const ReportFormat &format, ReportSink &sink);
void readReport(const QByteArray &content, const char *format, ReportSink &sink);

} // namespace tranche
