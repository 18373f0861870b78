#include "ui/chunks/ChunkRowModel.h"

#include "ui/common/Formatting.h"

#include <QGuiApplication>

#include <algorithm>

namespace tranche {

int ChunkRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.rows.size());
}

int ChunkRowModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    qsizetype columns = m_rows.columns.size();
    for (const ChunkRows::RowOfChunk &row : m_rows.rows)
        columns = std::max(columns, row.cells.size());
    return int(columns);
}

/// What is wrong with a cell: errors of its column, and those of the whole row.
QStringList ChunkRowModel::errorsOf(int row, int column) const
{
    QStringList messages;
    for (const ImportError &error : m_rows.rows[row].errors) {
        const bool wholeRow = error.column.isEmpty();
        if (wholeRow || error.column.split(QLatin1String(", ")).contains(m_rows.columns.value(column)))
            messages.append(error.message);
    }
    return messages;
}

QVariant ChunkRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_rows.rows[index.row()].cells.value(index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return errorsOf(index.row(), index.column()).join(QLatin1Char('\n'));
    case Qt::BackgroundRole:
        return errorsOf(index.row(), index.column()).isEmpty() ? QVariant() : badCellColor(QGuiApplication::palette());
    default:
        return {};
    }
}

QVariant ChunkRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(m_rows.columns.value(section, tr("(surplus)"))) : QVariant();
    if (section >= m_rows.rows.size())
        return {};
    const ChunkRows::RowOfChunk &row = m_rows.rows[section];
    if (role == Qt::DisplayRole)
        return row.errors.isEmpty() ? formatCount(row.line) : QStringLiteral("▲ ") + formatCount(row.line);
    if (role == Qt::ForegroundRole && !row.errors.isEmpty())
        return stateColor(ChunkState::Failed, QGuiApplication::palette());
    return {};
}

void ChunkRowModel::setRows(const ChunkRows &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QModelIndex ChunkRowModel::cellOf(const ImportError &error) const
{
    for (int row = 0; row < m_rows.rows.size(); ++row) {
        if (!m_rows.rows[row].errors.contains(error))
            continue;
        const auto column = m_rows.columns.indexOf(error.column.section(QLatin1String(", "), 0, 0));
        return index(row, int(std::max<qsizetype>(column, 0)));
    }
    return {};
}

} // namespace tranche
