#include "service/SchemaField.h"

#include "service/StrptimePattern.h"

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
static JsonNode nodeOf(const QJsonObject &object)
{
    JsonNode node;
    node.kind = JsonNode::Kind::Object;
    for (auto member = object.begin(); member != object.end(); ++member) {
        JsonNode item;
        if (member->isArray()) {
            item.kind = JsonNode::Kind::List;
            const QJsonArray list = member->toArray();
            for (const QJsonValueConstRef one : list) {
                JsonNode word;
                word.kind = JsonNode::Kind::Text;
                word.text = one.toString();
                item.items.push_back(word);
            }
        } else {
            item.kind = member->isBool() ? JsonNode::Kind::Bool : JsonNode::Kind::Text;
            item.truth = member->toBool();
            item.text = member->toString();
        }
        node.names.push_back(member.key());
        node.items.push_back(item);
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
    if (!own.isEmpty())
        json.insert(QStringLiteral("tranche"), own);
    return json;
}

} // namespace tranche
