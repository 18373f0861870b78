#include "service/options/ImportOption.h"

#include "core/Texts.h"
#include "source/encoding/TextEncoding.h"

#include <algorithm>

namespace tranche {

/// A character of the file: nullopt if it is to be found, NUL if there is none.
static std::optional<std::string> byteText(const char *option, const QString &value, qsizetype most = 1)
{
    if (value.isEmpty() || value == QLatin1String("auto"))
        return std::nullopt;
    if (value == QLatin1String("tab") || value == QLatin1String("\\t"))
        return "\t";
    if (value == QLatin1String("none"))
        return std::string(1, '\0');
    const std::string text = value.toStdString();
    const bool plain = std::all_of(text.begin(), text.end(),
        [&](char byte) { return (byte > 0 || most > 1) && byte != '\0' && byte != '\n' && byte != '\r'; });
    if (!plain || value.size() > most)
        throw wrongCall(
            CommandLineText::tr("--%1: “%2” is not a single ASCII character.").arg(QLatin1String(option), value));
    return text;
}

static void takeSeparator(RequestChoices &choices, const OptionValue &value)
{
    choices.dialect.blankRuns = value.text == QLatin1String("blanks");
    choices.dialect.separator
        = choices.dialect.blankRuns ? std::optional<std::string>(" ") : byteText("separator", value.text, 2);
    if (choices.dialect.separator == std::string(1, '\0'))
        throw wrongCall(CommandLineText::tr("--separator: a file without a separator is not supported."));
}

static void takeFormat(RequestChoices &choices, const OptionValue &value)
{
    QString &format = choices.source.format;
    format = value.text.toLower();
    if (format == QLatin1String("tsv"))
        format = QStringLiteral("csv");
    const bool known = format.isEmpty() || format == QLatin1String("auto") || format == QLatin1String("csv")
        || findSourceFormat(format) != nullptr;
    if (!known)
        throw wrongCall(CommandLineText::tr("--format: “%1” is no format; there are: %2.")
                            .arg(format, sourceFormatNames().join(QLatin1String(", "))));
    if (const SourceFormat *found = findSourceFormat(format)) // formats of test reports have other names too
        format = QLatin1String(found->name);
}

static void takeEncoding(RequestChoices &choices, const OptionValue &value)
{
    choices.source.encoding = value.text.toLatin1();
    if (!choices.source.encoding.isEmpty() && !isKnownEncoding(choices.source.encoding))
        throw wrongCall(CommandLineText::tr("--encoding: “%1” is no known encoding.").arg(value.text));
}

static void takeHeader(RequestChoices &choices, const OptionValue &value)
{
    constexpr qint64 most = 100;
    if (value.text == QLatin1String("yes"))
        choices.dialect.headerRows = 1;
    else if (value.text == QLatin1String("no"))
        choices.dialect.headerRows = 0;
    else
        choices.dialect.headerRows = int(std::min(wholeNumber("header", value.text, 0), most));
}

static void takeQuote(RequestChoices &choices, const OptionValue &value)
{
    if (const auto quote = byteText("quote", value.text))
        choices.dialect.quote = quote->front();
}

static void takeEscape(RequestChoices &choices, const OptionValue &value)
{
    if (const auto escape = byteText("escape", value.text))
        choices.dialect.escape = escape->front();
}

static void takeComment(RequestChoices &choices, const OptionValue &value)
{
    choices.dialect.comment = value.text == QLatin1String("none") ? std::string() : value.text.toStdString();
}

static void takeEdges(RequestChoices &choices, const OptionValue &value)
{
    choices.source.edges = value.text;
    if (!value.text.isEmpty() && choices.source.format.isEmpty())
        choices.source.format = QStringLiteral("fixed");
}

std::vector<ImportOption> fileOptions()
{
    using Type = ImportOption::Type;
    using Choices = RequestChoices;
    using Value = OptionValue;
    return {
        { "format", "auto|csv|xlsx|…",
            QT_TRANSLATE_NOOP("CommandLineText", "format of the file: %1 (default: auto, by content)"), Type::Text,
            takeFormat },
        { "encoding", "NAME",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "encoding of the file by its IANA name, such as windows-1252 (default: auto)"),
            Type::Text, takeEncoding, "auto" },
        { "member", "PATH",
            QT_TRANSLATE_NOOP("CommandLineText",
                "the file in an archive, or the table of a database, that is to be read; '*': all, an import each"),
            Type::Text, [](Choices &c, const Value &v) { c.source.member = v.text; } },
        { "sheet", "NAME",
            QT_TRANSLATE_NOOP("CommandLineText",
                "the sheet of a spreadsheet (default: the first one), or the table of a web page (default: the largest "
                "one); '*': all, an import each"),
            Type::Text, [](Choices &c, const Value &v) { c.source.sheet = v.text; } },
        { "range", "A1:F200", QT_TRANSLATE_NOOP("CommandLineText", "the cells of the sheet that count (default: all)"),
            Type::Text, [](Choices &c, const Value &v) { c.source.range = v.text.toUpper(); } },
        { "edges", "N,N,…",
            QT_TRANSLATE_NOOP("CommandLineText",
                "the characters at which columns of fixed width begin, counted from 1 (default: found)"),
            Type::Text, takeEdges },
        { "element", "NAME",
            QT_TRANSLATE_NOOP("CommandLineText",
                "the element of an XML file that is a row, by its name or path (default: the outermost one that is "
                "repeated); of JSON the path of an array whose elements are rows, with the values around it: "
                "order.lines"),
            Type::Text, [](Choices &c, const Value &v) { c.source.element = v.text; } },
        { "separator", "CHAR",
            QT_TRANSLATE_NOOP("CommandLineText",
                "auto, one or two characters, tab or \\t, or blanks for a run of them (default: auto)"),
            Type::Text, takeSeparator, "auto" },
        { "quote", "CHAR", QT_TRANSLATE_NOOP("CommandLineText", "auto, one character, or none (default: auto)"),
            Type::Text, takeQuote, "auto" },
        { "escape", "CHAR",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "auto, one character, or none; same as the quote: a quote is written twice"),
            Type::Text, takeEscape, "auto" },
        { "blanks", "auto|keep|drop",
            QT_TRANSLATE_NOOP("CommandLineText",
                "blanks beside separators and around quoted fields: part of the value, or of none (default: auto: none "
                "around quoted fields and where they make columns line up)"),
            Type::Word,
            [](Choices &c, const Value &v) {
                c.dialect.blanks
                    = v.word == 0 ? std::nullopt : std::optional(v.word == 1 ? Blanks::Keep : Blanks::Drop);
            },
            "auto" },
        { "header", "auto|yes|no|N",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "whether the file names its columns; N: so many header rows (default: auto)"),
            Type::Text, takeHeader, "auto" },
        { "units-line", "yes|no",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "yes: the line below the header holds units, such as kg or EUR, and is no row"),
            Type::Word, [](Choices &c, const Value &v) { c.dialect.unitsLine = v.word == 0; }, "no" },
        { "malformed", malformedWords,
            QT_TRANSLATE_NOOP("CommandLineText",
                "rows that break the dialect are errors with their line (default), or are repaired, each with a "
                "warning"),
            Type::Word, [](Choices &c, const Value &v) { c.dialect.malformed = Malformed(v.word); }, "error" },
        { "invalid-bytes", "error|replace",
            QT_TRANSLATE_NOOP("CommandLineText",
                "bytes that are no text in the encoding: an error of the row; or replaced by U+FFFD, with a warning "
                "(default: error)"),
            Type::Word, [](Choices &c, const Value &v) { c.replaceInvalidBytes = v.word == 1; }, "error" },
        { "surplus", surplusWords,
            QT_TRANSLATE_NOOP("CommandLineText",
                "what a repair does to fields beyond the last column that are not empty (default: error)"),
            Type::Word, [](Choices &c, const Value &v) { c.dialect.surplus = Surplus(v.word); }, "error" },
        { "skip-lines", "N", QT_TRANSLATE_NOOP("CommandLineText", "lines before the header (default: what is found)"),
            Type::Number, [](Choices &c, const Value &v) { c.dialect.skipLines = v.number; } },
        { "skip-footer", "N", QT_TRANSLATE_NOOP("CommandLineText", "lines behind the data (default: what is found)"),
            Type::Number, [](Choices &c, const Value &v) { c.dialect.footerLines = v.number; } },
        { "comment", "TEXT",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "lines that begin so are no rows; none: there are none (default: what is found)"),
            Type::Text, takeComment },
    };
}

} // namespace tranche
