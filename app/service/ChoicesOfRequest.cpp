#include "service/ChoicesOfRequest.h"

#include "source/sniffing/TableFooter.h"

#include <algorithm>

namespace tranche {

static QList<MapChoice> columnsOf(const ColumnMapping &mapping)
{
    QHash<int, const MappedColumn *> imported;
    for (const MappedColumn &column : mapping.columns)
        imported.insert(column.source, &column);
    QList<MapChoice> columns;
    for (int i = 0; i < int(mapping.sourceNames.size()); ++i) {
        const MappedColumn *mapped = imported.value(i);
        MapChoice column { mapping.sourceNames[i], mapped == nullptr ? QString() : mapped->field, std::nullopt };
        if (mapped != nullptr && !mapping.valuesAsText) {
            column.type = mapped->type;
            if (mapped->format != ValueFormat())
                column.format = mapped->format;
        }
        if (mapped != nullptr && !mapped->readsNullWords)
            column.readsNullWords = false;
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
    choices.expected.match = request.fieldsMatch;
    choices.target = request.target;
    choices.table = request.table;
    choices.mode = request.mode;
    choices.chunkSize = request.chunkSize;
    choices.grouping = request.grouping;
    choices.onError = request.onError;
    choices.maxErrors = request.maxErrors;
    choices.priority = request.priority;
    choices.checkedBy = request.checkedBy;
    choices.skipDuplicate = request.skipDuplicate;
    choices.deferIndexes = request.deferIndexes;
    choices.lockTimeoutS = request.lockTimeoutS;
    return choices;
}

} // namespace tranche
