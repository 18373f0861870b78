#include "ui/importing/JoinedTables.h"

#include "ui/common/Tables.h"

#include <QScrollBar>

#include <algorithm>

namespace tranche {

static constexpr int widestJoined = 260;

JoinedTables::JoinedTables(QTableView *head, QTableView *rows)
    : QObject(head)
    , m_head(head)
    , m_rows(rows)
{
    for (QTableView *table : { head, rows }) {
        setUpTable(table);
        table->setShowGrid(true);
        table->verticalHeader()->show();
        table->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table->horizontalHeader()->setStretchLastSection(false);
        table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
        table->setSelectionBehavior(QAbstractItemView::SelectItems);
        table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    }
    head->setAlternatingRowColors(false);
    head->setSizeAdjustPolicy(QAbstractItemView::AdjustToContents);
    head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);
    head->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    head->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    head->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    rows->horizontalHeader()->hide();
    constexpr int leastRows = 1;
    rows->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it has what the head leaves
    rows->setMinimumHeight(leastRows * rows->verticalHeader()->defaultSectionSize()); // a screen may be low
    connect(head->horizontalScrollBar(), &QScrollBar::valueChanged, rows->horizontalScrollBar(), &QScrollBar::setValue);
    connect(rows->horizontalScrollBar(), &QScrollBar::valueChanged, head->horizontalScrollBar(), &QScrollBar::setValue);
    connect(head->horizontalHeader(), &QHeaderView::sectionResized, this,
        [rows](int column, int, int width) { rows->setColumnWidth(column, width); });
}

void JoinedTables::fitHead()
{
    int height = m_head->horizontalHeader()->sizeHint().height() + 2 * m_head->frameWidth();
    for (int line = 0; line < m_head->model()->rowCount(); ++line)
        height += m_head->isRowHidden(line) ? 0 : m_head->rowHeight(line);
    m_head->setMaximumHeight(height);
    constexpr int leastLines = 3; // what is below is scrolled to, where a screen is low
    m_head->setMinimumHeight(std::min(height,
        m_head->horizontalHeader()->sizeHint().height() + leastLines * m_head->verticalHeader()->defaultSectionSize()));
    m_head->updateGeometry();
    const int width
        = std::max(m_head->verticalHeader()->sizeHint().width(), m_rows->verticalHeader()->sizeHint().width());
    for (QTableView *table : { m_head, m_rows })
        table->verticalHeader()->setFixedWidth(width);
}

/// That the text of a cell of the head asks for.
int JoinedTables::widthOf(int line, int column) const
{
    constexpr int margin = 24;
    const QString text = m_head->model()->index(line, column).data().toString().left(widestJoined);
    return m_head->fontMetrics().horizontalAdvance(text) + margin;
}

void JoinedTables::fitColumns(const QStringList &names, const QList<int> &lines)
{
    if (m_fitted == names)
        return;
    m_fitted = names;
    constexpr int narrowest = 90;
    tranche::fitColumns(m_rows, widestJoined);
    const QAbstractItemModel *head = m_head->model();
    for (int column = 0; column < head->columnCount(); ++column) {
        int width = std::max(narrowest, m_rows->columnWidth(column));
        for (const int line : lines)
            width = std::max(width, widthOf(line, column));
        m_head->setColumnWidth(column, std::min(width, widestJoined)); // the rows follow
    }
    m_widths.clear();
    for (int column = 0; column < head->columnCount(); ++column)
        m_widths.append(m_head->columnWidth(column));
}

void JoinedTables::widenColumns(const QList<int> &lines)
{
    const QAbstractItemModel *head = m_head->model();
    int room = m_head->viewport()->width() - m_head->horizontalHeader()->length();
    for (int column = 0; column < std::min(head->columnCount(), int(m_widths.size())) && room > 0; ++column) {
        int wanted = 0;
        for (const int line : lines)
            wanted = std::max(wanted, widthOf(line, column));
        const int wider = std::min({ wanted - m_widths[column], widestJoined - m_widths[column], room });
        if (wider <= 0 || m_head->isColumnHidden(column) || m_head->columnWidth(column) != m_widths[column])
            continue; // a person has set its width
        room -= wider;
        m_widths[column] += wider;
        m_head->setColumnWidth(column, m_widths[column]);
    }
}

void JoinedTables::setColumnHidden(int column, bool hidden)
{
    for (QTableView *table : { m_head, m_rows })
        table->setColumnHidden(column, hidden);
}

} // namespace tranche
