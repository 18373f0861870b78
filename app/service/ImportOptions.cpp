#include "service/ImportOptions.h"

#include "core/FileNames.h"
#include "core/Texts.h"
#include "service/MapOption.h"
#include "source/encoding/TextEncoding.h"

#include <QJsonArray>

#include <algorithm>

namespace tranche {

Failure wrongCall(const QString &message)
{
    return Failure(QStringLiteral("call.option"), message,
        CommandLineText::tr("“tranche-cli --help” lists the commands and their options."));
}

qint64 wholeNumber(const char *option, const QString &text, qint64 least)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok || number < least)
        throw wrongCall(CommandLineText::tr("--%1: “%2” is not a whole number of at least %3.")
                            .arg(QLatin1String(option), text)
                            .arg(least));
    return number;
}

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

static void takeGrouping(RequestChoices &choices, RecordGrouping::Kind kind, const QString &columns)
{
    if (choices.grouping.kind != RecordGrouping::Kind::None)
        throw wrongCall(CommandLineText::tr("--child-columns and --record-key can't be used together."));
    choices.grouping = { kind, columns.split(QLatin1Char(',')) };
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

static void takeNulls(RequestChoices &choices, const OptionValue &value)
{
    for (const QString &text : value.texts)
        choices.nullTexts.append(text.toUtf8());
}

static void takeMap(RequestChoices &choices, const OptionValue &value)
{
    for (const QString &text : value.texts)
        choices.map.append(mapChoice(text));
}

static int asInt(qint64 number)
{
    constexpr qint64 most = 1000000;
    return int(std::min(number, most));
}

const std::vector<ImportOption> &importOptions()
{
    using Type = ImportOption::Type;
    using Choices = RequestChoices;
    using Value = OptionValue;
    static const std::string formats = (QStringLiteral("format of the file: ")
        + sourceFormatNames().join(QLatin1String(", ")) + QStringLiteral(" (default: auto, by content)"))
                                           .toStdString();
    static const std::vector<ImportOption> list {
        { "into", "TARGET", "path of a SQLite database (made if missing), or sqlite:PATH", Type::Path,
            [](Choices &c, const Value &v) { c.target = v.text; } },
        { "table", "NAME", "table of the target (default: made of the file's name)", Type::Text,
            [](Choices &c, const Value &v) { c.table = v.text; } },
        { "background", "", "queue the import, print the receipt, return at once", Type::Switch },
        { "format", "auto|csv|xlsx|…", formats.c_str(), Type::Text, takeFormat },
        { "encoding", "NAME", "encoding of the file by its IANA name, such as windows-1252 (default: auto)", Type::Text,
            takeEncoding, "auto" },
        { "member", "PATH",
            "the file in an archive, or the table of a database, that is to be read; '*': all, an import each",
            Type::Text, [](Choices &c, const Value &v) { c.source.member = v.text; } },
        { "sheet", "NAME",
            "the sheet of a spreadsheet (default: the first one), or the table of a web page (default: the largest "
            "one); '*': all, an import each",
            Type::Text, [](Choices &c, const Value &v) { c.source.sheet = v.text; } },
        { "range", "A1:F200", "the cells of the sheet that count (default: all)", Type::Text,
            [](Choices &c, const Value &v) { c.source.range = v.text.toUpper(); } },
        { "file-column", "NAME", "a column of the table that gets the file's name in every row", Type::Text,
            [](Choices &c, const Value &v) { c.fileField = v.text; } },
        { "edges", "N,N,…", "the characters at which columns of fixed width begin, counted from 1 (default: found)",
            Type::Text, takeEdges },
        { "element", "NAME",
            "the element of an XML file that is a row, by its name or path (default: the outermost one that is "
            "repeated)",
            Type::Text, [](Choices &c, const Value &v) { c.source.element = v.text; } },
        { "separator", "CHAR", "auto, one or two characters, tab or \\t, or blanks for a run of them (default: auto)",
            Type::Text, takeSeparator, "auto" },
        { "quote", "CHAR", "auto, one character, or none (default: auto)", Type::Text, takeQuote, "auto" },
        { "escape", "CHAR", "auto, one character, or none; same as the quote: a quote is written twice", Type::Text,
            takeEscape, "auto" },
        { "blanks", "auto|keep|drop",
            "blanks beside separators and around quoted fields: part of the value, or of none (default: auto: none "
            "around quoted fields and where they make columns line up)",
            Type::Word,
            [](Choices &c, const Value &v) {
                c.dialect.blanks
                    = v.word == 0 ? std::nullopt : std::optional(v.word == 1 ? Blanks::Keep : Blanks::Drop);
            },
            "auto" },
        { "header", "auto|yes|no|N", "whether the file names its columns; N: so many header rows (default: auto)",
            Type::Text, takeHeader, "auto" },
        { "malformed", "error|repair",
            "rows that break the dialect are errors with their line (default), or are repaired, each with a warning",
            Type::Word, [](Choices &c, const Value &v) { c.dialect.malformed = Malformed(v.word); }, "error" },
        { "invalid-bytes", "error|replace",
            "bytes that are no text in the encoding: an error of the row; or replaced by U+FFFD, with a warning "
            "(default: error)",
            Type::Word, [](Choices &c, const Value &v) { c.replaceInvalidBytes = v.word == 1; }, "error" },
        { "surplus", "error|drop|join",
            "what a repair does to fields beyond the last column that are not empty (default: error)", Type::Word,
            [](Choices &c, const Value &v) { c.dialect.surplus = Surplus(v.word); }, "error" },
        { "skip-lines", "N", "lines before the header (default: what is found)", Type::Number,
            [](Choices &c, const Value &v) { c.dialect.skipLines = v.number; } },
        { "skip-footer", "N", "lines behind the data (default: what is found)", Type::Number,
            [](Choices &c, const Value &v) { c.dialect.footerLines = v.number; } },
        { "comment", "TEXT", "lines that begin so are no rows; none: there are none (default: what is found)",
            Type::Text, takeComment },
        { "types", "infer|text", "text: every column is TEXT, every value byte for byte (default: infer)", Type::Word,
            [](Choices &c, const Value &v) { c.typesAsText = v.word == 1; }, "infer" },
        { "null", "TEXT", "a text that means NULL, beside the empty unquoted field; repeatable", Type::Texts,
            takeNulls },
        { "null-words", "auto|none|A,B",
            "words that are read as NULL in columns of numbers, counted and told: n/a, NULL, --, k. A. and such "
            "(default: "
            "auto), none, or your own",
            Type::Text, [](Choices &c, const Value &v) { c.nullWords = nullWordsFromText(v.text); }, "auto" },
        { "map", "SOURCE=FIELD[:TYPE[:FORMAT]]",
            "where a column goes, as what, and how its values are written: day=day:DATE:dd.MM.yyyy, "
            "net=net:DECIMAL:1.234,56, at=at:TIME:HH:mm, paid=paid:BOOLEAN:ja/nein; TYPE is TEXT, INTEGER, REAL, "
            "DECIMAL, DATE, TIME, DATETIME, BOOLEAN, UUID, JSON or BLOB; SOURCE is a header or #position; repeatable. "
            "“SOURCE=” leaves the column out",
            Type::Texts, takeMap },
        { "date-format", "FORMAT",
            "how dates are written in columns that --map makes DATE, TIME or DATETIME without a format of their own, "
            "such as dd.MM.yyyy (default: auto, ISO 8601)",
            Type::Text, [](Choices &c, const Value &v) { c.dateFormat = checkedDateFormat(v.text); }, "auto" },
        { "decimal", "auto|point|comma",
            "the decimal sign in columns that --map makes numbers without a format of their own (default: auto, the "
            "point)",
            Type::Word,
            [](Choices &c, const Value &v) { c.numberFormat = QLatin1String(v.word == 2 ? "1234,56" : ""); }, "auto" },
        { "mode", "create|append|replace", "default: create the table if it is missing, else append", Type::Word,
            [](Choices &c, const Value &v) { c.mode = TargetMode(v.word + 1); } },
        { "chunk-size", "N|auto", "rows of a chunk (default: auto: 100, or what makes at most 10,000 chunks)",
            Type::Number, [](Choices &c, const Value &v) { c.chunkSize = v.number; }, "auto", 1 },
        { "child-columns", "A,B", "rows with only these columns filled belong to the record above", Type::Text,
            [](Choices &c, const Value &v) { takeGrouping(c, RecordGrouping::Kind::BlankParent, v.text); } },
        { "record-key", "A,B", "rows with the same values here belong to the record above", Type::Text,
            [](Choices &c, const Value &v) { takeGrouping(c, RecordGrouping::Kind::RepeatedParent, v.text); } },
        { "on-error", "fail-chunk|reject-rows",
            "reject-rows: the good rows of a chunk go in, only the bad ones are set aside", Type::Word,
            [](Choices &c, const Value &v) { c.onError = OnError(v.word); }, "fail-chunk" },
        { "max-errors", "N", "give up after so many failed rows", Type::Number,
            [](Choices &c, const Value &v) { c.maxErrors = v.number; }, nullptr, 1 },
        { "profile", "NAME", "mend values as this profile says, see remedy", Type::Text },
        { "priority", "N", "smaller runs first (default: 10)", Type::Number,
            [](Choices &c, const Value &v) { c.priority = asInt(v.number); }, "10" },
        { "skip-duplicate", "", "do nothing, with exit status 0, if this very file is in the table already",
            Type::Switch, [](Choices &c, const Value &) { c.skipDuplicate = true; } },
        { "indexes", "after|during",
            "build plain indexes of an empty table after a large load, or keep them up during it (default: after)",
            Type::Word, [](Choices &c, const Value &v) { c.deferIndexes = v.word == 0; }, "after" },
        { "lock-timeout", "SECONDS", "how long to wait for a database that another program has locked", Type::Number,
            [](Choices &c, const Value &v) { c.lockTimeoutS = asInt(v.number); } },
    };
    return list;
}

QString ImportOption::key() const
{
    return QString::fromLatin1(name).replace(QLatin1Char('-'), QLatin1Char('_'));
}

void takeOption(RequestChoices &choices, const ImportOption &option, const QStringList &values)
{
    using Type = ImportOption::Type;
    OptionValue value { values.isEmpty() ? QString() : values.back(), values, 0, 0 };
    const bool isInitial = option.initial != nullptr && value.text == QLatin1String(option.initial);
    if (isInitial || option.take == nullptr)
        return;
    if (option.type == Type::Path)
        value.text = pathOfUser(value.text);
    if (option.type == Type::Number)
        value.number = wholeNumber(option.name, value.text, option.least);
    if (option.type == Type::Word) {
        const QStringList words = QString::fromLatin1(option.value).split(QLatin1Char('|'));
        value.word = int(words.indexOf(value.text));
        if (value.word < 0)
            throw wrongCall(CommandLineText::tr("--%1: “%2” is none of %3.")
                                .arg(QLatin1String(option.name), value.text, words.join(QLatin1String(", "))));
    }
    option.take(choices, value);
}

/// A value in JSON as the command line would have it; nullopt if the option is left out.
static std::optional<QStringList> wordsOf(const ImportOption &option, const QJsonValue &json)
{
    if (json.isUndefined() || json.isNull())
        return std::nullopt;
    if (option.type == ImportOption::Type::Switch) {
        if (!json.isBool())
            throw wrongCall(CommandLineText::tr("“%1” takes true or false.").arg(option.key()));
        return json.toBool() ? std::optional<QStringList>(QStringList()) : std::nullopt;
    }
    const bool isList = json.isArray() && option.type == ImportOption::Type::Texts;
    const QJsonArray values = isList ? json.toArray() : QJsonArray { json };
    QStringList words;
    for (const QJsonValueConstRef value : values) {
        if (!value.isString() && !value.isDouble())
            throw wrongCall(CommandLineText::tr("“%1” takes a text or a number; null and map also a list of them.")
                                .arg(option.key()));
        words.append(value.toVariant().toString());
    }
    return words;
}

RequestChoices choicesFromJson(const QJsonObject &request)
{
    RequestChoices choices;
    QStringList known;
    for (const ImportOption &option : importOptions()) { // in this order: some follow from others
        const QString key = option.key();
        known.append(key);
        if (const auto words = wordsOf(option, request[key]))
            takeOption(choices, option, *words);
    }
    const QStringList keys = request.keys();
    for (const QString &key : keys) {
        if (!known.contains(key))
            throw wrongCall(CommandLineText::tr("“%1” is no option of an import.").arg(key));
    }
    return choices;
}

} // namespace tranche
