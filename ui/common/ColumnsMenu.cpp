#include "ui/common/ColumnsMenu.h"

#include <QHeaderView>
#include <QTableView>

namespace tranche {

ColumnsMenu::ColumnsMenu(QTableView &table)
    : QMenu(tr("&Columns"), &table)
    , m_table(table)
{
    setObjectName(QStringLiteral("columnsMenu"));
    QHeaderView *header = table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
        [this, header](const QPoint &at) { popup(header->mapToGlobal(at)); });
    connect(this, &QMenu::aboutToShow, this, &ColumnsMenu::fill);
    fill();
}

void ColumnsMenu::fill()
{
    clear();
    const QHeaderView *header = m_table.horizontalHeader();
    const bool isLast = header->count() - header->hiddenSectionCount() <= 1;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        QAction *action = addAction(m_table.model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_table.isColumnHidden(column));
        action->setEnabled(!(isLast && action->isChecked())); // a table without columns could not be asked for them
        connect(
            action, &QAction::toggled, this, [this, column](bool shown) { m_table.setColumnHidden(column, !shown); });
    }
    addSeparator();
    connect(addAction(tr("&All Columns")), &QAction::triggered, this, [this, header] {
        for (int column = 0; column < header->count(); ++column)
            m_table.setColumnHidden(column, false);
    });
}

} // namespace tranche
