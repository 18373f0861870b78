#include "ui/imports/ImportWindows.h"

#include "repair/CheckedRemedies.h"
#include "ui/common/StoreClient.h"
#include "ui/importing/ImportWindow.h"

namespace tranche {

ImportWindows::ImportWindows(StoreClient &store, BackgroundRunner &runner, const QString &sampleFile, QWidget *window)
    : QObject(window)
    , several(store, runner, window)
    , m_store(store)
    , m_runner(runner)
    , m_sampleFile(sampleFile)
    , m_window(window)
{
    connect(&several, &SeveralFiles::oneAsked, this, &ImportWindows::open);
    connect(&several, &SeveralFiles::queued, this, &ImportWindows::queued);
}

ImportWindow *ImportWindows::show()
{
    auto *importWindow = new ImportWindow(m_store, m_runner, m_window);
    importWindow->setAttribute(Qt::WA_DeleteOnClose);
    connect(importWindow, &ImportWindow::queued, this, &ImportWindows::queued);
    connect(importWindow, &ImportWindow::openChunkAsked, this, &ImportWindows::openChunkAsked);
    connect(importWindow, &ImportWindow::rowsAsked, this, &ImportWindows::rowsAsked);
    connect(importWindow, &ImportWindow::nextFileAsked, this, [this] { open(); });
    connect(importWindow, &ImportWindow::sampleAsked, importWindow,
        [this, importWindow] { importWindow->setFile(m_sampleFile); });
    importWindow->show();
    return importWindow;
}

void ImportWindows::open(const QString &file)
{
    ImportWindow *importWindow = show();
    if (!file.isEmpty())
        importWindow->setFile(file);
}

void ImportWindows::openAgain(qint64 import, const QString &file)
{
    m_store.run(
        this,
        [import, file](JobStore &store) {
            ImportRequest request = store.record(import).request;
            if (!file.isEmpty()) {
                request.file = file;
                request.filePath = file;
                request.validateOnly = false;
            } else if (request.validateOnly) { // what mended the check mends the import
                request.mapping.rules += rulesOfRemedies(store, import);
                request.checkedBy = import;
            }
            return request;
        },
        [this](const ImportRequest &request) { show()->setRequest(request); });
}

} // namespace tranche
