#pragma once

#include "ui/common/StoreClient.h"

#include <QAction>
#include <QObject>

namespace tranche {

class ChunkActions;
class QueueActions;

/// What can be done with the chosen import and chunk. Each action calls one function of the engine, off the GUI thread.
class ImportActions final : public QObject
{
    Q_OBJECT
public:
    ImportActions(StoreClient &store, ChunkActions &chunkActions, QWidget *window);

    /// Tells which imports are chosen; enables what fits them.
    /// @param import the one of them that is shown; nullptr: none @param chunk its chosen failed chunk; 0: none
    void setChosen(const QList<const ImportSummary *> &all, const ImportSummary *import, qint64 chunk);

    QAction *pause;
    QAction *resume;
    QAction *cancel;
    QAction *retryAll;
    QAction *remove;
    QAction *importAgain;
    QAction *report;
    QAction *importChecked;
    QAction *undo;
    QAction *saveProfile;
    QAction *exportRecipe;
    QAction *openChunk;
    QAction *saveChunk;
    QAction *openInProgram;
    QAction *importFixedFile;
    QAction *retry;
    QAction *saveAllChunks;
    QAction *skipChunk;
    QueueActions *queue; ///< what can be done with their places in it

    QList<QAction *> importActions() const
    {
        return { pause, resume, cancel, retryAll, importChecked, importAgain, report, saveProfile, exportRecipe, undo,
            remove };
    }
    QList<QAction *> chunkActions() const
    {
        return { openChunk, saveChunk, openInProgram, importFixedFile, retry, skipChunk, saveAllChunks };
    }

Q_SIGNALS:
    void openChunkAsked(qint64 import, qint64 chunk);
    void importAgainAsked(qint64 import);
    void reportAsked(qint64 import);
    void removeAsked(const QList<qint64> &imports);

private:
    QAction *make(
        const char *name, const QString &text, const char *icon, const QKeySequence &shortcut, const QString &tip);
    void connectImportActions();
    void connectChunkActions();

    StoreClient &m_store;
    ChunkActions &m_chunkActions;
    QWidget *m_window;
    ImportSummary m_import;
    qint64 m_chunk = 0;
    QList<qint64> m_toPause; ///< of the chosen ones those that can be
    QList<qint64> m_toResume;
    QList<qint64> m_toCancel;
    QList<qint64> m_toRetry;
    QList<qint64> m_toRemove;
};

} // namespace tranche
