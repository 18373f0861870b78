#include "ui/imports/JobTable.h"

#include "ui/common/ColumnsMenu.h"
#include "ui/common/CopyMenu.h"
#include "ui/common/Tables.h"
#include "ui/imports/ImportFilterModel.h"
#include "ui/imports/ImportTableModel.h"
#include "ui/imports/ProgressDelegate.h"

namespace tranche {

JobTable::JobTable(QWidget *parent)
    : QTableView(parent)
{
}

void JobTable::setModels(ImportTableModel &imports, ImportFilterModel &filter)
{
    m_imports = &imports;
    m_filter = &filter;
    setModel(&filter);
    setUpTable(this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setItemDelegateForColumn(ImportTableModel::ProgressColumn, new ProgressDelegate(this));
    // Newest first: that is the model's own order.
    horizontalHeader()->setSortIndicatorClearable(true);
    sortByColumn(-1, Qt::AscendingOrder);
    const int widths[] = { 150, 140, 96, 196, 88, 70, 92, 64, 90, 130, 64 };
    for (int column = 0; column < ImportTableModel::ColumnCount; ++column)
        setWidth(this, column, widths[column]);
    for (const int column : { ImportTableModel::ChannelColumn, ImportTableModel::PriorityColumn })
        setColumnHidden(column, true); // who wants them finds them in the menu
    m_copy = new CopyMenu(*this);
    m_columns = new ColumnsMenu(*this);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &JobTable::choiceChanged);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JobTable::choiceChanged);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ImportTableModel::FailedColumn)
            Q_EMIT errorsAsked();
    });
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.column() == ImportTableModel::FailedColumn)
            Q_EMIT errorsAsked();
        else
            Q_EMIT opened();
    });
}

void JobTable::restoreColumns(const QByteArray &state)
{
    horizontalHeader()->restoreState(state);
    horizontalHeader()->setSectionsMovable(true); // states of older versions say no
}

static qint64 idAt(const QModelIndex &row)
{
    return row.data(ImportTableModel::ImportIdRole).toLongLong();
}

qint64 JobTable::chosenImport() const
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && selectionModel()->isRowSelected(current.row()))
        return idAt(current);
    const QItemSelection selection = selectionModel()->selection();
    return selection.isEmpty() ? 0 : idAt(selection.front().topLeft());
}

QList<const ImportSummary *> JobTable::chosenImports() const
{
    QList<const ImportSummary *> chosen;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const ImportSummary *import = m_imports->find(idAt(m_filter->index(row, 0))))
                chosen.append(import);
        }
    }
    return chosen;
}

void JobTable::choose(qint64 import)
{
    const QModelIndex index = m_filter->mapFromSource(m_imports->index(m_imports->rowOf(import), 0));
    if (!index.isValid())
        return;
    selectRow(index.row());
    scrollTo(index);
}

} // namespace tranche
