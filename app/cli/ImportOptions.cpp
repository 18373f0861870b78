#include "cli/CommandLine.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "source/text/TextEncoding.h"

#include <QDir>

#include <algorithm>

namespace tranche {

static std::optional<std::string> byteText(const char *option, const QString &value)
{
    if (value.isEmpty() || value == QLatin1String("auto"))
        return std::nullopt;
    if (value == QLatin1String("tab") || value == QLatin1String("\\t"))
        return "\t";
    if (value == QLatin1String("none"))
        return std::string(1, '\0');
    const std::string text = value.toStdString();
    const bool isSeparator = QLatin1String(option) == QLatin1String("separator");
    const bool plain = std::all_of(text.begin(), text.end(),
        [&](char byte) { return (byte > 0 || isSeparator) && byte != '\0' && byte != '\n' && byte != '\r'; });
    if (!plain || value.size() > (isSeparator ? 2 : 1))
        throw wrongCall(
            CommandLineText::tr("--%1: “%2” is not a single ASCII character.").arg(QLatin1String(option), value));
    return text;
}

static int oneOf(const char *option, const QString &value, const QStringList &words)
{
    const auto index = words.indexOf(value);
    if (index < 0)
        throw wrongCall(CommandLineText::tr("--%1: “%2” is none of %3.")
                            .arg(QLatin1String(option), value, words.join(QLatin1String(", "))));
    return int(index);
}

DialectChoice CommandLine::dialectChoice() const
{
    DialectChoice choice;
    choice.blankRuns = value("separator") == QLatin1String("blanks");
    choice.separator = choice.blankRuns ? std::optional<std::string>(" ") : byteText("separator", value("separator"));
    if (choice.separator == std::string(1, '\0'))
        throw wrongCall(CommandLineText::tr("--separator: a file without a separator is not supported."));
    if (const auto quote = byteText("quote", value("quote")))
        choice.quote = quote->front();
    if (const auto escape = byteText("escape", value("escape")))
        choice.escape = escape->front();
    const QString header = has("header") ? value("header") : QStringLiteral("auto");
    if (header == QLatin1String("yes"))
        choice.headerRows = 1;
    else if (header == QLatin1String("no"))
        choice.headerRows = 0;
    else if (header != QLatin1String("auto"))
        choice.headerRows = int(std::min<qint64>(number("header", 0), 100));
    if (has("skip-lines"))
        choice.skipLines = number("skip-lines", 0);
    if (has("skip-footer"))
        choice.footerLines = number("skip-footer", 0);
    if (has("comment"))
        choice.comment = value("comment") == QLatin1String("none") ? std::string() : value("comment").toStdString();
    if (has("malformed"))
        choice.malformed
            = Malformed(oneOf("malformed", value("malformed"), { QStringLiteral("error"), QStringLiteral("repair") }));
    if (has("surplus"))
        choice.surplus = Surplus(oneOf(
            "surplus", value("surplus"), { QStringLiteral("error"), QStringLiteral("drop"), QStringLiteral("join") }));
    return choice;
}

SourceOptions CommandLine::sourceOptions() const
{
    SourceOptions options;
    options.format = value("format").toLower();
    if (options.format == QLatin1String("tsv"))
        options.format = QStringLiteral("csv");
    const bool known = options.format.isEmpty() || options.format == QLatin1String("auto")
        || options.format == QLatin1String("csv") || findSourceFormat(options.format) != nullptr;
    if (!known)
        throw wrongCall(CommandLineText::tr("--format: “%1” is no format; there are: %2.")
                            .arg(options.format, sourceFormatNames().join(QLatin1String(", "))));
    options.encoding = value("encoding").toLatin1();
    if (options.encoding == "auto")
        options.encoding.clear();
    if (!options.encoding.isEmpty() && !isKnownEncoding(options.encoding))
        throw wrongCall(CommandLineText::tr("--encoding: “%1” is no known encoding.").arg(value("encoding")));
    options.member = value("member");
    options.sheet = value("sheet");
    options.range = value("range").toUpper();
    options.element = value("element");
    options.edges = value("edges");
    if (!options.edges.isEmpty() && options.format.isEmpty())
        options.format = QStringLiteral("fixed");
    return options;
}

static MapChoice mapChoice(const QString &text)
{
    const auto equals = text.lastIndexOf(QLatin1Char('='));
    if (equals < 1)
        throw wrongCall(CommandLineText::tr("--map: “%1” is not SOURCE=FIELD[:TYPE].").arg(text));
    MapChoice choice { text.left(equals), text.mid(equals + 1), std::nullopt };
    const auto colon = choice.field.lastIndexOf(QLatin1Char(':'));
    if (colon >= 0) {
        choice.type = columnTypeFromName(choice.field.mid(colon + 1));
        if (!choice.type)
            throw wrongCall(
                CommandLineText::tr("--map: “%1” is no type; types are %2.")
                    .arg(choice.field.mid(colon + 1), columnTypeNames(TypeOffer::Always).join(QLatin1String(", "))));
        choice.field.truncate(colon);
        if (choice.field.isEmpty())
            choice.field = choice.source;
    }
    return choice;
}

void CommandLine::readGrouping(RequestChoices &choices) const
{
    if (has("child-columns") && has("record-key"))
        throw wrongCall(CommandLineText::tr("--child-columns and --record-key can't be used together."));
    if (has("child-columns"))
        choices.grouping = { RecordGrouping::Kind::BlankParent, value("child-columns").split(QLatin1Char(',')) };
    if (has("record-key"))
        choices.grouping = { RecordGrouping::Kind::RepeatedParent, value("record-key").split(QLatin1Char(',')) };
}

RequestChoices CommandLine::importChoices(const QString &file) const
{
    RequestChoices choices;
    choices.file = file;
    choices.folder = QDir::currentPath();
    choices.dialect = dialectChoice();
    choices.source = sourceOptions();
    choices.target = value("into");
    choices.table = value("table");
    choices.validateOnly = m_command == QLatin1String("validate");
    if (m_command == QLatin1String("import") && choices.target.isEmpty())
        throw wrongCall(CommandLineText::tr("--into is missing: the database that the rows go to."));
    if (has("types"))
        choices.typesAsText = oneOf("types", value("types"), { QStringLiteral("infer"), QStringLiteral("text") }) == 1;
    const QStringList nulls = m_parser.values(QStringLiteral("null"));
    for (const QString &text : nulls)
        choices.nullTexts.append(text.toUtf8());
    const QStringList maps = m_parser.values(QStringLiteral("map"));
    for (const QString &text : maps)
        choices.map.append(mapChoice(text));
    choices.fileField = value("file-column");
    if (has("invalid-bytes"))
        choices.replaceInvalidBytes
            = oneOf("invalid-bytes", value("invalid-bytes"), { QStringLiteral("error"), QStringLiteral("replace") })
            == 1;
    if (has("mode"))
        choices.mode = TargetMode(1
            + oneOf("mode", value("mode"),
                { QStringLiteral("create"), QStringLiteral("append"), QStringLiteral("replace") }));
    if (has("chunk-size") && value("chunk-size") != QLatin1String("auto"))
        choices.chunkSize = number("chunk-size", 1);
    if (has("on-error"))
        choices.onError = OnError(
            oneOf("on-error", value("on-error"), { QStringLiteral("fail-chunk"), QStringLiteral("reject-rows") }));
    if (has("max-errors"))
        choices.maxErrors = number("max-errors", 1);
    if (has("priority"))
        choices.priority = int(std::min<qint64>(number("priority", 0), 1000000));
    choices.skipDuplicate = has("skip-duplicate");
    if (has("indexes"))
        choices.deferIndexes
            = oneOf("indexes", value("indexes"), { QStringLiteral("after"), QStringLiteral("during") }) == 0;
    if (has("lock-timeout"))
        choices.lockTimeoutS = int(std::min<qint64>(number("lock-timeout", 0), 1000000));
    readGrouping(choices);
    return choices;
}

} // namespace tranche
