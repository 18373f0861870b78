#include "ui/chunks/ChunkActions.h"

#include "repair/ChunkFile.h"
#include "service/Repair.h"
#include "ui/chunks/FixedFileDialog.h"
#include "ui/chunks/OpenedFiles.h"
#include "ui/chunks/SaveChunksDialog.h"
#include "ui/imports/BackgroundRunner.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QInputDialog>
#include <QUrl>

namespace tranche {

ChunkActions::ChunkActions(StoreClient &store, BackgroundRunner &runner, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_runner(runner)
    , m_opened(new OpenedFiles(this))
{
    connect(m_opened, &OpenedFiles::saved, this, &ChunkActions::savedElsewhere);
}

void ChunkActions::run(const std::function<QString(JobStore &)> &change)
{
    m_store.run(
        this, change,
        [this](const QString &answer) {
            m_runner.wake();
            Q_EMIT notice(answer);
        },
        [this](const Failure &failure) { Q_EMIT problem(failure.text()); });
}

void ChunkActions::retryChunks(qint64 import, const QList<qint64> &chunks)
{
    run([import, chunks](JobStore &store) {
        const auto count = requestRetry(store, import, chunks).size();
        return count == 0 ? tr("Nothing is failed here: there is nothing to run again.")
                          : tr("Failed chunks that will be run again: %1.").arg(count);
    });
}

void ChunkActions::importEdited(qint64 import, qint64 chunk, const Attempt &attempt)
{
    run([import, chunk, attempt](JobStore &store) {
        const auto ran = requestRetry(store, import, QMap<qint64, Attempt> { { chunk, attempt } });
        if (ran.isEmpty())
            return tr("Chunk %1 is not failed any more; it was not run again.").arg(chunk);
        return (store.summary(import).validateOnly ? tr("Chunk %1 is being checked as you changed it.")
                                                   : tr("Chunk %1 is being imported as you changed it."))
            .arg(chunk);
    });
}

void ChunkActions::applyRemedy(qint64 import, const Remedy &remedy, const QString &profile)
{
    run([import, remedy, profile](JobStore &store) {
        const RemedyEffect effect = requestRemedy(store, import, remedy, profile);
        return tr("%1. Chunks that are run again: %2.").arg(remedyText(remedy)).arg(effect.chunks.size());
    });
}

void ChunkActions::askToSkipChunk(qint64 import, qint64 chunk, QWidget *parent)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("skipDialog"));
    dialog->setWindowTitle(tr("Skip Chunk"));
    dialog->setLabelText(
        tr("The rows of chunk %1 are left out, by your decision.\nWhy? The history keeps your note.").arg(chunk));
    dialog->setOkButtonText(tr("Skip Chunk"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, import, chunk](const QString &note) {
        if (note.trimmed().isEmpty()) {
            Q_EMIT problem(tr("The chunk was not skipped: a note is needed that says why."));
            return;
        }
        run([import, chunk, note](JobStore &store) {
            skipChunk(store, import, chunk, note);
            return tr("Chunk %1 is given up, by decision.").arg(chunk);
        });
    });
    dialog->open();
}

void ChunkActions::askForFixedFile(qint64 import, qint64 chunk, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, tr("Import Fixed File"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("fixedFileDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, import, chunk, parent](const QString &path) { reviewFixedFile(import, chunk, path, parent); });
    dialog->open();
}

void ChunkActions::reviewFixedFile(qint64 import, qint64 chunk, const QString &path, QWidget *parent)
{
    const auto open = parent->findChildren<FixedFileDialog *>();
    for (FixedFileDialog *before : open) {
        if (before->path() == path)
            before->close(); // the file was saved once more
    }
    auto *dialog = new FixedFileDialog(
        m_store, [this](const std::function<QString(JobStore &)> &change) { run(change); }, import, chunk, path,
        parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ChunkActions::saveChunkAs(qint64 import, qint64 chunk, const QString &suggestedName, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, tr("Save Chunk As"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("saveChunkDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, import, chunk](const QString &path) {
        run([import, chunk, path](JobStore &store) {
            saveChunk(store, import, chunk, path, {});
            return tr("Chunk %1 was saved as %2.").arg(QString::number(chunk), path);
        });
    });
    dialog->open();
}

void ChunkActions::saveAllFailed(qint64 import, const QString &sourceFile, QWidget *parent)
{
    auto *dialog = new SaveChunksDialog(sourceFile, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &SaveChunksDialog::chosen, this, [this, import](const QString &path, const ChunkFileOptions &options) {
            run([import, path, options](JobStore &store) {
                const qint64 count = saveFailedChunks(store, import, path, options);
                return tr("%1 failed chunks were saved as %2.").arg(QString::number(count), path);
            });
        });
    dialog->open();
}

void ChunkActions::openInDefaultProgram(qint64 import, qint64 chunk)
{
    m_store.run(
        this,
        [import, chunk](JobStore &store) {
            const QString path = saveForOpening(store, import, chunk);
            return std::pair(path, hashOfFile(path));
        },
        [this, import, chunk](const std::pair<QString, QString> &file) {
            m_opened->watch(import, chunk, file.first, file.second);
            if (QDesktopServices::openUrl(QUrl::fromLocalFile(file.first)))
                Q_EMIT notice(tr("%1 was opened. Once it is saved there, its import is offered here.").arg(file.first));
            else
                Q_EMIT problem(
                    tr("There is no program for this kind of file. The chunk was saved as %1; once it is changed, its "
                       "import is offered here.")
                        .arg(file.first));
        },
        [this](const Failure &failure) { Q_EMIT problem(failure.text()); });
}

} // namespace tranche
