#pragma once

#include "ui/desktop/WindowActions.h"

#include <QDialog>

class QTextBrowser;

namespace tranche {

/// The keys of the program, as its actions have them: so the page can't tell others than there are.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(QWidget *parent = nullptr);

    /// Adds the keys of a window. @param title of its part of the page
    void add(const QString &title, const QList<WindowAction> &actions);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();

    struct Part
    {
        QString title;
        QString rows; ///< HTML
    };
    QList<Part> m_parts;
    QTextBrowser *m_page;
};

/// Opens the page, with the keys of the main window and of chunk windows.
void openShortcuts(QWidget *mainWindow);

} // namespace tranche
