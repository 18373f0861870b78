#include "store/ImportRequest.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "source/formats/SheetConverter.h"
#include "target/TargetDrivers.h"

#include <array>

namespace tranche {

static const std::array<const char *, 4> modeNames { "auto", "create", "append", "replace" };
static const std::array<const char *, 2> malformedNames { "error", "repair" };
static const std::array<const char *, 3> surplusNames { "error", "drop", "join" };
static const std::array<const char *, 3> blanksNames { "keep", "quotes", "drop" };
static const std::array<const char *, 3> groupingNames { "none", "child-columns", "record-key" };

static Failure damaged(const QString &what)
{
    return Failure(QStringLiteral("store.damaged"), StoreText::tr("A stored request can't be read: %1.").arg(what));
}

template <std::size_t N> static int indexOf(const std::array<const char *, N> &names, const QString &name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names[i]))
            return int(i);
    }
    throw damaged(name);
}

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
        { QStringLiteral("malformed"), QString::fromLatin1(malformedNames[std::size_t(dialect.malformed)]) },
        { QStringLiteral("surplus"), QString::fromLatin1(surplusNames[std::size_t(dialect.surplus)]) },
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
        = Malformed(indexOf(malformedNames, json[QLatin1String("malformed")].toString(QStringLiteral("error"))));
    dialect.blanks = Blanks(indexOf(blanksNames, json[QLatin1String("blanks")].toString(QStringLiteral("keep"))));
    dialect.surplus = Surplus(indexOf(surplusNames, json[QLatin1String("surplus")].toString(QStringLiteral("error"))));
    return dialect;
}

static QJsonObject toJson(const SourceOptions &source)
{
    return {
        { QStringLiteral("encoding"), QString::fromLatin1(source.encoding) },
        { QStringLiteral("member"), source.member },
        { QStringLiteral("sheet"), source.sheet },
        { QStringLiteral("range"), source.range },
        { QStringLiteral("element"), source.element },
        { QStringLiteral("edges"), source.edges },
        { QStringLiteral("columns"), QJsonArray::fromStringList(source.columns) },
    };
}

static QStringList stringsOf(const QJsonValue &value);

static SourceOptions sourceFromJson(const QJsonObject &json)
{
    SourceOptions source;
    source.encoding = json[QLatin1String("encoding")].toString(QStringLiteral("UTF-8")).toLatin1();
    source.member = json[QLatin1String("member")].toString();
    source.sheet = json[QLatin1String("sheet")].toString();
    source.range = json[QLatin1String("range")].toString();
    source.element = json[QLatin1String("element")].toString();
    source.edges = json[QLatin1String("edges")].toString();
    source.columns = stringsOf(json[QLatin1String("columns")]);
    return source;
}

static const std::array<const char *, 4> ruleNames { "set", "null", "date", "number" };

QJsonArray toJson(const QList<ValueRule> &rules)
{
    QJsonArray array;
    for (const ValueRule &rule : rules) {
        QJsonObject object { { QStringLiteral("column"), rule.column },
            { QStringLiteral("action"), QString::fromLatin1(ruleNames[std::size_t(rule.action)]) },
            { QStringLiteral("text"), rule.text } };
        if (rule.value)
            object[QStringLiteral("value")] = QString::fromUtf8(*rule.value);
        array.append(object);
    }
    return array;
}

QList<ValueRule> rulesFromJson(const QJsonArray &json)
{
    QList<ValueRule> rules;
    for (const QJsonValueConstRef value : json) {
        const QJsonObject object = value.toObject();
        ValueRule rule;
        rule.column = object[QLatin1String("column")].toString();
        rule.action = ValueRule::Action(indexOf(ruleNames, object[QLatin1String("action")].toString()));
        rule.text = object[QLatin1String("text")].toString();
        if (object.contains(QLatin1String("value")))
            rule.value = object[QLatin1String("value")].toString().toUtf8();
        rules.append(rule);
    }
    return rules;
}

static QJsonObject toJson(const ColumnMapping &mapping)
{
    QJsonArray columns;
    for (const MappedColumn &column : mapping.columns) {
        QJsonObject object {
            { QStringLiteral("position"), column.source + 1 },
            { QStringLiteral("source"), column.sourceName },
            { QStringLiteral("field"), column.field },
            { QStringLiteral("type"), columnTypeName(column.type) },
            { QStringLiteral("storage"), columnStorageName(column.storage) },
            { QStringLiteral("type_is_guessed"), column.typeIsGuessed },
        };
        if (!column.readsNullWords)
            object[QStringLiteral("null_words")] = QStringLiteral("none");
        if (const QString format = column.format.text(); !format.isEmpty())
            object[QStringLiteral("format")] = format;
        columns.append(object);
    }
    QJsonArray nulls;
    for (const QByteArray &text : mapping.nullTexts)
        nulls.append(QString::fromUtf8(text));
    return {
        { QStringLiteral("source_columns"), QJsonArray::fromStringList(mapping.sourceNames) },
        { QStringLiteral("columns"), columns },
        { QStringLiteral("null"), nulls },
        { QStringLiteral("null_words"), nullWordsText(mapping.nullWords) },
        { QStringLiteral("rules"), toJson(mapping.rules) },
        { QStringLiteral("values_as_text"), mapping.valuesAsText },
        { QStringLiteral("replace_invalid_bytes"), mapping.replaceInvalidBytes },
        { QStringLiteral("file_column"), mapping.fileField },
        { QStringLiteral("file_name"), mapping.fileName },
    };
}

static QStringList stringsOf(const QJsonValue &array)
{
    QStringList strings;
    const QJsonArray values = array.toArray();
    for (const QJsonValueConstRef value : values)
        strings.append(value.toString());
    return strings;
}

static ColumnMapping mappingFromJson(const QJsonObject &json)
{
    ColumnMapping mapping;
    mapping.sourceNames = stringsOf(json[QLatin1String("source_columns")]);
    const QJsonArray columns = json[QLatin1String("columns")].toArray();
    for (const QJsonValueConstRef value : columns) {
        const QJsonObject column = value.toObject();
        const auto type = columnTypeFromName(column[QLatin1String("type")].toString());
        const int position = column[QLatin1String("position")].toInt() - 1;
        if (!type || position < 0 || position >= mapping.sourceNames.size())
            throw damaged(column[QLatin1String("source")].toString());
        const QString written = column[QLatin1String("format")].toString();
        const auto format = written.isEmpty() ? ValueFormat() : columnFormatFromText(*type, written);
        if (!format)
            throw damaged(written);
        mapping.columns.append(
            { position, column[QLatin1String("source")].toString(), column[QLatin1String("field")].toString(), *type,
                column[QLatin1String("null_words")].toString() != QLatin1String("none"),
                column[QLatin1String("type_is_guessed")].toBool(),
                columnStorageFromName(column[QLatin1String("storage")].toString()).value_or(ColumnStorage::AsBound),
                *format });
    }
    const QStringList nulls = stringsOf(json[QLatin1String("null")]);
    for (const QString &text : nulls)
        mapping.nullTexts.append(text.toUtf8());
    // Requests of earlier versions have none.
    mapping.nullWords = nullWordsFromText(json[QLatin1String("null_words")].toString(QStringLiteral("none")));
    mapping.rules = rulesFromJson(json[QLatin1String("rules")].toArray());
    mapping.valuesAsText = json[QLatin1String("values_as_text")].toBool();
    mapping.replaceInvalidBytes = json[QLatin1String("replace_invalid_bytes")].toBool();
    mapping.fileField = json[QLatin1String("file_column")].toString();
    mapping.fileName = json[QLatin1String("file_name")].toString();
    return mapping;
}

QString cellOfError(const ImportRequest &request, const ImportError &error)
{
    if (request.source.sheet.isEmpty() || error.line == 0)
        return {};
    const auto columns = error.columnsIn(request.mapping.sourceNames);
    const int first = cellRange(request.source.range).firstColumn;
    return request.source.sheet + QLatin1Char('!')
        + (columns.isEmpty() ? QString() : columnLetters(first + columns.front())) + QString::number(error.line);
}

QJsonArray toJson(const QList<LeftOutLines> &leftOut)
{
    QJsonArray array;
    for (const LeftOutLines &lines : leftOut)
        array.append(QJsonObject { { QStringLiteral("first_line"), lines.firstLine },
            { QStringLiteral("last_line"), lines.lastLine }, { QStringLiteral("why"), lines.why } });
    return array;
}

static QList<LeftOutLines> leftOutFromJson(const QJsonArray &json)
{
    QList<LeftOutLines> leftOut;
    for (const QJsonValueConstRef value : json) {
        const QJsonObject lines = value.toObject();
        leftOut.append({ lines[QLatin1String("first_line")].toInteger(), lines[QLatin1String("last_line")].toInteger(),
            lines[QLatin1String("why")].toString() });
    }
    return leftOut;
}

QJsonObject toJson(const ImportRequest &request)
{
    return {
        { QStringLiteral("file"), request.file },
        { QStringLiteral("file_path"), request.filePath },
        { QStringLiteral("target"), request.target },
        { QStringLiteral("target_path"), request.location.address },
        { QStringLiteral("table"), request.table },
        { QStringLiteral("mode"), QString::fromLatin1(modeNames[std::size_t(request.mode)]) },
        { QStringLiteral("format"), request.source.format },
        { QStringLiteral("source"), toJson(request.source) },
        { QStringLiteral("line_end"), request.lineEnd },
        { QStringLiteral("dialect"), toJson(request.dialect) },
        { QStringLiteral("mapping"), toJson(request.mapping) },
        { QStringLiteral("grouping"), QString::fromLatin1(groupingNames[std::size_t(request.grouping.kind)]) },
        { QStringLiteral("grouping_columns"), QJsonArray::fromStringList(request.grouping.columns) },
        { QStringLiteral("chunk_size"), request.chunkSize },
        { QStringLiteral("on_error"),
            request.onError == OnError::RejectRows ? QStringLiteral("reject-rows") : QStringLiteral("fail-chunk") },
        { QStringLiteral("max_errors"), request.maxErrors },
        { QStringLiteral("priority"), request.priority },
        { QStringLiteral("validate_only"), request.validateOnly },
        { QStringLiteral("skip_duplicate"), request.skipDuplicate },
        { QStringLiteral("indexes"), request.deferIndexes ? QStringLiteral("after") : QStringLiteral("during") },
        { QStringLiteral("lock_timeout"), request.lockTimeoutS },
        { QStringLiteral("left_out"), toJson(request.leftOut) },
        { QStringLiteral("remarks"), QJsonArray::fromStringList(request.remarks) },
    };
}

ImportRequest requestFromJson(const QJsonObject &json)
{
    ImportRequest request;
    request.file = json[QLatin1String("file")].toString();
    request.filePath = json[QLatin1String("file_path")].toString();
    request.target = json[QLatin1String("target")].toString();
    request.location = { driverName(request.target), json[QLatin1String("target_path")].toString() };
    request.table = json[QLatin1String("table")].toString();
    request.mode = TargetMode(indexOf(modeNames, json[QLatin1String("mode")].toString()));
    request.source = sourceFromJson(json[QLatin1String("source")].toObject());
    request.source.format = json[QLatin1String("format")].toString();
    request.lineEnd = json[QLatin1String("line_end")].toString();
    request.dialect = dialectFromJson(json[QLatin1String("dialect")].toObject());
    request.mapping = mappingFromJson(json[QLatin1String("mapping")].toObject());
    request.grouping.kind = RecordGrouping::Kind(indexOf(groupingNames, json[QLatin1String("grouping")].toString()));
    request.grouping.columns = stringsOf(json[QLatin1String("grouping_columns")]);
    request.chunkSize = json[QLatin1String("chunk_size")].toInteger();
    request.onError = json[QLatin1String("on_error")].toString() == QLatin1String("reject-rows") ? OnError::RejectRows
                                                                                                 : OnError::FailChunk;
    request.maxErrors = json[QLatin1String("max_errors")].toInteger();
    request.priority = json[QLatin1String("priority")].toInt();
    request.validateOnly = json[QLatin1String("validate_only")].toBool();
    request.skipDuplicate = json[QLatin1String("skip_duplicate")].toBool();
    request.deferIndexes = json[QLatin1String("indexes")].toString() != QLatin1String("during");
    request.lockTimeoutS = json[QLatin1String("lock_timeout")].toInt(-1);
    request.leftOut = leftOutFromJson(json[QLatin1String("left_out")].toArray());
    request.remarks = stringsOf(json[QLatin1String("remarks")]);
    return request;
}

} // namespace tranche
