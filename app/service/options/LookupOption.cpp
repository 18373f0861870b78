#include "service/options/LookupOption.h"

#include "core/Texts.h"
#include "service/options/OptionText.h"

namespace tranche {

static void takeWord(ColumnReference &reference, const QString &word)
{
    if (const auto what = ifNotFoundFromName(word)) {
        reference.ifNotFound = *what;
        return;
    }
    if (word != QLatin1String("exact") && word != QLatin1String("folded"))
        throw wrongCall(
            CommandLineText::tr("--lookup: “%1” is none of error, null, skip, create, exact, folded.").arg(word));
    reference.folded = word == QLatin1String("folded");
}

LookupChoice lookupChoice(const QString &text)
{
    const QLatin1String equals("=");
    const QLatin1String point(".");
    const QLatin1String comma(",");
    const QLatin1String arrow("->");
    const QLatin1String colon(":");
    OptionText parts(text,
        CommandLineText::tr("--lookup: “%1” is not COLUMN=TABLE.NAME[->KEY][:WORD]; a name that holds one of these "
                            "signs or a comma stands in double quotes.")
            .arg(text));
    LookupChoice choice;
    ColumnReference &reference = choice.reference;
    reference.with = parts.names({ comma, equals });
    choice.source = reference.with.takeFirst();
    parts.demand(equals);
    reference.table = parts.name({ point });
    parts.demand(point);
    reference.names = parts.names({ comma, arrow, colon });
    if (parts.take(arrow))
        reference.key = parts.name({ colon });
    if (parts.take(colon)) {
        const QStringList words = parts.names({ comma });
        for (const QString &word : words)
            takeWord(reference, word);
    }
    if (!parts.atEnd())
        throw parts.wrong();
    if (reference.names.size() != reference.with.size() + 1)
        throw wrongCall(
            CommandLineText::tr("--lookup: “%1” compares %2 columns of the file with %3 of the table.")
                .arg(text, QString::number(reference.with.size() + 1), QString::number(reference.names.size())));
    return choice;
}

QString lookupText(const LookupChoice &choice)
{
    static const OptionSigns signs { QLatin1String(","), QLatin1String("="), QLatin1String("."), QLatin1String("->"),
        QLatin1String(":") };
    const ColumnReference &reference = choice.reference;
    QString text = optionNames(QStringList(choice.source) + reference.with, signs) + QLatin1Char('=')
        + optionName(reference.table, signs) + QLatin1Char('.') + optionNames(reference.names, signs);
    if (!reference.key.isEmpty())
        text += QLatin1String("->") + optionName(reference.key, signs);
    QStringList words;
    if (reference.ifNotFound != IfNotFound::Error)
        words.append(ifNotFoundName(reference.ifNotFound));
    if (reference.folded)
        words.append(QStringLiteral("folded"));
    return words.isEmpty() ? text : text + QLatin1Char(':') + words.join(QLatin1Char(','));
}

} // namespace tranche
