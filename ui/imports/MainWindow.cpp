#include "ui/imports/MainWindow.h"

#include "ui/chunks/ChunkActions.h"
#include "ui/chunks/ChunkWindows.h"
#include "ui/common/Formatting.h"
#include "ui/common/HintBar.h"
#include "ui/common/ThemeMenu.h"
#include "ui/common/UndoBar.h"
#include "ui/common/WindowSize.h"
#include "ui/history/AfterImport.h"
#include "ui/imports/ClosingQuestion.h"
#include "ui/imports/ImportActions.h"
#include "ui/imports/ImportDetails.h"
#include "ui/imports/ImportNews.h"
#include "ui/imports/ImportRemovals.h"
#include "ui/imports/ImportWindows.h"
#include "ui/imports/JobList.h"
#include "ui/imports/MainWindowActions.h"
#include "ui/imports/ProgramDialogs.h"
#include "ui/imports/RebuildDialog.h"
#include "ui/imports/RemedyDialog.h"
#include "ui/imports/RunningStatus.h"
#include "ui/imports/TrayPresence.h"
#include "ui/queue/QueueActions.h"
#include "ui/queue/QueueWindow.h"
#include "ui/repair/RepairView.h"
#include "ui/reports/ReportView.h"
#include "ui_MainWindow.h"

#include <QCloseEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

namespace tranche {

MainWindow::MainWindow(const QString &home, const QString &sampleFile, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_store(home)
    , m_runner(home)
{
    m_ui->setupUi(this);
    m_windows = new ImportWindows(m_store, m_runner, sampleFile, this);
    m_jobs = new JobList(*m_ui, m_windows->hasSample(), this);
    m_status = new RunningStatus(m_jobs->imports(), *statusBar());
    m_details = new ImportDetails(m_store, this);
    m_repair = new RepairView(m_store, m_runner, this);
    m_details->addRepair(m_repair);
    m_details->addReport(new ReportView(m_store, this));
    m_ui->detailsSplitter->addWidget(m_details);
    m_ui->detailsSplitter->setStretchFactor(0, 3);
    m_ui->detailsSplitter->setStretchFactor(1, 2);
    m_ui->sideSplitter->setStretchFactor(1, 1);
    m_ui->sideSplitter->setSizes({ 190, 900 });
    setUpActions();
    setUpTable();
    setUpBars();
    m_news = new ImportNews(m_store.home(), m_jobs->imports(), this);
    connect(m_news, &ImportNews::unseenChanged, this, &MainWindow::updateCounts);
    connect(m_news, &ImportNews::showAsked, this, &MainWindow::showImport);
    shownLayout().restore(m_store.home());
    letLabelsShrink(this);

    connect(&m_store, &StoreClient::changed, this, &MainWindow::showImports);
    connect(&m_store, &StoreClient::removed, this, &MainWindow::forget);
    connect(&m_store, &StoreClient::loaded, this, [this](const QString &notice) {
        m_jobs->noteLoaded();
        showProblem(notice.isEmpty()
                ? QString()
                : notice.toHtmlEscaped() + tr(" <a href='rebuild'>Rebuild the history from a database…</a>"));
    });
    connect(m_ui->problemLabel, &QLabel::linkActivated, this, &MainWindow::rebuildHistory);
    connect(&m_store, &StoreClient::failed, this, &MainWindow::showProblem);
    connect(&m_runner, &BackgroundRunner::failed, this, &MainWindow::showProblem);
    m_ui->problemLabel->setTint([](QPalette &colors) { colors.setColor(QPalette::Window, badCellColor(colors)); });
    m_ui->problemLabel->setAutoFillBackground(true);
    connect(m_ui->emptyLabel, &QLabel::linkActivated, this,
        [this](const QString &link) { link == QLatin1String("sample") ? m_windows->openSample() : m_windows->open(); });
    m_tray = new TrayPresence(this);
    m_closing = new ClosingQuestion(m_store, m_runner, this);
    connect(m_closing, &ClosingQuestion::mayHide, m_tray, &TrayPresence::hideWindow);
    connect(m_closing, &ClosingQuestion::mayNotClose, this, &MainWindow::showProblem);
    connect(m_closing, &ClosingQuestion::mayClose, this, [this] {
        m_mayClose = true;
        close();
    });
    updateCounts();
    updateChosen();
    m_store.start();
    m_runner.begin();
}

MainWindow::~MainWindow()
{
    m_runner.stop();
}

void MainWindow::setUpActions()
{
    m_chunkActions = new ChunkActions(m_store, this);
    m_chunkWindows = new ChunkWindows(m_store, *m_chunkActions, this);
    m_actions = new ImportActions(m_store, *m_chunkActions, this);
    addActions(m_actions->importActions());
    addActions(m_actions->chunkActions());
    connect(m_actions, &ImportActions::openChunkAsked, m_chunkWindows, &ChunkWindows::open);
    connect(m_repair, &RepairView::openChunkAsked, m_chunkWindows, &ChunkWindows::open);
    connect(m_windows, &ImportWindows::openChunkAsked, m_chunkWindows, &ChunkWindows::open);
    connect(m_windows, &ImportWindows::queued, this, [this](qint64 import) {
        m_jobs->chooseWhenShown(import);
        m_store.refresh();
    });
    connect(m_actions, &ImportActions::importAgainAsked, this, [this](qint64 import) { m_windows->openAgain(import); });
    m_after = new AfterImport(m_store, this);
    connect(m_after, &AfterImport::importAsked, m_windows, &ImportWindows::openAgain);
    connect(m_windows, &ImportWindows::rowsAsked, m_after, [this](qint64 import) { m_after->openRows(import); });
    connect(m_after, &AfterImport::problem, this, &MainWindow::showProblem);
    connect(m_after, &AfterImport::choiceAsked, this, [this](qint64 import) {
        m_jobs->choose(import);
        raise();
        activateWindow();
    });
    connect(m_actions, &ImportActions::reportAsked, this, [this](qint64 import) {
        m_after->showReport(import,
            { m_after->showRows, m_after->openFolder, m_after->nextFile, m_actions->saveProfile, m_actions->undo });
    });
    connect(&m_chunkActions->changes, &StoreChanges::made, this, [this] { m_runner.wake(); });
    connect(&m_chunkActions->changes, &StoreChanges::notice, this, [this](const QString &text) {
        showProblem({});
        statusBar()->showMessage(text, 8000);
    });
    connect(&m_chunkActions->changes, &StoreChanges::problem, this, &MainWindow::showProblem);

    auto *actions = new MainWindowActions(this);
    actions->fillToolBar(*m_ui->toolBar, *m_actions, m_jobs->search());
    auto *themes = new ThemeMenu(m_store.home(), this);
    actions->fillMenus(*menuBar(), *m_actions, *m_after, *m_ui->jobTable, themes);
    auto *repairMenu = new QMenu(tr("&Repair"), this);
    m_repair->fillMenu(repairMenu);
    menuBar()->insertMenu(menuBar()->actions().value(menuBar()->actions().size() - 2), repairMenu); // before View
    auto *dialogs = new ProgramDialogs(m_store, *themes, *actions, this);
    connect(dialogs, &ProgramDialogs::importAsked, this, [this](qint64 import) {
        showImport(import, false);
        raise();
        activateWindow();
    });
    connect(actions->importFile, &QAction::triggered, this, [this] { openImport(); });
    connect(actions->importSeveral, &QAction::triggered, &m_windows->several, &SeveralFiles::askForFiles);
    connect(actions->importFolder, &QAction::triggered, &m_windows->several, &SeveralFiles::askForFolder);
    connect(actions->queue, &QAction::triggered, this, [this] { openQueue(0); });
    connect(m_actions->queue, &QueueActions::orderAsked, this, &MainWindow::openQueue);
    connect(actions->rebuildHistory, &QAction::triggered, this, &MainWindow::rebuildHistory);
    connect(actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(actions->search, &QAction::triggered, m_jobs->search(),
        [search = m_jobs->search()] { search->setFocus(Qt::ShortcutFocusReason); });
    connect(actions->selectAll, &QAction::triggered, m_ui->jobTable, &QTableView::selectAll);
    connect(actions->details, &QAction::toggled, m_details, &QWidget::setVisible);
}

void MainWindow::setUpTable()
{
    JobTable *table = m_ui->jobTable;
    connect(table, &JobTable::choiceChanged, this, &MainWindow::updateChosen);
    connect(table, &JobTable::errorsAsked, m_details, &ImportDetails::showErrors);
    connect(table, &JobTable::opened, m_actions->openChunk, &QAction::trigger);
    connect(table, &QTableView::customContextMenuRequested, this, [this](const QPoint &at) {
        showContextMenu(QList<QAction *> { m_after->showRows, m_after->openFolder, m_after->nextFile }
                + m_actions->importActions()
                + QList<QAction *> { m_actions->queue->menu()->menuAction(), m_ui->jobTable->copyMenu()->menuAction() },
            m_ui->jobTable->viewport()->mapToGlobal(at));
    });
    connect(m_details, &ImportDetails::chunkSelected, this, &MainWindow::updateChosenActions);
    connect(m_details, &ImportDetails::chunkActivated, this,
        [this](qint64 chunk) { m_chunkWindows->open(m_ui->jobTable->chosenImport(), chunk); });
    connect(m_details, &ImportDetails::remedyAsked, this, [this](const ErrorGroup &group, Remedy::Action action) {
        auto *dialog = new RemedyDialog(m_store, *m_chunkActions, m_ui->jobTable->chosenImport(), group, action, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_details, &ImportDetails::contextMenuAsked, this, [this](const QPoint &at) {
        showContextMenu(m_actions->chunkActions() + QList<QAction *> { m_after->showChunkRows }, at);
    });
}

void MainWindow::openFiles(const QStringList &names)
{
    m_windows->several.take(names);
}

void MainWindow::showImport(qint64 import, bool failedRows)
{
    if (m_jobs->choose(import) && failedRows)
        m_details->showErrors();
}

/// Below the table and the details: a hint, and the undo of removals.
void MainWindow::setUpBars()
{
    m_failedHint = new HintBar(m_store.home(), QStringLiteral("failedHint"),
        tr("Some rows were set aside. Repair shows what is wrong: Apply mends all of a kind, others are typed over."),
        this);
    m_ui->centralLayout->setStretchFactor(m_ui->sideSplitter, 1); // the bars take the lines that they need
    m_ui->centralLayout->addWidget(m_failedHint);
    auto *bar = new UndoBar(this);
    m_ui->centralLayout->addWidget(bar);
    setTabOrder(bar->findChildren<QPushButton *>().constLast(), m_jobs->search()); // from the end to the top
    m_removals = new ImportRemovals(m_store, *bar, this);
    connect(m_actions, &ImportActions::removeAsked, this, [this](const QList<qint64> &ids) {
        QList<ImportSummary> imports;
        for (const qint64 id : ids) {
            if (const ImportSummary *import = m_jobs->imports().find(id))
                imports.append(*import);
        }
        m_removals->remove(imports);
    });
    connect(m_removals, &ImportRemovals::hidden, this, &MainWindow::forget);
    connect(m_removals, &ImportRemovals::restored, this, [this](const QList<ImportSummary> &imports) {
        m_jobs->chooseWhenShown(imports.back().id); // the newest
        showImports(imports);
    });
    connect(m_removals, &ImportRemovals::problem, this, &MainWindow::showProblem);
}

/// Imports are not in the history any more.
void MainWindow::forget(const QList<qint64> &imports)
{
    m_jobs->removeImports(imports);
    m_news->forget(imports);
    updateCounts();
    updateChosen();
}

void MainWindow::showImports(const QList<ImportSummary> &changed)
{
    const QList<ImportSummary> shown = m_removals->withoutRemoved(changed);
    m_jobs->showImports(shown);
    m_news->note(shown);
    updateCounts();
    updateChosen();
    if (activeImports() + m_jobs->imports().count(ImportState::Paused) == 0)
        m_tray->noteIdle();
}

/// Those that run, and those that wait for it.
qint64 MainWindow::activeImports() const
{
    return m_jobs->imports().count(ImportState::Running) + m_jobs->imports().count(ImportState::Queued);
}

/// The import that details are shown of; nullptr: none is chosen.
const ImportSummary *MainWindow::chosenImport() const
{
    return m_jobs->imports().find(m_ui->jobTable->chosenImport());
}

void MainWindow::updateChosen()
{
    const qint64 chosen = m_ui->jobTable->chosenImport();
    const ImportSummary *import = chosenImport();
    m_details->show(import);
    m_details->showRun(m_jobs->imports().samplesOf(chosen));
    m_failedHint->showIf(import != nullptr && import->state == ImportState::Partial);
    m_news->noteShown(chosen);
    updateChosenActions();
}

void MainWindow::updateChosenActions()
{
    const QList<const ImportSummary *> all = m_ui->jobTable->chosenImports();
    m_actions->setChosen(all, chosenImport(), m_details->selectedFailedChunk());
    m_after->setChosen(all.size() == 1 ? chosenImport() : nullptr, m_details->selectedChunk());
}

void MainWindow::updateCounts()
{
    m_jobs->showCounts(m_news->unseenCount());
    m_status->update();
}

void MainWindow::showProblem(const QString &text)
{
    m_ui->problemLabel->setVisible(!text.isEmpty());
    m_ui->problemLabel->setText(text);
}

/// Links keep the colour that they were laid out with: in another theme they are laid out anew.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && m_news != nullptr)
        m_news->noteShown(m_ui->jobTable->chosenImport());
    if (event->type() != QEvent::PaletteChange || m_tray == nullptr)
        return;
    m_jobs->layOutLinks(m_news->unseenCount());
}

void MainWindow::openImport(const QString &file)
{
    m_windows->open(file);
}

void MainWindow::showContextMenu(const QList<QAction *> &actions, const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions);
    menu->popup(global);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    shownLayout().save(m_store.home());
    if (!m_chunkWindows->closeChanged()) {
        event->ignore();
        return;
    }
    if (m_repair->changedRows() > 0) {
        event->ignore();
        m_repair->discardChanges([this] { close(); });
        return;
    }
    if (m_removals->isPending()) {
        event->ignore();
        m_removals->finish([this] { close(); });
        return;
    }
    const qint64 active = activeImports();
    if (active == 0 || m_mayClose) {
        event->accept();
        return;
    }
    event->ignore();
    m_closing->ask(int(active));
}

MainWindowLayout MainWindow::shownLayout()
{
    return { *this, *m_ui->detailsSplitter, *m_ui->sideSplitter, *m_ui->jobTable,
        *findChild<QTabWidget *>(QStringLiteral("tabs")), *findChild<QAction *>(QStringLiteral("detailsAction")) };
}

/// There is but one.
void MainWindow::openQueue(qint64 import)
{
    auto *queue = findChild<QueueWindow *>();
    if (queue == nullptr) {
        queue = new QueueWindow(m_store, this);
        queue->setAttribute(Qt::WA_DeleteOnClose);
        connect(queue, &QueueWindow::changed, this, [this] { m_runner.wake(); });
        connect(queue, &QueueWindow::importAsked, this, [this](qint64 chosen) {
            m_jobs->choose(chosen);
            raise();
            activateWindow();
        });
    }
    if (import != 0)
        queue->showOrderOf(import);
    queue->show();
    queue->raise();
    queue->activateWindow();
}

void MainWindow::rebuildHistory()
{
    askToRebuildHistory(m_store, this, [this](qsizetype added) {
        showProblem({});
        statusBar()->showMessage(formatCounted(added, tr("%1 import was added to the history."),
                                     tr("%1 imports were added to the history.")),
            8000);
    });
}

} // namespace tranche
