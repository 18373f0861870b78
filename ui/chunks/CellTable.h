#pragma once

#include "ui/chunks/RowEdits.h"

#include <QTableView>

namespace tranche {

class FrozenColumns;

/// Rows as a spreadsheet, whose key columns stay in sight: one types over a cell at once; cells are chosen, copied,
/// pasted, filled down and set to NULL. Its model tells by the flags which cells can be changed, and gives their texts
/// as Qt::EditRole.
class CellTable : public QTableView
{
    Q_OBJECT
public:
    explicit CellTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    void copy();
    /// Puts a range that was copied from a spreadsheet at the first chosen cell, or one value in all that are chosen.
    void paste();
    void fillDown();
    void setNull();

Q_SIGNALS:
    /// What was asked for can't be done, or not all of it, for a reason.
    void refused(const QString &reason);

protected:
    using CellEdits = QList<RowEdits::CellEdit>;

    /// Changes cells, as one step. @param edits in the order of the rows, of cells that can be changed
    /// @param surplus rows that were pasted behind the last one, from the first column on; none unless addsRows()
    virtual void change(const CellEdits &edits, const QString &what, const QList<QStringList> &surplus) = 0;
    virtual bool addsRows() const { return false; }
    /// The chosen cells in the order of the rows, or else the current one.
    virtual QModelIndexList chosenCells();

    /// Makes columns as wide as their names and first values. @param keys columns that stay in sight
    void fitTo(const QList<int> &keys);
    FrozenColumns &frozenColumns() { return *m_frozen; }
    void resizeEvent(QResizeEvent *event) override;

private:
    FrozenColumns *m_frozen;
};

} // namespace tranche
