#include "ui/chunks/UndoActions.h"

#include "ui/common/Actions.h"

namespace tranche {

UndoActions::UndoActions(const QUndoStack &stack, QObject *parent, const char *undoName, const char *redoName)
    : undo(stack.createUndoAction(parent, tr("Undo")))
    , redo(stack.createRedoAction(parent, tr("Redo")))
{
    undo->setObjectName(QString::fromLatin1(undoName));
    redo->setObjectName(QString::fromLatin1(redoName));
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcuts({ QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y")) });
    undo->setToolTip(withShortcut(tr("Undo"), undo->shortcut())); // the step's name stands in the text alone
    redo->setToolTip(withShortcut(tr("Redo"), redo->shortcut()));
}

} // namespace tranche
