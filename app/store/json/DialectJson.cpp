#include "store/json/DialectJson.h"

#include "core/WordList.h"
#include "store/json/StoredJson.h"

namespace tranche {

static const std::array<const char *, 3> blanksNames { "keep", "quotes", "drop" };

static QString charText(char byte)
{
    return byte == '\0' ? QString() : QString(QChar::fromLatin1(byte));
}

static char charOf(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.isEmpty() ? '\0' : text.front().toLatin1();
}

QJsonObject toJson(const Dialect &dialect)
{
    return {
        { QStringLiteral("encoding"), QString::fromLatin1(dialect.encoding) },
        { QStringLiteral("separator"), QString::fromStdString(dialect.separator) },
        { QStringLiteral("quote"), charText(dialect.quote) },
        { QStringLiteral("escape"), charText(dialect.escape) },
        { QStringLiteral("header_rows"), dialect.headerRows },
        { QStringLiteral("grouped_names"), dialect.groupedNames },
        { QStringLiteral("columns"), dialect.columns },
        { QStringLiteral("units_line"), dialect.unitsLine },
        { QStringLiteral("row_names"), dialect.rowNames },
        { QStringLiteral("empty_surplus"), dialect.emptySurplus },
        { QStringLiteral("short_rows"), dialect.shortRows },
        { QStringLiteral("skip_lines"), dialect.skipLines },
        { QStringLiteral("footer_lines"), dialect.footerLines },
        { QStringLiteral("comment"), QString::fromStdString(dialect.comment) },
        { QStringLiteral("marked_rows"), dialect.markedRows },
        { QStringLiteral("blank_runs"), dialect.blankRuns },
        { QStringLiteral("blanks"), QString::fromLatin1(blanksNames[std::size_t(dialect.blanks)]) },
        { QStringLiteral("blanks_are_guessed"), dialect.blanksAreGuessed },
        { QStringLiteral("blank_lines_are_rows"), dialect.blankLinesAreRows },
        { QStringLiteral("quoted_is_text"), dialect.quotedIsText },
        { QStringLiteral("malformed"), wordAt(malformedWords, int(dialect.malformed)) },
        { QStringLiteral("surplus"), wordAt(surplusWords, int(dialect.surplus)) },
    };
}

Dialect dialectFromJson(const QJsonObject &json)
{
    Dialect dialect;
    dialect.encoding = json[QLatin1String("encoding")].toString().toLatin1();
    dialect.separator = json[QLatin1String("separator")].toString().toStdString();
    dialect.quote = charOf(json[QLatin1String("quote")]);
    dialect.escape = charOf(json[QLatin1String("escape")]);
    dialect.headerRows = json[QLatin1String("header_rows")].toInt();
    dialect.groupedNames = json[QLatin1String("grouped_names")].toBool();
    dialect.columns = json[QLatin1String("columns")].toInt();
    dialect.unitsLine = json[QLatin1String("units_line")].toBool();
    dialect.rowNames = json[QLatin1String("row_names")].toBool();
    dialect.emptySurplus = json[QLatin1String("empty_surplus")].toBool();
    dialect.shortRows = json[QLatin1String("short_rows")].toBool();
    dialect.skipLines = json[QLatin1String("skip_lines")].toInteger();
    dialect.footerLines = json[QLatin1String("footer_lines")].toInteger();
    dialect.comment = json[QLatin1String("comment")].toString().toStdString();
    dialect.markedRows = json[QLatin1String("marked_rows")].toBool();
    dialect.blankRuns = json[QLatin1String("blank_runs")].toBool();
    dialect.blanksAreGuessed = json[QLatin1String("blanks_are_guessed")].toBool();
    dialect.blankLinesAreRows = json[QLatin1String("blank_lines_are_rows")].toBool();
    dialect.quotedIsText = json[QLatin1String("quoted_is_text")].toBool();
    // Requests of earlier versions do not have these.
    dialect.malformed
        = Malformed(indexOf(malformedWords, json[QLatin1String("malformed")].toString(QStringLiteral("error"))));
    dialect.blanks = Blanks(indexOf(blanksNames, json[QLatin1String("blanks")].toString(QStringLiteral("keep"))));
    dialect.surplus = Surplus(indexOf(surplusWords, json[QLatin1String("surplus")].toString(QStringLiteral("error"))));
    return dialect;
}

static QJsonObject toJson(const ReportFacts &report)
{
    return {
        { QStringLiteral("file"), report.file },
        { QStringLiteral("profile"), report.profile },
        { QStringLiteral("os"), report.os },
        { QStringLiteral("build"), report.build },
        { QStringLiteral("platform"), report.platform },
        { QStringLiteral("date"), report.date },
        { QStringLiteral("tags"), QJsonArray::fromStringList(report.tags) },
        { QStringLiteral("attachments"), report.attachments },
    };
}

static ReportFacts reportFromJson(const QJsonObject &json)
{
    ReportFacts report;
    report.file = json[QLatin1String("file")].toString();
    report.profile = json[QLatin1String("profile")].toString();
    report.os = json[QLatin1String("os")].toString();
    report.build = json[QLatin1String("build")].toString();
    report.platform = json[QLatin1String("platform")].toString();
    report.date = json[QLatin1String("date")].toString();
    report.tags = stringsOf(json[QLatin1String("tags")]);
    report.attachments = json[QLatin1String("attachments")].toString();
    return report;
}

QJsonObject toJson(const SourceOptions &source)
{
    QJsonObject object {
        { QStringLiteral("encoding"), QString::fromLatin1(source.encoding) },
        { QStringLiteral("member"), source.member },
        { QStringLiteral("sheet"), source.sheet },
        { QStringLiteral("range"), source.range },
        { QStringLiteral("element"), source.element },
        { QStringLiteral("edges"), source.edges },
        { QStringLiteral("columns"), QJsonArray::fromStringList(source.columns) },
    };
    if (source.report != ReportFacts())
        object[QStringLiteral("report")] = toJson(source.report);
    return object;
}

SourceOptions sourceFromJson(const QJsonObject &json)
{
    SourceOptions source;
    source.encoding = json[QLatin1String("encoding")].toString(QStringLiteral("UTF-8")).toLatin1();
    source.member = json[QLatin1String("member")].toString();
    source.sheet = json[QLatin1String("sheet")].toString();
    source.range = json[QLatin1String("range")].toString();
    source.element = json[QLatin1String("element")].toString();
    source.edges = json[QLatin1String("edges")].toString();
    source.columns = stringsOf(json[QLatin1String("columns")]);
    source.report = reportFromJson(json[QLatin1String("report")].toObject());
    return source;
}

} // namespace tranche
