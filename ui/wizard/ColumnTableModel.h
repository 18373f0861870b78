#pragma once

#include "ui/wizard/ImportDraft.h"

#include <QAbstractTableModel>

namespace tranche {

/// The file's columns, to be imported or not, each with its field and type. Editable; the draft holds the truth.
class ColumnTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, FieldColumn, TypeColumn, SamplesColumn, NullWordsColumn, WarningColumn, ColumnCount };

    explicit ColumnTableModel(ImportDraft &draft, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setAllImported(bool import);

private:
    void takeColumns();

    ImportDraft &m_draft;
    QList<PlannedColumn> m_columns; ///< as shown
};

} // namespace tranche
