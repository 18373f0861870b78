#include "service/schema/SchemaField.h"

#include "service/recipe/RecipeValues.h"
#include "service/schema/SchemaRules.h"
#include "service/schema/StrptimePattern.h"
#include "store/json/StepsJson.h"

#include <QJsonArray>

#include <array>

namespace tranche {

/// The standard's words for how numbers are written.
static void addNumberSigns(QJsonObject &json, const NumberPattern &number, bool isInteger)
{
    if (number.decimal != '.' && !isInteger)
        json.insert(QStringLiteral("decimalChar"), QString(QLatin1Char(number.decimal)));
    static constexpr std::array<const char *, 5> groups { "", ".", ",", " ", "'" };
    if (number.group != NumberPattern::Group::None)
        json.insert(QStringLiteral("groupChar"), QLatin1String(groups[std::size_t(number.group)]));
    if (number.percent || !number.currency.isEmpty())
        json.insert(QStringLiteral("bareNumber"), false);
}

static QJsonArray wordsJson(const QByteArrayList &words)
{
    QJsonArray array;
    for (const QByteArray &word : words)
        array.append(QString::fromUtf8(word));
    return array;
}

/// Type and format in the standard's words, as near as they are.
static void addType(QJsonObject &json, ColumnType type, const ValueFormat &format)
{
    const QString name = columnTypeName(type);
    const auto is = [&name](const char *word) { return name == QLatin1String(word); };
    const auto set = [&json](const char *word) { json.insert(QStringLiteral("type"), QLatin1String(word)); };
    if (is("INTEGER") || is("REAL") || name.startsWith(QLatin1String("DECIMAL")) || is("NUMERIC")) {
        set(is("INTEGER") ? "integer" : "number");
        addNumberSigns(json, format.number, is("INTEGER"));
    } else if (is("BOOLEAN")) {
        set("boolean");
        const TruthWords &words = format.truth.isEmpty() ? englishTruthWords() : format.truth;
        json.insert(QStringLiteral("trueValues"), wordsJson(words.yes));
        json.insert(QStringLiteral("falseValues"), wordsJson(words.no));
    } else if (is("DATE") || is("TIME") || is("DATETIME")) {
        set(is("DATE") ? "date" : is("TIME") ? "time" : "datetime");
        if (!format.date.isEmpty())
            json.insert(QStringLiteral("format"), strptimeOf(format.date).value_or(QStringLiteral("any")));
    } else if (is("TEXT")) {
        set("string");
    } else if (is("UUID") || is("BLOB")) {
        set("string");
        if (is("UUID") || format.bytes == ByteCoding::Base64)
            json.insert(QStringLiteral("format"), is("UUID") ? QStringLiteral("uuid") : QStringLiteral("binary"));
    } else {
        set("any");
    }
}

/// As the reader has it that made the JSON.
static JsonNode nodeOf(const QJsonValue &value)
{
    JsonNode node;
    if (value.isObject()) {
        node.kind = JsonNode::Kind::Object;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            node.names.push_back(member.key());
            node.items.push_back(nodeOf(*member));
        }
    } else if (value.isArray()) {
        node.kind = JsonNode::Kind::List;
        const QJsonArray list = value.toArray();
        for (const QJsonValueConstRef one : list)
            node.items.push_back(nodeOf(one));
    } else {
        node.kind = value.isBool() ? JsonNode::Kind::Bool
            : value.isDouble()     ? JsonNode::Kind::Number
                                   : JsonNode::Kind::Text;
        node.truth = value.toBool();
        node.text = value.toVariant().toString();
    }
    return node;
}

/// Whether the standard's words say all of it.
static bool saysAll(const QJsonObject &json, const MapChoice &column)
{
    try {
        const SchemaField field = fieldOfSchema(nodeOf(json), column.source,
            [](int, const QString &problem) { return Failure(QStringLiteral("schema.value"), problem); });
        return field.type == column.type
            && field.format.value_or(ValueFormat()) == column.format.value_or(ValueFormat());
    } catch (const Failure &) {
        return false;
    }
}

/// What is asked of the values in the standard's words, if these say it, and what is done to them.
static void addRules(QJsonObject &json, QJsonObject &own, const MapChoice &column)
{
    const QJsonObject constraints = constraintsJson(column);
    if (!constraints.isEmpty())
        json.insert(QStringLiteral("constraints"), constraints);
    MapChoice read = column;
    read.checks = {};
    QStringList told;
    for (auto constraint = constraints.begin(); constraint != constraints.end(); ++constraint)
        takeConstraint(read, constraint.key(), nodeOf(*constraint), told);
    read.checks.existsTable = column.checks.existsTable; // a foreign key
    read.checks.existsColumn = column.checks.existsColumn;
    if (read.checks != column.checks)
        own.insert(QStringLiteral("rules"), toJson(column.checks));
    if (!column.steps.isEmpty())
        own.insert(QStringLiteral("steps"), toJson(column.steps));
    if (column.onWrong)
        own.insert(QStringLiteral("on_error"), wrongValueName(*column.onWrong));
    if (column.reference)
        own.insert(QStringLiteral("reference"), recipeReference(*column.reference));
}

QJsonObject schemaFieldJson(const MapChoice &column)
{
    QJsonObject json { { QStringLiteral("name"), column.source } };
    QJsonObject own;
    if (column.type && !column.field.isEmpty()) {
        addType(json, *column.type, column.format.value_or(ValueFormat()));
        if (!saysAll(json, column)) {
            own.insert(QStringLiteral("type"), columnTypeName(*column.type));
            if (const QString format = column.format.value_or(ValueFormat()).text(); !format.isEmpty())
                own.insert(QStringLiteral("format"), format);
        }
    }
    if (column.field.isEmpty())
        own.insert(QStringLiteral("import"), false);
    else if (column.field != column.source)
        own.insert(QStringLiteral("field"), column.field);
    if (column.readsNullWords)
        own.insert(
            QStringLiteral("null_words"), *column.readsNullWords ? QStringLiteral("auto") : QStringLiteral("none"));
    addRules(json, own, column);
    if (!own.isEmpty())
        json.insert(QStringLiteral("tranche"), own);
    return json;
}

} // namespace tranche
