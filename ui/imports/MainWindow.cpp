#include "ui/imports/MainWindow.h"

#include "repair/CheckedRemedies.h"
#include "ui/chunks/ChunkActions.h"
#include "ui/chunks/ChunkWindows.h"
#include "ui/common/Formatting.h"
#include "ui/common/HelpWindow.h"
#include "ui/common/Settings.h"
#include "ui/common/SettingsDialog.h"
#include "ui/common/Tables.h"
#include "ui/common/ThemeMenu.h"
#include "ui/common/WindowSize.h"
#include "ui/imports/ClosingQuestion.h"
#include "ui/imports/EmptyState.h"
#include "ui/imports/ImportActions.h"
#include "ui/imports/ImportDetails.h"
#include "ui/imports/ImportFilterModel.h"
#include "ui/imports/ImportTableModel.h"
#include "ui/imports/MainWindowActions.h"
#include "ui/imports/ProgressDelegate.h"
#include "ui/imports/RebuildDialog.h"
#include "ui/imports/RemedyDialog.h"
#include "ui/imports/StateFilterList.h"
#include "ui/imports/TrayPresence.h"
#include "ui/wizard/ImportWizard.h"
#include "ui_MainWindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>

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
    m_details = new ImportDetails(m_store, this);
    m_ui->detailsSplitter->addWidget(m_details);
    m_ui->detailsSplitter->setStretchFactor(0, 3);
    m_ui->detailsSplitter->setStretchFactor(1, 2);
    m_ui->sideSplitter->setStretchFactor(1, 1);
    m_ui->sideSplitter->setSizes({ 190, 900 });
    setUpActions();
    setUpTable();
    setUpFilter();
    restoreLayout();
    letLabelsShrink(this);

    connect(&m_store, &StoreClient::changed, this, &MainWindow::showImports);
    connect(&m_store, &StoreClient::removed, this, [this](const QList<qint64> &ids) {
        m_imports->removeImports(ids);
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
    connect(m_actions, &ImportActions::importAgainAsked, this, &MainWindow::importAgain);
    connect(&m_chunkActions->changes, &StoreChanges::made, this, [this] { m_runner.wake(); });
    connect(&m_chunkActions->changes, &StoreChanges::notice, this, [this](const QString &text) {
        showProblem({});
        statusBar()->showMessage(text, 8000);
    });
    connect(&m_chunkActions->changes, &StoreChanges::problem, this, &MainWindow::showProblem);

    auto *actions = new MainWindowActions(this);
    m_search = new QLineEdit(this);
    actions->fillToolBar(*m_ui->toolBar, *m_actions, m_search);
    actions->fillMenus(*menuBar(), *m_actions, new ThemeMenu(m_store.home(), this));
    connect(actions->importFile, &QAction::triggered, this, [this] { openWizard(); });
    connect(actions->rebuildHistory, &QAction::triggered, this, &MainWindow::rebuildHistory);
    connect(actions->settings, &QAction::triggered, this, [this] {
        auto *dialog = new SettingsDialog(m_store, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(actions->search, &QAction::triggered, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(actions->details, &QAction::toggled, m_details, &QWidget::setVisible);
    connect(actions->help, &QAction::triggered, this, &MainWindow::openHelp);
    connect(actions->about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::setUpTable()
{
    m_filter->setSourceModel(m_imports);
    QTableView *table = m_ui->jobTable;
    table->setModel(m_filter);
    tranche::setUpTable(table);
    table->setItemDelegateForColumn(ImportTableModel::ProgressColumn, new ProgressDelegate(this));
    // Newest first: that is the model's own order.
    table->horizontalHeader()->setSortIndicatorClearable(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    const int widths[] = { 170, 160, 90, 130, 90, 76, 96, 60, 90 };
    for (int column = 0; column < ImportTableModel::ColumnCount; ++column)
        table->setColumnWidth(column, widths[column]);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MainWindow::updateChosen);
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.column() == ImportTableModel::FailedColumn)
            m_details->showErrors();
        else if (m_actions->openChunk->isEnabled())
            m_actions->openChunk->trigger();
    });
    connect(table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ImportTableModel::FailedColumn)
            m_details->showErrors();
    });
    connect(table, &QTableView::customContextMenuRequested, this, [this](const QPoint &at) {
        showContextMenu(m_actions->importActions(), m_ui->jobTable->viewport()->mapToGlobal(at));
    });
    connect(m_details, &ImportDetails::chunkSelected, this,
        [this] { m_actions->setChosen(m_imports->find(chosenImport()), m_details->selectedFailedChunk()); });
    connect(m_details, &ImportDetails::chunkActivated, this,
        [this](qint64 chunk) { m_chunkWindows->open(chosenImport(), chunk); });
    connect(m_details, &ImportDetails::remedyAsked, this, [this](const ErrorGroup &group, Remedy::Action action) {
        auto *dialog = new RemedyDialog(m_store, *m_chunkActions, chosenImport(), group, action, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_details, &ImportDetails::contextMenuAsked, this,
        [this](const QPoint &at) { showContextMenu(m_actions->chunkActions(), at); });
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

void MainWindow::showImports(const QList<ImportSummary> &changed)
{
    m_imports->applyChanges(changed);
    updateCounts();
    updateEmptyState();
    if (m_chooseWhenShown != 0 && m_imports->find(m_chooseWhenShown) != nullptr)
        chooseImport(std::exchange(m_chooseWhenShown, 0));
    if (chosenImport() == 0 && m_filter->rowCount() > 0)
        m_ui->jobTable->selectRow(0);
    updateChosen();
    const auto &imports = m_imports->imports();
    if (std::all_of(imports.begin(), imports.end(), [](const ImportSummary &import) { return hasEnded(import.state); }))
        m_tray->noteIdle();
}

qint64 MainWindow::chosenImport() const
{
    const auto rows = m_ui->jobTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? 0 : rows.front().data(ImportTableModel::ImportIdRole).toLongLong();
}

void MainWindow::chooseImport(qint64 id)
{
    const QModelIndex index = m_filter->mapFromSource(m_imports->index(m_imports->rowOf(id), 0));
    if (!index.isValid())
        return;
    m_ui->jobTable->selectRow(index.row());
    m_ui->jobTable->scrollTo(index);
}

void MainWindow::updateChosen()
{
    const ImportSummary *import = m_imports->find(chosenImport());
    m_details->show(import);
    m_actions->setChosen(import, m_details->selectedFailedChunk());
}

void MainWindow::updateCounts()
{
    const QList<ImportSummary> &imports = m_imports->imports();
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
    const bool noImports = m_imports->imports().isEmpty();
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
        this,
        [import](JobStore &store) {
            ImportRequest request = store.record(import).request;
            if (request.validateOnly)
                request.mapping.rules += rulesOfRemedies(store, import); // what mended the check mends the import
            return request;
        },
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
    if (!m_chunkWindows->closeChanged()) {
        event->ignore();
        return;
    }
    int active = 0;
    for (const ImportSummary &import : m_imports->imports())
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
    resizeWithinScreen(this, { 1180, 760 });
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
