#include "ui/chunks/ChunkActions.h"
#include "ui/chunks/ChunkWindows.h"
#include "ui/common/Icons.h"
#include "ui/common/SettingsDialog.h"
#include "ui/common/ThemeMenu.h"
#include "ui/imports/ImportActions.h"
#include "ui/imports/ImportDetails.h"
#include "ui/imports/ImportFilterModel.h"
#include "ui/imports/MainWindow.h"
#include "ui_MainWindow.h"

#include <QLineEdit>
#include <QMenuBar>

// What can be done in the main window: its toolbar, keys and menus.

namespace tranche {

void MainWindow::setUpActions()
{
    m_importAction = new QAction(icon(QStringLiteral("import")), tr("&Import…"), this);
    m_importAction->setObjectName(QStringLiteral("importAction"));
    m_importAction->setShortcut(QKeySequence::New);
    m_importAction->setStatusTip(tr("Choose a file and import it into a database table"));
    connect(m_importAction, &QAction::triggered, this, [this] { openWizard(); });

    m_chunkActions = new ChunkActions(m_store, m_runner, this);
    m_chunkWindows = new ChunkWindows(m_store, *m_chunkActions, this);
    m_actions = new ImportActions(m_store, *m_chunkActions, this);
    addActions(m_actions->importActions());
    addActions(m_actions->chunkActions());
    connect(m_actions, &ImportActions::openChunkAsked, m_chunkWindows, &ChunkWindows::open);
    connect(m_actions, &ImportActions::importAgainAsked, this, &MainWindow::importAgain);
    connect(m_chunkActions, &ChunkActions::notice, this, [this](const QString &text) {
        showProblem({});
        statusBar()->showMessage(text, 8000);
    });
    connect(m_chunkActions, &ChunkActions::problem, this, &MainWindow::showProblem);

    m_ui->toolBar->addAction(m_importAction);
    m_ui->toolBar->widgetForAction(m_importAction)->setObjectName(QStringLiteral("importButton"));
    m_ui->toolBar->addSeparator();
    for (QAction *action :
        { m_actions->pause, m_actions->resume, m_actions->cancel, m_actions->retryAll, m_actions->openChunk })
        m_ui->toolBar->addAction(action);
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_ui->toolBar->addWidget(space);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->setAccessibleName(tr("Search files and targets"));
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(220);
    m_ui->toolBar->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        updateEmptyState();
    });
}

void MainWindow::setUpMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(m_importAction);
    file->addAction(m_actions->importAgain);
    file->addSeparator();
    QAction *rebuild = file->addAction(tr("Re&build History…"), this, &MainWindow::rebuildHistory);
    rebuild->setObjectName(QStringLiteral("rebuildHistoryAction"));
    rebuild->setStatusTip(tr("Bring back what the ledger of a database tells of imports into it"));
    QAction *settings = file->addAction(tr("Se&ttings…"), QKeySequence(QStringLiteral("Ctrl+,")), this, [this] {
        auto *dialog = new SettingsDialog(m_store, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    settings->setObjectName(QStringLiteral("settingsAction"));
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    quit->setObjectName(QStringLiteral("quitAction"));

    QMenu *imports = menuBar()->addMenu(tr("&Import"));
    imports->addActions({ m_actions->pause, m_actions->resume, m_actions->cancel, m_actions->retryAll });
    imports->addSeparator();
    imports->addActions({ m_actions->report, m_actions->remove });
    QMenu *chunk = menuBar()->addMenu(tr("&Chunk"));
    chunk->addActions(m_actions->chunkActions());

    QMenu *view = menuBar()->addMenu(tr("&View"));
    QAction *search = view->addAction(
        tr("&Search"), QKeySequence::Find, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    search->setObjectName(QStringLiteral("searchAction"));
    QAction *details = view->addAction(tr("&Details"));
    details->setCheckable(true);
    details->setChecked(true);
    details->setShortcut(QKeySequence(QStringLiteral("F9")));
    details->setObjectName(QStringLiteral("detailsAction"));
    connect(details, &QAction::toggled, m_details, &QWidget::setVisible);
    view->addMenu(new ThemeMenu(m_store.home(), this));

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *manual = help->addAction(tr("&Manual"), QKeySequence::HelpContents, this, &MainWindow::openHelp);
    manual->setObjectName(QStringLiteral("helpAction"));
    help->addAction(tr("&About Tranche"), this, &MainWindow::showAbout);
}

} // namespace tranche
