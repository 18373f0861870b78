#include "ui/imports/ErrorTableModel.h"

#include "ui/common/Formatting.h"

namespace tranche {

ErrorTableModel::ErrorTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int ErrorTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_errors.size());
}

int ErrorTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString cellText(const StoredError &stored, int column)
{
    switch (column) {
    case ErrorTableModel::LineColumn:
        return formatCount(stored.error.line);
    case ErrorTableModel::ColumnNameColumn:
        return stored.error.column.isEmpty() ? ErrorTableModel::tr("(row)") : stored.error.column;
    case ErrorTableModel::ValueColumn:
        return stored.error.value;
    case ErrorTableModel::MessageColumn:
        return stored.error.message;
    case ErrorTableModel::ChunkColumn:
        return formatCount(stored.chunk);
    default:
        return {};
    }
}

QVariant ErrorTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StoredError &stored = m_errors[index.row()];
    const bool isNumber = index.column() == LineColumn || index.column() == ChunkColumn;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(stored, index.column());
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(stored.error.message, stored.error.code);
    case Qt::AccessibleDescriptionRole:
        return tr("row %1, %2, wrong: %3")
            .arg(formatCount(stored.error.line), cellText(stored, ColumnNameColumn), stored.error.message);
    case Qt::TextAlignmentRole:
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ChunkRole:
        return stored.chunk;
    case RowRole:
        return stored.error.row;
    default:
        return {};
    }
}

QVariant ErrorTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(
            (section == LineColumn || section == ChunkColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    static const QStringList names { tr("Line"), tr("Column"), tr("Value"), tr("What is wrong"), tr("Chunk") };
    return role == Qt::DisplayRole ? QVariant(names.value(section)) : QVariant();
}

void ErrorTableModel::setErrors(const QList<StoredError> &errors)
{
    if (m_errors == errors)
        return;
    beginResetModel();
    m_errors = errors;
    endResetModel();
}

} // namespace tranche
