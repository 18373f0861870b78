#pragma once

#include "repair/Remedy.h"
#include "ui/common/StoreClient.h"

#include <QObject>

class QWidget;

namespace tranche {

class BackgroundRunner;
class OpenedFiles;

/// What can be done with failed chunks: saved, opened elsewhere, mended, tried again, given up. Each calls one function
/// of the engine, off the GUI thread.
class ChunkActions final : public QObject
{
    Q_OBJECT
public:
    ChunkActions(StoreClient &store, BackgroundRunner &runner, QWidget *window);

    void saveChunkAs(qint64 import, qint64 chunk, const QString &suggestedName, QWidget *parent);
    /// Saves all failed chunks: into a folder, a zip file, or one file.
    void saveAllFailed(qint64 import, const QString &sourceFile, QWidget *parent);
    /// The file is watched: once it was saved, its import is offered.
    void openInDefaultProgram(qint64 import, qint64 chunk);
    /// Asks for a fixed file, shows what it changes, and imports it. @param chunk 0: to be found out
    void askForFixedFile(qint64 import, qint64 chunk, QWidget *parent);
    void reviewFixedFile(qint64 import, qint64 chunk, const QString &path, QWidget *parent);
    /// @param chunks none: all that are failed
    void retryChunks(qint64 import, const QList<qint64> &chunks);
    void importEdited(qint64 import, qint64 chunk, const Attempt &attempt);
    void askToSkipChunk(qint64 import, qint64 chunk, QWidget *parent);
    /// @param profile its name, if the remedy is for the next files as well; else empty
    void applyRemedy(qint64 import, const Remedy &remedy, const QString &profile);

    /// Runs a change of the job store that may have queued something. @param change returns what to tell the user
    void run(const std::function<QString(JobStore &)> &change);

Q_SIGNALS:
    /// Something was done, in a few words.
    void notice(const QString &text);
    void problem(const QString &text);
    /// A chunk's file that was opened in another program was saved there.
    void savedElsewhere(qint64 import, qint64 chunk, const QString &path);

private:
    StoreClient &m_store;
    BackgroundRunner &m_runner;
    OpenedFiles *m_opened;
};

} // namespace tranche
