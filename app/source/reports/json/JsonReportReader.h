#pragma once

#include "source/reports/ReportReader.h"
#include "source/reports/json/ReportValues.h"

namespace tranche {

/// A report that is one text of JSON.
class JsonReportReader : public ReportReader
{
public:
    qint64 bytesOfFile() const override { return m_json.bytesOfFile(); }

protected:
    explicit JsonReportReader(std::unique_ptr<ByteStream> input)
        : m_json(std::move(input))
    {
    }

    /// To the begin of the report. @throws Failure "source.json" if something else stands there
    void begin(JsonToken token);
    /// @throws Failure "source.json" if something follows
    void expectEnd();

    JsonPullReader m_json;
};

} // namespace tranche
