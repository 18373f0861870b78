#include "service/recipe/ChoicesOfRequest.h"

#include "source/sniffing/TableFooter.h"

#include <algorithm>

namespace tranche {

/// What an imported column, whose source and field are named, is.
static void takeMapped(MapChoice &column, const MappedColumn &mapped, bool asText)
{
    column.steps = mapped.steps;
    column.checks = mapped.checks;
    if (mapped.onWrong != WrongValue::Error)
        column.onWrong = mapped.onWrong;
    if (mapped.reference) { // its names are looked up as they stand
        column.reference = mapped.reference;
        column.reference->keyType = ColumnReference().keyType; // which follow from the tables
        column.reference->storage = ColumnReference().storage;
        return;
    }
    if (!asText) {
        column.type = mapped.type;
        if (mapped.format != ValueFormat())
            column.format = mapped.format;
    }
    if (!mapped.readsNullWords)
        column.readsNullWords = false;
}

static QList<MapChoice> columnsOf(const ColumnMapping &mapping)
{
    QHash<int, const MappedColumn *> imported;
    for (const MappedColumn &column : mapping.columns)
        imported.insert(column.source, &column);
    QList<MapChoice> columns;
    for (int i = 0; i < int(mapping.sourceNames.size()); ++i) {
        const MappedColumn *mapped = imported.value(i);
        MapChoice column { mapping.sourceNames[i], mapped == nullptr ? QString() : mapped->field, std::nullopt };
        if (mapped != nullptr)
            takeMapped(column, *mapped, mapping.valuesAsText);
        columns.append(column);
    }
    for (const MappedColumn &mapped : mapping.columns) {
        if (!mapped.steps.isDerived())
            continue;
        MapChoice column { mapped.sourceName, mapped.sourceName, std::nullopt };
        takeMapped(column, mapped, mapping.valuesAsText);
        columns.append(column);
    }
    return columns;
}

// Of lines that are left out only those are told that were found, not chosen.

static bool hasFoundPreamble(const ImportRequest &request)
{
    return std::any_of(request.leftOut.begin(), request.leftOut.end(),
        [&](const LeftOutLines &lines) { return lines.firstLine > 0 && lines.firstLine <= request.dialect.skipLines; });
}

static bool hasFoundFooter(const ImportRequest &request)
{
    if (request.leftOut.isEmpty() || request.dialect.footerLines == 0)
        return false;
    const LeftOutLines &last = request.leftOut.constLast();
    const bool isBehind = last.firstLine > request.dialect.skipLines + request.dialect.headerRows;
    const bool isAll = last.lastLine - last.firstLine + 1 == request.dialect.footerLines; // of empty rows alone
    const QString ofFooter = belowTheTable();
    return (isBehind && isAll) || std::any_of(request.leftOut.begin(), request.leftOut.end(), [&](const auto &lines) {
        return lines.firstLine < 0 || lines.why == ofFooter; // counted from the end, or told as such
    });
}

static DialectChoice dialectOf(const ImportRequest &request)
{
    const Dialect &dialect = request.dialect;
    DialectChoice choice;
    if (request.source.format == QLatin1String("csv")) {
        choice = choiceOf(dialect);
    } else {
        choice.headerRows = dialect.headerRows;
        choice.skipLines = dialect.skipLines;
        choice.footerLines = dialect.footerLines;
        choice.malformed = dialect.malformed;
        choice.surplus = dialect.surplus;
        choice.unitsLine = dialect.unitsLine;
    }
    if (choice.markedRows)
        choice.comment.reset();
    if (choice.blanksAreGuessed || choice.blanks == Blanks::BesideQuotes)
        choice.blanks.reset();
    choice.markedRows = false;
    choice.blanksAreGuessed = false;
    if (hasFoundFooter(request))
        choice.footerLines.reset();
    if (hasFoundPreamble(request))
        choice.skipLines.reset();
    return choice;
}

QList<ChildChoice> childrenOf(const ColumnMapping &mapping)
{
    QList<ChildChoice> choices;
    for (const ChildTable &child : mapping.children) {
        ChildChoice choice { child.table, child.parent == 0 ? QString() : choices[child.parent - 1].table, {},
            child.repeatKey, child.keyField, child.parentField };
        for (const MappedColumn &column : mapping.columns) {
            if (column.table == choices.size() + 1)
                choice.columns.append(column.sourceName);
        }
        choices.append(choice);
    }
    return choices;
}

RequestChoices choicesOfRequest(const ImportRequest &request)
{
    RequestChoices choices;
    choices.source = request.source;
    choices.source.columns.clear(); // another file may have others
    const SourceFormat *format = findSourceFormat(request.source.format);
    if (format != nullptr && !format->isText)
        choices.source.encoding.clear();
    choices.dialect = dialectOf(request);
    const ColumnMapping &mapping = request.mapping;
    choices.typesAsText = mapping.valuesAsText;
    choices.nullTexts = mapping.nullTexts;
    choices.nullWords = mapping.nullWords;
    choices.rules = mapping.rules;
    choices.replaceInvalidBytes = mapping.replaceInvalidBytes;
    choices.fileField = mapping.fileField;
    choices.expected.columns = columnsOf(mapping);
    choices.profile = request.profile;
    choices.expected.match = request.fieldsMatch;
    choices.target = request.target;
    choices.table = request.table;
    choices.mode = request.mode;
    choices.key = request.key;
    choices.makesKeyIndex = request.makesKeyIndex;
    choices.design = request.design;
    if (request.design.notNull == TableDesign::NotNull::Auto)
        choices.design.notNullFields.clear(); // which are found in each file
    choices.undo = request.undo;
    choices.chunkSize = request.chunkSize;
    choices.grouping = request.grouping;
    choices.children = childrenOf(mapping);
    for (const ChildTable &child : mapping.children) { // what addChildKeys() has added
        const QStringList key { child.parentField };
        if (child.parent == 0 && choices.design.primaryKey == key)
            choices.design.primaryKey.clear();
        if (child.parent == 0)
            choices.design.indexes.removeAll(TableDesign::Index { key, true });
    }
    if (!mapping.reportPrefix.isEmpty()) { // all else of a test report's tables follows from it
        choices.table = mapping.reportPrefix;
        choices.expected.columns.clear();
        choices.grouping = {};
        choices.children.clear();
    }
    choices.onError = request.onError;
    choices.maxErrors = request.maxErrors;
    choices.maxErrorsPercent = request.maxErrorsPercent;
    choices.priority = request.priority;
    choices.channel = request.channel;
    choices.retryPattern = request.retryPattern;
    choices.checkedBy = request.checkedBy;
    choices.skipDuplicate = request.skipDuplicate;
    choices.deferIndexes = request.deferIndexes;
    choices.lockTimeoutS = request.lockTimeoutS;
    choices.timeLimitS = request.timeLimitS;
    choices.onDone = request.onDone;
    return choices;
}

} // namespace tranche
