#include "service/recipe/RecipeColumns.h"

#include "core/NearestNames.h"
#include "core/Texts.h"
#include "service/recipe/RecipeValues.h"
#include "store/json/StepsJson.h"

#include <algorithm>

namespace tranche {

static QString takeSource(MapChoice &column, const JsonNode &value)
{
    column.source = value.text;
    column.field = value.text;
    return value.isText() && !value.text.isEmpty() ? QString() : ServiceText::tr("is to be a column of the file");
}

static QString takeImported(MapChoice &column, const JsonNode &value)
{
    if (value.kind != JsonNode::Kind::Bool)
        return ServiceText::tr("takes true or false");
    if (!value.truth)
        column.field.clear();
    return {};
}

static QString takeField(MapChoice &column, const JsonNode &value)
{
    if (!value.isText() || value.text.isEmpty())
        return ServiceText::tr("is to be a column of the table; “\"import\": false” leaves the column out");
    if (column.field.isEmpty())
        return ServiceText::tr("is of a column that is left out");
    column.field = value.text;
    return {};
}

static QString takeType(MapChoice &column, const JsonNode &value)
{
    column.type = value.isText() ? columnTypeFromName(value.text) : std::nullopt;
    return column.type ? QString()
                       : ServiceText::tr("“%1” is no type; types are %2, and DECIMAL(1) to DECIMAL(9)")
                             .arg(value.text, columnTypeNames(TypeOffer::Always).join(QLatin1String(", ")));
}

static QString takeColumnFormat(MapChoice &column, const JsonNode &value)
{
    if (!value.isText() || !column.type)
        return ServiceText::tr("is to be a text, of a column that has a “type”");
    QString problem;
    column.format = columnFormatFromText(*column.type, value.text, &problem);
    return column.format ? QString() : ServiceText::tr("“%1” %2").arg(value.text, problem);
}

static QString takeColumnNullWords(MapChoice &column, const JsonNode &value)
{
    if (value.text != QLatin1String("none") && value.text != QLatin1String("auto"))
        return ServiceText::tr("takes “none” or “auto”");
    column.readsNullWords = value.text == QLatin1String("auto");
    return {};
}

const std::vector<RecipeColumnKey> &recipeColumnKeys()
{
    static const QJsonValue nothing { QJsonValue::Undefined };
    static const std::vector<RecipeColumnKey> keys {
        { "source", takeSource, [](const MapChoice &c) { return QJsonValue(c.source); } },
        { "import", takeImported, [](const MapChoice &c) { return c.field.isEmpty() ? QJsonValue(false) : nothing; } },
        { "field", takeField, [](const MapChoice &c) { return c.field.isEmpty() ? nothing : QJsonValue(c.field); } },
        { "type", takeType, [](const MapChoice &c) { return c.type ? QJsonValue(columnTypeName(*c.type)) : nothing; } },
        { "format", takeColumnFormat,
            [](const MapChoice &c) {
                const QString text = c.format ? c.format->text() : QString();
                return text.isEmpty() ? nothing : QJsonValue(text);
            } },
        { "null_words", takeColumnNullWords,
            [](const MapChoice &c) {
                return c.readsNullWords
                    ? QJsonValue(*c.readsNullWords ? QStringLiteral("auto") : QStringLiteral("none"))
                    : nothing;
            } },
        { "steps", takeRecipeSteps,
            [](const MapChoice &c) { return c.steps.isEmpty() ? nothing : QJsonValue(toJson(c.steps)); } },
        { "rules", takeRecipeRules,
            [](const MapChoice &c) { return c.checks.isEmpty() ? nothing : QJsonValue(toJson(c.checks)); } },
        { "on_error", takeRecipeOnError,
            [](const MapChoice &c) { return c.onWrong ? QJsonValue(wrongValueName(*c.onWrong)) : nothing; } },
        { "reference", takeRecipeReference,
            [](const MapChoice &c) { return c.reference ? QJsonValue(recipeReference(*c.reference)) : nothing; } },
    };
    return keys;
}

QJsonObject recipeColumnJson(const MapChoice &column)
{
    QJsonObject json;
    for (const RecipeColumnKey &key : recipeColumnKeys()) {
        if (const QJsonValue value = key.give(column); !value.isUndefined())
            json.insert(QLatin1String(key.name), value);
    }
    return json;
}

MapChoice columnFromRecipe(const JsonNode &node, int number, const QString &fileName, const QString &domain)
{
    const QString place = QStringLiteral("columns[%1]").arg(number);
    if (!node.isObject())
        throw wrongInFile(domain, "value", fileName, node.line,
            ServiceText::tr("%1 is to be an object such as {\"source\": \"day\", \"type\": \"DATE\"}").arg(place));
    QStringList known;
    for (const RecipeColumnKey &key : recipeColumnKeys())
        known.append(QString::fromLatin1(key.name));
    for (std::size_t i = 0; i < node.names.size(); ++i) {
        if (known.contains(node.names[i]))
            continue;
        const QString meant = nearestName(node.names[i], known);
        throw wrongInFile(domain, "key", fileName, node.items[i].line,
            ServiceText::tr("%1 has an unknown key “%2”").arg(place, node.names[i]),
            meant.isEmpty() ? ServiceText::tr("There are: %1.").arg(known.join(QLatin1String(", ")))
                            : ServiceText::tr("Is “%1” meant?").arg(meant));
    }
    if (node.find(QLatin1String("source")) == nullptr)
        throw wrongInFile(domain, "key", fileName, node.line,
            ServiceText::tr("%1 lacks “source”, the column of the file").arg(place));
    MapChoice column;
    for (const RecipeColumnKey &key : recipeColumnKeys()) {
        const JsonNode *value = node.find(QLatin1String(key.name));
        const QString problem = value == nullptr ? QString() : key.take(column, *value);
        if (!problem.isEmpty())
            throw wrongInFile(domain, "value", fileName, value->line,
                ServiceText::tr("%1, “%2” %3").arg(place, QLatin1String(key.name), problem));
    }
    return column;
}

} // namespace tranche
