#include "ui/repair/BadRowTable.h"

#include "ui/chunks/UndoActions.h"
#include "ui/common/Actions.h"
#include "ui/common/Formatting.h"
#include "ui/repair/BadRowModel.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace tranche {

/// What is chosen and not read yet can't be changed; a remedy changes as many as there are.
static constexpr qsizetype mostCellsChosen = 20'000;

BadRowTable::BadRowTable(QWidget *parent)
    : CellTable(parent)
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
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

void BadRowTable::add(const char *name, const QString &text, const QKeySequence &key, Slot slot)
{
    QAction *action = makeAction(this, name, text, nullptr, key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
}

bool BadRowTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        event->accept();
        return true;
    }
    return CellTable::event(event);
}

void BadRowTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete))
        setNull();
    else
        CellTable::keyPressEvent(event);
}

void BadRowTable::setRowModel(BadRowModel *model)
{
    m_model = model;
    setModel(model);
    const UndoActions steps(*model->edits().undoStack(), this, "undoBadRowsAction", "redoBadRowsAction");
    for (QAction *action : { steps.undo, steps.redo }) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
}

void BadRowTable::fitToRows()
{
    fitTo(m_model->columns().keys());
    // As wide as the number of the last line: asking each of 250,000 rows would read them all.
    const QString widest = QStringLiteral("▲ ") + formatCount(9'999'999);
    verticalHeader()->setFixedWidth(verticalHeader()->fontMetrics().horizontalAdvance(widest) + 12);
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

/// Of those that are read; none if they are too many.
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
    QModelIndexList cells = CellTable::chosenCells();
    const auto unread = cells.removeIf([this](const QModelIndex &cell) { return !m_model->isLoaded(cell.row()); });
    if (unread > 0)
        Q_EMIT refused(tr("Chosen cells that are not read yet, and so left out: %1. Scroll over them first.")
                           .arg(formatCount(unread)));
    return cells;
}

void BadRowTable::change(const CellEdits &edits, const QString &what, const QList<QStringList> &)
{
    QList<BadRowEdits::CellEdit> cells;
    for (const RowEdits::CellEdit &edit : edits)
        cells.append({ m_model->place(edit.row), edit.column, edit.value });
    m_model->edits().setCells(cells, what);
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
