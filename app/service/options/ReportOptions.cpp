#include "core/Texts.h"
#include "service/options/ImportOption.h"
#include "source/reports/ReportDate.h"

#include <QDateTime>

namespace tranche {

static void takeReportDate(RequestChoices &choices, const OptionValue &value)
{
    choices.source.report.date = value.text == QLatin1String("now")
        ? QDateTime::currentDateTimeUtc().toString(Qt::ISODate)
        : reportDate(value.text);
    if (choices.source.report.date.isEmpty() && !value.text.isEmpty())
        throw wrongCall(
            CommandLineText::tr("--date: “%1” is no time; write it as 2025-03-01T12:00:00Z, or now.").arg(value.text));
}

std::vector<ImportOption> reportOptions()
{
    using Type = ImportOption::Type;
    using Choices = RequestChoices;
    using Value = OptionValue;
    return {
        { "report-profile", "NAME",
            QT_TRANSLATE_NOOP("CommandLineText",
                "of a test report: reports of one kind, each of which is compared with the one before it"),
            Type::Text, [](Choices &c, const Value &v) { c.source.report.profile = v.text; } },
        { "os", "TEXT", QT_TRANSLATE_NOOP("CommandLineText", "of a test report: the operating system"), Type::Text,
            [](Choices &c, const Value &v) { c.source.report.os = v.text; } },
        { "build", "TEXT", QT_TRANSLATE_NOOP("CommandLineText", "of a test report: the build that was tested"),
            Type::Text, [](Choices &c, const Value &v) { c.source.report.build = v.text; } },
        { "platform", "TEXT", QT_TRANSLATE_NOOP("CommandLineText", "of a test report: the platform"), Type::Text,
            [](Choices &c, const Value &v) { c.source.report.platform = v.text; } },
        { "tag", "KEY:VALUE", QT_TRANSLATE_NOOP("CommandLineText", "of a test report: a tag; repeatable"), Type::Texts,
            [](Choices &c, const Value &v) { c.source.report.tags = v.texts; } },
        { "date", "TIME",
            QT_TRANSLATE_NOOP("CommandLineText",
                "of a test report: when it was made, such as 2025-03-01T12:00:00Z (default: as it says itself)"),
            Type::Text, takeReportDate },
    };
}

} // namespace tranche
