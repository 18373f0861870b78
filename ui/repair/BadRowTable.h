#pragma once

#include "ui/chunks/CellTable.h"

namespace tranche {

class BadRowModel;

/// The bad rows of an import as a spreadsheet: rows are left out, too, and steps undone.
class BadRowTable final : public CellTable
{
    Q_OBJECT
public:
    explicit BadRowTable(QWidget *parent = nullptr);

    void setRowModel(BadRowModel *model);
    /// Columns as wide as their names and first values.
    void fitToRows();
    /// Goes to the next wrong cell, or the one before. @param step 1 or -1
    void goToWrongCell(int step);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Slot = void (BadRowTable::*)();
    void add(const char *name, const QString &text, const QKeySequence &key, Slot slot);
    void change(const CellEdits &edits, const QString &what, const QList<QStringList> &surplus) override;
    QModelIndexList chosenCells() override;
    void leaveOut();
    void goToNext() { goToWrongCell(1); }
    void goToPrevious() { goToWrongCell(-1); }

    BadRowModel *m_model = nullptr;
};

} // namespace tranche
