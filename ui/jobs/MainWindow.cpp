#include "ui/jobs/MainWindow.h"

#include "ui/chunks/ChunkActions.h"
#include "ui/chunks/ChunkWindows.h"
#include "ui/common/Formatting.h"
#include "ui/common/HelpWindow.h"
#include "ui/common/Icons.h"
#include "ui/common/Settings.h"
#include "ui/common/SettingsDialog.h"
#include "ui/common/Tables.h"
#include "ui/common/ThemeMenu.h"
#include "ui/jobs/ClosingQuestion.h"
#include "ui/jobs/EmptyState.h"
#include "ui/jobs/JobActions.h"
#include "ui/jobs/JobDetails.h"
#include "ui/jobs/JobFilterModel.h"
#include "ui/jobs/JobTableModel.h"
#include "ui/jobs/ProgressDelegate.h"
#include "ui/jobs/RebuildDialog.h"
#include "ui/jobs/RemedyDialog.h"
#include "ui/jobs/StateFilterList.h"
#include "ui/jobs/TrayPresence.h"
#include "ui/wizard/ImportWizard.h"
#include "ui_MainWindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QToolButton>

#include <algorithm>

namespace tranche {

MainWindow::MainWindow(const QString &home, const QString &sampleFile, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_store(home)
    , m_runner(home)
    , m_sampleFile(sampleFile)
    , m_jobs(new JobTableModel(this))
    , m_filter(new JobFilterModel(this))
{
    m_ui->setupUi(this);
    m_details = new JobDetails(m_store, this);
    m_ui->detailsSplitter->addWidget(m_details);
    m_ui->detailsSplitter->setStretchFactor(0, 3);
    m_ui->detailsSplitter->setStretchFactor(1, 2);
    m_ui->sideSplitter->setStretchFactor(1, 1);
    m_ui->sideSplitter->setSizes({ 190, 900 });
    setUpActions();
    setUpMenus();
    setUpTable();
    setUpFilter();
    restoreLayout();

    connect(&m_store, &StoreClient::changed, this, &MainWindow::showImports);
    connect(&m_store, &StoreClient::removed, this, [this](const QList<qint64> &ids) {
        m_jobs->removeImports(ids);
        updateCounts();
        updateChosen();
    });
    connect(&m_store, &StoreClient::loaded, this, [this](const QString &notice) {
        showProblem(notice.isEmpty()
                ? QString()
                : notice.toHtmlEscaped() + tr(" <a href='rebuild'>Rebuild the history from a database…</a>"));
    });
    connect(m_ui->problemLabel, &QLabel::linkActivated, this, &MainWindow::rebuildHistory);
    connect(&m_store, &StoreClient::failed, this, &MainWindow::showProblem);
    connect(&m_runner, &BackgroundRunner::failed, this, &MainWindow::showProblem);
    connect(m_ui->emptyLabel, &QLabel::linkActivated, this,
        [this](const QString &link) { openWizard(link == QLatin1String("sample") ? m_sampleFile : QString()); });
    m_tray = new TrayPresence(this);
    m_closing = new ClosingQuestion(m_store, m_runner, this);
    connect(m_closing, &ClosingQuestion::mayHide, m_tray, &TrayPresence::hideWindow);
    connect(m_closing, &ClosingQuestion::mayClose, this, [this] {
        m_mayClose = true;
        close();
    });
    updateCounts();
    updateEmptyState();
    updateChosen();
    m_store.start();
    m_runner.start();
}

MainWindow::~MainWindow()
{
    m_runner.stop();
}

void MainWindow::setUpActions()
{
    m_importAction = new QAction(icon(QStringLiteral("import")), tr("&Import…"), this);
    m_importAction->setObjectName(QStringLiteral("importAction"));
    m_importAction->setShortcut(QKeySequence::New);
    m_importAction->setStatusTip(tr("Choose a file and import it into a database table"));
    connect(m_importAction, &QAction::triggered, this, [this] { openWizard(); });

    m_chunkActions = new ChunkActions(m_store, m_runner, this);
    m_chunkWindows = new ChunkWindows(m_store, *m_chunkActions, this);
    m_actions = new JobActions(m_store, *m_chunkActions, this);
    addActions(m_actions->importActions());
    addActions(m_actions->chunkActions());
    connect(m_actions, &JobActions::openChunkAsked, m_chunkWindows, &ChunkWindows::open);
    connect(m_actions, &JobActions::importAgainAsked, this, &MainWindow::importAgain);
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

void MainWindow::setUpTable()
{
    m_filter->setSourceModel(m_jobs);
    QTableView *table = m_ui->jobTable;
    table->setModel(m_filter);
    tranche::setUpTable(table);
    table->setItemDelegateForColumn(JobTableModel::ProgressColumn, new ProgressDelegate(this));
    // Newest first: that is the model's own order.
    table->horizontalHeader()->setSortIndicatorClearable(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    const int widths[] = { 170, 160, 90, 130, 90, 76, 96, 60, 90 };
    for (int column = 0; column < JobTableModel::ColumnCount; ++column)
        table->setColumnWidth(column, widths[column]);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MainWindow::updateChosen);
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.column() == JobTableModel::FailedColumn)
            m_details->showErrors();
        else if (m_actions->openChunk->isEnabled())
            m_actions->openChunk->trigger();
    });
    connect(table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == JobTableModel::FailedColumn)
            m_details->showErrors();
    });
    connect(table, &QTableView::customContextMenuRequested, this, [this](const QPoint &at) {
        showContextMenu(m_actions->importActions(), m_ui->jobTable->viewport()->mapToGlobal(at));
    });
    connect(m_details, &JobDetails::chunkSelected, this,
        [this] { m_actions->setChosen(m_jobs->find(chosenImport()), m_details->selectedFailedChunk()); });
    connect(m_details, &JobDetails::chunkActivated, this,
        [this](qint64 chunk) { m_chunkWindows->open(chosenImport(), chunk); });
    connect(m_details, &JobDetails::remedyAsked, this, [this](const ErrorGroup &group, Remedy::Action action) {
        auto *dialog = new RemedyDialog(m_store, *m_chunkActions, chosenImport(), group, action, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_details, &JobDetails::contextMenuAsked, this,
        [this](const QPoint &at) { showContextMenu(m_actions->chunkActions(), at); });
}

void MainWindow::setUpFilter()
{
    connect(m_ui->stateFilter, &StateFilterList::chosen, this, [this](const QSet<ImportState> &states) {
        m_filter->setStates(states);
        updateEmptyState();
    });
}

void MainWindow::showImports(const QList<ImportSummary> &changed)
{
    m_jobs->applyChanges(changed);
    updateCounts();
    updateEmptyState();
    if (m_chooseWhenShown != 0 && m_jobs->find(m_chooseWhenShown) != nullptr)
        chooseImport(std::exchange(m_chooseWhenShown, 0));
    if (chosenImport() == 0 && m_filter->rowCount() > 0)
        m_ui->jobTable->selectRow(0);
    updateChosen();
    const auto &imports = m_jobs->imports();
    if (std::all_of(imports.begin(), imports.end(), [](const ImportSummary &import) { return hasEnded(import.state); }))
        m_tray->noteIdle();
}

qint64 MainWindow::chosenImport() const
{
    const auto rows = m_ui->jobTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? 0 : rows.front().data(JobTableModel::ImportIdRole).toLongLong();
}

void MainWindow::chooseImport(qint64 id)
{
    const QModelIndex index = m_filter->mapFromSource(m_jobs->index(m_jobs->rowOf(id), 0));
    if (!index.isValid())
        return;
    m_ui->jobTable->selectRow(index.row());
    m_ui->jobTable->scrollTo(index);
}

void MainWindow::updateChosen()
{
    const ImportSummary *import = m_jobs->find(chosenImport());
    m_details->show(import);
    m_actions->setChosen(import, m_details->selectedFailedChunk());
}

void MainWindow::updateCounts()
{
    const QList<ImportSummary> &imports = m_jobs->imports();
    m_ui->stateFilter->showCounts(imports);
    const auto running = std::find_if(imports.begin(), imports.end(),
        [](const ImportSummary &import) { return import.state == ImportState::Running; });
    if (running != imports.end() && running->rowsPerSecond() > 0)
        statusBar()->showMessage(QStringLiteral("%1: %2 · %3")
                                     .arg(running->file, progressText(*running), formatRate(running->rowsPerSecond())),
            2000);
}

void MainWindow::updateEmptyState()
{
    const bool noImports = m_jobs->imports().isEmpty();
    const bool nothingShown = m_filter->rowCount() == 0;
    m_ui->jobsStack->setCurrentWidget(nothingShown ? m_ui->emptyPage : m_ui->jobsPage);
    m_ui->emptyLabel->setText(emptyStateText(noImports, !m_sampleFile.isEmpty()));
}

void MainWindow::showProblem(const QString &text)
{
    m_ui->problemLabel->setVisible(!text.isEmpty());
    m_ui->problemLabel->setText(text);
    QPalette colors = palette();
    colors.setColor(QPalette::Window, badCellColor(palette()));
    m_ui->problemLabel->setAutoFillBackground(true);
    m_ui->problemLabel->setPalette(colors);
}

void MainWindow::openWizard(const QString &file)
{
    auto *wizard = new ImportWizard(m_store, m_runner, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &ImportWizard::queued, this, [this](qint64 import) {
        m_chooseWhenShown = import;
        m_store.refresh();
    });
    connect(wizard, &ImportWizard::openChunkAsked, m_chunkWindows, &ChunkWindows::open);
    if (!file.isEmpty())
        wizard->setFile(file);
    wizard->open();
}

void MainWindow::importAgain(qint64 import)
{
    m_store.run(
        this, [import](JobStore &store) { return store.record(import).request; },
        [this](const ImportRequest &request) {
            openWizard();
            findChildren<ImportWizard *>().constLast()->setRequest(request);
        });
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
    openWizard(event->mimeData()->urls().front().toLocalFile());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    int active = 0;
    for (const ImportSummary &import : m_jobs->imports())
        active += import.state == ImportState::Running || import.state == ImportState::Queued ? 1 : 0;
    if (active == 0 || m_mayClose) {
        event->accept();
        return;
    }
    event->ignore();
    m_closing->ask(active);
}

void MainWindow::restoreLayout()
{
    const Settings settings(m_store.home());
    resize(QSize(1180, 760).boundedTo(screen()->availableSize() - QSize(20, 60)));
    restoreGeometry(settings.value(QStringLiteral("main/geometry")).toByteArray());
    m_ui->detailsSplitter->restoreState(settings.value(QStringLiteral("main/details")).toByteArray());
    m_ui->sideSplitter->restoreState(settings.value(QStringLiteral("main/side")).toByteArray());
    m_ui->jobTable->horizontalHeader()->restoreState(settings.value(QStringLiteral("main/columns")).toByteArray());
}

void MainWindow::saveLayout()
{
    Settings settings(m_store.home());
    settings.setValue(QStringLiteral("main/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("main/details"), m_ui->detailsSplitter->saveState());
    settings.setValue(QStringLiteral("main/side"), m_ui->sideSplitter->saveState());
    settings.setValue(QStringLiteral("main/columns"), m_ui->jobTable->horizontalHeader()->saveState());
}

void MainWindow::rebuildHistory()
{
    askToRebuildHistory(m_store, this, [this](qsizetype added) {
        showProblem({});
        statusBar()->showMessage(tr("%1 imports were added to the history.").arg(formatCount(added)), 8000);
    });
}

void MainWindow::openHelp()
{
    auto *help = new HelpWindow(this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->show();
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Tranche"),
        tr("<b>Tranche %1</b><p>Imports files into database tables in the background, in small chunks.</p>")
            .arg(QStringLiteral(TRANCHE_VERSION)));
}

} // namespace tranche
