#include "store/ImportRequest.h"

#include "core/WordList.h"
#include "source/formats/SheetConverter.h"
#include "store/json/DialectJson.h"
#include "store/json/MappingJson.h"
#include "store/json/StoredJson.h"
#include "store/json/TableDesignJson.h"
#include "target/TargetDrivers.h"

namespace tranche {

static const QString modeIfNone = QStringLiteral("auto");
static const std::array<const char *, 3> groupingNames { "none", "child-columns", "record-key" };

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

static QString modeName(TargetMode mode)
{
    return mode == TargetMode::Auto ? modeIfNone : wordAt(targetModeWords, int(mode) - 1);
}

static TargetMode modeFromName(const QString &name)
{
    return name == modeIfNone ? TargetMode::Auto : TargetMode(indexOf(targetModeWords, name) + 1);
}

QJsonObject toJson(const ImportRequest &request)
{
    QJsonObject json {
        { QStringLiteral("file"), request.file },
        { QStringLiteral("file_path"), request.filePath },
        { QStringLiteral("target"), request.target },
        { QStringLiteral("target_path"), request.location.address },
        { QStringLiteral("table"), request.table },
        { QStringLiteral("mode"), modeName(request.mode) },
        { QStringLiteral("key"), QJsonArray::fromStringList(request.key) },
        { QStringLiteral("key_index"), request.makesKeyIndex },
        { QStringLiteral("format"), request.source.format },
        { QStringLiteral("source"), toJson(request.source) },
        { QStringLiteral("line_end"), request.lineEnd },
        { QStringLiteral("dialect"), toJson(request.dialect) },
        { QStringLiteral("mapping"), toJson(request.mapping) },
        { QStringLiteral("grouping"), QString::fromLatin1(groupingNames[std::size_t(request.grouping.kind)]) },
        { QStringLiteral("grouping_columns"), QJsonArray::fromStringList(request.grouping.columns) },
        { QStringLiteral("chunk_size"), request.chunkSize },
        { QStringLiteral("on_error"), wordAt(onErrorWords, int(request.onError)) },
        { QStringLiteral("max_errors"), request.maxErrors },
        { QStringLiteral("max_errors_percent"), request.maxErrorsPercent },
        { QStringLiteral("priority"), request.priority },
        { QStringLiteral("channel"), request.channel },
        { QStringLiteral("retry_pattern"), request.retryPattern.text() },
        { QStringLiteral("validate_only"), request.validateOnly },
        { QStringLiteral("checked_by"), request.checkedBy },
        { QStringLiteral("skip_duplicate"), request.skipDuplicate },
        { QStringLiteral("design"), toJson(request.design) },
        { QStringLiteral("rows_replaced"), request.rowsReplaced },
        { QStringLiteral("indexes"), request.deferIndexes ? QStringLiteral("after") : QStringLiteral("during") },
        { QStringLiteral("undo"), request.undo ? QStringLiteral("on") : QStringLiteral("off") },
        { QStringLiteral("lock_timeout"), request.lockTimeoutS },
        { QStringLiteral("time_limit"), request.timeLimitS },
        { QStringLiteral("fields_match"), wordAt(fieldsMatchWords, int(request.fieldsMatch)) },
        { QStringLiteral("profile"), request.profile },
        { QStringLiteral("left_out"), toJson(request.leftOut) },
        { QStringLiteral("remarks"), QJsonArray::fromStringList(request.remarks) },
    };
    if (!request.choices.isEmpty())
        json[QStringLiteral("choices")] = request.choices;
    if (request.onDone != DoneOrder())
        json[QStringLiteral("on_done")] = QJsonObject { { QStringLiteral("command"), request.onDone.command },
            { QStringLiteral("limit"), request.onDone.limitS } };
    return json;
}

ImportRequest requestFromJson(const QJsonObject &json)
{
    ImportRequest request;
    request.file = json[QLatin1String("file")].toString();
    request.filePath = json[QLatin1String("file_path")].toString();
    request.target = json[QLatin1String("target")].toString();
    request.location = { driverName(request.target), json[QLatin1String("target_path")].toString() };
    request.table = json[QLatin1String("table")].toString();
    request.mode = modeFromName(json[QLatin1String("mode")].toString());
    request.key = stringsOf(json[QLatin1String("key")]);
    request.makesKeyIndex = json[QLatin1String("key_index")].toBool();
    request.source = sourceFromJson(json[QLatin1String("source")].toObject());
    request.source.format = json[QLatin1String("format")].toString();
    request.lineEnd = json[QLatin1String("line_end")].toString();
    request.dialect = dialectFromJson(json[QLatin1String("dialect")].toObject());
    request.mapping = mappingFromJson(json[QLatin1String("mapping")].toObject());
    request.grouping.kind = RecordGrouping::Kind(indexOf(groupingNames, json[QLatin1String("grouping")].toString()));
    request.grouping.columns = stringsOf(json[QLatin1String("grouping_columns")]);
    request.chunkSize = json[QLatin1String("chunk_size")].toInteger();
    request.onError = OnError(indexOf(onErrorWords, json[QLatin1String("on_error")].toString()));
    request.maxErrors = json[QLatin1String("max_errors")].toInteger();
    request.maxErrorsPercent = json[QLatin1String("max_errors_percent")].toDouble();
    request.priority = json[QLatin1String("priority")].toInt();
    request.channel = json[QLatin1String("channel")].toString();
    request.retryPattern = RetryPattern(json[QLatin1String("retry_pattern")].toString());
    request.validateOnly = json[QLatin1String("validate_only")].toBool();
    request.checkedBy = json[QLatin1String("checked_by")].toInteger();
    request.skipDuplicate = json[QLatin1String("skip_duplicate")].toBool();
    request.design = tableDesignFromJson(json[QLatin1String("design")].toObject());
    request.rowsReplaced = json[QLatin1String("rows_replaced")].toInteger(-1);
    request.deferIndexes = json[QLatin1String("indexes")].toString() != QLatin1String("during");
    request.undo = json[QLatin1String("undo")].toString() != QLatin1String("off");
    request.lockTimeoutS = json[QLatin1String("lock_timeout")].toInt(-1);
    request.timeLimitS = json[QLatin1String("time_limit")].toInt();
    const QJsonObject onDone = json[QLatin1String("on_done")].toObject();
    request.onDone
        = { onDone[QLatin1String("command")].toString(), onDone[QLatin1String("limit")].toInt(DoneOrder::usualLimitS) };
    request.fieldsMatch = FieldsMatch(
        indexOf(fieldsMatchWords, json[QLatin1String("fields_match")].toString(QStringLiteral("subset"))));
    request.profile = json[QLatin1String("profile")].toString();
    request.leftOut = leftOutFromJson(json[QLatin1String("left_out")].toArray());
    request.remarks = stringsOf(json[QLatin1String("remarks")]);
    request.choices = json[QLatin1String("choices")].toObject();
    return request;
}

} // namespace tranche
