#include "service/options/LookupOption.h"

#include "core/Texts.h"
#include "service/options/OptionText.h"

#include <algorithm>

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
        throw wrongCall(CommandLineText::tr("--lookup: “%1” compares %2 columns of the file with %3 of the table.")
                            .arg(text)
                            .arg(reference.with.size() + 1)
                            .arg(reference.names.size()));
    return choice;
}

/// In quotes where it holds a sign.
static QString lookupName(const QString &name)
{
    static const QStringList signs { QStringLiteral("\""), QStringLiteral(","), QStringLiteral("="),
        QStringLiteral("."), QStringLiteral("->"), QStringLiteral(":") };
    const bool isPlain = !name.isEmpty() && name == name.trimmed()
        && std::none_of(signs.begin(), signs.end(), [&](const QString &sign) { return name.contains(sign); });
    const QChar quote = u'"';
    return isPlain ? name : quote + QString(name).replace(quote, QStringLiteral("\"\"")) + quote;
}

static QString lookupNames(const QStringList &names)
{
    QStringList parts;
    for (const QString &name : names)
        parts.append(lookupName(name));
    return parts.join(QLatin1Char(','));
}

QString lookupText(const LookupChoice &choice)
{
    const ColumnReference &reference = choice.reference;
    QString text = lookupNames(QStringList(choice.source) + reference.with) + QLatin1Char('=')
        + lookupName(reference.table) + QLatin1Char('.') + lookupNames(reference.names);
    if (!reference.key.isEmpty())
        text += QLatin1String("->") + lookupName(reference.key);
    QStringList words;
    if (reference.ifNotFound != IfNotFound::Error)
        words.append(ifNotFoundName(reference.ifNotFound));
    if (reference.folded)
        words.append(QStringLiteral("folded"));
    return words.isEmpty() ? text : text + QLatin1Char(':') + words.join(QLatin1Char(','));
}

} // namespace tranche
