#include "ui/chunks/CellTable.h"

#include "ui/chunks/ClipboardText.h"
#include "ui/chunks/FrozenColumns.h"
#include "ui/chunks/WrongCellDelegate.h"
#include "ui/common/Formatting.h"
#include "ui/common/Tables.h"

#include <QApplication>
#include <QClipboard>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace tranche {

CellTable::CellTable(QWidget *parent)
    : QTableView(parent)
    , m_frozen(new FrozenColumns(*this))
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
    m_frozen->setItemDelegate(new WrongCellDelegate(m_frozen)); // one for both would hand editors to the other
}

void CellTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_frozen->follow();
}

void CellTable::fitTo(const QList<int> &keys)
{
    fitColumns(this);
    m_frozen->freeze(keys);
}

void CellTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (m_frozen->frozen().contains(index.column()))
        return;
    const int hidden = m_frozen->coveredWidth() - visualRect(index).left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void CellTable::resizeEvent(QResizeEvent *event)
{
    const bool wasInSight
        = currentIndex().isValid() && QRect(QPoint(), event->oldSize()).intersects(visualRect(currentIndex()));
    QTableView::resizeEvent(event);
    m_frozen->updatePlace();
    if (wasInSight) // a bar that comes up takes its room from the rows
        scrollTo(currentIndex());
}

QModelIndexList CellTable::chosenCells()
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

static bool isEditable(const QModelIndex &cell)
{
    return cell.flags().testFlag(Qt::ItemIsEditable);
}

void CellTable::copy()
{
    QString text;
    int row = -1;
    const QModelIndexList cells = chosenCells();
    for (const QModelIndex &cell : cells) {
        if (row >= 0)
            text += cell.row() == row ? u'\t' : u'\n';
        row = cell.row();
        text += clipboardCell(cell.data(Qt::EditRole).toString());
    }
    QApplication::clipboard()->setText(text);
}

static RowEdits::CellEdit editOf(const QModelIndex &cell, const QString &text)
{
    return { cell.row(), cell.column(), text.isEmpty() ? std::nullopt : std::optional(text) };
}

void CellTable::paste()
{
    const QModelIndexList targets = chosenCells();
    if (targets.isEmpty())
        return;
    const auto cells = cellsOfClipboardText(QApplication::clipboard()->text());
    CellEdits edits;
    QList<QStringList> surplus;
    qsizetype placeless = 0;
    const auto put = [&](const QModelIndex &target, const QString &text) {
        if (isEditable(target))
            edits.append(editOf(target, text));
        else
            placeless += text.isEmpty() ? 0 : 1;
    };
    if (cells.size() == 1 && cells.front().size() == 1) { // one value for all that is chosen
        for (const QModelIndex &target : targets)
            put(target, cells.front().front());
    } else {
        const int firstColumn = targets.front().column();
        int row = targets.front().row();
        for (const QStringList &pasted : cells) {
            while (row < model()->rowCount() && isRowHidden(row))
                ++row;
            const bool isNew = row >= model()->rowCount() && addsRows();
            if (isNew)
                surplus.append(QStringList(firstColumn, QString()) + pasted);
            for (int n = isNew ? model()->columnCount() - firstColumn : 0; n < int(pasted.size()); ++n)
                put(model()->index(row, firstColumn + n), pasted[n]);
            ++row;
        }
    }
    change(edits, tr("paste"), surplus);
    if (placeless > 0)
        Q_EMIT refused(tr("Values that found no place and were not pasted: %1.").arg(formatCount(placeless)));
}

void CellTable::fillDown()
{
    const QModelIndexList cells = chosenCells();
    QHash<int, QModelIndex> top;
    CellEdits edits;
    for (const QModelIndex &cell : cells) {
        if (!top.contains(cell.column()))
            top.insert(cell.column(), cell);
        else if (isEditable(cell))
            edits.append(editOf(cell, top[cell.column()].data(Qt::EditRole).toString()));
    }
    change(edits, tr("fill down"), {});
}

void CellTable::setNull()
{
    CellEdits edits;
    const QModelIndexList cells = chosenCells();
    for (const QModelIndex &cell : cells) {
        if (isEditable(cell))
            edits.append(editOf(cell, QString()));
    }
    change(edits, tr("NULL"), {});
}

} // namespace tranche
