#pragma once

#include "store/SeriesStore.h"

#include <QAbstractTableModel>

namespace tranche {

/// The imports of a table or of a profile, the newest first.
class SeriesTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        StartedColumn,
        FileColumn,
        StateColumn,
        RowsColumn,
        FailedColumn,
        DurationColumn,
        RateColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param points the oldest first
    void setPoints(const QList<SeriesPoint> &points);
    const QList<SeriesPoint> &points() const { return m_points; }
    /// The row of a point, and back.
    int rowOf(int point) const { return int(m_points.size()) - 1 - point; }
    int pointAt(int row) const { return int(m_points.size()) - 1 - row; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<SeriesPoint> m_points;
};

/// A point as summaries of imports are shown.
ImportSummary summaryOf(const SeriesPoint &point);

} // namespace tranche
