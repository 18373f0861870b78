#pragma once

#include "store/ImportLog.h"

#include <QAbstractTableModel>

namespace tranche {

/// What happened to an import, in the order in which it did.
class LogTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, WhatColumn, WhoColumn, DetailColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    /// Adds events, or takes them in the place of those of the same numbers.
    void apply(const QList<LogEvent> &events);
    const QList<LogEvent> &events() const { return m_events; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<LogEvent> m_events;
};

} // namespace tranche
