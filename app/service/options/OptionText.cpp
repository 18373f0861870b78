#include "service/options/OptionText.h"

#include <algorithm>

namespace tranche {

static constexpr QLatin1String optionQuote("\"");
static constexpr QLatin1String optionComma(",");

bool OptionText::take(QLatin1String sign)
{
    if (!QStringView(m_text).mid(m_at).startsWith(sign))
        return false;
    m_at += sign.size();
    return true;
}

void OptionText::demand(QLatin1String sign)
{
    if (!take(sign))
        throw wrong();
}

QString OptionText::name(OptionSigns signs)
{
    QString name;
    skipBlanks();
    if (take(optionQuote)) {
        for (bool closed = false; !closed;) {
            const auto quote = m_text.indexOf(optionQuote, m_at);
            if (quote < 0)
                throw wrong();
            name += QStringView(m_text).mid(m_at, quote - m_at);
            m_at = quote + 1;
            closed = !take(optionQuote);
            if (!closed)
                name += optionQuote;
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

QStringList OptionText::names(OptionSigns signs)
{
    QStringList names { name(signs) };
    while (take(optionComma))
        names.append(name(signs));
    return names;
}

void OptionText::skipBlanks()
{
    while (m_at < m_text.size() && m_text[m_at].isSpace())
        ++m_at;
}

QString optionName(const QString &name, OptionSigns signs)
{
    const bool isPlain = !name.isEmpty() && name == name.trimmed() && !name.contains(optionQuote)
        && std::none_of(signs.begin(), signs.end(), [&](QLatin1String sign) { return name.contains(sign); });
    return isPlain ? name : optionQuote + QString(name).replace(optionQuote, QLatin1String("\"\"")) + optionQuote;
}

QString optionNames(const QStringList &names, OptionSigns signs)
{
    QStringList parts;
    for (const QString &name : names)
        parts.append(optionName(name, signs));
    return parts.join(optionComma);
}

} // namespace tranche
