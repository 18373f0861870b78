#include "ui/repair/BadRowTable.h"

#include "ui/chunks/ChunkTable.h"
#include "ui/chunks/FrozenColumns.h"
#include "ui/chunks/WrongCellDelegate.h"
#include "ui/common/Actions.h"
#include "ui/common/Formatting.h"
#include "ui/common/Tables.h"
#include "ui/repair/BadRowModel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace tranche {

/// What is chosen and not read yet can't be changed; a remedy changes as many as there are.
static constexpr qsizetype mostCellsChosen = 20'000;

BadRowTable::BadRowTable(QWidget *parent)
    : QTableView(parent)
    , m_frozen(new FrozenColumns(*this))
{
    setUpTable(this);
    verticalHeader()->show();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(true);
    setAlternatingRowColors(false);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setStretchLastSection(false);
    setItemDelegate(new WrongCellDelegate(this));
    m_frozen->setItemDelegate(new WrongCellDelegate(m_frozen)); // one for both would hand editors to the other
    add("nextBadRowAction", tr("&Next Error"), QKeySequence(Qt::Key_F8), &BadRowTable::goToNext);
    add("previousBadRowAction", tr("&Previous Error"), QKeySequence(Qt::SHIFT | Qt::Key_F8),
        &BadRowTable::goToPrevious);
    add("copyBadRowsAction", tr("&Copy"), QKeySequence::Copy, &BadRowTable::copy);
    add("pasteBadRowsAction", tr("P&aste"), QKeySequence::Paste, &BadRowTable::paste);
    add("fillDownBadRowsAction", tr("Fill &Down"), QKeySequence(Qt::CTRL | Qt::Key_D), &BadRowTable::fillDown);
    // Not as a shortcut: the window has one on the same key.
    add("nullBadRowsAction", tr("Set N&ULL") + QStringLiteral("\tDel"), {}, &BadRowTable::setNull);
    add("leaveOutBadRowsAction", tr("&Leave Rows Out"), QKeySequence(Qt::CTRL | Qt::Key_Minus), &BadRowTable::leaveOut);
}

QAction *BadRowTable::add(const char *name, const QString &text, const QKeySequence &key, void (BadRowTable::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setToolTip(withShortcut(QString(text).remove(QLatin1Char('&')), key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

bool BadRowTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void BadRowTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete))
        setNull();
    else
        QTableView::keyPressEvent(event);
}

void BadRowTable::setRowModel(BadRowModel *model)
{
    m_model = model;
    setModel(model);
    m_frozen->follow();
    QAction *undo = model->edits().undoStack()->createUndoAction(this, tr("Undo"));
    undo->setObjectName(QStringLiteral("undoBadRowsAction"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = model->edits().undoStack()->createRedoAction(this, tr("Redo"));
    redo->setObjectName(QStringLiteral("redoBadRowsAction"));
    redo->setShortcuts({ QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y) });
    for (QAction *action : { undo, redo }) {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        connect(action, &QAction::changed, action, [action, tip = action->text(), key] { // the stack changes it too
            if (const QString keyed = QStringLiteral("%1 (%2)").arg(tip, key); action->toolTip() != keyed)
                action->setToolTip(keyed);
        });
        action->setToolTip({});
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
}

void BadRowTable::fitToRows()
{
    fitColumns(this);
    m_frozen->freeze(m_model->columns().keys());
    // As wide as the number of the last line: asking each of 250,000 rows would read them all.
    const QString widest = QStringLiteral("▲ ") + formatCount(9'999'999);
    verticalHeader()->setFixedWidth(verticalHeader()->fontMetrics().horizontalAdvance(widest) + 12);
}

void BadRowTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (m_frozen->frozen().contains(index.column()))
        return;
    const int hidden = m_frozen->coveredWidth() - visualRect(index).left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void BadRowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_frozen->updatePlace();
}

void BadRowTable::goToWrongCell(int step)
{
    const int row = currentIndex().isValid() ? currentIndex().row() + step : 0;
    QModelIndex cell = m_model->nextWrongCell(row, step);
    if (!cell.isValid())
        cell = m_model->nextWrongCell(step > 0 ? 0 : m_model->rowCount() - 1, step);
    if (!cell.isValid())
        return;
    setCurrentIndex(cell);
    clearSelection(); // its colour would hide the mark of the wrong cell
    scrollTo(cell);
}

/// The chosen cells in the order of the rows, or else the current one; none if they are too many.
QModelIndexList BadRowTable::chosenCells()
{
    qsizetype count = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += qsizetype(range.height()) * range.width();
    if (count > mostCellsChosen) {
        Q_EMIT refused(tr("More cells are chosen than can be changed at once: %1 of at most %2. A remedy above changes "
                          "as many rows as there are.")
                           .arg(formatCount(count), formatCount(mostCellsChosen)));
        return {};
    }
    QModelIndexList cells;
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    for (const QModelIndex &cell : selected) {
        if (m_model->isLoaded(cell.row()))
            cells.append(cell);
    }
    if (cells.isEmpty() && currentIndex().isValid() && m_model->isLoaded(currentIndex().row()))
        cells.append(currentIndex());
    std::sort(cells.begin(), cells.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return a.row() != b.row() ? a.row() < b.row() : a.column() < b.column();
    });
    return cells;
}

void BadRowTable::copy()
{
    QString text;
    int row = -1;
    const QModelIndexList cells = chosenCells();
    for (const QModelIndex &cell : cells) {
        if (row >= 0)
            text += cell.row() == row ? u'\t' : u'\n';
        row = cell.row();
        QString value = m_model->text(cell.row(), cell.column());
        if (value.contains(u'\t') || value.contains(u'\n') || value.startsWith(u'"'))
            value = u'"' + value.replace(u'"', QLatin1String("\"\"")) + u'"';
        text += value;
    }
    QApplication::clipboard()->setText(text);
}

static std::optional<QString> valueOf(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

void BadRowTable::paste()
{
    const QModelIndexList targets = chosenCells();
    const auto cells = cellsOfClipboardText(QApplication::clipboard()->text());
    QList<BadRowEdits::CellEdit> edits;
    const bool isOneValue = cells.size() == 1 && cells.front().size() == 1;
    for (const QModelIndex &target : targets) {
        if (isOneValue && (m_model->flags(target) & Qt::ItemIsEditable))
            edits.append({ m_model->place(target.row()), target.column(), valueOf(cells.front().front()) });
    }
    const int firstRow = targets.isEmpty() ? 0 : targets.front().row();
    const int firstColumn = targets.isEmpty() ? 0 : targets.front().column();
    for (qsizetype i = 0; !isOneValue && !targets.isEmpty() && i < cells.size(); ++i) {
        const int row = firstRow + int(i);
        for (int n = 0; row < m_model->rowCount() && n < int(cells[i].size()); ++n) {
            if (m_model->flags(m_model->index(row, firstColumn + n)) & Qt::ItemIsEditable)
                edits.append({ m_model->place(row), firstColumn + n, valueOf(cells[i][n]) });
        }
    }
    m_model->edits().setCells(edits, tr("paste"));
}

void BadRowTable::fillDown()
{
    const QModelIndexList cells = chosenCells();
    QHash<int, QModelIndex> top;
    QList<BadRowEdits::CellEdit> edits;
    for (const QModelIndex &cell : cells) {
        if (!top.contains(cell.column()))
            top.insert(cell.column(), cell);
        else if (m_model->flags(cell) & Qt::ItemIsEditable)
            edits.append({ m_model->place(cell.row()), cell.column(),
                valueOf(m_model->text(top[cell.column()].row(), cell.column())) });
    }
    m_model->edits().setCells(edits, tr("fill down"));
}

void BadRowTable::setNull()
{
    QList<BadRowEdits::CellEdit> edits;
    const QModelIndexList cells = chosenCells();
    for (const QModelIndex &cell : cells) {
        if (m_model->flags(cell) & Qt::ItemIsEditable)
            edits.append({ m_model->place(cell.row()), cell.column(), std::nullopt });
    }
    m_model->edits().setCells(edits, tr("NULL"));
}

/// Rows that are left out already are taken in again.
void BadRowTable::leaveOut()
{
    QList<BadRowPlace> places;
    bool all = true;
    const QModelIndexList cells = chosenCells();
    for (const QModelIndex &cell : cells) {
        const BadRowPlace place = m_model->place(cell.row());
        if (!places.isEmpty() && places.back() == place)
            continue;
        places.append(place);
        const RowChange *change = m_model->edits().change(place);
        all = all && change != nullptr && change->isLeftOut;
    }
    m_model->edits().setLeftOut(places, !all, tr("removal of rows"));
}

} // namespace tranche
