#include "service/options/ImportOptions.h"

#include "core/FileNames.h"
#include "core/NameList.h"
#include "core/NearestNames.h"
#include "core/Texts.h"

#include <QJsonArray>

namespace tranche {

const std::vector<ImportOption> &importOptions()
{
    static const std::vector<ImportOption> list = [] {
        std::vector<ImportOption> all;
        for (const auto &subject :
            { targetOptions(), fileOptions(), columnOptions(), runOptions(), reportOptions(), recipeOptions() })
            all.insert(all.end(), subject.begin(), subject.end());
        return all;
    }();
    return list;
}

void takeOption(RequestChoices &choices, const ImportOption &option, const QStringList &values)
{
    using Type = ImportOption::Type;
    OptionValue value { values.isEmpty() ? QString() : values.back(), values, 0, 0 };
    const bool isInitial = option.initial != nullptr && value.text == QLatin1String(option.initial);
    if (isInitial || option.take == nullptr)
        return;
    if (option.type == Type::Path)
        value.text = pathOfUser(value.text);
    if (option.type == Type::Number)
        value.number = wholeNumber(option.name, value.text, option.least);
    if (option.type == Type::Word) {
        const QStringList words = QString::fromLatin1(option.value).split(QLatin1Char('|'));
        value.word = int(words.indexOf(value.text));
        if (value.word < 0)
            throw wrongCall(CommandLineText::tr("--%1: “%2” is none of %3.")
                                .arg(QLatin1String(option.name), value.text, words.join(QLatin1String(", "))));
    }
    option.take(choices, value);
}

/// A value in JSON as the command line would have it; nullopt if the option is left out.
static std::optional<QStringList> wordsOf(const ImportOption &option, const QJsonValue &json)
{
    if (json.isUndefined() || json.isNull())
        return std::nullopt;
    if (option.type == ImportOption::Type::Switch) {
        if (!json.isBool())
            throw wrongCall(CommandLineText::tr("“%1” takes true or false.").arg(option.key()));
        return json.toBool() ? std::optional<QStringList>(QStringList()) : std::nullopt;
    }
    const bool isList = json.isArray() && option.type == ImportOption::Type::Texts;
    const QJsonArray values = isList ? json.toArray() : QJsonArray { json };
    if (option.type == ImportOption::Type::Names && json.isArray()) {
        QStringList names;
        const QJsonArray list = json.toArray();
        for (const QJsonValueConstRef name : list)
            names.append(name.toString());
        return QStringList(namesText(names));
    }
    QStringList words;
    for (const QJsonValueConstRef value : values) {
        if (!value.isString() && !value.isDouble())
            throw wrongCall(CommandLineText::tr("“%1” takes a text or a number; null and map also a list of them.")
                                .arg(option.key()));
        words.append(value.toVariant().toString());
    }
    return words;
}

static Failure noSuchOption(const QString &key)
{
    QStringList known;
    for (const ImportOption &option : importOptions())
        known.append(option.key());
    const QString meant = nearestName(key, known);
    const QString message = CommandLineText::tr("“%1” is no option of an import.").arg(key);
    return meant.isEmpty()
        ? wrongCall(message)
        : Failure(QStringLiteral("call.option"), message, ServiceText::tr("Is “%1” meant?").arg(meant));
}

OptionWords wordsFromJson(const QJsonObject &request)
{
    OptionWords words;
    QStringList known;
    for (const ImportOption &option : importOptions()) {
        const QString key = option.key();
        known.append(key);
        if (const auto written = wordsOf(option, request[key]))
            words.insert(QString::fromLatin1(option.name), *written);
    }
    const QStringList keys = request.keys();
    for (const QString &key : keys) {
        if (!known.contains(key))
            throw noSuchOption(key);
    }
    return words;
}

RequestChoices choicesFromJson(const QJsonObject &request)
{
    RequestChoices choices;
    const OptionWords words = wordsFromJson(request);
    for (const ImportOption &option : importOptions()) { // in this order: some follow from others
        const auto written = words.constFind(QString::fromLatin1(option.name));
        if (written != words.constEnd())
            takeOption(choices, option, *written);
    }
    return choices;
}

bool isTrueWord(const QString &key, const QString &text)
{
    static const QStringList truths { QString(), QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("yes"),
        QStringLiteral("on") };
    static const QStringList others { QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("no"),
        QStringLiteral("off") };
    if (truths.contains(text, Qt::CaseInsensitive))
        return true;
    if (!others.contains(text, Qt::CaseInsensitive))
        throw wrongCall(CommandLineText::tr("“%1” takes true or false.").arg(key));
    return false;
}

void takeField(OptionWords &words, const QString &key, const QString &text)
{
    QString plain = key;
    if (plain.endsWith(QLatin1String("[]")))
        plain.chop(2);
    for (const ImportOption &option : importOptions()) {
        if (option.key() != plain)
            continue;
        const QString name = QString::fromLatin1(option.name);
        if (option.type == ImportOption::Type::Switch) {
            words.remove(name);
            if (isTrueWord(key, text))
                words.insert(name, QStringList(QString()));
        } else if (option.type == ImportOption::Type::Texts) {
            words[name].append(text);
        } else {
            words.insert(name, { text });
        }
        return;
    }
    throw noSuchOption(key);
}

} // namespace tranche
