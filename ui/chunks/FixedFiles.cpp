#include "ui/chunks/FixedFiles.h"

#include "ui/chunks/FixedFileDialog.h"

#include <QFileDialog>

namespace tranche {

FixedFiles::FixedFiles(StoreClient &store, StoreChanges &changes, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_changes(changes)
{
}

void FixedFiles::ask(qint64 import, qint64 chunk, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, tr("Import Fixed File"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("fixedFileDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, import, chunk, parent](const QString &path) { review(import, chunk, path, parent); });
    dialog->open();
}

void FixedFiles::review(qint64 import, qint64 chunk, const QString &path, QWidget *parent)
{
    const auto open = parent->findChildren<FixedFileDialog *>();
    for (FixedFileDialog *before : open) {
        if (before->path() == path)
            before->close(); // the file was saved once more
    }
    auto *dialog = new FixedFileDialog(m_store, m_changes, import, chunk, path, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace tranche
