#include "service/ChoicesOfRequest.h"

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
    // Of lines that are left out only those are told that were found.
    const auto found = [&](auto &&is) { return std::any_of(request.leftOut.begin(), request.leftOut.end(), is); };
    if (found([](const LeftOutLines &lines) { return lines.firstLine < 0; }))
        choice.footerLines.reset();
    if (dialect.skipLines > 0 && found([&](const LeftOutLines &lines) {
            return lines.firstLine > 0 && lines.firstLine <= dialect.skipLines;
        }))
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
    choices.skipDuplicate = request.skipDuplicate;
    choices.deferIndexes = request.deferIndexes;
    choices.lockTimeoutS = request.lockTimeoutS;
    return choices;
}

} // namespace tranche
