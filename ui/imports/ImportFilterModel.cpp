#include "ui/imports/ImportFilterModel.h"

#include "ui/imports/ImportTableModel.h"

namespace tranche {

ImportFilterModel::ImportFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ImportTableModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void ImportFilterModel::setStates(const QSet<ImportState> &states)
{
    m_states = states;
    invalidateFilter();
}

void ImportFilterModel::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool ImportFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_states.isEmpty() && m_text.isEmpty())
        return true;
    const QModelIndex file = sourceModel()->index(row, ImportTableModel::FileColumn, parent);
    if (!m_states.isEmpty() && !m_states.contains(ImportState(file.data(ImportTableModel::StateRole).toInt())))
        return false;
    const QModelIndex target = file.siblingAtColumn(ImportTableModel::TargetColumn);
    return m_text.isEmpty() || file.data().toString().contains(m_text, Qt::CaseInsensitive)
        || target.data().toString().contains(m_text, Qt::CaseInsensitive);
}

bool ImportFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(ImportTableModel::SortRole);
    const QVariant b = right.data(ImportTableModel::SortRole);
    if (a == b)
        return left.data(ImportTableModel::ImportIdRole).toLongLong()
            < right.data(ImportTableModel::ImportIdRole).toLongLong();
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace tranche
