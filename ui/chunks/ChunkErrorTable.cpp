#include "ui/chunks/ChunkErrorTable.h"

#include "ui/chunks/ChunkRowModel.h"
#include "ui/chunks/ChunkTable.h"
#include "ui/common/Tables.h"
#include "ui/imports/ErrorTableModel.h"

namespace tranche {

ChunkErrorTable::ChunkErrorTable(QWidget *parent)
    : QTableView(parent)
    , m_errors(new ErrorTableModel(this))
{
    setUpTable(this);
    setModel(m_errors);
    setColumnHidden(ErrorTableModel::ChunkColumn, true);
    setWidth(this, ErrorTableModel::LineColumn, 60);
    setWidth(this, ErrorTableModel::ColumnNameColumn, 90);
    setWidth(this, ErrorTableModel::ValueColumn, 90);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChunkErrorTable::goToCurrent);
}

void ChunkErrorTable::setRows(ChunkTable *table, ChunkRowModel *model)
{
    m_table = table;
    m_rows = model;
}

void ChunkErrorTable::showErrors(qint64 chunk, int attempt)
{
    QList<StoredError> errors;
    for (const DraftError &error : m_rows->errors())
        errors.append({ chunk, attempt, error.error });
    m_errors->setErrors(errors);
}

int ChunkErrorTable::count() const
{
    return m_errors->rowCount();
}

void ChunkErrorTable::goTo(int step)
{
    if (count() == 0)
        return;
    int current = currentIndex().row();
    if (current < 0) {
        const int row = m_table->currentIndex().row();
        const auto &errors = m_rows->errors();
        while (current + 1 < count() && int(errors[current + 1].row) <= row)
            ++current;
        current += step < 0 ? 1 : 0;
    }
    selectRow((current + step + count()) % count());
    goToCurrent();
}

void ChunkErrorTable::goToCurrent()
{
    const int current = currentIndex().row();
    if (current < 0 || current >= m_rows->errors().size())
        return;
    const DraftError &error = m_rows->errors()[current];
    m_table->goTo(m_rows->cellOf(error));
    Q_EMIT wentTo(int(error.row));
}

} // namespace tranche
