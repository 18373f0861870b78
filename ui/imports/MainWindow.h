#pragma once

#include "ui/common/StoreClient.h"
#include "ui/imports/BackgroundRunner.h"
#include "ui/imports/MainWindowLayout.h"

#include <QMainWindow>

#include <memory>

class QLineEdit;

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
class ImportFilterModel;
class ImportNews;
class ImportRemovals;
class RepairView;
class ImportTableModel;
class MainWindowActions;
class RunningStatus;
class SeveralFiles;
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
    void openHelp();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpActions();
    void setUpTable();
    void setUpFilter();
    /// Shows an import, whatever the table is narrowed to, and what failed of it if asked for.
    void showImport(qint64 import, bool failedRows);
    void setUpFiles(const MainWindowActions &actions);
    void chooseQueued(qint64 import);
    MainWindowLayout shownLayout();

    void showImports(const QList<ImportSummary> &changed);
    void updateChosen();
    void updateCounts();
    void updateChosenActions();
    void setUpRemovals();
    void forget(const QList<qint64> &imports);
    void updateEmptyState();
    void showProblem(const QString &text);
    /// @param file that is imported with the same choices; empty: the same file
    void importAgain(qint64 import, const QString &file = {});
    void chooseImport(qint64 import);
    void showContextMenu(const QList<QAction *> &actions, const QPoint &global);
    void rebuildHistory();
    void showAbout();

    std::unique_ptr<Ui::MainWindow> m_ui;
    StoreClient m_store;
    BackgroundRunner m_runner;
    QString m_sampleFile;
    ImportTableModel *m_imports;
    ImportFilterModel *m_filter;
    ImportDetails *m_details = nullptr;
    RepairView *m_repair = nullptr;
    ChunkActions *m_chunkActions = nullptr;
    ChunkWindows *m_chunkWindows = nullptr;
    ImportActions *m_actions = nullptr;
    AfterImport *m_after = nullptr;
    ClosingQuestion *m_closing = nullptr;
    QLineEdit *m_search = nullptr;
    SeveralFiles *m_files = nullptr;
    RunningStatus *m_status = nullptr;
    TrayPresence *m_tray = nullptr;
    ImportNews *m_news = nullptr;
    ImportRemovals *m_removals = nullptr;
    HintBar *m_failedHint = nullptr;
    bool m_mayClose = false;
    bool m_isLoading = true; ///< the history has not been read yet
    qint64 m_chooseWhenShown = 0; ///< an import that was just queued: chosen as soon as it is in the table
};

} // namespace tranche
