#pragma once

#include "ui/common/StoreChanges.h"

class QWidget;

namespace tranche {

class OpenedFiles;

/// The files of failed chunks: saved where somebody wants them, and opened in other programs.
class ChunkFiles final : public QObject
{
    Q_OBJECT
public:
    ChunkFiles(StoreClient &store, StoreChanges &changes, QObject *parent = nullptr);

    void saveAs(qint64 import, qint64 chunk, const QString &suggestedName, QWidget *parent);
    /// Saves all failed chunks: into a folder, a zip file, or one file.
    void saveAllFailed(qint64 import, const QString &sourceFile, QWidget *parent);
    /// The file is watched: once it was saved, its import is offered.
    void openInDefaultProgram(qint64 import, qint64 chunk);

Q_SIGNALS:
    /// A chunk's file that was opened in another program was saved there.
    void savedElsewhere(qint64 import, qint64 chunk, const QString &path);

private:
    StoreClient &m_store;
    StoreChanges &m_changes;
    OpenedFiles *m_opened;
};

} // namespace tranche
