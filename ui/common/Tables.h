#pragma once

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace tranche {

/// The look and the habits of every table: whole rows, one at a time, no grid, room to breathe.
inline void setUpTable(QTableView *table)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
}

/// A column's width at the beginning, at least that of its name, which is longer in some languages.
inline void setWidth(QTableView *table, int column, int width)
{
    table->setColumnWidth(column, std::max(width, table->horizontalHeader()->sectionSizeHint(column)));
}

/// Makes columns as wide as their names and first values, and no wider than `widest`. Of each cell it looks at, only
/// the text is asked for, once; it looks at a bounded number of rows.
void fitColumns(QTableView *table, int widest = 320);

} // namespace tranche
