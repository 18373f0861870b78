#pragma once

#include <QTableView>

namespace tranche {

class ChunkRowModel;
class ChunkTable;
class ErrorTableModel;

/// What is wrong with the rows of a chunk, one error a line. The cell of the chosen one is gone to in the table of the
/// rows.
class ChunkErrorTable final : public QTableView
{
    Q_OBJECT
public:
    explicit ChunkErrorTable(QWidget *parent = nullptr);

    /// To be called once. @param table shows the rows of the model
    void setRows(ChunkTable *table, ChunkRowModel *model);
    /// Shows the errors of the rows as they are now. @param chunk their number @param attempt they are of
    void showErrors(qint64 chunk, int attempt);
    int count() const;
    /// Chooses the next error, or the one before; in a list that is new, as seen from the cell that the user is at.
    /// @param step 1 or -1
    void goTo(int step);
    void goToCurrent();

Q_SIGNALS:
    /// An error was gone to, of a row of the model.
    void wentTo(int row);

private:
    ErrorTableModel *m_errors;
    ChunkTable *m_table = nullptr;
    ChunkRowModel *m_rows = nullptr;
};

} // namespace tranche
