#include "ui/imports/ErrorGroupModel.h"

#include "ui/common/Formatting.h"

namespace tranche {

int ErrorGroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

int ErrorGroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString groupCellText(const ErrorGroup &group, int column)
{
    switch (column) {
    case ErrorGroupModel::ColumnNameColumn:
        return group.column.isEmpty() ? ErrorGroupModel::tr("(row)") : group.column;
    case ErrorGroupModel::ValueColumn:
        return group.value;
    case ErrorGroupModel::MessageColumn:
        return group.message;
    case ErrorGroupModel::CountColumn:
        return formatCount(group.count);
    case ErrorGroupModel::ChunksColumn:
        return formatCount(group.chunks);
    default:
        return {};
    }
}

static QString spokenGroup(const ErrorGroup &group)
{
    return ErrorGroupModel::tr("%1, wrong: %2, %3 in %4")
        .arg(groupCellText(group, ErrorGroupModel::ColumnNameColumn), group.message,
            formatCounted(group.count, ErrorGroupModel::tr("%1 error"), ErrorGroupModel::tr("%1 errors")),
            formatCounted(group.chunks, ErrorGroupModel::tr("%1 chunk"), ErrorGroupModel::tr("%1 chunks")));
}

static bool isNumber(int column)
{
    return column == ErrorGroupModel::CountColumn || column == ErrorGroupModel::ChunksColumn;
}

QVariant ErrorGroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return groupCellText(m_groups[index.row()], index.column());
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(m_groups[index.row()].message, m_groups[index.row()].code);
    case Qt::AccessibleDescriptionRole:
        return spokenGroup(m_groups[index.row()]);
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ErrorGroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    static const QStringList names { tr("Column"), tr("Value"), tr("What is wrong"), tr("Errors"), tr("Chunks") };
    return role == Qt::DisplayRole ? QVariant(names.value(section)) : QVariant();
}

void ErrorGroupModel::setGroups(const QList<ErrorGroup> &groups)
{
    if (m_groups == groups)
        return;
    beginResetModel();
    m_groups = groups;
    endResetModel();
}

} // namespace tranche
