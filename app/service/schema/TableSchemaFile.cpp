#include "service/schema/TableSchemaFile.h"

#include "core/NameList.h"
#include "service/recipe/RecipeColumns.h"
#include "service/schema/SchemaField.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

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

/// The file's columns that go to these fields; none if one of them is none of the file's.
static QJsonArray sourcesOf(const Recipe &recipe, const QStringList &fields)
{
    QJsonArray sources;
    for (const QString &field : fields) {
        const auto column = std::find_if(recipe.columns.begin(), recipe.columns.end(), [&](const MapChoice &one) {
            return !one.steps.isDerived() && one.field.compare(field, Qt::CaseInsensitive) == 0;
        });
        if (column == recipe.columns.end())
            return {};
        sources.append(column->source);
    }
    return sources;
}

/// The members for keys, each with a comma before it.
static QByteArray keysText(const Recipe &recipe)
{
    QByteArray text;
    const auto add = [&text](const char *name, const QJsonArray &list) {
        if (!list.isEmpty())
            text += QByteArray(",\n    \"") + name + "\": " + QJsonDocument(list).toJson(QJsonDocument::Compact);
    };
    add("primaryKey", sourcesOf(recipe, namesFromText(recipe.options.value(QStringLiteral("primary-key")).value(0))));
    QJsonArray uniqueKeys;
    for (const QString &index : recipe.options.value(QStringLiteral("unique-index"))) {
        if (const QJsonArray key = sourcesOf(recipe, namesFromText(index)); !key.isEmpty())
            uniqueKeys.append(key);
    }
    add("uniqueKeys", uniqueKeys);
    QJsonArray foreignKeys;
    for (const MapChoice &column : recipe.columns) {
        if (column.checks.existsTable.isEmpty() || column.steps.isDerived())
            continue;
        const QJsonObject reference { { QStringLiteral("resource"), column.checks.existsTable },
            { QStringLiteral("fields"), QJsonArray { column.checks.existsColumn } } };
        foreignKeys.append(QJsonObject {
            { QStringLiteral("fields"), QJsonArray { column.source } }, { QStringLiteral("reference"), reference } });
    }
    add("foreignKeys", foreignKeys);
    return text;
}

QByteArray tableSchemaText(const Recipe &recipe)
{
    QByteArrayList fields;
    QJsonArray derived;
    const bool areTexts = recipe.options.value(QStringLiteral("types")).contains(QStringLiteral("text"));
    QStringList required = namesFromText(recipe.options.value(QStringLiteral("not-null")).value(0));
    required += namesFromText(recipe.options.value(QStringLiteral("primary-key")).value(0)); // as it is read
    for (MapChoice column : recipe.columns) {
        if (areTexts && !column.type)
            column.type = ColumnType::Text;
        if (required.contains(column.field, Qt::CaseInsensitive))
            column.checks.required = true;
        if (column.steps.isDerived())
            derived.append(recipeColumnJson(column));
        else
            fields.append(fieldLine(schemaFieldJson(column)));
    }
    const QStringList texts = recipe.options.value(QStringLiteral("null"));
    const QStringList words = recipe.options.value(QStringLiteral("null-words"), { QStringLiteral("auto") });
    QStringList missing = texts;
    if (!missing.contains(QString()))
        missing.prepend(QString());
    QJsonObject own { { QStringLiteral("null"), QJsonArray::fromStringList(texts) },
        { QStringLiteral("null_words"), words.constLast() } };
    if (!derived.isEmpty())
        own.insert(QStringLiteral("columns"), derived);
    const QByteArray match
        = recipe.options.value(QStringLiteral("fields-match"), { QStringLiteral("equal") }).constLast().toUtf8();
    const auto list = [](const QStringList &values) {
        return QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact);
    };
    return "{\n    \"$schema\": \"https://datapackage.org/profiles/2.0/tableschema.json\",\n    \"fields\": [\n"
        + fields.join(",\n") + "\n    ],\n    \"fieldsMatch\": \"" + match
        + "\",\n    \"missingValues\": " + list(missing) + keysText(recipe)
        + ",\n    \"tranche\": " + QJsonDocument(own).toJson(QJsonDocument::Compact) + "\n}\n";
}

} // namespace tranche
