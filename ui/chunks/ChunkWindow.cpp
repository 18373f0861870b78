#include "ui/chunks/ChunkWindow.h"

#include "ui/chunks/ChunkActions.h"
#include "ui/chunks/ChunkRowModel.h"
#include "ui/chunks/ChunkStateText.h"
#include "ui/chunks/ChunkTable.h"
#include "ui/chunks/ChunkWindowActions.h"
#include "ui/chunks/FindBar.h"
#include "ui/common/Background.h"
#include "ui/common/Formatting.h"
#include "ui/common/HintBar.h"
#include "ui/common/Question.h"
#include "ui/common/WindowSize.h"
#include "ui_ChunkWindow.h"

#include <QCloseEvent>
#include <QDialog>

#include <algorithm>

namespace tranche {

static constexpr int checkAfterMs = 150;

ChunkWindow::ChunkWindow(StoreClient &store, ChunkActions &actions, qint64 import, qint64 chunk, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::ChunkWindow>())
    , m_store(store)
    , m_actions(actions)
    , m_import(import)
    , m_chunk(chunk)
    , m_rowModel(new ChunkRowModel(this))
{
    m_ui->setupUi(this);
    m_windowActions
        = new ChunkWindowActions(*m_rowModel->edits().undoStack(), *m_ui->chunkToolBar, *m_ui->chunkRowTable, this);
    resizeWithinScreen(this, { 1120, 660 });
    letLabelsShrink(this);
    setUpTables();
    setUpActions();
    setUpEditing();
    connect(&m_store, &StoreClient::changed, this, [this](const QList<ImportSummary> &changed) {
        if (std::any_of(changed.begin(), changed.end(),
                [this](const ImportSummary &summary) { return summary.id == m_import; }))
            load();
    });
    load();
}

ChunkWindow::~ChunkWindow()
{
    m_rowModel->disconnect(this); // a cell that is being edited hands its value over while the window goes
}

void ChunkWindow::setUpTables()
{
    m_ui->chunkRowTable->setChunkModel(m_rowModel);
    m_ui->chunkTextView->setChunkModel(m_rowModel);
    m_ui->chunkErrorTable->setRows(m_ui->chunkRowTable, m_rowModel);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->chunkResultLabel->hide();
    m_findBar = new FindBar(*m_ui->chunkRowTable, *m_rowModel, this);
    m_hint = new HintBar(m_store.home(), QStringLiteral("chunkHint"),
        tr("Type over a marked cell: it is checked at once. F8 goes to the next error, Ctrl+Enter imports the rows."),
        this);
    m_ui->chunkLayout->insertWidget(2, m_hint);
    m_ui->chunkLayout->insertWidget(3, m_findBar);
    QWidget *before = m_hint->findChild<QPushButton *>();
    const auto controls = m_findBar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *control : controls) { // the Tab key goes from above to below
        if (!(control->focusPolicy() & Qt::TabFocus))
            continue;
        setTabOrder(before, control);
        before = control;
    }
    m_ui->chunkLayout->setStretch(2, 0);
    m_ui->chunkLayout->setStretch(4, 1);
    connect(m_ui->chunkErrorTable, &ChunkErrorTable::wentTo, this, [this](int row) {
        if (m_windowActions->showText->isChecked() && !m_ui->chunkTextView->document()->isModified())
            m_ui->chunkTextView->goToRow(row);
    });
    connect(m_ui->sideTabs, &QTabWidget::currentChanged, this, &ChunkWindow::loadHistory);
}

void ChunkWindow::setUpActions()
{
    const ChunkWindowActions &actions = *m_windowActions;
    connect(actions.find, &QAction::triggered, this, [this] {
        m_windowActions->showText->setChecked(false);
        m_findBar->open();
    });
    connect(actions.onlyWrongRows, &QAction::toggled, m_ui->chunkRowTable, &ChunkTable::setOnlyWrongRows);
    connect(actions.showText, &QAction::toggled, this, &ChunkWindow::showText);
    connect(actions.previousError, &QAction::triggered, this, [this] { m_ui->chunkErrorTable->goTo(-1); });
    connect(actions.nextError, &QAction::triggered, this, [this] { m_ui->chunkErrorTable->goTo(1); });
    connect(actions.saveChunk, &QAction::triggered, this,
        [this] { m_actions.files.saveAs(m_import, m_chunk, m_opened ? m_opened->fileName : QString(), this); });
    connect(actions.openInProgram, &QAction::triggered, this,
        [this] { m_actions.files.openInDefaultProgram(m_import, m_chunk); });
    connect(actions.importFixedFile, &QAction::triggered, this,
        [this] { m_actions.fixedFiles.ask(m_import, m_chunk, this); });
    connect(actions.retry, &QAction::triggered, this, [this] { m_actions.retries.retry(m_import, { m_chunk }); });
    connect(actions.close, &QAction::triggered, this, [this] {
        if (m_findBar->isVisible())
            m_findBar->close();
        else
            close();
    });
    connect(actions.importNow, &QAction::triggered, m_ui->importChunkButton, &QPushButton::click);
    m_ui->importChunkButton->setToolTip(actions.importNow->shortcut().toString(QKeySequence::NativeText));
    connect(m_ui->importChunkButton, &QPushButton::clicked, this, &ChunkWindow::importChunk);
    connect(m_ui->closeChunkButton, &QPushButton::clicked, this, &QWidget::close);
    connect(m_ui->skipChunkButton, &QPushButton::clicked, this,
        [this] { m_actions.retries.askToSkip(m_import, m_chunk, this); });
    connect(&m_actions.changes, &StoreChanges::notice, this, [this](const QString &text) {
        if (m_importing || isActiveWindow()) // it may be of another chunk's window
            statusBar()->showMessage(text, 8000);
    });
    connect(&m_actions.changes, &StoreChanges::problem, this, [this](const QString &text) {
        if (!m_importing && !isActiveWindow())
            return;
        m_importing = false;
        showState();
        statusBar()->showMessage(text);
    });
}

/// The rows are checked whenever they were changed.
void ChunkWindow::setUpEditing()
{
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(checkAfterMs);
    connect(&m_checkSoon, &QTimer::timeout, this, &ChunkWindow::check);
    const auto refuse = [this](const QString &reason) { statusBar()->showMessage(reason, 8000); };
    connect(&m_rowModel->edits(), &RowEdits::refused, this, refuse);
    connect(m_ui->chunkRowTable, &CellTable::refused, this, refuse);
    connect(m_rowModel, &ChunkRowModel::edited, this, [this] {
        ++m_version;
        m_checkSoon.start();
        showState();
    });
    connect(m_ui->chunkTextView, &QPlainTextEdit::textChanged, this, [this] {
        if (m_ui->chunkTextView->document()->isModified())
            m_ui->checkLabel->setText(tr("The text was changed: it is checked when it is left or imported."));
    });
}

void ChunkWindow::load()
{
    if (!m_loading.begin())
        return;
    m_store.run(
        this,
        [import = m_import, chunk = m_chunk](
            JobStore &store) { return std::make_shared<const OpenedChunk>(openChunk(store, import, chunk)); },
        [this](const std::shared_ptr<const OpenedChunk> &opened) {
            const bool again = m_loading.end();
            const bool isAnswer = opened->chunk.number == m_chunk;
            if (isAnswer)
                takeOpened(opened);
            if (again || !isAnswer)
                load();
        },
        [this](const Failure &failure) {
            const bool again = m_loading.end();
            showFailure(failure);
            if (again)
                load();
        });
}

/// The chunk can't be shown.
void ChunkWindow::showFailure(const Failure &failure)
{
    m_importing = false;
    m_ui->importChunkButton->setEnabled(m_opened != nullptr);
    m_ui->skipChunkButton->setEnabled(m_opened != nullptr);
    m_ui->titleLabel->setText(failure.text().toHtmlEscaped());
}

void ChunkWindow::takeOpened(const std::shared_ptr<const OpenedChunk> &opened)
{
    const bool sameAttempt = m_opened != nullptr && m_opened->chunk.number == opened->chunk.number
        && m_opened->attempt.attempt == opened->attempt.attempt && m_opened->errors == opened->errors
        && m_opened->chunk.state == opened->chunk.state;
    const bool loses = !sameAttempt && hasChanges();
    m_opened = opened;
    const bool ended = opened->chunk.state != ChunkState::Pending && opened->chunk.state != ChunkState::Running
        && hasEnded(opened->record.summary.state);
    if (!sameAttempt)
        showChunk();
    if (loses)
        tell(tr("Your changes were not imported: meanwhile the chunk was tried again or skipped elsewhere."),
            ChunkState::Failed);
    showState();
    if (m_importing && ended && m_opened != nullptr)
        showResult();
}

/// Shows the chunk as it was tried last.
void ChunkWindow::showChunk()
{
    ++m_version;
    try {
        m_rowModel->setChunk(m_opened);
    } catch (const Failure &failure) {
        m_opened.reset();
        return showFailure(failure);
    }
    if (m_opened->chunk.state == ChunkState::Done)
        m_rowModel->setErrors({}); // those of the attempts before stand in the history
    m_ui->chunkRowTable->fitToChunk();
    m_ui->chunkTextView->setReadOnly(false);
    m_ui->chunkTextView->document()->setModified(false); // what was typed was of the rows before
    setWindowTitle(tr("%1 – Tranche").arg(m_opened->fileName));
    m_notChecked.clear();
    showErrors();
    m_ui->splitter->fitTo(*m_ui->chunkErrorTable);
    loadHistory();
    const bool isBroken = std::any_of(m_opened->errors.begin(), m_opened->errors.end(),
        [](const ImportError &error) { return error.kind() == ErrorKind::Row; });
    if (isBroken && m_windowActions->showText->isChecked())
        m_ui->chunkTextView->showRows();
    m_windowActions->showText->setChecked(isBroken);
    const bool isWrong = m_ui->chunkErrorTable->count() > 0;
    if (isWrong)
        m_ui->chunkErrorTable->selectRow(0);
    m_hint->showIf(isWrong);
}

void ChunkWindow::showState()
{
    if (m_opened == nullptr)
        return;
    const ChunkSummary &chunk = m_opened->chunk;
    const bool mayImport
        = chunk.state == ChunkState::Failed && hasEnded(m_opened->record.summary.state) && !m_importing;
    const bool checkOnly = m_opened->record.request.validateOnly;
    m_ui->titleLabel->setText(QStringLiteral("<span style='font-size:large'>%1</span> &nbsp; %2<br>%3")
                                  .arg(shortened(m_opened->fileName).toHtmlEscaped(),
                                      chunkHeading(*m_opened).toHtmlEscaped(), chunkStateText(*m_opened)));
    m_windowActions->setMayImport(mayImport, m_rowModel->isChanged());
    m_rowModel->setEditable(mayImport);
    m_ui->importChunkButton->setEnabled(mayImport);
    m_ui->skipChunkButton->setEnabled(mayImport);
    const int rows = m_rowModel->rowCount();
    m_ui->importChunkButton->setText(m_importing && checkOnly ? tr("Checking…")
            : m_importing                                     ? tr("Importing…")
            : checkOnly ? formatCounted(rows, tr("&Check This Row"), tr("&Check These %1 Rows"))
                        : formatCounted(rows, tr("&Import This Row"), tr("&Import These %1 Rows")));
    const bool isFinished = chunk.state == ChunkState::Done || chunk.state == ChunkState::Cancelled;
    m_ui->closeChunkButton->setVisible(isFinished);
    if (isFinished && isActiveWindow() && !m_ui->closeChunkButton->hasFocus())
        m_ui->closeChunkButton->setFocus(); // Enter closes what is finished
    QStringList remarks;
    if (chunk.state == ChunkState::Failed) {
        const int left = int(m_rowModel->errors().size());
        remarks.append(left > 0 ? tr("Errors: %1.").arg(formatCount(left)) : tr("No error is left."));
        if (const int changed = m_rowModel->changedRows())
            remarks.append(tr("Changed rows: %1.").arg(formatCount(changed)));
        if (const int gone = m_rowModel->removedRows())
            remarks.append(tr("Rows left out: %1.").arg(formatCount(gone)));
        if (!m_notChecked.isEmpty())
            remarks.append(tr("The table's own rules were not checked: %1").arg(m_notChecked));
    }
    m_ui->checkLabel->setText(remarks.join(QLatin1Char(' ')));
}

/// Asks what an import would say of the rows as they are now.
void ChunkWindow::check()
{
    if (m_opened == nullptr || m_opened->chunk.state != ChunkState::Failed)
        return;
    runInBackground(
        this,
        [opened = m_opened, attempt = m_rowModel->attempt()] {
            return checkAttempt(opened->record, opened->chunk, attempt, opened->seen);
        },
        [this, version = m_version](const DraftCheck &check) {
            if (version != m_version)
                return;
            m_notChecked = check.notChecked;
            m_rowModel->setErrors(check.errors);
            m_ui->chunkRowTable->updateShownRows();
            if (m_windowActions->showText->isChecked())
                m_ui->chunkTextView->mark();
            showErrors();
            showState();
        },
        [this, version = m_version](const Failure &failure) {
            if (version != m_version)
                return;
            m_notChecked = failure.text(); // until the next check
            showState();
        });
}

void ChunkWindow::showErrors()
{
    m_ui->chunkErrorTable->showErrors(m_chunk, m_opened->chunk.attempt);
    const int errors = m_ui->chunkErrorTable->count();
    m_ui->sideTabs->setTabText(0, errors == 0 ? tr("Errors") : tr("Errors (%1)").arg(formatCount(errors)));
}

void ChunkWindow::showText(bool text)
{
    if (text)
        m_ui->chunkTextView->showRows();
    else
        m_ui->chunkTextView->takeOver();
    m_ui->views->setCurrentWidget(
        text ? static_cast<QWidget *>(m_ui->chunkTextView) : static_cast<QWidget *>(m_ui->chunkRowTable));
    m_ui->views->currentWidget()->setFocus();
    m_ui->chunkErrorTable->goToCurrent();
}

void ChunkWindow::importChunk()
{
    m_ui->views->setFocus(); // a cell that is being edited hands its value over
    m_ui->chunkTextView->takeOver();
    m_importing = true;
    showState();
    if (m_rowModel->isChanged())
        m_actions.retries.importEdited(m_import, m_chunk, m_rowModel->attempt());
    else
        m_actions.retries.retry(m_import, { m_chunk });
}

/// The chunk was tried: says what became of it; behind one that is in follows the next failed one.
void ChunkWindow::showResult()
{
    m_importing = false;
    statusBar()->clearMessage(); // that it is being imported
    const ChunkSummary &chunk = m_opened->chunk;
    tell(chunkResultText(*m_opened), chunk.state);
    if (chunk.state == ChunkState::Done && m_opened->nextFailed > 0) {
        m_chunk = m_opened->nextFailed;
        m_opened.reset();
        load();
        return;
    }
    showState();
}

/// Above the chunk, in the colour of a state.
void ChunkWindow::tell(const QString &text, ChunkState state)
{
    m_ui->chunkResultLabel->setText(text);
    m_ui->chunkResultLabel->setTint(
        [state](QPalette &palette) { palette.setColor(QPalette::WindowText, stateColor(state, palette)); });
    m_ui->chunkResultLabel->show();
}

void ChunkWindow::loadHistory()
{
    if (m_ui->sideTabs->currentWidget() == m_ui->historyPage)
        m_ui->historyView->load(m_store, m_import, m_chunk);
}

bool ChunkWindow::hasChanges() const
{
    return !m_importing && m_opened != nullptr && m_opened->chunk.state == ChunkState::Failed
        && (m_rowModel->isChanged() || m_ui->chunkTextView->document()->isModified());
}

void ChunkWindow::closeEvent(QCloseEvent *event)
{
    m_ui->views->setFocus(); // a cell that is being edited hands its value over
    m_ui->chunkTextView->takeOver();
    if (!hasChanges())
        return QMainWindow::closeEvent(event);
    event->ignore();
    if (findChild<QDialog *>(QStringLiteral("discardDialog")) != nullptr)
        return;
    raise();
    const Question question { "discardDialog", tr("Close"),
        tr("Close %1 without importing your changes?").arg(shortened(m_opened->fileName)),
        tr("Rows that you changed: %1. They would be lost.").arg(formatCount(m_rowModel->changedRows())),
        "discardButton", tr("&Discard") };
    ask(this, question, [this] {
        m_rowModel->setChunk(m_opened);
        close();
    });
}

} // namespace tranche
