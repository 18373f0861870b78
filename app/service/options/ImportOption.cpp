#include "service/options/ImportOption.h"

#include "core/NameList.h"
#include "core/Texts.h"
#include "source/formats/SourceFormat.h"

#include <algorithm>

namespace tranche {

Failure wrongCall(const QString &message)
{
    return Failure(QStringLiteral("call.option"), message,
        CommandLineText::tr("“tranche-cli --help” lists the commands and their options."));
}

QString optionHelp(const char *description)
{
    return CommandLineText::tr(description).replace(QLatin1String("%1"), sourceFormatNames().join(QLatin1String(", ")));
}

qint64 wholeNumber(const char *option, const QString &text, qint64 least)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok || number < least)
        throw wrongCall(CommandLineText::tr("--%1: “%2” is not a whole number of at least %3.")
                            .arg(QLatin1String(option), text)
                            .arg(least));
    return number;
}

QStringList chosenNames(const char *option, const QString &text)
{
    const QStringList names = namesFromText(text);
    if (names.isEmpty())
        throw wrongCall(
            CommandLineText::tr("--%1 takes names of columns, with commas between them.").arg(QLatin1String(option)));
    return names;
}

int asInt(qint64 number)
{
    constexpr qint64 most = 1000000;
    return int(std::min(number, most));
}

QString ImportOption::key() const
{
    return QString::fromLatin1(name).replace(QLatin1Char('-'), QLatin1Char('_'));
}

} // namespace tranche
