#include "ui/chunks/ChunkTable.h"

#include "ui/chunks/ChunkRowModel.h"
#include "ui/chunks/FrozenColumns.h"
#include "ui/chunks/WrongCellDelegate.h"
#include "ui/common/Tables.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>

#include <algorithm>
#include <set>

namespace tranche {

ChunkTable::ChunkTable(QWidget *parent)
    : QTableView(parent)
{
    setUpTable(this);
    verticalHeader()->show();
    setShowGrid(true);
    setAlternatingRowColors(false);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setStretchLastSection(false); // its numbers would stand far from their rows
    setItemDelegate(new WrongCellDelegate(this));
    m_frozen = new FrozenColumns(*this);
    m_frozen->setItemDelegate(itemDelegate());
}

void ChunkTable::setChunkModel(ChunkRowModel *model)
{
    m_model = model;
    setModel(model);
    m_frozen->follow();
}

void ChunkTable::fitToChunk()
{
    fitColumns(this);
    m_frozen->freeze(m_model->columns().keys());
    setOnlyWrongRows(m_onlyWrong);
}

void ChunkTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (m_frozen->frozen().contains(index.column()))
        return;
    const int hidden = m_frozen->coveredWidth() - visualRect(index).left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void ChunkTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_frozen->updatePlace();
}

void ChunkTable::showRow(int row, bool shown)
{
    setRowHidden(row, !shown);
    m_frozen->setRowHidden(row, !shown);
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

/// The chosen cells in the order of the rows, or else the current one.
QModelIndexList ChunkTable::selectedCells() const
{
    QModelIndexList cells;
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    for (const QModelIndex &cell : selected) {
        if (!isRowHidden(cell.row()))
            cells.append(cell);
    }
    if (cells.isEmpty() && currentIndex().isValid())
        cells.append(currentIndex());
    std::sort(cells.begin(), cells.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return a.row() != b.row() ? a.row() < b.row() : a.column() < b.column();
    });
    return cells;
}

static QString clipboardCell(const QString &text)
{
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.startsWith(u'"'))
        return text;
    return u'"' + QString(text).replace(u'"', QLatin1String("\"\"")) + u'"';
}

void ChunkTable::copy()
{
    QString text;
    int row = -1;
    const QModelIndexList cells = selectedCells();
    for (const QModelIndex &cell : cells) {
        if (row >= 0)
            text += cell.row() == row ? u'\t' : u'\n';
        row = cell.row();
        text += clipboardCell(m_model->text(cell.row(), cell.column()));
    }
    QApplication::clipboard()->setText(text);
}

QList<QStringList> cellsOfClipboardText(const QString &text)
{
    QList<QStringList> rows { { QString() } };
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        QString &cell = rows.back().back();
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (text.mid(at + 1, 1) == QLatin1String("\""))
                cell += text[++at];
            else
                quoted = false;
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == u'\t') {
            rows.back().append(QString());
        } else if (c == u'\n') {
            rows.append({ QString() });
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (rows.size() > 1 && rows.back() == QStringList { QString() })
        rows.removeLast(); // the text ends with a line end
    return rows;
}

void ChunkTable::paste()
{
    const QModelIndexList targets = selectedCells();
    if (targets.isEmpty() || !(m_model->flags(targets.front()) & Qt::ItemIsEditable))
        return;
    const auto cells = cellsOfClipboardText(QApplication::clipboard()->text());
    QList<int> shownRows;
    for (int row = targets.front().row(); row < m_model->rowCount(); ++row) {
        if (!isRowHidden(row))
            shownRows.append(row);
    }
    const auto edit = [](int row, int column, const QString &text) {
        return RowEdits::CellEdit { row, column, text.isEmpty() ? std::nullopt : std::optional(text) };
    };
    QList<RowEdits::CellEdit> edits;
    if (cells.size() == 1 && cells.front().size() == 1) { // one value for all that is chosen
        for (const QModelIndex &target : targets)
            edits.append(edit(target.row(), target.column(), cells.front().front()));
        m_model->edits().setCells(edits, tr("paste"));
        return;
    }
    const int columns = m_model->columnCount();
    const int firstColumn = targets.front().column();
    m_model->edits().undoStack()->beginMacro(tr("paste"));
    for (qsizetype i = 0; i < std::min(cells.size(), shownRows.size()); ++i) {
        for (int n = 0; n < int(cells[i].size()) && firstColumn + n < columns; ++n)
            edits.append(edit(shownRows[i], firstColumn + n, cells[i][n]));
    }
    m_model->edits().setCells(edits, tr("paste"));
    for (qsizetype i = shownRows.size(); i < cells.size(); ++i)
        m_model->edits().addRow(m_model->rowCount() - 1, QStringList(firstColumn, QString()) + cells[i]);
    m_model->edits().undoStack()->endMacro();
}

void ChunkTable::fillDown()
{
    const QModelIndexList cells = selectedCells();
    QHash<int, QModelIndex> top;
    QList<RowEdits::CellEdit> edits;
    for (const QModelIndex &cell : cells) {
        if (!top.contains(cell.column())) {
            top.insert(cell.column(), cell);
            continue;
        }
        const QModelIndex from = top[cell.column()];
        const QString text = m_model->text(from.row(), from.column());
        edits.append({ cell.row(), cell.column(), text.isEmpty() ? std::nullopt : std::optional(text) });
    }
    m_model->edits().setCells(edits, tr("fill down"));
}

void ChunkTable::setNull()
{
    QList<RowEdits::CellEdit> edits;
    const QModelIndexList cells = selectedCells();
    for (const QModelIndex &cell : cells)
        edits.append({ cell.row(), cell.column(), std::nullopt });
    m_model->edits().setCells(edits, tr("NULL"));
}

void ChunkTable::addRow()
{
    const QModelIndexList cells = selectedCells();
    if (!cells.isEmpty())
        m_model->edits().addRow(cells.back().row());
}

void ChunkTable::removeSelectedRows()
{
    std::set<int> rows;
    const QModelIndexList cells = selectedCells();
    for (const QModelIndex &cell : cells)
        rows.insert(cell.row());
    m_model->edits().leaveRowsOut({ rows.begin(), rows.end() });
}

} // namespace tranche
