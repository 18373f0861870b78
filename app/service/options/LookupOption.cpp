#include "service/options/LookupOption.h"

#include "core/Texts.h"
#include "service/options/ImportOption.h"

#include <algorithm>

namespace tranche {

namespace {

/// Takes the parts of the text one by one.
class LookupText
{
public:
    explicit LookupText(const QString &text)
        : m_text(text)
    {
    }

    /// Takes a sign, if it stands there.
    bool take(QLatin1String sign)
    {
        if (!QStringView(m_text).mid(m_at).startsWith(sign))
            return false;
        m_at += sign.size();
        return true;
    }
    void demand(QLatin1String sign)
    {
        if (!take(sign))
            throw wrong();
    }
    /// A name, up to one of the signs.
    QString name(std::initializer_list<QLatin1String> signs)
    {
        QString name;
        skipBlanks();
        if (take(QLatin1String("\""))) {
            for (bool closed = false; !closed;) {
                const auto quote = m_text.indexOf(u'"', m_at);
                if (quote < 0)
                    throw wrong();
                name += QStringView(m_text).mid(m_at, quote - m_at);
                m_at = quote + 1;
                closed = !take(QLatin1String("\""));
                if (!closed)
                    name += u'"';
            }
            skipBlanks();
        } else {
            qsizetype end = m_text.size();
            for (const QLatin1String sign : signs) {
                const auto found = m_text.indexOf(sign, m_at);
                end = found < 0 ? end : std::min(end, found);
            }
            name = m_text.mid(m_at, end - m_at).trimmed();
            m_at = end;
        }
        if (name.isEmpty())
            throw wrong();
        return name;
    }
    QStringList names(std::initializer_list<QLatin1String> signs)
    {
        QStringList names { name(signs) };
        while (take(QLatin1String(",")))
            names.append(name(signs));
        return names;
    }
    bool atEnd() const { return m_at == m_text.size(); }
    Failure wrong() const
    {
        return wrongCall(CommandLineText::tr("--lookup: “%1” is not COLUMN=TABLE.NAME[->KEY][:WORD]; a name that holds "
                                             "one of these signs or a comma stands in double quotes.")
                             .arg(m_text));
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    const QString m_text;
    qsizetype m_at = 0;
};

} // namespace

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
    LookupText parts(text);
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
