#include "service/options/RemedyOption.h"

#include "core/Failure.h"
#include "core/Texts.h"

namespace tranche {

const std::vector<RemedyOption> &remedyOptions()
{
    using Action = Remedy::Action;
    static const std::vector<RemedyOption> list { { "set", Action::Set, true }, { "null", Action::Null, false },
        { "default", Action::Default, false }, { "date", Action::Date, true }, { "decimal", Action::Number, true },
        { "skip", Action::SkipRows, false }, { "as", Action::Type, true },
        { "add-reference", Action::AddReference, false } };
    return list;
}

Remedy remedyFromWords(const QMap<QString, QStringList> &words)
{
    const auto wordOf = [&words](const QString &name) {
        const QStringList written = words.value(name);
        return written.isEmpty() ? QString() : written.constLast();
    };
    Remedy remedy;
    remedy.column = wordOf(QStringLiteral("column"));
    remedy.code = wordOf(QStringLiteral("code"));
    if (words.contains(QStringLiteral("value")))
        remedy.value = wordOf(QStringLiteral("value"));
    int actions = 0;
    for (const RemedyOption &option : remedyOptions()) {
        const QString name = QString::fromLatin1(option.name);
        if (!words.contains(name))
            continue;
        ++actions;
        remedy.action = option.action;
        remedy.text = wordOf(name);
    }
    if (actions != 1 || (!words.contains(QStringLiteral("column")) && remedy.action != Remedy::Action::SkipRows))
        throw Failure(QStringLiteral("call.option"),
            CommandLineText::tr(
                "remedy takes --column, and one of --set TEXT, --null, --default, --date FORM, --decimal CHARACTER, "
                "--as TYPE, --add-reference and --skip."));
    return remedy;
}

} // namespace tranche
