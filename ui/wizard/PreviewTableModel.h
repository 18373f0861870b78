#pragma once

#include "service/inspect/Inspect.h"

#include <QAbstractTableModel>

namespace tranche {

/// The first rows of the file, as the import's own parser reads them. The vertical header shows the lines of the file.
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

private:
    SourceInspection m_inspection;
};

} // namespace tranche
