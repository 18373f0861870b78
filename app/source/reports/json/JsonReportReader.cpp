#include "source/reports/json/JsonReportReader.h"

#include "core/Texts.h"

namespace tranche {

std::string JsonReportReader::readKept(ReportSink &sink, TestOwner owner, std::string_view stream)
{
    return readText(m_json, mostKeptBytes, [&](std::string_view piece) { sink.addOutput(owner, stream, piece); });
}

void JsonReportReader::tellOutput(ReportSink &sink, TestOwner owner, std::string_view stream)
{
    const auto tell = [&](std::string_view piece) {
        if (!piece.empty())
            sink.addOutput(owner, stream, piece);
    };
    m_json.enterValue();
    if (!m_json.is(JsonToken::BeginArray)) {
        readAsText(m_json, tell);
        return;
    }
    bool isFirst = true;
    m_json.eachElement([&] {
        if (!isFirst)
            tell("\n");
        isFirst = false;
        readAsText(m_json, tell);
    });
}

void JsonReportReader::tellProperties(ReportSink &sink, TestOwner owner, const std::string &name)
{
    readFlattened(m_json, name, mostKeptBytes,
        [&](const std::string &path, const std::string &value) { sink.addProperty(owner, path, value); });
}

void JsonReportReader::warn(ReportSink &sink, const char *code, const QString &message)
{
    sink.addIssue({ code, false, m_json.line(), message.toStdString() });
}

void JsonReportReader::warnOfStatus(ReportSink &sink, const std::string &word)
{
    constexpr qsizetype shown = 100;
    warn(sink, "report.status",
        SourceText::tr("“%1” is no status of this format.").arg(QString::fromStdString(word).left(shown)));
}

void JsonReportReader::begin(JsonToken token)
{
    if (m_json.next() == token)
        return;
    m_json.refuse(m_json.is(JsonToken::Finish) ? SourceText::tr("there is no report in it")
                                               : SourceText::tr("this is no report of that format"));
}

void JsonReportReader::expectEnd()
{
    if (m_json.next() != JsonToken::Finish)
        m_json.refuse(SourceText::tr("something follows behind the end of the report"));
}

} // namespace tranche
