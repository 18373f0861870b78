#include "ui/importing/ColumnHeadModel.h"

#include "ui/importing/ColumnTableModel.h"

#include <QFont>

namespace tranche {

ColumnHeadModel::ColumnHeadModel(ColumnTableModel &columns, QObject *parent)
    : QTransposeProxyModel(parent)
    , m_columns(columns)
{
    setSourceModel(&columns);
}

QVariant ColumnHeadModel::data(const QModelIndex &index, int role) const
{
    if (index.row() == ColumnTableModel::NameColumn && role == Qt::DisplayRole)
        return m_columns.isDerived(index.column())    ? tr("new")
            : m_columns.column(index.column()).import ? tr("imported")
                                                      : tr("left out");
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2: %3")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                data(index, Qt::DisplayRole).toString());
    if (role == Qt::ToolTipRole && index.row() != ColumnTableModel::NameColumn)
        return data(index, Qt::DisplayRole);
    return QTransposeProxyModel::data(index, role);
}

QVariant ColumnHeadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return QTransposeProxyModel::headerData(section, orientation, role);
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return role == Qt::DisplayRole || role == Qt::ToolTipRole
        ? m_columns.index(section, ColumnTableModel::NameColumn).data(Qt::DisplayRole)
        : QVariant();
}

} // namespace tranche
