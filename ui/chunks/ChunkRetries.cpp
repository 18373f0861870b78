#include "ui/chunks/ChunkRetries.h"

#include "service/Repair.h"
#include "ui/common/Formatting.h"

#include <QInputDialog>

namespace tranche {

ChunkRetries::ChunkRetries(StoreChanges &changes, QObject *parent)
    : QObject(parent)
    , m_changes(changes)
{
}

void ChunkRetries::retry(qint64 import, const QList<qint64> &chunks)
{
    m_changes.make([import, chunks](JobStore &store) {
        const auto count = requestRetry(store, import, chunks).size();
        return count == 0 ? tr("Nothing is failed here: there is nothing to run again.")
                          : tr("Failed chunks that will be run again: %1.").arg(formatCount(count));
    });
}

void ChunkRetries::importEdited(qint64 import, qint64 chunk, const Attempt &attempt)
{
    m_changes.make([import, chunk, attempt](JobStore &store) {
        const auto ran = requestRetry(store, import, QMap<qint64, Attempt> { { chunk, attempt } });
        if (ran.isEmpty())
            return tr("Chunk %1 is not failed any more; it was not run again.").arg(formatCount(chunk));
        return (store.summary(import).validateOnly ? tr("Chunk %1 is being checked as you changed it.")
                                                   : tr("Chunk %1 is being imported as you changed it."))
            .arg(formatCount(chunk));
    });
}

void ChunkRetries::applyRemedy(qint64 import, const Remedy &remedy, const QString &profile)
{
    m_changes.make([import, remedy, profile](JobStore &store) {
        const RemedyEffect effect = requestRemedy(store, import, remedy, profile);
        return tr("%1. Chunks that are run again: %2.").arg(remedyText(remedy), formatCount(effect.chunks.size()));
    });
}

void ChunkRetries::askToSkip(qint64 import, qint64 chunk, QWidget *parent)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("skipDialog"));
    dialog->setWindowTitle(tr("Skip Chunk"));
    dialog->setLabelText(tr("The rows of chunk %1 are left out, by your decision.\nWhy? The history keeps your note.")
                             .arg(formatCount(chunk)));
    dialog->setOkButtonText(tr("Skip Chunk"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, import, chunk](const QString &note) {
        if (note.trimmed().isEmpty()) {
            Q_EMIT m_changes.problem(tr("The chunk was not skipped: a note is needed that says why."));
            return;
        }
        m_changes.make([import, chunk, note](JobStore &store) {
            skipChunk(store, import, chunk, note);
            return tr("Chunk %1 is given up, by decision.").arg(formatCount(chunk));
        });
    });
    dialog->open();
}

} // namespace tranche
