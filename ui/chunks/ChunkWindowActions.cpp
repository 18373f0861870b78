#include "ui/chunks/ChunkWindow.h"

#include "ui/chunks/ChunkActions.h"
#include "ui/chunks/ChunkRowModel.h"
#include "ui/chunks/ChunkTable.h"
#include "ui/chunks/FindBar.h"
#include "ui/common/Icons.h"
#include "ui_ChunkWindow.h"

// What can be done in a chunk window: its toolbar, keys and buttons.

namespace tranche {

static constexpr int checkAfterMs = 150;

QAction *ChunkWindow::add(const char *name, const QString &text, const char *iconName, const QKeySequence &shortcut,
    const std::function<void()> &run)
{
    QAction *action = m_ui->toolBar->addAction(icon(QString::fromLatin1(iconName)), text, this, run);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    action->setToolTip(
        shortcut.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, shortcut.toString(QKeySequence::NativeText)));
    return action;
}

void ChunkWindow::setUpActions()
{
    QAction *undo = m_rowModel->undoStack()->createUndoAction(this, tr("Undo"));
    QAction *redo = m_rowModel->undoStack()->createRedoAction(this, tr("Redo"));
    undo->setObjectName(QStringLiteral("undoAction"));
    redo->setObjectName(QStringLiteral("redoAction"));
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcuts({ QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y")) });
    undo->setIcon(icon(QStringLiteral("undo")));
    redo->setIcon(icon(QStringLiteral("redo")));
    undo->setPriority(QAction::LowPriority);
    redo->setPriority(QAction::LowPriority);
    m_ui->toolBar->addActions({ undo, redo });
    m_ui->toolBar->addSeparator();
    add("findAction", tr("Find and Replace"), "find", QKeySequence::Find, [this] {
        m_textAction->setChecked(false);
        m_findBar->open();
    });
    QAction *wrong
        = add("onlyWrongRowsAction", tr("Only Wrong Rows"), "filter", QKeySequence(QStringLiteral("Ctrl+L")), [] {});
    wrong->setCheckable(true);
    connect(wrong, &QAction::toggled, m_ui->chunkRowTable, &ChunkTable::setOnlyWrongRows);
    m_textAction = add("showTextAction", tr("Text"), "text", QKeySequence(QStringLiteral("Ctrl+T")), [] {});
    m_textAction->setCheckable(true);
    connect(m_textAction, &QAction::toggled, this, &ChunkWindow::showText);
    m_ui->toolBar->addSeparator();
    add("previousErrorAction", tr("Previous Error"), "up", QKeySequence(QStringLiteral("Shift+F8")), [this] {
        goToError(-1);
    })->setPriority(QAction::LowPriority);
    add("nextErrorAction", tr("Next Error"), "down", QKeySequence(QStringLiteral("F8")), [this] {
        goToError(1);
    })->setPriority(QAction::LowPriority);
    m_ui->toolBar->addSeparator();
    add("saveChunkAction", tr("Save As…"), "save", QKeySequence::Save,
        [this] { m_actions.saveChunkAs(m_import, m_chunk, m_opened ? m_opened->fileName : QString(), this); });
    add("openInProgramAction", tr("Open in Default Program"), "external", QKeySequence(QStringLiteral("Ctrl+E")),
        [this] { m_actions.openInDefaultProgram(m_import, m_chunk); });
    m_repairActions.append(add("importFixedFileAction", tr("Import Fixed File…"), "fixed",
        QKeySequence(QStringLiteral("Ctrl+I")), [this] { m_actions.askForFixedFile(m_import, m_chunk, this); }));
    // Runs the chunk as it is stored, so it is off while there are changes, which would be lost.
    m_retryAction = add("retryAction", tr("Retry"), "retry", QKeySequence(QStringLiteral("Ctrl+R")),
        [this] { m_actions.retryChunks(m_import, { m_chunk }); });
    auto *closing = new QAction(this);
    closing->setShortcuts({ QKeySequence(QKeySequence::Close), QKeySequence(Qt::Key_Escape) });
    connect(closing, &QAction::triggered, this, [this] {
        if (m_findBar->isVisible())
            m_findBar->close();
        else
            close();
    });
    addAction(closing);
    connect(
        &m_actions, &ChunkActions::notice, this, [this](const QString &text) { statusBar()->showMessage(text, 8000); });
    connect(&m_actions, &ChunkActions::problem, this, [this](const QString &text) {
        m_importing = false;
        showState();
        statusBar()->showMessage(text);
    });
}

void ChunkWindow::addToTable(
    const char *name, const QString &text, const QKeySequence &shortcut, void (ChunkTable::*run)())
{
    auto *action = new QAction(text, m_ui->chunkRowTable);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut); // while a cell is edited its editor has the keys
    connect(action, &QAction::triggered, m_ui->chunkRowTable, run);
    m_ui->chunkRowTable->addAction(action);
    m_repairActions.append(action);
}

void ChunkWindow::setUpEditing()
{
    addToTable("copyAction", tr("&Copy"), QKeySequence::Copy, &ChunkTable::copy);
    addToTable("pasteAction", tr("&Paste"), QKeySequence::Paste, &ChunkTable::paste);
    addToTable("fillDownAction", tr("&Fill Down"), QKeySequence(QStringLiteral("Ctrl+D")), &ChunkTable::fillDown);
    addToTable("setNullAction", tr("Set &NULL"), QKeySequence::Delete, &ChunkTable::setNull);
    addToTable("addRowAction", tr("&Add Row"), QKeySequence(QStringLiteral("Ctrl++")), &ChunkTable::addRow);
    addToTable("removeRowsAction", tr("&Leave Rows Out"), QKeySequence(QStringLiteral("Ctrl+-")),
        &ChunkTable::removeSelectedRows);
    auto *importNow = new QAction(this); // a shortcut of the button itself is lost when its text changes
    importNow->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    connect(importNow, &QAction::triggered, m_ui->importChunkButton, &QPushButton::click);
    addAction(importNow);
    m_ui->importChunkButton->setToolTip(importNow->shortcut().toString(QKeySequence::NativeText));
    connect(m_ui->importChunkButton, &QPushButton::clicked, this, &ChunkWindow::importChunk);
    connect(m_ui->skipChunkButton, &QPushButton::clicked, this,
        [this] { m_actions.askToSkipChunk(m_import, m_chunk, this); });
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(checkAfterMs);
    connect(&m_checkSoon, &QTimer::timeout, this, &ChunkWindow::check);
    connect(m_rowModel, &ChunkRowModel::refused, this,
        [this](const QString &reason) { statusBar()->showMessage(reason, 8000); });
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

} // namespace tranche
