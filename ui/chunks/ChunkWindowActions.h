#pragma once

#include <QList>
#include <QObject>

class QAction;
class QKeySequence;
class QToolBar;
class QUndoStack;
class QWidget;

namespace tranche {

class ChunkTable;

/// What can be done in a chunk window: its toolbar, its keys, and what its table offers. The window does what they ask
/// for.
class ChunkWindowActions final : public QObject
{
    Q_OBJECT
public:
    ChunkWindowActions(const QUndoStack &undo, QToolBar &toolBar, ChunkTable &table, QWidget *window);

    /// What changes and imports the chunk makes sense only while it is failed and nothing runs.
    /// @param changed a retry runs the chunk as it is stored, so it is off while there are changes, which would be lost
    void setMayImport(bool mayImport, bool changed);

    QAction *find = nullptr;
    QAction *onlyWrongRows = nullptr;
    QAction *showText = nullptr;
    QAction *previousError = nullptr;
    QAction *nextError = nullptr;
    QAction *saveChunk = nullptr;
    QAction *openInProgram = nullptr;
    QAction *importFixedFile = nullptr;
    QAction *retry = nullptr;
    QAction *importNow = nullptr;
    QAction *close = nullptr;

private:
    void addUndo(const QUndoStack &undo, QToolBar &toolBar);
    QAction *add(
        QToolBar &toolBar, const char *name, const QString &text, const char *iconName, const QKeySequence &shortcut);
    void addToTable(ChunkTable &table, const char *name, const QString &text, const QKeySequence &shortcut,
        void (ChunkTable::*run)());

    QList<QAction *> m_whileFailed;
};

} // namespace tranche
