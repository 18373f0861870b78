#include "source/reports/xml/JunitProperty.h"

#include "source/reports/ReportText.h"
#include "source/reports/xml/JunitCase.h"

#include <QByteArray>

namespace tranche {

static bool addJunitStep(ReportSink &sink, qint64 testCase, std::string_view name, const std::string &value)
{
    constexpr std::string_view stepBegin = "step";
    TestStep step;
    name.remove_prefix(stepBegin.size());
    if (!name.empty()) {
        if (name.size() < 3 || name.front() != '[' || name.back() != ']')
            return false;
        step.rawStatus = name.substr(1, name.size() - 2);
        const std::optional<TestStatus> status = junitStatus(step.rawStatus);
        if (!status)
            return false;
        step.status = *status;
    }
    step.name = value;
    step.kind = stepBegin;
    sink.endStep(sink.beginStep(testCase, 0), step);
    return true;
}

static bool addJunitContent(ReportSink &sink, qint64 testCase, const std::string &name, std::string_view value)
{
    constexpr std::string_view dataBegin = "data:";
    constexpr std::string_view base64End = ";base64";
    const std::size_t comma = value.find(',');
    if (!value.starts_with(dataBegin) || comma == std::string_view::npos || value.size() >= mostKeptBytes)
        return false;
    std::string_view kind = value.substr(dataBegin.size(), comma - dataBegin.size());
    if (!kind.ends_with(base64End))
        return false;
    kind.remove_suffix(base64End.size());
    const std::string_view written = trimmedText(value.substr(comma + 1));
    const auto decoded = QByteArray::fromBase64Encoding(
        QByteArray(written.data(), qsizetype(written.size())), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return false;
    TestAttachment attachment;
    attachment.name = name;
    attachment.mime = kind.substr(0, kind.find(';'));
    attachment.content = decoded.decoded.toStdString();
    sink.addAttachment({ TestOwner::Kind::Case, testCase }, attachment);
    return true;
}

bool addJunitProperty(ReportSink &sink, qint64 testCase, const std::string &name, const std::string &value)
{
    if (name.starts_with("step"))
        return addJunitStep(sink, testCase, name, value);
    return name.starts_with("attachment") && addJunitContent(sink, testCase, name, value);
}

} // namespace tranche
