#include "service/recipe/RecipeValues.h"

#include "core/Texts.h"
#include "core/WordList.h"
#include "mapping/steps/BoundedPattern.h"
#include "store/json/ReferenceJson.h"
#include "store/json/StepsJson.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace tranche {

namespace {

/// A member of such an object.
struct RecipeMember
{
    enum class Kind { Truth, Text, Texts, Whole, Object, Replacements };
    const char *name;
    Kind kind;
    std::vector<RecipeMember> members = {}; ///< of an object
};

using Kind = RecipeMember::Kind;

} // namespace

static std::optional<QString> textOf(const JsonNode &node)
{
    return node.isText() || node.kind == JsonNode::Kind::Number ? std::optional(node.text) : std::nullopt;
}

static QString objectOf(const JsonNode &node, const std::vector<RecipeMember> &members, QJsonObject &object);

/// The value as it is stored; a number stands for its text. @returns what is wrong with it
static QString memberOf(const JsonNode &node, const RecipeMember &member, QJsonValue &value)
{
    const QString name = QString::fromLatin1(member.name);
    qint64 number = 0;
    switch (member.kind) {
    case Kind::Truth:
        value = node.truth;
        return node.kind == JsonNode::Kind::Bool ? QString()
                                                 : ServiceText::tr("has “%1”, which takes true or false").arg(name);
    case Kind::Text:
        value = textOf(node).value_or(QString());
        return textOf(node) ? QString() : ServiceText::tr("has “%1”, which takes a text").arg(name);
    case Kind::Whole:
        if (!node.wholeNumber(&number) || number != qint64(int(number)))
            return ServiceText::tr("has “%1”, which takes a whole number").arg(name);
        value = int(number);
        return {};
    case Kind::Object: {
        QJsonObject object;
        const QString problem = objectOf(node, member.members, object);
        value = object;
        return problem;
    }
    case Kind::Texts:
    case Kind::Replacements:
        break;
    }
    QJsonArray list;
    if (member.kind == Kind::Texts && textOf(node))
        list.append(*textOf(node));
    else if (!node.isList())
        return ServiceText::tr("has “%1”, which takes a list").arg(name);
    for (const JsonNode &item : node.items) {
        QJsonObject object;
        if (member.kind == Kind::Texts && textOf(item))
            list.append(*textOf(item));
        else if (member.kind == Kind::Texts)
            return ServiceText::tr("has “%1”, which takes a list of texts").arg(name);
        else if (const QString problem = objectOf(item, member.members, object); !problem.isEmpty())
            return problem;
        else
            list.append(object);
    }
    value = list;
    return {};
}

static QString objectOf(const JsonNode &node, const std::vector<RecipeMember> &members, QJsonObject &object)
{
    if (!node.isObject())
        return ServiceText::tr("is to be an object, which begins with {");
    for (std::size_t i = 0; i < node.names.size(); ++i) {
        const auto member = std::find_if(members.begin(), members.end(),
            [&](const RecipeMember &one) { return node.names[i] == QLatin1String(one.name); });
        if (member == members.end()) {
            QStringList known;
            for (const RecipeMember &one : members)
                known.append(QString::fromLatin1(one.name));
            return ServiceText::tr("has an unknown key “%1”; there are %2")
                .arg(node.names[i], known.join(QLatin1String(", ")));
        }
        QJsonValue value;
        if (const QString problem = memberOf(node.items[i], *member, value); !problem.isEmpty())
            return problem;
        object[node.names[i]] = value;
    }
    return {};
}

/// @returns what is wrong with a regular expression, if it is none
static QString patternProblem(const QString &pattern, bool isWhole)
{
    try {
        if (!pattern.isEmpty())
            BoundedPattern(pattern, isWhole);
    } catch (const Failure &failure) {
        QString problem = failure.message();
        if (problem.endsWith(QLatin1Char('.')))
            problem.chop(1);
        return ServiceText::tr("has a pattern that is none: %1").arg(problem);
    }
    return {};
}

/// What a new column is made of.
static QString sourceProblem(const MapChoice &column)
{
    const ValueSteps &steps = column.steps;
    const int sources = (steps.split ? 1 : 0) + (steps.join ? 1 : 0) + (steps.compute.isEmpty() ? 0 : 1);
    if (sources > 1)
        return ServiceText::tr("has two of split, join and compute, of which a column takes one");
    if (steps.split && (steps.split->source.isEmpty() || steps.split->separator.isEmpty() || steps.split->part == 0))
        return ServiceText::tr("has “split”, which takes a source, a separator, and a part other than 0");
    if (steps.join && steps.join->sources.isEmpty())
        return ServiceText::tr("has “join”, which takes sources");
    if (sources > 0 && column.field != column.source)
        return ServiceText::tr("make a new column: its name is its field");
    return {};
}

QString takeRecipeSteps(MapChoice &column, const JsonNode &value)
{
    static const std::vector<RecipeMember> members {
        { "split", Kind::Object, { { "source", Kind::Text }, { "separator", Kind::Text }, { "part", Kind::Whole } } },
        { "join", Kind::Object, { { "sources", Kind::Texts }, { "separator", Kind::Text } } },
        { "compute", Kind::Text },
        { "trim", Kind::Truth },
        { "collapse", Kind::Truth },
        { "case", Kind::Text },
        { "replace", Kind::Replacements, { { "from", Kind::Text }, { "to", Kind::Text } } },
        { "null", Kind::Texts },
        { "default", Kind::Text },
        { "fill_down", Kind::Truth },
        { "extract", Kind::Text },
    };
    QJsonObject object;
    if (const QString problem = objectOf(value, members, object); !problem.isEmpty())
        return problem;
    const QJsonValue letters = object.value(QLatin1String("case"));
    if (!letters.isUndefined() && placeOfWord(ValueSteps::caseWords, letters.toString()) < 0)
        return ServiceText::tr("has “case”, which is none of lower, upper, title");
    column.steps = stepsFromJson(object);
    if (const QString problem = patternProblem(column.steps.extract, false); !problem.isEmpty())
        return problem;
    return sourceProblem(column);
}

QString takeRecipeRules(MapChoice &column, const JsonNode &value)
{
    static const std::vector<RecipeMember> members {
        { "required", Kind::Truth },
        { "unique", Kind::Truth },
        { "min", Kind::Text },
        { "max", Kind::Text },
        { "min_length", Kind::Whole },
        { "max_length", Kind::Whole },
        { "pattern", Kind::Text },
        { "one_of", Kind::Texts },
        { "exists", Kind::Object, { { "table", Kind::Text }, { "column", Kind::Text } } },
    };
    QJsonObject object;
    if (const QString problem = objectOf(value, members, object); !problem.isEmpty())
        return problem;
    column.checks = checksFromJson(object);
    const ValueChecks &checks = column.checks;
    if (checks.shortest.value_or(0) < 0 || checks.longest.value_or(0) < 0)
        return ServiceText::tr("has a length below 0");
    if (checks.existsTable.isEmpty() != checks.existsColumn.isEmpty()
        || (object.contains(QLatin1String("exists")) && checks.existsTable.isEmpty()))
        return ServiceText::tr("has “exists”, which takes a table and a column");
    return patternProblem(checks.pattern, true);
}

QString takeRecipeOnError(MapChoice &column, const JsonNode &value)
{
    const int word = value.isText() ? placeOfWord(wrongValueWords, value.text) : -1;
    if (word < 0)
        return ServiceText::tr("is none of %1")
            .arg(QString::fromLatin1(wrongValueWords).replace(QLatin1Char('|'), QLatin1String(", ")));
    column.onWrong = WrongValue(word);
    return {};
}

QString takeRecipeReference(MapChoice &column, const JsonNode &value)
{
    static const std::vector<RecipeMember> members { { "table", Kind::Text }, { "names", Kind::Texts },
        { "with", Kind::Texts }, { "key", Kind::Text }, { "if_not_found", Kind::Text }, { "folded", Kind::Truth } };
    QJsonObject object;
    if (const QString problem = objectOf(value, members, object); !problem.isEmpty())
        return problem;
    const auto textsOf = [&object](QLatin1String key) {
        const QJsonArray list = object.value(key).toArray();
        QStringList texts;
        for (const QJsonValueConstRef text : list)
            texts.append(text.toString());
        return texts;
    };
    ColumnReference reference;
    reference.table = object.value(QLatin1String("table")).toString();
    reference.names = textsOf(QLatin1String("names"));
    reference.with = textsOf(QLatin1String("with"));
    reference.key = object.value(QLatin1String("key")).toString();
    reference.folded = object.value(QLatin1String("folded")).toBool();
    const auto word = ifNotFoundFromName(
        object.value(QLatin1String("if_not_found")).toString(ifNotFoundName(ColumnReference().ifNotFound)));
    if (!word)
        return ServiceText::tr("has “if_not_found”, which is none of error, null, skip, create");
    reference.ifNotFound = *word;
    if (reference.table.isEmpty() || reference.names.size() != reference.with.size() + 1)
        return ServiceText::tr(
            "takes a “table”, and as many “names” as columns are compared: this one, and those of “with”");
    if (column.steps.isDerived())
        return ServiceText::tr("is of a new column, whose values can't be looked up");
    column.reference = reference;
    return {};
}

QJsonObject recipeReference(const ColumnReference &reference)
{
    QJsonObject json = toJson(reference);
    const QJsonObject usual = toJson(ColumnReference());
    for (auto member = json.begin(); member != json.end();)
        member = *member == usual[member.key()] ? json.erase(member) : std::next(member);
    json.remove(QLatin1String("key_type"));
    json.remove(QLatin1String("storage"));
    return json;
}

} // namespace tranche
