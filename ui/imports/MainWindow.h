#pragma once

#include "ui/common/StoreClient.h"
#include "ui/imports/BackgroundRunner.h"
#include "ui/imports/MainWindowLayout.h"

#include <QMainWindow>

#include <memory>

namespace tranche {

namespace Ui {
class MainWindow;
}
class AfterImport;
class ClosingQuestion;
class ChunkActions;
class ChunkWindows;
class HintBar;
class ImportActions;
class ImportDetails;
class ImportNews;
class ImportRemovals;
class ImportWindows;
class JobList;
class RepairView;
class RunningStatus;
class TrayPresence;

/// The home of the program: the job table, live, with the chosen import's details below it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// @param sampleFile the file that the empty window offers to try; empty: none
    MainWindow(const QString &home, const QString &sampleFile, QWidget *parent = nullptr);
    ~MainWindow() override;

public Q_SLOTS:
    /// Opens the import window, on a file if one is named.
    void openImport(const QString &file = {});
    /// Opens the import window on the one that is named, or a list of several; a folder stands for its files.
    void openFiles(const QStringList &names);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpActions();
    void setUpTable();
    void setUpBars();
    /// Shows an import, whatever the table is narrowed to, and what failed of it if asked for.
    void showImport(qint64 import, bool failedRows);
    MainWindowLayout shownLayout();

    void showImports(const QList<ImportSummary> &changed);
    qint64 activeImports() const;
    const ImportSummary *chosenImport() const;
    void updateChosen();
    void updateCounts();
    void updateChosenActions();
    void forget(const QList<qint64> &imports);
    void showProblem(const QString &text);
    void showContextMenu(const QList<QAction *> &actions, const QPoint &global);
    void rebuildHistory();
    /// @param import whose picture is shown; 0: of none
    void openQueue(qint64 import);

    std::unique_ptr<Ui::MainWindow> m_ui;
    StoreClient m_store;
    BackgroundRunner m_runner;
    ImportWindows *m_windows = nullptr;
    JobList *m_jobs = nullptr;
    ImportDetails *m_details = nullptr;
    RepairView *m_repair = nullptr;
    ChunkActions *m_chunkActions = nullptr;
    ChunkWindows *m_chunkWindows = nullptr;
    ImportActions *m_actions = nullptr;
    AfterImport *m_after = nullptr;
    ClosingQuestion *m_closing = nullptr;
    RunningStatus *m_status = nullptr;
    TrayPresence *m_tray = nullptr;
    ImportNews *m_news = nullptr;
    ImportRemovals *m_removals = nullptr;
    HintBar *m_failedHint = nullptr;
    bool m_mayClose = false;
};

} // namespace tranche
