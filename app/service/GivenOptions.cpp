#include "service/GivenOptions.h"

#include "mapping/FieldsMatch.h"

namespace tranche {

using Given = QStringList;
using Asked = const RequestChoices &;

static Given givenText(const QString &text)
{
    return text.isEmpty() ? Given() : Given(text);
}

/// The word at a place among others, which have '|' between them; none at the place of what is usual.
static Given givenWord(const char *words, int place, int usual = 0)
{
    return place == usual ? Given() : Given(QString::fromLatin1(words).split(QLatin1Char('|')).value(place));
}

template <typename Number> static Given givenNumber(std::optional<Number> number)
{
    return number ? Given(QString::number(*number)) : Given();
}

static Given givenSwitch(bool isOn)
{
    return isOn ? Given(QString()) : Given();
}

static Given givenChar(std::optional<char> byte)
{
    if (!byte)
        return {};
    return *byte == '\0' ? Given(QStringLiteral("none"))
                         : Given(*byte == '\t' ? QStringLiteral("tab") : QString(QChar::fromLatin1(*byte)));
}

static Given givenSeparator(const DialectChoice &dialect)
{
    if (dialect.blankRuns)
        return { QStringLiteral("blanks") };
    if (!dialect.separator)
        return {};
    return { *dialect.separator == "\t" ? QStringLiteral("tab") : QString::fromStdString(*dialect.separator) };
}

static Given givenHeader(std::optional<int> rows)
{
    if (!rows || *rows > 1)
        return givenNumber(rows);
    return { *rows == 0 ? QStringLiteral("no") : QStringLiteral("yes") };
}

static Given givenComment(const DialectChoice &dialect)
{
    if (!dialect.comment || dialect.markedRows) // one that was found is found again
        return {};
    return { dialect.comment->empty() ? QStringLiteral("none") : QString::fromStdString(*dialect.comment) };
}

static Given givenBlanks(const DialectChoice &dialect)
{
    if (!dialect.blanks || dialect.blanksAreGuessed || *dialect.blanks == Blanks::BesideQuotes)
        return {};
    return { *dialect.blanks == Blanks::Keep ? QStringLiteral("keep") : QStringLiteral("drop") };
}

static Given givenNulls(const QList<QByteArray> &texts)
{
    Given given;
    for (const QByteArray &text : texts)
        given.append(QString::fromUtf8(text));
    return given;
}

static Given givenGrouping(const RecordGrouping &grouping, RecordGrouping::Kind kind)
{
    return grouping.kind == kind ? Given(grouping.columns.join(QLatin1Char(','))) : Given();
}

static Given givenChildColumns(const RequestChoices &choices)
{
    if (choices.child.columns.isEmpty())
        return givenGrouping(choices.grouping, RecordGrouping::Kind::BlankParent);
    return { choices.child.columns.join(QLatin1Char(',')) };
}

static Given givenChildKey(const ChildChoice &child)
{
    if (child.parentField.isEmpty())
        return givenText(child.keyField);
    return Given(child.keyField + QLatin1Char('=') + child.parentField);
}

const std::vector<GivenOption> &givenOptions()
{
    static const std::vector<GivenOption> list {
        { "into", [](Asked c) { return givenText(c.target); } },
        { "table", [](Asked c) { return givenText(c.table); } },
        { "mode", [](Asked c) { return givenWord("auto|create|append|replace", int(c.mode)); } },
        { "skip-duplicate", [](Asked c) { return givenSwitch(c.skipDuplicate); } },
        { "indexes", [](Asked c) { return givenWord("after|during", c.deferIndexes ? 0 : 1); } },
        { "lock-timeout",
            [](Asked c) { return c.lockTimeoutS < 0 ? Given() : Given(QString::number(c.lockTimeoutS)); } },
        { "format", [](Asked c) { return givenText(c.source.format); } },
        { "encoding", [](Asked c) { return givenText(QString::fromLatin1(c.source.encoding)); } },
        { "member", [](Asked c) { return givenText(c.source.member); } },
        { "sheet", [](Asked c) { return givenText(c.source.sheet); } },
        { "range", [](Asked c) { return givenText(c.source.range); } },
        { "edges", [](Asked c) { return givenText(c.source.edges); } },
        { "element", [](Asked c) { return givenText(c.source.element); } },
        { "separator", [](Asked c) { return givenSeparator(c.dialect); } },
        { "quote", [](Asked c) { return givenChar(c.dialect.quote); } },
        { "escape", [](Asked c) { return givenChar(c.dialect.escape); } },
        { "blanks", [](Asked c) { return givenBlanks(c.dialect); } },
        { "header", [](Asked c) { return givenHeader(c.dialect.headerRows); } },
        { "malformed", [](Asked c) { return givenWord("error|repair", int(c.dialect.malformed)); } },
        { "invalid-bytes", [](Asked c) { return givenWord("error|replace", c.replaceInvalidBytes ? 1 : 0); } },
        { "surplus", [](Asked c) { return givenWord("error|drop|join", int(c.dialect.surplus)); } },
        { "skip-lines", [](Asked c) { return givenNumber(c.dialect.skipLines); } },
        { "skip-footer", [](Asked c) { return givenNumber(c.dialect.footerLines); } },
        { "comment", [](Asked c) { return givenComment(c.dialect); } },
        { "types", [](Asked c) { return givenWord("infer|text", c.typesAsText ? 1 : 0); } },
        { "null", [](Asked c) { return givenNulls(c.nullTexts); } },
        { "null-words",
            [](Asked c) {
                return c.nullWords == NullWords { true, {} } ? Given() : Given(nullWordsText(c.nullWords));
            } },
        { "date-format", [](Asked c) { return givenText(c.dateFormat); } },
        { "decimal", [](Asked c) { return givenWord("auto|comma", c.numberFormat.isEmpty() ? 0 : 1); } },
        { "file-column", [](Asked c) { return givenText(c.fileField); } },
        { "chunk-size", [](Asked c) { return c.chunkSize == 0 ? Given() : Given(QString::number(c.chunkSize)); } },
        { "child-table", [](Asked c) { return givenText(c.child.table); } },
        { "child-key", [](Asked c) { return givenChildKey(c.child); } },
        { "child-columns", [](Asked c) { return givenChildColumns(c); } },
        { "record-key", [](Asked c) { return givenGrouping(c.grouping, RecordGrouping::Kind::RepeatedParent); } },
        { "on-error", [](Asked c) { return givenWord("fail-chunk|reject-rows", int(c.onError)); } },
        { "max-errors", [](Asked c) { return c.maxErrors == 0 ? Given() : Given(QString::number(c.maxErrors)); } },
        { "priority", [](Asked c) { return c.priority == 10 ? Given() : Given(QString::number(c.priority)); } },
        { "fields-match",
            [](Asked c) { return givenWord(fieldsMatchWords, int(c.expected.match), int(FieldsMatch::Subset)); } },
    };
    return list;
}

const QStringList &optionsOfCallsAlone()
{
    static const QStringList list {
        QStringLiteral("background"), // whoever calls decides
        QStringLiteral("duplicate"), // skip_duplicate says it
        QStringLiteral("map"), // “columns” says it
        QStringLiteral("recipe"), // of a recipe there is but one
        QStringLiteral("schema"),
        QStringLiteral("profile"),
    };
    return list;
}

} // namespace tranche
