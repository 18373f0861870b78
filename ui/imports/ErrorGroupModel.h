#pragma once

#include "store/ErrorStore.h"

#include <QAbstractTableModel>

namespace tranche {

/// The errors of an import by column, kind and value, the most frequent first.
class ErrorGroupModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ColumnNameColumn, ValueColumn, MessageColumn, CountColumn, ChunksColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const ErrorGroup &group(int row) const { return m_groups[row]; }
    void setGroups(const QList<ErrorGroup> &groups);

private:
    QList<ErrorGroup> m_groups;
};

} // namespace tranche
