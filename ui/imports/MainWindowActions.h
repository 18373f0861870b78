#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QLineEdit;
class QMenu;
class QMenuBar;
class QToolBar;
class QWidget;

namespace tranche {

class AfterImport;
class ImportActions;
class JobTable;

/// What can be done in the main window whatever is chosen in it. Lays the toolbar and the menus out, with these actions
/// and those of the chosen import. The window does what they ask for.
class MainWindowActions final : public QObject
{
    Q_OBJECT
public:
    explicit MainWindowActions(QWidget *window);

    void fillToolBar(QToolBar &toolBar, const ImportActions &chosen, QLineEdit *searchEdit) const;
    void fillMenus(QMenuBar &menuBar, const ImportActions &chosen, const AfterImport &after, const JobTable &table,
        QMenu *themes) const;

    QAction *importFile;
    QAction *importSeveral;
    QAction *importFolder;
    QAction *rebuildHistory;
    QAction *automations;
    QAction *api;
    QAction *queue; ///< the window of channels, and of what waits
    QAction *settings;
    QAction *quit;
    QAction *selectAll;
    QAction *search;
    QAction *details;
    QAction *palette; ///< in all windows of the program
    QAction *help;
    QAction *shortcuts;
    QAction *about;

private:
    QAction *make(const char *name, const QString &text, const QKeySequence &shortcut = {}, const QString &tip = {});
};

} // namespace tranche
