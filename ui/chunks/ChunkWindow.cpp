#include "ui/chunks/ChunkWindow.h"

#include "ui/chunks/ChunkRowModel.h"
#include "ui/common/Formatting.h"
#include "ui/common/Icons.h"
#include "ui/common/Tables.h"
#include "ui/jobs/ErrorTableModel.h"
#include "ui/jobs/JobActions.h"
#include "ui_ChunkWindow.h"

#include <algorithm>

namespace tranche {

ChunkWindow::ChunkWindow(StoreClient &store, JobActions &actions, qint64 import, qint64 chunk, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::ChunkWindow>())
    , m_store(store)
    , m_import(import)
    , m_chunk(chunk)
    , m_rowModel(new ChunkRowModel(this))
    , m_errorModel(new ErrorTableModel(this))
{
    m_ui->setupUi(this);
    resize(1080, 620);
    setUpTable(m_ui->chunkRowTable);
    setUpTable(m_ui->chunkErrorTable);
    m_ui->chunkRowTable->setModel(m_rowModel);
    m_ui->chunkErrorTable->setModel(m_errorModel);
    m_ui->chunkRowTable->verticalHeader()->show();
    m_ui->chunkRowTable->setShowGrid(true);
    m_ui->chunkRowTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_ui->chunkErrorTable->setColumnHidden(ErrorTableModel::ChunkColumn, true);
    m_ui->chunkErrorTable->setColumnWidth(ErrorTableModel::LineColumn, 60);
    m_ui->chunkErrorTable->setColumnWidth(ErrorTableModel::ColumnNameColumn, 80);
    m_ui->chunkErrorTable->setColumnWidth(ErrorTableModel::ValueColumn, 80);
    m_ui->splitter->setSizes({ 640, 420 });
    m_ui->layout->setStretch(1, 1);
    setUpActions(actions);
    connect(m_ui->chunkErrorTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) {
            if (!index.isValid())
                return;
            const QModelIndex cell = m_rowModel->cellOf(m_errorModel->error(index.row()).error);
            m_ui->chunkRowTable->setCurrentIndex(cell);
            m_ui->chunkRowTable->clearSelection(); // its colour would hide the mark of the bad cell
            m_ui->chunkRowTable->scrollTo(cell, QAbstractItemView::PositionAtCenter);
        });
    connect(&m_store, &StoreClient::changed, this, [this](const QList<ImportSummary> &changed) {
        if (std::any_of(changed.begin(), changed.end(),
                [this](const ImportSummary &summary) { return summary.id == m_import; }))
            load();
    });
    load();
}

ChunkWindow::~ChunkWindow() = default;

void ChunkWindow::setUpActions(JobActions &actions)
{
    const auto add = [this](const char *name, const QString &text, const char *iconName, const QKeySequence &shortcut,
                         const std::function<void()> &run) {
        QAction *action = m_ui->toolBar->addAction(icon(QString::fromLatin1(iconName)), text, this, run);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(shortcut);
        return action;
    };
    add("saveChunkAction", tr("Save Chunk As…"), "save", QKeySequence::Save,
        [this, &actions] { actions.saveChunkAs(m_import, m_chunk, m_rows.fileName, this); });
    add("openInProgramAction", tr("Open in Default Program"), "external", QKeySequence(QStringLiteral("Ctrl+E")),
        [this, &actions] { actions.openInDefaultProgram(m_import, m_chunk); });
    m_ui->toolBar->addSeparator();
    m_repairActions.append(
        add("importFixedFileAction", tr("Import Fixed File…"), "fixed", QKeySequence(QStringLiteral("Ctrl+I")),
            [this, &actions] { actions.askForFixedFile(m_import, m_chunk, this); }));
    m_repairActions.append(add("retryAction", tr("Retry"), "retry", QKeySequence(QStringLiteral("Ctrl+R")),
        [this, &actions] { actions.retryChunks(m_import, { m_chunk }); }));
    m_ui->toolBar->addSeparator();
    add("previousErrorAction", tr("Previous Error"), "up", QKeySequence(QStringLiteral("Shift+F8")),
        [this] { goToError(-1); });
    add("nextErrorAction", tr("Next Error"), "down", QKeySequence(QStringLiteral("F8")), [this] { goToError(1); });
    auto *closing = new QAction(this);
    closing->setShortcuts({ QKeySequence(QKeySequence::Close), QKeySequence(Qt::Key_Escape) });
    connect(closing, &QAction::triggered, this, &QWidget::close);
    addAction(closing);
    connect(&actions, &JobActions::notice, this, [this](const QString &text) { statusBar()->showMessage(text, 8000); });
    connect(&actions, &JobActions::problem, this, [this](const QString &text) { statusBar()->showMessage(text); });
}

void ChunkWindow::load()
{
    m_store.run(
        this, [import = m_import, chunk = m_chunk](JobStore &store) { return readChunkRows(store, import, chunk); },
        [this](const ChunkRows &rows) { showRows(rows); },
        [this](const Failure &failure) { m_ui->titleLabel->setText(failure.text().toHtmlEscaped()); });
}

void ChunkWindow::showRows(const ChunkRows &rows)
{
    m_rows = rows;
    m_rowModel->setRows(rows);
    m_ui->chunkRowTable->resizeColumnsToContents();
    QList<StoredError> errors;
    for (const ImportError &error : rows.errors)
        errors.append({ m_chunk, rows.chunk.attempt, error });
    m_errorModel->setErrors(errors);
    setWindowTitle(tr("%1 – Tranche").arg(rows.fileName));
    const QString state = rows.chunk.state == ChunkState::Done
        ? tr("<b>done</b>: its rows are in. The errors below are those of its first attempt.")
        : tr("<b>%1</b>: none of its rows are in. Errors: %2. Attempt: %3.")
              .arg(stateLabel(rows.chunk.state), formatCount(rows.chunk.errorCount))
              .arg(rows.chunk.attempt);
    m_ui->titleLabel->setText(QStringLiteral("<span style='font-size:large'>%1</span> &nbsp; %2<br>%3")
                                  .arg(rows.fileName.toHtmlEscaped(),
                                      chunkTitle(rows.chunk, rows.import.counts.chunksTotal).toHtmlEscaped(), state));
    for (QAction *action : std::as_const(m_repairActions))
        action->setEnabled(rows.chunk.state == ChunkState::Failed && hasEnded(rows.import.state));
    if (!errors.isEmpty() && !m_ui->chunkErrorTable->currentIndex().isValid())
        m_ui->chunkErrorTable->selectRow(0);
}

void ChunkWindow::goToError(int step)
{
    const int count = m_errorModel->rowCount();
    if (count == 0)
        return;
    const int current = m_ui->chunkErrorTable->currentIndex().row();
    m_ui->chunkErrorTable->selectRow((current + step + count) % count);
}

} // namespace tranche
