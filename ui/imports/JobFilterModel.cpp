#include "ui/imports/JobFilterModel.h"

#include "ui/imports/JobTableModel.h"

namespace tranche {

JobFilterModel::JobFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(JobTableModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void JobFilterModel::setStates(const QSet<ImportState> &states)
{
    m_states = states;
    invalidateFilter();
}

void JobFilterModel::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool JobFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex file = sourceModel()->index(row, JobTableModel::FileColumn, parent);
    if (!m_states.isEmpty() && !m_states.contains(ImportState(file.data(JobTableModel::StateRole).toInt())))
        return false;
    const QModelIndex target = file.siblingAtColumn(JobTableModel::TargetColumn);
    return m_text.isEmpty() || file.data().toString().contains(m_text, Qt::CaseInsensitive)
        || target.data().toString().contains(m_text, Qt::CaseInsensitive);
}

bool JobFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(JobTableModel::SortRole);
    const QVariant b = right.data(JobTableModel::SortRole);
    if (a == b)
        return left.data(JobTableModel::ImportIdRole).toLongLong()
            < right.data(JobTableModel::ImportIdRole).toLongLong();
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace tranche
