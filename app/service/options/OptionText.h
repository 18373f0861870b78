#pragma once

#include "service/options/ImportOption.h"

#include <initializer_list>

namespace tranche {

/// Signs between the names of an option.
using OptionSigns = std::initializer_list<QLatin1String>;

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
    bool take(QLatin1String sign);
    void demand(QLatin1String sign);
    /// A name, up to one of the signs; one that holds such a sign stands in double quotes, where a quote is written
    /// twice.
    QString name(OptionSigns signs);
    /// Names with commas between them.
    QStringList names(OptionSigns signs);
    bool atEnd() const { return m_at == m_text.size(); }
    Failure wrong() const { return wrongCall(m_problem); }

private:
    void skipBlanks();

    const QString m_text;
    const QString m_problem;
    qsizetype m_at = 0;
};

/// A name as OptionText::name() takes it: in quotes where it holds one of the signs.
QString optionName(const QString &name, OptionSigns signs);
/// Names as OptionText::names() takes them.
QString optionNames(const QStringList &names, OptionSigns signs);

} // namespace tranche
