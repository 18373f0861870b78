#include "store/MappingJson.h"

#include "store/ReferenceJson.h"
#include "store/StoredJson.h"

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

QJsonObject toJson(const ColumnMapping &mapping)
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
        if (column.reference)
            object[QStringLiteral("reference")] = toJson(*column.reference);
        if (!column.otherFormats.empty())
            object[QStringLiteral("other_formats")] = toJson(column.otherFormats);
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

ColumnMapping mappingFromJson(const QJsonObject &json)
{
    ColumnMapping mapping;
    mapping.sourceNames = stringsOf(json[QLatin1String("source_columns")]);
    const QJsonArray columns = json[QLatin1String("columns")].toArray();
    for (const QJsonValueConstRef value : columns) {
        const QJsonObject column = value.toObject();
        const auto type = columnTypeFromName(column[QLatin1String("type")].toString());
        const int position = column[QLatin1String("position")].toInt() - 1;
        if (!type || position < 0 || position >= mapping.sourceNames.size())
            throw damagedRequest(column[QLatin1String("source")].toString());
        const QString written = column[QLatin1String("format")].toString();
        const auto format = written.isEmpty() ? ValueFormat() : columnFormatFromText(*type, written);
        if (!format)
            throw damagedRequest(written);
        mapping.columns.append(
            { position, column[QLatin1String("source")].toString(), column[QLatin1String("field")].toString(), *type,
                column[QLatin1String("null_words")].toString() != QLatin1String("none"),
                column[QLatin1String("type_is_guessed")].toBool(),
                columnStorageFromName(column[QLatin1String("storage")].toString()).value_or(ColumnStorage::AsBound),
                *format, formatsFromJson(column[QLatin1String("other_formats")].toArray()) });
        if (column.contains(QLatin1String("reference"))) {
            mapping.columns.back().reference = referenceFromJson(column[QLatin1String("reference")].toObject());
            for (const QString &with : std::as_const(mapping.columns.back().reference->with)) {
                if (!mapping.sourceNames.contains(with))
                    throw damagedRequest(with);
            }
        }
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

} // namespace tranche
