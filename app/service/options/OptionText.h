#pragma once

#include "service/options/ImportOption.h"

#include <algorithm>
#include <initializer_list>

namespace tranche {

/// The text of an option, whose parts are taken one by one.
class OptionText
{
public:
    /// @param problem what is told of a text that is not written so
    OptionText(const QString &text, const QString &problem)
        : m_text(text)
        , m_problem(problem)
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
    /// A name, up to one of the signs; one that holds such a sign stands in double quotes, where a quote is written
    /// twice.
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
    Failure wrong() const { return wrongCall(m_problem); }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    const QString m_text;
    const QString m_problem;
    qsizetype m_at = 0;
};

/// A name as OptionText::name() takes it: in quotes where it holds one of the signs.
inline QString optionName(const QString &name, std::initializer_list<QLatin1String> signs)
{
    const bool isPlain = !name.isEmpty() && name == name.trimmed() && !name.contains(QLatin1Char('"'))
        && std::none_of(signs.begin(), signs.end(), [&](QLatin1String sign) { return name.contains(sign); });
    return isPlain
        ? name
        : QLatin1Char('"') + QString(name).replace(QLatin1String("\""), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace tranche
