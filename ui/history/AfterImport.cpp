#include "ui/history/AfterImport.h"

#include "ui/common/Actions.h"
#include "ui/history/HistoryWindow.h"
#include "ui/history/ReportWindow.h"
#include "ui/rows/ImportedRowsWindow.h"
#include "ui/rows/OpenFolder.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace tranche {

AfterImport::AfterImport(StoreClient &store, QWidget *window)
    : QObject(window)
    , showRows(make("showRowsAction", tr("Sho&w Imported Rows"), "find",
          tr("Show the rows that the import has put into the database, as they are now")))
    , showChunkRows(make("showChunkRowsAction", tr("Sho&w Imported Rows of the Chunk"), "find",
          tr("Show the rows that the chunk has put into the database, as they are now")))
    , openFolder(make("openTargetFolderAction", tr("Open Folder of the &Database"), "external",
          tr("Show the folder in which the database is")))
    , nextFile(make("nextFileAction", tr("Import Ne&xt File…"), "import",
          tr("Import another file with the choices of this import")))
    , history(make("historyAction", tr("&History of Imports"), nullptr,
          tr("Show imports by tables and profiles: rows, failures, speed and changed columns over time"),
          QKeySequence(QStringLiteral("Ctrl+H"))))
    , m_store(store)
    , m_window(window)
{
    connect(showRows, &QAction::triggered, this, [this] { openRows(m_import.id); });
    connect(showChunkRows, &QAction::triggered, this, [this] { openRows(m_import.id, m_chunk); });
    connect(openFolder, &QAction::triggered, this,
        [this] { openFolderOf(m_import.location(), this, [this](const QString &text) { Q_EMIT problem(text); }); });
    connect(history, &QAction::triggered, this, &AfterImport::openHistory);
    connect(nextFile, &QAction::triggered, this, &AfterImport::askForNextFile);
    setChosen(nullptr, 0);
}

QAction *AfterImport::make(
    const char *name, const QString &text, const char *icon, const QString &tip, const QKeySequence &shortcut)
{
    QAction *action = makeAction(this, name, text, icon, shortcut);
    action->setStatusTip(tip);
    action->setToolTip(withShortcut(tip, shortcut));
    return action;
}

void AfterImport::setChosen(const ImportSummary *import, qint64 chunk)
{
    m_import = import != nullptr ? *import : ImportSummary();
    m_chunk = import != nullptr ? chunk : 0;
    const bool hasRows = import != nullptr && !m_import.validateOnly && !m_import.undoneAt.isValid()
        && m_import.counts.rowsImported > 0;
    showRows->setEnabled(hasRows);
    showChunkRows->setEnabled(hasRows && m_chunk > 0);
    openFolder->setEnabled(import != nullptr && !m_import.targetPath.isEmpty());
    nextFile->setEnabled(import != nullptr && !m_import.isRebuilt());
}

void AfterImport::openRows(qint64 import, qint64 chunk)
{
    const auto windows = m_window->findChildren<ImportedRowsWindow *>();
    const auto open = std::find_if(
        windows.begin(), windows.end(), [&](const ImportedRowsWindow *window) { return window->shows(import, chunk); });
    ImportedRowsWindow *window = open != windows.end() ? *open : nullptr;
    if (window == nullptr) {
        window = new ImportedRowsWindow(m_store, import, chunk, m_window);
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

void AfterImport::showReport(qint64 import, const QList<QAction *> &goOn)
{
    if (import == 0)
        return;
    auto *report = new ReportWindow(m_store, import, goOn, m_window);
    report->setAttribute(Qt::WA_DeleteOnClose);
    report->open();
}

void AfterImport::openHistory()
{
    auto *window = m_window->findChild<HistoryWindow *>();
    if (window == nullptr) {
        window = new HistoryWindow(m_store, m_window);
        window->setAttribute(Qt::WA_DeleteOnClose);
        connect(window, &HistoryWindow::importAsked, this, &AfterImport::choiceAsked);
        connect(window, &HistoryWindow::reportAsked, this, [this](qint64 import) { showReport(import); });
    }
    if (m_import.id != 0 && !m_import.validateOnly)
        window->showImport(m_import);
    window->show();
    window->raise();
    window->activateWindow();
}

void AfterImport::askForNextFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Import Next File"), QFileInfo(m_import.filePath).absolutePath());
    dialog->setObjectName(QStringLiteral("nextFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, id = m_import.id](const QString &file) { Q_EMIT importAsked(id, file); });
    dialog->open();
}

} // namespace tranche
