#include "service/TableSchemaFile.h"

#include "service/SchemaField.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tranche {

/// In the order in which people read it.
static QByteArray fieldLine(QJsonObject field)
{
    QByteArrayList parts;
    for (const char *key : { "name", "type", "format" }) {
        const QJsonValue value = field.take(QLatin1String(key));
        if (!value.isUndefined())
            parts.append(QJsonDocument(QJsonObject { { QLatin1String(key), value } }).toJson(QJsonDocument::Compact));
    }
    if (!field.isEmpty())
        parts.append(QJsonDocument(field).toJson(QJsonDocument::Compact));
    for (QByteArray &part : parts)
        part = part.mid(1, part.size() - 2);
    return "        { " + parts.join(", ") + " }";
}

QByteArray tableSchemaText(const Recipe &recipe)
{
    QByteArrayList fields;
    for (const MapChoice &column : recipe.columns)
        fields.append(fieldLine(schemaFieldJson(column)));
    const QStringList texts = recipe.options.value(QStringLiteral("null"));
    const QStringList words = recipe.options.value(QStringLiteral("null-words"), { QStringLiteral("auto") });
    QStringList missing = texts;
    if (!missing.contains(QString()))
        missing.prepend(QString());
    const QJsonObject own { { QStringLiteral("null"), QJsonArray::fromStringList(texts) },
        { QStringLiteral("null_words"), words.constLast() } };
    const QByteArray match
        = recipe.options.value(QStringLiteral("fields-match"), { QStringLiteral("equal") }).constLast().toUtf8();
    const auto list = [](const QStringList &values) {
        return QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact);
    };
    return "{\n    \"$schema\": \"https://datapackage.org/profiles/2.0/tableschema.json\",\n    \"fields\": [\n"
        + fields.join(",\n") + "\n    ],\n    \"fieldsMatch\": \"" + match + "\",\n    \"missingValues\": "
        + list(missing) + ",\n    \"tranche\": " + QJsonDocument(own).toJson(QJsonDocument::Compact) + "\n}\n";
}

} // namespace tranche
