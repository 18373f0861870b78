#include "service/plan/ColumnFinder.h"

namespace tranche {

ColumnFinder::ColumnFinder(const QStringList &names)
{
    for (const QString &name : names)
        append(name);
}

void ColumnFinder::append(const QString &name)
{
    const int place = int(m_names.size());
    m_names.append(name);
    if (!m_exact.contains(name))
        m_exact.insert(name, place);
    const QString folded = name.toCaseFolded();
    if (!m_folded.contains(folded))
        m_folded.insert(folded, place);
}

int ColumnFinder::find(const QString &called) const
{
    if (const auto exact = m_exact.constFind(called); exact != m_exact.constEnd())
        return *exact;
    if (called.startsWith(QLatin1Char('#'))) {
        bool ok = false;
        const int number = called.mid(1).toInt(&ok);
        if (ok && number >= 1 && number <= m_names.size())
            return number - 1;
    }
    return m_folded.value(called.toCaseFolded(), -1);
}

} // namespace tranche
