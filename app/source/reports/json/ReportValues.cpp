#include "source/reports/json/ReportValues.h"

#include "core/Texts.h"

namespace tranche {

std::string readName(JsonPullReader &json)
{
    return readText(json, mostKeptBytes);
}

std::string readKept(JsonPullReader &json, ReportSink &sink, TestOwner owner, std::string_view stream)
{
    return readText(json, mostKeptBytes, [&](std::string_view piece) { sink.addOutput(owner, stream, piece); });
}

void readLines(JsonPullReader &json, const TakeText &take)
{
    const auto tell = [&](std::string_view piece) {
        if (!piece.empty())
            take(piece);
    };
    json.enterValue();
    if (!json.is(JsonToken::BeginArray)) {
        readAsText(json, tell);
        return;
    }
    bool isFirst = true;
    json.eachElement([&] {
        if (!isFirst)
            tell("\n");
        isFirst = false;
        readAsText(json, tell);
    });
}

void tellOutput(JsonPullReader &json, ReportSink &sink, TestOwner owner, std::string_view stream)
{
    readLines(json, [&](std::string_view piece) { sink.addOutput(owner, stream, piece); });
}

void tellProperties(JsonPullReader &json, ReportSink &sink, TestOwner owner, const std::string &name)
{
    readFlattened(json, name, mostKeptBytes,
        [&](const std::string &path, const std::string &value) { sink.addProperty(owner, path, value); });
}

void warn(JsonPullReader &json, ReportSink &sink, const char *code, const QString &message)
{
    sink.addIssue({ code, false, json.line(), message.toStdString() });
}

void warnOfStatus(JsonPullReader &json, ReportSink &sink, const std::string &word)
{
    constexpr qsizetype shown = 100;
    warn(json, sink, "report.status",
        SourceText::tr("“%1” is no status of this format.").arg(QString::fromStdString(word).left(shown)));
}

} // namespace tranche
