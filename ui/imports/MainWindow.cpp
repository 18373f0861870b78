#include "ui/imports/MainWindow.h"

#include "repair/CheckedRemedies.h"
#include "ui/chunks/ChunkActions.h"
#include "ui/chunks/ChunkWindows.h"
#include "ui/common/Formatting.h"
#include "ui/common/HelpWindow.h"
#include "ui/common/HintBar.h"
#include "ui/common/ThemeMenu.h"
#include "ui/common/UndoBar.h"
#include "ui/common/WindowMemory.h"
#include "ui/common/WindowSize.h"
#include "ui/desktop/CommandPalette.h"
#include "ui/desktop/ShortcutsDialog.h"
#include "ui/files/SeveralFiles.h"
#include "ui/history/AfterImport.h"
#include "ui/importing/ImportWindow.h"
#include "ui/imports/ClosingQuestion.h"
#include "ui/imports/EmptyState.h"
#include "ui/imports/ImportActions.h"
#include "ui/imports/ImportDetails.h"
#include "ui/imports/ImportFilterModel.h"
#include "ui/imports/ImportNews.h"
#include "ui/imports/ImportRemovals.h"
#include "ui/imports/ImportTableModel.h"
#include "ui/imports/JobTable.h"
#include "ui/imports/MainWindowActions.h"
#include "ui/imports/RebuildDialog.h"
#include "ui/imports/RemedyDialog.h"
#include "ui/imports/RunningStatus.h"
#include "ui/imports/StateFilterList.h"
#include "ui/imports/TrayPresence.h"
#include "ui/repair/RepairView.h"
#include "ui/settings/SettingsDialog.h"
#include "ui_MainWindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>

#include <algorithm>

namespace tranche {

MainWindow::MainWindow(const QString &home, const QString &sampleFile, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_store(home)
    , m_runner(home)
    , m_sampleFile(sampleFile)
    , m_imports(new ImportTableModel(this))
    , m_filter(new ImportFilterModel(this))
{
    m_ui->setupUi(this);
    m_status = new RunningStatus(*m_imports, *statusBar());
    m_details = new ImportDetails(m_store, this);
    m_repair = new RepairView(m_store, m_runner, this);
    m_details->addRepair(m_repair);
    m_ui->detailsSplitter->addWidget(m_details);
    m_ui->detailsSplitter->setStretchFactor(0, 3);
    m_ui->detailsSplitter->setStretchFactor(1, 2);
    m_ui->sideSplitter->setStretchFactor(1, 1);
    m_ui->sideSplitter->setSizes({ 190, 900 });
    setUpActions();
    setUpTable();
    setUpFilter();
    setUpRemovals();
    m_news = new ImportNews(m_store.home(), *m_imports, this);
    connect(m_news, &ImportNews::unseenChanged, this, &MainWindow::updateCounts);
    connect(m_news, &ImportNews::showAsked, this, &MainWindow::showImport);
    shownLayout().restore(m_store.home());
    letLabelsShrink(this);

    connect(&m_store, &StoreClient::changed, this, &MainWindow::showImports);
    connect(&m_store, &StoreClient::removed, this, &MainWindow::forget);
    connect(&m_store, &StoreClient::loaded, this, [this](const QString &notice) {
        m_isLoading = false;
        updateEmptyState();
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
        [this](const QString &link) { openImport(link == QLatin1String("sample") ? m_sampleFile : QString()); });
    m_tray = new TrayPresence(this);
    m_closing = new ClosingQuestion(m_store, m_runner, this);
    connect(m_closing, &ClosingQuestion::mayHide, m_tray, &TrayPresence::hideWindow);
    connect(m_closing, &ClosingQuestion::mayNotClose, this, &MainWindow::showProblem);
    connect(m_closing, &ClosingQuestion::mayClose, this, [this] {
        m_mayClose = true;
        close();
    });
    updateCounts();
    updateEmptyState();
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
    connect(m_actions, &ImportActions::importAgainAsked, this, [this](qint64 import) { importAgain(import); });
    m_after = new AfterImport(m_store, this);
    connect(m_after, &AfterImport::importAsked, this, &MainWindow::importAgain);
    connect(m_after, &AfterImport::problem, this, &MainWindow::showProblem);
    connect(m_after, &AfterImport::choiceAsked, this, &MainWindow::chooseImport);
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
    m_search = new QLineEdit(this);
    actions->fillToolBar(*m_ui->toolBar, *m_actions, m_search);
    m_filter->setSourceModel(m_imports);
    m_ui->jobTable->setModels(*m_imports, *m_filter);
    auto *themes = new ThemeMenu(m_store.home(), this);
    actions->fillMenus(*menuBar(), *m_actions, *m_after, *m_ui->jobTable, themes);
    auto *repairMenu = new QMenu(tr("&Repair"), this);
    m_repair->fillMenu(repairMenu);
    menuBar()->insertMenu(menuBar()->actions().value(menuBar()->actions().size() - 2), repairMenu); // before View
    connect(actions->importFile, &QAction::triggered, this, [this] { openImport(); });
    setUpFiles(*actions);
    connect(actions->rebuildHistory, &QAction::triggered, this, &MainWindow::rebuildHistory);
    connect(actions->settings, &QAction::triggered, this, [this, themes] {
        auto *dialog = new SettingsDialog(m_store, themes->theme(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &SettingsDialog::themeChosen, themes, &ThemeMenu::choose);
        dialog->open();
    });
    connect(actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(actions->search, &QAction::triggered, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(actions->selectAll, &QAction::triggered, m_ui->jobTable, &QTableView::selectAll);
    connect(actions->palette, &QAction::triggered, this, [this] { CommandPalette::openForActive(this); });
    connect(actions->shortcuts, &QAction::triggered, this, [this] { openShortcuts(this); });
    connect(actions->details, &QAction::toggled, m_details, &QWidget::setVisible);
    connect(actions->help, &QAction::triggered, this, &MainWindow::openHelp);
    connect(actions->about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::setUpTable()
{
    JobTable *table = m_ui->jobTable;
    connect(table, &JobTable::choiceChanged, this, &MainWindow::updateChosen);
    connect(table, &JobTable::errorsAsked, m_details, &ImportDetails::showErrors);
    connect(table, &JobTable::opened, m_actions->openChunk, &QAction::trigger);
    connect(table, &QTableView::customContextMenuRequested, this, [this](const QPoint &at) {
        showContextMenu(QList<QAction *> { m_after->showRows, m_after->openFolder, m_after->nextFile }
                + m_actions->importActions() + QList<QAction *> { m_ui->jobTable->copyMenu()->menuAction() },
            m_ui->jobTable->viewport()->mapToGlobal(at));
    });
    connect(m_ui->attentionLabel, &QLabel::linkActivated, this, [this] {
        m_search->clear();
        m_ui->stateFilter->chooseAttention();
        m_ui->jobTable->setFocus();
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

void MainWindow::setUpFilter()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        updateEmptyState();
    });
    connect(m_ui->stateFilter, &StateFilterList::chosen, this, [this](const QSet<ImportState> &states) {
        m_filter->setStates(states);
        updateEmptyState();
    });
}

/// However files come: chosen, dropped, or named with a start of the program.
void MainWindow::setUpFiles(const MainWindowActions &actions)
{
    m_files = new SeveralFiles(m_store, m_runner, this);
    connect(m_files, &SeveralFiles::oneAsked, this, &MainWindow::openImport);
    connect(m_files, &SeveralFiles::queued, this, &MainWindow::chooseQueued);
    connect(actions.importSeveral, &QAction::triggered, m_files, &SeveralFiles::askForFiles);
    connect(actions.importFolder, &QAction::triggered, m_files, &SeveralFiles::askForFolder);
}

void MainWindow::openFiles(const QStringList &names)
{
    m_files->take(names);
}

/// An import that was just queued is what the details show.
void MainWindow::chooseQueued(qint64 import)
{
    m_chooseWhenShown = import;
    m_store.refresh();
}

void MainWindow::showImport(qint64 import, bool failedRows)
{
    if (m_imports->find(import) == nullptr)
        return;
    m_search->clear();
    m_ui->stateFilter->setCurrentRow(0);
    m_ui->jobTable->choose(import);
    m_ui->jobTable->setFocus();
    if (failedRows)
        m_details->showErrors();
}

void MainWindow::setUpRemovals()
{
    m_failedHint = new HintBar(m_store.home(), QStringLiteral("failedHint"),
        tr("Some rows were set aside. Errors shows what is wrong: a remedy mends all of a kind, a double click opens "
           "the "
           "rows."),
        this);
    m_ui->centralLayout->setStretchFactor(m_ui->sideSplitter, 1); // the bars take the lines that they need
    m_ui->centralLayout->addWidget(m_failedHint);
    auto *bar = new UndoBar(this);
    m_ui->centralLayout->addWidget(bar);
    setTabOrder(bar->findChildren<QPushButton *>().constLast(), m_search); // from the end to the top
    m_removals = new ImportRemovals(m_store, *bar, this);
    connect(m_actions, &ImportActions::removeAsked, this, [this](const QList<qint64> &ids) {
        QList<ImportSummary> imports;
        for (const qint64 id : ids) {
            if (const ImportSummary *import = m_imports->find(id))
                imports.append(*import);
        }
        m_removals->remove(imports);
    });
    connect(m_removals, &ImportRemovals::hidden, this, &MainWindow::forget);
    connect(m_removals, &ImportRemovals::restored, this, [this](const QList<ImportSummary> &imports) {
        m_chooseWhenShown = imports.back().id; // the newest
        showImports(imports);
    });
    connect(m_removals, &ImportRemovals::problem, this, &MainWindow::showProblem);
}

/// Imports are not in the history any more.
void MainWindow::forget(const QList<qint64> &imports)
{
    m_imports->removeImports(imports);
    m_news->forget(imports);
    updateCounts();
    updateEmptyState();
    if (m_ui->jobTable->chosenImport() == 0 && m_filter->rowCount() > 0)
        m_ui->jobTable->selectRow(std::max(0, m_ui->jobTable->currentIndex().row())); // the one beside it
    updateChosen();
}

void MainWindow::showImports(const QList<ImportSummary> &changed)
{
    const QList<ImportSummary> shown = m_removals->withoutRemoved(changed);
    m_imports->applyChanges(shown);
    m_news->note(shown);
    m_isLoading = false;
    updateCounts();
    updateEmptyState();
    if (m_chooseWhenShown != 0 && m_imports->find(m_chooseWhenShown) != nullptr)
        m_ui->jobTable->choose(std::exchange(m_chooseWhenShown, 0));
    if (m_ui->jobTable->chosenImport() == 0 && m_filter->rowCount() > 0)
        m_ui->jobTable->selectRow(0);
    updateChosen();
    if (m_imports->count(ImportState::Running) + m_imports->count(ImportState::Queued)
            + m_imports->count(ImportState::Paused)
        == 0)
        m_tray->noteIdle();
}

void MainWindow::updateChosen()
{
    const ImportSummary *import = m_imports->find(m_ui->jobTable->chosenImport());
    m_details->show(import);
    m_details->showRun(m_imports->samplesOf(m_ui->jobTable->chosenImport()));
    m_failedHint->showIf(import != nullptr && import->state == ImportState::Partial);
    m_news->noteShown(m_ui->jobTable->chosenImport());
    updateChosenActions();
}

void MainWindow::updateChosenActions()
{
    m_actions->setChosen(m_ui->jobTable->chosenImports(), m_imports->find(m_ui->jobTable->chosenImport()),
        m_details->selectedFailedChunk());
    const bool isOne = m_ui->jobTable->chosenImports().size() == 1;
    m_after->setChosen(isOne ? m_imports->find(m_ui->jobTable->chosenImport()) : nullptr, m_details->selectedChunk());
}

void MainWindow::updateCounts()
{
    m_ui->stateFilter->showCounts(*m_imports, m_news->unseenCount());
    qint64 attention = 0;
    for (const ImportState state : statesOfAttention())
        attention += m_imports->count(state);
    m_ui->attentionLabel->setVisible(attention > 0);
    m_ui->attentionLabel->setText(
        QStringLiteral("▲ <a href='attention'>%1</a>")
            .arg(formatCounted(attention, tr("%1 import needs attention"), tr("%1 imports need attention"))));
    m_status->update();
}

void MainWindow::updateEmptyState()
{
    const bool nothingShown = m_filter->rowCount() == 0;
    m_ui->jobsStack->setCurrentWidget(nothingShown ? m_ui->emptyPage : m_ui->jobsPage);
    const EmptyBecause reason = m_isLoading ? EmptyBecause::Loading
        : m_imports->imports().isEmpty()    ? EmptyBecause::NoImports
                                            : EmptyBecause::NothingFits;
    m_ui->emptyLabel->setText(nothingShown ? emptyStateText(reason, !m_sampleFile.isEmpty()) : QString());
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
    m_ui->emptyLabel->clear();
    m_ui->attentionLabel->clear();
    updateEmptyState();
    updateCounts();
}

void MainWindow::openImport(const QString &file)
{
    auto *importWindow = new ImportWindow(m_store, m_runner, this);
    importWindow->setAttribute(Qt::WA_DeleteOnClose);
    connect(importWindow, &ImportWindow::queued, this, &MainWindow::chooseQueued);
    connect(importWindow, &ImportWindow::openChunkAsked, m_chunkWindows, &ChunkWindows::open);
    connect(importWindow, &ImportWindow::nextFileAsked, this, [this] { openImport(); });
    connect(importWindow, &ImportWindow::sampleAsked, importWindow,
        [this, importWindow] { importWindow->setFile(m_sampleFile); });
    if (!file.isEmpty())
        importWindow->setFile(file);
    importWindow->show();
}

void MainWindow::importAgain(qint64 import, const QString &file)
{
    m_store.run(
        this,
        [import, file](JobStore &store) {
            ImportRequest request = store.record(import).request;
            if (!file.isEmpty()) {
                request.file = file;
                request.filePath = file;
                request.validateOnly = false;
            } else if (request.validateOnly) { // what mended the check mends the import
                request.mapping.rules += rulesOfRemedies(store, import);
                request.checkedBy = import;
            }
            return request;
        },
        [this](const ImportRequest &request) {
            openImport();
            findChildren<ImportWindow *>().constLast()->setRequest(request);
        });
}

/// In the job table, whatever it was filtered by.
void MainWindow::chooseImport(qint64 import)
{
    m_search->clear();
    m_ui->stateFilter->setCurrentRow(0); // all
    m_ui->jobTable->choose(import);
    raise();
    activateWindow();
    m_ui->jobTable->setFocus();
}

void MainWindow::showContextMenu(const QList<QAction *> &actions, const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions);
    menu->popup(global);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    QStringList names;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            names.append(url.toLocalFile());
    }
    openFiles(names);
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
    const auto active = int(m_imports->count(ImportState::Running) + m_imports->count(ImportState::Queued));
    if (active == 0 || m_mayClose) {
        event->accept();
        return;
    }
    event->ignore();
    m_closing->ask(active);
}

MainWindowLayout MainWindow::shownLayout()
{
    return { *this, *m_ui->detailsSplitter, *m_ui->sideSplitter, *m_ui->jobTable,
        *findChild<QTabWidget *>(QStringLiteral("tabs")), *findChild<QAction *>(QStringLiteral("detailsAction")) };
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

void MainWindow::openHelp()
{
    auto *help = findChild<HelpWindow *>();
    if (help == nullptr) {
        help = new HelpWindow(this);
        help->setAttribute(Qt::WA_DeleteOnClose);
        new WindowMemory(m_store.home(), help);
    }
    help->show();
    help->raise();
    help->activateWindow();
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Tranche"),
        tr("<b>Tranche %1</b><p>Imports files into database tables in the background, in small chunks.</p>")
            .arg(QStringLiteral(TRANCHE_VERSION)));
}

} // namespace tranche
