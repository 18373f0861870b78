#pragma once

#include "source/formats/json/JsonPullReader.h"
#include "source/reports/ReportSink.h"
#include "source/reports/json/CucumberStatus.h"

namespace tranche {

/// Reads the elements of a feature: scenarios are cases, and the background before one is a part of it.
class CucumberScenario
{
public:
    explicit CucumberScenario(JsonPullReader &json)
        : m_json(json)
    {
    }

    /// @param nanoseconds of the unit that durations are in
    void setUnit(double nanoseconds) { m_unit = nanoseconds; }
    /// What begins here. @param suite number of the feature @param file that it is written in, if that is known by now
    void readElement(ReportSink &sink, qint64 suite, const std::string &file);
    /// Of the feature: a background that no scenario followed is ended.
    void end(ReportSink &sink, const std::string &file);

private:
    void readElementKey(ReportSink &sink, std::string_view key);
    void readSteps(ReportSink &sink, qint64 parent, const char *kind);
    void readStep(ReportSink &sink, qint64 parent, const char *kind);
    void readStepKey(ReportSink &sink, TestOwner owner, TestStep &step, CucumberStatus &status, std::string_view key);
    void readResult(ReportSink &sink, TestOwner owner, TestStep &step, CucumberStatus &status);
    void readAttachment(ReportSink &sink, TestOwner owner);

    JsonPullReader &m_json;
    double m_unit = 1;
    // The case, from its background on:
    qint64 m_number = 0; ///< 0: none is open
    TestCase m_case;
    CucumberStatus m_worst;
    std::string m_message; ///< of the worst step
    std::optional<double> m_durationMs;
    // The element:
    std::string m_type;
    std::string m_keyword;
};

/// Objects with a name; some tools write the names alone.
void readCucumberTags(JsonPullReader &json, ReportSink &sink, TestOwner owner);

} // namespace tranche
