#pragma once

#include "source/formats/json/JsonTexts.h"
#include "source/reports/ReportReader.h"

namespace tranche {

/// What readers of reports in JSON have in common. Each of the functions reads the value at the place, or of the key
/// there, and ends with it.
class JsonReportReader : public ReportReader
{
public:
    qint64 bytesOfFile() const override { return m_json.bytesOfFile(); }

protected:
    static constexpr std::size_t mostKeptBytes = std::size_t(1) << 20; ///< of a name, message, trace or property

    explicit JsonReportReader(std::unique_ptr<ByteStream> input)
        : m_json(std::move(input))
    {
    }

    /// A text of which nothing is told: what is longer than may be kept is cut off.
    std::string readName() { return readText(m_json, mostKeptBytes); }
    /// A text that is kept. What is longer goes to an output of the owner.
    std::string readKept(ReportSink &sink, TestOwner owner, std::string_view stream);
    /// A text, or several in an array, which become lines.
    void tellOutput(ReportSink &sink, TestOwner owner, std::string_view stream);
    /// Each single value becomes a property.
    void tellProperties(ReportSink &sink, TestOwner owner, const std::string &name);
    void warn(ReportSink &sink, const char *code, const QString &message);
    /// A word for a status that the format does not have.
    void warnOfStatus(ReportSink &sink, const std::string &word);
    /// To the begin of the report. @throws Failure "source.json" if something else stands there
    void begin(JsonToken token);
    /// @throws Failure "source.json" if something follows
    void expectEnd();

    JsonPullReader m_json;
};

} // namespace tranche
