#pragma once

#include <QTableView>

class QAction;

namespace tranche {

class BadRowModel;
class FrozenColumns;

/// The bad rows of an import as a spreadsheet: one types over a cell at once; cells are copied, pasted, filled down and
/// set to NULL, rows left out, steps undone.
class BadRowTable final : public QTableView
{
    Q_OBJECT
public:
    explicit BadRowTable(QWidget *parent = nullptr);

    void setRowModel(BadRowModel *model);
    /// Columns as wide as their names and first values.
    void fitToRows();
    /// Goes to the next wrong cell, or the one before. @param step 1 or -1
    void goToWrongCell(int step);
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// What was asked for can't be done, for a reason.
    void refused(const QString &reason);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *add(const char *name, const QString &text, const QKeySequence &key, void (BadRowTable::*slot)());
    QModelIndexList chosenCells();
    void copy();
    void paste();
    void fillDown();
    void setNull();
    void leaveOut();
    void goToNext() { goToWrongCell(1); }
    void goToPrevious() { goToWrongCell(-1); }

    BadRowModel *m_model = nullptr;
    FrozenColumns *m_frozen;
};

} // namespace tranche
