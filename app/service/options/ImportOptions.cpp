#include "service/options/ImportOptions.h"

#include "core/FileNames.h"
#include "core/NameList.h"
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

RequestChoices choicesFromJson(const QJsonObject &request)
{
    RequestChoices choices;
    QStringList known;
    for (const ImportOption &option : importOptions()) { // in this order: some follow from others
        const QString key = option.key();
        known.append(key);
        if (const auto words = wordsOf(option, request[key]))
            takeOption(choices, option, *words);
    }
    const QStringList keys = request.keys();
    for (const QString &key : keys) {
        if (!known.contains(key))
            throw wrongCall(CommandLineText::tr("“%1” is no option of an import.").arg(key));
    }
    return choices;
}

} // namespace tranche
