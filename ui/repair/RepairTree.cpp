#include "ui/repair/RepairTree.h"

#include "ui/common/RoomyLines.h"
#include "ui/repair/RepairTreeModel.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <functional>

namespace tranche {

static constexpr int buttonMargin = 2;
static constexpr int buttonGap = 6;
static constexpr int buttonPadding = 22;

/// Paints the buttons of a line.
class RepairTree::Buttons final : public RoomyLines
{
public:
    explicit Buttons(RepairTree &tree)
        : RoomyLines(&tree)
        , m_tree(tree)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QStringList texts = m_tree.m_model->actions(index);
        for (int i = 0; i < int(texts.size()); ++i) {
            QStyleOptionButton button;
            button.initFrom(&m_tree);
            button.rect = m_tree.buttonRect(index, i);
            button.text = texts[i];
            button.state = QStyle::State_Enabled;
            const Button self { QPersistentModelIndex(index.siblingAtColumn(0)), i };
            button.state |= m_tree.m_pressed == self ? QStyle::State_Sunken : QStyle::State_Raised;
            if (m_tree.m_hovered == self)
                button.state |= QStyle::State_MouseOver;
            m_tree.style()->drawControl(QStyle::CE_PushButton, &button, painter, &m_tree);
        }
    }

private:
    RepairTree &m_tree;
};

RepairTree::RepairTree(QWidget *parent)
    : QTreeView(parent)
    , m_buttons(new Buttons(*this))
{
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setMouseTracking(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setItemDelegate(new RoomyLines(this));
    setItemDelegateForColumn(RepairTreeModel::ActionsColumn, m_buttons);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void RepairTree::setTreeModel(RepairTreeModel *model)
{
    m_model = model;
    setModel(model);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(RepairTreeModel::SuggestionColumn, QHeaderView::Stretch);
    fitColumns();
}

/// As wide as the counts and the buttons need; of the rest a third says what is wrong, unless that needs less.
void RepairTree::fitColumns()
{
    if (m_model == nullptr)
        return;
    int actions = buttonGap;
    for (const QString &text : { RepairTreeModel::tr("Apply"), RepairTreeModel::tr("Other…") })
        actions += fontMetrics().horizontalAdvance(text) + buttonPadding + buttonGap;
    setColumnWidth(RepairTreeModel::ActionsColumn, actions);
    setColumnWidth(RepairTreeModel::CountColumn, fontMetrics().horizontalAdvance(QStringLiteral("1,000,000")) + 16);
    const int rest = viewport()->width() - actions - columnWidth(RepairTreeModel::CountColumn);
    setColumnWidth(RepairTreeModel::WhatColumn, std::max(120, rest * 3 / 8));
}

void RepairTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void RepairTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

QRect RepairTree::buttonRect(const QModelIndex &index, int button) const
{
    const QStringList texts = m_model->actions(index);
    // Where a line has but one, it stands below the second ones of the others.
    const QRect cell = visualRect(index.siblingAtColumn(RepairTreeModel::ActionsColumn));
    int left = cell.right() + 1;
    QRect rect;
    for (int i = int(texts.size()) - 1; i >= button; --i) {
        const int width = fontMetrics().horizontalAdvance(texts[i]) + buttonPadding;
        left -= width + buttonGap;
        rect = QRect(left, cell.top() + buttonMargin, width, cell.height() - 2 * buttonMargin);
    }
    return rect;
}

RepairTree::Button RepairTree::buttonAt(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid() || index.column() != RepairTreeModel::ActionsColumn)
        return {};
    const qsizetype count = m_model->actions(index).size();
    for (int i = 0; i < int(count); ++i) {
        if (buttonRect(index, i).contains(at))
            return { QPersistentModelIndex(index.siblingAtColumn(0)), i };
    }
    return {};
}

void RepairTree::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? buttonAt(event->pos()) : Button();
    viewport()->update();
    if (m_pressed.number < 0)
        QTreeView::mousePressEvent(event);
    else
        setCurrentIndex(m_pressed.line);
}

void RepairTree::mouseReleaseEvent(QMouseEvent *event)
{
    const Button pressed = std::exchange(m_pressed, {});
    viewport()->update();
    if (pressed.number < 0)
        return QTreeView::mouseReleaseEvent(event);
    if (buttonAt(event->pos()) == pressed)
        press(pressed);
}

void RepairTree::mouseMoveEvent(QMouseEvent *event)
{
    const Button hovered = buttonAt(event->pos());
    if (!(hovered == m_hovered)) {
        m_hovered = hovered;
        viewport()->update();
    }
    if (m_pressed.number < 0)
        QTreeView::mouseMoveEvent(event);
}

void RepairTree::leaveEvent(QEvent *event)
{
    m_hovered = {};
    viewport()->update();
    QTreeView::leaveEvent(event);
}

void RepairTree::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Button first { QPersistentModelIndex(currentIndex().siblingAtColumn(0)), 0 };
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()
        && !m_model->actions(currentIndex()).isEmpty())
        press(first);
    else
        QTreeView::keyPressEvent(event);
}

void RepairTree::press(const Button &button)
{
    if (m_model->actions(button.line).size() - button.number > 1)
        Q_EMIT applyAsked(button.line);
    else
        Q_EMIT otherAsked(button.line);
}

static void forEachLine(
    const QAbstractItemModel &model, const QModelIndex &parent, const std::function<void(const QModelIndex &)> &take)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (!model.hasChildren(index))
            continue;
        take(index);
        forEachLine(model, index, take);
    }
}

QModelIndex RepairTree::chosen() const
{
    return selectionModel()->selectedRows().value(0);
}

void RepairTree::remember()
{
    m_chosen = m_model->key(chosen());
    m_pressed = {};
    m_hovered = {};
    m_open.clear();
    m_closed.clear();
    forEachLine(*m_model, {},
        [this](const QModelIndex &index) { (isExpanded(index) ? m_open : m_closed).insert(m_model->key(index)); });
}

/// What is new opens, as far as a person may look at once, unless one suggestion is for all of it.
void RepairTree::recall()
{
    constexpr int mostOpened = 20;
    int opened = 0;
    forEachLine(*m_model, {}, [&](const QModelIndex &index) {
        const QString key = m_model->key(index);
        const auto node = m_model->node(index);
        const bool isNew = !m_closed.contains(key) && node && !node->suggestion;
        if (opened < mostOpened && (isNew || m_open.contains(key))) {
            setExpanded(index, true);
            ++opened;
        }
    });
    QModelIndex chosen;
    for (QModelIndex index = m_model->index(0, 0); index.isValid() && !m_chosen.isEmpty(); index = indexBelow(index)) {
        if (m_model->key(index) == m_chosen)
            chosen = index;
    }
    if (chosen.isValid())
        setCurrentIndex(chosen);
}

} // namespace tranche
