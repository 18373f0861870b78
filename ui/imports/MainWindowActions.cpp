#include "ui/imports/MainWindowActions.h"

#include "ui/common/Actions.h"
#include "ui/common/ClearButton.h"
#include "ui/common/Icons.h"
#include "ui/history/AfterImport.h"
#include "ui/imports/ImportActions.h"
#include "ui/imports/JobTable.h"
#include "ui/queue/QueueActions.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QToolBar>

namespace tranche {

MainWindowActions::MainWindowActions(QWidget *window)
    : QObject(window)
    , importFile(make(
          "importAction", tr("&Import…"), QKeySequence::New, tr("Choose a file and import it into a database table")))
    , importSeveral(make("importSeveralAction", tr("Import Se&veral…"), QKeySequence(QStringLiteral("Ctrl+Shift+O")),
          tr("Choose several files, or a workbook or an archive of which all parts go in")))
    , importFolder(make(
          "importFolderAction", tr("Import &Folder…"), {}, tr("Choose a folder whose files are imported together")))
    , rebuildHistory(make("rebuildHistoryAction", tr("Re&build History…"), {},
          tr("Bring back what the ledger of a database tells of imports into it")))
    , automations(make("automationsAction", tr("A&utomation…"), {},
          tr("Folders whose files are imported on their own, all the time or at times")))
    , api(make("apiAction", tr("Import A&PI…")))
    , queue(make("queueAction", tr("&Queue"), QKeySequence(QStringLiteral("Ctrl+J")),
          tr("Show how many imports run at once and in which order, and what waits for what")))
    , settings(make("settingsAction", tr("Se&ttings…"), QKeySequence(QStringLiteral("Ctrl+,"))))
    , quit(make("quitAction", tr("&Quit"), QKeySequence::Quit))
    , selectAll(
          make("selectAllAction", tr("Select &All"), {}, tr("Choose all imports that are shown (Ctrl+A in the table)")))
    , search(make("searchAction", tr("&Search"), QKeySequence::Find))
    , details(make("detailsAction", tr("&Details"), QKeySequence(QStringLiteral("F9"))))
    , palette(make("paletteAction", tr("Comma&nds…"), QKeySequence(QStringLiteral("Ctrl+K")),
          tr("Find whatever can be done by some letters of its name")))
    , help(make("helpAction", tr("&Manual"), QKeySequence::HelpContents))
    , shortcuts(make("shortcutsAction", tr("&Keyboard Shortcuts"), QKeySequence(QStringLiteral("Shift+F1"))))
    , about(make("aboutAction", tr("&About Tranche")))
{
    importFile->setIcon(icon(QStringLiteral("import")));
    palette->setShortcutContext(Qt::ApplicationShortcut);
    details->setCheckable(true);
    details->setChecked(true);
}

QAction *MainWindowActions::make(
    const char *name, const QString &text, const QKeySequence &shortcut, const QString &tip)
{
    QAction *action = makeAction(this, name, text, nullptr, shortcut);
    action->setStatusTip(tip);
    if (!tip.isEmpty())
        action->setToolTip(withShortcut(tip, shortcut));
    return action;
}

void MainWindowActions::fillToolBar(QToolBar &toolBar, const ImportActions &chosen, QLineEdit *searchEdit) const
{
    toolBar.addAction(importFile);
    toolBar.widgetForAction(importFile)->setObjectName(QStringLiteral("importButton"));
    toolBar.addSeparator();
    for (QAction *action : { chosen.pause, chosen.resume, chosen.cancel, chosen.retryAll, chosen.openChunk })
        toolBar.addAction(action);
    auto *space = new QWidget(&toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar.addWidget(space);
    searchEdit->setObjectName(QStringLiteral("searchEdit"));
    searchEdit->setAccessibleName(tr("Search files and targets"));
    searchEdit->setPlaceholderText(tr("Search…"));
    addClearButton(searchEdit);
    searchEdit->setMaximumWidth(220);
    toolBar.addWidget(searchEdit);
}

void MainWindowActions::fillMenus(QMenuBar &menuBar, const ImportActions &chosen, const AfterImport &after,
    const JobTable &table, QMenu *themes) const
{
    QMenu *file = menuBar.addMenu(tr("&File"));
    file->addActions({ importFile, importSeveral, importFolder, chosen.importAgain, after.nextFile });
    file->addSeparator();
    file->addActions({ automations, rebuildHistory, api, settings });
    file->addSeparator();
    file->addAction(quit);

    QMenu *edit = menuBar.addMenu(tr("&Edit"));
    edit->addMenu(table.copyMenu());
    edit->addActions({ selectAll, search });

    QMenu *imports = menuBar.addMenu(tr("&Import"));
    imports->addActions({ chosen.pause, chosen.resume, chosen.cancel, chosen.retryAll });
    imports->addMenu(chosen.queue->menu());
    imports->addSeparator();
    imports->addActions({ after.showRows, after.openFolder });
    imports->addSeparator();
    imports->addActions({ chosen.report, chosen.importChecked });
    imports->addActions({ chosen.saveProfile, chosen.exportRecipe });
    imports->addSeparator();
    imports->addActions({ chosen.undo, chosen.remove });
    QMenu *chunk = menuBar.addMenu(tr("&Chunk"));
    chunk->addActions(chosen.chunkActions());
    chunk->addSeparator();
    chunk->addAction(after.showChunkRows);

    QMenu *view = menuBar.addMenu(tr("&View"));
    view->addActions({ palette, details, after.history, queue });
    view->addMenu(table.columnsMenu());
    view->addMenu(themes);

    menuBar.addMenu(tr("&Help"))->addActions({ help, shortcuts, about });
}

} // namespace tranche
