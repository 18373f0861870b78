#include "service/schema/SchemaRules.h"

#include "core/Row.h"
#include "core/Texts.h"
#include "core/Utf8.h"
#include "mapping/steps/BoundedPattern.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace tranche {

static bool isTypeOf(const MapChoice &column, std::initializer_list<const char *> names)
{
    return column.type && std::any_of(names.begin(), names.end(), [&](const char *name) {
        return columnTypeName(*column.type) == QLatin1String(name);
    });
}

/// Whether a text is a value of the column's type, in its usual format or its own.
static bool isValueOf(const MapChoice &column, const QString &text)
{
    if (!column.type || (*column.type)->parse == nullptr)
        return true;
    const QByteArray bytes = text.toUtf8();
    for (const ValueFormat &format : { ValueFormat(), column.format.value_or(ValueFormat()) }) {
        Cell cell(viewOf(bytes), false);
        RowBuffer texts;
        if ((*column.type)->parse(cell, texts, format))
            return true;
    }
    return false;
}

static QString textOfValue(const JsonNode &value)
{
    if (value.kind == JsonNode::Kind::Bool)
        return value.truth ? QStringLiteral("true") : QStringLiteral("false");
    return value.text;
}

static QString takeSchemaBound(MapChoice &column, const QString &name, const JsonNode &value, QStringList &told)
{
    const bool isLeast = name.endsWith(QLatin1String("inimum"));
    QString bound = value.text;
    if (value.kind != JsonNode::Kind::Number && !value.isText())
        return ServiceText::tr("takes a number or a text");
    if (!isValueOf(column, bound))
        return ServiceText::tr("“%1” is no value of the field's type").arg(bound);
    if (isTypeOf(column, { "BOOLEAN", "JSON", "BLOB", "UUID" })) {
        told.append(ServiceText::tr("“%1”: the constraint “%2” is not checked: values of its type have no order.")
                        .arg(column.source, name));
        return {};
    }
    if (name.startsWith(QLatin1String("exclusive"))) {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        bool isWhole = false;
        const qint64 number = bound.toLongLong(&isWhole);
        if (isTypeOf(column, { "INTEGER" }) && isWhole && number < most && number > -most)
            bound = QString::number(isLeast ? number + 1 : number - 1);
        else
            told.append(
                ServiceText::tr("“%1”: the constraint “%2” lets %3 itself in.").arg(column.source, name, bound));
    }
    std::optional<QString> &own = isLeast ? column.checks.least : column.checks.most;
    if (own && *own != bound) {
        told.append(ServiceText::tr("“%1”: of two bounds %2 and %3, the second is not checked.")
                        .arg(column.source, *own, bound));
        return {};
    }
    own = bound;
    return {};
}

static QString takeLength(MapChoice &column, const QString &name, const JsonNode &value, QStringList &told)
{
    qint64 length = 0;
    if (!value.wholeNumber(&length) || length < 0 || length > std::numeric_limits<int>::max())
        return ServiceText::tr("takes a whole number");
    if (isTypeOf(column, { "TEXT" })) {
        (name == QLatin1String("minLength") ? column.checks.shortest : column.checks.longest) = int(length);
        return {};
    }
    told.append(
        ServiceText::tr("“%1”: the constraint “%2” is not checked: it is for texts alone.").arg(column.source, name));
    return {};
}

void takeEnum(MapChoice &column, const QStringList &values, QStringList &told)
{
    column.checks.oneOf.clear();
    for (const QString &value : values)
        column.checks.oneOf.append(value.toUtf8());
    if (!isTypeOf(column, { "TEXT", "INTEGER" }))
        told.append(
            ServiceText::tr("“%1”: the values of its enum are compared as they are written.").arg(column.source));
}

QString takeConstraint(MapChoice &column, const QString &name, const JsonNode &value, QStringList &told)
{
    const auto is = [&name](const char *word) { return name == QLatin1String(word); };
    if (is("required") || is("unique")) {
        if (value.kind != JsonNode::Kind::Bool)
            return ServiceText::tr("takes true or false");
        (is("required") ? column.checks.required : column.checks.unique) = value.truth;
        return {};
    }
    if (is("minimum") || is("maximum") || is("exclusiveMinimum") || is("exclusiveMaximum"))
        return takeSchemaBound(column, name, value, told);
    if (is("minLength") || is("maxLength"))
        return takeLength(column, name, value, told);
    if (is("pattern")) {
        if (!value.isText() || value.text.isEmpty())
            return ServiceText::tr("takes a text");
        try {
            BoundedPattern(value.text, true);
        } catch (const Failure &failure) {
            return failure.message();
        }
        column.checks.pattern = value.text;
        return {};
    }
    if (is("enum")) {
        if (!value.isList() || value.items.empty())
            return ServiceText::tr("takes a list");
        QStringList values;
        for (const JsonNode &item : value.items)
            values.append(textOfValue(item));
        takeEnum(column, values, told);
        return {};
    }
    told.append(ServiceText::tr("“%1”: the constraint “%2” is not known, and not checked.").arg(column.source, name));
    return {};
}

/// A number where the text of a number field is one that JSON's readers do not change.
static QJsonValue valueOfSchema(const MapChoice &column, const QString &text)
{
    if (!isTypeOf(column, { "INTEGER", "REAL", "DECIMAL" }))
        return text;
    constexpr int digits = 15;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && QString::number(number, 'g', digits) == text ? QJsonValue(number) : QJsonValue(text);
}

QJsonObject constraintsJson(const MapChoice &column)
{
    const ValueChecks &checks = column.checks;
    QJsonObject json;
    if (checks.required)
        json[QStringLiteral("required")] = true;
    if (checks.unique)
        json[QStringLiteral("unique")] = true;
    if (checks.least)
        json[QStringLiteral("minimum")] = valueOfSchema(column, *checks.least);
    if (checks.most)
        json[QStringLiteral("maximum")] = valueOfSchema(column, *checks.most);
    if (checks.shortest)
        json[QStringLiteral("minLength")] = *checks.shortest;
    if (checks.longest)
        json[QStringLiteral("maxLength")] = *checks.longest;
    if (!checks.pattern.isEmpty())
        json[QStringLiteral("pattern")] = checks.pattern;
    QJsonArray values;
    for (const QByteArray &value : checks.oneOf)
        values.append(valueOfSchema(column, QString::fromUtf8(value)));
    if (!values.isEmpty())
        json[QStringLiteral("enum")] = values;
    return json;
}

} // namespace tranche
