#include "ui/chunks/ChunkWindowActions.h"

#include "ui/chunks/ChunkTable.h"
#include "ui/chunks/UndoActions.h"
#include "ui/common/Actions.h"
#include "ui/common/Icons.h"

#include <QToolBar>

namespace tranche {

ChunkWindowActions::ChunkWindowActions(const QUndoStack &undo, QToolBar &toolBar, ChunkTable &table, QWidget *window)
    : QObject(window)
{
    addUndo(undo, toolBar);
    toolBar.addSeparator();
    find = add(toolBar, "findAction", tr("Find and Replace"), "find", QKeySequence::Find);
    onlyWrongRows
        = add(toolBar, "onlyWrongRowsAction", tr("Only Wrong Rows"), "filter", QKeySequence(QStringLiteral("Ctrl+L")));
    onlyWrongRows->setCheckable(true);
    showText = add(toolBar, "showTextAction", tr("Text"), "text", QKeySequence(QStringLiteral("Ctrl+T")));
    showText->setCheckable(true);
    toolBar.addSeparator();
    previousError
        = add(toolBar, "previousErrorAction", tr("Previous Error"), "up", QKeySequence(QStringLiteral("Shift+F8")));
    nextError = add(toolBar, "nextErrorAction", tr("Next Error"), "down", QKeySequence(QStringLiteral("F8")));
    previousError->setPriority(QAction::LowPriority);
    nextError->setPriority(QAction::LowPriority);
    toolBar.addSeparator();
    saveChunk = add(toolBar, "saveChunkAction", tr("Save As…"), "save", QKeySequence::Save);
    openInProgram = add(toolBar, "openInProgramAction", tr("Open in Default Program"), "external",
        QKeySequence(QStringLiteral("Ctrl+E")));
    importFixedFile = add(
        toolBar, "importFixedFileAction", tr("Import Fixed File…"), "fixed", QKeySequence(QStringLiteral("Ctrl+I")));
    retry = add(toolBar, "retryAction", tr("Retry"), "retry", QKeySequence(QStringLiteral("Ctrl+R")));
    m_whileFailed.append(importFixedFile);

    addToTable(table, "copyAction", tr("&Copy"), QKeySequence::Copy, &ChunkTable::copy);
    addToTable(table, "pasteAction", tr("&Paste"), QKeySequence::Paste, &ChunkTable::paste);
    addToTable(
        table, "fillDownAction", tr("&Fill Down"), QKeySequence(QStringLiteral("Ctrl+D")), &ChunkTable::fillDown);
    addToTable(table, "setNullAction", tr("Set &NULL"), QKeySequence::Delete, &ChunkTable::setNull);
    addToTable(table, "addRowAction", tr("&Add Row"), QKeySequence(QStringLiteral("Ctrl++")), &ChunkTable::addRow);
    addToTable(table, "removeRowsAction", tr("&Leave Rows Out"), QKeySequence(QStringLiteral("Ctrl+-")),
        &ChunkTable::removeSelectedRows);

    close = new QAction(tr("Close"), this);
    close->setShortcuts({ QKeySequence(QKeySequence::Close), QKeySequence(Qt::Key_Escape) });
    importNow = new QAction(tr("Import"), this); // a shortcut of the button itself is lost when its text changes
    importNow->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    window->addActions({ close, importNow });
}

void ChunkWindowActions::addUndo(const QUndoStack &stack, QToolBar &toolBar)
{
    const UndoActions actions(stack, this, "undoAction", "redoAction");
    actions.undo->setIcon(icon(QStringLiteral("undo")));
    actions.redo->setIcon(icon(QStringLiteral("redo")));
    actions.undo->setPriority(QAction::LowPriority);
    actions.redo->setPriority(QAction::LowPriority);
    toolBar.addActions({ actions.undo, actions.redo });
}

QAction *ChunkWindowActions::add(
    QToolBar &toolBar, const char *name, const QString &text, const char *iconName, const QKeySequence &shortcut)
{
    QAction *action = makeAction(this, name, text, iconName, shortcut);
    action->setToolTip(withShortcut(text, shortcut));
    toolBar.addAction(action);
    return action;
}

void ChunkWindowActions::addToTable(
    ChunkTable &table, const char *name, const QString &text, const QKeySequence &shortcut, void (ChunkTable::*run)())
{
    QAction *action = makeAction(this, name, text, nullptr, shortcut);
    action->setShortcutContext(Qt::WidgetShortcut); // while a cell is edited its editor has the keys
    connect(action, &QAction::triggered, &table, run);
    table.addAction(action);
    m_whileFailed.append(action);
}

void ChunkWindowActions::setMayImport(bool mayImport, bool changed)
{
    for (QAction *action : std::as_const(m_whileFailed))
        action->setEnabled(mayImport);
    retry->setEnabled(mayImport && !changed);
}

} // namespace tranche
