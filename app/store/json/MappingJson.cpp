#include "store/json/MappingJson.h"

#include "mapping/ReportMapping.h"
#include "store/json/ReferenceJson.h"
#include "store/json/StepsJson.h"
#include "store/json/StoredJson.h"

namespace tranche {

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

static QJsonArray toJson(const std::vector<FoundFormat> &formats)
{
    QJsonArray array;
    for (const FoundFormat &format : formats)
        array.append(QJsonObject { { QStringLiteral("type"), columnTypeName(format.type) },
            { QStringLiteral("format"), format.format.text() } });
    return array;
}

static std::vector<FoundFormat> formatsFromJson(const QJsonArray &json)
{
    std::vector<FoundFormat> formats;
    for (const QJsonValueConstRef value : json) {
        const QString written = value[QLatin1String("format")].toString();
        const auto type = columnTypeFromName(value[QLatin1String("type")].toString());
        const auto format = !type || written.isEmpty() ? ValueFormat() : columnFormatFromText(*type, written);
        if (!type || !format)
            throw damagedRequest(written);
        formats.push_back({ *type, *format });
    }
    return formats;
}

QJsonObject toJson(const MappedColumn &column)
{
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
    if (!column.steps.isEmpty())
        object[QStringLiteral("steps")] = toJson(column.steps);
    if (!column.checks.isEmpty())
        object[QStringLiteral("rules")] = toJson(column.checks);
    if (column.onWrong != WrongValue::Error)
        object[QStringLiteral("on_error")] = wrongValueName(column.onWrong);
    if (!column.otherFormats.empty())
        object[QStringLiteral("other_formats")] = toJson(column.otherFormats);
    if (column.formatIsTied)
        object[QStringLiteral("format_is_tied")] = true;
    if (column.reference)
        object[QStringLiteral("reference")] = toJson(*column.reference);
    if (column.table != 0)
        object[QStringLiteral("table")] = column.table;
    return object;
}

MappedColumn mappedColumnFromJson(const QJsonObject &json)
{
    MappedColumn column;
    column.source = json[QLatin1String("position")].toInt() - 1;
    column.sourceName = json[QLatin1String("source")].toString();
    column.field = json[QLatin1String("field")].toString();
    const auto type = columnTypeFromName(json[QLatin1String("type")].toString());
    if (!type || column.source < 0)
        throw damagedRequest(column.sourceName);
    column.type = *type;
    const QString written = json[QLatin1String("format")].toString();
    const auto format = written.isEmpty() ? ValueFormat() : columnFormatFromText(*type, written);
    if (!format)
        throw damagedRequest(written);
    column.format = *format;
    column.readsNullWords = json[QLatin1String("null_words")].toString() != QLatin1String("none");
    column.typeIsGuessed = json[QLatin1String("type_is_guessed")].toBool();
    column.storage = columnStorageFromName(json[QLatin1String("storage")].toString()).value_or(ColumnStorage::AsBound);
    column.steps = stepsFromJson(json[QLatin1String("steps")].toObject());
    column.checks = checksFromJson(json[QLatin1String("rules")].toObject());
    column.onWrong = wrongValueFromName(json[QLatin1String("on_error")].toString());
    column.otherFormats = formatsFromJson(json[QLatin1String("other_formats")].toArray());
    column.formatIsTied = json[QLatin1String("format_is_tied")].toBool();
    if (json.contains(QLatin1String("reference")))
        column.reference = referenceFromJson(json[QLatin1String("reference")].toObject());
    // Requests of earlier versions have but one child table.
    column.table = json[QLatin1String("table")].toInt(json[QLatin1String("of_child")].toBool() ? 1 : 0);
    return column;
}

static QJsonObject toJson(const ChildTable &child)
{
    return {
        { QStringLiteral("table"), child.table },
        { QStringLiteral("key_field"), child.keyField },
        { QStringLiteral("parent_field"), child.parentField },
        { QStringLiteral("makes_key"), child.makesKey },
        { QStringLiteral("parent"), child.parent },
        { QStringLiteral("repeat_key"), QJsonArray::fromStringList(child.repeatKey) },
    };
}

/// Names of columns of the file.
static QStringList columnsFromJson(const QJsonValue &json, const QStringList &sourceNames)
{
    QStringList columns = stringsOf(json);
    for (const QString &name : std::as_const(columns)) {
        if (!sourceNames.contains(name))
            throw damagedRequest(name);
    }
    return columns;
}

static ChildTable childTableFromJson(const QJsonObject &json, const QStringList &sourceNames)
{
    ChildTable child;
    child.table = json[QLatin1String("table")].toString();
    child.keyField = json[QLatin1String("key_field")].toString();
    child.parentField = json[QLatin1String("parent_field")].toString();
    child.makesKey = json[QLatin1String("makes_key")].toBool();
    child.parent = json[QLatin1String("parent")].toInt();
    child.repeatKey = columnsFromJson(json[QLatin1String("repeat_key")], sourceNames);
    return child;
}

static QJsonObject toJson(const RecordGrouping &grouping)
{
    return {
        { QStringLiteral("parent_repeats"), grouping.kind == RecordGrouping::Kind::RepeatedParent },
        { QStringLiteral("grouping_columns"), QJsonArray::fromStringList(grouping.columns) },
    };
}

static void childTablesFromJson(const QJsonObject &json, ColumnMapping &mapping)
{
    QJsonArray children = json[QLatin1String("children")].toArray();
    QJsonObject records = json[QLatin1String("records")].toObject();
    if (json.contains(QLatin1String("child"))) { // as earlier versions wrote it
        records = json[QLatin1String("child")].toObject();
        children = { records };
    }
    for (const QJsonValueConstRef value : std::as_const(children)) {
        const ChildTable child = childTableFromJson(value.toObject(), mapping.sourceNames);
        if (child.parent < 0 || child.parent > mapping.children.size()
            || mapping.children.size() == RecordPart::mostChildren)
            throw damagedRequest(child.table);
        mapping.children.append(child);
    }
    for (const MappedColumn &column : std::as_const(mapping.columns)) {
        if (column.table < 0 || column.table > mapping.children.size())
            throw damagedRequest(column.sourceName);
    }
    if (!mapping.children.isEmpty())
        mapping.grouping = { records[QLatin1String("parent_repeats")].toBool() ? RecordGrouping::Kind::RepeatedParent
                                                                               : RecordGrouping::Kind::BlankParent,
            columnsFromJson(records[QLatin1String("grouping_columns")], mapping.sourceNames) };
}

/// @returns 0 for what is no decimal sign
static char signFromText(const QString &text)
{
    return text == QLatin1String(",") ? ',' : text == QLatin1String(".") ? '.' : char(0);
}

QJsonObject toJson(const ColumnMapping &mapping)
{
    if (!mapping.reportPrefix.isEmpty()) // all of it follows from this
        return { { QStringLiteral("report_tables"), mapping.reportPrefix } };
    QJsonArray columns;
    for (const MappedColumn &column : mapping.columns)
        columns.append(toJson(column));
    QJsonArray nulls;
    for (const QByteArray &text : mapping.nullTexts)
        nulls.append(QString::fromUtf8(text));
    QJsonObject object {
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
    QJsonArray children;
    for (const ChildTable &child : mapping.children)
        children.append(toJson(child));
    if (!children.isEmpty()) {
        object[QStringLiteral("children")] = children;
        object[QStringLiteral("records")] = toJson(mapping.grouping);
    }
    for (const auto &[key, sign] : { std::pair("decimal_of_file", mapping.signs.ofFile),
             std::pair("decimal_of_country", mapping.signs.ofCountry) }) {
        if (sign != 0)
            object[QLatin1String(key)] = QString(QLatin1Char(sign));
    }
    return object;
}

ColumnMapping mappingFromJson(const QJsonObject &json)
{
    if (const QString prefix = json[QLatin1String("report_tables")].toString(); !prefix.isEmpty())
        return reportMapping(prefix);
    ColumnMapping mapping;
    mapping.sourceNames = stringsOf(json[QLatin1String("source_columns")]);
    const QJsonArray columns = json[QLatin1String("columns")].toArray();
    for (const QJsonValueConstRef value : columns) {
        const MappedColumn column = mappedColumnFromJson(value.toObject());
        const qsizetype most = mapping.sourceNames.size() + (column.steps.isDerived() ? columns.size() : 0);
        if (column.source >= most || (column.steps.isDerived() && column.source < mapping.sourceNames.size()))
            throw damagedRequest(column.sourceName);
        if (column.reference) {
            for (const QString &with : column.reference->with) {
                if (!mapping.sourceNames.contains(with))
                    throw damagedRequest(with);
            }
        }
        mapping.columns.append(column);
    }
    const QStringList nulls = stringsOf(json[QLatin1String("null")]);
    for (const QString &text : nulls)
        mapping.nullTexts.append(text.toUtf8());
    // Requests of earlier versions have none.
    mapping.nullWords = nullWordsFromText(json[QLatin1String("null_words")].toString(QStringLiteral("none")));
    mapping.rules = rulesFromJson(json[QLatin1String("rules")].toArray());
    mapping.signs.ofFile = signFromText(json[QLatin1String("decimal_of_file")].toString());
    mapping.signs.ofCountry = signFromText(json[QLatin1String("decimal_of_country")].toString());
    mapping.valuesAsText = json[QLatin1String("values_as_text")].toBool();
    mapping.replaceInvalidBytes = json[QLatin1String("replace_invalid_bytes")].toBool();
    mapping.fileField = json[QLatin1String("file_column")].toString();
    mapping.fileName = json[QLatin1String("file_name")].toString();
    childTablesFromJson(json, mapping);
    return mapping;
}

} // namespace tranche
