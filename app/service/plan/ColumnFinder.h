#pragma once

#include <QHash>
#include <QStringList>

namespace tranche {

/// Finds columns by what people call them: the exact name goes before #position, which counts from 1, and that before a
/// name that differs in upper or lower case alone. Of columns of the same name the first counts.
class ColumnFinder
{
public:
    explicit ColumnFinder(const QStringList &names);

    /// Adds one behind the others.
    void append(const QString &name);
    const QStringList &names() const { return m_names; }
    /// @returns the place of the column, counted from 0; -1 if there is none
    int find(const QString &called) const;

private:
    QStringList m_names;
    QHash<QString, int> m_exact;
    QHash<QString, int> m_folded;
};

} // namespace tranche
