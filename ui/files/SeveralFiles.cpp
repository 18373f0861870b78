#include "ui/files/SeveralFiles.h"

#include "ui/common/WindowMemory.h"
#include "ui/files/FileListDialog.h"

#include <QDropEvent>
#include <QMimeData>

namespace tranche {

SeveralFiles::SeveralFiles(StoreClient &store, BackgroundRunner &runner, QWidget *window)
    : m_store(store)
    , m_runner(runner)
    , m_window(window)
{
    connect(&m_arriving, &ArrivingFiles::one, this, &SeveralFiles::oneAsked);
    connect(&m_arriving, &ArrivingFiles::several, this, &SeveralFiles::list);
    window->installEventFilter(this);
}

static QStringList localFilesOf(const QMimeData &data)
{
    QStringList names;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            names.append(url.toLocalFile());
    }
    return names;
}

bool SeveralFiles::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window || (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop))
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // which one that enters is, too
    const QStringList names = localFilesOf(*drop->mimeData());
    if (!names.isEmpty()) {
        drop->acceptProposedAction();
        if (event->type() == QEvent::Drop)
            take(names);
    }
    return true;
}

void SeveralFiles::askForFiles()
{
    ask(QFileDialog::ExistingFiles, tr("Import Several Files"));
}

void SeveralFiles::askForFolder()
{
    ask(QFileDialog::Directory, tr("Import the Files of a Folder"));
}

void SeveralFiles::ask(QFileDialog::FileMode mode, const QString &title)
{
    auto *dialog = new QFileDialog(m_window, title);
    dialog->setObjectName(QStringLiteral("severalFilesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    connect(dialog, &QFileDialog::filesSelected, &m_arriving, &ArrivingFiles::take);
    dialog->open();
}

void SeveralFiles::list(const QList<ImportFile> &files)
{
    auto *dialog = new FileListDialog(m_store, m_runner, files, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    new WindowMemory(m_store.home(), dialog);
    connect(dialog, &FileListDialog::oneAsked, this, &SeveralFiles::oneAsked);
    connect(dialog, &FileListDialog::queued, this, &SeveralFiles::queued);
    dialog->open();
}

} // namespace tranche
