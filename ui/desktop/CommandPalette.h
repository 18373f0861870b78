#pragma once

#include "ui/desktop/WindowActions.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace tranche {

/// All that can be done in a window, found by some letters of its name. Enter does it; what can't be done now is grey.
class CommandPalette final : public QDialog
{
    Q_OBJECT
public:
    /// Opens over the active window, or over the main one where that one has no commands.
    static void openForActive(QWidget *mainWindow);
    /// Opens over the window; closed, it is gone.
    static void openOver(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    explicit CommandPalette(QWidget *window);
    void search(const QString &typed);
    void choose(int step);
    void runChosen();

    QList<WindowAction> m_actions;
    QLineEdit *m_edit;
    QTreeWidget *m_list;
};

} // namespace tranche
