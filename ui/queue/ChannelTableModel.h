#pragma once

#include "store/ChannelStore.h"

#include <QAbstractTableModel>

namespace tranche {

/// The channels that were set and those of imports that wait, with their imports.
class ChannelTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        CapacityColumn,
        OrderColumn,
        ThrottleColumn,
        StateColumn,
        QueuedColumn,
        RunningColumn,
        FailedColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// By name. Rows of channels that were there stay what they are.
    void setStates(const QList<ChannelState> &states);
    const QList<ChannelState> &states() const { return m_states; }
    /// -1: it is not there
    int rowOf(const QString &channel) const;

private:
    QList<ChannelState> m_states;
};

} // namespace tranche
