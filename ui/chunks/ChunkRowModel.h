#pragma once

#include "jobs/ChunkRows.h"

#include <QAbstractTableModel>

namespace tranche {

/// The rows of a failed chunk's file, with their true lines in the vertical header and the bad cells marked.
class ChunkRowModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setRows(const ChunkRows &rows);
    /// The cell that an error is about; the row's first one if it is about the whole row. Invalid if there is no such
    /// row.
    QModelIndex cellOf(const ImportError &error) const;

private:
    QStringList errorsOf(int row, int column) const;

    ChunkRows m_rows;
};

} // namespace tranche
