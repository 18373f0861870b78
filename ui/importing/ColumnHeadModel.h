#pragma once

#include <QTransposeProxyModel>

namespace tranche {

class ColumnTableModel;

/// The file's columns as they stand in the file, side by side: above their values, a line for each thing that is chosen
/// of them.
class ColumnHeadModel final : public QTransposeProxyModel
{
    Q_OBJECT
public:
    explicit ColumnHeadModel(ColumnTableModel &columns, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ColumnTableModel &m_columns;
};

} // namespace tranche
