#include "service/recipe/GivenOptions.h"

#include "core/NameList.h"
#include "core/WordList.h"
#include "mapping/FieldsMatch.h"
#include "service/options/ChildOption.h"
#include "service/options/ImportOptions.h"
#include "service/options/LookupOption.h"
#include "service/options/ValueOption.h"

#include <QLocale>

#include <algorithm>

namespace tranche {

using Given = QStringList;
using Asked = const RequestChoices &;

static Given givenText(const QString &text)
{
    return text.isEmpty() ? Given() : Given(text);
}

/// The word at a place among those of an option; none at the place of what is usual.
static Given givenWord(const char *name, int place, int usual = 0)
{
    const std::vector<ImportOption> &options = importOptions();
    const auto option = std::find_if(options.begin(), options.end(),
        [&](const ImportOption &one) { return QLatin1String(one.name) == QLatin1String(name); });
    return place == usual || option == options.end() ? Given() : Given(wordAt(option->value, place));
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
    return givenWord("blanks", *dialect.blanks == Blanks::Keep ? 1 : 2);
}

static Given givenNulls(const QList<QByteArray> &texts)
{
    Given given;
    for (const QByteArray &text : texts)
        given.append(QString::fromUtf8(text));
    return given;
}

static Given givenNames(const QStringList &names)
{
    return names.isEmpty() ? Given() : Given(namesText(names));
}

static Given givenGrouping(const RecordGrouping &grouping, RecordGrouping::Kind kind)
{
    return grouping.kind == kind ? givenNames(grouping.columns) : Given();
}

static Given givenNotNull(const TableDesign &design)
{
    return design.notNull == TableDesign::NotNull::Auto ? Given(QStringLiteral("auto"))
                                                        : givenNames(design.notNullFields);
}

static Given givenIndexes(const TableDesign &design, bool unique)
{
    Given given;
    for (const TableDesign::Index &index : design.indexes) {
        if (index.unique == unique)
            given.append(namesText(index.fields));
    }
    return given;
}

static Given givenMaxErrors(Asked c)
{
    if (c.maxErrorsPercent > 0)
        return { QString::number(c.maxErrorsPercent, 'g', QLocale::FloatingPointShortest) + QLatin1Char('%') };
    return c.maxErrors == 0 ? Given() : Given(QString::number(c.maxErrors));
}

static Given givenDecimal(const QString &numberFormat)
{
    return givenWord("decimal", numberFormat.isEmpty() ? 0 : numberFormat == QLatin1String("1234,56") ? 2 : 1);
}

static Given givenLookups(const QList<LookupChoice> &lookups)
{
    Given given;
    for (const LookupChoice &lookup : lookups)
        given.append(lookupText(lookup));
    return given;
}

const std::vector<GivenOption> &givenOptions()
{
    static const std::vector<GivenOption> list {
        { "into", [](Asked c) { return givenText(c.target); } },
        { "table", [](Asked c) { return givenText(c.table); } },
        { "mode", [](Asked c) { return givenWord("mode", int(c.mode) - 1, -1); } },
        { "key", [](Asked c) { return givenNames(c.key); } },
        { "key-index", [](Asked c) { return givenSwitch(c.makesKeyIndex); } },
        { "skip-duplicate", [](Asked c) { return givenSwitch(c.skipDuplicate); } },
        { "indexes", [](Asked c) { return givenWord("indexes", c.deferIndexes ? 0 : 1); } },
        { "undo", [](Asked c) { return givenWord("undo", c.undo ? 0 : 1); } },
        { "lock-timeout",
            [](Asked c) { return c.lockTimeoutS < 0 ? Given() : Given(QString::number(c.lockTimeoutS)); } },
        { "primary-key", [](Asked c) { return givenNames(c.design.primaryKey); } },
        { "not-null", [](Asked c) { return givenNotNull(c.design); } },
        { "index", [](Asked c) { return givenIndexes(c.design, false); } },
        { "unique-index", [](Asked c) { return givenIndexes(c.design, true); } },
        { "strict", [](Asked c) { return givenSwitch(c.design.strict); } },
        { "create-sql", [](Asked c) { return givenText(c.design.createSql); } },
        { "add-columns", [](Asked c) { return givenSwitch(c.design.addColumns); } },
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
        { "units-line", [](Asked c) { return givenWord("units-line", c.dialect.unitsLine ? 0 : 1, 1); } },
        { "malformed", [](Asked c) { return givenWord("malformed", int(c.dialect.malformed)); } },
        { "invalid-bytes", [](Asked c) { return givenWord("invalid-bytes", c.replaceInvalidBytes ? 1 : 0); } },
        { "surplus", [](Asked c) { return givenWord("surplus", int(c.dialect.surplus)); } },
        { "skip-lines", [](Asked c) { return givenNumber(c.dialect.skipLines); } },
        { "skip-footer", [](Asked c) { return givenNumber(c.dialect.footerLines); } },
        { "comment", [](Asked c) { return givenComment(c.dialect); } },
        { "types", [](Asked c) { return givenWord("types", c.typesAsText ? 1 : 0); } },
        { "null", [](Asked c) { return givenNulls(c.nullTexts); } },
        { "null-words",
            [](Asked c) {
                return c.nullWords == NullWords { true, {} } ? Given() : Given(nullWordsText(c.nullWords));
            } },
        { "date-format", [](Asked c) { return givenText(c.dateFormat); } },
        { "decimal", [](Asked c) { return givenDecimal(c.numberFormat); } },
        { "names", [](Asked c) { return givenWord("names", c.snakeCaseNames ? 1 : 0); } },
        { "lookup", [](Asked c) { return givenLookups(c.lookups); } },
        { "step", givenSteps },
        { "compute", givenComputes },
        { "rule", givenRules },
        { "file-column", [](Asked c) { return givenText(c.fileField); } },
        { "chunk-size", [](Asked c) { return c.chunkSize == 0 ? Given() : Given(QString::number(c.chunkSize)); } },
        { "child-columns", givenChildColumns },
        { "child-table", givenChildTables },
        { "record-key", [](Asked c) { return givenGrouping(c.grouping, RecordGrouping::Kind::RepeatedParent); } },
        { "child-key", givenChildKeys },
        { "on-error", givenOnError },
        { "max-errors", givenMaxErrors },
        { "time-limit", [](Asked c) { return c.timeLimitS == 0 ? Given() : Given(QString::number(c.timeLimitS)); } },
        { "priority", [](Asked c) { return c.priority == 10 ? Given() : Given(QString::number(c.priority)); } },
        { "channel", [](Asked c) { return givenText(c.channel); } },
        { "retry-pattern", [](Asked c) { return givenText(c.retryPattern.text()); } },
        { "report-profile", [](Asked c) { return givenText(c.source.report.profile); } },
        { "os", [](Asked c) { return givenText(c.source.report.os); } },
        { "build", [](Asked c) { return givenText(c.source.report.build); } },
        { "platform", [](Asked c) { return givenText(c.source.report.platform); } },
        { "tag", [](Asked c) { return Given(c.source.report.tags); } },
        { "date", [](Asked c) { return givenText(c.source.report.date); } },
        { "fields-match",
            [](Asked c) { return givenWord("fields-match", int(c.expected.match), int(FieldsMatch::Subset)); } },
    };
    return list;
}

const QStringList &optionsOfCallsAlone()
{
    static const QStringList list {
        QStringLiteral("background"), // whoever calls decides
        QStringLiteral("start-at"),
        QStringLiteral("after"),
        QStringLiteral("after-end"),
        QStringLiteral("duplicate"), // skip_duplicate says it
        QStringLiteral("map"), // “columns” says it
        QStringLiteral("recipe"), // of a recipe there is but one
        QStringLiteral("schema"),
        QStringLiteral("profile"),
    };
    return list;
}

} // namespace tranche
