#include "ui/wizard/PreviewTableModel.h"

#include "ui/common/Formatting.h"

#include <QGuiApplication>

namespace tranche {

int PreviewTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_inspection.preview.size());
}

int PreviewTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_inspection.columnNames.size());
}

QVariant PreviewTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PreviewRow &row = m_inspection.preview[index.row()];
    const QString cell = row.cells.value(index.column());
    const ColumnType type = m_inspection.columns[std::size_t(index.column())].type;
    switch (role) {
    case Qt::DisplayRole:
        return QString(cell).replace(QLatin1Char('\n'), QChar(0x21B5)).remove(QLatin1Char('\r'));
    case Qt::ToolTipRole:
        return !row.problem.isEmpty() ? row.problem
            : row.leftOut.isEmpty()   ? cell
                                      : tr("Left out: %1").arg(row.leftOut);
    case Qt::TextAlignmentRole:
        return int((type->alignedRight && row.leftOut.isEmpty() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return row.leftOut.isEmpty() ? QVariant()
                                     : QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text);
    case Qt::BackgroundRole:
        return row.problem.isEmpty() ? QVariant() : badCellColor(QGuiApplication::palette());
    default:
        return {};
    }
}

QVariant PreviewTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < m_inspection.preview.size()
            ? QVariant(m_inspection.preview[section].line)
            : QVariant();
    if (section >= m_inspection.columnNames.size())
        return {};
    const ColumnType type = m_inspection.columns[std::size_t(section)].type;
    if (role == Qt::TextAlignmentRole)
        return int((type->alignedRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return columnTypeName(type);
    return role == Qt::DisplayRole ? QVariant(m_inspection.columnNames[section]) : QVariant();
}

void PreviewTableModel::setInspection(const std::optional<SourceInspection> &inspection)
{
    beginResetModel();
    m_inspection = inspection.value_or(SourceInspection());
    endResetModel();
}

} // namespace tranche
