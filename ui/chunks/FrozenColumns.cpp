#include "ui/chunks/FrozenColumns.h"

#include "ui/common/Tables.h"

#include <QScrollBar>

#include <algorithm>

namespace tranche {

FrozenColumns::FrozenColumns(QTableView &table)
    : QTableView(&table)
    , m_table(table)
{
    setUpTable(this);
    setObjectName(QStringLiteral("frozenColumns"));
    setAccessibleName(tr("Key columns"));
    setShowGrid(true);
    setAlternatingRowColors(false);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(table.verticalScrollMode());
    setFocusPolicy(Qt::NoFocus); // the keys are the table's
    setContextMenuPolicy(Qt::NoContextMenu); // and so is the menu
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table.verticalScrollBar(), &QScrollBar::setValue);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumns::updatePlace);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_frozen.contains(column))
            return;
        setColumnWidth(column, width);
        updatePlace();
    });
    hide();
}

void FrozenColumns::follow()
{
    setModel(m_table.model());
    setSelectionModel(m_table.selectionModel());
}

static void moveToFront(QHeaderView &header, const QList<int> &columns)
{
    for (int place = 0; place < int(columns.size()); ++place)
        header.moveSection(header.visualIndex(columns[place]), place);
}

void FrozenColumns::freeze(const QList<int> &columns)
{
    m_frozen.clear();
    for (const int column : columns) {
        if (column >= 0 && column < model()->columnCount())
            m_frozen.append(column);
    }
    moveToFront(*m_table.horizontalHeader(), m_frozen);
    moveToFront(*horizontalHeader(), m_frozen);
    for (const int column : std::as_const(m_frozen))
        setColumnWidth(column, m_table.columnWidth(column));
    updatePlace();
}

void FrozenColumns::scrollTo(const QModelIndex &, ScrollHint)
{
}

void FrozenColumns::updatePlace()
{
    int width = 0;
    for (const int column : std::as_const(m_frozen))
        width += m_table.columnWidth(column);
    const QRect rows = m_table.viewport()->geometry();
    const bool leavesRoom = width > 0 && width < rows.width() * 2 / 3;
    setVisible(leavesRoom && m_table.horizontalScrollBar()->value() > 0);
    if (!isVisible())
        return;
    const int names = m_table.horizontalHeader()->height();
    horizontalHeader()->setFixedHeight(names);
    setGeometry(rows.left(), rows.top() - names, width, rows.height() + names);
    verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
    raise();
}

} // namespace tranche
