#pragma once

#include "service/plan/MappedSample.h"

#include <QAbstractTableModel>

#include <optional>

namespace tranche {

/// The first rows of the file as the import will read them: what becomes of a value behind it, where it does not stay
/// as it stands; what does not fit is marked. Behind the file's columns those that are made of them.
class PreviewTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setInspection(const std::optional<SourceInspection> &inspection);
    /// What the import would make of the rows. @param columnCount with those that are made of others
    void setMapped(const QList<MappedRow> &rows, const ColumnMapping &mapping, int columnCount);
    /// How many values of a column that are shown do not fit.
    int wrongIn(int column) const;
    /// The first row that can't be read as a whole; -1: none that is shown.
    int firstWrongRow() const;

private:
    /// What becomes of a row; nullptr if nothing is known.
    const MappedRow *mappedOf(int row) const;
    /// By position in the mapping; -1: it is left out.
    int mappedColumn(int column) const { return m_places.value(column, -1); }
    bool isRight(int column) const;
    QString cellText(int row, int column) const;
    QString problemOf(int row, int column) const;

    SourceInspection m_inspection;
    QList<int> m_dataRows; ///< of the rows that are shown: how manieth of the table; -1: none of it
    QList<MappedRow> m_mapped;
    QList<MappedColumn> m_columns;
    QHash<int, int> m_places; ///< of columns in the mapping
    int m_columnCount = 0;
};

} // namespace tranche
