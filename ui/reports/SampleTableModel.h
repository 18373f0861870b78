#pragma once

#include "target/TargetReports.h"

#include <QAbstractTableModel>

namespace tranche {

/// How long the requests of a load test have taken, by labels.
class SampleTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        LabelColumn,
        SamplesColumn,
        FailuresColumn,
        FailedPercentColumn,
        MeanColumn,
        P50Column,
        P90Column,
        P95Column,
        P99Column,
        LeastColumn,
        MostColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const QList<SampleFigures> &figures);
    const QList<SampleFigures> &figures() const { return m_figures; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<SampleFigures> m_figures;
};

} // namespace tranche
