#pragma once

#include "automation/Automations.h"
#include "ui/automation/WindowWatch.h"
#include "ui/common/StoreClient.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace tranche {

namespace Ui {
class AutomationDialog;
}

/// The automations: how each stands, what it has taken and what came of that, when it comes next; and what it would
/// take now. Asks the job store once a second; folders are looked at on other threads.
class AutomationDialog final : public QDialog
{
    Q_OBJECT
public:
    AutomationDialog(StoreClient &store, WindowWatch &watch, QWidget *parent = nullptr);
    ~AutomationDialog() override;

Q_SIGNALS:
    /// An import is to be shown in the job table.
    void importAsked(qint64 import);

private:
    /// What is shown, as the store's thread tells it.
    struct Shown
    {
        QList<AutomationOverview> overviews;
        QList<TakenFile> files; ///< of the one that is chosen
        bool isWatched = false; ///< by any process
    };
    void load();
    void showAll(const Shown &shown);
    void showFiles(const QList<TakenFile> &files);
    void showTrial(const QList<TriedFile> &files);
    void updateButtons();
    const AutomationOverview *chosen() const;
    void openForm(const Automation &automation);
    void removeChosen();
    void switchChosen();
    void runChosen();
    void tryChosen();
    void openImportOf(int row);
    /// Does something with the one that is chosen, on the store's thread.
    void change(const std::function<void(JobStore &, const QString &name)> &change);
    void showProblem(const QString &text);

    std::unique_ptr<Ui::AutomationDialog> m_ui;
    StoreClient &m_store;
    WindowWatch &m_watch;
    QTimer m_look;
    bool m_isLoading = false;
    QList<AutomationOverview> m_overviews;
    QString m_wanted; ///< to be chosen once it is there
};

} // namespace tranche
