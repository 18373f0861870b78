#include "ui/chunks/ChunkFiles.h"

#include "repair/ChunkFile.h"
#include "ui/chunks/OpenedFiles.h"
#include "ui/chunks/SaveChunksDialog.h"
#include "ui/common/Formatting.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QUrl>

namespace tranche {

ChunkFiles::ChunkFiles(StoreClient &store, StoreChanges &changes, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_changes(changes)
    , m_opened(new OpenedFiles(this))
{
    connect(m_opened, &OpenedFiles::saved, this, &ChunkFiles::savedElsewhere);
}

void ChunkFiles::saveAs(qint64 import, qint64 chunk, const QString &suggestedName, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, tr("Save Chunk As"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("saveChunkDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, import, chunk](const QString &path) {
        m_changes.make([import, chunk, path](JobStore &store) {
            saveChunk(store, import, chunk, path, {});
            return tr("Chunk %1 was saved as %2.").arg(formatCount(chunk), path);
        });
    });
    dialog->open();
}

void ChunkFiles::saveAllFailed(qint64 import, const QString &sourceFile, QWidget *parent)
{
    auto *dialog = new SaveChunksDialog(sourceFile, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &SaveChunksDialog::chosen, this, [this, import](const QString &path, const ChunkFileOptions &options) {
            m_changes.make([import, path, options](JobStore &store) {
                const qint64 count = saveFailedChunks(store, import, path, options);
                return tr("%1 saved as %2.")
                    .arg(formatCounted(count, tr("%1 failed chunk"), tr("%1 failed chunks")), path);
            });
        });
    dialog->open();
}

void ChunkFiles::openInDefaultProgram(qint64 import, qint64 chunk)
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
                Q_EMIT m_changes.notice(
                    tr("%1 was opened. Once it is saved there, its import is offered here.").arg(file.first));
            else
                Q_EMIT m_changes.problem(
                    tr("There is no program for this kind of file. The chunk was saved as %1; once it is changed, its "
                       "import is offered here.")
                        .arg(file.first));
        },
        [this](const Failure &failure) { Q_EMIT m_changes.problem(failure.text()); });
}

} // namespace tranche
