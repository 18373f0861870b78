#pragma once

#include "source/formats/json/JsonTexts.h"
#include "source/reports/json/PendingCase.h"
#include "source/reports/json/ReportSuites.h"

namespace tranche {

/// Reads one element of "tests" of a CTRF report.
class CtrfTest
{
public:
    /// @param suites that the test is put into
    CtrfTest(JsonPullReader &json, ReportSink &sink, ReportSuites &suites);

    /// From the begin of the object to its end.
    void read();

private:
    void readKey(std::string_view key);
    bool readLongKey(std::string_view key);
    void readSuite();
    void readStep();
    void readRetry();
    void readAttachment();
    void readScreenshot();
    void readParameters();
    void readTags();
    void tellFlattened(const std::string &name, bool asTags);
    void tellOutputLater(const char *stream);
    std::string kept(const char *stream);
    std::string keptName();
    void setStatus(TestAttempt &attempt, std::string word);
    TestStatus statusOf(const std::string &word);
    void joinAttempts();

    JsonPullReader &m_json;
    ReportSink &m_sink;
    PendingCase m_pending;
    TestCase m_case;
    TestAttempt m_last;
    std::vector<std::string> m_suite;
    std::optional<qint64> m_retries;
    std::size_t m_room = std::size_t(16) << 20; ///< for what is kept of it
};

} // namespace tranche
