#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QUndoStack>

namespace tranche {

/// Undo and redo of the steps of a stack, with their keys.
struct UndoActions
{
    Q_DECLARE_TR_FUNCTIONS(UndoActions)
public:
    /// @param undoName by which the action is found, as `redoName`
    UndoActions(const QUndoStack &stack, QObject *parent, const char *undoName, const char *redoName);

    QAction *undo;
    QAction *redo;
};

} // namespace tranche
