#include "store/json/StepsJson.h"

#include "core/WordList.h"
#include "store/json/StoredJson.h"

namespace tranche {

static QJsonArray textsToJson(const QList<QByteArray> &texts)
{
    QJsonArray array;
    for (const QByteArray &text : texts)
        array.append(QString::fromUtf8(text));
    return array;
}

static QList<QByteArray> textsFromJson(const QJsonValue &json)
{
    QList<QByteArray> texts;
    const QStringList strings = stringsOf(json);
    for (const QString &text : strings)
        texts.append(text.toUtf8());
    return texts;
}

static void addSources(QJsonObject &json, const ValueSteps &steps)
{
    if (steps.split)
        json[QStringLiteral("split")] = QJsonObject { { QStringLiteral("source"), steps.split->source },
            { QStringLiteral("separator"), QString::fromUtf8(steps.split->separator) },
            { QStringLiteral("part"), steps.split->part } };
    if (steps.join)
        json[QStringLiteral("join")]
            = QJsonObject { { QStringLiteral("sources"), QJsonArray::fromStringList(steps.join->sources) },
                  { QStringLiteral("separator"), QString::fromUtf8(steps.join->separator) } };
    if (!steps.compute.isEmpty())
        json[QStringLiteral("compute")] = steps.compute;
}

QJsonObject toJson(const ValueSteps &steps)
{
    QJsonObject json;
    addSources(json, steps);
    if (steps.trim)
        json[QStringLiteral("trim")] = true;
    if (steps.collapse)
        json[QStringLiteral("collapse")] = true;
    if (steps.letters != ValueSteps::Case::Keep)
        json[QStringLiteral("case")] = wordAt(ValueSteps::caseWords, int(steps.letters));
    if (!steps.replace.isEmpty()) {
        QJsonArray list;
        for (const ValueSteps::Replacement &one : steps.replace)
            list.append(QJsonObject { { QStringLiteral("from"), QString::fromUtf8(one.from) },
                { QStringLiteral("to"), QString::fromUtf8(one.to) } });
        json[QStringLiteral("replace")] = list;
    }
    if (!steps.nulls.isEmpty())
        json[QStringLiteral("null")] = textsToJson(steps.nulls);
    if (steps.initial)
        json[QStringLiteral("default")] = QString::fromUtf8(*steps.initial);
    if (steps.fillDown)
        json[QStringLiteral("fill_down")] = true;
    if (!steps.extract.isEmpty())
        json[QStringLiteral("extract")] = steps.extract;
    return json;
}

ValueSteps stepsFromJson(const QJsonObject &json)
{
    ValueSteps steps;
    if (const QJsonObject split = json[QLatin1String("split")].toObject(); !split.isEmpty())
        steps.split = ValueSteps::Split { split[QLatin1String("source")].toString(),
            split[QLatin1String("separator")].toString().toUtf8(), split[QLatin1String("part")].toInt(1) };
    if (const QJsonObject join = json[QLatin1String("join")].toObject(); !join.isEmpty())
        steps.join = ValueSteps::Join { stringsOf(join[QLatin1String("sources")]),
            join[QLatin1String("separator")].toString().toUtf8() };
    steps.compute = json[QLatin1String("compute")].toString();
    steps.trim = json[QLatin1String("trim")].toBool();
    steps.collapse = json[QLatin1String("collapse")].toBool();
    if (json.contains(QLatin1String("case")))
        steps.letters = ValueSteps::Case(indexOf(ValueSteps::caseWords, json[QLatin1String("case")].toString()));
    const QJsonArray replace = json[QLatin1String("replace")].toArray();
    for (const QJsonValueConstRef value : replace) {
        const QJsonObject one = value.toObject();
        steps.replace.append(
            { one[QLatin1String("from")].toString().toUtf8(), one[QLatin1String("to")].toString().toUtf8() });
    }
    steps.nulls = textsFromJson(json[QLatin1String("null")]);
    if (json.contains(QLatin1String("default")))
        steps.initial = json[QLatin1String("default")].toString().toUtf8();
    steps.fillDown = json[QLatin1String("fill_down")].toBool();
    steps.extract = json[QLatin1String("extract")].toString();
    return steps;
}

QJsonObject toJson(const ValueChecks &checks)
{
    QJsonObject json;
    if (checks.required)
        json[QStringLiteral("required")] = true;
    if (checks.unique)
        json[QStringLiteral("unique")] = true;
    if (checks.least)
        json[QStringLiteral("min")] = *checks.least;
    if (checks.most)
        json[QStringLiteral("max")] = *checks.most;
    if (checks.shortest)
        json[QStringLiteral("min_length")] = *checks.shortest;
    if (checks.longest)
        json[QStringLiteral("max_length")] = *checks.longest;
    if (!checks.pattern.isEmpty())
        json[QStringLiteral("pattern")] = checks.pattern;
    if (!checks.oneOf.isEmpty())
        json[QStringLiteral("one_of")] = textsToJson(checks.oneOf);
    if (!checks.existsTable.isEmpty())
        json[QStringLiteral("exists")] = QJsonObject { { QStringLiteral("table"), checks.existsTable },
            { QStringLiteral("column"), checks.existsColumn } };
    return json;
}

ValueChecks checksFromJson(const QJsonObject &json)
{
    ValueChecks checks;
    const auto text = [&json](QLatin1String key) {
        return json.contains(key) ? std::optional(json[key].toString()) : std::nullopt;
    };
    const auto length
        = [&json](QLatin1String key) { return json.contains(key) ? std::optional(json[key].toInt()) : std::nullopt; };
    checks.required = json[QLatin1String("required")].toBool();
    checks.unique = json[QLatin1String("unique")].toBool();
    checks.least = text(QLatin1String("min"));
    checks.most = text(QLatin1String("max"));
    checks.shortest = length(QLatin1String("min_length"));
    checks.longest = length(QLatin1String("max_length"));
    checks.pattern = json[QLatin1String("pattern")].toString();
    checks.oneOf = textsFromJson(json[QLatin1String("one_of")]);
    const QJsonObject exists = json[QLatin1String("exists")].toObject();
    checks.existsTable = exists[QLatin1String("table")].toString();
    checks.existsColumn = exists[QLatin1String("column")].toString();
    return checks;
}

QString wrongValueName(WrongValue onWrong)
{
    return wordAt(wrongValueWords, int(onWrong));
}

WrongValue wrongValueFromName(const QString &name)
{
    return name.isEmpty() ? WrongValue::Error : WrongValue(indexOf(wrongValueWords, name)); // of earlier versions
}

} // namespace tranche
