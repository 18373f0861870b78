#include "ui/imports/RebuildDialog.h"

#include "history/HistoryRebuild.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace tranche {

namespace {

struct RebuildDialogWords
{
    Q_DECLARE_TR_FUNCTIONS(RebuildDialog)
};

} // namespace

void askToRebuildHistory(StoreClient &store, QWidget *window, const std::function<void(qsizetype added)> &onRebuilt)
{
    auto *dialog = new QFileDialog(window, RebuildDialogWords::tr("Rebuild the history from a database"), QString(),
        RebuildDialogWords::tr("SQLite databases (*.db *.sqlite *.sqlite3);;All files (*)"));
    dialog->setObjectName(QStringLiteral("rebuildHistoryDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [&store, window, onRebuilt](const QString &path) {
        store.run(
            window, [path](JobStore &jobs) { return rebuildHistory(jobs, path, {}); },
            [onRebuilt](const QList<qint64> &added) { onRebuilt(added.size()); });
    });
    dialog->open();
}

} // namespace tranche
