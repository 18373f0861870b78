#include "service/recipe/Recipe.h"

#include "core/NameList.h"
#include "service/options/ImportOptions.h"
#include "service/recipe/ChoicesOfRequest.h"
#include "service/recipe/GivenOptions.h"
#include "service/recipe/RecipeColumns.h"
#include "store/json/MappingJson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tranche {

static constexpr QLatin1String childColumns("child-columns");
static constexpr QLatin1String recordKey("record-key");
static constexpr QLatin1String skipDuplicate("skip-duplicate");

/// In the place of one of the same name, of which it keeps what it does not say itself.
static void putColumn(QList<MapChoice> &columns, const MapChoice &column)
{
    const auto same = std::find_if(
        columns.begin(), columns.end(), [&](const MapChoice &one) { return one.source == column.source; });
    if (same == columns.end()) {
        columns.append(column);
        return;
    }
    MapChoice joined = column;
    if (!joined.type) {
        joined.type = same->type;
        joined.format = same->format;
    }
    if (!joined.readsNullWords)
        joined.readsNullWords = same->readsNullWords;
    if (!joined.reference)
        joined.reference = same->reference;
    joined.steps = same->steps; // a map says nothing of values
    joined.checks = same->checks;
    joined.onWrong = same->onWrong;
    *same = joined;
}

Recipe recipeOf(const RequestChoices &choices)
{
    Recipe recipe;
    for (const GivenOption &option : givenOptions()) {
        if (const QStringList words = option.give(choices); !words.isEmpty())
            recipe.options.insert(QString::fromLatin1(option.name), words);
    }
    recipe.columns = choices.expected.columns;
    for (const MapChoice &column : choices.map)
        putColumn(recipe.columns, column);
    recipe.isByPlace = choices.expected.isByPlace;
    recipe.rules = choices.rules;
    recipe.remarks = choices.remarks;
    return recipe;
}

Recipe recipeOf(const ImportRequest &request)
{
    return recipeOf(choicesOfRequest(request));
}

Recipe joinedRecipes(const Recipe &below, const Recipe &above)
{
    Recipe joined = above;
    if (above.by.isEmpty() || (above.columns.isEmpty() && !below.columns.isEmpty())) {
        joined.by = below.by;
        joined.domain = below.domain;
    }
    joined.options = below.options;
    if (above.options.contains(childColumns) || above.options.contains(recordKey)) {
        joined.options.remove(childColumns);
        joined.options.remove(recordKey);
    }
    joined.options.insert(above.options);
    if (above.columns.isEmpty()) {
        joined.columns = below.columns;
        joined.isByPlace = below.isByPlace;
    }
    if (joined.profile.isEmpty())
        joined.profile = below.profile;
    joined.rules = below.rules + above.rules;
    joined.remarks = below.remarks + above.remarks;
    if (joined.files.isEmpty())
        joined.files = below.files;
    if (joined.description.isEmpty())
        joined.description = below.description;
    return joined;
}

/// A column of a schema that says nothing of how its values are written has them as the standard does: days as ISO 8601
/// has them, numbers with a point. Those of a recipe are as they are found.
static void keepToUsualFormats(QList<MapChoice> &columns)
{
    for (MapChoice &column : columns) {
        if (column.type && !column.format && !column.steps.isDerived())
            column.format = ValueFormat();
    }
}

void takeRecipe(RequestChoices &choices, const Recipe &recipe, const QMap<QString, QStringList> &call)
{
    QMap<QString, QStringList> words = recipe.options;
    if (call.contains(childColumns) || call.contains(recordKey)) {
        words.remove(childColumns);
        words.remove(recordKey);
    }
    if (call.value(QStringLiteral("child-table")).join(QString()).contains(QLatin1Char(':')))
        words.remove(childColumns); // it names the columns itself
    if (call.contains(QStringLiteral("duplicate")))
        words.remove(skipDuplicate);
    words.insert(call);
    for (const ImportOption &option : importOptions()) { // in this order: some follow from others
        const auto written = words.constFind(QString::fromLatin1(option.name));
        if (written != words.constEnd())
            takeOption(choices, option, *written);
    }
    if (!recipe.columns.isEmpty()) {
        const FieldsMatch match = choices.expected.match;
        choices.expected = { recipe.by, recipe.domain, match, recipe.isByPlace, recipe.columns };
        if (recipe.domain == QLatin1String("schema"))
            keepToUsualFormats(choices.expected.columns);
    }
    if (call.value(QStringLiteral("types")) == QStringList(QStringLiteral("text"))) {
        for (MapChoice &column : choices.expected.columns) {
            column.type.reset();
            column.format.reset();
        }
    }
    choices.profile = recipe.profile;
    choices.rules = recipe.rules;
    choices.remarks = recipe.remarks;
}

/// In one line, as people write it.
static QByteArray jsonText(const QJsonValue &value)
{
    if (value.isArray()) {
        QByteArrayList items;
        const QJsonArray array = value.toArray();
        for (const QJsonValueConstRef item : array)
            items.append(jsonText(item));
        return '[' + items.join(", ") + ']';
    }
    if (value.isObject()) {
        QByteArrayList members;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            members.append(jsonText(member.key()) + ": " + jsonText(*member));
        return "{ " + members.join(", ") + " }";
    }
    const QByteArray list = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

/// What stands for an option's words.
static QJsonValue optionJson(const ImportOption &option, const QStringList &words)
{
    using Type = ImportOption::Type;
    if (option.type == Type::Switch)
        return true;
    if (option.type == Type::Texts)
        return QJsonArray::fromStringList(words);
    if (option.type == Type::Names && words.constLast().contains(QLatin1Char('"')))
        return QJsonArray::fromStringList(namesFromText(words.constLast()));
    bool isNumber = false;
    const qint64 number = words.constLast().toLongLong(&isNumber);
    return option.type == Type::Number && isNumber ? QJsonValue(number) : QJsonValue(words.constLast());
}

static QByteArray columnText(const MapChoice &column)
{
    QByteArrayList members;
    for (const RecipeColumnKey &key : recipeColumnKeys()) {
        if (const QJsonValue value = key.give(column); !value.isUndefined())
            members.append('"' + QByteArray(key.name) + "\": " + jsonText(value));
    }
    return "{ " + members.join(", ") + " }";
}

/// A list with an item a line.
static QByteArray brokenList(const QByteArrayList &items)
{
    return "[\n        " + items.join(",\n        ") + "\n    ]";
}

QByteArray recipeText(const Recipe &recipe)
{
    QByteArrayList members { "\"tranche_recipe\": " + QByteArray::number(recipeVersion) };
    const auto add
        = [&members](const QString &key, const QByteArray &value) { members.append(jsonText(key) + ": " + value); };
    if (!recipe.description.isEmpty())
        add(QStringLiteral("description"), jsonText(recipe.description));
    if (!recipe.files.isEmpty())
        add(QStringLiteral("files"), jsonText(recipe.files));
    for (const ImportOption &option : importOptions()) {
        const auto words = recipe.options.constFind(QString::fromLatin1(option.name));
        if (words != recipe.options.constEnd())
            add(option.key(), jsonText(optionJson(option, *words)));
    }
    QByteArrayList columns;
    for (const MapChoice &column : recipe.columns)
        columns.append(columnText(column));
    if (!columns.isEmpty())
        add(QStringLiteral("columns"), brokenList(columns));
    QByteArrayList rules;
    const QJsonArray asJson = toJson(recipe.rules);
    for (const QJsonValueConstRef rule : asJson)
        rules.append(jsonText(rule));
    if (!rules.isEmpty())
        add(QStringLiteral("value_rules"), brokenList(rules));
    return "{\n    " + members.join(",\n    ") + "\n}\n";
}

} // namespace tranche
