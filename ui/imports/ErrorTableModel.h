#pragma once

#include "store/ImportSummary.h"

#include <QAbstractTableModel>

namespace tranche {

/// Errors of an import or of a chunk as a table.
class ErrorTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LineColumn, ColumnNameColumn, ValueColumn, MessageColumn, ChunkColumn, ColumnCount };
    enum Role { ChunkRole = Qt::UserRole, RowRole };

    explicit ErrorTableModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const StoredError &error(int row) const { return m_errors[row]; }
    void setErrors(const QList<StoredError> &errors);

private:
    QList<StoredError> m_errors;
};

} // namespace tranche
