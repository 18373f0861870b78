#include "ui/chunks/ChunkTable.h"

#include "ui/chunks/ChunkRowModel.h"
#include "ui/chunks/FrozenColumns.h"

#include <set>

namespace tranche {

void ChunkTable::setChunkModel(ChunkRowModel *model)
{
    m_model = model;
    setModel(model);
}

void ChunkTable::fitToChunk()
{
    fitTo(m_model->columns().keys());
    setOnlyWrongRows(m_onlyWrong);
}

void ChunkTable::showRow(int row, bool shown)
{
    setRowHidden(row, !shown);
    frozenColumns().setRowHidden(row, !shown);
}

void ChunkTable::setOnlyWrongRows(bool only)
{
    m_onlyWrong = only;
    for (int row = 0; row < m_model->rowCount(); ++row)
        showRow(row, !only);
    updateShownRows();
}

void ChunkTable::updateShownRows()
{
    for (int row = 0; m_onlyWrong && row < m_model->rowCount(); ++row) {
        if (!m_model->hasErrors(row))
            continue;
        const auto [first, behind] = m_model->recordOf(row);
        for (int shown = first; shown < behind; ++shown)
            showRow(shown, true);
    }
}

void ChunkTable::goTo(const QModelIndex &cell)
{
    if (!cell.isValid())
        return;
    showRow(cell.row(), true);
    setCurrentIndex(cell);
    clearSelection(); // its colour would hide the mark of the wrong cell
    scrollTo(cell, QAbstractItemView::PositionAtCenter);
}

/// Rows that find no place are added, where rows can be changed.
void ChunkTable::change(const CellEdits &edits, const QString &what, const QList<QStringList> &surplus)
{
    RowEdits &rows = m_model->edits();
    if (surplus.isEmpty() || edits.isEmpty())
        return rows.setCells(edits, what);
    rows.undoStack()->beginMacro(what);
    rows.setCells(edits, what);
    for (const QStringList &row : surplus)
        rows.addRow(m_model->rowCount() - 1, row);
    rows.undoStack()->endMacro();
}

void ChunkTable::addRow()
{
    const QModelIndexList cells = chosenCells();
    if (!cells.isEmpty())
        m_model->edits().addRow(cells.back().row());
}

void ChunkTable::removeSelectedRows()
{
    std::set<int> rows;
    const QModelIndexList cells = chosenCells();
    for (const QModelIndex &cell : cells)
        rows.insert(cell.row());
    m_model->edits().leaveRowsOut({ rows.begin(), rows.end() });
}

} // namespace tranche
